import { measureWords } from '../../../grammar/measures.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Article } from '../../sentences/article.ts';
import { isReportingPeriod } from '../../sentences/period.ts';
import type { Label, Place } from '../said.ts';
import {
  isCapacityInName,
  isDescriptive,
  isLasting,
  isOfMatters,
  isOneOf,
  isSizeClass,
  sizesName,
  tellsOfNow,
} from '../words/sized.ts';
import { isSince, yearOfCompared, yearsBetween, yearsCompared } from './between.ts';
import { carriedPeriod, type Seen } from './carried.ts';
import { governing } from './governing.ts';
import type { Periods } from './held.ts';
import { isForEach, isOfDatedThing, isOfLater, isReadyLater, timeBehind, timeThen } from './later.ts';
import { endCarried } from './passed-on.ts';
import { isOfProjects } from './project-plan.ts';
import { sharedOut } from './shared.ts';
import { isSpell, outlasts } from './spell.ts';
import { describesStaged, hasComeSince, isCostOfOpened, isOfOpened, isOfStage, opensName } from './staged.ts';
import type { PeriodTense } from './tense.ts';
import { periodTense } from './tense.ts';
import { termBehind } from './term.ts';
import { wholeYearOf, yearCarried } from './yearly.ts';

/**
 * The time that a figure is for: of its own words, else the one that governs its passage.
 *
 * `2021年，全市GDP达…，增长…` → 2021 for both · `目前，全线…` → none · `线路全长…` → none: a length is for no year
 *
 * How far a time holds:
 * - By the kind of figure. What has been made, sold or grown (a flow) is of the stretch that is told; what there is (a stock), of a
 *   day that is told for it, 截至9月底, and of none that ends a year's flows; a size, a cost in all, a capacity, a size class
 *   (亿元以上项目) and a price for each are of no time (isTimeless); an aim is of the end that it is set for, or of all the years of a plan.
 * - In its sentence (governing.ts): from the time on, up to the next; not over 目前, 建成后, a deed done on it, nor the day on which
 *   somebody came to look. 届时 is the time told last, here or in the sentence before (later.ts).
 * - Beyond its sentence (beyond.ts): where it opens the sentence and numbers are told for it. A month, a day of balances, a feast, where
 *   one thing stands by then and what comes behind numbers of another time are told in passing: the next sentence has again what held
 *   before, but for 其中 and what goes on with them.
 * - Over a paragraph (breaks.ts): not at all, but where that begins with 其中 or parts the whole anew (分县区看); what a title, a heading or
 *   a lead sets for what stands below it, and the last results, for what 同比 goes on with (carried.ts).
 */

/** 亿元以上项目: a size that a plan counts by, and no investment of its own. */
const sized = /以上|超|过/;
const invested = new RegExp(`${measureWords('cost')}|^投资$|^(?:估算|概算)投资$`);
/** Finds the time that a figure is for; null when the text gives none. */
export function periodOf(
  place: Place,
  mention: QuantityMention,
  label: Label,
  carried: Periods,
  aiming: boolean,
): TimeMention | null {
  const { text } = place.sentence.passage;
  const words = text.slice(place.clause.start, mention.from);
  const own = governing(place, mention);
  const isInvested = saysCost(mention, label, words);
  if (own === null && carried.projects !== null && isOfProjects(place) && !isSizeClass(mention, text))
    return carried.projects;
  const seen = { place, mention, label, carried, aiming, text, words, own, isInvested };
  const time = yearOfCompared(place.sentence, mention) ?? ownPeriod(seen);
  return time === 'open' ? carriedPeriod(seen) : time;
}

const saysCost = (mention: QuantityMention, { indicator }: Label, words: string): boolean =>
  invested.test(indicator) &&
  mention.unit !== '%' &&
  mention.unit !== 'pp' &&
  // 截至2023年底，全县累计投资|32亿元|: what has been spent by then
  !/累计(?:完成|已)?投[资入][达为约近超]*$|实现[^，,。；;总]{0,6}投资(?:总额|额)[达为约近超]*$/.test(words) &&
  !(indicator === '投资' && (sized.test(mention.text) || hasSpent.test(words)));
/** 甲路、乙路分别完成投资|3亿元和|4亿元|: each has been spent. */
const hasSpent = /(?:完成|实现)投资[达为约近超]*(?:[0-9.]+[万亿]?元[、和与及])*$/;

/** The time that its own sentence gives; null where the figure is for no time, open where others may give one. */
function ownPeriod(seen: Seen): TimeMention | null | 'open' {
  const { place, mention, label, carried, text, words, own, isInvested } = seen;
  if (own !== null && tellsOfNow(place.lead) && (isOfNoun(own, place) || isOfOnePart(own, place, mention)))
    return null;
  const term = own === null || own.to < place.clause.start ? termBehind(place, mention, text) : null;
  if (term !== null) return term;
  if (isTimeless(seen)) return null;
  const then = timeThen(place, mention, carried.told);
  if (then !== undefined) return then;
  if (own !== null && outlasts(own, place, mention)) return isSpell(mention, text) ? null : carried.review;
  if (own !== null && (isOfLater(own, mention, text) || hasComeSince(own, place, mention))) return null;
  const planned = place.times.some((time) => /^[到至]/.test(time.text));
  const isFixed =
    !besideCount.test(words) &&
    (isLasting(label.indicator) || isLasting(words.replace(/^.+(?=.{6}$)/s, '…')));
  if (isFixed && !planned && !(own !== null && changesThen(own, seen))) return null;
  const between = relative.has(mention.unit)
    ? (yearsBetween(place.times, text, mention.from, place.sentence.start) ??
      yearsCompared(place.sentence.times, text, mention.from, place.sentence.start))
    : null;
  if (between !== null) return between;
  if (own === null)
    return (
      endCarried(place, mention) ??
      (isOfDatedThing(place, mention) || isOfSince(place, mention) ? null : 'open')
    );
  const shared = sharedOut(own, place, mention);
  if (shared !== null) return shared;
  if (isCostOfOpened(place, mention, words, text)) return null;
  const isOther =
    isInvested &&
    (!isReportingPeriod(own) ||
      opensName(own, place, mention) ||
      isOfStage(own, place, text) ||
      // 一期去年投产；二期总投资|68亿元|
      (apart.test(text.slice(own.to, mention.from)) && /[一二三四]期总投资$/.test(words)));
  if (isOther && !isOfOpened(own, mention, text)) return null;
  // 2016年，年末存羊5万头；羊肉产量|3万吨|
  const year = wholeYearOf(own, label.indicator, words);
  return year === own && apart.test(text.slice(own.to, mention.from))
    ? yearCarried(own, label.indicator, words)
    : year;
}

/** 自2015年4月揭牌以来，…；…|: nor is it of what was told of before. */
const isOfSince = ({ times, sentence }: Place, { from }: QuantityMention): boolean =>
  times.some((time) => time.to <= from && isSince(time, sentence.passage.text));

/** Whether what else is of no time has its own here. */
const changesThen = (own: TimeMention, { mention, text, words }: Seen): boolean =>
  // 由|2019年的5万亩|减到2021年的|2万亩|
  /^的?(?:约|近|超)?$/.test(text.slice(own.to, mention.from)) ||
  (own.to <= mention.from && floorsBuilt.test(words)) ||
  becomes.test(words) ||
  (/可达$/.test(words) && amounts.test(mention.unit));
/** 今年新建公路4条、|7公里|: how long those are that are counted. */
const besideCount = /(?:新建|新改建|改建|改造|实施|建成|修建|新增|打通|硬化)[^，,。；;]*[0-9]+[条段]、$/;
/** 共竣工建筑面积|3万平方米|: how much was built. */
const floorsBuilt =
  /(?:共|累计|新增)(?:竣工|建成|完成|新建)?[^，,。；;0-9]{0,12}(?:建筑|住房|商品房)[^，,。；;0-9]{0,4}面积$/;
/** 最高时速由80公里提高到|100公里|: what it has become in that time. */
const becomes = /(?:提高|提升|增加|扩大|拓宽|延长|缩短|减少|降低|下降|压缩)(?:到|至|为)?了?$/;
/** 产值可达|1.6亿元|: what it may come to, where 2小时可达 is a way. */
const amounts = /^(?:CNY|USD|t|kg|jin|%)$/;

/** 四大片区, 万吨级泊位, 年产5万吨项目, 其中之一, 连续|3年|, 目前的|5条|: how something is called or what there is now. */
function isTimeless({ place, mention, text, words, own }: Seen): boolean {
  const isDated = own !== null && own.from >= place.clause.start;
  const happens = own !== null && happening.test(text.slice(mention.to, mention.to + 34));
  return (
    (isDescriptive(mention, words, isDated) &&
      !happens &&
      !(endsThere.test(text.slice(mention.to)) && namesMany.test(words)) &&
      !isOfMatters(text.slice(mention.to, mention.to + 8))) ||
    isSizeClass(mention, text) ||
    isOfPhase(mention, words, text) ||
    isCapacityInName(mention, text, words) ||
    (own !== null && own.date_precision === 'day' && own.to <= place.clause.start && ofNoDay.test(words)) ||
    // 甲项目7月达产，年新增产值|15亿元|: so much a year, and not in that month
    (own !== null &&
      /^(?:day|month)$/.test(own.date_precision ?? '') &&
      own.to <= place.clause.start &&
      !/^(?:突破|超过|达到?)/.test(mention.text) &&
      eachYear.test(words)) ||
    sizesName(text, mention.from, mention.to) ||
    isForEach(text.slice(Math.max(0, mention.from - 40), mention.from)) ||
    (own !== null && describesStaged(own, place, mention)) ||
    ((own === null || !words.endsWith('的')) && isOneOf(mention, text)) ||
    (mention.unit === 'a' && /连续$/.test(words)) ||
    /(?:目前|现在|如今|眼下|当前)的?[近约超]?$/.test(words)
  );
}

/** 一期|5万亩|, 二期|6亿元|: how large a phase is; 50米|范围内, 400公里|外的港口: how far from a thing. */
const isOfPhase = ({ unit, to }: QuantityMention, words: string, text: string): boolean =>
  (phased.has(unit) && /[一二三四五][期]$/.test(words)) ||
  (/^k?m$/.test(unit) && /^(?:范围|(?:以|之|开)?外的?)/.test(text.slice(to, to + 3)));
const phased: ReadonlySet<string> = new Set(['mu', 'har', 'm2', 'km', 'CNY', 'kW']);

/** 基础设施和民生项目|29个|、总投资…, 国际及地区旅客|71万人次|，…: counted, and not named by their number. */
const namesMany = /项目$|[、和与及][^，,。；;、]{1,8}$/;
const endsThere = /^(?:$|[、，,；;。])/;

/** 昨日签约，计划投资|15亿元|, 3月2日开工，年产|5000吨|: what is planned or can be made is of no day. */
const ofNoDay =
  /(?:(?:计划|拟|预计|将)(?:总|累计|再)?投资|年[产处供发]|(?<!工业|建设|竞得)用地|占地|设计(?!总?量的)|可(?:提供|容纳|带动|满足|解决))[^，,。；;达到突]*$/;

const eachYear =
  /^[，,、]?(?:预计|预期|可|每|将|达产后)*年(?:新增|可|上缴|纳税|产值|产能|销售|营收|处理|加工|发电|供[水电气热]|创|节约|减排)[^，,。；;达到突]*$/;

const relative: ReadonlySet<string> = new Set(['%', 'times']);

/** 三条高速公路|建成通车 */
const happening = /^[^，,。；;]{0,14}(?:建成通车|集中开工|集中签约|开工建设|竣工|通车|开通|投产)/;

/** 目前，去年列入计划的18座已经开工: the time is said of the noun, and the sentence tells of today. */
function isOfNoun(time: TimeMention, { sentence, quantities }: Place): boolean {
  const next = quantities.find(({ from }) => from >= time.to);
  const between = sentence.passage.text.slice(time.to, next?.from ?? time.to);
  return /^[^，,。；;]{2,16}的$/.test(between);
}

/** 目前，水质好，2017年晴天多34天；企业有|61家|: the year is of its own part of what is told of today. */
const isOfOnePart = (time: TimeMention, { sentence }: Place, { from }: QuantityMention): boolean =>
  /^(?:目前|如今|现在|眼下)[，,]/.test(sentence.text) &&
  time.date_precision === 'year' &&
  apart.test(sentence.passage.text.slice(time.to, from)) &&
  !apart.test(sentence.passage.text.slice(sentence.start, time.from));

/**
 * The tense that a figure's status is read by: 2024年将开工甲桥、乙公司|50万千瓦|电站等项目 — a size in a name is for no time, but what
 * bears the name is; so is what has been since a thing was opened.
 */
export const tenseAround = (
  time: TimeMention | null,
  place: Place,
  mention: QuantityMention,
  article: Article,
): PeriodTense =>
  time === null && isReadyLater(place, mention, article)
    ? 'future'
    : periodTense(time ?? timeOfNamed(place, mention, article), article);

/** The time of a sentence that dates what a number belongs to, and not the number. */
function timeOfNamed(place: Place, mention: QuantityMention, article: Article): TimeMention | null {
  if (place.times.length === 0) return null;
  const behind = timeBehind(place, mention);
  if (periodTense(behind, article) === 'past') return behind;
  const own = governing(place, mention);
  const { text } = place.sentence.passage;
  if (own === null || apart.test(text.slice(own.to, mention.from))) return null;
  if (sizesName(text, mention.from, mention.to) || isSpell(mention, text)) return own;
  if (isOfPhase(mention, text.slice(place.clause.start, mention.from), text)) return own;
  // 预计今年10月竣工，建筑面积|2万平方米|: a thing has its size before it is built, and a way its length; what one takes or holds is to come
  const isDated = periodTense(own, article) === 'past' || takes.has(mention.unit);
  return isDated && describesStaged(own, place, mention) ? own : null;
}

/** 甲线计划四季度动工；乙线长30公里，设站|9座|: nor is one thing as far as the other. */
const apart = /[；;]/;

const takes: ReadonlySet<string> = new Set(['min', 'h', 'count']);
