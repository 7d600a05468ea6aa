import { dayText } from '../../../grammar/calendar.ts';
import type { TimeMention } from '../../../mention.ts';
import type { Article } from '../../sentences/article.ts';

/**
 * Where the period of a figure lies, seen from the publication day: `term` is that of a plan whose years run (“十四五”期间),
 * `late-term` one of which one year is left, `ending` one in its last year, `plan` an end that is set (到2025年).
 */
export type PeriodTense =
  | 'past'
  | 'since'
  | 'current'
  | 'plan'
  | 'term'
  | 'late-term'
  | 'ending'
  | 'future'
  | 'none';

/** How far a plan is by the years that it has left; the first three of five are those it is made known in. */
const stageOfTerm = (left: number): PeriodTense => (left > 1 ? 'term' : left > 0 ? 'late-term' : 'ending');

/** 2021—2025年: whole years, and several. */
const isOfYears = ({ date_start, date_end }: TimeMention): boolean =>
  date_start?.endsWith('-01-01') === true &&
  date_end?.endsWith('-12-31') === true &&
  date_start.slice(0, 4) !== date_end.slice(0, 4);

/** The running year counts as ahead in its first half, when a report still sets out what it is to bring. */
export function periodTense(time: TimeMention | null, article: Article): PeriodTense {
  if (time === null) return 'none';
  const today = dayText(article.published.last);
  const ahead = time.date_start ?? time.date_end;
  if (ahead !== null && ahead > today) return 'future';
  if (time.date_end === null) {
    const isThisYear = /^从?今年/.test(time.text) || time.date_start?.slice(0, 4) === today.slice(0, 4);
    return isThisYear && /起|开始/.test(time.text) ? 'since' : 'past';
  }
  if (time.date_end < dayText(article.published.first)) return 'past';
  if (/^[到至]/.test(time.text) && (time.date_end > today || time.date_basis === 'plan_period'))
    return 'plan';
  const left = Number(time.date_end.slice(0, 4)) - Number(today.slice(0, 4));
  // “十二五”前三年: years of a plan that are still to come are aimed at
  if (time.rule === 'years-of-a-plan' && left > 0) return 'plan';
  // “十二五”后三年, 2021—2025年
  if (time.date_basis === 'plan_period' || time.rule === 'years-of-a-plan' || isOfYears(time))
    return stageOfTerm(left);
  return time.date_precision === 'year' && time.date_end >= today && today.slice(5, 7) <= '06'
    ? 'current'
    : 'none';
}
