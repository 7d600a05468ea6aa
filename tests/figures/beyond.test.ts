import { describe, expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = (text: string, published = '2023-07-03'): string[] =>
  figuresOf(text, published).map(({ value_text, status, date }) => `${value_text} ${status} ${date ?? '-'}`);

describe('a time that is told in passing leaves the one before it to the next sentence', () => {
  test.each([
    // a month
    [
      '去年4月，芜甲隧道改用新工法，每月多掘进40米。芜甲隧道还剩900米。',
      ['40米 actual 2022-04', '900米 actual -'],
    ],
    // but for what the same month has brought
    [
      '5月，芜甲县用电量8亿千瓦时，增长6%。工业用电量5亿千瓦时，增长7%。',
      ['8亿千瓦时 actual 2023-05', '6% actual 2023-05', '5亿千瓦时 actual 2023-05', '7% actual 2023-05'],
    ],
    ['去年4月，芜甲县遭遇大风。倒塌棚舍70间。', ['70间 actual 2022-04']],
    // behind numbers of another time
    [
      '芜甲铁路总投资80亿元，今年上半年完成9亿元。乙丙基金首期规模20亿元。',
      ['80亿元 actual -', '9亿元 actual 2023-01/2023-06', '20亿元 actual -'],
    ],
    [
      '截至5月底，芜甲铁路累计完成投资50亿元，其中今年前5个月完成9亿元。桥梁完成80%。',
      ['50亿元 actual 2023-05-31', '9亿元 actual 2023-01/2023-05', '80% actual 2023-05-31'],
    ],
    [
      '芜甲县一季度投资60亿元，4月完成20亿元。其中，工业投资12亿元。',
      ['60亿元 actual 2023-01/2023-03', '20亿元 actual 2023-04', '12亿元 actual 2023-04'],
    ],
    // a time that opens its sentence holds on
    [
      '2022年，芜甲县产值80亿元。工业产值50亿元。',
      ['80亿元 actual 2022', '50亿元 actual 2022'],
    ],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});
