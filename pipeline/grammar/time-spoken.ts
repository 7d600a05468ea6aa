import type { Lexeme } from './lexer.ts';
import { nowhere, type Part, point, stated, type TimeWords } from './time-point.ts';
import { range } from './time-range.ts';
import { at, durationUnits, fourDigits, place, type TimeRule } from './time-rule.ts';

/**
 * Weeks, holidays, lunar dates, eras, centuries, offsets, clock times and what gives no date; examples are read with 2023-07-03 as the publication day and give text and EDTF.
 */
export const spokenRules: readonly TimeRule[] = [
  {
    name: 'explained-day',
    pattern: `(dayWord|weekday) open ${place} close?`,
    make: (tokens) => ({ form: 'point', point: point(tokens.slice(2)) }),
    examples: [['今天（6月30日）', '今天（6月30日） 2023-06-30']],
    misses: ['今天（晴）'],
  },
  {
    name: 'offset',
    pattern: 'num more? unit more? half? (after|before)',
    make: (tokens) => {
      const number = at(tokens, 0)?.numeral ?? null;
      const unit = tokens.find((token) => token.kind === 'unit')?.value ?? '';
      const count = Number(number?.value);
      if (number?.open === 'several' && unit === 'a' && count <= 100 && at(tokens, -1)?.kind === 'after') {
        return { form: 'decades', least: 2 * count, most: 10 * count };
      }
      if (number === null || number.open !== 'no' || !durationUnits.has(unit) || !Number.isInteger(count))
        return null;
      if (count > 1000) return null;
      const sign = at(tokens, -1)?.kind === 'before' ? -1 : 1;
      return {
        form: 'offset',
        unit,
        count: sign * count,
        half: tokens.some((token) => token.kind === 'half'),
      };
    },
    examples: [
      ['20天后', '20天后 2023-07-23'],
      ['5年前,', '5年前 2018'],
      ['几十年之后', '几十年之后 2043/2123'],
    ],
    misses: ['3家后'],
  },
  {
    name: 'looking-back',
    pattern: '(pre|leading)? num more? unit more? (back|since)',
    make: (tokens) =>
      tokens.some((token) => durationUnits.has(token.unit?.unit ?? '')) ? { form: 'vague' } : null,
    examples: [['五年来', '五年来 -']],
    misses: ['五个来'],
  },
  {
    name: 'month-day-clipped',
    pattern: '(year|yearWord)? month num (to month num)?',
    make: (tokens, text) => {
      const next = text.charAt(at(tokens, -1)?.end ?? 0);
      const asDays = tokens.map((token) => (token.kind === 'num' ? { ...token, kind: 'day' } : token));
      if (next !== '' && !/[，。、；\s]/.test(next)) return null;
      if (
        asDays.some(
          (token) => token.kind === 'day' && (token.numeral?.form !== 'digits' || Number(token.value) > 31),
        )
      )
        return null;
      return asDays.some((token) => token.kind === 'to')
        ? range(asDays, 'to')
        : { form: 'point', point: point(asDays) };
    },
    examples: [['1月3', '1月3 2023-01-03']],
    misses: ['3月8个', '5月2家'],
  },
  {
    name: 'lunar-date',
    pattern: '(lunar (year|yearWord)?|(year|yearWord) lunar)? (month|lunarMonth) (day|lunarDay num|num)?',
    make: (tokens) => lunarDate(tokens),
    examples: [['1991年农历8月23号', '1991年农历8月23号 1991-09-30']],
    misses: ['3月8日'],
  },
  {
    name: 'lunar-new-year',
    pattern: 'newYear lunarDay num',
    make: (tokens) => lunarDate(tokens),
    examples: [['大年初十', '大年初十 2023-01-31']],
    misses: ['大年三'],
  },
  {
    name: 'era-year',
    pattern: 'era (num unit|year) (month (day)?)?',
    make: (tokens) => {
      const count = at(tokens, 1);
      if (count?.kind === 'year')
        return at(tokens, 0)?.value === '0' ? { form: 'point', point: point(tokens.slice(1)) } : null;
      if (at(tokens, 2)?.value !== 'a') return null;
      return { form: 'point', point: point(tokens) };
    },
    examples: [['民国三年', '民国三年 1914']],
    misses: ['民国三日'],
  },
  {
    name: 'century',
    pattern: 'century (decade)? part?',
    make: (tokens) => century(tokens),
    examples: [
      ['18世纪', '18世纪 1700/1799'],
      ['20世纪60年代前期', '20世纪60年代前期 1960/1962'],
    ],
    misses: ['世纪大道'],
  },
  {
    name: 'decade-range',
    pattern: 'century? decade part? to century? decade part?',
    make: (tokens) => {
      const middle = tokens.findIndex((token) => token.kind === 'to');
      const first = century(tokens.slice(0, middle));
      const rest = tokens.slice(middle + 1);
      const hundred = tokens.slice(0, 1).filter((token) => token.kind === 'century');
      const last = century(rest[0]?.kind === 'century' ? rest : [...hundred, ...rest]);
      if (first?.form !== 'years' || last?.form !== 'years' || first.from >= last.to) return null;
      return { form: 'years', from: first.from, to: last.to };
    },
    examples: [
      ['20世纪50年代至70年代', '20世纪50年代至70年代 1950/1979'],
      ['上世纪90年代末到本世纪10年代', '上世纪90年代末到本世纪10年代 1997/2019'],
    ],
    misses: ['90年代至70人'],
  },
  {
    name: 'decade',
    pattern: 'ordinal? decade part?',
    make: (tokens) => century(tokens),
    examples: [['90年代', '90年代 1990/1999']],
    misses: ['年代'],
  },
  {
    name: 'week-of',
    pattern: '(year|yearWord)? of? (month|monthWord)? of? (ordinal|leading) num unit',
    make: (tokens) => {
      const of = point(tokens);
      const count = Number(at(tokens, -2)?.value);
      if (
        at(tokens, -1)?.value !== 'wk' ||
        (of.year === null && of.month === null) ||
        !(count >= 1 && count <= 53)
      )
        return null;
      const leading = tokens.some((token) => token.kind === 'leading');
      const part: Part = leading
        ? { unit: 'week', number: 1, count }
        : { unit: 'week', number: count, count: 1 };
      return { form: 'point', point: { ...of, part } };
    },
    examples: [['2021年的第一周', '2021年的第一周 2021-01-04/2021-01-10']],
    misses: ['第一周'],
  },
  {
    name: 'last-weeks',
    pattern: '(year|yearWord)? of? (month|monthWord)? of? final num unit',
    make: (tokens) => {
      const of = point(tokens);
      const unit = at(tokens, -1)?.value;
      const count = Number(at(tokens, -2)?.value);
      if (
        (unit !== 'wk' && unit !== 'd') ||
        (of.year === null && of.month === null) ||
        !(count >= 1 && count <= 30)
      )
        return null;
      return { form: 'point', point: { ...of, part: { unit: 'last', name: unit, count } } };
    },
    examples: [['今年的最后3周', '今年的最后3周 2023-12-11/2023-12-31']],
    misses: ['最后一天'],
  },
  {
    name: 'first-days',
    pattern: '(year|yearWord)? of? (month|monthWord) of? leading num unit',
    make: (tokens) => {
      const count = Number(at(tokens, -2)?.value);
      if (at(tokens, -1)?.value !== 'd' || !(count >= 2 && count <= 28)) return null;
      return { form: 'point', point: { ...point(tokens), part: { unit: 'days', count } } };
    },
    examples: [['这个月前两天', '这个月前两天 2023-07-01/2023-07-02']],
    misses: ['7月前两周'],
  },
  {
    name: 'nth-weekday',
    pattern: '(year|yearWord)? of? (month|monthWord) of? ordinal num counter? weekday',
    make: (tokens) => {
      const weekday = Number(at(tokens, -1)?.value);
      const number = Number(tokens.find((token) => token.kind === 'num')?.value);
      if (!(number >= 1 && number <= 5)) return null;
      return {
        form: 'point',
        point: { ...point(tokens), weekday: null, part: { unit: 'weekday', weekday, number } },
      };
    },
    examples: [['五月的第二个周日', '五月的第二个周日 2023-05-14']],
    misses: ['五月的第二个周会'],
  },
  {
    name: 'half-week',
    pattern: 'halfWeek',
    make: (tokens) => ({
      form: 'point',
      point: {
        ...nowhere,
        week: { base: 'publication', value: 0 },
        part: { unit: 'half_week', number: Number(at(tokens, 0)?.value) },
      },
    }),
    examples: [['下半周', '下半周 2023-07-06/2023-07-09']],
    misses: ['下半区'],
  },
  {
    name: 'half-offset',
    pattern: 'halfOf (after|before)',
    make: (tokens) => {
      if (at(tokens, 0)?.value !== 'a') return null;
      return { form: 'offset', unit: 'mo', count: at(tokens, -1)?.kind === 'before' ? -6 : 6, half: false };
    },
    examples: [['半年后', '半年后 2024-01']],
    misses: ['半天后'],
  },
  {
    name: 'lunar-written',
    pattern: '(year|yearWord)? month num',
    make: (tokens, text) => {
      const [month, day] = [at(tokens, -2), at(tokens, -1)];
      const chinese = month?.numeral?.script === 'chinese' && day?.numeral?.script === 'chinese';
      if (
        !chinese ||
        day?.numeral?.open !== 'no' ||
        Number(day.value) > 30 ||
        !/^(?:$|[，。、；\s])/.test(text.slice(day.end, day.end + 1))
      )
        return null;
      return { form: 'point', point: { ...point(tokens), day: stated(Number(day.value)), lunar: true } };
    },
    examples: [['去年八月十五', '去年八月十五 2022-09-10']],
    misses: ['八月十五日', '三月两次'],
  },
  {
    name: 'clock-time',
    pattern: 'dayPart? hour minute?',
    make: () => ({ form: 'clock' }),
    examples: [['7月1日开会，上午10时开幕', '上午10时 2023-07-01']],
    misses: ['10点建议'],
  },
  {
    name: 'bare-holiday',
    pattern: 'holiday during?',
    make: (tokens) => ({
      form: 'point',
      point: { ...point(tokens), year: { base: 'publication', value: 0 } },
    }),
    examples: [['国庆节', '国庆节 2023-10-01']],
    misses: ['节日'],
  },
  {
    name: 'year-alone',
    pattern: 'num',
    make: (tokens, text) => {
      const number = at(tokens, 0);
      if (
        number === null ||
        !fourDigits(number) ||
        Number(number.value) < 1900 ||
        Number(number.value) > 2100
      )
        return null;
      if (text.length > 12) return null;
      const alone =
        /^[\s=（(:：]*$/.test(text.slice(0, number.start)) && /^[\s）)。]*$/.test(text.slice(number.end));
      return alone ? { form: 'point', point: { ...nowhere, year: stated(Number(number.value)) } } : null;
    },
    examples: [['= 2019', '2019 2019']],
    misses: ['2019条', '编号2019。'],
  },
  {
    name: 'comparison',
    pattern: '(year|yearWord) sameSpan',
    make: (tokens) => ({ form: 'comparison', point: point(tokens) }),
    examples: [['比去年同期增长', '去年同期 2022']],
    misses: ['同期'],
  },
  {
    name: 'two-years',
    pattern: 'twoYears',
    make: (tokens) => {
      const from = Number(at(tokens, 0)?.value);
      const year = (value: number) => ({ ...nowhere, year: { base: 'publication', value } as const });
      return { form: 'range', from: year(from), to: year(from + 1) };
    },
    examples: [['今明两年', '今明两年 2023/2024']],
    misses: ['今明'],
  },
  {
    name: 'before-the-era',
    pattern: 'bc num unit (after|before)?',
    make: () => ({ form: 'vague' }),
    examples: [['公元前221年', '公元前221年 -']],
    misses: ['公元前后'],
  },
  {
    name: 'vague',
    pattern: '(asOf|from)? vague since?',
    make: () => ({ form: 'vague' }),
    examples: [['近年来', '近年来 -']],
    misses: ['前期研究'],
  },
];

function lunarDate(tokens: readonly Lexeme[]): TimeWords | null {
  const read = point(tokens);
  const number = tokens.find((token) => token.kind === 'num');
  const day = read.day ?? (number === undefined ? null : stated(Number(number.value)));
  if (!read.lunar || (day !== null && !(day.value >= 1 && day.value <= 30))) return null;
  return { form: 'point', point: { ...read, day, lunar: true } };
}

function century(tokens: readonly Lexeme[]): TimeWords | null {
  const hundred = tokens.find((token) => token.kind === 'century');
  const ten = tokens.find((token) => token.kind === 'decade');
  const part = tokens.find((token) => token.kind === 'part')?.value;
  const base =
    hundred === undefined ? (Number(ten?.value) < 100 ? 1900 : 0) : (Number(hundred.value) - 1) * 100;
  const start = base + Number(ten?.value ?? 0);
  const length = ten === undefined ? 100 : 10;
  const third = Math.floor(length / 3);
  if (part === undefined) return { form: 'years', from: start, to: start + length - 1 };
  if (part === 'early') return { form: 'years', from: start, to: start + third - 1 };
  if (part === 'late') return { form: 'years', from: start + length - third, to: start + length - 1 };
  return { form: 'years', from: start + third, to: start + 2 * third };
}
