import { describe, expect, test } from 'vitest';
import { figuresOf } from './example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = (text: string, published = '2023-07-03'): string[] =>
  figuresOf(text, published).map(({ value_text, status, date }) => `${value_text} ${status} ${date ?? '-'}`);

describe('what is counted at a gathering is of its day', () => {
  test.each([
    // by sort and by size, with what they cost
    [
      '6月28日，芜甲县重点项目集中开工仪式举行，各镇设9个分会场。从行业看，工业项目21个，总投资64亿元，占58%。按规模分，10亿元以上的2个。',
      [
        '9个 actual 2023-06-28',
        '21个 actual 2023-06-28',
        '64亿元 actual 2023-06-28',
        '58% actual 2023-06-28',
        '10亿元以上 actual -',
        '2个 actual 2023-06-28',
      ],
    ],
    // what it is compared with dates nothing
    [
      '6月28日，芜甲县春茶产业招商大会在城关镇开幕，260名客商参会。与去年首届大会相比，签约项目多了5个。乙镇也签约3个项目，投资额2亿元。',
      [
        '260名 actual 2023-06-28',
        '5个 actual 2023-06-28',
        '3个 actual 2023-06-28',
        '2亿元 actual 2023-06-28',
      ],
    ],
    // what there is so far, or is to be, is not
    [
      '6月28日，芜甲县春茶产业招商大会在城关镇开幕。全县茶叶项目46个，总投资30亿元。力争签约项目12个。',
      ['46个 actual -', '30亿元 actual -', '12个 target -'],
    ],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));
});
