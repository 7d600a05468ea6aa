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
