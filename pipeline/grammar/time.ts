import { compile, type Rule } from './engine.ts';
import type { Lexeme } from './lexer.ts';

/**
 * What time words say, before anything is known of when the text was written.
 *
 * `同年7月30日起` → since (year: the context's, month 7, day 30); `前三季度` → months 1–9 of a year not named.
 */

/** A year, month or day that is named, or counted from the publication day or from the date before. */
export interface Reference {
  /** `either`: the context's where there is one, else the publication's. */
  readonly base: 'stated' | 'publication' | 'context' | 'either';
  readonly value: number;
}

/** A stretch inside a year or month. */
export type Part =
  | { readonly unit: 'part'; readonly name: string }
  | { readonly unit: 'half' | 'quarter'; readonly number: number }
  | { readonly unit: 'months'; readonly from: number; readonly to: number }
  | { readonly unit: 'week'; readonly number: number; readonly count: number }
  | { readonly unit: 'last'; readonly name: 'wk' | 'd'; readonly count: number }
  | { readonly unit: 'days'; readonly count: number }
  | { readonly unit: 'weekday'; readonly weekday: number; readonly number: number }
  | { readonly unit: 'half_week'; readonly number: number };

/** A place in the calendar, as far as the words give it. */
export interface Point {
  readonly year: Reference | null;
  readonly month: Reference | null;
  readonly day: Reference | null;
  readonly part: Part | null;
  readonly week: Reference | null;
  readonly weekday: number | null;
  readonly quarter: Reference | null;
  /** A fixed holiday `10-01`, or `lunar 8-15`. */
  readonly holiday: string | null;
  readonly lunar: boolean;
}

export type TimeWords =
  | { readonly form: 'point' | 'since' | 'before' | 'closing'; readonly point: Point }
  | { readonly form: 'range'; readonly from: Point; readonly to: Point }
  | { readonly form: 'plan'; readonly plan: number; readonly since: boolean }
  | { readonly form: 'years'; readonly from: number; readonly to: number }
  | { readonly form: 'offset'; readonly unit: string; readonly count: number; readonly half: boolean }
  | { readonly form: 'decades'; readonly least: number; readonly most: number }
  | { readonly form: 'comparison'; readonly point: Point }
  | { readonly form: 'vague' };

const nowhere: Point = {
  year: null,
  month: null,
  day: null,
  part: null,
  week: null,
  weekday: null,
  quarter: null,
  holiday: null,
  lunar: false,
};

const stated = (value: number): Reference => ({ base: 'stated', value });

/** Reads `publication -1` of the lexicon. */
function reference(value: string): Reference {
  const [base, offset] = value.split(' ');
  return { base: base === 'context' || base === 'either' ? base : 'publication', value: Number(offset) };
}

/** Puts the tokens of one calendar place together. */
function point(tokens: readonly Lexeme[]): Point {
  const read: { -readonly [Field in keyof Point]: Point[Field] } = { ...nowhere };
  for (const [index, token] of tokens.entries()) Object.assign(read, fieldOf(token, tokens, index, read));
  return read;
}

function fieldOf(token: Lexeme, tokens: readonly Lexeme[], index: number, read: Point): Partial<Point> {
  const number = Number(token.value);
  switch (token.kind) {
    case 'date': {
      const [year, month, day] = token.value.split('-').map(Number);
      return {
        year: year === undefined || year === 0 ? null : stated(year),
        month: month === undefined ? null : stated(month),
        day: day === undefined ? null : stated(day),
      };
    }
    case 'year':
      return { year: stated(number) };
    case 'yearWord':
      return { year: reference(token.value) };
    case 'era': {
      const count = tokens[index + 1];
      return { year: stated(number + Number(count?.numeral?.value ?? 0)) };
    }
    case 'month':
    case 'lunarMonth':
      return { month: stated(number), lunar: read.lunar || token.kind === 'lunarMonth' };
    case 'monthWord':
      return { month: reference(token.value) };
    case 'day':
      return { day: stated(number) };
    case 'dayWord':
      return { day: reference(token.value) };
    case 'weekWord':
      return { week: reference(token.value) };
    case 'weekday':
      return { weekday: number };
    case 'quarterWord':
      return { quarter: reference(token.value) };
    case 'holiday':
      return { holiday: token.value };
    case 'lunar':
    case 'newYear':
      return token.kind === 'newYear' ? { lunar: true, month: stated(1) } : { lunar: true };
    case 'halfYear':
      return { part: { unit: 'half', number } };
    case 'quarter':
      return { part: { unit: 'quarter', number } };
    case 'months':
      return { part: { unit: 'months', from: 1, to: number } };
    case 'part':
      return { part: { unit: 'part', name: token.value } };
    default:
      return {};
  }
}

const clock = '(dayPart? (hour minute?)?)';
const inMonth = `(part|day ${clock}?)`;
const inYear = `(month (of? ${inMonth})?|halfYear|ordinal? quarter part?|months|wholeYear|part|holiday)`;
/** Any single calendar place. */
const place = `(date|(year|yearWord) (of? ${inYear})?|(month|monthWord) (of? ${inMonth})?|day ${clock}?|dayWord ${clock}?|halfYear|ordinal? quarter part?|months|quarterWord part?|weekWord (weekday|part)?|weekday ${clock}?)`;

const at = (tokens: readonly Lexeme[], index: number): Lexeme | null => tokens.at(index) ?? null;
const without = (tokens: readonly Lexeme[], ...kinds: readonly string[]): readonly Lexeme[] =>
  tokens.filter((token) => !kinds.includes(token.kind));
const fourDigits = (token: Lexeme | null): boolean =>
  token?.numeral?.form === 'digits' && token.numeral.length === 4 && Number(token.value) >= 1000 && Number(token.value) < 3000;
const durationUnits = new Set(['a', 'mo', 'wk', 'd', 'h']);

/** Splits a range at its connector; the end takes from the start what it leaves out (3月5日至8日, 2023年3月至5月). */
function range(tokens: readonly Lexeme[], connector: string): TimeWords | null {
  const middle = tokens.findIndex((token, index) => index > 0 && token.kind === connector);
  const from = point(tokens.slice(0, middle));
  const to = point(tokens.slice(middle + 1));
  const year = to.year ?? from.year;
  const month = to.month ?? (to.day !== null && to.part === null ? from.month : null);
  return { form: 'range', from, to: { ...to, year, month } };
}

const pointRule = (name: string, pattern: string, examples: Examples, misses: readonly string[]): TimeRule => ({
  name,
  pattern,
  make: (tokens) => ({ form: 'point', point: point(tokens) }),
  examples,
  misses,
});

type Examples = readonly (readonly [string, string])[];
type TimeRule = Rule<Lexeme, TimeWords>;

/**
 * The rules; examples are read with 2023-07-03 as the publication day and give text and EDTF.
 * 「」 marks what a near miss must not be read as.
 */
export const timeRules: readonly TimeRule[] = [
  pointRule(
    'calendar-point',
    `${place} around?`,
    [
      ['2016年12月26日,开通', '2016年12月26日 2016-12-26'],
      ['2020年9月', '2020年9月 2020-09'],
      ['去年3月', '去年3月 2022-03'],
      ['4月初', '4月初 2023-04-01/2023-04-10'],
      ['今年前三季度', '今年前三季度 2023-01/2023-09'],
      ['二〇二三年五月', '二〇二三年五月 2023-05'],
      ['3月6日上午10时', '3月6日上午10时 2023-03-06'],
    ],
    ['13月5日', '地铁3号线', '5月饼', '3日游', '百度', '2025条'],
  ),
  {
    name: 'explained-day',
    pattern: `dayWord open ${place} close?`,
    make: (tokens) => ({ form: 'point', point: point(tokens.slice(2)) }),
    examples: [['今天（6月30日）', '今天（6月30日） 2023-06-30']],
    misses: ['今天（晴）'],
  },
  {
    name: 'since',
    pattern: `from? ${place} since`,
    make: (tokens) => ({ form: 'since', point: point(without(tokens, 'from', 'since')) }),
    examples: [
      ['同年7月30日起', '同年7月30日起 2023-07-30/..'],
      ['2019年以来', '2019年以来 2019/..'],
    ],
    misses: ['起步'],
  },
  {
    name: 'deadline',
    pattern: `to? ${place} before`,
    make: (tokens) => ({ form: 'before', point: point(without(tokens, 'to', 'before')) }),
    examples: [
      ['2021年5月底前', '2021年5月底前 ../2021-05-31'],
      ['明年年底前', '明年年底前 ../2024-12-31'],
    ],
    misses: ['2020年前三季度', '3年前'],
  },
  {
    name: 'as-of',
    pattern: `(asOf|to) ${place} (before|around)?`,
    make: (tokens) => closing(tokens),
    examples: [
      ['截至6月底', '截至6月底 2023-06-30'],
      ['到2025年,', '到2025年 2025'],
      ['到2024年末', '到2024年末 2024-12-31'],
      ['截至2022年', '截至2022年 2022'],
    ],
    misses: ['截至目前'],
  },
  {
    name: 'range',
    pattern: `from? ${place} to (${place}|part) (during|since)?`,
    make: (tokens) => range(without(tokens, 'from', 'during', 'since'), 'to'),
    examples: [
      ['3月5日至8日', '3月5日至8日 2023-03-05/2023-03-08'],
      ['从2018年12月九号到十五号', '从2018年12月九号到十五号 2018-12-09/2018-12-15'],
      ['2014年11月到去年3月', '2014年11月到去年3月 2014-11/2022-03'],
    ],
    misses: ['3日到'],
  },
  {
    name: 'years-between',
    pattern: `${place} and ${place} during`,
    make: (tokens) => {
      const named = without(tokens, 'during');
      return named.filter((token) => token.kind === 'year').length === 2 || at(tokens, 0)?.kind === 'month' ? range(named, 'and') : null;
    },
    examples: [['2015年和2018年之间', '2015年和2018年之间 2015/2018']],
    misses: [],
  },
  {
    name: 'year-range',
    pattern: 'from? num to to? year (during|part)?',
    make: (tokens) => {
      const start = tokens.find((token) => token.kind === 'num') ?? null;
      const end = tokens.find((token) => token.kind === 'year') ?? null;
      if (!fourDigits(start) || start === null || end === null || Number(start.value) >= Number(end.value)) return null;
      return { form: 'years', from: Number(start.value), to: Number(end.value) };
    },
    examples: [
      ['(2023—2025年)', '2023—2025年 2023/2025'],
      ['2021至2025年', '2021至2025年 2021/2025'],
    ],
    misses: ['10至20年'],
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
    make: (tokens) => monthRange(tokens, 'and'),
    examples: [['去年7、8月', '去年7、8月 2022-07/2022-08']],
    misses: ['2、8月'],
  },
  {
    name: 'two-months-counted',
    pattern: '(year|yearWord)? num and num num unit',
    make: (tokens) => (at(tokens, -1)?.value === 'mo' && at(tokens, -2)?.value === '2' ? monthRange(tokens.slice(0, -2), 'and') : null),
    examples: [],
    misses: ['9、10两年'],
  },
  {
    name: 'day-range',
    pattern: '(year|yearWord)? (month|monthWord) num to day',
    make: (tokens) => {
      const start = tokens.find((token) => token.kind === 'num');
      if (start === undefined || start.numeral?.form !== 'digits') return null;
      return range(tokens.map((token) => (token === start ? { ...token, kind: 'day' } : token)), 'to');
    },
    examples: [['5月18—20日', '5月18—20日 2023-05-18/2023-05-20']],
    misses: [],
  },
  {
    name: 'first-months',
    pattern: '(year|yearWord)? of? leading num (unit|month|quarters|quarter)',
    make: (tokens) => {
      const last = at(tokens, -1);
      const count = Number(last?.kind === 'unit' ? at(tokens, -2)?.value : last?.value);
      const months = last?.kind === 'unit' ? (last.value === 'mo' ? count : 0) : last?.kind === 'month' ? count : count * 3;
      if (months < 1 || months > 12 || !Number.isInteger(months)) return null;
      const year = point(tokens).year;
      return { form: 'point', point: { ...nowhere, year, part: { unit: 'months', from: 1, to: months } } };
    },
    examples: [
      ['今年前10个月', '今年前10个月 2023-01/2023-10'],
      ['2021年前两个季度', '2021年前两个季度 2021-01/2021-06'],
    ],
    misses: ['前10个城市', '前13个月'],
  },
  {
    name: 'first-months-written',
    pattern: '(year|yearWord)? of? leading (month|quarters|quarter)',
    make: (tokens) => {
      const last = at(tokens, -1);
      const count = Number(last?.value);
      const to = last?.kind === 'month' ? count : count * 3;
      return { form: 'point', point: { ...nowhere, year: point(tokens.slice(0, -1)).year, part: { unit: 'months', from: 1, to } } };
    },
    examples: [['前7月', '前7月 2023-01/2023-07']],
    misses: [],
  },
  {
    name: 'five-year-plan',
    pattern: 'plan (during|part|since)?',
    make: (tokens) => ({ form: 'plan', plan: Number(at(tokens, 0)?.value), since: at(tokens, -1)?.kind === 'since' }),
    examples: [
      ['“十四五”期间', '“十四五”期间 2021/2025'],
      ['十二五', '十二五 2011/2015'],
    ],
    misses: ['“十四五”规划', '五年规划'],
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
      if (number === null || number.open !== 'no' || !durationUnits.has(unit) || !Number.isInteger(count)) return null;
      if (count > 1000) return null;
      const sign = at(tokens, -1)?.kind === 'before' ? -1 : 1;
      return { form: 'offset', unit, count: sign * count, half: tokens.some((token) => token.kind === 'half') };
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
    make: (tokens) => (tokens.some((token) => durationUnits.has(token.unit?.unit ?? '')) ? { form: 'vague' } : null),
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
      if (asDays.some((token) => token.kind === 'day' && (token.numeral?.form !== 'digits' || Number(token.value) > 31))) return null;
      return asDays.some((token) => token.kind === 'to') ? range(asDays, 'to') : { form: 'point', point: point(asDays) };
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
      if (count?.kind === 'year') return at(tokens, 0)?.value === '0' ? { form: 'point', point: point(tokens.slice(1)) } : null;
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
      if (at(tokens, -1)?.value !== 'wk' || (of.year === null && of.month === null) || !(count >= 1 && count <= 53)) return null;
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
      if ((unit !== 'wk' && unit !== 'd') || (of.year === null && of.month === null) || !(count >= 1 && count <= 30)) return null;
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
      return { form: 'point', point: { ...point(tokens), weekday: null, part: { unit: 'weekday', weekday, number } } };
    },
    examples: [['五月的第二个周日', '五月的第二个周日 2023-05-14']],
    misses: [],
  },
  {
    name: 'half-week',
    pattern: 'halfWeek',
    make: (tokens) => ({
      form: 'point',
      point: { ...nowhere, week: { base: 'publication', value: 0 }, part: { unit: 'half_week', number: Number(at(tokens, 0)?.value) } },
    }),
    examples: [['下半周', '下半周 2023-07-06/2023-07-09']],
    misses: [],
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
      if (!chinese || day?.numeral?.open !== 'no' || Number(day.value) > 30 || !/^(?:$|[，。、；\s])/.test(text.slice(day.end, day.end + 1))) return null;
      return { form: 'point', point: { ...point(tokens), day: stated(Number(day.value)), lunar: true } };
    },
    examples: [['去年八月十五', '去年八月十五 2022-09-10']],
    misses: ['八月十五日', '三月两次'],
  },
  {
    name: 'bare-holiday',
    pattern: 'holiday during?',
    make: (tokens) => ({ form: 'point', point: { ...point(tokens), year: { base: 'publication', value: 0 } } }),
    examples: [['国庆节', '国庆节 2023-10-01']],
    misses: [],
  },
  {
    name: 'holiday',
    pattern: '(year|yearWord) holiday during?',
    make: (tokens) => ({ form: 'point', point: point(tokens) }),
    examples: [['今年元旦', '今年元旦 2023-01-01']],
    misses: [],
  },
  {
    name: 'year-alone',
    pattern: 'num',
    make: (tokens, text) => {
      const number = at(tokens, 0);
      if (number === null || !fourDigits(number) || Number(number.value) < 1900 || Number(number.value) > 2100) return null;
      if (text.length > 12) return null;
      const alone = /^[\s=（(:：]*$/.test(text.slice(0, number.start)) && /^[\s）)。]*$/.test(text.slice(number.end));
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
    name: 'vague',
    pattern: '(asOf|from)? vague since?',
    make: () => ({ form: 'vague' }),
    examples: [['近年来', '近年来 -']],
    misses: ['前期研究'],
  },
];

/** 截至7月底, 到2024年末: with a closing part, the last day of it; otherwise the stretch that is named. */
function closing(tokens: readonly Lexeme[]): TimeWords | null {
  const named = point(without(tokens, 'asOf', 'to', 'before', 'around'));
  if (tokens.some((token) => token.kind === 'before')) return { form: 'before', point: named };
  const closes = named.part?.unit === 'part' && named.part.name.endsWith('late');
  return { form: closes ? 'closing' : 'point', point: named };
}

function monthRange(tokens: readonly Lexeme[], connector: 'to' | 'and'): TimeWords | null {
  const numbers = tokens.filter((token) => token.kind === 'num' || token.kind === 'month').map((token) => Number(token.value));
  const [from, to] = numbers;
  if (from === undefined || to === undefined || !Number.isInteger(from) || from < 1 || to > 12 || from >= to) return null;
  if (connector === 'and' && to !== from + 1) return null;
  return { form: 'point', point: { ...nowhere, year: point(tokens.filter((token) => token.kind !== 'month')).year, part: { unit: 'months', from, to } } };
}

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
  const base = hundred === undefined ? (Number(ten?.value) < 100 ? 1900 : 0) : (Number(hundred.value) - 1) * 100;
  const start = base + Number(ten?.value ?? 0);
  const length = ten === undefined ? 100 : 10;
  const third = Math.floor(length / 3);
  if (part === undefined) return { form: 'years', from: start, to: start + length - 1 };
  if (part === 'early') return { form: 'years', from: start, to: start + third - 1 };
  if (part === 'late') return { form: 'years', from: start + length - third, to: start + length - 1 };
  return { form: 'years', from: start + third, to: start + 2 * third };
}

export const timeGrammar = compile(timeRules);
