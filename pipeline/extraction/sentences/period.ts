import { lowerBound } from '../../grammar/lower-bound.ts';
import { isComparedToo, isLevelWith } from '../../grammar/time-carry.ts';
import type { TimeMention } from '../../mention.ts';
import type { Sentence } from './article.ts';
import { comparesTo } from './comparing-words.ts';
import { placeNames } from './place-names.ts';

/** Finds the time that a statement is for: its own clause's, else the one that governs its passage. */

/** Whether a time can date something: it has a date, stands in no name and is no comparison. */
export function dates(mention: TimeMention): boolean {
  return mention.edtf !== null && !mention.in_name && !mention.comparison && mention.rule !== 'bare-holiday';
}

/** 下半年加快建设，|全年|新增学位5000个: a whole year beside a part of it, with a figure of its own. */
export const isBesideItsPart = (
  { passage: { text }, times, end }: Sentence,
  { from, to, date_start, date_end, ...time }: TimeMention,
): boolean =>
  time.text === '全年' &&
  '，；'.includes(text.charAt(from - 1) || '。') &&
  /^[^，。；]{0,20}[0-9]/.test(text.slice(to, end)) &&
  times.some(
    (other) =>
      other.from < from &&
      dates(other) &&
      (other.date_start ?? '') >= (date_start ?? '9') &&
      (other.date_end ?? '9') <= (date_end ?? '') &&
      partsOfYear.has(other.date_precision ?? ''),
  );
const partsOfYear: ReadonlySet<string> = new Set(['quarter', 'half_year', 'part_of_year']);

const comparing = new RegExp(
  `(?:恢复[至到]|比|较|${comparesTo}|[高多超]出|超过|超|同|相较于|相比于|对比)(?:上)?$`,
);

/** 比2019年同期, 较去年, 高于去年…, 是2020年的1.5倍: the time is what the number is compared with. */
export function isBaseline(sentence: Sentence, mention: TimeMention): boolean {
  const { text } = sentence.passage;
  const before = text.slice(Math.max(sentence.start, mention.from - 4), mention.from);
  return (
    comparing.test(before) ||
    // 恢复|到2019年|的九成
    (/恢复$/.test(before) && /^[至到]/.test(mention.text)) ||
    isLevelWith(text, mention.from, mention.to) ||
    isComparedToo(text, mention.from, mention.to) ||
    // 较扩建前的2020年
    /(?:比|较)[^，,。；;、0-9]{2,8}前的$/.test(
      text.slice(Math.max(sentence.start, mention.from - 12), mention.from),
    ) ||
    /^(?:同期|的?基础上)/.test(text.slice(mention.to, mention.to + 4)) ||
    // 去年同比, and not 一季度同比增长8%
    (/^同比/.test(text.slice(mention.to, mention.to + 2)) && /[去上往前]年/.test(mention.text)) ||
    (!/[由从]$/.test(before) &&
      /^[”"]?(?:期末|末|时期)?的(?:近|约|超)?[0-9一二三四五六七八九两十.]+多?(?:倍|成)/.test(
        text.slice(mention.to, mention.to + 12),
      )) ||
    // 按|上年|人均的5%上调
    (/按$/.test(before) &&
      /^[^，,。；;、0-9]{0,10}的[0-9.]+[%％]/.test(text.slice(mention.to, mention.to + 18))) ||
    isShareOf(before, text.slice(mention.to, mention.to + 12)) ||
    // 是“十五”投资总量的3.6倍
    (/(?:是|为|相当于|达到?)[“"]?$/.test(before) &&
      /^[”"]?[^，,。；;的]{2,8}的(?:近|约|超)?[0-9.]+多?(?:倍|成)/.test(
        text.slice(mention.to, mention.to + 20),
      ))
  );
}

/** 相当于|上年|的90%, 只有|2019年|的一半: how large a part one is of what was then. */
export const isShareOf = (before: string, after: string): boolean =>
  /(?:相当于|占|(?<![整变改高低升降增减转扩缩])[是为]|达到?|只有|不足|不到|仅有?)$/.test(before) &&
  /^[”"]?(?:同期|全年)?的(?:近|约|超过?|不到)?(?:[0-9.]+多?[%％]|[一二两三四五六七八九]成|一半|半数|[二三四五六七八九十]+分之)/.test(
    after,
  );

/** 完成年初预算的45%: what was set at the beginning of the year, and no time of its own. */
const isOfBudget = ({ passage }: Sentence, { text, to }: TimeMention): boolean =>
  text === '年初' && /^(?:预算|计划|目标|任务|预期|确定|下达|制定|既定)/.test(passage.text.slice(to, to + 2));

/**
 * 国庆假期，接待游客…: the days off that are nearest; a feast by itself may be any year's, one of several is of all years, and
 * one behind a date says what those days were.
 */
export function isDaysOff({ passage: { text }, times }: Sentence, mention: TimeMention): boolean {
  return (
    mention.rule === 'bare-holiday' &&
    (mention.date_precision === 'period' || oneDayOff.test(mention.text)) &&
    mention.edtf !== null &&
    !mention.in_name &&
    !mention.comparison &&
    // 推出春节期间的措施: for when they are
    (/^$|[，,。；;：:！？!?\s“（(在仅省市县区州镇乡团司院馆店园站港]/.test(text.charAt(mention.from - 1)) ||
      // 云南|五一假期|游船载客; 晒出|五一假期|数据
      [2, 3].some((length) => placeNames.has(text.slice(mention.from - length, mention.from))) ||
      isOfNumbers(text, mention)) &&
    // 假期首日, 假期后: other days than those
    !/^(?:[、和及与或等前后末]|首日|第[一二三四五六七八]天|将|临近|以来|过后|结束)/.test(
      text.slice(mention.to, mention.to + 4),
    ) &&
    // 10月1日，国庆假期首日: the date says which day it is
    !times.some(
      ({ to, date_precision: of }) => to === mention.from || (of === 'day' && to + 1 === mention.from),
    )
  );
}

/** 国庆假期第五天 */
const oneDayOff = /(?:首|第[一二三四五六七八1-8]|最后一)[天日]$/;

/** 各县晒出|五一假期|数据。其中，…: the time that published numbers are for. */
const isOfNumbers = (text: string, { from, to }: TimeMention): boolean =>
  /(?:公布|发布|晒出|交出|通报|披露)了?$/.test(text.slice(Math.max(0, from - 3), from)) &&
  /^[^，,。；;、的0-9]{0,8}(?:数据|成绩单|情况)[，,：:。]/.test(text.slice(to, to + 14));

/** The dated, governing times of a sentence, in order. */
export function governingTimes(sentence: Sentence): TimeMention[] {
  return sentence.times.filter(
    (mention) =>
      (dates(mention) || isDaysOff(sentence, mention)) &&
      !isBaseline(sentence, mention) &&
      !isOfBudget(sentence, mention),
  );
}

/** A stretch for which figures are reported: a year, quarter, month or several; a single day only by name. */
export const isReportingPeriod = (mention: TimeMention): boolean =>
  mention.date_precision !== 'day' &&
  mention.date_precision !== 'part_of_month' &&
  mention.date_precision !== 'part_of_year';

/** The time nearest before a place of its statement; a semicolon ends a statement. */
export function timeBefore({ passage, times, start }: Sentence, at: number): TimeMention | null {
  const from = Math.max(start, at - 120);
  for (let index = countBefore(times, at) - 1; index >= 0; index -= 1) {
    const time = times[index];
    if (time === undefined || time.from < from) return null;
    if (time.to <= at && time.edtf !== null && !time.in_name)
      return /[；;]/.test(passage.text.slice(time.from, at)) ? null : time;
  }
  return null;
}

/** How many times begin before a place. */
const countBefore = (times: Sentence['times'], at: number): number =>
  lowerBound(times.length, (index) => (times[index]?.from ?? at) < at);

/** 设计年限2030年, 近期目标年为2030年, 以2030年为设计水平年: the year that a thing is designed for, and nothing is told of. */
export const isOfDesign = ({ from, to }: TimeMention, text: string): boolean =>
  /(?:(?:设计|规划)(?:使用)?年限|(?:水平|目标|基准)年)(?:[为是：:]|[至到取])?$/.test(
    text.slice(Math.max(0, from - 10), from),
  ) || /^为(?:[\u4e00-\u9fff]{0,4})(?:水平|目标|基准)年/.test(text.slice(to, to + 10));

/** 按|2016年|价格水平估算, 以|2015年|不变价计算: in whose prices, and no time of what is priced. */
export const isPriceBasis = (before: string, after: string): boolean =>
  /(?:[按以]|按照|折合|折算[成为])$/.test(before) && inPrices.test(after);
const inPrices =
  /^的?(?:市场|当期|当年)?(?:不变|可比|现行)?(?:价格?|物价|汇率)(?:水平)?(?:估算|计算|测算|核算|折算|匡算|计)?(?=[，,。；]|$)/;

/** 达到90年代国际先进水平, 80年代中、|90年代初|国际先进标准: how advanced a thing is, and nothing that happened then. */
export const isOfLevel = (time: TimeMention, text: string): boolean =>
  (time.date_precision === 'period' || /年代[初中后末]?期?$/.test(time.text)) &&
  ofLevel.test(text.slice(time.to, time.to + 40));
const ofLevel =
  /^(?:[、，和]?[初中末后前]期?){0,3}(?:[、和][^，。；的]{0,8}年代[初中后末]?期?)?的?(?:国际|国内|世界|全国)?(?:同类(?:产品)?|同行业)?的?(?:先进|领先|中等)?(?:技术)?(?:水平|(?<=[际内界国进先])标准(?!化))/;

/** 甲市|今天|的变化, 发展到今天的7条线路, 今天（8月8日）的《走进乡村》: how things are now, and no day; 今天的会议 is held on one. */
export const isOfPresent = (time: TimeMention, text: string): boolean =>
  isToday.test(time.text) && ofWhatIs.test(text.slice(time.to, time.to + 30));
const isToday = /^[至到]?(?:今天|今日|明天|昨天)(?:[（(][^）)]*[）)])?$/;
const ofWhatIs = /^(?:[（(][^）)]{3,8}[）)])?的(?![^，。]{0,14}(?:会|仪式|活动|论坛))/;

/** 看好甲区的|明天|，…: what is to become of it. */
export const isOfFuture = ({ text: day, from, to }: TimeMention, text: string): boolean =>
  /^[今明昨][天日]$/.test(day) && text.charAt(from - 1) === '的' && /[，。；、！？]|^$/.test(text.charAt(to));
