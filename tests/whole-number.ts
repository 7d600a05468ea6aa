import { scanNumeral } from '../pipeline/grammar/numeral.ts';
import { add, type Decimal, decimal, divide, multiply, shift } from '../schemas/decimal.ts';

/** Fractions that do not end are rounded to as many digits as float64 keeps. */
const significantDigits = 15;

const perWords: Record<string, number> = { 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 萬: 4 };
const suffixPowers: Record<string, number> = { k: 3, K: 3, m: 6, M: 6 };

/** Reads an unsigned numeral that fills the whole text. */
function whole(text: string): Decimal | null {
  if (text === '半') return '0.5';
  if (/^[0-9０-９.]*[kKmM]$/.test(text)) {
    const power = suffixPowers[text.slice(-1)];
    const value = whole(text.slice(0, -1));
    return value === null || power === undefined ? null : shift(value, power);
  }
  if (/^\.[0-9]+$/.test(text)) return decimal(text);
  const scientific = /^([0-9.]+)e([+-]?[0-9]{1,3})$/i.exec(text);
  if (scientific?.[1] !== undefined) return shift(decimal(scientific[1]), Number(scientific[2]));
  const half = /^半([十百千万亿])$/.exec(text);
  if (half?.[1] !== undefined) return multiply(whole(`一${half[1]}`) ?? '0', '0.5');
  const dozen = /^(.+)打$/.exec(text);
  if (dozen?.[1] !== undefined) {
    const count = whole(dozen[1]);
    return count === null ? null : multiply(count, '12');
  }
  const numeral = scanNumeral(text, 0);
  return numeral !== null && numeral.end === text.length && numeral.upper === null ? numeral.value : null;
}

/** Reads 三分之一, 百分之五, 1/6, 3又1/2 as a number. */
function fraction(text: string): Decimal | null {
  const mixed = /^(.+)又(.+)$/.exec(text) ?? /^([0-9]+) ([0-9]+\/[0-9]+)$/.exec(text);
  if (mixed?.[1] !== undefined && mixed[2] !== undefined) {
    const integer = signed(mixed[1]);
    const rest = fraction(mixed[2]);
    return integer === null || rest === null ? null : round(add(integer, rest));
  }
  const spoken = /^(.+?)分之(.+)$/.exec(text);
  const slashed = /^([^/]+)\/([^/]+)$/.exec(text);
  const [top, bottom] = spoken !== null ? [spoken[2], spoken[1]] : [slashed?.[1], slashed?.[2]];
  if (top === undefined || bottom === undefined) return null;
  const numerator = signed(top);
  const denominator = signed(bottom);
  return numerator === null || denominator === null
    ? null
    : divide(numerator, denominator, significantDigits);
}

const round = (value: Decimal): Decimal => divide(value, '1', significantDigits) ?? value;

/** Reads a numeral with an optional sign: 负三十二, -2.5. */
function signed(text: string): Decimal | null {
  const negative = /^[-−－负負]/.test(text);
  const value = whole(negative || text.startsWith('+') ? text.slice(1) : text);
  return value === null || !negative ? value : multiply(value, '-1');
}

/** Reads 五成, 六成五, 八点五折, 百分之三, 3.9%, 2个百分点 as a percentage. */
function percentage(text: string): Decimal | null {
  const sign = /^[-−负負]/.test(text) ? '-1' : '1';
  const bare = sign === '-1' ? text.slice(1) : text;
  const marked = /^(.+?)(?:%|％|个?百分点|個?百分點)$/.exec(bare);
  if (marked?.[1] !== undefined) return times(whole(marked[1]), sign);
  const spoken = /^([百佰千仟万萬])分之(.+)$/.exec(bare);
  if (spoken?.[1] !== undefined && spoken[2] !== undefined) {
    const value = whole(spoken[2]);
    return value === null ? null : times(shift(value, 2 - (perWords[spoken[1]] ?? 2)), sign);
  }
  const tenths = /^(.+?)[成折](.?)$/.exec(bare);
  if (tenths?.[1] === undefined) return null;
  // 九九折 is 99 %, 72折 too: two digits say the hundredths
  const count = /^(?:[0-9]{2}|[一二三四五六七八九]{2})$/.test(tenths[1]) && bare.endsWith('折') ? 0 : 1;
  const value = whole(tenths[1]);
  const last =
    tenths[2] === '' || tenths[2] === undefined ? '0' : tenths[2] === '半' ? '5' : whole(tenths[2]);
  return value === null || last === null ? null : times(add(shift(value, count), last), sign);
}

const times = (value: Decimal | null, factor: Decimal): Decimal | null =>
  value === null ? null : multiply(value, factor);

/**
 * Reads a text that is nothing but a number, as the lines of number recognisers ask for it: the numerals are read by the
 * grammar, and what a sentence shows by its words (signs, 分之, 成, %) is added here. Null when the text is none.
 *
 * `2.5万亿` → `2500000000000`, `两千四百五` → `2450`, `六成五` → `65` (of a percentage, the number before the sign),
 * `第250` → `250`, `三分之一` → `0.333333333333333` (15 digits). White space between the characters is ignored.
 */
export function parseNumber(text: string): Decimal | null {
  const spaced = text.trim();
  const tight = spaced.replace(/\s+/g, '');
  if (tight === '') return null;
  const mixed = /^[0-9]+ +[0-9]+\/[0-9]+$/.test(spaced) ? fraction(spaced.replace(/ +/, ' ')) : null;
  if (mixed !== null) return mixed;
  const power = /^([0-9.]+)\^(-?1)$/.exec(tight);
  if (power?.[1] !== undefined)
    return power[2] === '1' ? decimal(power[1]) : divide('1', decimal(power[1]), significantDigits);
  const ordinal = tight.startsWith('第') ? signed(tight.slice(1)) : null;
  if (ordinal !== null) return ordinal;
  const negative = /^[-−负負]/.test(tight);
  return (
    percentage(tight) ??
    signed(tight) ??
    times(fraction(negative ? tight.slice(1) : tight), negative ? '-1' : '1')
  );
}
