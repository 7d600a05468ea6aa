import { add, compare, type Decimal, divide, multiply, shift } from '../../schemas/decimal.ts';
import { impliedBounds, type Qualifier } from '../../schemas/qualifier.ts';
import { unitCodes } from '../lexicons.ts';
import {
  aboutAcrossVerb,
  behindLatin,
  countsAsOne,
  isRank,
  leastAcrossVerb,
  namesSomething,
  saysSpeed,
} from './context.ts';
import { isGuess } from './digits.ts';
import type { Rule } from './engine.ts';
import type { Lexeme } from './lexer.ts';
import type { Quantity } from './stated.ts';

/** What the quantity rules share, and their productions: what the tokens of a rule state. */
export type QuantityRule = Rule<Lexeme, readonly Quantity[]>;
/** Up to two qualifiers before a number. */
export const pre = '(pre pre?)?';

export const dimensionOf = new Map(unitCodes.map((unit) => [unit.code, unit.dimension]));

export type Tokens = readonly Lexeme[];
export const has = (tokens: Tokens, kind: string): boolean => tokens.some((token) => token.kind === kind);
export const all = (tokens: Tokens, kind: string): Lexeme[] => tokens.filter((token) => token.kind === kind);
export const measures = (tokens: Tokens): Lexeme[] =>
  tokens.filter((token) => token.kind === 'unit' || token.kind === 'counter');

/** The qualifier that the words around the number state; the word before wins over the word after. */
export function qualifierOf(tokens: Tokens): Qualifier {
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
  (['about', 'nearly', 'just_over', 'more_than', 'at_least', 'less_than', 'at_most'] as const).map((name) => [
    name,
    name,
  ]),
);

/** One quantity over all the tokens. */
export function quantity(
  tokens: Tokens,
  value: Decimal,
  unit: string,
  counter: string | null,
  qualifier = qualifierOf(tokens),
): Quantity {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    qualifier,
    value,
    ...(impliedBounds(qualifier, value) ?? { lower: null, upper: null }),
    unit,
    counter,
    reached: false,
  };
}

/** The number of the tokens with 半 counted in: 两年半 → 2.5. */
export function amount(tokens: Tokens): Decimal | null {
  const number = tokens.find((token) => token.kind === 'num')?.numeral;
  if (number === undefined || number === null) return null;
  const value = has(tokens, 'half') ? add(number.value, '0.5') : number.value;
  return has(tokens, 'minus') ? multiply(value, '-1') : value;
}

/** A digit string of Chinese characters is no count: 二三 is two or three. */
export function isCountable(token: Lexeme | undefined): boolean {
  const numeral = token?.numeral;
  if (numeral === undefined || numeral === null) return false;
  if (numeral.upper !== null) return false;
  return numeral.script === 'arabic' || numeral.form !== 'digits' || numeral.length === 1;
}

/** The ends of a guess, 两三 or 三四百; null for a number that is none. */
function guessOf(token: Lexeme | undefined): readonly [Decimal, Decimal] | null {
  const numeral = token?.numeral;
  if (numeral == null) return null;
  if (numeral.upper !== null) return [numeral.value, numeral.upper];
  if (numeral.script !== 'chinese' || numeral.form !== 'digits' || !isGuess(numeral.value)) return null;
  return [numeral.value.charAt(0), numeral.value.charAt(1)];
}

export function between(
  tokens: Tokens,
  low: Decimal,
  high: Decimal,
  unit: string,
  counter: string | null,
): Quantity | null {
  if (compare(low, high) >= 0) return null;
  const whole = quantity(tokens, low, unit, counter, 'range');
  return { ...whole, value: null, lower: low, upper: high };
}

/** 约20余项, 75%以上, 三个多小时, 两年半. */
export function measured(tokens: Tokens, text: string): readonly Quantity[] | null {
  const number = tokens.find((token) => token.kind === 'num');
  const measure = measures(tokens).at(-1);
  const value = amount(tokens);
  if (number === undefined || measure === undefined || measure.unit === null || value === null) return null;
  const currency = tokens.find((token) => token.kind === 'currency')?.value;
  const unit =
    currency !== undefined && measure.unit.unit === 'CNY'
      ? currency
      : speedOr(measure.unit.unit, tokens, text);
  const counter = measure.kind === 'counter' ? text.slice(measure.start, measure.end) : null;
  if (measure.unit.unit === 'none' || (measure.kind === 'counter' && behindLatin(text, number.start)))
    return null;
  if (dimensionOf.get(unit) === 'duration' && namesSomething(text, measure.end)) return null;
  const pair = guessOf(number);
  const scale = (amountOf: Decimal): Decimal => multiply(amountOf, measure.unit?.factor ?? '1');
  if (pair !== null) {
    // 零下三四度
    const ends = has(tokens, 'minus') ? [multiply(pair[1], '-1'), multiply(pair[0], '-1')] : pair;
    const range = between(tokens, scale(ends[0] ?? '0'), scale(ends[1] ?? '0'), unit, counter);
    return range === null ? null : [range];
  }
  if (!isCountable(number)) return null;
  const qualified = tokens.length > 2;
  if (number.numeral?.form === 'scale' && !qualified && number.numeral.open === 'no') return null; // 千亿产业集群
  if (!qualified && !countsAsOne(number, measure, text, dimensionOf.get(unit) ?? 'count')) return null;
  return [
    quantity(tokens, scale(value), unit, counter, acrossVerb(tokens, text, unit) ?? qualifierOf(tokens)),
  ];
}

/** A qualifier that stands before the verb: 至少缩短了一个小时, 约占总量的13%. */
function acrossVerb(tokens: Tokens, text: string, unit: string): Qualifier | null {
  if (qualifierOf(tokens) !== 'exact') return null;
  const at = tokens[0]?.start ?? 0;
  if (leastAcrossVerb(text, at)) return 'at_least';
  return unit === '%' && aboutAcrossVerb(text, at) ? 'about' : null;
}

export const speedOr = (unit: string, tokens: Tokens, text: string): string =>
  unit === 'km' && (has(tokens, 'speed') || saysSpeed(text, tokens[0]?.start ?? 0)) ? 'km/h' : unit;

/** 6-8亿: the 亿 counts for both ends. */
export function withScaleOf(to: Lexeme, from: Lexeme): Decimal {
  const value = to.numeral?.value ?? '0';
  for (const power of [12, 8, 4]) {
    const shifted = shift(from.numeral?.value ?? '0', power);
    if (value.length > power && compare(shifted, value) < 0) return shifted;
  }
  return from.numeral?.value ?? '0';
}

/** 5、10和20公里, 30万和45万元, 0.8个、1.7个百分点: the last unit serves them all. */
export function shared(tokens: Tokens, text: string): readonly Quantity[] | null {
  const numbers = all(tokens, 'num');
  const measure = measures(tokens).at(-1);
  const last = numbers.at(-1);
  if (measure?.unit == null || numbers.some((number) => !isCountable(number))) return null;
  // 近千亿、4个: two things, and no list of one unit
  if (last?.numeral?.large === false && numbers.some((number) => number.numeral?.large === true)) return null;
  const counter = measure.kind === 'counter' ? text.slice(measure.start, measure.end) : null;
  const values = numbers.map((number) =>
    multiply(sharedScale(number, last ?? number, text), measure.unit?.factor ?? '1'),
  );
  if (measures(tokens).length === 1 && isListedGuess(numbers, values, tokens, text)) {
    const found = between(tokens, values[0] ?? '0', values[1] ?? '0', measure.unit.unit, counter);
    return found === null ? null : [found];
  }
  const unit = measure.unit.unit;
  return numbers.map((number, index) => {
    const at = tokens.indexOf(number);
    const own = tokens.slice(index === 0 ? 0 : at, number === last ? tokens.length : at + 1);
    return quantity(own, values[index] ?? '0', unit, counter);
  });
}

/** 七、八个, 3、4万人: two neighbouring digits are one guess, and no list. */
function isListedGuess(
  numbers: readonly Lexeme[],
  values: readonly Decimal[],
  tokens: Tokens,
  text: string,
): boolean {
  const [low, high] = values;
  const digit = Number(numbers[0]?.value);
  if (numbers.length !== 2 || low === undefined || high === undefined || !(digit >= 1 && digit < 9))
    return false;
  const listed = tokens.some((token) => token.kind === 'and' && text.charAt(token.start) === '、');
  return listed && multiply(low, String(digit + 1)) === multiply(high, String(digit));
}

/** 2万、3万亿元, 15、20万元: the scale of the last number serves them all. */
function sharedScale(number: Lexeme, last: Lexeme, text: string): Decimal {
  if (number === last) return number.value;
  if (text.slice(last.start, last.end).endsWith('万亿') && text.charAt(number.end - 1) === '万')
    return shift(number.value, 8);
  return number.numeral?.large === true ? number.value : withScaleOf(last, number);
}

/** 三分之一, 百分之八十: a share in per cent, to ten significant digits. */
export function fraction(tokens: Tokens, text: string): readonly Quantity[] | null {
  const [whole, ...rest] = all(tokens, 'num');
  const parts = rest.length === 3 ? [rest[0], rest[2]].filter((part) => part !== undefined) : rest;
  const values = parts.map((part) => divide(multiply(part.value, '100'), whole?.value ?? '0', 10));
  const [low, high] = values;
  if (low == null || whole === undefined) return null;
  if (high == null)
    return [quantity(tokens, low, '%', null, acrossVerb(tokens, text, '%') ?? qualifierOf(tokens))];
  const found = between(tokens, low, high, '%', null);
  return found === null ? null : [found];
}

/** 近四成, 六成五, 九折: tenths in per cent. */
export function tenths(tokens: Tokens): readonly Quantity[] | null {
  const [first, second] = all(tokens, 'num');
  const guess = guessOf(first);
  if (guess !== null) {
    const found = between(tokens, multiply(guess[0], '10'), multiply(guess[1], '10'), '%', null);
    return found === null ? null : [found];
  }
  if (has(tokens, 'discount') && first?.numeral?.length === 2)
    return [quantity(tokens, first.value, '%', null)];
  if (first === undefined || !isCountable(first) || compare(first.value, '10') > 0) return null;
  const extra = has(tokens, 'half') ? '5' : (second?.value ?? '0');
  return [quantity(tokens, add(multiply(first.value, '10'), extra), '%', null)];
}

/** 第8位、28位和58位: the later ones are ranks too. */
export function ranks(tokens: Tokens, text: string): readonly Quantity[] | null {
  const numbers = all(tokens, 'num');
  const counters = all(tokens, 'counter');
  if (!isRank(text, tokens, numbers, counters)) return null;
  return numbers.map((number, index) => {
    const from = tokens.indexOf(number) - (index === 0 ? 1 : 0);
    const to =
      counters.length === numbers.length
        ? tokens.indexOf(counters[index] ?? number)
        : index === numbers.length - 1
          ? tokens.length - 1
          : tokens.indexOf(number);
    return quantity(tokens.slice(from, to + 1), number.value, 'rank', null, 'exact');
  });
}
