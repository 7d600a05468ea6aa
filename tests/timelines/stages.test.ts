import { describe, expect, test } from 'vitest';
import { rowsOf } from '../example-timelines.ts';

const titles = (text: string): string[] => rowsOf(text).map(({ title }) => title);

describe('a stage is named with the work that it is of', () => {
  test.each([
    [
      '柳河县的瑞禾光伏玻璃项目总投资30亿元，一期2022年9月投产，二期2023年4月开工，计划2024年10月建成。',
      [
        '柳河县的瑞禾光伏玻璃项目一期投产',
        '柳河县的瑞禾光伏玻璃项目二期开工',
        '柳河县的瑞禾光伏玻璃项目二期建成',
      ],
    ],
    [
      '华明公司在青云高新区的年产3万吨特种玻璃项目，总投资58亿元，一期8000吨2022年9月投产，二期2023年4月开工，计划2024年10月建成。',
      [
        '华明公司年产3万吨特种玻璃项目一期投产',
        '华明公司年产3万吨特种玻璃项目二期开工',
        '华明公司年产3万吨特种玻璃项目二期建成',
      ],
    ],
    [
      '华明公司的碳酸锂生产线一期2022年投产；二期主体完工六成，2024年三季度投产后，总产能将达到4万吨。',
      ['华明公司的碳酸锂生产线一期投产', '华明公司的碳酸锂生产线二期投产'],
    ],
    // of several works there is no one stage, and the whole is no stage
    ['全县12个重点项目进展顺利，一期2023年4月开工，2024年建成。', ['一期开工', '全县12个重点项目建成']],
    [
      '青云大桥全长2公里，2020年开工，一期工程2022年建成通车，全线2024年贯通。',
      ['青云大桥开工', '青云大桥一期工程建成通车', '青云大桥全线贯通'],
    ],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('a statistic and its growth are the statement', () => {
  test.each([
    [
      '上半年，柳河县社会消费品零售总额88亿元，增长7.9%，限额以上餐饮业营业额增长26%。',
      ['柳河县社会消费品零售总额88亿元，增长7.9%'],
    ],
    [
      '上半年，柳河县海洋产业增加值52亿元，同比增长6.4%，占生产总值的17%。',
      ['柳河县海洋产业增加值52亿元，同比增长6.4%'],
    ],
    // what is measured beside it belongs to it
    [
      '上半年，华明集团营业收入8亿元，同比增长41%，净利润9600万元。',
      ['华明集团营业收入8亿元，同比增长41%，净利润9600万元'],
    ],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});
