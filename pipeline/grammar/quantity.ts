import { unitCodes } from '../lexicons.ts';
import { bareUnit, countsAsOne, isRank, namesACircle, saysSpeed } from './context.ts';
import { add, compare, type Decimal, divide, multiply, shift } from './decimal.ts';
import { compile, type Rule } from './engine.ts';
import type { Lexeme } from './lexer.ts';

/**
 * Quantities: what a number states, in which unit, within which bounds.
 *
 * `超1400亿元` → more than 140000000000 CNY · `约10至20分钟` → 10 to 20 min · `第8位` → rank 8
 */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'just_over' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'range';

export interface Quantity {
  /** UTF-16 offsets of qualifier, number, scale and unit. */
  readonly start: number;
  readonly end: number;
  readonly qualifier: Qualifier;
  /** In `unit`; null for a range. */
  readonly value: Decimal | null;
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly unit: string;
  /** The measure word as written, of counts. */
  readonly counter: string | null;
  /** 翻一番 states what is reached: a change's end. */
  readonly reached: boolean;
}

const dimensionOf = new Map(unitCodes.map((unit) => [unit.code, unit.dimension]));

/** The bounds that a qualifier implies for a stated value. */
export function bounds(qualifier: Qualifier, value: Decimal): { lower: Decimal | null; upper: Decimal | null } {
  switch (qualifier) {
    case 'exact':
      return { lower: value, upper: value };
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return { lower: null, upper: value };
    case 'just_over':
    case 'more_than':
    case 'at_least':
      return { lower: value, upper: null };
    default:
      return { lower: null, upper: null };
  }
}

type Tokens = readonly Lexeme[];
const has = (tokens: Tokens, kind: string): boolean => tokens.some((token) => token.kind === kind);
const all = (tokens: Tokens, kind: string): Lexeme[] => tokens.filter((token) => token.kind === kind);
const measures = (tokens: Tokens): Lexeme[] => tokens.filter((token) => token.kind === 'unit' || token.kind === 'counter');

/** The qualifier that the words around the number state; the word before wins over the word after. */
function qualifierOf(tokens: Tokens): Qualifier {
  const before = tokens.filter((token) => token.kind === 'pre').at(-1)?.value;
  const after = all(tokens, 'post').at(-1)?.value;
  const named = before ?? (after === 'exact' ? undefined : after);
  if (named !== undefined) return qualifierNames.get(named) ?? 'exact';
  const open = all(tokens, 'num').some((token) => token.numeral?.open === 'more');
  if (open || has(tokens, 'more')) return 'just_over';
  if (has(tokens, 'roundly')) return 'about';
  return all(tokens, 'num').some((token) => token.numeral?.open === 'several') ? 'more_than' : 'exact';
}

const qualifierNames = new Map<string, Qualifier>(
  (['about', 'nearly', 'just_over', 'more_than', 'at_least', 'less_than', 'at_most'] as const).map((name) => [name, name]),
);

/** One quantity over all the tokens. */
function quantity(tokens: Tokens, value: Decimal, unit: string, counter: string | null, qualifier = qualifierOf(tokens)): Quantity {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    qualifier,
    value,
    ...bounds(qualifier, value),
    unit,
    counter,
    reached: false,
  };
}

/** The number of the tokens with 半 counted in: 两年半 → 2.5. */
function amount(tokens: Tokens): Decimal | null {
  const number = tokens.find((token) => token.kind === 'num')?.numeral;
  if (number === undefined || number === null) return null;
  const value = has(tokens, 'half') ? add(number.value, '0.5') : number.value;
  return has(tokens, 'minus') ? multiply(value, '-1') : value;
}

/** A digit string of Chinese characters is no count: 二三 is two or three. */
function isCountable(token: Lexeme | undefined): boolean {
  const numeral = token?.numeral;
  if (numeral === undefined || numeral === null) return false;
  return numeral.script === 'arabic' || numeral.form !== 'digits' || numeral.length === 1;
}

/** The ends of 两三, 七八: two neighbouring digits; null otherwise. */
function neighbours(token: Lexeme | undefined): readonly [Decimal, Decimal] | null {
  const numeral = token?.numeral;
  if (numeral?.script !== 'chinese' || numeral.form !== 'digits' || numeral.length !== 2) return null;
  const [low, high] = [Number(numeral.value.slice(0, -1)), Number(numeral.value.slice(-1))];
  return high === low + 1 || (low === 3 && high === 5) ? [String(low), String(high)] : null;
}

function between(tokens: Tokens, low: Decimal, high: Decimal, unit: string, counter: string | null): Quantity | null {
  if (compare(low, high) >= 0) return null;
  const whole = quantity(tokens, low, unit, counter, 'range');
  return { ...whole, value: null, lower: low, upper: high };
}

/** 约20余项, 75%以上, 三个多小时, 两年半. */
function measured(tokens: Tokens, text: string): readonly Quantity[] | null {
  const number = tokens.find((token) => token.kind === 'num');
  const measure = measures(tokens).at(-1);
  const value = amount(tokens);
  if (number === undefined || measure === undefined || measure.unit === null || value === null) return null;
  const currency = tokens.find((token) => token.kind === 'currency')?.value;
  const unit = currency !== undefined && measure.unit.unit === 'CNY' ? currency : speedOr(measure.unit.unit, tokens, text);
  const counter = measure.kind === 'counter' ? text.slice(measure.start, measure.end) : null;
  if (measure.unit.unit === 'none') return null;
  if (dimensionOf.get(unit) === 'duration' && namesACircle(text, measure.end)) return null;
  const pair = neighbours(number);
  const scale = (amountOf: Decimal): Decimal => multiply(amountOf, measure.unit?.factor ?? '1');
  if (pair !== null) {
    const range = between(tokens, scale(pair[0]), scale(pair[1]), unit, counter);
    return range === null ? null : [range];
  }
  if (!isCountable(number)) return null;
  const qualified = tokens.length > 2;
  if (number.numeral?.form === 'scale' && !qualified && number.numeral.open === 'no') return null; // 千亿产业集群
  if (!qualified && !countsAsOne(number, measure, text, dimensionOf.get(unit) ?? 'count')) return null;
  return [quantity(tokens, scale(value), unit, counter)];
}

const speedOr = (unit: string, tokens: Tokens, text: string): string =>
  unit === 'km' && (has(tokens, 'speed') || saysSpeed(text, tokens[0]?.start ?? 0)) ? 'km/h' : unit;

/** 10至20分钟, 80%至90%, 6-8亿元: the smaller scale and the unit may be left out at the start. */
function range(tokens: Tokens, text: string): readonly Quantity[] | null {
  const [from, to] = all(tokens, 'num');
  const measure = measures(tokens).at(-1);
  if (from?.numeral == null || to?.numeral == null || measure?.unit == null) return null;
  if (/[从由自]/.test(text.charAt((tokens[0]?.start ?? 0) - 1)) || has(tokens, 'from')) return null; // two ends of a change
  if (!isCountable(from) || !isCountable(to)) return null;
  const first = measures(tokens)[0];
  if (first !== measure && first?.unit?.unit !== measure.unit.unit) return null;
  const scaled = from.numeral.large || !to.numeral.large || first !== measure ? from.numeral.value : withScaleOf(to, from);
  const factor = measure.unit.factor;
  const unit = speedOr(measure.unit.unit, tokens, text);
  const counter = measure.kind === 'counter' ? text.slice(measure.start, measure.end) : null;
  if (dimensionOf.get(unit) === 'duration' && namesACircle(text, measure.end)) return null;
  const found = between(tokens, multiply(scaled, factor), multiply(to.numeral.value, factor), unit, counter);
  return found === null ? null : [found];
}

/** 6-8亿: the 亿 counts for both ends. */
function withScaleOf(to: Lexeme, from: Lexeme): Decimal {
  const value = to.numeral?.value ?? '0';
  for (const power of [12, 8, 4]) {
    const shifted = shift(from.numeral?.value ?? '0', power);
    if (value.length > power && compare(shifted, value) < 0) return shifted;
  }
  return from.numeral?.value ?? '0';
}

/** 5、10和20公里, 30万和45万元, 0.8个、1.7个百分点: the last unit serves them all. */
function shared(tokens: Tokens, text: string): readonly Quantity[] | null {
  const numbers = all(tokens, 'num');
  const measure = measures(tokens).at(-1);
  if (measure?.unit == null || numbers.some((number) => !isCountable(number))) return null;
  const last = numbers.at(-1);
  const [first, second] = numbers;
  const counter = measure.kind === 'counter' ? text.slice(measure.start, measure.end) : null;
  const values = numbers.map((number) => multiply(number.value, measure.unit?.factor ?? '1'));
  const guess = numbers.length === 2 && Number(second?.value) === Number(first?.value) + 1 && Number(second?.value) < 10;
  if (guess && measures(tokens).length === 1 && tokens.some((token) => token.kind === 'and' && text.charAt(token.start) === '、')) {
    const found = between(tokens, values[0] ?? '0', values[1] ?? '0', measure.unit.unit, counter);
    return found === null ? null : [found];
  }
  const unit = measure.unit.unit;
  return numbers.map((number, index) => {
    const own = number === last ? tokens.slice(tokens.indexOf(number)) : [number];
    return quantity(own, values[index] ?? '0', unit, counter);
  });
}

/** 三分之一, 百分之八十: a share in per cent, to ten significant digits. */
function fraction(tokens: Tokens): readonly Quantity[] | null {
  const [whole, ...parts] = all(tokens, 'num');
  const values = parts.map((part) => divide(multiply(part.value, '100'), whole?.value ?? '0', 10));
  const [low, high] = values;
  if (low == null || whole === undefined) return null;
  if (high == null) return [quantity(tokens, low, '%', null)];
  const found = between(tokens, low, high, '%', null);
  return found === null ? null : [found];
}

/** 近四成, 六成五, 九折: tenths in per cent. */
function tenths(tokens: Tokens): readonly Quantity[] | null {
  const [first, second] = all(tokens, 'num');
  if (first === undefined || !isCountable(first) || compare(first.value, '10') > 0) return null;
  const extra = has(tokens, 'half') ? '5' : (second?.value ?? '0');
  return [quantity(tokens, add(multiply(first.value, '10'), extra), '%', null)];
}

/** 第8位、28位和58位: the later ones are ranks too. */
function ranks(tokens: Tokens, text: string): readonly Quantity[] | null {
  const numbers = all(tokens, 'num');
  const counters = all(tokens, 'counter');
  if (!isRank(text, tokens, numbers, counters)) return null;
  return numbers.map((number, index) => {
    const from = tokens.indexOf(number) - (index === 0 ? 1 : 0);
    const to = tokens.indexOf(counters[index] ?? number);
    return quantity(tokens.slice(from, to + 1), number.value, 'rank', null, 'exact');
  });
}

type QuantityRule = Rule<Lexeme, readonly Quantity[]>;
const pre = '(pre pre?)?';
const measure = '(unit|counter)';

/** The rules; an example gives the text and `value unit qualifier`. */
export const quantityRules: readonly QuantityRule[] = [
  {
    name: 'measured',
    pattern: `${pre} currency? speed? minus? num (more|roundly)? ${measure} more? half? post?`,
    make: measured,
    examples: [
      ['集聚企业近400家', '近400家 400 count nearly'],
      ['规模超1400亿元', '超1400亿元 140000000000 CNY more_than'],
      ['75%以上', '75%以上 75 % at_least'],
      ['20余项技术', '20余项 20 count just_over'],
      ['时速120公里', '时速120公里 120 km/h exact'],
      ['两年半', '两年半 2.5 a exact'],
      ['一天时间办妥', '一天时间 1 d exact'],
    ],
    misses: ['一个项目', '一批', '王拾万', '3号线', '千亿元产业', '“一小时交通圈”', '5G', '三门峡', '半导体', '长三角'],
  },
  {
    name: 'measured-hours',
    pattern: `${pre} num counter (more|half)? unit post?`,
    make: (tokens, text) => (tokens.some((token) => token.kind === 'counter' && text.slice(token.start, token.end) === '个') ? measured(tokens, text) : null),
    examples: [
      ['三个多小时车程', '三个多小时 3 h just_over'],
      ['一个半小时', '一个半小时 1.5 h exact'],
    ],
    misses: [],
  },
  {
    name: 'range',
    pattern: `from? ${pre} speed? num more? ${measure}? to num more? ${measure} post?`,
    make: range,
    examples: [
      ['约10至20分钟', '约10至20分钟 10..20 min range'],
      ['6-8亿元', '6-8亿元 600000000..800000000 CNY range'],
      ['80%至90%', '80%至90% 80..90 % range'],
    ],
    misses: ['从39列至113列是一变化'],
  },
  {
    name: 'shared-unit',
    pattern: `${pre} num and num (and num (and num)?)? ${measure} post?`,
    make: shared,
    examples: [
      ['30万和45万元', '30万 300000 CNY exact'],
      ['七、八个', '七、八个 7..8 count range'],
    ],
    misses: [],
  },
  {
    name: 'shared-points',
    pattern: 'num counter and num unit',
    make: (tokens, text) => (tokens.at(-1)?.value === 'pp' && text.charAt(tokens[1]?.start ?? 0) === '个' ? shared(tokens, text) : null),
    examples: [['高于长沙0.8个、1.7个百分点', '0.8 0.8 pp exact']],
    misses: ['8个、7家'],
  },
  {
    name: 'bare-scale',
    pattern: `${pre} num more? post?`,
    make: (tokens, text) => {
      const number = tokens.find((token) => token.kind === 'num');
      if (number?.numeral == null || !number.numeral.large) return null;
      if (number.numeral.form === 'scale' && tokens.length < 2 && number.numeral.open === 'no') return null;
      const unit = bareUnit(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
      return unit === null ? null : [quantity(tokens, number.value, unit, null)];
    },
    examples: [
      ['GDP超10万亿,', '超10万亿 10000000000000 CNY more_than'],
      ['近300万群众', '近300万 3000000 count nearly'],
    ],
    misses: ['“万亿俱乐部”', '千亿产业集群'],
  },
  {
    name: 'currency-first',
    pattern: `${pre} currency minus? num more? post?`,
    make: (tokens) => {
      const value = amount(tokens);
      const currency = tokens.find((token) => token.kind === 'currency')?.value;
      return value === null || currency === undefined ? null : [quantity(tokens, value, currency, null)];
    },
    examples: [['$20', '$20 20 USD exact']],
    misses: [],
  },
  {
    name: 'money-parts',
    pattern: 'currency? num unit (again)? num unit (num unit)?',
    make: (tokens) => {
      const [first, ...rest] = all(tokens, 'num').map((number, index) => ({ number, unit: all(tokens, 'unit')[index]?.unit }));
      if (first?.unit == null || dimensionOf.get(first.unit.unit) !== 'money' || rest.some(({ unit }) => unit?.unit !== first.unit?.unit)) return null;
      const parts = [first, ...rest].map(({ number, unit }) => multiply(number.value, unit?.factor ?? '1'));
      if (parts.some((part, index) => index > 0 && compare(part, parts[index - 1] ?? '0') >= 0)) return null;
      return [quantity(tokens, parts.reduce(add), first.unit.unit, null)];
    },
    examples: [['十块三毛', '十块三毛 10.3 CNY exact']],
    misses: ['三元五元'],
  },
  {
    name: 'share',
    pattern: `${pre} share post?`,
    make: (tokens) => {
      const [value = '50', implied] = (tokens.find((token) => token.kind === 'share')?.value ?? '').split(' ');
      return [quantity(tokens, value, '%', null, implied === 'more_than' ? implied : qualifierOf(tokens))];
    },
    examples: [
      ['接近一半', '接近一半 50 % nearly'],
      ['一半以上', '一半以上 50 % at_least'],
    ],
    misses: ['一半天'],
  },
  {
    name: 'fraction',
    pattern: `${pre} num parts num (to num)? post?`,
    make: fraction,
    examples: [
      ['三分之一', '三分之一 33.33333333 % exact'],
      ['百分之八十', '百分之八十 80 % exact'],
    ],
    misses: ['三分'],
  },
  {
    name: 'tenths',
    pattern: `${pre} num (tenths (num|half)?|discount) post?`,
    make: tenths,
    examples: [
      ['近四成', '近四成 40 % nearly'],
      ['六成五', '六成五 65 % exact'],
    ],
    misses: ['成都', '20成'],
  },
  {
    name: 'half-of-a-unit',
    pattern: `${pre} halfOf post?`,
    make: (tokens, text) => {
      const word = tokens.find((token) => token.kind === 'halfOf');
      return word === undefined || namesACircle(text, word.end) ? null : [quantity(tokens, '0.5', word.value, null)];
    },
    examples: [['不到半年', '不到半年 0.5 a less_than']],
    misses: ['上半年', '半导体'],
  },
  {
    name: 'doubling',
    pattern: '(doubling num doublings|doubled)',
    make: (tokens) => {
      const count = Number(all(tokens, 'num')[0]?.value ?? '1');
      if (!Number.isInteger(count) || count < 1 || count > 20) return null;
      return [{ ...quantity(tokens, String(2 ** count), 'times', null), reached: true }];
    },
    examples: [
      ['翻一番', '翻一番 2 times exact'],
      ['翻两番', '翻两番 4 times exact'],
    ],
    misses: ['翻山'],
  },
  {
    name: 'ratio',
    pattern: 'num ratio num',
    make: (tokens) => {
      const [top, bottom] = all(tokens, 'num');
      const value = divide(top?.value ?? '0', bottom?.value ?? '0', 10);
      return value === null ? null : [quantity(tokens, value, '1', null)];
    },
    examples: [['2.81∶1', '2.81∶1 2.81 1 exact']],
    misses: ['8:30'],
  },
  {
    name: 'rank',
    pattern: 'ordinal num counter? (and num counter)? (and num counter)?',
    make: ranks,
    examples: [
      ['位列全国第8位、28位和58位', '第8位 8 rank exact'],
      ['居全国第三。', '第三 3 rank exact'],
    ],
    misses: ['第一个学校', '第一动力', '第十三次党代会', '第三产业', '第一,要'],
  },
  {
    name: 'leading-ranks',
    pattern: 'leading num (counter|best)?',
    make: (tokens, text) => (isRank(text, tokens, all(tokens, 'num'), all(tokens, 'counter')) ? [quantity(tokens, all(tokens, 'num')[0]?.value ?? '0', 'rank', null, 'at_most')] : null),
    examples: [['位列前三位', '前三位 3 rank at_most']],
    misses: ['前三季度', '前三十年', '前两个'],
  },
  {
    name: 'top-rank',
    pattern: 'top',
    make: (tokens) => [quantity(tokens, '1', 'rank', null, 'exact')],
    examples: [['居首位', '首位 1 rank exact']],
    misses: ['首先'],
  },
];

export const quantityGrammar = compile(quantityRules);
