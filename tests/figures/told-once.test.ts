import { describe, expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** The period of each figure of a short text. */
const periods = (text: string, published: string): string[] =>
  figuresOf(text, published).map(({ value_text, date }) => `${value_text} ${date ?? '-'}`);

describe('a period that a text names once', () => {
  test.each([
    // who makes the numbers tells them for one period
    [
      '芜甲海关通报，今年一季度，芜甲市外贸进出口200亿元，下降3%。\n一般贸易进出口120亿元，占全市的60%；民营企业出口50亿元。',
      [
        '200亿元 2016-01/2016-03',
        '3% 2016-01/2016-03',
        '120亿元 2016-01/2016-03',
        '60% 2016-01/2016-03',
        '50亿元 2016-01/2016-03',
      ],
    ],
    // but what there is, or has come since a founding, is not of it
    [
      '芜甲海关通报，今年一季度，芜甲市外贸进出口200亿元，下降3%。\n自2015年3月5日开园以来，芜甲园区累计出台措施20项；新增商户3000户，到位资本500亿元。',
      [
        '200亿元 2016-01/2016-03',
        '3% 2016-01/2016-03',
        '20项 2015-03-05/..',
        '3000户 2015-03-05/..',
        '500亿元 2015-03-05/..',
      ],
    ],
    // a passenger tells of no statistics
    [
      '芜甲公司介绍，今年一季度，公司进出口2亿元，下降3%。\n一般贸易进出口1亿元。',
      ['2亿元 2016-01/2016-03', '3% 2016-01/2016-03', '1亿元 -'],
    ],
  ])('%s', (text, expected) => {
    expect(periods(text, '2016-04-20')).toEqual(expected);
  });
});

describe('the day of a gathering', () => {
  test.each([
    // 同日 is the day of the gathering, and not of those that were begun before
    [
      '4月20日，芜甲市重大项目集中开工仪式举行。加上3月5日开工的首批30个，开工项目已达80个。\n同日另举行签约会，12个项目签约额60亿元，客商来自5个省，其中台资项目2个。',
      [
        '30个 2024-03-05',
        '80个 -',
        '12个 2024-04-20',
        '60亿元 2024-04-20',
        '5个 2024-04-20',
        '2个 2024-04-20',
      ],
    ],
    [
      '4月20日，芜甲市举行集中开工仪式，开工项目50个。其中，工业和物流项目20个，总投资30亿元，其中甲厂节能改造项目投资2亿元，改造后能耗下降10%。',
      ['50个 2024-04-20', '20个 2024-04-20', '30亿元 2024-04-20', '2亿元 -', '10% -'],
    ],
    // 同日 behind a day that is told of by itself
    ['4月20日，甲桥通车。3月5日，乙路开工。同日，3个小区交付。', ['3个 2024-03-05']],
  ])('%s', (text, expected) => {
    expect(periods(text, '2024-04-29')).toEqual(expected);
  });
});
