import { add, compare, type Decimal, divide, multiply, shift } from '../../schemas/decimal.ts';
import {
  before,
  behindLatin,
  countsAsOne,
  namedByLetters,
  namesSomething,
  numbersAPlace,
  numbersASession,
} from './context.ts';
import type { Lexeme } from './lexer.ts';
import { aimNoun } from './outlook-words.ts';
import {
  acrossVerb,
  all,
  amount,
  between,
  dimensionOf,
  guessOf,
  has,
  isCountable,
  measures,
  qualifierOf,
  quantity,
  speedOr,
  type Tokens,
  withScaleOf,
} from './quantity-make.ts';
import { isBareRank, isEndInRank, movesInRank } from './rank-moves.ts';
import { isRank } from './ranks.ts';
import type { Quantity } from './stated.ts';

/** What the tokens of a rule state: one quantity, several that share a unit, a share of a whole, ranks. */

/** 失业率为4.2%，低于|4.5%|的预期目标: the aim itself, which something is told to be below. */
const comparesWithAim = (tokens: Tokens, text: string): boolean =>
  tokens[0]?.kind === 'pre' &&
  tokens[1]?.kind === 'num' &&
  /^(?:[低高少多]于|超过)/.test(text.slice(tokens[0].start, tokens[0].end)) &&
  /^[均也都远略]*$/.test(before(text, tokens[0].start)) &&
  aimNoun.test(text.slice(tokens.at(-1)?.end, (tokens.at(-1)?.end ?? 0) + 8));

/** 约20余项, 75%以上, 三个多小时, 两年半. */
export function measured(read: Tokens, text: string): readonly Quantity[] | null {
  const tokens = comparesWithAim(read, text) ? read.slice(1) : read;
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
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  if ([movesInRank, isEndInRank, isBareRank].some((isRank) => isRank(text, from, to, counter)))
    return [quantity(tokens, value, 'rank', null)];
  if (
    (measure.kind === 'counter' || text.charAt(number.start - 1) === '+') &&
    behindLatin(text, number.start)
  )
    return null;
  // 内陆省份, 伍家: a formal digit by itself counts money and nothing else
  if (measure.kind === 'counter' && /^[壹贰叁肆伍陆柒捌玖]$/.test(text.slice(number.start, number.end)))
    return null;
  if (numbersAPlace(text, number.start, counter) || numbersASession(text, number.start, counter)) return null;
  if (
    dimensionOf.get(unit) === 'duration' &&
    (namesSomething(text, measure.end) || namedByLetters(text, number.start))
  )
    return null;
  const pair = guessOf(number);
  const scale = (amountOf: Decimal): Decimal => multiply(amountOf, measure.unit?.factor ?? '1');
  if (pair !== null) {
    // 零下三四度
    const ends = has(tokens, 'minus') ? [multiply(pair[1], '-1'), multiply(pair[0], '-1')] : pair;
    const range = between(tokens, scale(ends[0] ?? '0'), scale(ends[1] ?? '0'), unit, counter);
    return range === null ? null : [range];
  }
  if (!isCountable(number)) return null;
  // 过一个好年, 掠过一片石林: a verb and an article, and no more than one
  const isArticle =
    text.charAt(tokens[0]?.start ?? 0) === '过' && number.value === '1' && measure.kind === 'counter';
  const qualified = tokens.length > (isArticle ? 3 : 2);
  if (number.numeral?.form === 'scale' && !qualified && number.numeral.open === 'no') return null; // 千亿产业集群
  if (!qualified && !countsAsOne(number, measure, text, dimensionOf.get(unit) ?? 'count')) return null;
  return [
    quantity(tokens, scale(value), unit, counter, acrossVerb(tokens, text, unit) ?? qualifierOf(tokens)),
  ];
}

/** 突破400家、600家和700家: a verb in front bounds every number of the list; 超400家、600家 may not. */
export function listedBounds(tokens: Tokens, text: string): readonly Quantity[] | null {
  const bound = tokens[0];
  if (bound === undefined || !(bound.end - bound.start > 1 || text.startsWith('分别', bound.start - 2)))
    return null;
  const words = measures(tokens).map((word) => text.slice(word.start, word.end));
  if (words.some((word) => word !== words[0])) return null;
  const numbers = all(tokens, 'num');
  if (!numbers.every(isCountable)) return null;
  const found = numbers.flatMap((number, index) => {
    const own = tokens.slice(index === 0 ? 0 : tokens.indexOf(number), tokens.indexOf(number) + 2);
    return (measured(own, text) ?? []).map((each) =>
      quantity(own, each.value ?? '0', each.unit, each.counter, qualifierOf([bound])),
    );
  });
  return found.length === numbers.length ? found : null;
}

/** 5、10和20公里, 30万和45万元, 0.8个、1.7个百分点: the last unit serves them all. */
export function shared(tokens: Tokens, text: string): readonly Quantity[] | null {
  const numbers = all(tokens, 'num');
  const measure = measures(tokens).at(-1);
  const last = numbers.at(-1);
  if (measure?.unit == null || numbers.some((number) => !isCountable(number))) return null;
  if (behindLatin(text, numbers[0]?.start ?? 0)) return null; // A3、5个
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

/** 七、八个, 3、4万人: two neighbouring digits are one guess, and no list; 3.6、4.6个百分点 and 分别高4、5个百分点 are two. */
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
  const start = tokens[0]?.start ?? 0;
  if (!Number.isInteger(digit) || /分别[^，。；]{0,6}$/.test(text.slice(Math.max(0, start - 8), start)))
    return false;
  const listed = tokens.some((token) => token.kind === 'and' && text.charAt(token.start) === '、');
  return listed && multiply(low, String(digit + 1)) === multiply(high, String(digit));
}

/** 2万、3万亿元, 15、20万元: the scale of the last number serves them all. */
function sharedScale(number: Lexeme, last: Lexeme, text: string): Decimal {
  if (number === last) return number.value;
  if (text.slice(last.start, last.end).endsWith('万亿') && text.charAt(number.end - 1) === '万')
    return shift(number.value, 8);
  return number.numeral?.large === true ? number.value : withScaleOf(last, number, text);
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
export function tenths(tokens: Tokens, text: string): readonly Quantity[] | null {
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
  const value = add(multiply(first.value, '10'), extra);
  return [quantity(tokens, value, '%', null, acrossVerb(tokens, text, '%') ?? qualifierOf(tokens))];
}

/** Whether a number counts tenths: one to nine, in Chinese. */
export const isTenths = ({ numeral, value }: Lexeme): boolean =>
  numeral?.script === 'chinese' &&
  numeral.form === 'digits' &&
  numeral.upper === null &&
  /^[1-9]$/.test(value);

/** 第8位、28位和58位: the later ones are ranks too. */
export function ranks(tokens: Tokens, text: string): readonly Quantity[] | null {
  const numbers = all(tokens, 'num');
  const counters = all(tokens, 'counter');
  if (!numbers.every(isCountable) || !isRank(text, tokens, numbers, counters)) return null;
  // 第800万个集装箱: so many by then, and nobody is in such a place
  const [number, counter] = [numbers[0], counters[0]];
  if (number?.numeral?.large === true && counter !== undefined)
    return [quantity(tokens, number.value, 'count', text.slice(counter.start, counter.end), 'exact')];
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
