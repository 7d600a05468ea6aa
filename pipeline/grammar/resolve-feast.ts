import { readLexicon } from '../lexicons/read.ts';
import { civil, dayNumber, lunarSpan, parseDay } from './calendar.ts';
import { yearOf } from './resolve-stated.ts';
import type { Publication, Resolution, ResolvedTime, TimeContext } from './time-context.ts';
import type { Point, TimeWords } from './time-point.ts';
import { type Basis, days, type Span, yearSpan } from './time-span.ts';

/** Feasts and their days off: 今年春节 → 2023-01-22, 国庆节前, 2018年国庆假期 → 2018-10-01/2018-10-07. */

/** The stretch of a feast in its year, or in that of publication. */
export function holidaySpan(point: Point, published: Publication, context: TimeContext): Resolution {
  if (point.holiday === null) return 'vague_time';
  if (point.holiday.startsWith('told')) {
    const { nth } = feastOf(point.holiday);
    if (context.feast === null) return 'vague_time';
    return nth === 0 ? { span: context.feast, basis: 'context' } : nthOff(context.feast, nth, 'context');
  }
  if (point.year === null) return nextHoliday(point, published, context);
  const year = yearOf(point.year, published, context);
  if (year === null) return 'vague_time';
  const basis = point.year.base === 'stated' ? 'stated' : 'publication';
  const { feast, nth } = feastOf(point.holiday);
  const off = feast === point.holiday ? null : daysOff(feast, year);
  if (off !== null) return nth === 0 ? { span: off, basis } : nthOff(off, nth, basis);
  const day = feastDay(feast, year);
  return day === null ? 'impossible_date' : { span: days(day, day, 'day'), basis };
}

/** `break 10-01/5`: the feast, and which of its days off; 0 for all of them. */
function feastOf(holiday: string): { feast: string; nth: number } {
  const [feast = '', nth = '0'] = holiday.replace(/^break /, '').split('/');
  return { feast, nth: Number(nth) };
}

/** 国庆假期第五天, 五一假期最后一天: one of the days off, where it is known which they are. */
function nthOff(off: Span, nth: number, basis: Basis): Resolution {
  if (off.precision === 'year') return 'vague_time';
  const day = nth < 0 ? off.last : off.first + nth - 1;
  return day > off.last ? 'impossible_date' : { span: days(day, day, 'day'), basis };
}

/**
 * 元旦前: of the year of publication, or of the next where that is over and the clause looks ahead. 国庆假期 in July tells of
 * the year before; in the last weeks before it, of what is to come.
 */
function nextHoliday(point: Point, published: Publication, context: TimeContext): Resolution {
  const inYear = (value: number): Resolution =>
    holidaySpan({ ...point, year: { base: 'publication', value } }, published, context);
  const found = inYear(0);
  const since = typeof found === 'string' ? -1 : published.first - found.span.last;
  const isComing = context.future ? !(context.presumed && since <= lately) : since > longAgo;
  if (since > 0 && isComing) return inYear(1);
  const day = feastDay(feastOf(point.holiday ?? '').feast, civil(published.last).year) ?? 0;
  const isFar = point.holiday?.startsWith('break') === true && day > published.last + nearestDays;
  return isFar && !context.future ? inYear(-1) : found;
}

const nearestDays = 31;

/** 清明节前完工, read in May without a word of what is to come, tells of the feast that is just over. */
const lately = 60;
/** 元旦起, read in December, is the one that comes. */
const longAgo = 300;

/** The day of a feast: `10-01`, `lunar 8-15`, `qingming`, or `eve` of the lunar year. */
function feastDay(feast: string, year: number): number | null {
  if (feast === 'qingming') return dayNumber(year, 4, qingming(year));
  if (feast === 'eve') {
    const first = lunarSpan(year, 1, 1);
    return first === null ? null : first[0] - 1;
  }
  const [month, day] = feast.replace('lunar ', '').split('-').map(Number);
  if (month === undefined || day === undefined) return null;
  return feast.startsWith('lunar ')
    ? (lunarSpan(year, month, day)?.[0] ?? null)
    : dayNumber(year, month, day);
}

/** The day in April of the solar term, by the almanac's formula for 1900 to 2099. */
function qingming(year: number): number {
  const inCentury = year % 100;
  return Math.floor(inCentury * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor(inCentury / 4);
}

/** The days off of a feast, by `feast year`. */
const daysOffOf: ReadonlyMap<string, readonly [first: number, last: number]> = new Map(
  readLexicon('lexicons/days-off.csv').map(({ feast, year, first, last }) => [
    `${feast} ${year}`,
    [dayOf(first), dayOf(last)],
  ]),
);

function dayOf(text: string): number {
  const day = parseDay(text);
  if (day === null) throw new Error(`lexicons/days-off.csv: ${text} is no day`);
  return day;
}

const withDaysOff: ReadonlySet<string> = new Set(
  readLexicon('lexicons/days-off.csv').map(({ feast }) => feast),
);

/**
 * The days off around a feast, which differ from year to year: those that the notices give, and beyond them its year alone.
 * Null for a feast without any: 教师节期间.
 */
function daysOff(feast: string, year: number): Span | null {
  const [first, last] = daysOffOf.get(`${feast} ${year}`) ?? [];
  if (first !== undefined && last !== undefined) return days(first, last, first === last ? 'day' : 'period');
  return withDaysOff.has(feast) ? yearSpan(year, year) : null;
}

/**
 * The days off that a feast tells of, for 假期 alone behind it: 五一假期最后一天 → all of them. Null where no such days lie
 * right before the day of publication.
 */
export function daysOffTold(words: TimeWords, found: ResolvedTime, published: Publication): Span | null {
  const holiday = 'point' in words ? words.point.holiday : null;
  const { first } = found;
  if (holiday === null || first === null || holiday.startsWith('told')) return null;
  const { feast } = feastOf(holiday);
  // 春节 may begin with the eve, in the days off
  const off = daysOff(feast, civil(first).year);
  const since = off === null || off.precision === 'year' ? -1 : published.last - off.first;
  return since >= 0 && since <= longestTold ? off : null;
}
/** A report of a feast is printed within so many days from its beginning. */
const longestTold = 75;
