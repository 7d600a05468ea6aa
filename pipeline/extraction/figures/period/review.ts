import { civil, yearText } from '../../../grammar/calendar.ts';
import { lastMonthOfReports, looksBack } from '../../../grammar/headings.ts';
import type { TimeMention } from '../../../mention.ts';
import type { Article, Sentence } from '../../sentences/article.ts';

/** The years that a report looks back on: `过去五年工作回顾`, published in January 2018 → 2013 to 2017. */

const numbers = '两二三四五六七八九十';
const heading = /(?:过去|近)的?([两二三四五六七八九十2-9])年|([两二三四五六七八九十2-9])年来/;

/** 五年来主要做了几项工作。: what a passage of its own announces. */
const doneOver = /^[^，,。；;]{0,4}年来[，,]?[^，,。；;]{0,8}做了[^，,。；;]{0,12}工作[。：:]?\s*$/;

/**
 * 这五年，我们…: what a report that is given in the first months of a year opens a passage with. 近两年，甲市的答卷亮眼 opens
 * a story, and what stands below it is of no years.
 */
const opensReview = /^(?:这|过去)的?([三四五])年(?:来|间)?[，,]|^([三四五])年(?:来|间)[，,]/;

/** Whether a passage announces what several years have brought. */
export const reviewsYears = ({ passage: { text } }: Sentence): boolean =>
  doneOver.test(text) || opensReview.test(text);

/** The rule of a time that a passage opens with, so that all that it tells is of these years. */
export const toldOver = 'years-told-over';

/** “十四五”期间，甲区实施了…。五年来，累计投入|: they are the years of the plan. */
export const ofFiveYears = (held: TimeMention | null, { text }: Sentence): boolean =>
  held?.date_basis === 'plan_period' && held.date_end !== null && /^(?:这)?(?:五|5)年/.test(text);

/** 2021年，投入3亿元。|五年来，新建学校50所|。新增学位2万个: what several years have brought ends what is told of one of them. */
export const tellsOverYears = (words: string): boolean => overYears.test(words);
const overYears =
  /^(?:[^，,。；;]{0,8}?|[^，,。；;]{2,24}(?:成立|挂牌|揭牌|设立|运营|实施|获批|建成|开通|开行|开港|投运|启动|组建)(?:以来)?的?)(?:(?:过去|最?近|这)的?[两二三四五六七八九十2-9]年(?:多?来|间|里)?|[两二三四五六七八九十2-9]年(?:多?来|间))[，,]/;

/** 五年来，甲市迎难而上。|外贸增长3倍|: whether a passage tells of several years up to a place, and has named no other time. */
export const hasToldOverYears = (before: string): boolean =>
  before.length < longestPassage && overYears.test(before) && !otherTime.test(before);
const longestPassage = 300;
const otherTime = /[0-9]{4}年|今年|去年|上年|季度|半年|[0-9]月|同比/;

/** 1—6月, 上半年 */
export const isHalfYear = (time: TimeMention | null): boolean =>
  time?.date_start?.slice(5) === '01-01' && time.date_end?.slice(5) === '06-30';

/** Reads a heading that announces what several years have brought; null for any other. */
export function reviewedYears({ passage }: Sentence, { published, locate }: Article): TimeMention | null {
  const isOpening = opensReview.test(passage.text) && civil(published.last).month <= lastMonthOfReports;
  const found = (isOpening ? opensReview : heading).exec(passage.text);
  if (found === null || !(isOpening || looksBack(passage.text) || doneOver.test(passage.text))) return null;
  const digit = found[1] ?? found[2] ?? '';
  const count = /[2-9]/.test(digit) ? Number(digit) : Math.max(2, numbers.indexOf(digit) + 1);
  const last = civil(published.first).year - 1;
  const first = last - count + 1;
  const words = found[0].replace(/[，,]$/, '');
  const { start, end } = locate(passage, found.index, found.index + words.length);
  return {
    type: 'time',
    text: words,
    start,
    end,
    passage: 0,
    from: found.index,
    to: found.index + words.length,
    rule: isOpening ? toldOver : 'reviewed-years',
    in_name: false,
    edtf: `${yearText(first)}/${yearText(last)}`,
    date_start: `${yearText(first)}-01-01`,
    date_end: `${yearText(last)}-12-31`,
    date_precision: 'period',
    date_basis: 'publication',
    fault: null,
    comparison: false,
  };
}
