import { add, type Decimal, multiply } from '../../schemas/decimal.ts';
import { bareUnit, namesAClass, namesSomething } from './context.ts';
import { namesMeasure } from './leaning.ts';
import type { Lexeme } from './lexer.ts';
import {
  all,
  between,
  dimensionOf,
  has,
  isCountable,
  measures,
  speedOr,
  type Tokens,
  withScaleOf,
} from './quantity-make.ts';
import type { Quantity } from './stated.ts';

/** 10至20分钟, 80%至90%, 6-8亿元: the smaller scale and the unit may be left out at the start. */
export function range(tokens: Tokens, text: string): readonly Quantity[] | null {
  const [from, to] = all(tokens, 'num');
  const measure = measures(tokens).at(-1);
  if (from?.numeral == null || to?.numeral == null || measure?.unit == null) return null;
  if (/[从由自]/.test(text.charAt((tokens[0]?.start ?? 0) - 1)) || has(tokens, 'from')) return null; // two ends of a change
  if (!isCountable(from) || !isCountable(to)) return null;
  const first = measures(tokens)[0];
  if (first !== measure && first?.unit?.unit !== measure.unit.unit) return null;
  const scaled =
    from.numeral.large || !to.numeral.large || first !== measure
      ? from.numeral.value
      : withScaleOf(to, from, text);
  const signs = [from, to].map((number) => signBefore(number, tokens, text));
  // 零下5至8℃ may go up or further down
  if (/[负下]$/.test(signs[0] ?? '') && signs[1] === '' && first === measure) return null;
  // 1年半至2年, 一天至一天半
  const halves = [from, to].map((number) => {
    const half = all(tokens, 'half').some((token) => (number === from) === token.start < to.start);
    return half ? '0.5' : '0';
  });
  const factorOf = (sign = ''): Decimal =>
    sign === '' ? (measure.unit?.factor ?? '1') : multiply(measure.unit?.factor ?? '1', '-1');
  const unit = speedOr(measure.unit.unit, tokens, text);
  const counter = measure.kind === 'counter' ? text.slice(measure.start, measure.end) : null;
  if (dimensionOf.get(unit) === 'duration' && namesSomething(text, measure.end)) return null;
  const found = between(
    tokens,
    multiply(add(scaled, halves[0] ?? '0'), factorOf(signs[0])),
    multiply(add(to.numeral.value, halves[1] ?? '0'), factorOf(signs[1])),
    unit,
    counter,
  );
  return found === null ? null : [found];
}

/** 人口增量11~16万: a range whose unit the words around it give. */
export function bareRange(tokens: Tokens, text: string): readonly Quantity[] | null {
  const [from, to] = all(tokens, 'num');
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  if (from?.numeral == null || to?.numeral == null || !to.numeral.large || to.numeral.form === 'scale')
    return null;
  if (/[从由自第]/.test(text.charAt(start - 1)) || namesAClass(text, start, end) || namesMeasure(text, end))
    return null;
  const unit = bareUnit(text, start, end);
  if (unit === null) return null;
  const low = from.numeral.large ? from.numeral.value : withScaleOf(to, from, text);
  const found = between(tokens, low, to.numeral.value, unit, null);
  return found === null ? null : [found];
}

/** 负, 零下 or the sign before a number; behind 至 the lexer takes a hyphen for the mark of a range. */
function signBefore(number: Lexeme, tokens: Tokens, text: string): string {
  const [before, earlier] = [tokens[tokens.indexOf(number) - 1], tokens[tokens.indexOf(number) - 2]];
  const isSign = before?.kind === 'minus' || (before?.kind === 'to' && earlier?.kind === 'to');
  return isSign ? text.slice(before.start, before.end) : '';
}
