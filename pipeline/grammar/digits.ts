/** The characters of numerals: Arabic and Chinese digits, scale words, and runs of them. */

/** The digit that a Chinese numeral character stands for, by its UTF-16 code. */
export const digitOf = new Map<number, string>();
for (const [digit, forms] of [
  '零〇○Ｏ',
  '一壹弌',
  '二贰貳弐两兩俩倆',
  '三叁參叄仨',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
].entries()) {
  for (const form of forms) digitOf.set(form.charCodeAt(0), String(digit));
}

/** The power of ten that a scale word stands for, by its UTF-16 code. */
export const powerOf = new Map<number, number>();
for (const [power, forms] of [
  [1, '十拾'],
  [2, '百佰'],
  [3, '千仟'],
  [4, '万萬'],
  [8, '亿億'],
  [12, '兆'],
] as const) {
  for (const form of forms) powerOf.set(form.charCodeAt(0), power);
}

export const moreWords = new Set([...'余餘多几幾来'].map((word) => word.charCodeAt(0)));
export const severalWords = new Set([...'数數几幾'].map((word) => word.charCodeAt(0)));
const [comma, wideComma, point, widePoint, twenty, thirty, space, spoken, spokenTraditional] = [
  ...',，.．廿卅 点點',
].map((c) => c.charCodeAt(0));
/** The narrow spaces that part groups of three (GB/T 15835): 1 210 207. */
const narrowSpaces = new Set([...'\u00a0\u2005\u2006\u2008\u2009\u200a\u202f'].map((c) => c.charCodeAt(0)));

/** The value of an Arabic digit, half or full width; −1 for anything else. */
export function arabicDigit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}

/** Whether a numeral can start with this UTF-16 unit. */
export function startsNumeral(code: number): boolean {
  return (
    arabicDigit(code) >= 0 ||
    digitOf.has(code) ||
    powerOf.has(code) ||
    severalWords.has(code) ||
    code === twenty ||
    code === thirty
  );
}

const plainDigits = /^[0-9.]+$/;

const toPlainDigits = (digits: string): string =>
  digits
    .replace(/[,，\s]/g, '')
    .replace('．', '.')
    .replace(/[０-９]/g, (digit) => String(arabicDigit(digit.charCodeAt(0))));

const isGroupOfThree = (text: string, from: number): boolean =>
  arabicDigit(text.charCodeAt(from)) >= 0 &&
  arabicDigit(text.charCodeAt(from + 1)) >= 0 &&
  arabicDigit(text.charCodeAt(from + 2)) >= 0 &&
  arabicDigit(text.charCodeAt(from + 3)) < 0;

/** 税收3 450万元: behind what is earned or spent, and before a large amount of money. */
const isAmount = (text: string, start: number, end: number): boolean =>
  /[万亿]元/.test(text.slice(end, end + 2)) &&
  /(?:收入|税收|[产税价总差余]值|投资|资金|金额|利润|总额|支出|完成|达到?|[约近])[0-9]{1,3}$/.test(
    text.slice(Math.max(0, start - 7), start),
  );

/** Where groups of three behind a first group end; a wide space parts them only where there is no doubt. */
function groupsEnd(text: string, start: number): number {
  const mark = text.charCodeAt(start);
  const wide = mark === space;
  if (mark !== comma && mark !== wideComma && !wide && !narrowSpaces.has(mark)) return start;
  let at = start;
  while (text.charCodeAt(at) === mark && isGroupOfThree(text, at + 1)) at += 4;
  // 1 050 is one number, 1 210 207 and 税收3 450万元 too; 2 350 may be two
  const certain =
    !wide || at - start > 4 || arabicDigit(text.charCodeAt(start + 1)) === 0 || isAmount(text, start, at);
  return certain ? at : start;
}

/**
 * 达6318. 4万: a space behind the point, as scans have it, parts no numbers where a word leads to them and a scale follows;
 * 1. 2万人 is the first item of a list.
 */
const isTornPoint = (text: string, start: number, at: number): boolean =>
  /[\u4e00-\u9fff]/.test(text.charAt(start - 1)) &&
  /^. [0-9]{1,2}(?:[万亿%％]|个百分点)/.test(text.slice(at, at + 8));

/** Reads `1,050,000.5` or full-width digits at `start`; separators only between groups of three. */
export function arabicRun(
  text: string,
  start: number,
): { end: number; digits: string; length: number; plain: boolean } {
  let at = start;
  while (arabicDigit(text.charCodeAt(at)) >= 0) at += 1;
  const length = at - start;
  let plain = true;
  if (length <= 3) {
    const groups = groupsEnd(text, at);
    plain = groups === at;
    at = groups;
  }
  const mark = text.charCodeAt(at);
  const gap = text.charCodeAt(at + 1) === space && isTornPoint(text, start, at) ? 1 : 0;
  if ((mark === point || mark === widePoint) && arabicDigit(text.charCodeAt(at + 1 + gap)) >= 0) {
    let fraction = at + 1 + gap;
    while (arabicDigit(text.charCodeAt(fraction)) >= 0) fraction += 1;
    // 1.2.3 is a version or a list number, not a decimal.
    const next = text.charCodeAt(fraction);
    if ((next !== point && next !== widePoint) || arabicDigit(text.charCodeAt(fraction + 1)) < 0) {
      at = fraction;
      plain = false;
    }
  }
  const digits = text.slice(start, at);
  return { end: at, digits: plainDigits.test(digits) ? digits : toPlainDigits(digits), length, plain };
}

/** Reads Chinese digits at `start`: 二〇二三 → 2023. */
export function chineseRun(text: string, start: number): { end: number; digits: string } {
  let end = start;
  let digits = '';
  for (;;) {
    const digit = digitOf.get(text.charCodeAt(end));
    if (digit === undefined) return { end, digits };
    digits += digit;
    end += 1;
  }
}

export const marks = { point, widePoint, twenty, thirty, space, spoken, spokenTraditional };

/** 两三, 七八, 三五: about so many. */
export const isGuess = (digits: string): boolean =>
  digits.length === 2 &&
  digits.charAt(0) !== '0' &&
  (Number(digits.charAt(1)) - Number(digits.charAt(0)) === 1 || digits === '35');
