import { isMeasure } from '../../../grammar/measures.ts';
import { isProduce } from '../measure/industry.ts';
import { inMoney } from '../measure/money.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { ownerKind } from '../owner/owner.ts';
import { aSort, isTown } from '../owner/town-alone.ts';
import { type Label, label, type Said } from '../said.ts';
import { rateOfEach } from '../scene/heading.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { stripLead } from '../words/phrase.ts';

/**
 * Lists in which all but the first leave out what is measured: a name of the same sort alone stands before its number.
 *
 * `甲水库蓄水4.5亿立方米，乙水库|3.2亿立方米|` → 乙水库, 蓄水 · `岛内GDP增至3448亿元，岛外增至|2935亿元|` → 岛外GDP ·
 * `重点项目63个，其中甲区|3个|，市本级|1个|` → 甲区, 重点项目; `水库3座，电站|2座|` counts something else
 */
export function gapped(found: Label, scene: Scene): Label | null {
  const { mention, said, words } = scene;
  if (scene.counted !== '' || !measured.has(mention.unit)) return null;
  const name = stripLead(words.trim()).replace(links, '');
  // 各类果品抽检合格率分别为：柑橘|96%|，枇杷|88%|: each one's
  const rate = mention.unit === '%' && aName.test(name) ? rateOfEach(scene.heading) : '';
  if (rate !== '' && !isMeasure(name)) return gap(scene, label(name, rate));
  if (!aName.test(name) || isMeasure(name) || opensWithVerb(name) || aSort.test(name) || isDeed.test(name))
    return null;
  // 前九名项目，按责任单位分别是：甲指挥部|1个|
  // 投资完成率前三名：甲市年度计划投资30亿元，完成91%；乙市|20亿元|: no amount is a rate
  if (scene.heading !== '' && (mention.unit === '%' || !scene.heading.endsWith('率')))
    return isBody(name, label('', scene.heading)) ? gap(scene, label(name, scene.heading)) : null;
  const last = lastOf(said, scene);
  if (last === null || last.indicator.length < 2) return null;
  // 甲街道1.2万人，乙街道|3.4万人|: nothing says what there are so many of
  if (isTown(last.indicator) || last.indicator === untold(last))
    return found.indicator === last.indicator && isTown(name) ? label(name, mention.text) : null;
  // 甲县蔬菜8万吨，乙县|12万吨|: the town is whose it is
  const town = ofTowns.test(name) ? parallelLead(last.indicator, name) : '';
  if (town !== '') return gap(scene, label(name, last.indicator.slice(town.length)));
  if (found.indicator === last.indicator && found.subject !== last.subject) return null;
  // 新增高速公路和一级公路512公里，其中高速公路|387公里|
  if (isPart(scene) && last.indicator.split(/[、和与及]/).includes(name))
    return gap(scene, label(last.subject, name));
  // 全省医院病床使用率78.5%，其中公立医院|85.2%|: read with its measure already
  if (found.indicator.includes(name) && found.indicator.length > name.length + 1) return null;
  const isCounted =
    mention.unit === 'count' && !people.has(mention.counter ?? '') && !isMeasure(last.indicator);
  // 续建项目12个，竣工项目|7个|: the name is what is counted
  if (isCounted && (endAlike(name, last.indicator) || counted.test(name))) return null;
  // 项目总投资45亿元，其中一期|20亿元|, 银行贷款15亿元，二期|25亿元|
  if (isStage.test(name) && !isCounted) {
    const of = said.levels.findLast(({ indicator }) => opensStage.test(indicator)) ?? last;
    return funds.test(of.indicator) || isStage.test(of.indicator)
      ? null
      : gap(scene, label(of.subject, `${name}${of.indicator.replace(wholeWork, '')}`));
  }
  // 水利投资52亿元，其中水库|20亿元|: what was put into one field
  if (mention.unit === 'CNY' && isPart(scene) && aField.test(name) && intoAll.test(last.indicator))
    return gap(scene, label(last.subject, `${name}投资`));
  const own = isCounted ? '' : parallelLead(last.indicator, name);
  if (own !== '') return gap(scene, label(last.subject, `${name}${last.indicator.slice(own.length)}`));
  const whole = whereIs.test(name) && isPart(scene) ? wholeOf(said, mention.unit) : null;
  if (whole !== null)
    return gap(
      scene,
      /部分$/.test(name)
        ? label(name, whole.indicator.replace(wholeWork, ''))
        : label(whole.subject, `${name}${whole.indicator.replace(ofPlace, '')}`),
    );
  // 公路里程639公里，其中国省干线|120公里|
  if (mention.unit === 'km' && isPart(scene) && last.indicator.endsWith('里程') && aWay.test(name))
    return gap(scene, label(last.subject, `${name}里程`));
  if (areParallel(name, last.subject) || (isMeasure(last.indicator) && areOfKind(name, last.subject)))
    return gap(scene, label(name, last.indicator));
  const turn = inTurn(scene) ? ofTurn(name, last) : null;
  if (turn !== null) return gap(scene, turn);
  return isPart(scene) && (isTown(name) || isBody(name, last))
    ? gap(scene, label(name, last.indicator))
    : null;
}

/** 城镇新增就业|15万人|: what was done, and no sort of what was told of. */
const isDeed = /新增|就业$/;

function gap(scene: Scene, found: Label): Label {
  readsBy(scene, 'as the figure before, of another of its sort');
  return found;
}

/** 装机460万千瓦，其中陆地|180万千瓦|, 总投资8亿元，其中甲县部分|2亿元|: a part by where it is alone. */
const whereIs =
  /^(?:陆[地上]|海[上域]|近海|远海|山区|平原|丘陵|高原|坝区|库区|滩涂|城区|农村|城镇|乡镇|县城|境[内外]|[省市县]内外?|地[上下]|[水]域|[\u4e00-\u9fff]{2,6}(?<!组成)部分)$/;

/** 甲市|风电装机, 沿海|风电装机 */
const ofPlace = /^[^，,]{1,6}?[省市县区州](?=.{4})|^沿[海江湖](?=.{4})/;

/** What was measured in that unit of the whole, before its parts; null where that is no measure. */
function wholeOf({ levels, label: last }: Said, unit: string): Label | null {
  const whole = [...levels, last].findLast(
    (told) => told !== null && !whereIs.test(told.subject) && !whereIs.test(told.indicator.slice(0, 2)),
  );
  return whole != null && unit !== 'count' && (isMeasure(whole.indicator) || /装机$/.test(whole.indicator))
    ? whole
    : null;
}

/** 水利|投资 */
const intoAll = /.{2}投资$/;
const aField =
  /^(?:高速|普通|农村|城市|城际)?(?:公路|铁路|水路|航道|水运|航运|轨道交通|(?:普通)?国省(?:干线|道)|(?:运输|客运)?[场枢]站|(?:客运|物流)?枢纽|港口|机场|民航|交通|水库|灌区|堤防|电网|电源|能源|水利|农业|林业|工业|制造业|服务业|采矿业|建筑业|房地产|基础设施|教育|卫生|文化|生态|环保|住宅|商业|民生|社会事业)$/;

const aWay = /^[\u4e00-\u9fff]{1,6}(?:干线|[公铁道]路|高速|高铁|县道|乡道|村道|国道|省道)$/;

const isStage = /^(?:项目|工程)?(?:[一二三四五]|首|近|远)期(?:项目|工程)?$/;
const opensStage = /^(?:项目|工程)?(?:[一二三四五]|首|近|远)期.{2}/;
/** Whence the money comes is no measure of a phase. */
const funds = /贷款|自有资金|自筹|债券|资本金|补助|专项资金/;
const wholeWork = /^(?:[^期]{0,8}[一二三四五首近远]期)?(?:项目|工程)?(?=.{2})/;
/** 450亩: a label that says no more than its number. */
const untold = ({ indicator }: Label): string =>
  /^[0-9][0-9.]*[万亿千百]*[\u4e00-\u9fff]{1,3}$/.test(indicator) ? indicator : '';

const people: ReadonlySet<string> = new Set('人名口'.split(''));
/** 项目, 千亩以上园区, 省级基地 */
const counted = /(?:项目|工程|企业|单位|机构|平台)$|^(?:.{1,4}以[上下]|[国省市县]级|标准化?)(?=.{2})/;

/** 甲指挥部|1个| of the projects that were counted: who has them. */
const isBody = (name: string, last: Label): boolean =>
  ownerKind(name) === 'agent' && counted.test(last.indicator) && !/(?:企业|单位|机构)$/.test(last.indicator);

const measured: ReadonlySet<string> = new Set([
  'count',
  'CNY',
  'USD',
  't',
  'kg',
  'm2',
  'km2',
  'm3',
  'km',
  'm',
  'mu',
  'har',
  'kW',
  'kW.h',
  '%',
]);

/** 则为, 增至, 共有: what links a name to its number. */
const links = /(?:分别|从|由|则|也|均|共|仅|约|达到?|为|有|是|[增升]至|增加到|增长到|提高到)+$/;
const aName = /^(?![距离至到]|(?:[住出入转]院|[就创从失毕结开停待择]业)$)[\u4e00-\u9fff“”A-Za-z0-9·]{2,14}$/;

/** What was measured last in the same unit, here or, for a list that opens with 其中, in the sentence before; null where nothing was. */
function lastOf(said: Said, { mention }: Scene): Label | null {
  const isSame = (unit: string, counter: string | null): boolean =>
    unit === mention.unit && (unit !== 'count' || counter === mention.counter);
  const counts = mention.unit === 'count' ? (said.byCounter.get(mention.counter ?? '') ?? '') : '';
  if (counts !== '' && counts !== said.label?.indicator && !people.has(mention.counter ?? ''))
    return label('', counts);
  if (said.label !== null && isSame(said.unit, said.counter)) return said.label;
  const level = said.amounts.at(-1);
  if (level !== undefined && isSame(level.unit, level.counter)) return level.label;
  if (counts !== '') return label('', counts);
  const { before } = said;
  return mention.unit === 'CNY' && said.label === null && before !== null && inMoney.test(before.indicator)
    ? before
    : null;
}

/** 重点项目63个，|其中|甲区; ：甲区3个, and after that 乙区. */
const isPart = ({ where: { sentence }, mention }: Scene): boolean =>
  parts.test(
    sentence.passage.text.slice(Math.max(sentence.start, mention.from - longestParts), mention.from),
  );
const parts = /(?:其中|分别|从[^，。；]{2,6}看|：)[^。]*$/;
const longestParts = 120;

/** 甲区产值30亿元，增长5%；乙园|20亿元|，增长6%: whether the name opens its part as the one before did, with as much and by how much it grows. */
const inTurn = ({ where: { sentence }, mention }: Scene): boolean =>
  mention.unit !== 'count' &&
  mention.unit !== '%' &&
  turnBefore.test(
    sentence.passage.text.slice(Math.max(sentence.start, mention.from - longestParts), mention.from),
  ) &&
  growsThen.test(sentence.passage.text.slice(mention.to, mention.to + longestGrowth));
const growth = '[，,](?:同比|比[上去]年|较[上去]年)?(?:同期)?(?:增长|下降|增加|减少)';
const turnBefore = new RegExp(`[0-9][^，,；;。0-9]{1,6}${growth}[0-9.]+[%％][；;][^，,；;。0-9]{2,14}$`);
const growsThen = new RegExp(`^${growth}[0-9]`);
const longestGrowth = 12;

/** 乙园 has its 产值 as 甲区 had; 纺织业|产值 and 化工: the goods or the trade that the first measure was of. */
function ofTurn(name: string, last: Label): Label | null {
  const isMeasured = isMeasure(last.indicator) || /[进出]口$|营收$/.test(last.indicator);
  if (ownerKind(name) !== 'none' && ownerKind(last.subject) !== 'none' && isMeasured)
    return label(name, last.indicator);
  const measure = produced.exec(last.indicator)?.[0] ?? '';
  return measure !== '' && isProduce(name) ? label(last.subject, `${name}${measure}`) : null;
}
const produced = /(?<=.{2})(?:总?产[值量]|增加值|(?:播种|种植)?面积|进?出口额?|进口额?|销售额|零售额)$/;

/** Whether two names are of one sort: 甲水库 and 乙水库, 岛内 and 岛外, a town and a zone. */
function areParallel(name: string, other: string): boolean {
  if (name === other || name.length < 2 || other.length < 2) return false;
  if (pairs.some((pair) => pair.test(name) && pair.test(other))) return true;
  const [kind, of] = [ownerKind(name), ownerKind(other)];
  if (kind === 'place' || of === 'place') return of === 'place' && isTown(name);
  return endAlike(name, other) && Math.abs(name.length - other.length) <= longestDifference;
}

/** 云龙集团|产值 and 白岩公司: two firms, two things, by names of their own. */
const areOfKind = (name: string, other: string): boolean =>
  ownName.test(name) && ownerKind(name) !== 'none' && ownerKind(name) === ownerKind(other);
const ownName =
  /^(?!.*[我该其每及和与、均])(?!.*(?:计划|建设|安排|实施|推进))[\u4e00-\u9fffA-Za-z0-9]{3,10}$/;

/** 一产|增加值 and 二产, 甲港|吞吐量 and 乙港: as much of what was measured as is of the sort of the name; empty where nothing is. */
function parallelLead(indicator: string, name: string): string {
  const least = /[长宽高]$/.test(indicator) ? 1 : 2;
  for (let length = indicator.length - least; length >= 2; length -= 1) {
    const lead = indicator.slice(0, length);
    const isAlike =
      endAlike(name, lead) && (sorts.has(name.slice(-1)) || ownerKind(name) !== 'none' || isField.test(name));
    if (lead !== name && (isAlike || pairs.some((pair) => pair.test(name) && pair.test(lead))))
      return Math.abs(lead.length - name.length) <= longestDifference ? lead : '';
  }
  return '';
}

const ofTowns = /[县市镇乡州旗]$/;

/** 农业|产值 and 林业 */
const isField = /^[\u4e00-\u9fff]{1,3}业$/;

/** Names that stand against each other. */
const pairs: readonly RegExp[] = [
  /^(?:岛|省|市|县|区|境|国|州)[内外]$/,
  /^(?:城镇|农村|城市|乡村|城区|乡镇|县城|镇区|全体|城乡)(?:常住)?(?:居民)?$/,
  /^[东中西南北]部(?:地区)?$/,
];
const longestDifference = 4;

/** 白岩|水库 and 青溪|水库, 二|产 and 一|产: by the same end. */
const endAlike = (name: string, other: string): boolean =>
  name.slice(-2) === other.slice(-2)
    ? name.slice(0, -2) !== other.slice(0, -2)
    : sorts.has(name.slice(-1)) &&
      name.slice(-1) === other.slice(-1) &&
      name.slice(-2, -1) !== other.slice(-2, -1);
const sorts: ReadonlySet<string> = new Set(
  '区县市镇乡村州旗省港站线路桥河湖江厂矿院校园馆店库坝段期产部片中业',
);
