import type { Span } from '../../../grammar/clause.ts';
import type { TimeMention } from '../../../mention.ts';
import { builds, rebuilds } from '../../sentences/building-words.ts';
import { atMeeting } from '../title/leads.ts';
import { predicateAt } from '../title/subject.ts';
import { eventVerbsIn, type FoundEvent } from './verbs.ts';

/** An event that describes a noun: 2月|公布的《规划》. */
export interface EventAttribute {
  readonly verb: FoundEvent;
  readonly noun: Span;
  /** 4月|入选国家级名单的某景区: what the noun has been given; null where the noun itself follows the verb. */
  readonly object: Span | null;
}

/** Whether the first clause opens with an event that describes a noun: 省发改委2月公布的《规划》, 上月开通的地铁. */
export function attributeOf(text: string, time: number, clause: Span | undefined): EventAttribute | null {
  // 从发布会获悉: where it was heard describes nothing
  if (clause === undefined || text.startsWith('从', clause.start)) return null;
  const { start: from, end: to } = clause;
  // 6月18日|，在甲市召开的大会上，乙公司与丙公司签约: the meeting is where they agree
  if (
    text.charAt(time) === '，' &&
    atMeeting.test(text.slice(from, to)) &&
    agrees.test(text.slice(to, to + 60))
  )
    return null;
  // 在9月8日|召开的推进会上，甲市与乙市签署协议: as well, and no meeting that a day opens with
  if (
    /在[^，。；]{1,12}$/.test(text.slice(Math.max(0, time - 14), time)) &&
    heldThere.test(text.slice(from, to)) &&
    agrees.test(text.slice(to, to + 60))
  )
    return null;
  const verbs = eventVerbsIn(text, clause.start, Math.min(clause.end, clause.start + 30));
  const verb = verbs[0];
  const since = foundedBefore(text, time, clause);
  if (since !== null) return since;
  const bought = paidFor(text, time, clause);
  if (bought !== null) return bought;
  if (verb === undefined) return null;
  if (!verb.attributive) return clause.start === time ? receivedBy(text, clause, verb) : null;
  if (verb.start - clause.start > 20) return null;
  // 把新成立的公司搬到甲市: it is done to the noun
  if (/[把给对]/.test(text.slice(clause.start, verb.start))) return null;
  // 由甲公司组建的|乙电池厂投产: who set it up is told on the way
  // 因检修停运的|磁浮快线恢复运营: why it had stopped, too
  // 5月，|省政府批准的开发区|挂牌成立: behind the comma the time is of the whole clause
  const isTold =
    /[由因]/.test(text.charAt(clause.start)) || (text.charAt(time) === '，' && verb.start > clause.start);
  if (isTold && happensBehind(text, verb.end, clause.end)) return null;
  const start = verb.end + (text.charAt(verb.end) === '了' ? 2 : 1);
  const rest = text.slice(start, clause.end);
  const title = rest.indexOf('》');
  // 公布的“2022年工作要点”显示: all of what is quoted
  const quoted = ofQuote.exec(rest)?.[0].length ?? 0;
  const length =
    quoted > 0
      ? quoted
      : title >= 0 && title < 60 && rest.indexOf('《') < 12
        ? title + 1 + (shown.exec(rest.slice(title + 1))?.[0].length ?? 0)
        : (verb.type === 'meeting' && ceremony.exec(rest)?.[0].length) || nounLength(rest);
  // 去年确定的项目有3个, 四次集中开工的项目已有600个: the whole clause counts them
  const counts =
    verb.takes === 'object'
      ? /^[^，。：的]{2,20}(?:有|共计?|达)[0-9]/
      : /^[^，。的]{2,20}(?:已有|共有|共计?|达到?)[0-9]+[个家项座条所处]$/;
  if (counts.test(rest) || (text.charAt(time) === '，' && isCounted(verb, rest, length))) return null;
  return length < 2 ? null : { verb, noun: { start, end: start + length }, object: null };
}

/** 1997年，甲公司开办的乙砖厂|产砖9万吨: behind the comma the time is of what is counted; the noun of a paper or a meeting counts nothing. */
const isCounted = ({ type }: FoundEvent, rest: string, length: number): boolean => {
  const told = rest.slice(length);
  return (
    type !== 'publication' &&
    type !== 'meeting' &&
    ((/[0-9]/.test(told) && !ofSize.test(told)) || makes.test(rest.slice(0, length)))
  );
};
/** 乙砖厂产砖9万吨: its verb is not known. */
const makes = /^[^，。；0-9]{4,}[0-9.]+[万亿]*(?:吨|公斤|公里|亩|元|千瓦时|立方米|人次)$/;
const ofSize = /^(?:主线|正线|线路)?(?:全长|总?投资|总?占地|[总用建规]?[^，]{0,4}面积|库容|装机)/;

/** 28日举行的|甲大桥通车仪式|上: what is held is called by a deed, which nobody does there. */
const ceremony =
  /^[^，。；：的]{2,36}?(?:仪式|典礼|庆典|(?:启动|开工|签约|揭牌|首发|发布|推介|动员)(?:活动|大?会))(?![场服])/;

const heldThere = /^(?:举行|召开|举办)的[^，。；]{2,40}(?:会议?|大会|论坛|活动)上$/;
const agrees = /^，[^，。；0-9]{2,40}(?:签订|签署|签约(?!项目)|达成)/;

const ofQuote = /^“[^”]{2,60}”(?:名单|榜单|目录|清单|方案|计划|规划|意见|通知|报告)?/;

const happensBehind = (text: string, from: number, to: number): boolean =>
  /^的[^，。]{2,}(?:完成|办结|结束|收官)$/.test(text.slice(from, to)) ||
  eventVerbsIn(text, from, to).some((verb) => !verb.weak && !verb.attributive);

/** 始建于|1958年|的某水库灌溉…: the event stands before its time, and its noun behind it. */
function foundedBefore(text: string, time: number, { start, end }: Span): EventAttribute | null {
  // 前身为|成立于|1984年|的乙港务局
  const lead = /([^，。；：、是为系]{1,8})于[0-9 ]{2,4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?$/.exec(
    text.slice(Math.max(0, time - 20), time),
  );
  if (lead === null || !/^的(?!是)$/.test(text.slice(time, start))) return null;
  const at = Math.max(0, time - 20) + lead.index;
  const verb = eventVerbsIn(text, at, at + (lead[1] ?? '').length + 1).find(
    ({ start: from, end: to }) =>
      from === at || (to >= at + (lead[1] ?? '').length && /[这该][座条所家个]$/.test(text.slice(at, from))),
  );
  const length = nounLength(text.slice(start, end));
  return verb === undefined || length < 3 || length > 20
    ? null
    : { verb, noun: { start, end: start + length }, object: null };
}

const hasPaidFor = new RegExp(
  `^((?:(?:投资|斥资|出资|投入|耗资)[^，。的]{0,16}?)?)(${builds}|${rebuilds}|建设|打造)的([^，。的]{3,20})$`,
);

const ownTime = /[0-9去今明前]年|[0-9]月|[昨今]日/;

/** 某公司2021年|投资2亿元建设的二期工厂: what it paid for is what was begun. */
function paidFor(text: string, time: number, { start, end }: Span): EventAttribute | null {
  const found = hasPaidFor.exec(text.slice(start, end));
  if (found === null) return null;
  const [, paid = '', surface = '', name = ''] = found;
  // 甲县去年|改建的乙小学，今年…; 去年，新建的学校…: behind the comma it was built before
  if (paid === '' && (start > time || /^[0-9一这该]/.test(name) || predicateAt(name, 0, name.length) >= 0))
    return null;
  const at = start + paid.length;
  // 投资3亿元重建的|甲大桥通车: what happens to it then
  if (happensBehind(text, at + surface.length, end) && !ownTime.test(name)) return null;
  const verb = {
    surface,
    type: paid === '' ? 'other' : 'construction_start',
    takes: 'object',
    weak: false,
    start: at,
    end: at + surface.length,
    attributive: true,
  } as const;
  return { verb, noun: { start: end - name.length, end }, object: null };
}

/** 《山海》|沉浸体验馆, and not 《规划》|提出 */
const shown = /^[\u4e00-\u9fff]{0,8}?(?:馆|展览?|线路|行动|专题|节目|系列|活动|演出|舞剧|话剧|秀|街区|品牌)/;

/** Verbs of what somebody is given: 入选, 获评, 被列入. */
export const receives = (surface: string): boolean => /^(?:被|获|荣获|入选|跻身|上榜)/.test(surface);

/** 4月|入选国家级名单的某景区接待游客…: what happened then is that it was chosen. */
function receivedBy(text: string, { start, end }: Span, verb: FoundEvent): EventAttribute | null {
  if (verb.start !== start || !receives(verb.surface)) return null;
  const of = text
    .slice(verb.end, Math.min(end, verb.end + 40))
    .search(/(?<=^[^，。的]{2,30})的(?![一二三四五六七八九十0-9])/);
  if (of < 0) return null;
  const from = verb.end + of + 1;
  const length = nounLength(text.slice(from, end));
  return length < 2 || length > 20
    ? null
    : { verb, noun: { start: from, end: from + length }, object: { start: verb.end, end: verb.end + of } };
}

/** Where what is said of a noun begins: 某桥|全长3公里, 某桥|日均车流…, 某规划|提出：…. */
const said =
  /(?<!公)[中上里]$|线路全长|(?<=.{2})(?:总?(?:库容|装机(?:容量)?)|(?:总|规划)面积)(?=[约达为近超]?[0-9])|(?<=.{2})(?:焕然一新|年久失修|保存完好)|(?:全长|总?投资(?:约|近|超)?|总?占地(?:面积)?(?:约|近|超)?|总?(?:建筑|用地)面积(?:约|近|超)?)[0-9]|(?<=.{2})已(?:经)?(?:完成|投入|建成|开工|竣工|投产)|[日年月户]均|同比|环比|至今|迄今|必[定将]|势必|(?<![实呈出])现[有已]|(?<!项)目前|如今|已有|(?<!公)共有|几乎|成为|(?<=.{2})(?:引进|新增|接待|实现|完成|累计|吸引|带动|集聚|拥有|灌溉|入驻|覆盖|日供水|日处理|年产(?!业))(?=[^，]{0,12}[0-9])|(?:显示|指出|提出|强调|明确|要求|认为|表明|规定|决定|部署)(?=$|[：:“])|(?<=会议?|仪式|论坛|活动)上|[，。；：:]/;

const countedWork =
  /^[^0-9，。]{2,20}?(?:项目|工程|基地|中心|园区|产业园|隧道|大桥|铁路|高速(?!铁路|公路))(?=[^0-9，。]{2,6}[0-9])/;

const listedWorks = /^[^0-9，。；、的]{2,24}?(?:项目|工程)(?=(?:分别|主要)[是为有]|包括|涉及)/;

function nounLength(words: string): number {
  const end = words.search(said);
  const predicate = predicateAt(words, 0, words.length);
  // 二期项目|招聘员工500名: a number tells of the noun before it
  const named = countedWork.exec(words)?.[0].length ?? -1;
  // 水库除险加固工程|分别为甲水库、乙水库
  const listed = listedWorks.exec(words)?.[0].length ?? -1;
  if (listed > 0) return listed;
  const ends = [end, predicate, named].filter((place) => place > 0);
  return ends.length === 0 ? words.length : Math.min(...ends);
}

/** 去年召开的全省|2023年|工作会议: the year is of what the meeting or the paper is called. */
export const isInTitle = (text: string, { to, date_precision: precision }: TimeMention): boolean =>
  precision === 'year' && titled.test(text.slice(to, to + longestTitle));
const titled =
  /^[^，。；的0-9]{0,8}(?:会议|大会|论坛|年会|规划|工作(?:报告|要点|计划|方案)|预算(?:草案|方案|报告)|公报)/;
const longestTitle = 16;
