import { isDate } from '../../schemas/calendar-date.ts';

/** The proleptic Gregorian calendar on day numbers: days since 1970-01-01, with no clock and no time zone. */

interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date. Source of the arithmetic: H. Hinnant, chrono-compatible low-level date algorithms. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number. */
export function civil(day: number): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
export const yearText = (year: number): string => pad(year, 4);
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

/** The ISO text of a day number: 19358 → 2023-01-01. */
export function dayText(day: number): string {
  const date = civil(day);
  return `${monthText(date.year, date.month)}-${pad(date.day, 2)}`;
}

/** Reads an ISO day; null when it is none or does not exist. */
export function parseDay(text: string): number | null {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || !isDate(year, month, day))
    return null;
  return dayNumber(year, month, day);
}

/** Monday of the week that holds the day. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

const lunarFormat = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function lunarOf(day: number): { year: number; month: string; day: number } {
  const parts = lunarFormat.formatToParts(new Date(day * 86400000));
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return { year: Number(part('relatedYear')), month: part('month'), day: Number(part('day')) };
}

/** Spans that were looked up: the calendar of the runtime takes a millisecond to ask. */
const lunarSpans = new Map<string, readonly [number, number] | null>();

/** First and last day number of a lunar month, or of one day of it; null when it does not exist. */
export function lunarSpan(
  year: number,
  month: number,
  day: number | null,
  leap = false,
): readonly [number, number] | null {
  const key = `${year}-${month}-${day}-${leap}`;
  const known = lunarSpans.get(key);
  if (known !== undefined) return known;
  const span = findLunarSpan(year, month, day, leap);
  lunarSpans.set(key, span);
  return span;
}

function findLunarSpan(
  year: number,
  month: number,
  day: number | null,
  leap: boolean,
): readonly [number, number] | null {
  const name = leap ? `${month}bis` : String(month);
  let first: number | null = null;
  let last: number | null = null;
  const from = dayNumber(year, 1, 15) + (month - 1) * 29;
  for (let at = from; at < from + 75; at += 1) {
    const lunar = lunarOf(at);
    if (lunar.year !== year || lunar.month !== name) continue;
    if (day !== null && lunar.day !== day) continue;
    first ??= at;
    last = at;
  }
  return first === null || last === null ? null : [first, last];
}
