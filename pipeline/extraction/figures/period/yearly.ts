import { civil, yearText } from '../../../grammar/calendar.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Article } from '../../sentences/article.ts';
import { taskBehind } from '../amount/tasks.ts';
import type { Place } from '../said.ts';
import type { Periods } from './held.ts';

/**
 * The year that a yearly plan is for: `总投资20亿元，年度计划投资|5亿元` is for the year told of, else for that of publication.
 */
const yearly =
  /(?:年度(?:计划)?(?:完成)?投资(?:计划|目标|额)?|计划年度投资|本年度(?:计划)?(?:新?开工)[^，,。；;]{0,4}|完成了?(?:(?:全年|年度?|本年度)(?:任务|目标)(?:任务|目标)?|(?:全年|年初|调整)?预算数?))(?:为|约|共|达)*$/;

/** Finds the year of an amount that is called yearly; null for any other, or where it is of no one year. */
export function yearOfPlan(
  { times, clause, sentence }: Place,
  { from, to }: QuantityMention,
  { section, passage, title }: Periods,
  { published, locate }: Article,
): TimeMention | null {
  const { text: whole } = sentence.passage;
  const words = whole.slice(clause.start, from);
  // 完成年度|3万套|任务的110%
  const found =
    yearly.exec(words.trimEnd()) ??
    (taskBehind.test(whole.slice(to, to + longestTask)) ? yearlyTask.exec(words.trimEnd()) : null);
  if (found === null) return null;
  const near = times.findLast((time) => time.to <= from && isOneYear(time));
  const told = near ?? [passage, section, title].find((time) => time !== null && isOneYear(time));
  const year = yearIn(told ?? null) ?? yearPublished(published);
  if (year === null) return null;
  const text = yearText(year);
  const at = clause.start + found.index;
  const { start, end } = locate(sentence.passage, at, at + 2);
  return {
    type: 'time',
    text: found[0].slice(0, 2),
    start,
    end,
    passage: 0,
    from,
    to,
    rule: 'year-of-plan',
    in_name: false,
    edtf: text,
    date_start: `${text}-01-01`,
    date_end: `${text}-12-31`,
    date_precision: 'year',
    date_basis: 'publication',
    fault: null,
    comparison: false,
  };
}

const yearlyTask = /(?:全年|年度|本年度)(?:[^，,。；;0-9]{0,6}的)?$/;
const longestTask = 20;

/** Whether a time lies in one year: 1-10月, 2022年. */
const isOneYear = ({ date_start, date_end }: TimeMention): boolean =>
  date_end !== null && (date_start === null || date_start.slice(0, 4) === date_end.slice(0, 4));

const yearIn = (time: TimeMention | null): number | null =>
  time === null || time.date_end === null ? null : Number(time.date_end.slice(0, 4));

const yearPublished = ({ first, last }: Article['published']): number | null =>
  civil(first).year === civil(last).year ? civil(first).year : null;

/** What an economy makes, earns or spends in a year. */
const flow =
  /(?:生产总值|GDP|增加值|总产值|固定资产投资|财政(?:总)?收入|预算(?:收入|支出)|可支配收入|纯收入|零售总额|进出口(?:总[值额])?|税收(?:收入)?|利润(?:总额)?|营业收入)(?:增[速幅])?$/;

/** 到年末，生产总值完成|120亿元|, 截至2023年，生产总值达|300亿元|: what is made in a year is for all of it, and not for its last day as what there is then. */
export const wholeYearOf = (time: TimeMention, indicator: string, words: string): TimeMention =>
  isYield(time, indicator) ||
  (closesYear(time) && ofYear.test(time.text) && flow.test(indicator) && !summed.test(words))
    ? inYear(time)
    : time;

/** 截至2019年，全县有耕地80万亩。粮食产量|30万吨|, 年末人口3万人。人均可支配收入|2万元|: what the next sentence tells of is of all the year. */
export const yearCarried = (time: TimeMention, indicator: string, around: string): TimeMention =>
  isYield(time, indicator) ||
  (closesYear(time) &&
    tellsOfYear.test(time.text) &&
    isFlow(indicator) &&
    !summed.test(around) &&
    // 比“十二五”末翻一番: of one day as the other
    !/比[^，,。；;]{1,8}末/.test(around))
    ? inYear(time)
    : time;

const ofYear = /[底末]$|^(?:截至|截止)[^月]*年$/;
const tellsOfYear = /^(?:截至|截止)[^月]*年$|^(?:[0-9]{4}年)?年?末$/;
const output = /(?:产值|产量|出栏量?|发电量|用电量|吞吐量|发送量|收入|销售额)$/;
/** Whether so much is made, earned or spent in a year, and not what there is on a day. */
const isFlow = (indicator: string): boolean => flow.test(indicator) || output.test(indicator);
const summed = /累计|(?<!公)共/;

const closesYear = ({ date_precision, date_start, date_end }: TimeMention): boolean =>
  date_precision === 'day' && date_start === date_end && date_end?.slice(5) === '12-31';

const inYear = (time: TimeMention): TimeMention => {
  const year = time.date_end?.slice(0, 4) ?? '';
  return {
    ...time,
    edtf: year,
    date_start: `${year}-01-01`,
    date_end: `${year}-12-31`,
    date_precision: 'year',
  };
};

/** 截至6月8日，收麦30万亩。小麦单产|460公斤|: what a field yields is of its year. */
const isYield = (time: TimeMention, indicator: string): boolean =>
  time.date_precision === 'day' && /(?:亩产|单产)量?$/.test(indicator);
