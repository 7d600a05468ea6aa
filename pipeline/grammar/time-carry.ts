import { anyOf, withRole } from '../lexicons/any-of.ts';
import { verbRows } from '../lexicons/verbs.ts';
import { civil } from './calendar.ts';
import type { Span } from './clause.ts';
import { anyOutlook, outlookWords } from './outlook-words.ts';
import type { Publication, ResolvedTime, TimeContext } from './resolve.ts';
import type { TimeWords } from './time.ts';
import {
  beginsWorks,
  byNow,
  followsProgress,
  givenUp,
  isAimedAt,
  isOfThisYear,
  sinceNow,
} from './time-ahead.ts';
import { isOfNoun, ofDeadline } from './time-handed.ts';
import { isStock } from './time-stock.ts';
import { comparedBehind, isSummed } from './time-summed.ts';

/** The date that the words before have set. */
export interface Carried {
  readonly year: number | null;
  readonly month: number | null;
  /** The month that a stretch within a year ends with. */
  readonly endMonth: number | null;
  /** The last full date named, as a day number. */
  readonly lastDay: number | null;
  readonly inParagraph: boolean;
}

export const nothingCarried: Carried = {
  year: null,
  month: null,
  endMonth: null,
  lastDay: null,
  inParagraph: false,
};

/** 最快|8月|试生产, 定于|8月|开工, 推迟到|9月| */
const soonest = /最[快迟]$|(?:^|[^确规约稳固])定于$|(?:推迟|延期|延后|推后|改期)[到至]?$/;
const events = anyOf(withRole(verbRows, ['event']));
/**
 * 8月前计划开工, 下半年要建成, 9月即可投用, 9月1日起施行. What must follow is looked for ahead, here and below, for the sake of speed: the engine
 * writes out what is consumed behind several words up to ten times, a lookahead once.
 */
const lookingAhead = new RegExp(
  `^[^，。；,;《]{0,30}(?:${anyOutlook}|(?:(?<![主重需只简纲])要(?:全面|全部|全线|正式|基本|同步|如期|再)?|(?<!(?:何|怎)时?)[即便就才]?(?:可|能)(?:正式|全面|全部|如期|望)?)(?=${events})|(?<![主重需只简纲])要[在于到]|起(?:正式)?(?:施行|实施|执行|生效))`,
);
const deeds = anyOf(withRole(verbRows, ['event', 'predicate', 'act', 'reach']));
/**
 * 9月，新馆将开放; 6月至8月，全市将开展演出: the clause behind the comma looks ahead. A 将 moves its object as well: 9月，甲县将乙村
 * 列为试点.
 */
const aheadBehindComma = new RegExp(
  `^[，,][^，。；,;《]{0,16}(?:${outlookWords('expects', 'aims')}|(?:${outlookWords('plans', 'will')})(?:于|在|正式|全面|全部|陆续|逐步|分批|相继|同步|继续|整体|集中|再次|首次|开始)?(?=${deeds}))`,
);
/** 计划新开工5条高速公路，|到年底|通车里程突破300公里: the end of the year that the clause before aims at; 已完成计划，到年底 is over. */
const goesOnAiming = (text: string, start: number, from: number): boolean =>
  /^到?年[底末]/.test(text.slice(from, from + 3)) &&
  aimsBefore.test(text.slice(Math.max(start, from - longestAim), from)) &&
  !/[0-9]{4}年|[去前上]年/.test(text.slice(start, from));
const aimsBefore = new RegExp(
  `(?<!完成)(?:${outlookWords('aims', 'plans', 'will', 'assures')})(?!任务|目标)[^。；;已了]{2,40}[，,]到?$`,
);
const longestAim = 50;
/** 6月底前全部完工 is a deadline; 6月底前已全部完工, 6月底前完成了 tell what is over. */
const over = /^[，,]?[^，。；,;《]{0,24}(?:已(?!知)|曾|了(?![解然]))/;

/** 投产后第二年: what the year counts from is the day of another event, and not the date before. */
const afterEvent = /(?:投产|达产|建成|竣工|投用|开业|通车|开通|成立|签约|合同)(?:之|以)?后的?$/;

/** 比上年, 由2017年, 高于2019年, 继2019年之后: what stands before a time that a figure is compared with. */
const comparing = /(?:[比较由从继]|恢复[至到]|高于|低于|快于|慢于|超过|相较于|相比于|对比)$/;
/** 与|上年|基本持平, 与|2020年|相比, 与|2012年|的30万亩相比, 与|去年|首届展会相比 */
const alike =
  /^(?:同期|年?末|年?底)?(?:的?水平)?(?:第[一二三四五六七八九十]+次(?:全国)?(?:人口|经济|农业)?普查)?(?:数据|的[0-9.]+[万亿]?[\u4e00-\u9fff%％]{1,3}?)?(?:基本|大体|大致)?(?:相比|相较|持平|比较|一致|相当|比(?![例重率]))|^[^，,。；;、0-9的]{1,10}相[比较][，,]/;

/** Whether a figure is said to be level with what there was at a time: 与上年持平. */
export const isLevelWith = (text: string, from: number, to: number): boolean =>
  /[与同跟和]$/.test(text.slice(Math.max(0, from - 1), from)) && alike.test(text.slice(to, to + 26));

/**
 * 比2020年增长30%、|2019年|增长12%; 较2021年、|2022年|分别提高5%: a further year that the same is compared with. 比2020年增长30%、
 * |2021年|增长12% goes on to the next.
 */
export function isComparedToo(text: string, from: number, to: number): boolean {
  if (!/[、和与]/.test(text.charAt(from - 1))) return false;
  const found = comparedBefore.exec(text.slice(Math.max(0, from - 36), from));
  const after = grownSince.exec(text.slice(to, to + 8));
  if (found === null || after === null) return false;
  const goesOn = found[2] !== undefined && !after[0].startsWith('同期');
  return !goesOn || Number(found[1]) > Number(text.slice(from, from + 4));
}
const comparedBefore =
  /[比较](?![例重率])(?:([0-9]{4})年|[去前上]年)[^，。；,;0-9]{0,8}([0-9][^，。；,;、]{0,10})?[、和与]$/;
const grownSince = /^(?:年?[末底]|同期)?(?:分别|各)?(?:增长|下降|提高|提升|增加|减少|上升|回落|扩大|翻)/;

/** 是|去年全年|的5倍多; the year of 是2000年的30倍 may be meant by 当年 behind it. */
const manyTimes = /^[去上]年(?:全年|同期)?的(?:近|约)?[0-9.]+多?倍/;
/** Whether a time is what a figure is compared with, so that it dates nothing that follows. */
export const isCompared = (text: string, from: number, to: number): boolean =>
  (/[是为]/.test(text.charAt(from - 1)) && manyTimes.test(text.slice(from, to + 12))) ||
  comparing.test(text.slice(Math.max(0, from - 3), from)) ||
  isLevelWith(text, from, to) ||
  isComparedToo(text, from, to);

/** 2022年，产值增长6%。分季度看，|一季度|: a quarter of the year that was told of. */
const ofItsQuarters = /^[^，。；]{0,4}分季度来?看/;
const longestQuarters = 10;
/** 2022年，产值增长8%。企业从|年初|的58家增加到71家: the beginning of the year that was told of. */
const changesFrom = /^[由从]年初的?[0-9]?/;

/** Nothing before it, or a word that goes on from the date before: 紧接着，一个月后. */
const opensSentence = /^.?$|^(?:据[^，,。；]{0,6}统计[，,]|紧接着|随后|此后|接着|其后)[，,]?$/;

/** 三年后，…；一年半后: a length of time that the sentence has counted on by, no further back. */
const longestCount = 60;
const countsOn = /[0-9一二三四五六七八九十两半]+(?:多)?(?:个?月|年半?|天|日|周)(?:之|以)?后/;

const longestTold = 80;
/** What stands behind the last mark. */
const afterMark = (words: string): string => words.split(/[，。；,;]/).at(-1) ?? '';

/** Where a time stands: `from`, `to` and the sentence are UTF-16 units of `text`. */
interface TimePlace {
  readonly text: string;
  readonly sentence: Span;
  readonly from: number;
  readonly to: number;
}

/** What the words before a time have set. */
interface TimeBefore extends Pick<TimeContext, 'inSentence' | 'headed' | 'reported' | 'told' | 'feast'> {
  readonly carried: Carried;
  /** Whether the passage sets out what this year is to bring. */
  readonly planned: boolean;
}

/** What the words around a time say for its reading. */
export function contextOf(words: TimeWords, place: TimePlace, before: TimeBefore): TimeContext {
  const { text, sentence, from, to } = place;
  const { carried, inSentence, headed, reported, told, feast, planned } = before;
  const { month, endMonth, lastDay, inParagraph } = carried;
  const { start, end } = sentence;
  const point = 'point' in words ? words.point : null;
  const counts = point?.year?.base === 'context' && afterEvent.test(text.slice(Math.max(0, from - 6), from));
  const year =
    counts ||
    sinceNow.test(text.slice(Math.max(start, from - longestTold), from)) ||
    (point?.year === null &&
      point.month !== null &&
      byNow.test(text.slice(Math.max(0, from - longestTold), from)))
      ? null
      : carried.year;
  const dated = 'point' in words && words.point.year?.base === 'stated' && words.point.month !== null;
  const yearless =
    words.form === 'range' ? words.from.year === null && words.to.year === null : point?.year === null;
  const describes = yearless && isOfNoun(text.slice(Math.max(start, from - 48), from));
  // The clause that the time stands in, a little before it and after.
  const looksAhead =
    !dated &&
    (soonest.test(text.slice(Math.max(start, from - 4), from)) ||
      lookingAhead.test(
        afterMark(text.slice(Math.max(start, from - 4), from)) + text.slice(from, Math.min(end, from + 40)),
      ) ||
      (yearless && aheadBehindComma.test(text.slice(to, Math.min(end, to + 30)))) ||
      (yearless && (goesOnAiming(text, start, from) || isAimedAt(text, start, from, to))));
  const isDeadline = !dated && !looksAhead && words.form === 'before' && !isOver(text, to, end);
  const future =
    looksAhead ||
    isDeadline ||
    (!dated && planned && point?.month != null && yearless && !isOver(text, to, end));
  return {
    year: describes || (future && isOfThisYear(point, text.slice(start, from))) ? null : year,
    month,
    endMonth,
    lastDay,
    // 2018年8月开工。|截至10月底|，完成投资8亿元: up to now
    inParagraph:
      inParagraph &&
      !describes &&
      !(words.form === 'closing' && yearless && /^[。！？\s]?$/.test(text.charAt(from - 1))),
    inSentence:
      inSentence ||
      ofItsQuarters.test(text.slice(start, Math.min(from, start + longestQuarters))) ||
      (inParagraph && month === null && changesFrom.test(text.slice(from - 1, from + 4))),
    headed,
    reported,
    told,
    feast,
    future,
    presumed: isDeadline || givenUp(text, start, from),
    progressed: followsProgress(text, start, from),
    begins: yearless && beginsWorks.test(text.slice(to, to + 8)),
    compared: comparedBehind.test(text.slice(to, Math.min(end, to + longestTold))),
    summed: isSummed(text, start, from, to, end),
    stock: isStock(point?.part ?? null, text, { from, to, end }),
    leading: from - start < 6 && opensSentence.test(text.slice(start, from)),
    counted: countsOn.test(text.slice(Math.max(start, from - longestCount), from)),
    alone: from - start < 2 && end - to < 2,
  };
}

/** What a resolved time hands on to 同年 and 当日. A plan for years ahead hands on nothing. */
export function carriedFrom(
  time: ResolvedTime,
  published: Publication,
  future: boolean,
  before: Carried,
): Carried | null {
  if (time.basis === 'plan_period') return null;
  if (time.first === null) return ofDeadline(time, published, before);
  const first = civil(time.first);
  // 新世纪以来: the first year of a century is none that the next 这一年 means
  if (time.last === null && time.precision === 'period' && first.year % 100 === 0) return null;
  const running = civil(published.first).year;
  // 2022年计划投资30亿元，年内|完成41亿元: a year that is over is told of, whatever was planned for it
  if (first.year > civil(published.last).year) return null;
  if (future && time.precision === 'year' && first.year >= running) return null;
  // 前三季度…，持续今年以来的态势。当月…: since the year began is no month of it
  if (
    time.last === null &&
    sinceYear.test(time.edtf) &&
    first.year === before.year &&
    before.endMonth !== null
  )
    return null;
  const last = time.last === null ? first : civil(time.last);
  const oneMonth = first.year === last.year && first.month === last.month && time.precision !== 'year';
  const oneDay = oneMonth && time.precision === 'day' && (first.day === last.day || time.last === null);
  // 2021年4月立项，当年完成一期。|10月|开工: the year of the date before leaves its month as it was
  const isSameYear = time.basis === 'context' && time.precision === 'year' && first.year === before.year;
  return {
    year: first.year === last.year ? first.year : null,
    month: oneMonth ? first.month : isSameYear ? before.month : null,
    endMonth: time.last !== null && first.year === last.year && time.precision !== 'year' ? last.month : null,
    lastDay: oneDay ? time.first : before.lastDay,
    inParagraph: true,
  };
}

const sinceYear = /^[0-9]{4}(?:-01(?:-01)?)?\/\.\.$/;

/** Whether the clause behind a time says that it is over. */
export const isOver = (text: string, to: number, end: number): boolean =>
  over.test(text.slice(to, Math.min(end, to + 40)));
