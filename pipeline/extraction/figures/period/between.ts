import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isAboveThen } from '../../sentences/comparing-words.ts';
import { dates, isBaseline } from '../../sentences/period.ts';
import type { Place } from '../said.ts';
import { saysDone } from '../status/done.ts';

/**
 * The years that a growth is of, where the clause before names its two ends.
 *
 * `由2003年的104亿元增长到2018年的1016亿元，年均增长|12%` → 2003 to 2018
 */
export function yearsBetween(
  times: readonly TimeMention[],
  text: string,
  from: number,
  start: number,
): TimeMention | null {
  const segment = Math.max(start, text.lastIndexOf('；', from), text.lastIndexOf(';', from));
  if (!grown.test(text.slice(Math.max(segment, from - 16), from))) return null;
  const last = times.findLast(({ to }) => to <= from);
  const first = times.findLast(({ to }) => last !== undefined && to <= last.from);
  if (first === undefined || last === undefined || first.from < segment) return null;
  const starts = /[由从](?:[^，,。；;]{1,6})?$/.test(
    text.slice(Math.max(segment, first.from - 8), first.from),
  );
  const ends = /[到至为]$/.test(text.slice(0, last.from)) || /^[到至]/.test(last.text);
  if (!starts || !ends || first.date_start === null || last.date_end === null) return null;
  if (first.date_precision !== 'year' || last.date_precision !== 'year') return null;
  return {
    ...last,
    text: text.slice(first.from, last.to),
    start: first.start,
    from: first.from,
    edtf: `${first.date_start.slice(0, 4)}/${last.date_end.slice(0, 4)}`,
    date_start: first.date_start,
    date_precision: 'period',
  };
}

/**
 * 2020年，产值80亿元，比2015年增长50%，年均增长|8%|; 收入3万元，增长40%，年均增长|7%|: from the year compared with to the one told of; null where a growth by the
 * year is of no such two.
 */
export function yearsCompared(
  times: readonly TimeMention[],
  text: string,
  from: number,
  start: number,
): TimeMention | null {
  if (
    !/[，,、]年均(?:递?增长?|提[高升]|增加|下降|减少)(?:率|约|近|超过?)*$/.test(
      text.slice(Math.max(start, from - 12), from),
    )
  )
    return null;
  const years = times.filter(({ to }) => to <= from);
  const [now, then] = years;
  if (now === undefined || then === undefined || years.length > 2) return null;
  if (now.date_precision !== 'year' || then.date_precision !== 'year') return null;
  const isCompared =
    /[比较]$/.test(text.slice(0, then.from)) &&
    /^[末底]?(?:累计|净)?(?:增[长加]|提[高升]|翻|下降|减少)/.test(text.slice(then.to, then.to + 5));
  if (!isCompared || then.date_start === null || now.date_end === null || now.date_end < then.date_start)
    return null;
  return {
    ...then,
    edtf: `${then.date_start.slice(0, 4)}/${now.date_end.slice(0, 4)}`,
    date_start: then.date_start,
    date_end: now.date_end,
    date_precision: 'period',
  };
}

/**
 * 产值从2013年的232亿元增长到2023年的1076亿元；收入从|13.6亿元|增长到|92.3亿元|: the first year for the level that it starts from, the second for the one it comes to;
 * null where no such pair of years stands before, or another time since.
 */
export function yearOfPair(
  { times, text: { length }, start }: Pick<Sentence, 'times' | 'text' | 'start'>,
  text: string,
  from: number,
): TimeMention | null {
  const before = times.filter(({ to }) => to <= from && to >= start && to <= start + length);
  const [then, now, ...others] = before;
  if (then === undefined || now === undefined || others.length > 0) return null;
  if (then.date_precision !== 'year' || now.date_precision !== 'year') return null;
  const isPair =
    /[由从]$/.test(text.slice(0, then.from)) &&
    /^的/.test(text.slice(then.to)) &&
    comesTo.test(text.slice(then.to, now.to));
  if (!isPair) return null;
  const words = text.slice(Math.max(now.to, from - longestPair), from);
  if (!/[；;，,][^，,；;。]*$/.test(words)) return null;
  const own = /[^，,；;。]*$/.exec(words)?.[0] ?? '';
  return /[由从]$/.test(own) ? then : pairTo.test(own) ? now : null;
}
const longestPair = 48;
const comesTo = /^的[0-9.]+[^，,。；;]{1,12}?[到至为]了?[12][0-9]{3}年$/;
const pairTo = /[由从][0-9.]+[^，,。；;0-9]{1,12}[到至为]了?$/;

/** 自2013年9月某区设立以来，: what has come since is not of the month that it began in. */
export const isSince = (time: TimeMention, text: string): boolean =>
  time.date_end !== null &&
  (/[自从]$/.test(text.slice(Math.max(0, time.from - 1), time.from))
    ? /^[^，,。；;]{1,24}(?:以来|至今)/
    : /^[^，,。；;0-9]{2,18}(?:以来|至今)[，,]/
  ).test(text.slice(time.to, time.to + 28));

/** 自2013年9月设立以来，已引进|120家: what was done or has come to be, and not how high a thing is. */
export const hasCome = ({ unit }: QuantityMention, words: string): boolean =>
  unit !== 'm' &&
  (/[；;]/.test(words) ? addsUp.test(words) : saysDone(words) || /已经?|累计|共|总[量数额]|先后/.test(words));
/** 自揭牌以来，…；新增企业2万户，注册资本|30亿元|: what a part of the sentence counts up goes on. */
const addsUp =
  /^[^；;]*(?:累计|共|先后|新增|引进)[^；;]*[；;](?:[^，,；;0-9]{0,8})(?:新增|累计|引进|吸引|先后|共)(?!有)[^；;]*$/;

/** 增至今年的800元: of this number alone. */
export const isOfNumber = ({ to }: TimeMention, text: string): boolean =>
  /^的(?:约|近|超)?[0-9一二三四五六七八九十百千万]/.test(text.slice(to, to + 3));

/** 截至2022年12月底，2022年新开工|, 截至7月底，全线本年度完成投资|: the year that the day before it is of. */
export const isYearOf = (time: TimeMention, { date_end: day, to }: TimeMention, text: string): boolean =>
  time.date_precision === 'year' &&
  day !== null &&
  day >= (time.date_start ?? '9') &&
  day <= (time.date_end ?? '') &&
  (/^[，,]$/.test(text.slice(to, time.from)) ||
    (time.text === '本年度' && /^[，,][^，,。；;0-9]{0,12}$/.test(text.slice(to, time.from))));

/** 自2010年6月重建启动以来: what has come since is of no month, and of all the time from it on. */
export const fromThenOn = (time: TimeMention): TimeMention => ({
  ...time,
  edtf: `${time.edtf?.includes('/') === false ? time.edtf : (time.date_start ?? '')}/..`,
  date_end: null,
  date_precision: 'period',
});

/** 今年以来，截至10月28日，累计|: what has been done from the one day to the other; null where they do not stand so. */
export function untilThen(
  first: TimeMention | undefined,
  last: TimeMention,
  text: string,
): TimeMention | null {
  if (first?.date_start == null || first.date_end !== null || last.date_end === null) return null;
  if (!/以来$/.test(first.text) || last.date_end < first.date_start) return null;
  if (!/^[，,](?:截至|截止|到)?(?:今年)?$/.test(text.slice(first.to, last.from))) return null;
  return {
    ...last,
    text: text.slice(first.from, last.to),
    start: first.start,
    from: first.from,
    edtf: `${first.date_start}/${last.date_end}`,
    date_start: first.date_start,
    date_precision: 'period',
  };
}

/** Growth by the year, or by so many times. */
const grown = /年均[^，,。；;]{0,6}$|(?:增长|增加|提高)了?(?:约|近|超)?$/;

/** 项目90个，总投资80亿元，|今年|计划投资20亿元: of what is planned besides, and not of the projects that are told of next. */
export const isOfPlanBesides = (
  time: TimeMention,
  { passage: { text }, start }: Sentence,
  quantities: readonly QuantityMention[],
): boolean =>
  /^(?:内|度|全年)?(?:计划|拟|力争|预计)/.test(text.slice(time.to, time.to + 6)) &&
  /[，,；;]$/.test(text.slice(start, time.from)) &&
  quantities.some(({ to }) => to <= time.from);

/** 2022年茶园50万亩，较2012年的|30万亩|增加20万亩, 超去年全年|700亿元|的规模: what something is compared with has its own year. */
export function yearOfCompared(sentence: Sentence, { from, to, unit }: QuantityMention): TimeMention | null {
  const { text } = sentence.passage;
  if (unit === '%' || unit === 'times' || unit === 'pp') return null;
  const time = sentence.times.findLast(({ to }) => to <= from);
  return time !== undefined &&
    ofCompared.test(text.slice(time.to, from)) &&
    !isAboveThen(text.slice(sentence.start, from), text.slice(to, to + 1)) &&
    dates(time) &&
    isBaseline(sentence, time)
    ? time
    : null;
}
const ofCompared = /^(?:第[一二三四五六七八九十]次(?:全国)?(?:人口|经济|农业)?普查)?(?:全年|期间|时期)?的?$/;

/** 9月底，入住率由|上年同期的40%|增至55%: the same day or months, a year before; null where its sentence has no time that holds. */
export function sameTimeYearBefore(
  { sentence, times }: Pick<Place, 'sentence' | 'times'>,
  { from }: QuantityMention,
): TimeMention | null {
  const { text } = sentence.passage;
  const then = sentence.times.findLast(({ to }) => to <= from);
  const now = times.findLast((time) => time.to <= from && dates(time));
  if (then === undefined || now?.date_start == null || now.date_end === null || now.edtf === null)
    return null;
  if (!/^(?:去年|上年)同[期日]$/.test(then.text) || !/^的?$/.test(text.slice(then.to, from))) return null;
  const before = (day: string): string =>
    day
      .replace(/[0-9]{4}(?=$|[-/])/g, (year) => String(Number(year) - 1).padStart(4, '0'))
      .replace(/02-29/g, '02-28');
  return {
    ...then,
    edtf: before(now.edtf),
    date_start: before(now.date_start),
    date_end: before(now.date_end),
    date_precision: now.date_precision,
    comparison: false,
  };
}
