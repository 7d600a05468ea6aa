import { type Decimal, decimal } from '../../schemas/decimal.ts';
import { arabicDigit, arabicRun, digitOf, marks, moreWords, powerOf, severalWords } from './digits.ts';
import { longestNumeral, type Reading, readScale, readWord, termsOf, total } from './numeral-terms.ts';

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
    next === marks.spoken ||
    next === marks.spokenTraditional ||
    next === marks.widePoint ||
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
  const several = severalWords.has(first);
  if (several && !powerOf.has(text.charCodeAt(start + 1))) return null;
  const reading: Reading = {
    text,
    start,
    arabic,
    at: several ? start + 1 : start,
    done: [],
    section: [],
    digits: several ? '1' : '',
    afterZero: false,
    lastPower: 0,
    lastBig: 0,
    firstLength: 0,
    scaleOnly: false,
    open: several ? 'several' : 'no',
  };
  while (reading.at - start <= longestNumeral) {
    const power = powerOf.get(text.charCodeAt(reading.at));
    if (isGap(reading)) reading.at += 1;
    else if (power !== undefined) {
      if (!readScale(reading, power)) break;
    } else {
      const step = readWord(reading);
      if (step === 'guess') return mayGuess ? scanGuess(text, start, reading.at) : null;
      if (step === 'end') break;
    }
  }
  return closed(reading);
}

/** 4000 亿元: a space between Arabic digits and a large scale word. */
const isGap = ({ text, at, arabic, digits }: Reading): boolean =>
  text.charCodeAt(at) === marks.space &&
  arabic &&
  digits !== '' &&
  (powerOf.get(text.charCodeAt(at + 1)) ?? 0) > 3;

function closed(reading: Reading): Numeral | null {
  const { start, arabic, lastPower, lastBig, firstLength } = reading;
  if (reading.at === start || (reading.open === 'several' && lastPower === 0)) return null;
  const terms = termsOf(reading);
  const isScale = reading.scaleOnly && terms.length === 1 && lastPower > 1;
  return {
    end: reading.at,
    value: total(terms),
    form: lastPower === 0 ? 'digits' : isScale ? 'scale' : 'number',
    script: arabic ? 'arabic' : 'chinese',
    length: firstLength,
    large: lastBig > 0,
    open: reading.open,
    upper: null,
  };
}
