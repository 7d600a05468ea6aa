import { isMeasure, measureWords } from '../../../grammar/measures.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { deedThere, withoutDeedBehind } from '../counted/deed.ts';
import { lengths, sizeOfWork } from '../extent/extent.ts';
import { measuredLabel } from '../measure/measured.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { plantBehind } from '../measure/plant.ts';
import { ownerKind } from '../owner/owner.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { trim } from '../words/phrase.ts';
import { withoutYear } from '../words/undated.ts';
import { takesShare } from '../words/words.ts';
import { headOf } from './work.ts';

/** Labels of amounts of what stands behind the number: `筹集|10多万元|资金` → 资金 · `总投资|480亿元|的123个项目` → theirs */

/** What a thing has so much of, right before the number. */
const properties = new RegExp(
  `(?:全长|总长|主跨|主线长|正线长|设计时速|时速|总投资|投资|(?<![今去当明本全])[年日月](?:产|生产|处理|供水|加工|销售|屠宰|出口)(?:污水|垃圾)?|年产值|[年日月]?(?:供水|处理|加工|生产|供热|供气|发电)能力|(?:总?建筑|占地|总)面积|面积|海拔|占地|总?库容|装机(?:容量)?|单[机台](?:装机)?容量|容量|产能|${measureWords('dimension')}|注册资本|注册资金|长|宽|高)$`,
);

/** 总投资480亿元的|123个竣工项目: an amount of those that are counted behind it. */
export function ofCounted(scene: Scene): Label | null {
  const { before, opened, heading } = scene;
  const invested = before.verb === '投资' && before.subject === '' && before.object === '' ? '投资' : '';
  const property = properties.exec(before.object)?.[0] ?? invested;
  if (opened === '' || property === '' || heading !== '') return null;
  readsBy(scene, 'an amount of those that are counted behind it');
  const owner = before.object.slice(0, -property.length);
  const { text } = scene.where.sentence.passage;
  const at = text.indexOf(opened, scene.mention.to) + opened.length;
  // 总投资30亿元的|27个项目在甲园区开工
  const there = owner === '' ? deedThere(text, at, opened) : null;
  if (there !== null) return label(`${there.subject}${there.indicator}`, property);
  return label(ownerKind(owner) === 'place' ? `${owner}${opened}` : opened, property);
}

const capacity = /^的?(?:生产|加工)?(?:能力|规模)/;

const canMake = /(?:能力|产能)$/;

/** 某机场一期工程建设|2600米|跑道: what is done with the work. */
const built = new RegExp(`(?<=.{2}(?:工程|项目|机场|园区|港|站))(?:${worksOn}|建设)$`);

/** 投资30亿元的|合作协议: what is agreed on, or the money itself. */
const noWork = /(?:资金|规模|目标|任务|计划|协议|合同|意向|订单|决定|承诺|意愿|信心)/;

/** 浙江省首个|投资超百亿元的项目: which of them it is. */
const which = /^.*(?:首|^一|第[一二三四五六七八九十]+|唯一一?)[个条座家批](?=.)/;

/** 甲乙高铁|是全省首条 */
const isFirst =
  /(?:^|[，,的])([^，,。；;的是]{2,16})(?:也|还)?是(?:[^，,。；;是]{0,12}(?:首|唯一一?|第[一二三四五六七八九十])[条座个家][^，,。；;是]{0,8}|(?:一[座条个])?主跨)$/;
const clauseBefore = ({ where: { sentence, at }, mention }: Scene): string =>
  sentence.passage.text.slice(at, mention.from);

/** ，是全省首条: what is said of the clause's own subject. */
const isSaidToBe = /^[，,\s]*(?:也|还)?是(?![由否])|^[，,\s]*是由[^，,]*的/;

/** 甲集团|投资, 计划投资: what was spent, as planned, and nobody who spends it. */
const spending =
  /(?:(?:计划|规划|概算|估算|预计|累计|年度|首期|固定资产|设计|运营|最高|最大|实际|直接|总|拟)*(?:投资|时速))$/;

/** 甲市投资5亿元|建设的乙污水处理厂: what the clause in 的 says has been built with it. */
const builtWith = new RegExp(`^(?:资金)?(?:${worksOn}|建设|建成|打造|引进|购置|实施|开发|兴办|创办)的`);
const spends = /(?:投资|投入|斥资|耗资|出资|筹资)(?:约|近|逾|超过?)?$/;

/** The thing that an amount was spent on and that the clause in 的 says so of; null for any other amount. */
function spentOn(scene: Scene): Label | null {
  const { mention, words, counted, where } = scene;
  if (mention.unit !== 'CNY' || counted.length < 2 || !spends.test(words.trim())) return null;
  if (!builtWith.test(where.sentence.passage.text.slice(mention.to, mention.to + longestDeed))) return null;
  return label(headOf(scene), '投资');
}
const longestDeed = 8;

/** 甲大桥、乙隧道: the first; 大米、玉米深加工项目 is one work. */
function firstWork(noun: string): string {
  const first = noun.replace(/(?:以及|、).*$/, '');
  return first === noun || ownerKind(first) === 'thing' || !/(?:项目|工程|生产线|基地)$/.test(noun)
    ? first
    : noun;
}

/** 光伏项目; 兴水利 and 修公路 are deeds. */
const isNamedWork = (noun: string): boolean =>
  (ownerKind(noun) === 'thing' || /(?:项目|工程|企业|产业)$/.test(noun)) &&
  !/^[兴修建办]/.test(noun) &&
  !opensWithVerb(noun);

/** 总投资30亿元的甲智谷、|20亿元|的乙数据中心: the same property of the next; null where the words before say another thing. */
function ofNextOne(scene: Scene): Label | null {
  const { mention, said, linked, counted, words, where } = scene;
  const { label: last, unit, at } = said;
  if (!linked || last === null || unit !== mention.unit || counted.length < 2) return null;
  if (!/^[、，,]?(?:和|及|与|以及)?$/.test(words.trim()) || !properties.test(last.indicator)) return null;
  const between = where.sentence.passage.text.slice(at, mention.from);
  return last.subject !== '' && between.includes(`的${last.subject}`)
    ? label(headOf(scene), last.indicator)
    : null;
}

/** 设立总规模10亿元的|甲产业基金: how large it is itself, and not who sets it up; null elsewhere. */
function sizeOfFund(scene: Scene): Label | null {
  if (!scene.linked || scene.mention.unit !== 'CNY' || !sized.test(scene.before.object)) return null;
  const name = headOf(scene);
  return hasSize.test(name) ? label(name, scene.before.object) : null;
}
const sized = /^(?:总|首期|一期|目标|基金|产业|产值|管理|募集)*规模$/;
const hasSize = /(?:基金|集群|产业链?)$/;

/** 年产5万吨|白糖生产线, 年产2万吨|饲料加工项目: what makes them. */
const making = /(?:项目|工程|线|基地|[厂园]|企业|公司|产能|能力|规模|装置|设备|车间|窑|炉)/;

/** 一座年处理鲜笋|5000吨|的加工厂: what the plant behind it makes of what; empty for anything but a plant. */
const yearlyOf = ({ before: { object }, linked, counted }: Scene): string =>
  linked && aPlant.test(counted) ? (yearly.exec(object)?.[0] ?? '') : '';
const yearly = /(?<![今去当明本全])[年日月](?:产|生产|处理|加工|出栏|屠宰|消纳)[\u4e00-\u9fff]{1,6}$/;
const aPlant = /(?:项目|工程|生产线|基地|[厂场园站]|企业|公司|车间|中心)$/;

const made = /^[年日月](?:产|生产|处理|加工|销售|屠宰|出口)$/;

/** 甲厂年产5万吨|白糖: the goods that it makes; null for works. */
function goodsMade({ before, counted, linked, where }: Scene, property: string): Label | null {
  if (linked || making.test(counted) || isNamedWork(counted)) return null;
  const maker = before.object.slice(0, -property.length) || before.subject;
  return label(maker || findSubject(where, 'thing', counted), `${property}${counted}`);
}

/** 甲机场一期工程建设|2600米|跑道; 甲集团20万吨甲醇|60万吨|烯烃项目: the amount before is no part of whose it is. */
const ownerOf = ({ before: { object }, said, inClause }: Scene): string =>
  inClause && said.label !== null && /[0-9]/.test(object) ? said.label.subject : object.replace(built, '');

/** 装机|60万千瓦|的甲电站 */
const ofPlant = (plant: string, { before: { verb, object }, mention }: Scene): Label =>
  label(
    `${verb === '' ? object.replace(/^装机(?:容量|规模)?$/, '') : ''}${plant}`,
    mention.unit === 'kV' ? '电压' : '装机容量',
  );

/** 筹集10多万元|资金, 日产800吨|生产线, 占全省30%的|土地面积. */
export function amountLabel(scene: Scene): Label {
  readsBy(scene, 'an amount of what stands behind the number');
  const { before, counted, where, mention } = scene;
  const { subject, verb, light, object, changed } = before;
  const size = sizeOfWork(scene) ?? spentOn(scene) ?? ofNextOne(scene) ?? sizeOfFund(scene);
  if (size !== null) return size;
  // 新建3公里|长隧道: how long it is
  const long = lengths.has(mention.unit)
    ? (/^长的?((?![江途期龙度三株][^的]*).{2,})$/.exec(counted)?.[1] ?? '')
    : '';
  if (long !== '') return label(long, '长');
  const plant = plantBehind(scene);
  if (plant !== '') return ofPlant(plant, scene);
  const property = properties.exec(object)?.[0] ?? yearlyOf(scene);
  // 投资12亿元的|某大桥开工: the bridge has the money, and what is done with it is no measure
  const thing = verb === '投资' && object === '' && scene.linked ? headOf(scene) : '';
  if (thing.length > 2 && !noWork.test(thing)) return label(thing, '投资');
  // 甲乙高铁是首条设计|时速350公里|的高铁, 该线是首条…: of the one that is said to be such
  const one = property !== '' && scene.linked ? (isFirst.exec(clauseBefore(scene))?.[1] ?? '') : '';
  if (one !== '' && ownerKind(one) === 'thing') return label(one, trim(object.replace(which, '')));
  if (property !== '' && scene.linked && isSaidToBe.test(clauseBefore(scene)))
    return label(
      findSubject(where, 'thing', counted),
      /^(?:时速|投资)$/.test(property) ? (spending.exec(object)?.[0] ?? property) : property,
    );
  // 某基地已形成年产|10亿平方米|陶瓷的生产能力: how much it can make
  if (
    /产$/.test(property) &&
    capacity.test(where.sentence.passage.text.slice(scene.countedEnd, scene.countedEnd + 8))
  )
    return label(subject || findSubject(where, 'thing', counted), `${property}${counted}`);
  const goods = made.test(property) ? goodsMade(scene, property) : null;
  if (goods !== null) return goods;
  const work = counted.includes('、') ? firstWork(withoutDeedBehind(counted)) : headOf(scene);
  // 甲省规划投资900亿元|兴水利: what it is spent on is a deed, and who spends it stands before
  const isWork =
    (scene.linked && !(/投资$/.test(property) && noWork.test(work))) ||
    /产$/.test(property) ||
    (/投资$/.test(property) && isNamedWork(work));
  if (property !== '' && isWork)
    return label(
      work,
      /^(?:时速|投资)$/.test(property) ? (spending.exec(object)?.[0] ?? property) : property,
    );
  const last = scene.said.label;
  // GDP突破3万亿元的甲市、|2.8万亿元|的乙市: the same of another place
  if (
    object === '' &&
    verb === '' &&
    last !== null &&
    scene.linked &&
    scene.joined &&
    ownerKind(counted) === 'place'
  )
    return label(counted, last.indicator);
  if (object === '' && verb === '' && last !== null && /^占[^，,]/.test(last.indicator) && scene.linked) {
    return label(last.subject, `${/^占.*?[省市县区国]/.exec(last.indicator)?.[0] ?? '占'}${counted}`);
  }
  const share = object.search(ofShare);
  if (share >= 0 && !isMeasure(object)) return shareLabel(scene, share);
  // 甲省今年新增300公里|航道: whose they are, and when
  const whose = withoutYear(object);
  if (
    changed &&
    /(?:新增|增加)$/.test(scene.words.trimEnd()) &&
    (isPlaceName(whose) || ownerKind(whose) === 'thing')
  )
    return label(whose, counted);
  // 新建一个航站楼和|25.8万平方米|停机坪: the first of what is built
  if (verb !== '' && /[、和与及]$/.test(object))
    return label(subject || findSubject(where, wantOf(counted, true)), counted);
  if (object !== '' && (isMeasure(object) || changed)) return measuredLabel(scene);
  // 年产锌18万吨、硫酸|32万吨|的综合生产能力: of whom the first was
  if (scene.linked && verb === '' && last !== null && last.subject !== '' && canMake.test(counted))
    return label(last.subject, ownerKind(object) === 'none' ? `${object}${counted}` : counted);
  if (object !== '' && verb === '') return label(ownerOf(scene), counted);
  const indicator = verb !== '' && !light && counted.length <= 4 && object === '' ? verb + counted : counted;
  return label(subject || object || findSubject(where, wantOf(indicator, true)), indicator);
}

const ofShare = new RegExp(takesShare);

/** 甲市占全省30%的|土地面积: whose share of what it is; `at` is where 占 stands. */
const shareLabel = ({ before: { subject, object }, counted, group, said, where }: Scene, at: number): Label =>
  label(
    object.slice(0, at) || subject || group || said.label?.subject || findSubject(where, 'place'),
    `${object.slice(at)}${counted}`,
  );
