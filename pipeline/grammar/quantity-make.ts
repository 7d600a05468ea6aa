import { add, compare, type Decimal, multiply, shift } from '../../schemas/decimal.ts';
import { impliedBounds, type Qualifier, qualifier } from '../../schemas/qualifier.ts';
import { unitCodes } from '../lexicons/words.ts';
import { leastAcrossVerb, shareAcross } from './context.ts';
import { isGuess, powerOf } from './digits.ts';
import type { Rule } from './engine.ts';
import type { Lexeme } from './lexer.ts';
import { saysSpeed } from './speed.ts';
import type { Quantity } from './stated.ts';

/** What the productions of quantities share: qualifiers, numbers, guesses and scales in the tokens of a rule. */
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
  if (named !== undefined) return isQualifier(named) ? named : 'exact';
  const open = all(tokens, 'num').some((token) => token.numeral?.open === 'more');
  if (open || has(tokens, 'more')) return 'just_over';
  if (has(tokens, 'roundly')) return 'about';
  return all(tokens, 'num').some((token) => token.numeral?.open === 'several') ? 'more_than' : 'exact';
}

const isQualifier = (name: string): name is Qualifier =>
  qualifier().options.some((option) => option === name);

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
export function guessOf(token: Lexeme | undefined): readonly [Decimal, Decimal] | null {
  const numeral = token?.numeral;
  if (numeral == null) return null;
  if (numeral.upper !== null) return [numeral.value, numeral.upper];
  if (numeral.script !== 'chinese' || numeral.form !== 'digits' || !isGuess(numeral.value)) return null;
  return [numeral.value.charAt(0), numeral.value.charAt(1)];
}

/** A range over all the tokens; null where its ends do not rise. */
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

/** A qualifier that stands before the verb or the whole: 至少缩短了一个小时, 约占总量的13%, 不到去年的一半. */
export function acrossVerb(tokens: Tokens, text: string, unit: string): Qualifier | null {
  if (qualifierOf(tokens) !== 'exact') return null;
  const at = tokens[0]?.start ?? 0;
  if (leastAcrossVerb(text, at)) return 'at_least';
  return unit === '%' ? shareAcross(text, at, tokens.at(-1)?.end ?? at) : null;
}

/** `时速|120公里` → km/h; any other unit stays as it is. */
export const speedOr = (unit: string, tokens: Tokens, text: string): string =>
  unit === 'km' && (has(tokens, 'speed') || saysSpeed(text, tokens[0]?.start ?? 0)) ? 'km/h' : unit;

/** 6-8亿, 2-3千万: the 亿 and the 千万 count for both ends. */
export function withScaleOf(to: Lexeme, from: Lexeme, text: string): Decimal {
  const value = to.numeral?.value ?? '0';
  const scale = scaleOf(text.slice(to.start, to.end));
  if (scale !== null && from.numeral?.form === 'digits') return shift(from.value, scale);
  for (const power of [12, 8, 4]) {
    const shifted = shift(from.numeral?.value ?? '0', power);
    if (value.length > power && compare(shifted, value) < 0) return shifted;
  }
  return from.numeral?.value ?? '0';
}

/** What power the words behind the digits stand for, where they are scale words only: 8亿 → 8, 3千万 → 7. */
function scaleOf(words: string): number | null {
  const scales = /^[0-9０-９.．,，]+([百千万亿兆]+)$|^[一二两三四五六七八九]([百千万亿兆]+)$/.exec(words);
  const powers = [...(scales?.[1] ?? scales?.[2] ?? '')].map((word) => powerOf.get(word.charCodeAt(0)) ?? 0);
  return powers.length === 0 ? null : powers.reduce((sum, power) => sum + power);
}
