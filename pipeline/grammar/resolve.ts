import {
  civil,
  dayNumber,
  dayText,
  isDate,
  lunarSpan,
  mondayOf,
  monthLength,
  monthText,
  yearText,
} from './calendar.ts';
import type { Part, Point, Reference, TimeWords } from './time.ts';

/**
 * What time words mean in an article: `同年7月30日起` after 2022年6月20日 → 2022-07-30/..
 *
 * The year rules are those of the labelling guide: a bare month and day is the latest past one before the publication
 * day unless the sentence looks ahead; 同年 and 当日 take theirs from the date before.
 */

/** Day numbers of the first and last possible publication day. */
export interface Publication {
  readonly first: number;
  readonly last: number;
}

/** The date that the words before have set, and what the sentence is about. */
export interface TimeContext {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Whether a year was named earlier in the same sentence. */
  readonly inSentence: boolean;
  /** Whether a month was named earlier in the same paragraph. */
  readonly inParagraph: boolean;
  readonly future: boolean;
  /** Whether the words open their sentence. */
  readonly leading: boolean;
  /** Whether they are all that the sentence says: a date alone is this year's, a weekday alone the coming one. */
  readonly alone: boolean;
}

export type Precision = 'day' | 'part_of_month' | 'month' | 'quarter' | 'half_year' | 'part_of_year' | 'year' | 'period';
export type Basis = 'stated' | 'publication' | 'context' | 'plan_period';

/** A resolved time; `first` and `last` are day numbers, null where open. */
export interface ResolvedTime {
  readonly edtf: string;
  readonly first: number | null;
  readonly last: number | null;
  readonly precision: Precision;
  readonly basis: Basis;
}

/** Why a time stays without a date. */
export type TimeFault = 'vague_time' | 'impossible_date' | 'unresolved_time';

interface Span {
  readonly first: number;
  readonly last: number;
  readonly edtf: string;
  readonly precision: Precision;
}

type Resolution = { readonly span: Span; readonly basis: Basis } | TimeFault;

/** Resolves time words; a fault says why they give no date. */
export function resolveTime(words: TimeWords, published: Publication, context: TimeContext): ResolvedTime | TimeFault {
  switch (words.form) {
    case 'vague':
      return 'vague_time';
    case 'plan': {
      // The 14th plan runs from 2021 to 2025, and a plan follows every five years.
      const end = 2025 + (words.plan - 14) * 5;
      const span = yearSpan(end - 4, end);
      return words.since ? since(span, 'plan_period') : closed(span, 'plan_period');
    }
    case 'years':
      return words.from < 1 || words.to > 9999 ? 'impossible_date' : closed(yearSpan(words.from, words.to), 'stated');
    case 'offset':
      return offset(words.unit, words.count, words.half, published, context);
    case 'decades': {
      const year = civil(published.last).year;
      return closed(yearSpan(year + words.least, year + words.most), 'publication');
    }
    case 'range': {
      const from = pointSpan(words.from, published, context);
      if (typeof from === 'string') return from;
      const start = civil(from.span.first);
      const to = pointSpan(
        words.to,
        published,
        { ...context, year: start.year, month: start.month, day: start.day, inSentence: true, inParagraph: true },
      );
      if (typeof to === 'string') return to;
      const last = to.span.last < from.span.first && words.to.year === null ? nextYear(to.span) : to.span;
      if (last.last < from.span.first) return 'impossible_date';
      const span: Span = { first: from.span.first, last: last.last, edtf: joinEdtf(from.span, last), precision: 'period' };
      return closed(span, from.basis);
    }
    default: {
      const found = pointSpan(words.point, published, context);
      if (typeof found === 'string') return found;
      const { span, basis } = found;
      if (words.form === 'since') return since(span, basis);
      if (words.form === 'before') {
        const text = dayText(span.last);
        return { edtf: `../${text}`, first: null, last: span.last, precision: span.precision, basis };
      }
      if (words.form === 'closing') {
        return { edtf: dayText(span.last), first: span.last, last: span.last, precision: 'day', basis };
      }
      return closed(span, basis);
    }
  }
}

const closed = (span: Span, basis: Basis): ResolvedTime => ({ ...span, basis });

const since = (span: Span, basis: Basis): ResolvedTime => ({
  edtf: `${span.edtf.split('/')[0]}/..`,
  first: span.first,
  last: null,
  precision: span.precision === 'day' ? 'day' : 'period',
  basis,
});

const days = (first: number, last: number, precision: Precision): Span => ({
  first,
  last,
  edtf: first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`,
  precision,
});

function yearSpan(from: number, to: number): Span {
  const edtf = from === to ? yearText(from) : `${yearText(from)}/${yearText(to)}`;
  return { first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31), edtf, precision: from === to ? 'year' : 'period' };
}

function monthSpan(year: number, from: number, to: number, precision: Precision): Span {
  const edtf = from === to ? monthText(year, from) : `${monthText(year, from)}/${monthText(year, to)}`;
  return { first: dayNumber(year, from, 1), last: dayNumber(year, to, monthLength(year, to)), edtf, precision };
}

/** Joins two stretches: 2018-12-09 and 2018-12-15; an interval inside gives its outer end. */
function joinEdtf(from: Span, to: Span): string {
  return `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`;
}

function nextYear(span: Span): Span {
  const first = civil(span.first);
  const last = civil(span.last);
  if (span.precision === 'month') return monthSpan(first.year + 1, first.month, last.month, 'month');
  return days(dayNumber(first.year + 1, first.month, first.day), dayNumber(last.year + 1, last.month, last.day), span.precision);
}

/** The year that a reference names; null when nothing gives it. */
function yearOf(reference: Reference, published: Publication, context: TimeContext): number | null {
  if (reference.base === 'stated') return reference.value;
  if (reference.base === 'context') return context.year === null ? null : context.year + reference.value;
  const first = civil(published.first).year;
  return first === civil(published.last).year ? first + reference.value : null;
}

/** The stretch of a calendar place. */
function pointSpan(point: Point, published: Publication, context: TimeContext): Resolution {
  if (point.holiday !== null) return holidaySpan(point, published, context);
  if (point.lunar) return lunarPoint(point, published, context);
  if (point.week !== null || point.weekday !== null) return weekSpan(point, published, context);
  if (point.quarter !== null) return quarterSpan(point, point.quarter, published);
  if (point.day !== null && point.day.base !== 'stated') return relativeDay(point.day, published, context);
  const reference = point.year;
  if (reference !== null) {
    const year = yearOf(reference, published, context);
    if (year === null) return 'unresolved_time';
    const basis = reference.base === 'stated' ? 'stated' : reference.base === 'context' ? 'context' : 'publication';
    return inYear(point, year, basis, published, context);
  }
  if (point.month !== null && point.month.base !== 'stated') return relativeMonth(point, point.month, published, context);
  return withoutYear(point, published, context);
}

/** A place whose year is known. */
function inYear(point: Point, year: number, basis: Basis, published: Publication, context: TimeContext): Resolution {
  if (year < 1 || year > 9999) return 'impossible_date';
  if (point.month === null) {
    const span = point.part === null ? yearSpan(year, year) : yearPart(point.part, year);
    return span === null ? 'impossible_date' : { span, basis };
  }
  const month =
    point.month.base === 'stated' ? point.month.value : point.month.base === 'context' && context.month !== null ? context.month : civil(published.last).month;
  return inMonth(point, year, month, basis);
}

function inMonth(point: Point, year: number, month: number, basis: Basis): Resolution {
  if (month < 1 || month > 12) return 'impossible_date';
  if (point.day !== null) {
    if (!isDate(year, month, point.day.value)) return 'impossible_date';
    const day = dayNumber(year, month, point.day.value);
    return { span: days(day, day, 'day'), basis };
  }
  const span = point.part === null ? monthSpan(year, month, month, 'month') : monthPart(point.part, year, month);
  return span === null ? 'impossible_date' : { span, basis };
}

/** 年初 is January to March, 年底 October to December, 年中 June and July; by the labelling guide. */
function yearPart(part: Part, year: number): Span | null {
  switch (part.unit) {
    case 'half':
      return monthSpan(year, part.number === 1 ? 1 : 7, part.number === 1 ? 6 : 12, 'half_year');
    case 'quarter':
      return monthSpan(year, part.number * 3 - 2, part.number * 3, 'quarter');
    case 'months':
      return monthSpan(year, part.from, part.to, 'period');
    case 'week': {
      // ISO 8601: the first week holds 4 January.
      const first = mondayOf(dayNumber(year, 1, 4)) + (part.number - 1) * 7;
      return days(first, first + part.count * 7 - 1, 'period');
    }
    case 'last':
      return lastOf(part.name, part.count, dayNumber(year, 12, 31));
    case 'days':
    case 'weekday':
    case 'half_week':
      return null;
    default:
      if (part.name.endsWith('early')) return monthSpan(year, 1, 3, 'part_of_year');
      if (part.name.endsWith('middle')) return monthSpan(year, 6, 7, 'part_of_year');
      return part.name.endsWith('late') ? monthSpan(year, 10, 12, 'part_of_year') : null;
  }
}

/** The last whole weeks, or the last days, up to `end`. */
function lastOf(unit: 'wk' | 'd', count: number, end: number): Span {
  const last = unit === 'd' ? end : mondayOf(end + 1) - 1;
  return days(last - count * (unit === 'd' ? 1 : 7) + 1, last, 'period');
}

/** 月初 and 上旬 are days 1–10, 中旬 11–20, 下旬 and 月底 21 to the end; by the labelling guide. */
function monthPart(part: Part, year: number, month: number): Span | null {
  const at = (day: number): number => dayNumber(year, month, day);
  const length = monthLength(year, month);
  if (part.unit === 'week') {
    const first = mondayOf(at(1) + 6) + (part.number - 1) * 7;
    return days(first, first + part.count * 7 - 1, 'part_of_month');
  }
  if (part.unit === 'last') return lastOf(part.name, part.count, at(length));
  if (part.unit === 'days') return days(at(1), at(part.count), 'part_of_month');
  if (part.unit === 'weekday') {
    const first = mondayOf(at(1) + 7 - part.weekday) + part.weekday - 1;
    const day = first + (part.number - 1) * 7;
    return day > at(length) ? null : days(day, day, 'day');
  }
  if (part.unit !== 'part') return null;
  switch (part.name) {
    case 'early':
    case 'month_early':
      return days(at(1), at(10), 'part_of_month');
    case 'middle':
    case 'month_middle':
      return days(at(11), at(20), 'part_of_month');
    case 'first_half_month':
      return days(at(1), at(15), 'part_of_month');
    case 'second_half_month':
      return days(at(16), at(length), 'part_of_month');
    case 'late':
    case 'month_late':
    case 'month_last_third':
      return days(at(21), at(length), 'part_of_month');
    default:
      return null;
  }
}

/** A bare month, day or part: from the sentence, else the latest past one, or the next one where the sentence looks ahead. */
function withoutYear(point: Point, published: Publication, context: TimeContext): Resolution {
  const today = civil(published.last);
  const inPassage = context.inSentence && context.year !== null;
  const month = point.month?.value ?? null;
  if (month === null && point.day !== null) {
    if (context.inParagraph && context.year !== null && context.month !== null) {
      return inMonth(point, context.year, context.month, 'context');
    }
    return latestDay(point.day.value, published, context.future);
  }
  const monthScoped = month === null && point.part?.unit === 'part' && point.part.name.startsWith('month_');
  if (monthScoped) {
    if (context.inParagraph && context.year !== null && context.month !== null) {
      return inMonth(point, context.year, context.month, 'context');
    }
    return sameMonth(published) ? inMonth(point, today.year, today.month, 'publication') : 'unresolved_time';
  }
  if (month === null && point.part === null && context.year !== null && context.inParagraph) {
    return inYear(point, context.year, 'context', published, context);
  }
  if (inPassage && context.year !== null) return inYear(point, context.year, 'context', published, context);
  const bareYearPart = month === null && point.part?.unit === 'part';
  let year = today.year;
  const leapDay = month === 2 && point.day?.value === 29;
  for (let tries = 0; leapDay && tries < 8 && (!isDate(year, 2, 29) || dayNumber(year, 2, 29) > published.last); tries += 1) year -= 1;
  const found = inYear(point, year, 'publication', published, context);
  if (typeof found === 'string' || bareYearPart || leapDay) return found;
  if (found.span.first > published.last && !context.future && !context.alone) return inYear(point, year - 1, 'publication', published, context);
  if (found.span.last < published.first && context.future && month !== null && today.month - month > 6) {
    return inYear(point, year + 1, 'publication', published, context);
  }
  return found;
}

const sameMonth = (published: Publication): boolean =>
  dayText(published.first).slice(0, 7) === dayText(published.last).slice(0, 7);

function latestDay(day: number, published: Publication, future: boolean): Resolution {
  if (!sameMonth(published)) return 'unresolved_time';
  let { year, month } = civil(published.last);
  for (let tries = 0; tries < 12; tries += 1) {
    if (isDate(year, month, day) && (future || dayNumber(year, month, day) <= published.last)) {
      const at = dayNumber(year, month, day);
      return { span: days(at, at, 'day'), basis: 'publication' };
    }
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  return 'impossible_date';
}

/** 本月, 上月, 当月, 次月. */
function relativeMonth(point: Point, month: Reference, published: Publication, context: TimeContext): Resolution {
  const contextual = month.base !== 'publication' && context.year !== null && context.month !== null;
  if (!contextual && (month.base === 'context' || !sameMonth(published))) return 'unresolved_time';
  const today = civil(published.last);
  const base = contextual ? { year: context.year ?? 0, month: context.month ?? 1 } : today;
  const count = base.year * 12 + base.month - 1 + month.value;
  return inMonth(point, Math.floor(count / 12), (count % 12) + 1, contextual ? 'context' : 'publication');
}

/** 今天, 昨天, 同日, 次日. */
function relativeDay(day: Reference, published: Publication, context: TimeContext): Resolution {
  if (day.base === 'context') {
    if (context.year === null || context.month === null || context.day === null) return 'unresolved_time';
    const at = dayNumber(context.year, context.month, context.day) + day.value;
    return { span: days(at, at, 'day'), basis: 'context' };
  }
  if (published.first !== published.last) return 'unresolved_time';
  const at = published.last + day.value;
  return { span: days(at, at, 'day'), basis: 'publication' };
}

function quarterSpan(point: Point, quarter: Reference, published: Publication): Resolution {
  const { year, month } = civil(published.last);
  if (!sameMonth(published)) return 'unresolved_time';
  const count = year * 4 + Math.floor((month - 1) / 3) + quarter.value;
  const inQuarter = count % 4;
  const target = Math.floor(count / 4);
  if (point.part?.unit === 'part') {
    const lastMonth = point.part.name.endsWith('late') ? inQuarter * 3 + 3 : inQuarter * 3 + 1;
    return { span: monthSpan(target, lastMonth, lastMonth, 'month'), basis: 'publication' };
  }
  return { span: monthSpan(target, inQuarter * 3 + 1, inQuarter * 3 + 3, 'quarter'), basis: 'publication' };
}

/** 上周, 下周三, 周三: weeks run from Monday to Sunday. */
function weekSpan(point: Point, published: Publication, context: TimeContext): Resolution {
  if (published.first !== published.last) return 'unresolved_time';
  const monday = mondayOf(published.last) + (point.week?.value ?? 0) * 7;
  if (point.weekday !== null) {
    const at = monday + point.weekday - 1;
    const day = point.week === null && (context.future || context.alone) && at < published.last ? at + 7 : at;
    return { span: days(day, day, 'day'), basis: 'publication' };
  }
  if (point.part?.unit === 'half_week') {
    const [from, to] = point.part.number === 1 ? [0, 2] : [3, 6];
    return { span: days(monday + from, monday + to, 'period'), basis: 'publication' };
  }
  if (point.part?.unit === 'part') return { span: days(monday + 5, monday + 6, 'part_of_month'), basis: 'publication' };
  return { span: days(monday, monday + 6, 'period'), basis: 'publication' };
}

function holidaySpan(point: Point, published: Publication, context: TimeContext): Resolution {
  const year = point.year === null ? null : yearOf(point.year, published, context);
  if (year === null || point.holiday === null) return 'vague_time';
  const lunar = point.holiday.startsWith('lunar ');
  const [month, day] = point.holiday.replace('lunar ', '').split('-').map(Number);
  if (month === undefined || day === undefined) return 'impossible_date';
  const span = lunar ? lunarSpan(year, month, day) : ([dayNumber(year, month, day), dayNumber(year, month, day)] as const);
  if (span === null) return 'impossible_date';
  return { span: days(span[0], span[1], 'day'), basis: point.year?.base === 'stated' ? 'stated' : 'publication' };
}

function lunarPoint(point: Point, published: Publication, context: TimeContext): Resolution {
  const year = point.year === null ? civil(published.last).year : yearOf(point.year, published, context);
  if (year === null || point.month === null || year < 1900 || year > 2100) return 'unresolved_time';
  const span = lunarSpan(year, point.month.value, point.day?.value ?? null);
  if (span === null) return 'impossible_date';
  const precision = point.day === null ? 'part_of_year' : 'day';
  return { span: days(span[0], span[1], precision), basis: point.year?.base === 'stated' ? 'stated' : 'publication' };
}

/** 4年后, 20天后, 一个月后: from the date before where the words open their sentence, else from the publication day. */
function offset(unit: string, count: number, half: boolean, published: Publication, context: TimeContext): ResolvedTime | TimeFault {
  const contextual = context.leading && context.inParagraph && context.year !== null;
  const basis: Basis = contextual ? 'context' : 'publication';
  const today = civil(published.last);
  const base = contextual
    ? { year: context.year ?? today.year, month: context.month ?? 1, day: context.day ?? 1 }
    : today;
  if (!contextual && civil(published.first).year !== today.year) return 'unresolved_time';
  if (unit === 'a' && !half) {
    const year = base.year + count;
    return year < 1 || year > 9999 ? 'impossible_date' : closed(yearSpan(year, year), basis);
  }
  if (unit === 'mo' || unit === 'a') {
    if (!contextual && !sameMonth(published)) return 'unresolved_time';
    if (contextual && context.month === null) return 'unresolved_time';
    const months = base.year * 12 + base.month - 1 + (unit === 'a' ? count * 12 + 6 * Math.sign(count) : count);
    const year = Math.floor(months / 12);
    return year < 1 || year > 9999 ? 'impossible_date' : closed(monthSpan(year, (months % 12) + 1, (months % 12) + 1, 'month'), basis);
  }
  if (!contextual && published.first !== published.last) return 'unresolved_time';
  if (contextual && context.day === null) return 'unresolved_time';
  const from = dayNumber(base.year, base.month, base.day);
  if (unit === 'wk') return closed(days(mondayOf(from) + count * 7, mondayOf(from) + count * 7 + 6, 'period'), basis);
  const day = unit === 'h' ? from + Math.round(count / 24) : from + count;
  return closed(days(day, day, 'day'), basis);
}
