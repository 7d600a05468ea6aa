import { nowhere, type Part, point } from './time-point.ts';
import { at, type TimeRule } from './time-rule.ts';

/** Weeks, first and last days and weekdays of a month or year; examples are read as those of the other time rules are. */
export const weekRules: readonly TimeRule[] = [
  {
    name: 'weekdays-listed',
    pattern: 'weekday and weekday (and weekday)?',
    // days of any week: 周六、周日照常营业
    make: () => ({ form: 'vague' }),
    examples: [['星期六、星期日照常', '星期六、星期日 -']],
    misses: ['星期六、3日'],
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
    pattern: '(year|yearWord)? of? (month|monthWord)? of? final num counter? (unit|dayPart)',
    make: (tokens) => {
      const of = point(tokens);
      const last = at(tokens, -1);
      // 2021年最后一个晚上
      const unit = last?.kind === 'dayPart' ? 'd' : last?.value;
      const count = Number(tokens.find(({ kind }) => kind === 'num')?.value);
      if (last?.kind === 'dayPart' && count !== 1) return null;
      if (
        (unit !== 'wk' && unit !== 'd') ||
        (of.year === null && of.month === null) ||
        !(count >= 1 && count <= 30)
      )
        return null;
      return { form: 'point', point: { ...of, part: { unit: 'last', name: unit, count } } };
    },
    examples: [
      ['今年的最后3周', '今年的最后3周 2023-12-11/2023-12-31'],
      ['2021年最后一个晚上', '2021年最后一个晚上 2021-12-31'],
    ],
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
    pattern: '(year|yearWord)? of? (month|monthWord) of? (ordinal|final) num counter? weekday',
    make: (tokens) => {
      const weekday = Number(at(tokens, -1)?.value);
      const isLast = tokens.some((token) => token.kind === 'final');
      const count = Number(tokens.find((token) => token.kind === 'num')?.value);
      if (!(count >= 1 && count <= (isLast ? 1 : 5))) return null;
      const number = isLast ? -1 : count;
      return {
        form: 'point',
        point: { ...point(tokens), weekday: null, part: { unit: 'weekday', weekday, number } },
      };
    },
    examples: [
      ['五月的第二个周日', '五月的第二个周日 2023-05-14'],
      ['6月的最后一个星期一', '6月的最后一个星期一 2023-06-26'],
    ],
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
];
