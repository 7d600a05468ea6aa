import type { TimeMention } from '../../mention.ts';
import type { Sentence } from '../sentences/article.ts';

/** Whether the time that a stage has is still to come. */

/** 年内 of the year that runs. */
export const isWithinYear = (
  { date_end, from, to }: TimeMention,
  verb: Pick<TimeMention, 'from' | 'to'>,
  { passage: { text } }: Sentence,
  { today, isReview }: { readonly today: string; readonly isReview: boolean },
): boolean =>
  !isReview &&
  date_end !== null &&
  date_end > today &&
  text.slice(from, to).endsWith('年内') &&
  !/已|了$/.test(text.slice(to, verb.to));

/** Whether a time lies ahead of publication; a completion, whether most of it does. */
export function isAhead({ date_start, date_end }: TimeMention, today: string, isBuilt: boolean): boolean {
  const first = date_start ?? date_end;
  if (first !== null && first > today) return true;
  if (!isBuilt || date_start === null || date_end === null || date_end <= today) return false;
  return Date.parse(date_end) - Date.parse(today) > Date.parse(today) - Date.parse(date_start);
}

/** 2022年，|启动|甲大桥建设, published in January: a year that has only begun; 今年|开工|的乙桥, 今年首个|开工|的项目 tell of what has come. */
export const isOfNewYear = (
  { date_start, date_end, date_precision, to: after }: TimeMention,
  { from, to }: Pick<TimeMention, 'from' | 'to'>,
  { passage: { text } }: Sentence,
  today: string,
): boolean =>
  date_precision === 'year' &&
  date_end !== null &&
  date_start?.slice(0, 4) === today.slice(0, 4) &&
  today.slice(5, 7) <= newYear &&
  text.charAt(to) !== '的' &&
  !/首[个条座批家]/.test(text.slice(after, from));
const newYear = '02';

/** 甲高速将与|2021年通车的乙高速|贯通: the words without what is said of the other. */
export const withoutOther = (words: string): string => words.replace(ofOther, '');
const ofOther = /(?<=[与同])(?:[0-9]{4}年|[去前今]年)[^，。；的]{2,14}的/;
