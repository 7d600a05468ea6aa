import { add, type Decimal, decimal, shift } from '../../schemas/decimal.ts';
import {
  arabicDigit,
  arabicRun,
  chineseRun,
  digitOf,
  marks,
  moreWords,
  powerOf,
  severalWords,
} from './digits.ts';

export { startsNumeral } from './digits.ts';

/**
 * Chinese and Arabic numerals, everyday and formal, plain and mixed.
 *
 * `2.5万亿` → 2500000000000 · `两千四百五` → 2450 · `壹拾贰万` → 120000 · `二〇二三` → 2023 · `5亿1万4千6百` → 500014600
 */
export interface Numeral {
  /** Where the numeral ends, in UTF-16 units. */
  readonly end: number;
  readonly value: Decimal;
  /** `digits`: a bare digit string (2023, 二〇二三); `scale`: a scale with no digit before it (千亿). */
  readonly form: 'digits' | 'number' | 'scale';
  readonly script: 'arabic' | 'chinese';
  /** Digits in the first run: four for a year. */
  readonly length: number;
  /** Whether 万 or a larger scale was read. */
  readonly large: boolean;
  /** Words inside that leave the value open: 余, 多, 几 after a digit; 数, 几 before a unit. */
  readonly open: 'no' | 'more' | 'several';
  /** The far end of a guess: 三四百 is 300 to 400, 十七八 is 17 to 18; null elsewhere. */
  readonly upper: Decimal | null;
}

/** A numeral with scale words longer than this is no number; digit strings may be longer but give no value. */
export const longestNumeral = 64;

/** One summand: coefficient × 10^power. */
interface Term {
  readonly coefficient: string;
  readonly power: number;
}

function total(terms: readonly Term[]): Decimal {
  let sum = '0';
  for (const term of terms) {
    const value = shift(decimal(term.coefficient), term.power);
    sum = sum === '0' ? value : add(sum, value);
  }
  return sum;
}

/** Multiplies terms by 10^power. */
const raise = (terms: readonly Term[], power: number): Term[] =>
  terms.map((term) => ({ coefficient: term.coefficient, power: term.power + power }));

/** The digits that may stand at `at` inside a numeral. */
function digitRun(text: string, at: number, start: number) {
  const code = text.charCodeAt(at);
  if (arabicDigit(code) >= 0) {
    const run = arabicRun(text, at);
    // 1万2千 goes on only towards another unit; 30万2023年 does not.
    if (at > start && !powerOf.has(text.charCodeAt(run.end))) return null;
    return { end: run.end, digits: run.digits, length: run.plain ? run.length : 0 };
  }
  const run = chineseRun(text, at);
  if (run.end === at) return null;
  // 一五十 is no number: digits in a row have no scale behind them, but for the guess of 三四十
  const scaled = run.digits.length <= longestNumeral && powerOf.has(text.charCodeAt(run.end));
  if (run.digits.length > 1 && !run.digits.startsWith('0') && scaled && !isGuess(run.digits)) return null;
  return { ...run, length: run.end - at };
}

/** Most numerals are a run of Arabic digits or one Chinese digit with no scale behind it; null for all others. */
function scanPlain(text: string, start: number, arabic: boolean): Numeral | null {
  if (arabic) {
    const run = arabicRun(text, start);
    const next = text.charCodeAt(run.end);
    if ((powerOf.get(next) ?? 0) > 1 || next === marks.space || moreWords.has(next) || digitOf.has(next))
      return null;
    return numeral(run.end, decimal(run.digits), 'arabic', run.plain ? run.length : 0);
  }
  const digit = digitOf.get(text.charCodeAt(start));
  const next = text.charCodeAt(start + 1);
  if (
    digit === undefined ||
    digitOf.has(next) ||
    powerOf.has(next) ||
    next === 28857 ||
    next === 40670 ||
    moreWords.has(next)
  )
    return null;
  return numeral(start + 1, digit, 'chinese', 1);
}

const numeral = (end: number, value: Decimal, script: Numeral['script'], length: number): Numeral => ({
  end,
  value,
  form: 'digits',
  script,
  length,
  large: false,
  open: 'no',
  upper: null,
});

/** 两三, 七八, 三五: about so many. */
export const isGuess = (digits: string): boolean =>
  digits.length === 2 &&
  digits.charAt(0) !== '0' &&
  (Number(digits.charAt(1)) - Number(digits.charAt(0)) === 1 || digits === '35');

/** Reads a numeral with a guess inside, at `pair`, as its two ends. */
function scanGuess(text: string, start: number, pair: number): Numeral | null {
  const before = text.slice(start, pair);
  const after = text.slice(pair + 2, start + longestNumeral);
  const low = scanNumeral(`${before}${text.charAt(pair)}${after}`, 0, false);
  const high = scanNumeral(`${before}${text.charAt(pair + 1)}${after}`, 0, false);
  if (low === null || high === null || low.end !== high.end) return null;
  return { ...low, end: start + low.end + 1, upper: high.value };
}

/**
 * Reads the longest numeral at `start`, or null. Linear in what it reads.
 *
 * Scale words multiply what stands before them (三百五十一万亿); a last single digit counts in the place below the
 * last unit (四百五 = 450) unless 零 stands before it (五亿零六).
 */
export function scanNumeral(text: string, start: number, mayGuess = true): Numeral | null {
  const first = text.charCodeAt(start);
  const arabic = arabicDigit(first) >= 0;
  const plain = scanPlain(text, start, arabic);
  if (plain !== null) return plain;
  let done: Term[] = []; // closed by 万, 亿 …
  let section: Term[] = []; // below the next 万
  let digits = '';
  let afterZero = false;
  let lastPower = 0;
  let lastBig = 0;
  let firstLength = 0;
  let scaleOnly = false;
  let open: Numeral['open'] = 'no';
  let at = start;
  if (severalWords.has(first)) {
    if (!powerOf.has(text.charCodeAt(start + 1))) return null;
    digits = '1';
    open = 'several';
    at += 1;
  }
  while (at - start <= longestNumeral) {
    const code = text.charCodeAt(at);
    const power = powerOf.get(code);
    if (code === marks.space && arabic && digits !== '' && (powerOf.get(text.charCodeAt(at + 1)) ?? 0) > 3) {
      at += 1; // 4000 亿元
      continue;
    }
    if (power === undefined) {
      if ((code === marks.twenty || code === marks.thirty) && lastPower === 0 && digits === '') {
        section.push({ coefficient: code === marks.twenty ? '2' : '3', power: 1 });
        lastPower = 1;
        at += 1;
        continue;
      }
      if (digits === '' && open === 'no') {
        const run = digitRun(text, at, start);
        if (run !== null) {
          const scaled = lastPower > 0 || powerOf.has(text.charCodeAt(run.end));
          if (!arabic && scaled && isGuess(run.digits)) return mayGuess ? scanGuess(text, start, at) : null;
          if (at === start) firstLength = run.length;
          afterZero = lastPower > 0 && run.digits.startsWith('0');
          digits = afterZero ? run.digits.slice(1) : run.digits;
          at = run.end;
          const fraction = arabic ? null : spokenFraction(text, at);
          if (fraction !== null) {
            digits = `${digits}.${fraction.digits}`;
            at = fraction.end;
          }
          continue;
        }
        const fraction = lastPower > 0 && !arabic ? spokenFraction(text, at) : null;
        if (fraction !== null) {
          section.push({ coefficient: `0.${fraction.digits}`, power: 0 });
          at = fraction.end;
          break;
        }
      }
      if (open === 'no' && moreWords.has(code) && at > start && powerOf.has(text.charCodeAt(at + 1))) {
        open = 'more'; // 300多万, 五百余万, 二十几万
        at += 1;
        continue;
      }
      break;
    }
    // G7011十天高速: digits are never written before 十
    if (at > start && (opensUnit(text, at) || (power === 1 && arabicDigit(text.charCodeAt(at - 1)) >= 0)))
      break;
    if (digits === '' && lastPower === 0) scaleOnly = true;
    if (power < 4) {
      // 千百 is no number; 5百万 is, and so is 一万零十二
      if (digits === '' && lastPower > 0 && lastPower <= power && !afterZero) break;
      section.push({ coefficient: digits === '' ? '1' : digits, power });
    } else {
      if (digits !== '') section.push({ coefficient: digits, power: 0 });
      if (section.length === 0 && done.length === 0) section.push({ coefficient: '1', power: 0 });
      const joined = section.length === 0 || power >= lastBig;
      done = joined ? raise([...done, ...section], power) : [...done, ...raise(section, power)];
      section = [];
      lastBig = power;
    }
    digits = '';
    afterZero = false;
    lastPower = power;
    at += 1;
  }
  if (at === start || (open === 'several' && lastPower === 0)) return null;
  if (digits !== '') {
    const short = !arabic && digits.length === 1 && lastPower > 1 && !afterZero;
    section.push({ coefficient: digits, power: short ? lastPower - 1 : 0 });
  } else if (open === 'no' && lastPower === 1 && (text.charAt(at) === '几' || text.charAt(at) === '幾')) {
    open = 'more'; // 十几: the words 余 and 多 here are left to the quantity rules
    at += 1;
  }
  const terms = [...done, ...section];
  return {
    end: at,
    value: total(terms),
    form: lastPower === 0 ? 'digits' : scaleOnly && terms.length === 1 && lastPower > 1 ? 'scale' : 'number',
    script: arabic ? 'arabic' : 'chinese',
    length: firstLength,
    large: lastBig > 0,
    open,
    upper: null,
  };
}

/** 千米, 千瓦, 兆帕, 百分点: the scale word belongs to the unit. */
function opensUnit(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '') return false;
  switch (text.charAt(at)) {
    case '千':
      return '米克瓦伏焦卡帕赫'.includes(next);
    case '兆':
      return '瓦帕赫比字伏'.includes(next);
    case '百':
      return next === '帕' || text.startsWith('分点', at + 1);
    default:
      return false;
  }
}

/** Reads 点五 or 點三三 at `at`, the spoken point with its digits; null before 点钟, 点二十分 and the like. */
function spokenFraction(text: string, at: number): { end: number; digits: string } | null {
  const mark = text.charAt(at);
  if (mark !== '点' && mark !== '點') return null;
  const run = chineseRun(text, at + 1);
  return run.end === at + 1 || '分钟鐘整十'.includes(text.charAt(run.end) || ' ') ? null : run;
}
