import { describe, expect, test } from 'vitest';
import { labels } from '../example-figures.ts';
import { events, rowsOf } from '../example-timelines.ts';

/** 是年 and 是月, parts of decades, and who a clause without a subject is about. */

/** date, type and title of each row. */
const dated = (text: string): string[] =>
  rowsOf(text).map(({ date, type, title }) => `${date} ${type} ${title}`);

describe('是年 and 是月 are the year and month told of before', () => {
  test.each([
    [
      '2018年，云柳铁路开工。是年，柳河大桥建成。',
      ['2018 construction_start 云柳铁路开工', '2018 completion 柳河大桥建成'],
    ],
    [
      '2018年，云柳铁路开工。是年10月，柳河大桥建成。',
      ['2018 construction_start 云柳铁路开工', '2018-10 completion 柳河大桥建成'],
    ],
    [
      '1958年3月，柳河县成立；是月10日，工厂开工。',
      ['1958-03 launch 柳河县成立', '1958-03-10 construction_start 工厂开工'],
    ],
    ['2018年，云柳铁路开工。他是年轻人。', ['2018 construction_start 云柳铁路开工']],
    ['2018年，云柳铁路开工，是年产5万吨的工厂。', ['2018 construction_start 云柳铁路开工']],
    ['上世纪90年代中后期，青溪纺织厂改制。', ['1993/1999 other 青溪纺织厂改制']],
    ['上世纪90年代后期，青溪纺织厂改制。', ['1997/1999 other 青溪纺织厂改制']],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('a park attends no ceremony, and a railway has no tourists', () => {
  test.each([
    ['柳河产业园是省级园区。4月18日，出席青溪项目签约仪式。', ['2023-04-18 agreement 出席青溪项目签约仪式']],
    ['4月18日，县长出席青溪项目签约仪式。', ['2023-04-18 agreement 县长出席青溪项目签约仪式']],
    ['青溪高铁的开通，促进了旅游。今年以来，接待游客30万人次。', ['2023/.. statistic 接待游客30万人次']],
    [
      '2022年5月，云柳铁路攸西至醴段通车。云柳铁路东起青溪，西至醴陵。',
      ['2022-05 opening 云柳铁路攸西至醴段通车'],
    ],
    ['青溪大道东起柳河，西至攸，2022年5月通车。', ['2022-05 opening 青溪大道通车']],
    ['云柳铁路攸西至醴段2022年5月通车。', ['2022-05 opening 云柳铁路攸西至醴段通车']],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });

  test('whose the tourists are', () => {
    expect(labels('云川市抢抓机遇。云柳高速通车后，全年接待国内游客120万人次。')).toEqual([
      '120万人次: 云川市 / 接待国内游客',
    ]);
    expect(labels('青溪高铁开通以来，接待游客30万人次。')).toEqual(['30万人次: - / 接待游客']);
    expect(labels('青溪高铁开通以来，发送旅客30万人次。')).toEqual(['30万人次: 青溪高铁 / 发送旅客']);
  });
});

describe('what a plan is for, and who gets first visitors', () => {
  test.each([
    ['4月5日，华山公司制定了全年生产计划。', 'other'],
    // a ratio that is decided on
    ['2021年3月，市政府决定将投资比例由3:7调整为4:6。', 'policy'],
    ['4月5日，云川市制定人才发展计划。', 'policy'],
    ['4月5日，柳河县迎来首批游客。', 'other'],
    ['柳河县去年迎来首批学员。', 'other'],
    ['柳河县预计2025年迎来首批游客。', 'target'],
    ['4月5日，青溪区迎来首批游客。', 'other'],
    ['4月5日，青溪度假区迎来首批游客。', 'opening'],
    ['4月5日，青溪工业区迎来首批企业。', 'opening'],
    ['4月5日，白岩镇安置区迎来首批住户。', 'opening'],
    ['4月5日，云川综合保税区迎来首批企业。', 'opening'],
    ['4月5日，云柳高铁迎来首批旅客。', 'opening'],
    ['4月5日，云川大学新校区迎来首批新生。', 'opening'],
  ])('%s', (text, type) => {
    expect(rowsOf(text).map((row) => row.type)).toEqual([type]);
    expect(events(text)).toHaveLength(1);
  });
});

describe('a month of a year that is over by now, and one that is nearer than the last', () => {
  test.each([
    [
      '云溪大桥2021年3月开工。目前主体已完工。引桥2月完成浇筑。',
      ['2021-03 construction_start 云溪大桥开工', '2023-02 completion 引桥完成浇筑'],
    ],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });

  test.each([
    ['云溪大桥8月动工', ['2023-08']],
    // near misses: it lies further off than the one that was, or is told of as over
    ['云溪大桥11月动工', ['2022-11']],
    ['云溪大桥8月动工。', ['2022-08']],
  ])('%s in April', (text, dates) => {
    expect(rowsOf(text, '2023-04-19').map(({ date }) => date)).toEqual(dates);
  });
});
