import { describe, expect, test } from 'vitest';
import { figuresOf } from './example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = (text: string, published: string): string[] =>
  figuresOf(text, published).map(({ value_text, status, date }) => `${value_text} ${status} ${date ?? '-'}`);

type Line = readonly [name: string, published: string, text: string, ...expected: string[]];

const check = (lines: readonly Line[]): void => {
  for (const [name, published, text, ...expected] of lines)
    test(name, () => expect(outlooks(text, published)).toEqual(expected));
};

describe('what is planned, and what is so', () => {
  check([
    [
      'as expected is no aim',
      '2023-08-01',
      '甲市6项指标快于预期。新增企业30家。',
      '6项 actual -',
      '30家 actual -',
    ],
    ['an expected growth is one', '2023-02-01', '甲市预期增长6%。', '6% target -'],
    [
      'how far a plan is done, and what is really begun',
      '2023-08-01',
      '甲市完成全年计划的60%，计划开工项目实际开工50个。',
      '60% actual -',
      '50个 actual -',
    ],
    ['not as planned is no plan', '2023-08-01', '甲市未按计划开工项目3个。', '3个 actual -'],
    ['an aim is no deed', '2023-08-01', '甲市力争实际开工50个。', '50个 target -'],
    [
      'planned for the year, which is that of publication',
      '2023-08-01',
      '甲市重点项目8个，总投资20亿元，年度计划投资5亿元。',
      '8个 actual -',
      '20亿元 actual -',
      '5亿元 target 2023',
    ],
    ['spent of what was planned', '2023-08-01', '甲市完成年度计划投资5亿元。', '5亿元 actual 2023'],
    [
      'a whole sentence is expected',
      '2016-01-08',
      '预计，2015年全市生产总值300亿元，增长9%；财政收入20亿元。',
      '300亿元 forecast 2015',
      '9% forecast 2015',
      '20亿元 forecast 2015',
    ],
    [
      'what is expected of a year goes on in its sentence',
      '2023-03-01',
      '今年预计新增机场5个，铁路里程超900公里。',
      '5个 forecast 2023',
      '超900公里 forecast 2023',
    ],
    [
      'expected by an end that is set',
      '2023-03-01',
      '预计到2024年底，甲市铁路里程将达到900公里。',
      '900公里 forecast 2024-12-31',
    ],
    [
      'an aim for an end that is set',
      '2023-03-01',
      '到2024年底，甲市铁路里程将达到900公里。',
      '900公里 target 2024-12-31',
    ],
    [
      'the years of a plan so far',
      '2023-03-01',
      '“十四五”以来，甲市建成公路300公里。',
      '300公里 actual 2021/..',
    ],
    [
      'the years of a plan to come',
      '2022-03-01',
      '“十四五”期间，甲市建成公路300公里。',
      '300公里 target 2021/2025',
    ],
    [
      'the last year of a plan looks back',
      '2025-08-01',
      '“十四五”期间，甲市建成公路300公里。',
      '300公里 actual 2021/2025',
    ],
    [
      'what an aim of the sentence before does not reach',
      '2023-03-01',
      '甲园区建成后，预计带动就业800人。厂房已建成，入驻企业6家，计划年内投产。',
      '800人 forecast -',
      '6家 actual -',
    ],
  ]);
});

describe('of which time', () => {
  check([
    [
      'a list of several things is no group that is named',
      '2023-10-20',
      '前三季度，全市猪、牛、羊出栏分别为30万头、2万头、9万头。',
      '30万头 actual 2023-01/2023-09',
      '2万头 actual 2023-01/2023-09',
      '9万头 actual 2023-01/2023-09',
    ],
    ['since a month', '2023-10-20', '自2019年3月甲区设立以来，累计引进企业300家。', '300家 actual -'],
    ['in a month', '2023-10-20', '2019年3月，甲区引进企业300家。', '300家 actual 2019-03'],
    ['of an age', '2023-10-20', '她今年35岁，每月工资6000元。', '6000元 actual -'],
    ['as the works go on', '2023-10-20', '甲厂去年3月投用，日均出库6万件。', '6万件 actual -'],
    ['what was built then', '2023-10-20', '甲厂去年3月投用，投资6亿元。', '6亿元 actual 2022-03'],
    [
      'so far, whatever year stands before',
      '2023-10-20',
      '2022年，甲港吞吐量达5亿吨。该港已累计设立企业300家。',
      '5亿吨 actual 2022',
      '300家 actual -',
    ],
    [
      'years told of are no one year',
      '2023-10-20',
      '他2018年创办甲公司，三年累计实现产值5亿元。',
      '三年 actual -',
      '5亿元 actual -',
    ],
    ['a stretch of years', '2023-10-20', '2022年，甲市迎来成立70周年。', '70周年 actual -'],
    ['a stretch of days', '2023-10-20', '2022年，甲项目用时80天建成。', '80天 actual 2022'],
  ]);
});
