import { describe, expect, test } from 'vitest';
import { civil, dayNumber, dayText, lunarSpan, mondayOf, parseDay } from '../pipeline/grammar/calendar.ts';

/** Day numbers against the calendar of the runtime, and days that an almanac names. */

const millisecondsOfDay = 86_400_000;
const [first, last] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)];
/** Every 331st day of 9999 years, and all days around the turns of centuries. */
const days = [
  ...Array.from({ length: Math.floor((last - first) / 331) }, (_, index) => first + index * 331),
  ...[1600, 1700, 1900, 2000, 2100].flatMap((year) =>
    Array.from({ length: 120 }, (_, index) => dayNumber(year, 1, 1) - 40 + index),
  ),
];

test('a day number is the date that the runtime makes of it, and back', () => {
  const wrong = days.filter((day) => {
    const date = new Date(day * millisecondsOfDay);
    const { year, month, day: ofMonth } = civil(day);
    return (
      year !== date.getUTCFullYear() ||
      month !== date.getUTCMonth() + 1 ||
      ofMonth !== date.getUTCDate() ||
      dayNumber(year, month, ofMonth) !== day ||
      mondayOf(day) !== day - ((date.getUTCDay() + 6) % 7)
    );
  });
  expect(wrong).toEqual([]);
});

test('days are written and read with four digits, two and two', () => {
  expect([dayText(0), dayText(-1), dayText(first), dayText(last)]).toEqual([
    '1970-01-01',
    '1969-12-31',
    '0001-01-01',
    '9999-12-31',
  ]);
  expect(parseDay('2024-02-29')).toBe(dayNumber(2024, 2, 29));
  for (const none of ['2023-02-29', '2023-13-01', '2023-1-01', '12023-01-01', '2023-01-011', '2023-01', ''])
    expect(parseDay(none)).toBeNull();
});

describe('lunar days', () => {
  const spanOf = (year: number, month: number, day: number | null): string | null => {
    const span = lunarSpan(year, month, day);
    return span === null ? null : span.map(dayText).join('/');
  };

  test.for([
    [2023, 1, 1, '2023-01-22/2023-01-22'],
    [2023, 8, 15, '2023-09-29/2023-09-29'],
    [2020, 4, null, '2020-04-23/2020-05-22'],
    [2022, 12, null, '2022-12-23/2023-01-21'],
    [2021, 12, 29, '2022-01-31/2022-01-31'],
    [2021, 12, 30, null],
    [2023, 13, null, null],
  ] as const)('%d, month %d, day %o are %s', ([year, month, day, span]) => {
    expect(spanOf(year, month, day)).toBe(span);
    expect(spanOf(year, month, day), 'when it is asked again').toBe(span);
  });
});
