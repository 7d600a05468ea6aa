import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

/** How far a time reaches: over a semicolon, into the next sentence and paragraph, and no further. */
const outlooks = outlooksFrom('2022-03-01');

describe('a time reaches what goes on with it', () => {
  test.each([
    // what a year brings is not of its last day, and what there is on it is
    [
      '2021年，年末生猪存栏5万头；生猪出栏8万头，增长2%；耕地3万亩。',
      ['5万头 actual 2021-12-31', '8万头 actual 2021', '2% actual 2021', '3万亩 actual 2021-12-31'],
    ],
    [
      '2021年，全市生产总值420亿元。\n全市农业总产值69亿元，按可比价格计算，比上年增长2%。',
      ['69亿元 actual 2021', '2% actual 2021'],
    ],
    [
      '2021年上半年，全市预算收入38亿元，增长20%。\n全市税收28亿元，占财政收入的73%，比去年同期提升4个百分点。',
      ['28亿元 actual 2021-01/2021-06'],
    ],
    [
      '记者23日从市港航局获悉，1月份，全市港口吞吐量12万吨；集装箱吞吐量2万标箱，同比增长13%。',
      ['2万标箱 actual 2022-01'],
    ],
    [
      '1月19日，铁路发送旅客8万人次，增长5%；公路发送旅客9万人次，下降3%。',
      ['9万人次 actual 2022-01-19', '3% actual 2022-01-19'],
    ],
    ['2021年全省粮食播种面积、产量如下：\n一、粮食播种面积8万亩。', ['8万亩 actual 2021']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expect.arrayContaining(expected)));
});

describe('a time reaches nothing else', () => {
  test.each([
    ['1月19日，甲项目签约；园区有企业50家。', ['50家 actual -']],
    [
      '截至2021年7月底，投入资金5亿元。甲工程是全省最大的调水工程，受益区面积2万平方公里。',
      ['2万平方公里 actual -'],
    ],
    ['2008年，甲站开工。随后，乙园区推进，70家企业前来洽谈。', ['70家 actual -']],
    ['1975年，甲林场建立，两代人接力种树，造林面积达36万亩。', ['36万亩 actual -']],
    ['2021年7月，安排资金6亿元，项目实施后，预计新增处理能力5万吨。', ['5万吨 forecast -']],
    ['目前，水质良好，2021年晴天增加34天；园区企业有61家。', ['34天 actual 2021', '61家 actual -']],
    [
      '2021年12月，安排资金6亿元，支持项目4个，预计建成能够新增处理能力5万吨。',
      ['6亿元 actual 2021-12', '5万吨 forecast -'],
    ],
    [
      '2021年上半年新解决75个村的饮水。累计解决了1200个村。',
      ['75个 actual 2021-01/2021-06', '1200个 actual -'],
    ],
    ['甲馆去年入选名单。甲馆计划藏书20万册。', ['20万册 target -']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expect.arrayContaining(expected)));
});

test('the last months are when, and no number', () => {
  expect(outlooks('近两个月就业形势好转。')).toEqual([]);
  expect(outlooks('施工近两个月，路已修好。')).toEqual(['近两个月 actual -']);
});
