import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = outlooksFrom('2023-07-03');

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
    // of one thing
    [
      '一季度，芜甲县投资增长6%。乙丙物流园二期到3月末完成投资3亿元。进出口总额9亿元，增长4%。',
      [
        '6% actual 2023-01/2023-03',
        '3亿元 actual 2023-03-31',
        '9亿元 actual 2023-01/2023-03',
        '4% actual 2023-01/2023-03',
      ],
    ],
    // a time that opens its sentence holds on
    ['2022年，芜甲县产值80亿元。工业产值50亿元。', ['80亿元 actual 2022', '50亿元 actual 2022']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

describe('届时 is the time that was told last', () => {
  test.each([
    [
      '芜甲铁路2021年动工，计划2027年一季度通车。届时，甲县到乙县的时间将由现在的2小时压缩到50分钟，惠及群众30万人。',
      ['2小时 actual -', '50分钟 target 2027-01/2027-03', '30万人 target 2027-01/2027-03'],
    ],
    [
      '丙园二期计划明年9月投产，届时年产能达到8万吨；总投资9亿元的丁园已获批。',
      ['8万吨 target 2024-09', '9亿元 actual -'],
    ],
    // a term says no time at which it will be
    ['丙园二期计划明年6月底前投产，届时年产值15亿元。', ['15亿元 target -']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

describe('a paragraph that parts what the one before has told of is of its time', () => {
  test('by county', () => {
    expect(
      outlooks('截至5月底，全市完成投资90亿元，完成率48%。\n分县区看，芜甲县完成30亿元，完成率60%。'),
    ).toEqual([
      '90亿元 actual 2023-05-31',
      '48% actual 2023-05-31',
      '30亿元 actual 2023-05-31',
      '60% actual 2023-05-31',
    ]);
  });
  test('but one that tells of something else is not', () => {
    expect(outlooks('截至5月底，全市完成投资90亿元。\n芜甲公司的厂房面积8000平方米。')).toEqual([
      '90亿元 actual 2023-05-31',
      '8000平方米 actual -',
    ]);
  });
});

describe('how large those are that are counted is of no time', () => {
  test.each([
    ['今年力争新引进亿元以上项目30个。', ['亿元以上 target -', '30个 target 2023']],
    ['去年，芜甲县新建20户以上自然村道路60条。', ['20户以上 actual -', '60条 actual 2022']],
    ['去年，芜甲县实现利税2亿元以上。', ['2亿元以上 actual 2022']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

describe('how far a number is told', () => {
  test.each([
    // what an aim is compared with
    ['甲市今年计划完成投资160亿元，较去年实际完成数增长12%。', ['160亿元 target 2023', '12% target 2023']],
    ['去年完成投资160亿元，较前年增长9%。', ['160亿元 actual 2022', '9% actual 2022']],
    // how large something is laid out
    ['甲园2019年6月启动建设，规划面积8平方公里。', ['8平方公里 actual -']],
    ['甲市拟建乙园，规划面积8平方公里。', ['8平方公里 target -']],
    ['2022年1月，甲线主线建成，比计划提前5个月。', ['5个月 actual -']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});

describe('the day on which somebody came to look', () => {
  test.each([
    [
      '2月12日一早，记者从甲市出发，沿着山路颠簸了两小时，看到6条生产线。',
      ['两小时 actual -', '6条 actual -'],
    ],
    ['2月12日，记者在签约现场看到，签约项目6个。', ['6个 actual 2023-02-12']],
  ])('%s', (text, expected) => {
    expect(outlooks(text)).toEqual(expected);
  });
});
