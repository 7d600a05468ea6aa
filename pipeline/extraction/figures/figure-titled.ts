import { dayText } from '../../grammar/calendar.ts';
import { announcesStatistics, isOfItsYear, looksBack, setsOutPlans } from '../../grammar/headings.ts';
import type { QuantityMention, TimeMention } from '../../mention.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { announcesMatters } from './figure-aims.ts';
import { noPeriods, type Periods } from './figure-held.ts';
import { reviewedYears } from './figure-review.ts';

/** The periods that a title or heading gives to what stands below it: `2024年工作回顾`, `前三季度经济运行情况`, `今年新建学校12所` */

const isYear = ({ date_precision }: TimeMention): boolean => date_precision === 'year';

/** 今年新建学校12所, 到2030年建成路网: whether a title's year runs or is over. */
const hasBegun = ({ date_start }: TimeMention, { published }: Article): boolean =>
  (date_start ?? '9') <= dayText(published.last);

/** 一季度全市项目完成投资1144.6亿元: a title that states a figure for a part of a year. */
const ofPart = (time: TimeMention, quantities: readonly QuantityMention[]): boolean =>
  quantities.length > 0 && time.date_precision !== 'year' && time.date_end !== null;

/** 发布《2021年全国港口统计公报》: the year that such a paper has the numbers of. */
export const communiqueOf = ({ times, passage: { text } }: Sentence): TimeMention | null =>
  times.find(
    (time) =>
      time.edtf !== null &&
      isYear(time) &&
      text.charAt(time.from - 1) === '《' &&
      /^[^《》，,。；;]{0,30}(?:统计公报|公报|统计年报|统计快报)》/.test(text.slice(time.to, time.to + 38)),
  ) ?? null;

/** 一、2024年工作回顾: the years that a heading sets for what stands below it. */
export function belowHeading(
  sentence: Sentence,
  reporting: readonly TimeMention[],
  before: Periods,
  article: Article,
): Periods {
  const { text } = sentence.passage;
  const ofPlan = looksBack(text) ? reporting.find(({ date_basis }) => date_basis === 'plan_period') : null;
  const review = isOfItsYear(text) ? (reviewedYears(sentence, article) ?? ofPlan) : null;
  const year = isOfItsYear(text) ? reporting.find(isYear) : null;
  // 一、扶贫取得新成效 stands below 2018年工作回顾; 明年的安排 does not
  const below = setsOutPlans(text) && !looksBack(text) ? noPeriods : before;
  return { ...before, review: review ?? below.review, section: year ?? review ?? below.section };
}

/** 前三季度经济运行情况: the one period that a title announces numbers for, or lists what is of its year. */
export function belowTitle(
  sentence: Sentence,
  reporting: readonly TimeMention[],
  quantities: readonly QuantityMention[],
  before: Periods,
  article: Article,
): Periods {
  const { text } = sentence.passage;
  const only = reporting.length === 1 ? (reporting[0] ?? null) : null;
  if (only === null) return before;
  return {
    ...before,
    title: announcesStatistics(text) || ofPart(only, quantities) ? only : before.title,
    headline: isYear(only) && quantities.length > 0 && hasBegun(only, article) ? only : before.headline,
    // 2024年民生实事出炉: all that is listed
    section:
      isYear(only) && (isOfItsYear(text) || announcesMatters(sentence, article)) ? only : before.section,
  };
}
