import { dayText } from '../../grammar/calendar.ts';
import { measureWords } from '../../grammar/measures.ts';
import { anyOutlook } from '../../grammar/outlook-words.ts';
import type { QuantityMention, TimeMention } from '../../mention.ts';
import type { Article } from '../sentences/article.ts';
import { onceBuilt } from '../sentences/outlook.ts';
import { isReportingPeriod } from '../sentences/period.ts';
import { yearsBetween } from './figure-between.ts';
import { isReported, saysDone } from './figure-done.ts';
import { governing } from './figure-governing.ts';
import type { Periods } from './figure-periods.ts';
import type { Label, Place } from './figure-said.ts';
import { isCapacityInName, isDescriptive, isOneOf, isSizeClass } from './figure-sized.ts';
import { isSpell, outlasts } from './figure-spell.ts';
import type { PeriodTense } from './figure-status.ts';

/**
 * The time that a figure is for: of its own words, else the one that governs its passage.
 *
 * `2021年，全市GDP达…，增长…` → 2021 for both · `目前，全线…` → none · `线路全长…` → none: a length is for no year
 */

const fixed = new RegExp(
  `${measureWords('lasting')}|建设期|可达|直达|通达|占地(?![方区级产])|^面积|^[长宽高]$`,
);
/** 亿元以上项目: a size that a plan counts by, and no investment of its own. */
const sized = /以上|超|过/;
const invested = new RegExp(`${measureWords('cost')}|^投资$`);
const now =
  /目前|当前|现(?:有|已|在|达)|如今|已累计|累计已|还累计|一直|始终|连续多年|近年来|近年|原来|以前|过去(?!的?一年)|至今|迄今/;
/** 2012年12月开港，现已建成…: what is so today is not of the day it began. */
const nowAfter = /[，,；;](?:目前|现已|现有|如今|截至目前|至今)/;
/** 计划今年开工，建成后年产…: what a thing will do is not of the time that its building begins or ends. */
const onceFinished = new RegExp(`[，,；;](?:[^，,。；;]{1,16}[，,])?(?:项目|工程|全部|全面)?${onceBuilt}`);
/** 五年来 opens a passage that sums up several years. */
const overYears =
  /^[^，,。]{0,6}(?!(?<![0-9一二三四五六七八九十几])[一1]年)[0-9一二三四五六七八九十两几多]+年(?:来|间)[，,]/;
const stretch = /(?:未来|今后)[0-9一二三四五六七八九十两几]{1,3}(?:个月|年)/;
const macro = /GDP|生产总值|增速|增量|经济总量/;
/** Finds the time that a figure is for; null when the text gives none. */
export function periodOf(
  place: Place,
  mention: QuantityMention,
  label: Label,
  carried: Periods,
  aiming: boolean,
): TimeMention | null {
  const { clause } = place;
  const { text } = place.sentence.passage;
  const words = text.slice(clause.start, mention.from);
  const own = governing(place, mention);
  if (own !== null && now.test(place.lead) && isOfNoun(own, place)) return null;
  const planned = place.times.some((time) => /^[到至]/.test(time.text));
  const term = own === null || own.to < clause.start ? termBehind(place, mention, text) : null;
  if (term !== null) return term;
  const happens = own !== null && happening.test(text.slice(mention.to, mention.to + 34));
  if (
    (isDescriptive(mention, words, own !== null && own.from >= clause.start) && !happens) ||
    isSizeClass(mention, text) ||
    isCapacityInName(mention, text, words) ||
    ((own === null || !words.endsWith('的')) && isOneOf(mention, text)) ||
    (mention.unit === 'a' && /连续$/.test(words))
  )
    return null;
  if (/目前的?[近约超]?$/.test(words)) return null;
  if (own !== null && outlasts(own, place, mention)) return isSpell(mention, text) ? null : carried.review;
  if (own !== null && nowAfter.test(text.slice(own.to, mention.from))) return null;
  if (own !== null && onceFinished.test(text.slice(Math.max(own.to, mention.from - 60), mention.from)))
    return null;
  const isInvested =
    invested.test(label.indicator) &&
    mention.unit !== '%' &&
    mention.unit !== 'pp' &&
    !(
      label.indicator === '投资' &&
      (sized.test(mention.text) || /(?:完成|实现)投资[达为约近超]*$/.test(words))
    );
  const isFixed = fixed.test(label.indicator) || fixed.test(words.slice(-6));
  if (isFixed && !planned && !/届时/.test(place.lead)) return null;
  const between = relative.has(mention.unit)
    ? yearsBetween(place.times, text, mention.from, place.sentence.start)
    : null;
  if (between !== null) return between;
  if (own !== null)
    return isInvested &&
      (!isReportingPeriod(own) || opensName(own, place, mention)) &&
      !isOfOpened(own, mention, text)
      ? null
      : own;
  if (carried.gathering !== null && isOpened(mention, text, words, label)) return carried.gathering;
  if (carried.stock !== null && amongResidents.test(place.lead)) return carried.stock;
  const { passage: held, year, section, review, title, aims: aimed, reported } = carried;
  if (!carried.gathering && !held && !year && !section && !review && !title && !aimed && !reported)
    return null;
  if (overYears.test(text.slice(0, 16))) return carried.review;
  if (isSpell(mention, text)) return null;
  if (stretch.test(place.lead)) return null;
  if (now.test(place.lead)) return null;
  if (place.times.some((time) => time.from >= mention.to && time.from < clause.end)) return null;
  if (isInvested && (!aiming || carried.passage?.date_precision !== 'year' || fixed.test(place.lead)))
    return null;
  const passage =
    carried.passage ??
    (aiming && mention.unit !== 'rank' && !isDone(place, mention, words) ? carried.aims : null);
  if (passage !== null || isInvested) return passage;
  // The year that output was reported for, or looked ahead to, is not that of an aim.
  if (carried.year !== null && !aiming && (macro.test(label.indicator) || mention.unit === 'rank'))
    return carried.year;
  if (carried.section !== null && (timed.has(mention.unit) || done.has(mention.unit))) return carried.section;
  const titled =
    mention.unit !== 'count' || place.colon >= 0 || opensAmount(place, mention)
      ? titleFor(mention, label, carried)
      : null;
  return titled ?? (aiming || place.times.length > 0 ? null : timeOfResult(place, mention, carried));
}

/** 常住人口中，男性人口为|: parts of the stock that the passage has told of. */
const amongResidents = /^[^，,。；;]{0,4}(?:常住|户籍|总)人口中[，,]/;

const relative: ReadonlySet<string> = new Set(['%', 'times']);

/** 其余10所|学校将在年底完工: the term that is set for those that are counted. */
function termBehind({ times, clause }: Place, mention: QuantityMention, text: string): TimeMention | null {
  if (mention.unit !== 'count') return null;
  const term = times.find(({ from }) => from >= mention.to && from < clause.end);
  return term !== undefined && toCome.test(text.slice(mention.to, term.from)) ? term : null;
}

const toCome = new RegExp(`^[^，,。；;]{0,8}${anyOutlook}(?:于|在)?$`);

/** 三条高速公路|建成通车 */
const happening = /^[^，,。；;]{0,14}(?:建成通车|集中开工|集中签约|开工建设|竣工|通车|开通|投产)/;

/** 总投资480亿元的|123个项目集中开工: what was opened on the day of a gathering, and what it costs. */
const isOfOpened = ({ date_precision }: TimeMention, { to }: QuantityMention, text: string): boolean =>
  date_precision === 'day' &&
  /^的[0-9]+个[^，,。；;]{0,24}(?:集中|签约|开工|竣工)/.test(text.slice(to, to + 40));

/** 去年产值突破2亿元；总投资30亿元|的某项目: what the next thing costs is not of the year that the clause before is for. */
const opensName = (
  { to: told }: TimeMention,
  { clause, sentence: { passage } }: Place,
  { to }: QuantityMention,
): boolean =>
  told <= clause.start &&
  /[；;]/.test(passage.text.slice(told, clause.start + 1)) &&
  /^的[^0-9]/.test(passage.text.slice(to, to + 2));

/** 本次集中开工项目12个, 87个重大项目分别在各县开工 */
const isOpened = (mention: QuantityMention, text: string, words: string, { indicator }: Label): boolean =>
  mention.unit === 'count' &&
  (/^集中(?:开工|签约|开?竣工)/.test(indicator) ||
    /(?:集中|本次|此次)(?:开工|签约|开?竣工)[^，,。；;]{0,14}$/.test(words) ||
    /^[^，,。；;]{0,24}(?:集中|签约|开工|竣工)/.test(text.slice(mention.to, mention.to + 34)));

/** The last that results were reported for, and for what was done the year that the article reports on. */
function timeOfResult(
  place: Place,
  mention: QuantityMention,
  { reported, only }: Periods,
): TimeMention | null {
  if (isResult(place, mention)) return reported;
  const { sentence, clause } = place;
  return only !== 'several' && saysDone(sentence.passage.text.slice(clause.start, mention.from))
    ? only
    : null;
}

/** 接待游客382万人次，同比增长24.3%，居全省第二: 同比 needs a period, and so has what it says has grown. */
function isResult({ sentence }: Place, mention: QuantityMention): boolean {
  const { text } = sentence.passage;
  const before = text.slice(sentence.start, mention.from);
  return (
    timed.has(mention.unit) &&
    (/^分(?:产业|行业|领域|门类|地区|城乡)[来]?看/.test(text.slice(0, 6)) ||
      /同比/.test(before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1)) ||
      isCompared(text, mention))
  );
}

/** 382万人次|，同比增长24.3%: a number that is compared with that of the year before is a result. */
export const isCompared = (text: string, { to }: QuantityMention): boolean =>
  /^[^；;。，,]{0,4}[，,、（(]?(?:同比|比上年同期|比去年同期)/.test(text.slice(to, to + 12));

/** 200个项目|完成投资255亿元: a count whose amount is of the title's period is so too. */
const opensAmount = ({ sentence, quantities, index }: Place, mention: QuantityMention): boolean => {
  const next = quantities[index + 1];
  return (
    next !== undefined &&
    next.unit !== 'count' &&
    /^[^，,。；;]{2,20}完成[^，,。；;]{0,6}$/.test(sentence.passage.text.slice(mention.to, next.from))
  );
};

/** 5座车站已完工, 轨道完成90%: what is done is not for the year of the aim. */
const isDone = ({ sentence, clause }: Place, mention: QuantityMention, words: string): boolean =>
  isReported(sentence.passage.text.slice(mention.to, clause.end)) ||
  (mention.unit === '%' && /完成[约近逾超达]*$/.test(words)) ||
  /全线$/.test(words);

/** A title's period holds for amounts, shares and ranks, not for stretches and lengths; for floor space where it is sold. */
const titleFor = (mention: QuantityMention, { indicator }: Label, { title }: Periods): TimeMention | null =>
  timed.has(mention.unit) ||
  (mention.unit === 'm2' && /(?:销售|成交)面积$/.test(indicator)) ||
  (areas.has(mention.unit) && title?.date_precision === 'year')
    ? title
    : null;

const timed: ReadonlySet<string> = new Set([
  '%',
  'pp',
  'CNY',
  'USD',
  'rank',
  'count',
  'times',
  't',
  'kW.h',
  'p.km',
  't.km',
]);

/** 播种面积135千公顷: what a year's communiqué says was sown. */
const areas: ReadonlySet<string> = new Set(['har', 'mu']);

/** Units of what a year's work took or made. */
const done: ReadonlySet<string> = new Set(['m2', 'hm2', 'mu', 'km', 'mo', 'd']);

/** 目前，去年列入计划的18座已经开工: the time is said of the noun, and the sentence tells of today. */
function isOfNoun(time: TimeMention, { sentence, quantities }: Place): boolean {
  const next = quantities.find(({ from }) => from >= time.to);
  const between = sentence.passage.text.slice(time.to, next?.from ?? time.to);
  return /^[^，,。；;]{2,16}的$/.test(between);
}

/** The running year counts as ahead in its first half, when a report still sets out what it is to bring. */
export function periodTense(time: TimeMention | null, article: Article): PeriodTense {
  const today = dayText(article.published.last);
  if (time === null) return 'none';
  const ahead = time.date_start ?? time.date_end;
  if (ahead !== null && ahead > today) return 'future';
  if (time.date_end === null) return /^从?今年.*(?:起|开始)/.test(time.text) ? 'since' : 'past';
  if (time.date_end < dayText(article.published.first)) return 'past';
  if (/^[到至]/.test(time.text) && (time.date_end > today || time.date_basis === 'plan_period'))
    return 'plan';
  // “十二五”后三年: years of a plan
  if (time.date_basis === 'plan_period' || time.rule === 'years-of-a-plan')
    return time.date_end.slice(0, 4) > today.slice(0, 4) ? 'term' : 'ending';
  return time.date_precision === 'year' && today.slice(5, 7) <= '06' ? 'current' : 'none';
}
