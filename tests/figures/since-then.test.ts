import { describe, expect, test } from 'vitest';
import { outlooksFrom } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const periods = outlooksFrom('2023-07-03');

describe('what has come since a deed is not of its month', () => {
  test.each([
    ['去年3月，芜甲市设立会诊制度，先后走访农户90家，有60家领到贷款。', ['90家 actual -', '60家 actual -']],
    [
      '该园区2020年11月列入省级园区，共安排项目15个，已建成4个，在建7个。',
      ['15个 actual -', '4个 actual -', '7个 actual -'],
    ],
    ['去年9月，二期交付，入驻企业80家，出租率90%。', ['80家 actual -', '90% actual -']],
    ['2021年10月，公交卡互通，首年少售纸票30万张。', ['30万张 actual -']],
    // near misses: a number of the month itself, a year
    ['去年3月，芜甲市走访农户90家，有60家领到贷款。', ['90家 actual 2022-03', '60家 actual 2022-03']],
    ['2022年，芜甲市先后走访农户90家。', ['90家 actual 2022']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('what there is now is not of a year told of before', () => {
  test.each([
    ['去年芜甲县新增专利9件，乙中心已有专家20人。', ['9件 actual 2022', '20人 actual -']],
    ['2019年12月码头启用，新码头目前开通航线30条。', ['30条 actual -']],
    ['2012年产值3亿元，改制以后，先后关闭矿井9处。', ['3亿元 actual 2012', '9处 actual -']],
    [
      '2012年，芜甲县被列为试点，产值3亿元。从那时起，全县关停砖厂9家。',
      ['3亿元 actual 2012', '9家 actual -'],
    ],
    ['去年，甲瓜损耗率达15%。为此，芜甲县筹资6000万元。', ['15% actual 2022', '6000万元 actual -']],
    // near misses: a day up to which it was counted, what is compared with now
    ['截至6月底，入驻商户已有900家。', ['900家 actual 2023-06-30']],
    ['到2027年，办理时限由目前的20个月压缩到12个月。', ['20个月 actual -', '12个月 target 2027']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('how large a thing is, and what is dated by itself', () => {
  test.each([
    ['2020年起，芜甲县治理沙地，一期3万亩已于去年完工。', ['3万亩 actual -']],
    ['2020年，芜甲县的货要拉到400公里外的港口。', ['400公里 actual -']],
    [
      '去年，芜甲县发债90亿元。甲工程一期新建管网80公里，去年底完工。',
      ['90亿元 actual 2022', '80公里 actual -'],
    ],
    [
      '去年芜甲公司出口8000万元，今年订单排到9月，公司打算另建一座2万平方米的厂房。',
      ['8000万元 actual 2022', '2万平方米 target -'],
    ],
    // near misses
    ['2020年，芜甲县修路400公里。', ['400公里 actual 2020']],
    ['今年，芜甲公司打算投资5亿元。', ['5亿元 target 2023']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

test('what is done for those who retired before a year is not of that year', () => {
  expect(
    periods('从今年1月1日起，给2022年底前退休的教师增发补贴，标准按上年人均的4%上调，9万人受益。'),
  ).toEqual(['4% actual 2023-01-01/..', '9万人 actual 2023-01-01/..']);
});

test('how many times the whole of last year it is leaves 全年 to this year', () => {
  expect(periods('上半年，退税18亿元，户数是去年全年的3倍多，预计全年退税40亿元。')).toEqual([
    '18亿元 actual 2023-01/2023-06',
    '3倍多 actual 2023-01/2023-06',
    '40亿元 forecast 2023',
  ]);
});

describe('what is so in any year, and what one firm has', () => {
  test.each([
    ['2022年，芜甲市发展提速。班列每天5对。', ['5对 actual -']],
    [
      '去年，芜甲公司产值3亿元。员工不到200人，手握20项专利。',
      ['3亿元 actual 2022', '不到200人 actual -', '20项 actual -'],
    ],
    ['去年，芜甲公司产值3亿元。至此，园区企业达到12家。', ['3亿元 actual 2022', '12家 actual -']],
    [
      '去年，芜甲公司产值3亿元。与它相邻的乙公司，2020年6月建成碳素生产线，年产能5000吨。',
      ['3亿元 actual 2022', '5000吨 actual -'],
    ],
    [
      '去年4月，甲公司收到货款900万元，靠这笔钱，添置了两台机床。',
      ['900万元 actual 2022-04', '两台 actual -'],
    ],
    [
      '今年，芜甲市将新建停车场6处；乙园2021年7月开工，主体已完成六成。',
      ['6处 target 2023', '六成 actual -'],
    ],
    // near misses
    [
      '2022年，芜甲县改革提速。全县医院床位3000张，每千人床位6张。',
      ['3000张 actual 2022', '6张 actual 2022'],
    ],
    [
      '截至6月底，平台入驻商户900家，日均处理订单2万单。',
      ['900家 actual 2023-06-30', '2万单 actual 2023-06-30'],
    ],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

test('what is done within the year that its sentence tells of', () => {
  expect(periods('下半年，芜甲市确保新增就业5万人，两座水厂年内投入使用。')).toEqual([
    '5万人 target 2023-07/2023-12',
    '两座 target 2023',
  ]);
});
