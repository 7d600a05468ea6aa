import type { TimeMention } from '../../mention.ts';
import { ofDays } from './event/status.ts';
import { eventVerbsIn } from './event/verbs.ts';
import { feastBefore } from './undated/names.ts';

/** Times that stand beside another in one clause: in a list, in a bracket, or each with a deed of its own. */

/** 甲大桥（|2018年|开工）将于|明年|通车: what a remark tells has a time of its own. */
export const isRemarked = (text: string, { from, to }: TimeMention, next: TimeMention): boolean =>
  /[（(]/.test(text.charAt(from - 1)) && /^[^，。；（）()]{2,16}[）)]/.test(text.slice(to, next.from));

/** 其中2024年|启动40个、|2025年|启动50个: items of a list, each with a deed and a number. */
export const isNextOf = (text: string, { to, date_precision }: TimeMention, time: TimeMention): boolean =>
  text.charAt(time.from - 1) === '、' &&
  date_precision === time.date_precision &&
  /^[^，。；、0-9]{1,12}[0-9][^，。；、]{1,10}、$/.test(text.slice(to, time.from)) &&
  /^[^，。；、0-9]{1,12}[0-9]/.test(text.slice(time.to, time.to + 14));

/** 甲高铁8月|获批、|9月|启动建设: the next deed of the same. */
export const isNextDeed = (text: string, { to }: TimeMention, { from, to: end }: TimeMention): boolean =>
  text.charAt(from - 1) === '、' &&
  eventVerbsIn(text, to, from - 1).some((verb) => verb.end === from - 1) &&
  eventVerbsIn(text, end, end + longestDeed).some(({ start }) => start <= end + 2);
const longestDeed = 12;

/** 除夕至正月初六|（2月9日至15日|）: the days of a feast are given again in brackets. */
export const isBracketed = (
  text: string,
  { to, text: words }: TimeMention,
  { from, to: end }: TimeMention,
): boolean =>
  /^[（(]$/.test(text.slice(to, from)) &&
  // 上周五|（6月30日）: the day by its date
  /[）)]/.test(text.charAt(/(?:周|星期)[一二三四五六日天]$/.test(words) ? end : end - 1));

/** 1月16日（春运第九天，|农历腊月二十五|）: the same day by the other calendar. */
export const isLunarDayOf = (
  text: string,
  { to, date_precision: precision }: TimeMention,
  { from, text: words }: TimeMention,
): boolean =>
  precision === 'day' &&
  /^[（(][^（）()]{0,14}$/.test(text.slice(to, from)) &&
  /[农阴]历|[正腊冬]月|大年|初[一二三四五六七八九十]/.test(words);

/** 清明假期（|4月4日至6日）|，…: days in brackets behind a feast reach as far as the bracket. */
export const withBracket = (text: string, time: TimeMention): TimeMention =>
  ofDays.test(time.text) &&
  /[）)]/.test(text.charAt(time.to)) &&
  feastBefore.test(text.slice(Math.max(0, time.from - 8), time.from))
    ? { ...time, to: time.to + 1 }
    : time;

/** 6月至8月，|11月至明年2月|，将是用电高峰: two times that one predicate is told of, with nothing but a comma between. */
export const isListed = (
  text: string,
  first: TimeMention,
  { from, date_precision, date_start, text: words }: TimeMention,
): boolean =>
  /^[，,]$/.test(text.slice(first.to, from)) &&
  // 甲公司成立于|2009年，2016年|上市: the first has a deed of its own
  /^$|[，,。；：:“\s]/.test(text.charAt(first.from - 1)) &&
  // 2月18日，农历正月初七: one day, named twice
  !/农历|[正腊]月|初/.test(words) &&
  first.date_precision === date_precision &&
  first.date_end !== null &&
  date_start !== null &&
  first.date_end < date_start;

/** 10月5日、|10月7日|通车: the last of the times that share one predicate. */
export function lastJoined(text: string, heads: readonly TimeMention[], index: number): number {
  const [time, next] = [heads[index], heads[index + 1]];
  return time !== undefined &&
    next !== undefined &&
    (/^(?:[、及和与]|以及)$/.test(text.slice(time.to, next.from)) || isListed(text, time, next))
    ? lastJoined(text, heads, index + 1)
    : index;
}
