import { type Decimal, decimal, shift, sum } from '../../schemas/decimal.ts';
import {
  arabicDigit,
  arabicRun,
  chineseRun,
  isGuess,
  marks,
  moreWords,
  powerOf,
  severalWords,
} from './digits.ts';

/** Reads a numeral with scale words term by term: `5亿1万4千6百` → 5·10⁸ + 1·10⁴ + 4·10³ + 6·10². */

/** A numeral with scale words longer than this is no number; digit strings may be longer but give no value. */
export const longestNumeral = 64;

/** One summand: coefficient × 10^power. */
interface Term {
  readonly coefficient: string;
  readonly power: number;
}

/** The sum of the terms; 0 of none. */
export const total = (terms: readonly Term[]): Decimal => sum(terms.map(amountOf));

const amountOf = ({ coefficient, power }: Term): Decimal => shift(decimal(coefficient), power);

/** Multiplies terms by 10^power. */
const raise = (terms: readonly Term[], power: number): Term[] =>
  terms.map((term) => ({ coefficient: term.coefficient, power: term.power + power }));

/** How far a numeral is read. */
export interface Reading {
  readonly text: string;
  readonly start: number;
  readonly arabic: boolean;
  /** The next character, in UTF-16 units. */
  at: number;
  /** The terms that 万, 亿 … have closed, and those below the next 万. */
  done: Term[];
  section: Term[];
  /** Digits that no scale word has followed yet; `afterZero`: 零 stands before them. */
  digits: string;
  afterZero: boolean;
  /** The powers of the last scale word, and of the last from 万 upwards; 0 before any. */
  lastPower: number;
  lastBig: number;
  /** How many digits the first run has. */
  firstLength: number;
  /** Whether a scale word with no digit before it opens the numeral. */
  scaleOnly: boolean;
  open: 'no' | 'more' | 'several';
}

/** Whether the numeral goes on, ends, or has a guess at `at`: 三四百. */
type Step = 'on' | 'end' | 'guess';

/** Reads what is no scale word: digits, 廿, 点五, and 余, 多 or 几 before a scale word. */
export function readWord(reading: Reading): Step {
  const { text, at, start } = reading;
  const code = text.charCodeAt(at);
  if ((code === marks.twenty || code === marks.thirty) && reading.lastPower === 0 && reading.digits === '') {
    reading.section.push({ coefficient: code === marks.twenty ? '2' : '3', power: 1 });
    reading.lastPower = 1;
    reading.at += 1;
    return 'on';
  }
  const step = reading.digits === '' && reading.open === 'no' ? readDigits(reading) : null;
  if (step !== null) return step;
  // 几百几十家: 几十 adds nothing that is known
  const further = powerOf.get(text.charCodeAt(at + 1)) ?? 0;
  if (reading.open === 'several' && severalWords.has(code) && further > 0 && further < reading.lastPower) {
    reading.at += 2;
    return 'on';
  }
  // 300多万, 五百余万, 二十几万
  if (reading.open !== 'no' || !moreWords.has(code) || at === start || !powerOf.has(text.charCodeAt(at + 1)))
    return 'end';
  reading.open = 'more';
  reading.at += 1;
  return 'on';
}

/** Reads digits with a spoken fraction behind them, or that alone after a scale word; null where neither stands. */
function readDigits(reading: Reading): Step | null {
  const { text, at, start, arabic, lastPower } = reading;
  const run = digitRun(text, at, start);
  if (run === null) {
    const fraction = lastPower > 0 && !arabic ? spokenFraction(text, at) : null;
    if (fraction === null) return null;
    reading.section.push({ coefficient: `0.${fraction.digits}`, power: 0 });
    reading.at = fraction.end;
    // 十点五亿: a large scale word multiplies the whole
    return (powerOf.get(text.charCodeAt(fraction.end)) ?? 0) > 3 ? 'on' : 'end';
  }
  const scaled = lastPower > 0 || powerOf.has(text.charCodeAt(run.end));
  if (!arabic && scaled && isGuess(run.digits)) return 'guess';
  if (at === start) reading.firstLength = run.length;
  reading.afterZero = lastPower > 0 && run.digits.startsWith('0');
  // 三年零十个月: 零 only fills the gap before 十
  const filler = !arabic && run.digits === '0' && powerOf.get(text.charCodeAt(run.end)) === 1;
  reading.digits = reading.afterZero || filler ? run.digits.slice(1) : run.digits;
  reading.at = run.end;
  const fraction = arabic ? null : spokenFraction(text, run.end);
  if (fraction !== null) {
    reading.digits = `${reading.digits}.${fraction.digits}`;
    reading.at = fraction.end;
  }
  return 'on';
}

/** Reads a scale word; false where it belongs to something else. */
export function readScale(reading: Reading, power: number): boolean {
  const { text, at, start, digits, lastPower, section } = reading;
  // G7011十天高速: digits are never written before 十
  if (text.charAt(at) === '兆' && opensUnit(text, at)) return false;
  if (at > start && (opensUnit(text, at) || (power === 1 && arabicDigit(text.charCodeAt(at - 1)) >= 0)))
    return false;
  if (digits === '' && lastPower === 0) reading.scaleOnly = true;
  if (power < 4) {
    // 千百 and 万千 are no numbers; 5百万, 一百十二 and 一万零十二 are
    const isBare = digits === '' && lastPower > 0 && !reading.afterZero;
    if (isBare && (lastPower <= power || power > 1)) return false;
    section.push({ coefficient: digits === '' ? '1' : digits, power });
  } else closeSection(reading, power);
  reading.digits = '';
  reading.afterZero = false;
  reading.lastPower = power;
  reading.at += 1;
  return true;
}

/** 万 and larger multiply the section before them, and all of what was closed where they are larger than its last. */
function closeSection(reading: Reading, power: number): void {
  const { done, section, digits } = reading;
  if (digits !== '') section.push({ coefficient: digits, power: 0 });
  if (section.length === 0 && done.length === 0) section.push({ coefficient: '1', power: 0 });
  const joined = section.length === 0 || power >= reading.lastBig;
  reading.done = joined ? raise([...done, ...section], power) : [...done, ...raise(section, power)];
  reading.section = [];
  reading.lastBig = power;
}

/** All terms, the last digits among them; 十几 takes in its 几. */
export function termsOf(reading: Reading): Term[] {
  const { text, at, digits, lastPower, section } = reading;
  if (digits !== '') {
    const short = !reading.arabic && digits.length === 1 && lastPower > 1 && !reading.afterZero;
    section.push({ coefficient: digits, power: short ? lastPower - 1 : 0 });
  } else if (reading.open === 'no' && lastPower === 1 && /[几幾]/.test(text.charAt(at))) {
    // the words 余 and 多 here are left to the quantity rules
    reading.open = 'more';
    reading.at += 1;
  }
  return [...reading.done, ...section];
}

/** 3万|5000元, 36万|9999元: three or four digits right behind 万, and what they count behind them. */
const isRestOfTenThousand = (text: string, at: number, run: { end: number; plain: boolean }): boolean =>
  /[万萬]/.test(text.charAt(at - 1)) &&
  run.plain &&
  run.end - at > 2 &&
  run.end - at < 5 &&
  /^[\u4e00-\u9fff㎡]/.test(text.slice(run.end, run.end + 1)) &&
  !/^[年月日号时点]/.test(text.slice(run.end, run.end + 1));

/** The digits that may stand at `at` inside a numeral. */
function digitRun(text: string, at: number, start: number) {
  const code = text.charCodeAt(at);
  if (arabicDigit(code) >= 0) {
    const run = arabicRun(text, at);
    // 1万2千 and 3万5000元 go on; 30万2023年 does not.
    if (at > start && !powerOf.has(text.charCodeAt(run.end)) && !isRestOfTenThousand(text, at, run))
      return null;
    return { end: run.end, digits: run.digits, length: run.plain ? run.length : 0 };
  }
  const run = chineseRun(text, at);
  if (run.end === at) return null;
  // 4万亿|两个大台阶: another number
  if (arabicDigit(text.charCodeAt(start)) >= 0 && /^[个大座道级]/.test(text.charAt(run.end))) return null;
  // 一五十 is no number: digits in a row have no scale behind them, but for the guess of 三四十 and 一二四億元, spelt digit by digit
  const power = run.digits.length <= longestNumeral ? (powerOf.get(text.charCodeAt(run.end)) ?? 0) : 0;
  const isSpelt = run.digits.length === 3 && power > 3;
  if (run.digits.length > 1 && !run.digits.startsWith('0') && power > 0 && !isGuess(run.digits) && !isSpelt)
    return null;
  return { ...run, length: run.end - at };
}

/** 千米, 千瓦, 兆帕, 百分点: the scale word belongs to the unit. */
function opensUnit(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '') return false;
  switch (text.charAt(at)) {
    case '千':
      return '米克瓦伏焦卡帕赫'.includes(next);
    case '兆':
      // 百兆以上宽带, 千兆光网: a speed of a network
      return (
        '瓦帕赫比字伏焦光宽网级'.includes(next) || /^(?:及?以上|用户|端口)/.test(text.slice(at + 1, at + 4))
      );
    case '百':
      return next === '帕' || text.startsWith('分点', at + 1);
    default:
      return false;
  }
}

/** Reads 点五, 點三三 or ．六四 at `at`, the point with its digits; null before 点钟, 点二十分 and the like. */
function spokenFraction(text: string, at: number): { end: number; digits: string } | null {
  const code = text.charCodeAt(at);
  if (code !== marks.spoken && code !== marks.spokenTraditional && code !== marks.widePoint) return null;
  const run = chineseRun(text, at + 1);
  // 一．五个方面 may be the first item of a list, 七六五．三二億元 and 三．五％ are no such
  if (code === marks.widePoint && !/^[万亿萬億兆％%]/.test(text.charAt(run.end))) return null;
  return run.end === at + 1 || '分钟鐘整十'.includes(text.charAt(run.end) || ' ') ? null : run;
}
