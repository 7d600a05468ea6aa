import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isNewYear } from '../../sentences/new-year.ts';

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
  isNewYear(today) &&
  text.charAt(to) !== '的' &&
  !/首[个条座批家]/.test(text.slice(after, from));

/** 甲高速将与|2021年通车的乙高速|贯通: the words without what is said of the other. */
export const withoutOther = (words: string): string => words.replace(ofOther, '');
const ofOther = /(?<=[与同])(?:[0-9]{4}年|[去前今]年)[^，。；的]{2,14}的/;

/** 2024年底前，加强甲管护；|开工|乙水厂, in 2023: by a time to come that opens the sentence, behind the mark as well. */
export function isByThen(
  { passage: { text }, start, times }: Sentence,
  { from }: Pick<TimeMention, 'from' | 'to'>,
  today: string,
): boolean {
  const [first, ...others] = times.filter((time) => time.from >= start && time.to <= from);
  if (first === undefined || others.length > 0 || first.from - start > longestOpening) return false;
  const isDeadline = first.date_start === null && first.date_end !== null && first.date_end > today;
  return isDeadline && /^[，,][^。]*；[^，。；已目]*$/.test(text.slice(first.to, from));
}
const longestOpening = 4;

/** 2023年启动甲小学迁建。完成乙路改造, in January: where a passage first tells of the year that has only begun, in UTF-16 units; infinite where it does not. */
export function newYearIn(text: string, today: string): number {
  if (!isNewYear(today)) return Number.POSITIVE_INFINITY;
  const found = yearAhead.exec(text);
  return found !== null && (found[1] === '今年' || found[1] === `${today.slice(0, 4)}年`)
    ? found.index
    : Number.POSITIVE_INFINITY;
}
const yearAhead =
  /(?<=^|[。；;：:])(今年|20[0-9]{2}年)(?![0-9]{1,2}月|以来|元旦|春节|[首第新初起伊度]|[^。；]{0,16}(?:集中开工|集中签约|首批))(?=[^，。；已了]{0,3}(?:启动|实施|完成|建成|推进|加快|新建|开工|新增|全面|重点|全[市县区省]))/;

/** Whether a time before a stage tells of something else. */
export const isOfOther = (
  time: TimeMention,
  stage: Pick<TimeMention, 'from' | 'to'>,
  sentence: Sentence,
): boolean => isFromDeed(time, sentence.passage.text) || isForecastOfOther(time, stage, sentence);

/** 甲高速预计9月通车，|乙大道建成投用: when the one is to open says nothing of the other; 今年9月，甲高速通车，乙大道开工 is of both. */
function isForecastOfOther(
  { from, to }: TimeMention,
  stage: Pick<TimeMention, 'from' | 'to'>,
  { passage: { text }, start, tokens }: Sentence,
): boolean {
  const opened = openedThen.exec(text.slice(to, stage.from))?.[0];
  if (opened === undefined || !forecast.test(text.slice(Math.max(start, from - longestForecast), from)))
    return false;
  const next = to + opened.length;
  return (
    !goesOn.test(text.slice(next, stage.from)) &&
    tokens.some((token) => token.from > next && token.to <= stage.from && isHead(token))
  );
}
const forecast = /[\u4e00-\u9fff]{2}[，、]?(?:预计|预期|有望|计划|力争|拟|将)(?:于|在|到)?$/;
const longestForecast = 10;
const openedThen =
  /^[初末底前]?[^，。；]{0,6}(?:通车|运[营行]|建成|完工|竣工|开[通工]|投[用产运]|使用|开放|贯通)[^，。；]{0,4}[，,]/;
const goesOn = /将|预计|计划|有望|力争|拟|届时|目标|全部|全线|主体|其中/;

/** 停工|两年后|复工, 开工|三年后|通车: counted from another deed, whose day nobody gives, and not from today. */
const isFromDeed = ({ rule, text: words, from }: TimeMention, text: string): boolean =>
  rule === 'offset' &&
  words.endsWith('后') &&
  /(?:[停开动复]工|停建|奠基|签约|落户|获批|启动)$/.test(text.slice(Math.max(0, from - 2), from));

/** 分三期|建设完成, 分两期|建设: how it is laid out, and not how far it is. */
export const isInPhases = (text: string, from: number, to: number): boolean =>
  /[完建]成$|建设$|实施$/.test(text.slice(from, to)) &&
  /分[两二三四五六七八]个?(?:期|批|步|阶段)(?:来|逐步)?$/.test(
    text.slice(Math.max(0, from - longestPhases), from),
  );
const longestPhases = 7;

/** 具备|通车|条件: it is finished, and not open yet. */
export const isReady = (text: string, { from, to }: Pick<TimeMention, 'from' | 'to'>): boolean =>
  /^(?:运营|使用|运行)?条件/.test(text.slice(to, to + 4)) &&
  /(?:具备|达到|满足|符合)[^，。；、]{0,4}$/.test(text.slice(Math.max(0, from - longestCondition), from));
const longestCondition = 16;

/** 自2022年7月投运以来: it has run since. */
export const isSince = (text: string, from: number, to: number): boolean =>
  text.startsWith('以来', to) && /自[^，。；]{0,12}$/.test(text.slice(Math.max(0, from - 14), from));

/** 今年计划完成投资3亿元；|新开工|甲高速 */
export const isAimedBefore = (words: string): boolean =>
  /^(?![^。]*(?:已|截至|去年|累计|上年))[^。]*(?:计划|力争|确保|目标)(?:完成|实现|投资|安排|建成|新增)[^。]*[，；]$/.test(
    words,
  );

/** 未来三年，将建成甲水库，|新开工|乙水库: for which years it is told. */
export const isForYears = (text: string, start: number): boolean =>
  inYears.test(text.slice(Math.max(0, start - longestYears), start));
/** What years to come are to bring, in the clauses before. */
const inYears =
  /(?:未来|今后)[0-9一二两三四五六七八九十—至到-]{1,5}年内?[^。；]*将[^。；]*，$|(?:^|[。；，])(?:今年|明年|20[0-9]{2}年)[^。；，]{0,8}将(?:建成|新建|完成|实施|推进|竣工|开工)[^。；已了]*[，。；]$/;
const longestYears = 80;
