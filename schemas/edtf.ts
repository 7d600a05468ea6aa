import { isDate, monthLength } from './calendar-date.ts';
import type { TimelineRow } from './timelines.ts';

/** The first and last possible day, inclusive; null is an open end. */
interface Span {
  first: string | null;
  last: string | null;
}

/** `2021-05/..` → 2021-05-01 and open. Null for what is no EDTF date, a day that no calendar has or a span that ends first. */
export function readEdtf(text: string): Span | null {
  const [from = '', to, ...more] = text.split('/');
  const start = to !== undefined && from === '..' ? open : readDate(from);
  const end = to === undefined ? start : to === '..' ? open : readDate(to);
  if (start === null || end === null || more.length > 0 || (start === open && end === open)) return null;
  const span = { first: start.first, last: end.last };
  return span.first !== null && span.last !== null && span.first > span.last ? null : span;
}

/** Whether a span is as long as its precision says; one with an open end fits any. */
export function fitsPrecision({ first, last }: Span, precision: TimelineRow['date_precision']): boolean {
  if (first === null || last === null) return true;
  const whole = first.endsWith('-01') && last === lastDay(last.slice(0, 7));
  const startMonth = monthNumber(first);
  const months = monthNumber(last) - startMonth + 1;
  const isWhole = (length: number) => whole && months === length && startMonth % length === 0;
  switch (precision) {
    case 'day':
      return first === last;
    case 'part_of_month':
      return months === 1 && !whole && first < last;
    case 'month':
      return isWhole(1);
    case 'quarter':
      return isWhole(3);
    case 'half_year':
      return isWhole(6);
    case 'part_of_year':
      return months > 1 && months < 12 && first.slice(0, 4) === last.slice(0, 4);
    case 'year':
      return isWhole(12);
    case 'period':
      return true;
  }
}

const open: Span = { first: null, last: null };

/** `2021-02` → 2021-02-01 and 2021-02-28. */
function readDate(text: string): Span | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || !isDate(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  const last = day === undefined ? lastDay(`${year}-${month ?? '12'}`) : text;
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last };
}

/** `2024-02` → 2024-02-29. */
function lastDay(month: string): string {
  return `${month}-${monthLength(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

/** Months since year 0, January being a multiple of 12. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
