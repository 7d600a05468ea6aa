import { expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** The period of each figure of a short text. */
const periods = (text: string, published: string): string[] =>
  figuresOf(text, published).map(({ value_text, date }) => `${value_text} ${date ?? '-'}`);

test.each([
  // the days off that were told of
  [
    '2025-05-06',
    '“五一”假期首日，芜甲市人气旺。\n5天假期全市接待游客40万人次，增长8%。',
    ['5天 -', '40万人次 2025-05-01/2025-05-05', '8% 2025-05-01/2025-05-05'],
  ],
  // and which of them
  [
    '2025-05-06',
    '“五一”期间，芜甲市人气旺。假期首日，芜甲站发送旅客3万人。节日期间，乙湖景区接待9万人次。',
    ['3万人 2025-05-01', '9万人次 2025-05-01/2025-05-05'],
  ],
  // and what has grown since, in another paragraph
  [
    '2025-05-06',
    '“五一”假期，芜甲市接待游客40万人次。\n全市30家重点商场销售额2亿元，同比增长9%。',
    ['40万人次 2025-05-01/2025-05-05', '30家 -', '2亿元 2025-05-01/2025-05-05', '9% 2025-05-01/2025-05-05'],
  ],
  // near misses: days off that nothing has told of, another holiday, those of a year long over
  ['2025-05-06', '假期全市接待游客40万人次。', ['40万人次 -']],
  ['2025-08-20', '芜甲市旅游火热。暑假期间，乙湖景区接待9万人次。', ['9万人次 -']],
  ['2025-05-06', '2019年国庆假期火爆。假期全市接待游客40万人次。', ['40万人次 -']],
])('%s: %s', (published, text, expected) => {
  expect(periods(text, published)).toEqual(expected);
});
