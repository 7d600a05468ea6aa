import { dayText } from '../../../grammar/calendar.ts';
import { announcesStatistics, isOfItsYear, looksBack, setsOutPlans } from '../../../grammar/headings.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Article, Sentence } from '../../sentences/article.ts';
import { announcesMatters, isTimeAlone } from '../status/aims.ts';
import { noPeriods, type Periods } from './held.ts';
import { reviewedYears } from './review.ts';

/** The periods that a title or heading gives to what stands below it: `2024年工作回顾`, `前三季度经济运行情况`, `今年新建学校12所` */

export const isYear = ({ date_precision }: TimeMention): boolean => date_precision === 'year';

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

/** How many sentences may stand before the lead of a report. */
const leadsUntil = 4;
/**
 * 根据核算结果，1—9月全市地区生产总值3268亿元，同比增长5.6%: the lead of a bureau's report, whose paragraphs go on without naming its period; an article
 * that tells of a town in passing how much it has grown goes on with what has no such period.
 */
export const leadOf = (
  { index, passage: { text }, end }: Sentence,
  held: readonly TimeMention[],
  { title }: Article,
): TimeMention | null => {
  const [time] = held;
  if (index > leadsUntil || held.length !== 1 || time === undefined || time.date_end === null) return null;
  const [lead, told] = [text.slice(0, end), text.slice(time.to, end)];
  const isReport =
    ((ofBureau.test(lead) || ofEconomy.test(title)) && reportsOutput.test(told)) ||
    (toldByBureau.test(text.slice(0, time.from)) && reportsMeasure.test(told));
  return isReport ? time : null;
};
const ofBureau = /统计局|核算|(?:不变|可比)价/;
const ofEconomy = /经济(?:运行|形势|数据|发展情况)|成绩单|半年报|季报|GDP|生产总值/;
const reportsOutput =
  /^[，,]?[^。；;]{0,24}(?:生产总值|GDP)(?:[（(]GDP[）)])?(?:达到?|为|实现|完成|约)?[0-9.]+万?亿元[^。]*(?:增长|下降)/;

/** 甲海关通报，|一季度|…, 记者从市财政局获悉，|上半年|…: who makes the numbers tells them. */
const toldByBureau =
  /^[^。；;]{0,30}(?:统计局|调查队|海关|财政[局厅]|发展?(?:和)?改革委(?:员会)?|发改委|商务[局厅]|工信[局厅]|人民银行|税务局)[^。；;]{0,20}(?:通报|获悉|发布|公布|消息|数据(?:显示)?|统计|介绍|了解到)[，,：:]$/;
const reportsMeasure =
  /^[，,]?[^。；;0-9]{0,24}(?:进出口(?:总[值额])?|固定资产投资|零售(?:总)?额|工业增加值|(?:财政|预算)(?:总)?收入|税收(?:收入)?|用电量|贷款余额|吞吐量)(?:[（(][^）)]{2,8}[）)])?[^，,。；;0-9]{0,10}[0-9.]+[^。]*(?:增长|下降)/;

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
  const year = isOfItsYear(text) || isTimeAlone(sentence) ? reporting.find(isYear) : null;
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
