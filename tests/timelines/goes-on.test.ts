import { describe, expect, test } from 'vitest';
import { events, rowsOf } from '../example-timelines.ts';

/** How far a title goes on, of which work a stage or a piece is, and what a year that is summed up tells. */

const dated = (text: string): string[] =>
  rowsOf(text, '2022-07-18').map(({ date, type, title }) => `${date} ${type} ${title}`);

describe('what is told besides a statistic stands in no title', () => {
  test.each([
    ['2021年，青溪茶厂产量下降12%，厂长王明告诉记者，打算改种水果300亩。', '青溪茶厂产量下降12%'],
    ['2021年，青溪茶厂产量下降12%，企业转而改种水果300亩。', '青溪茶厂产量下降12%'],
    ['2021年，青溪茶厂产量下降12%，镇上的小店关了门。', '青溪茶厂产量下降12%'],
    ['2021年，柳河集团营收8亿元，利润9000万元，其中青溪公司2000万元。', '柳河集团营收8亿元，利润9000万元'],
    [
      '2021年，柳河集团营收8亿元，利润9000万元，纳税3000万元，员工2000人。',
      '柳河集团营收8亿元，利润9000万元，纳税3000万元',
    ],
    [
      '2021年，柳河地铁完成投资8亿元，占概算的43%，12座车站中，5座已封顶。',
      '柳河地铁完成投资8亿元，占概算的43%',
    ],
    // a record, a share in words and how fast it goes tell more of what was measured
    ['2021年，柳河县大豆产量5万吨，刷新纪录。', '柳河县大豆产量5万吨，刷新纪录'],
    ['2021年，柳河县粮食总产量5亿斤，玉米占六成。', '柳河县粮食总产量5亿斤，玉米占六成'],
    // nothing is counted, and so nothing leaves the figures
    ['2021年，柳河县棉花市场不旺，青溪棉纺厂停产。', '柳河县棉花市场不旺，青溪棉纺厂停产'],
  ])('%s', (text, title) => {
    expect(events(text, '2022-07-18').at(0)).toBe(`statistic ${title}`);
  });
});

describe('of which work a stage, a piece or a deed is', () => {
  test.each([
    ['柳河小区一期安置居民400户，二期2023年6月动工。', ['construction_start 柳河小区二期动工']],
    [
      '柳河果业的冷库总库容2万吨，一期8000吨2021年9月投用，二期2023年8月建成。',
      ['opening 柳河果业的冷库一期投用', 'completion 柳河果业的冷库二期建成'],
    ],
    ['加快推进柳河物流园，一期6月投入使用。', ['opening 柳河物流园一期投入使用']],
    [
      '青溪电站项目2021年2月开工，5月交通洞贯通，11月主体工程开工，首台机组计划2026年9月投产。',
      [
        'construction_start 青溪电站项目开工',
        'completion 交通洞贯通',
        'construction_start 青溪电站项目主体工程开工',
        'opening 青溪电站项目首台机组投产',
      ],
    ],
    [
      '规划范围包括柳河市全域，青溪市的东山、西山4个区和南山县，2021年末常住人口800万人。',
      ['statistic 规划范围常住人口800万人'],
    ],
    [
      '规划建设的柳河至青溪市域铁路58公里，设站11座，2021年12月开工。',
      ['construction_start 柳河至青溪市域铁路开工'],
    ],
    ['柳河至青溪的城际铁路推进更快，设计时速350公里，2024年通车。', ['opening 柳河至青溪的城际铁路通车']],
    ['当雄大桥全长2公里，2021年12月开工。', ['construction_start 当雄大桥开工']],
    ['柳河景区受暴雨影响，好在索道二期5月28日投运。', ['opening 索道二期投运']],
    ['柳河景区受5月3日暴雨影响，接待量下降。', ['other 柳河景区受暴雨影响，接待量下降']],
    // who asks what comes does nothing
    ['今年怎么干？柳河公司副总经理王明说，四季度启动铺轨。', ['launch 启动铺轨']],
    // the headline names the work that the last paragraph was about
    [
      '青溪电站见闻\n青溪电站位于柳河县，总装机120万千瓦。\n项目2021年12月获核准。',
      ['approval 青溪电站获核准'],
    ],
  ])('%s', (text, expected) => {
    expect(events(text, '2022-07-18')).toEqual(expected);
  });
});

test('what moves at that moment stands before what it means', () => {
  expect(events('5月1日，柳河收费站的栏杆抬起，首辆货车驶上主线，柳青高速公路全线通车。')).toEqual([
    'opening 柳青高速公路全线通车',
  ]);
  expect(events('5月1日，柳河站的汽笛响起，旅客登上列车。')).toEqual(['other 柳河站的汽笛响起']);
});

describe('a year that has a deed or a figure of its own', () => {
  test.each([
    [
      '柳河乳业4月扩产，全年营业收入18亿元。',
      ['2022-04 other 柳河乳业扩产', '2022 target 柳河乳业营业收入18亿元'],
    ],
    ['柳河治理工程年内完成验收。', ['2022 completion 柳河治理工程完成验收']],
    // named before in its sentence
    ['去年，柳河乳业扩产，全年营业收入18亿元。', ['2021 statistic 柳河乳业扩产，全年营业收入18亿元']],
    ['2021年1月，柳河乳业成立，全年营业收入18亿元。', ['2021-01 launch 柳河乳业成立']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

test('what comes next behind how far it is by now, and a day of what is over behind a year ahead', () => {
  expect(dated('青溪产业园一期厂房已封顶，8月投产。')).toEqual(['2022-08 opening 青溪产业园一期厂房投产']);
  expect(dated('青溪产业园9月投产。')).toEqual(['2021-09 opening 青溪产业园投产']);
  expect(dated('柳河铁路预计2026年底建成；青溪中心站5月28日封顶。')).toEqual([
    '2026-10/2026-12 completion 柳河铁路建成',
    '2022-05-28 completion 青溪中心站封顶',
  ]);
});
