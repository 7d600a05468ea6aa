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

/** 甲高速将与|2021年通车的乙高速|贯通: the words without what is said of the other. */
export const withoutOther = (words: string): string => words.replace(ofOther, '');
const ofOther = /(?<=[与同])(?:[0-9]{4}年|[去前今]年)[^，。；的]{2,14}的/;
