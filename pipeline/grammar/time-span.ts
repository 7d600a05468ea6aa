import { monthLength } from '../../schemas/calendar-date.ts';
import { civil, dayNumber, dayText, mondayOf, monthText, yearText } from './calendar.ts';
import type { Part } from './time-point.ts';

/** Stretches of the calendar: first and last day with their EDTF text and precision. */
export type Precision =
  | 'day'
  | 'part_of_month'
  | 'month'
  | 'quarter'
  | 'half_year'
  | 'part_of_year'
  | 'year'
  | 'period';
export type Basis = 'stated' | 'publication' | 'context' | 'plan_period';

export interface Span {
  readonly first: number;
  readonly last: number;
  readonly edtf: string;
  readonly precision: Precision;
}

/** From one day to another; one day has its own EDTF text. */
export const days = (first: number, last: number, precision: Precision): Span => ({
  first,
  last,
  edtf: first === last ? dayText(first) : `${dayText(first)}/${dayText(last)}`,
  precision,
});

/** From the first day of one year to the last of another. */
export function yearSpan(from: number, to: number): Span {
  const edtf = from === to ? yearText(from) : `${yearText(from)}/${yearText(to)}`;
  return {
    first: dayNumber(from, 1, 1),
    last: dayNumber(to, 12, 31),
    edtf,
    precision: from === to ? 'year' : 'period',
  };
}

/** From the first day of one month to the last of another in the same year. */
export function monthSpan(year: number, from: number, to: number, precision: Precision): Span {
  const edtf = from === to ? monthText(year, from) : `${monthText(year, from)}/${monthText(year, to)}`;
  return {
    first: dayNumber(year, from, 1),
    last: dayNumber(year, to, monthLength(year, to)),
    edtf,
    precision,
  };
}

/** Joins two stretches: 2018-12-09 and 2018-12-15; an interval inside gives its outer end. */
export function joinEdtf(from: Span, to: Span): string {
  return `${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`;
}

/** The same stretch a year later; a month ends with its own last day. */
export function nextYear(span: Span): Span {
  const first = civil(span.first);
  const last = civil(span.last);
  if (span.precision === 'month') return monthSpan(first.year + 1, first.month, last.month, 'month');
  return days(
    dayNumber(first.year + 1, first.month, first.day),
    dayNumber(last.year + 1, last.month, last.day),
    span.precision,
  );
}

/** 年初 is January to March, 年底 October to December, 年中 June and July; by the labelling guide. */
export function yearPart(part: Part, year: number): Span | null {
  switch (part.unit) {
    case 'half':
      return monthSpan(year, part.number === 1 ? 1 : 7, part.number === 1 ? 6 : 12, 'half_year');
    case 'quarter':
      return monthSpan(year, part.number * 3 - 2, part.number * 3, 'quarter');
    case 'season':
      return seasonOf(year, part.number);
    case 'months':
      return monthSpan(year, part.from, part.to, part.from === part.to ? 'month' : 'period');
    case 'week': {
      // ISO 8601: the first week holds 4 January.
      const first = mondayOf(dayNumber(year, 1, 4)) + (part.number - 1) * 7;
      const end = first + part.count * 7 - 1;
      return end > mondayOf(dayNumber(year, 12, 28)) + 6 ? null : days(first, end, 'period');
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

/** Spring is March to May; winter goes on into the next year. */
function seasonOf(year: number, season: number): Span {
  if (season < 4) return monthSpan(year, season * 3, season * 3 + 2, 'part_of_year');
  const [from, to] = [monthSpan(year, 12, 12, 'month'), monthSpan(year + 1, 2, 2, 'month')];
  return { first: from.first, last: to.last, edtf: joinEdtf(from, to), precision: 'period' };
}

/** The last whole weeks, or the last days, up to `end`. */
function lastOf(unit: 'wk' | 'd', count: number, end: number): Span {
  const last = unit === 'd' ? end : mondayOf(end + 1) - 1;
  return days(last - count * (unit === 'd' ? 1 : 7) + 1, last, 'period');
}

/** 月初 and 上旬 are days 1–10, 中旬 11–20, 下旬 and 月底 21 to the end; by the labelling guide. */
export function monthPart(part: Part, year: number, month: number): Span | null {
  const at = (day: number): number => dayNumber(year, month, day);
  const length = monthLength(year, month);
  if (part.unit === 'week') {
    const first = mondayOf(at(1) + 6) + (part.number - 1) * 7;
    const end = first + part.count * 7 - 1;
    return end - 6 > at(length) ? null : days(first, end, 'part_of_month');
  }
  if (part.unit === 'last') return lastOf(part.name, part.count, at(length));
  if (part.unit === 'days') return days(at(1), at(part.count), 'part_of_month');
  if (part.unit === 'weekday' && part.number < 0) {
    const last = mondayOf(at(length) + 1 - part.weekday) + part.weekday - 1;
    return days(last, last, 'day');
  }
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
    case 'month_mid_late':
      return days(at(11), at(length), 'part_of_month');
    case 'month_first_two_thirds':
      return days(at(1), at(20), 'part_of_month');
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
