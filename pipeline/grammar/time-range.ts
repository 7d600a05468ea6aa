import type { Lexeme } from './lexer.ts';
import { nowhere, point, type TimeWords } from './time-point.ts';
import { at, fourDigits, place, type TimeRule, without } from './time-rule.ts';

/**
 * Ranges and first months; examples are read with 2023-07-03 as the publication day and give text and EDTF.
 */
export const rangeRules: readonly TimeRule[] = [
  {
    name: 'range',
    pattern: `from? ${place} since? to (${place}|part) (during|since)?`,
    make: (tokens) => range(without(tokens, 'from', 'during', 'since'), 'to'),
    examples: [
      ['3月5日至8日', '3月5日至8日 2023-03-05/2023-03-08'],
      ['5月1日持续至10月31日', '5月1日持续至10月31日 2023-05-01/2023-10-31'],
      ['上周一至周三', '上周一至周三 2023-06-26/2023-06-28'],
      ['从2018年12月九号到十五号', '从2018年12月九号到十五号 2018-12-09/2018-12-15'],
      ['2014年11月到去年3月', '2014年11月到去年3月 2014-11/2022-03'],
    ],
    misses: ['3日到'],
  },
  {
    name: 'range-counted',
    pattern: `from? (${place}|num) to ${place} num unit`,
    make: (tokens) => {
      // 2018到2022年4年间: the first year has no 年 of its own
      const isYear = (token: Lexeme) => token.kind === 'year' || fourDigits(token);
      const [from, to] = tokens.filter(isYear).map((token) => Number(token.value));
      const unit = tokens.find((token) => token.kind === 'unit');
      const count = Number(at(tokens, -2)?.value);
      if (unit?.value !== 'a' || from === undefined || to === undefined) return null;
      return count === to - from || count === to - from + 1 ? { form: 'years', from, to } : null;
    },
    examples: [
      ['2020年至2022年三年间', '2020年至2022年三年 2020/2022'],
      ['2018到2022年4年间', '2018到2022年4年 2018/2022'],
    ],
    misses: ['2020年至2022年五年', '2020年至2022年3家'],
  },
  {
    name: 'years-between',
    pattern: `${place} and ${place} during`,
    make: (tokens) => {
      const named = without(tokens, 'during');
      return named.filter((token) => token.kind === 'year').length === 2 || at(tokens, 0)?.kind === 'month'
        ? range(named, 'and')
        : null;
    },
    examples: [['2015年和2018年之间', '2015年和2018年之间 2015/2018']],
    misses: ['2015年和2018年'],
  },
  {
    name: 'year-range',
    pattern: 'from? num to to? year (during|part)?',
    make: (tokens) => {
      const start = tokens.find((token) => token.kind === 'num') ?? null;
      const end = tokens.find((token) => token.kind === 'year') ?? null;
      if (!fourDigits(start) || start === null || end === null || Number(start.value) >= Number(end.value))
        return null;
      return { form: 'years', from: Number(start.value), to: Number(end.value) };
    },
    examples: [
      ['(2023—2025年)', '2023—2025年 2023/2025'],
      ['2021至2025年', '2021至2025年 2021/2025'],
    ],
    misses: ['10至20年'],
  },
  {
    name: 'years-listed',
    pattern: 'num and (num and)? year',
    make: (tokens) => yearsListed(tokens.filter((token) => token.kind !== 'and')),
    examples: [
      ['2021、2022年', '2021、2022年 2021/2022'],
      ['2016、2017和2018年', '2016、2017和2018年 2016/2018'],
    ],
    misses: ['2013、2018年', '20和30年'],
  },
  {
    name: 'years-listed-counted',
    pattern: 'num and num (and num)? num unit',
    make: (tokens) => {
      const years = tokens.filter((token) => token.kind === 'num').slice(0, -1);
      const counted = at(tokens, -1)?.value === 'a' && Number(at(tokens, -2)?.value) === years.length;
      return counted ? yearsListed(years) : null;
    },
    examples: [
      ['2016、2017、2018三年', '2016、2017、2018三年 2016/2018'],
      ['2021、2022两年', '2021、2022两年 2021/2022'],
    ],
    misses: ['2016、2018两年', '2016、2018、2020三年'],
  },
  {
    name: 'month-range',
    pattern: 'from? (year|yearWord)? of? num to to? month during?',
    make: (tokens) => monthRange(tokens, 'to'),
    examples: [
      ['1—7月', '1—7月 2023-01/2023-07'],
      ['2018年2——4月', '2018年2——4月 2018-02/2018-04'],
    ],
    misses: ['30—7月'],
  },
  {
    name: 'two-months',
    pattern: '(year|yearWord)? num and month during?',
    // 一、2月28日召开…: the number of an item before its date; 今年一、2月 has none
    make: (tokens, text) => {
      const [first, second] = tokens.filter(({ kind }) => kind === 'num' || kind === 'month');
      const isDigit = (token: Lexeme | undefined) => /[0-9]/.test(text.charAt(token?.start ?? 0));
      return isDigit(first) !== isDigit(second) && tokens[0] === first ? null : monthRange(tokens, 'and');
    },
    examples: [['去年7、8月', '去年7、8月 2022-07/2022-08']],
    misses: ['2、8月', '一、2月'],
  },
  {
    name: 'two-quarters',
    pattern: '(year|yearWord)? of? ordinal? num (and|to) ordinal? quarter',
    make: (tokens) => {
      const start = tokens.findIndex(({ kind }) => kind === 'num');
      const [from, to] = [Number(at(tokens, start)?.value), Number(at(tokens, -1)?.value)];
      if (!Number.isInteger(from) || from < 1 || to <= from) return null;
      if (at(tokens, start + 1)?.kind === 'and' && to !== from + 1) return null;
      return {
        form: 'point',
        point: {
          ...nowhere,
          year: point(tokens.slice(0, start).filter(({ kind }) => kind !== 'ordinal')).year,
          part: { unit: 'months', from: from * 3 - 2, to: to * 3 },
        },
      };
    },
    examples: [
      ['今年一、二季度', '今年一、二季度 2023-01/2023-06'],
      ['去年一至三季度', '去年一至三季度 2022-01/2022-09'],
      ['第一至第三季度', '第一至第三季度 2023-01/2023-09'],
    ],
    misses: ['一、三季度', '七、八季度'],
  },
  {
    name: 'two-months-counted',
    pattern: '(year|yearWord)? num and num num unit',
    make: (tokens) =>
      at(tokens, -1)?.value === 'mo' && at(tokens, -2)?.value === '2'
        ? monthRange(tokens.slice(0, -2), 'and')
        : null,
    examples: [['9、10两个月', '9、10两个月 2023-09/2023-10']],
    misses: ['9、10两年'],
  },
  {
    name: 'day-range',
    pattern: '(year|yearWord)? (month|monthWord) num to day',
    make: (tokens) => {
      const start = tokens.find((token) => token.kind === 'num');
      if (start?.numeral?.open !== 'no' || !Number.isInteger(Number(start.value))) return null;
      return range(
        tokens.map((token) => (token === start ? { ...token, kind: 'day' } : token)),
        'to',
      );
    },
    examples: [
      ['5月18—20日', '5月18—20日 2023-05-18/2023-05-20'],
      ['五月十八至二十日', '五月十八至二十日 2023-05-18/2023-05-20'],
    ],
    misses: ['3月5—8家'],
  },
  {
    name: 'first-months',
    pattern: '(year|yearWord)? of? leading num (unit|month|quarters|quarter)',
    make: (tokens) => {
      const last = at(tokens, -1);
      const count = Number(last?.kind === 'unit' ? at(tokens, -2)?.value : last?.value);
      const months =
        last?.kind === 'unit'
          ? last.value === 'mo'
            ? count
            : 0
          : last?.kind === 'month'
            ? count
            : count * 3;
      if (months < 1 || months > 12 || !Number.isInteger(months)) return null;
      const year = point(tokens).year;
      return { form: 'point', point: { ...nowhere, year, part: { unit: 'months', from: 1, to: months } } };
    },
    examples: [['今年前10个月', '今年前10个月 2023-01/2023-10']],
    misses: ['前10个城市', '前13个月'],
  },
  {
    name: 'first-months-written',
    pattern: '(year|yearWord)? of? leading (month|quarters|quarter)',
    make: (tokens) => {
      const last = at(tokens, -1);
      const count = Number(last?.value);
      const to = last?.kind === 'month' ? count : count * 3;
      return {
        form: 'point',
        point: { ...nowhere, year: point(tokens.slice(0, -1)).year, part: { unit: 'months', from: 1, to } },
      };
    },
    examples: [
      ['前7月', '前7月 2023-01/2023-07'],
      ['2021年前2个季度', '2021年前2个季度 2021-01/2021-06'],
    ],
    misses: ['前7家'],
  },
];

/** Splits a range at its connector; the end takes from the start what it leaves out (3月5日至8日, 2023年3月至5月). */
export function range(tokens: readonly Lexeme[], connector: string): TimeWords | null {
  const middle = tokens.findIndex((token, index) => index > 0 && token.kind === connector);
  const from = point(tokens.slice(0, middle));
  const to = point(tokens.slice(middle + 1));
  const year = to.year ?? from.year;
  const month = to.month ?? (to.day !== null && to.part === null ? from.month : null);
  // 上周一至周三: both of last week
  const week = to.week ?? (to.weekday === null ? null : from.week);
  return { form: 'range', from, to: { ...to, year, month, week } };
}

/** 2021、2022: years that follow one another are one stretch. */
function yearsListed(years: readonly Lexeme[]): TimeWords | null {
  const [from, to] = [Number(years[0]?.value), Number(years.at(-1)?.value)];
  const together = years.every((year, index) => fourDigits(year) && Number(year.value) === from + index);
  return together ? { form: 'years', from, to } : null;
}

function monthRange(tokens: readonly Lexeme[], connector: 'to' | 'and'): TimeWords | null {
  const numbers = tokens
    .filter((token) => token.kind === 'num' || token.kind === 'month')
    .map((token) => Number(token.value));
  const [from, to] = numbers;
  if (from === undefined || to === undefined || !Number.isInteger(from) || from < 1 || to > 12 || from >= to)
    return null;
  if (connector === 'and' && to !== from + 1) return null;
  return {
    form: 'point',
    point: {
      ...nowhere,
      year: point(tokens.filter((token) => token.kind !== 'month')).year,
      part: { unit: 'months', from, to },
    },
  };
}
