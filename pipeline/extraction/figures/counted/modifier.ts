import { isMeasure, measureWords } from '../../../grammar/measures.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { apartFrom } from '../kind/kind.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label, spans } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead, stripTail, trim } from '../words/phrase.ts';
import { countedNoun } from './counted.ts';
import { withoutDeedBehind } from './deed.ts';

/** Numbers in a clause that ends in 的 and describes the noun behind it: `距县城|12公里|的青山水库` → 青山水库, 距县城 */

/** How long somebody has done so: 在港口工作了|28年|的司机. */
const serves = /(工作|从业|从教|从医|执教|任教|扎根|坚守|打工|驻村)了?(?:近|整整|超过?|已有?)?$/;
/** 占|全省工业| */
const share = /(?:^|[，,、；;：:\s])占((?!地|用)[^，,。；;占]{2,16}?)的?(?:比[重例])?(?:约|近|超过?)*$/;
/** 排名后|三位|的单位 */
const placed = /(?:排名|排位|名列)[前后]$/;

/** 博览会|签约项目 */
const whatCame =
  /(?<=会|节|展|赛|周|活动)(?:共|累计)?(?:签约|吸引|接待|达成|成交|举办|推出)[\u4e00-\u9fff]*$/;

const fast = /^.{1,10}(?:高[铁速]|铁路|公路|动车组?|列车|磁浮|客专)$/;
const took = /历时(?:约|近|逾|超过?)?$/;
const underWork =
  /^(?:时间)?的?(?:精心|紧张)?(?:建设|施工|修建|建造|改造|扩建|筹建|筹备|编制|攻关|研发|打造)的([^，,。；;的]{3,})/;
const longestWork = 40;

const ranks = /([^，,。；;、]{2,16}?)(?:排名?|位居|位列|[位居列])(?:全[国省市球]|世界|中部|东部|西部)?$/;

const measures = `(?:(?:概算|计划|规划)?总?投资(?:达|约|近|超过?)?|全长|总长|长度?|宽度?|高度?|${measureWords('dimension')}|设计(?:时速|速度)?|时速|(?:总|规划)?占地(?:面积)?|(?:总?建筑|总|规划)面积|总?库容|海拔|总?装机(?:容量)?|注册资本|年产值?|年均?产量|年处理|日处理|单桥长|主跨|主桥长)(?:达|为|约|近|超过?|至|突破)*`;
/** 这条|全长: no owner stands before the measure. */
const bare = new RegExp(
  `^(?:走进|来到)?(?:在?[这该那][条座个家所处项]?|[一二三四两]期|一[条座个家所处])?(${measures})$`,
);
const more = new RegExp(`^(?:[、，,和及且](?:${measures})[0-9.]+[^，,。；;、的0-9]{1,8})+的`);

const nounEnds = /[，,。；;]|[今昨][天日年晚]|近日|日前|目前|于[0-9]|[0-9]+[年月日]/;

/** 这条全长|148公里|、设计时速350公里的甲乙高铁: of what stands behind the last of them. */
function stackedLabel({ mention, words, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  if (!/[、，,和及且]/.test(text.charAt(mention.to))) return null;
  const measure = bare.exec(trim(words))?.[1];
  if (measure === undefined) return null;
  const rest = text.slice(mention.to, mention.to + 60);
  const link = more.exec(rest)?.[0].length ?? 0;
  if (link === 0) return null;
  const from = mention.to + link;
  const noun = nounBehind(text, from);
  return noun.length < 2 ? null : label(noun, trim(measure));
}

/** The noun that stands at a place of a text, without what is done to it. */
function nounBehind(text: string, from: number): string {
  const limit = text.slice(from, from + longestBehind).search(nounEnds);
  const end = limit < 0 ? Math.min(text.length, from + longestBehind) : from + limit;
  return withoutDeedBehind(countedNoun(text, from, end, false, true).noun);
}
const longestBehind = 40;

const holds = new RegExp(
  `^(?:.*[—：:])?[，,、]?(?:计划|规划|拟|将|共|总)*(?:${worksOn}|新增|建设|设有?|建有|拥有|包括|包含|含有?|涵盖|下辖|辖)(?:了|约|近|超过?)?$`,
);

/** 计划新建|24条|城际铁路的甲铁路网规划: what stands behind 的 has them. */
function withinLabel({ mention, words, counted, countedEnd, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  if (
    mention.unit !== 'count' ||
    counted.length < 2 ||
    text.charAt(countedEnd) !== '的' ||
    !holds.test(words)
  )
    return null;
  const whose = nounBehind(text, countedEnd + 1);
  return /规划$/.test(whose) || ownerKind(whose) === 'thing' ? label(whose, counted) : null;
}

const thisLand = /[这那][片块方座](?:总?面积)?(?:约|近|达|为)?$/;
const areas: ReadonlySet<string> = new Set(['km2', 'm2', 'har', 'mu']);
const hasIt =
  /(?:^|.*?[^农具])((?:拥有|[只仅]有|设有|建有|配有)(?=[\u4e00-\u9fff]{2})|[年日](?:产|接待|加工|处理|发送|吞吐))(?!值)([\u4e00-\u9fff]{1,8})$/;
const holder = /(?:企业|公司|集团|工厂|医院|学校|大学|学院|景区|基地|[村县市镇区园厂港馆])$/;
const turnsInto = /(?:成长|发展|壮大|建设|打造|升级|转变|蜕变)?[成为]$|[是系]$|(?:成为|变成)了?$/;

/** 甲公司已成长为拥有员工|1800人|、年产轴承|2亿套|的龙头企业: what it has stands before the number, and whose it is around it. */
function heldLabel({ mention, words, said, where, counted, linked }: Scene): Label | null {
  const { text } = where.sentence.passage;
  if (mention.unit !== 'count') return null;
  const phrase = trim(words);
  const [, verb = '', what = ''] = hasIt.exec(phrase) ?? [];
  if (what === '' || /[年月日]$/.test(what)) return null;
  const noun = linked
    ? counted
    : (heldBehind.exec(text.slice(mention.to, mention.to + longestBehind))?.[1] ?? '');
  const behind = text.slice(text.indexOf(noun, mention.to) + noun.length);
  if (!holder.test(noun) || countedSo.test(behind)) return null;
  const before = phrase.slice(0, phrase.length - verb.length - what.length);
  const indicator = /^[年日]/.test(verb) ? `${verb}${what}` : what;
  if (/^[、，]/.test(words) && said.label !== null) return label(said.label.subject, indicator);
  if (!turnsInto.test(before)) return label(noun, indicator);
  return label(findSubject(where, 'agent', indicator), indicator);
}
/** 拥有员工500人以上的企业|有12家|: those are counted, by what they have. */
const countedSo = /^(?:已|共|就|也)*(?:有|达到?|为)?(?:近|约|超过?)?[0-9两三四五六七八九十]/;
const heldBehind =
  /^[、，](?:[年日]产|拥有)[\u4e00-\u9fff]{1,8}[0-9.]+[万亿]?[余多]?[\u4e00-\u9fff]{1,3}的([\u4e00-\u9fff“”]{2,20}?)(?=[，。；])/;
/** 甲镇有着长达|700年|的制瓷史: what it has, and for how long. */
const hasFor = /^[，,\s]*([^，,]{2,14}?)(?:有着|拥有|已?有|具有)长达(?:约|近)?$/;
const pastOf = /(?:史|传统|渊源)$/;

/** The label of such a number; null for any other. */
export function modifierLabel(scene: Scene): Label | null {
  const { mention, words, counted, linked } = scene;
  const {
    sentence: {
      passage: { text },
    },
  } = scene.where;
  const held = heldLabel(scene);
  if (held !== null) return held;
  // 历时|两年|建设的甲高速: how long it took
  const made = took.test(words)
    ? (underWork.exec(text.slice(mention.to, mention.to + longestWork))?.[1] ?? '')
    : '';
  if (made !== '') return label(splitOwner(made).owner || made, '历时');
  // 首条|时速350公里|跨海高铁: of what stands behind it
  if (!linked && mention.text.startsWith('时速') && fast.test(counted)) return label(counted, '时速');
  // 这片|882平方公里|的土地: how large what is told of is
  if (linked && thisLand.test(words) && areas.has(mention.unit))
    return label(findSubject(scene.where, 'place', '面积').replace(/^的.*/, ''), '面积');
  // 一条5公斤|重的鳙鱼, 一口80米|深的水井: how heavy or deep it is
  const how = linked ? '' : (extent.exec(text.slice(mention.to, mention.to + 2))?.[1] ?? '');
  const one = extents.get(how)?.test(mention.unit) ? nounBehind(text, mention.to + 2) : '';
  // 3米宽的机耕道120公里: whose it is stands elsewhere
  if (one.length > 1 && !/[0-9]/.test(one))
    return label(one.replace(/[里上中内]$/, ''), how === '大' ? '面积' : how);
  // 在林场工作了|35年|: a private person is in no row
  const worked = mention.unit === 'a' ? (serves.exec(words.replace(/^[^在]*/, ''))?.[1] ?? '') : '';
  if (!linked && worked !== '') return label('', `${worked}时间`);
  if (!linked) return stackedLabel(scene) ?? withinLabel(scene);
  const whose = mention.unit === 'a' && pastOf.test(counted) ? (hasFor.exec(words)?.[1] ?? '') : '';
  if (whose !== '') return label(stripLead(whose), counted);
  // 为期|一周|的文化节: how long what stands behind it lasts
  if (spans.has(mention.unit) && /(?:为期|历时|长达)(?:约|近)?$/.test(words) && counted.length > 2)
    return label(counted.replace(/^“([^“”]+)”$/, '$1').replace(whatCame, ''), '为期');
  // 占全省工业|一半|的能源工业: of what stands behind it
  // 五大都市圈占全省|45%|的土地: whose the share is stands before
  const { sentence } = scene.where;
  const lead = text.slice(sentence.start, mention.from);
  const whole = mention.unit === '%' && counted.length > 1 ? (share.exec(lead)?.[1] ?? '') : '';
  if (whole !== '') return label(sharer(scene) || counted, `占${whole}`);
  const served = mention.unit === 'a' ? (serves.exec(words)?.[1] ?? '') : '';
  if (served !== '') return label('', `${served}时间`);
  // GDP增速排名|第三|的甲市: of whom it is
  const among = mention.unit === 'rank' ? (ranks.exec(words)?.[1] ?? '') : '';
  if (isMeasure(among) && ownerKind(counted) === 'place') return label(counted, trim(among));
  const rank = mention.counter === '位' ? placed.exec(words)?.[0] : undefined;
  return rank === undefined || counted.length < 2 ? null : label('', `${rank}${counted}`);
}

const extent = /^([重长宽高深厚大])的/;
const long = /^k?m$/;
const extents: ReadonlyMap<string, RegExp> = new Map([
  ...[...'长宽高深厚'].map((each): [string, RegExp] => [each, long]),
  ['重', /^(?:k?g|t|jin)$/],
  ['大', /^(?:mu|m2|km2|har)$/],
]);

/** What has the share: 占全省|三成|的旅游业|恢复良好 */
function sharer({ mention: { to }, where: { sentence } }: Scene): string {
  const { text } = sentence.passage;
  const next = sentence.quantities.find(({ from }) => from > to)?.from ?? text.length;
  const limit = text.slice(to, to + longestBehind).search(nounEnds);
  const end = limit < 0 ? to + longestBehind : to + limit;
  const { noun } = countedNoun(text, to, Math.min(end, next), next < end, true);
  return trim(withoutDeedBehind(noun)).replace(
    /(?<=业)(?:恢复|保持|持续|继续|稳步|快速|实现|呈现|表现).*$/,
    '',
  );
}

/** 占出口总额|62%|的机电产品出口增长|5%|: what has grown is what has that share. */
export function sharerLabel({ said, mention, where }: Scene): Label | null {
  if (said.label === null || !said.label.indicator.startsWith('占')) return null;
  const between = where.sentence.passage.text.slice(said.at, mention.from);
  const { rest, changed } = stripTail(
    /^[^，,。；;的]{1,12}的([^，,。；;0-9的]{2,20})$/.exec(between)?.[1] ?? '',
  );
  return changed ? label(findSubject({ ...where, previous: null }, 'place', rest), rest) : null;
}

/** Above or below whom something is, where they are several: `比全国、全省分别高|2.6个、1.8个百分点|` */
const several =
  /^[，,\s]*(?:增速|增幅|涨幅|分别|均|也)*(?:高于|低于|快于|慢于|好于|优于|领先|落后|[比较])[\u4e00-\u9fff]{2,16}(?:[0-9.]+个?(?:百分点)?)?[、和与][\u4e00-\u9fff]{0,12}(?:[0-9.]+[\u4e00-\u9fff]{0,6}[、和])?$/;
/** 比全省、全国分别高|2000元|: by how much, whatever the unit. */
const byHowMuch = /分别(?:高|低|多|少)出?(?:[0-9.]+[\u4e00-\u9fff]{0,6}[、和])?$/;

/** 占比66%，超过全国平均水平|0.3个百分点|: above whom, and 超年度计划 is above an aim */
const above =
  /^[，,\s]*(?:分别|均|也|还|已)*(?:超过|超出|超|优于|好于)(?!.*(?:任务|计划|目标|进度|预期))[\u4e00-\u9fff]{2,14}$/;

/** GDP增长6%，高于全国0.8个、全省|0.5个百分点|, 成交1.2万套，比去年同期少|3100套|: of what was told of; null for any other. */
export function apartLabel({ where, mention, said, words }: Scene): Label | null {
  if (said.label === null) return null;
  const compared = where.sentence.passage.text.slice(where.at, mention.from);
  const isAbove =
    (mention.unit === 'pp' || (mention.unit === said.unit && byHowMuch.test(compared))) &&
    several.test(compared);
  return isAbove ||
    (mention.unit === 'pp' && above.test(words)) ||
    (/^[，,\s]*[比较]/.test(words) && apartFrom.test(words))
    ? said.label
    : null;
}

const sizedWay =
  /^的([^，,。；;、0-9的]{0,6}(?:[公铁]路|高[铁速]|航道|道路|管网|渠道|线路|河道|堤防))(?:里程|总长)?(?:已|共)?(?:达到?|为|有)?$/;
const sizeAhead = /(?:(?:设计)?时速|路?宽|水深|管径|双向)$/;

/** 时速250公里以上的高铁|820公里|, 宽6米以上的农村公路|300公里|: which of them they are, and no speed of theirs; null for any other. */
export function sizedWayLabel({ mention, where, said, words }: Scene): Label | null {
  if (mention.unit !== 'km' || said.label === null || !/^(?:达到?|为|共|有|已)*$/.test(words.trim()))
    return null;
  const { sentence, at } = where;
  const { text } = sentence.passage;
  const size = sentence.quantities.findLast(({ to }) => to <= mention.from);
  if (size === undefined || size.unit === 'CNY') return null;
  const way = sizedWay.exec(text.slice(size.to, mention.from))?.[1] ?? '';
  if (way === '') return null;
  const before = text.slice(at, size.from);
  const measure = sizeAhead.exec(before)?.[0] ?? '';
  const owner = trim(before.slice(0, before.length - measure.length));
  const told = said.label.subject === way ? '' : said.label.subject;
  return label(
    ownerKind(owner) === 'place' ? owner : told || findSubject({ ...where, previous: null }, 'place', way),
    `${measure}${size.text}的${way}`,
  );
}
