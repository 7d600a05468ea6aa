import { describe, expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const periods = (text: string, published = '2023-07-03'): string[] =>
  figuresOf(text, published).map(({ value_text, status, date }) => `${value_text} ${status} ${date ?? '-'}`);

describe('what has come since a deed is not of its month', () => {
  test.each([
    ['去年3月，芜甲市建立会商机制，先后推送企业90家，有60家获得贷款。', ['90家 actual -', '60家 actual -']],
    [
      '该枢纽2020年11月列入建设名单，共安排项目15个，已建成4个，在建7个。',
      ['15个 actual -', '4个 actual -', '7个 actual -'],
    ],
    ['去年9月，二期交付，入驻企业80家，出租率90%。', ['80家 actual -', '90% actual -']],
    ['2021年10月，检查结果互认，首年减少检查30万次。', ['30万次 actual -']],
    // near misses: a number of the month itself, a year
    ['去年3月，芜甲市推送企业90家，有60家获得贷款。', ['90家 actual 2022-03', '60家 actual 2022-03']],
    ['2022年，芜甲市先后推送企业90家。', ['90家 actual 2022']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('what there is now is not of a year told of before', () => {
  test.each([
    ['去年芜甲县新增专利9件，乙实验室已有博士20人。', ['9件 actual 2022', '20人 actual -']],
    ['2019年12月机场启用，新机场目前通航城市30个。', ['30个 actual -']],
    ['2012年产值3亿元，改制以后，先后关闭矿井9处。', ['3亿元 actual 2012', '9处 actual -']],
    [
      '2012年，芜甲县被列为试点，产值3亿元。从那时起，全县关闭矿井9处。',
      ['3亿元 actual 2012', '9处 actual -'],
    ],
    ['去年，甲瓜损耗率达15%。为此，芜甲县筹资6000万元。', ['15% actual 2022', '6000万元 actual -']],
    // near misses: a day up to which it was counted, what is compared with now
    ['截至6月底，注册企业已有900家。', ['900家 actual 2023-06-30']],
    ['到2027年，平均周期由目前的20个月压缩到12个月。', ['20个月 actual -', '12个月 target 2027']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

describe('how large a thing is, and what is dated by itself', () => {
  test.each([
    ['2020年起，芜甲县改良盐碱地，一期5万亩已于去年通过验收。', ['5万亩 actual -']],
    ['2020年，芜甲县的货要拉到400公里外的港口。', ['400公里 actual -']],
    [
      '去年，芜甲县发债90亿元。甲工程一期新建管网80公里，去年底完工。',
      ['90亿元 actual 2022', '80公里 actual -'],
    ],
    [
      '去年芜甲公司出口8000万元，今年订单已接到9月，公司打算再建一个1万平方米的工厂。',
      ['8000万元 actual 2022', '1万平方米 target -'],
    ],
    // near misses
    ['2020年，芜甲县修路400公里。', ['400公里 actual 2020']],
    ['今年，芜甲公司打算投资5亿元。', ['5亿元 target 2023']],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

test('what is done for those who retired before a year is not of that year', () => {
  expect(
    periods('从今年1月1日起，为2022年底前退休的人员提高养老金，水平按上年人均的4%上调，90万人受益。'),
  ).toEqual(['4% actual 2023-01-01/..', '90万人 actual 2023-01-01/..']);
});

test('how many times the whole of last year it is leaves 全年 to this year', () => {
  expect(periods('上半年，返还保费28亿元，户数是去年全年的5倍多，预计全年减负60亿元。')).toEqual([
    '28亿元 actual 2023-01/2023-06',
    '5倍多 actual 2023-01/2023-06',
    '60亿元 forecast 2023',
  ]);
});

describe('what is so in any year, and what one firm has', () => {
  test.each([
    ['2022年，芜甲市发展提速。班列每天3对。', ['3对 actual -']],
    [
      '去年，芜甲公司产值3亿元。职工不足百人，手握20项专利。',
      ['3亿元 actual 2022', '不足百人 actual -', '20项 actual -'],
    ],
    ['去年，芜甲公司产值3亿元。至此，园区企业达到12家。', ['3亿元 actual 2022', '12家 actual -']],
    [
      '去年，芜甲公司产值3亿元。与它相邻的乙公司，2020年6月建成碳素生产线，年产能5000吨。',
      ['3亿元 actual 2022', '5000吨 actual -'],
    ],
    [
      '去年4月，甲公司收到退税900万元，用这笔钱，新上了两条生产线。',
      ['900万元 actual 2022-04', '两条 actual -'],
    ],
    [
      '今年，芜甲市将新建停车场6处；乙园2021年7月开工，主体已完成八成。',
      ['6处 target 2023', '八成 actual -'],
    ],
    // near misses
    [
      '2022年，芜甲县改革提速。全县医院床位3000张，每千人床位6张。',
      ['3000张 actual 2022', '6张 actual 2022'],
    ],
    [
      '截至6月底，平台注册企业900家，日均处理单证2万票。',
      ['900家 actual 2023-06-30', '2万票 actual 2023-06-30'],
    ],
  ])('%s', (text, expected) => expect(periods(text)).toEqual(expected));
});

test('what is done within the year that its sentence tells of', () => {
  expect(periods('下半年，芜甲市确保新增就业5万人，两个实训基地年内投入使用。')).toEqual([
    '5万人 target 2023-07/2023-12',
    '两个 target 2023',
  ]);
});
