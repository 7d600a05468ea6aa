import { describe, expect, test } from 'vitest';
import { events } from '../example-timelines.ts';

/** What grows is named in the title, a service begins with its first train, and a trial that took hours is no number reported. */

describe('the measure that the clause before names', () => {
  test.each([
    ['全县GDP500亿元，2022年增长6%。', 'statistic 全县GDP增长6%'],
    ['全县接待游客300万人次，2022年同比增长20%。', 'statistic 全县接待游客同比增长20%'],
    ['全州清洁能源装机500万千瓦，2022年新增30万千瓦。', 'statistic 全州清洁能源装机新增30万千瓦'],
    ['柳河县2021年GDP500亿元，2022年增长6%。', 'statistic 柳河县GDP增长6%'],
    // nothing that grows by a number
    ['柳河铁路全长60公里，2022年增长潜力凸显。', 'other 柳河铁路增长潜力凸显'],
    ['柳河集团拥有员工3000人，2022年营收增长20%。', 'statistic 柳河集团营收增长20%'],
  ])('%s', (text, event) => {
    expect(events(text).at(-1)).toBe(event);
  });
});

describe('first trains', () => {
  test.each([
    ['3月1日，首列中欧班列从柳河站开行。', 'opening 首列中欧班列从柳河站开行'],
    ['3月1日，首趟国际冷链班列从柳河站发车。', 'opening 首趟国际冷链班列从柳河站发车'],
    // the first of a year, one that comes, and any other
    ['3月1日，今年首列中欧班列从柳河站开行。', 'service_change 今年首列中欧班列从柳河站开行'],
    ['3月1日，首列中欧班列抵达柳河站。', 'service_change 首列中欧班列抵达柳河站'],
    ['3月1日，第1000列中欧班列从柳河站开行。', 'service_change 第1000列中欧班列从柳河站开行'],
  ])('%s', (text, event) => {
    expect(events(text)).toEqual([event]);
  });
});

test('a trial of so many hours is done', () => {
  expect(events('柳河电站于2022年9月完成72小时试运行。')).toEqual(['completion 柳河电站完成72小时试运行']);
  expect(events('2022年9月，柳河电站完成投资3亿元。')).toEqual(['statistic 柳河电站完成投资3亿元']);
});

test('what is worked on is no policy, and a firm on the exchange opens nothing', () => {
  expect(events('2022年，柳河县对青江实施治理。')).toEqual(['other 柳河县对青江实施治理']);
  expect(events('2022年，柳河县对企业实施奖励。')).toEqual(['policy 柳河县对企业实施奖励']);
  expect(events('2022年8月，青江药业在新三板挂牌。')).toEqual(['other 青江药业在新三板挂牌']);
  expect(events('2022年8月，青江产业园正式挂牌。')).toEqual(['opening 青江产业园正式挂牌']);
});
