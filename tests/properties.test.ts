import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import type { QuantityMention } from '../pipeline/mention.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import { compare, decimal } from '../schemas/decimal.ts';
import { fitsPrecision, readEdtf } from '../schemas/edtf.ts';
import { parseNumber } from './whole-number.ts';

const settings = { seed: 20230621, numRuns: 400 };
const holds = <Value>(
  arbitrary: fc.Arbitrary<Value>,
  property: (value: Value) => void,
  parameters: fc.Parameters<[Value]> = {},
): void => fc.assert(fc.property(arbitrary, property), { ...settings, ...parameters });

const mentionsOf = (text: string, published = '2023-07-03') =>
  annotate(bareDocument('any', text, published)).mentions;

/** How a person writes numerals. */
interface Hand {
  readonly digits: string;
  /** Ten, hundred, thousand. */
  readonly scales: readonly [string, string, string];
  readonly wan: string;
  readonly yi: string;
  readonly point: string;
}
const everyday: Hand = {
  digits: '零一二三四五六七八九',
  scales: ['十', '百', '千'],
  wan: '万',
  yi: '亿',
  point: '点',
};
const formal: Hand = { ...everyday, digits: '零壹贰叁肆伍陆柒捌玖', scales: ['拾', '佰', '仟'] };
const traditional: Hand = { ...everyday, wan: '萬', yi: '億', point: '點' };

/** Writes 0 … 10¹⁶ − 1 in words, with 零 over every gap: 10050 → 一万零五十. */
function inWords(value: number, hand: Hand): string {
  if (value >= 1e8) return joined(inWords(Math.floor(value / 1e8), hand) + hand.yi, value % 1e8, 1e7, hand);
  if (value >= 1e4) return joined(inWords(Math.floor(value / 1e4), hand) + hand.wan, value % 1e4, 1e3, hand);
  for (const [scale, power] of [
    [hand.scales[2], 1e3],
    [hand.scales[1], 1e2],
    [hand.scales[0], 1e1],
  ] as const) {
    if (value < power) continue;
    return joined(hand.digits.charAt(Math.floor(value / power)) + scale, value % power, power / 10, hand);
  }
  return hand.digits.charAt(value);
}

/** Puts the rest behind the head, with 零 where the place below the head is empty. */
function joined(head: string, rest: number, place: number, hand: Hand): string {
  if (rest === 0) return head;
  return head + (rest < place ? hand.digits.charAt(0) : '') + inWords(rest, hand);
}

const digitByDigit = (digits: string, hand: Hand): string =>
  digits.replace(/[0-9]/g, (digit) => hand.digits.charAt(Number(digit)));

const hands = fc.constantFrom(everyday, formal, traditional);
/** Whole numbers of every length, so that gaps and round numbers come up. */
const whole = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.maxSafeInteger().map((value) => Math.abs(value)),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
    .map(([digits, zeros]) => digits * 10 ** zeros),
  fc
    .array(fc.constantFrom('0', '0', '1', '7'), { minLength: 1, maxLength: 15 })
    .map((digits) => Number(digits.join(''))),
);
const fraction = fc.stringMatching(/^[0-9]{1,8}$/);

describe('parse(render(n)) = n', () => {
  test('for whole numbers in words', () => {
    holds(fc.tuple(whole, hands), ([value, hand]) => {
      expect(parseNumber(inWords(value, hand))).toBe(String(value));
    });
  });

  test('for spoken habits: 十 for 一十, 两 for 二 before a scale, the last scale left out', () => {
    holds(whole, (value) => {
      const words = inWords(value, everyday);
      expect(parseNumber(words.replace(/^一十/, '十'))).toBe(String(value));
      expect(parseNumber(words.replace(/二(?=[百千万亿])/g, '两'))).toBe(String(value));
    });
    holds(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(100, 1000, 10_000, 1e8),
      ),
      ([head, tail, power]) => {
        const value = head * power + tail * (power / 10);
        expect(parseNumber(inWords(head * power, everyday) + everyday.digits.charAt(tail))).toBe(
          String(value),
        );
      },
    );
  });

  test('for decimals in words', () => {
    holds(fc.tuple(whole, fraction, hands), ([value, places, hand]) => {
      const words = `${inWords(value, hand)}${hand.point}${digitByDigit(places, hand)}`;
      expect(parseNumber(words)).toBe(decimal(`${value}.${places}`));
    });
  });

  test('for digits in a row', () => {
    holds(
      fc.tuple(fc.stringMatching(/^[1-9][0-9]{1,12}$/), fc.constantFrom('零', '〇')),
      ([digits, zero]) => {
        expect(parseNumber(digitByDigit(digits, everyday).replaceAll('零', zero))).toBe(digits);
      },
    );
  });

  test('for Arabic numerals: plain, full-width, with separators', () => {
    holds(fc.tuple(whole, fc.option(fraction), fc.constantFrom('', '-')), ([value, places, sign]) => {
      const tail = places === null ? '' : `.${places}`;
      const exact = decimal(`${sign}${value}${tail}`);
      expect(parseNumber(`${sign}${value}${tail}`)).toBe(exact);
      expect(parseNumber(`${sign}${value}${tail}`.replace(/[0-9.]/g, fullWidth))).toBe(exact);
      expect(parseNumber(`${sign}${String(value).replace(/\B(?=(?:[0-9]{3})+$)/g, ',')}${tail}`)).toBe(exact);
    });
  });

  test('for mixed numerals, exactly', () => {
    const scales = fc.constantFrom(['百', 2], ['千', 3], ['万', 4], ['千万', 7], ['亿', 8], ['万亿', 12]);
    holds(
      fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 2 }), scales),
      ([digits, places, [scale, power]]) => {
        const text = String(digits).padStart(places + 1, '0');
        const number = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
        const value = BigInt(digits) * 10n ** BigInt(Number(power) - places);
        expect(parseNumber(`${number}${scale}`)).toBe(String(value));
      },
    );
    holds(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 })), ([high, low]) => {
      expect(parseNumber(`${high}亿${low}万`)).toBe(String(high * 1e8 + low * 1e4));
    });
  });

  test('for percentages, the number before the sign', () => {
    holds(fc.tuple(fc.integer({ min: 0, max: 999 }), hands), ([value, hand]) => {
      expect(parseNumber(`百分之${inWords(value, hand)}`)).toBe(String(value));
      expect(parseNumber(`${value}％`)).toBe(String(value));
    });
  });

  test('inside a sentence, where the amount is found whole', () => {
    holds(
      fc.tuple(
        whole.filter((value) => value > 0),
        hands,
        fc.constantFrom('投资', '共', '计划筹措'),
      ),
      ([value, hand, before]) => {
        const words = `${inWords(value, hand)}元`;
        const found = mentionsOf(`${before}${words}。`).map((mention) =>
          mention.type === 'quantity' ? [mention.text, mention.value] : [],
        );
        expect(found).toEqual([[words, String(value)]]);
      },
    );
  });
});

const fullWidth = (character: string): string =>
  character === '.' ? '．' : String.fromCharCode(character.charCodeAt(0) + 0xfee0);

/** Characters and words that grammar rules look at, and characters that disturb them. */
const pieces = fc.constantFrom(
  ...'0123456789０９.．,，、。；：%％∶:/-—~～（）()《》“”「」 　\n\t十百千万亿零〇一二两三四五六七八九半几数余多来成折倍番',
  ...'年 月 日 号 旬 初 底 末 周 季度 上半年 世纪 年代 时 分 点 小时 2023 1998 12 31 29 万元 公里 亩 吨 家 个 项'.split(
    ' ',
  ),
  ...'今年 去年 同年 次年 当日 次日 本月 上周 周三 近年来 “十四五” 期间 农历 正月 国庆节 大年 民国'.split(
    ' ',
  ),
  ...'起 至 到 和 前 后 以来 截至 从 自 的 内 之间 将 最后 约 近 超 不足 至少 以上 左右 大关 第 翻'.split(
    ' ',
  ),
  ...'分之 增长 居全国 人民币 $ 时速 元 位 名 百分点 强 圈 😀 𠮷 \ud800 \udfff \u0000 \u200b \ufeff'.split(
    ' ',
  ),
);
const grammarText = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(''));
const anyText = fc.oneof(
  { weight: 6, arbitrary: grammarText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes)),
  },
);
const published = fc.constantFrom(
  '2023-07-03',
  '2024-02-29',
  '2023-01-01',
  '2023-06-21/2023-12-31',
  '0001-01-01',
  '9999-12-31',
);

describe('any text', () => {
  test('gives an answer; mentions stand in order, inside the text, and are its words', () => {
    holds(fc.tuple(anyText, published), ([text, day]) => {
      const points = [...text];
      let before = 0;
      for (const mention of mentionsOf(text, day)) {
        expect(mention.start).toBeGreaterThanOrEqual(before);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(points.length);
        expect(points.slice(mention.start, mention.end).join('')).toBe(mention.text);
        before = mention.start;
      }
    });
  });

  test('gives dates whose days, EDTF and precision agree, or a fault', () => {
    holds(fc.tuple(anyText, published), ([text, day]) => {
      for (const mention of mentionsOf(text, day)) {
        if (mention.type !== 'time') continue;
        const { edtf, fault, date_start: first, date_end: last, date_precision: precision } = mention;
        expect((edtf === null) !== (fault === null), mention.text).toBe(true);
        if (edtf === null || precision === null) continue;
        expect(readEdtf(edtf), mention.text).toEqual({ first, last });
        expect(fitsPrecision({ first, last }, precision), `${mention.text} ${edtf} ${precision}`).toBe(true);
        expect(first === null || last === null || first <= last).toBe(true);
      }
    });
  });

  test('gives figures whose bounds say what the qualifier says', () => {
    holds(anyText, (text) => {
      for (const mention of mentionsOf(text)) if (mention.type === 'quantity') expectAgreement(mention);
    });
  });

  test('is never given to parseNumber in vain: a plain decimal or null', () => {
    holds(anyText, (text) => {
      expect(parseNumber(text) ?? '0').toMatch(/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?$/);
    });
  });

  test('takes steps in proportion to its length', () => {
    const proportional = (words: readonly string[]): void => {
      const unit = words.join('');
      const times = Math.ceil(400 / unit.length);
      const [once, twice] = [stepsOf(unit.repeat(times)), stepsOf(unit.repeat(2 * times))];
      expect(twice, JSON.stringify(unit)).toBeLessThanOrEqual(2.2 * once + 400);
    };
    const examples = ['一', '1', '一吨', '1、', '第1位、', '《', '“', '1,', '到', '。'].map(
      (unit): [string[]] => [[unit]],
    );
    holds(fc.array(pieces, { minLength: 1, maxLength: 5 }), proportional, { numRuns: 120, examples });
  });
});

/** Which ends a qualifier bounds. */
const bounded: Record<Exclude<QuantityMention['qualifier'], 'range'>, readonly string[]> = {
  exact: ['lower', 'upper'],
  about: [],
  nearly: ['upper'],
  less_than: ['upper'],
  at_most: ['upper'],
  just_over: ['lower'],
  more_than: ['lower'],
  at_least: ['lower'],
};

function expectAgreement({ text, qualifier, value, lower, upper }: QuantityMention): void {
  if (qualifier === 'range') {
    expect(value, text).toBeNull();
    expect(compare(lower ?? '', upper ?? ''), text).toBeLessThan(0);
    return;
  }
  const end = (name: string) => (bounded[qualifier].includes(name) ? value : null);
  expect(value, text).not.toBeNull();
  expect({ lower, upper }, text).toEqual({ lower: end('lower'), upper: end('upper') });
}

/** Counts the characters that annotate looks at: single look-ups, and all of every slice. */
function stepsOf(text: string): number {
  const document = bareDocument('any', text, '2023-07-03');
  const { charAt, charCodeAt, slice } = String.prototype;
  let steps = 0;
  String.prototype.charAt = function (index) {
    steps += 1;
    return charAt.call(this, index);
  };
  String.prototype.charCodeAt = function (index) {
    steps += 1;
    return charCodeAt.call(this, index);
  };
  String.prototype.slice = function (start, end) {
    const part = slice.call(this, start, end);
    steps += part.length;
    return part;
  };
  try {
    annotate(document);
  } finally {
    Object.assign(String.prototype, { charAt, charCodeAt, slice });
  }
  return steps;
}
