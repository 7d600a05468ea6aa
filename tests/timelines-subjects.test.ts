import { describe, expect, test } from 'vitest';
import { rowsOf } from './example-timelines.ts';

/** date, type and title of each row. */
const dated = (text: string): string[] =>
  rowsOf(text).map(({ date, type, title }) => `${date} ${type} ${title}`);

describe('what a noun has behind it, and what happens to it', () => {
  test.each([
    [
      '2020年启动的柳河片区改造项目6月底全面完工。',
      ['2020 launch 柳河片区改造项目启动', '2023-06-21/2023-06-30 completion 柳河片区改造项目全面完工'],
    ],
    [
      '2012年开工建设的柳河水库今日下闸蓄水。',
      ['2012 construction_start 柳河水库开工建设', '2023-09-15 other 柳河水库下闸蓄水'],
    ],
    ['2021年成立的光明集团计划明年上市。', ['2021 launch 光明集团成立', '2024 other 光明集团上市']],
    [
      '2018年入选国家级试点的柳河县去年接待游客800万人次。',
      ['2018 designation 柳河县入选国家级试点', '2022 statistic 柳河县接待游客800万人次'],
    ],
    [
      '2019年投产的柳河钢厂去年的产值为30亿元。',
      ['2019 opening 柳河钢厂投产', '2022 statistic 柳河钢厂产值为30亿元'],
    ],
    [
      '2021年6月签约的柳河电池项目，8月动工。',
      ['2021-06 agreement 柳河电池项目签约', '2021-08 construction_start 柳河电池项目动工'],
    ],
    [
      '由光明集团2018年投资建设的柳河风电场，2020年12月并网发电。',
      ['2018 construction_start 光明集团投资建设柳河风电场', '2020-12 opening 柳河风电场并网发电'],
    ],
    // the second time is of a name, or of what is worked with
    ['2019年印发的《柳河规划》2025年目标提前实现。', ['2019 publication 《柳河规划》印发']],
    ['2017年获评的国家级园区2022年度考核结果公布。', ['2017 designation 国家级园区获评']],
    // it began then, and is no sum of that year
    ['自2012年建园以来，柳河产业园累计引进企业860家。', []],
    ['自2021年6月开通以来，柳河铁路累计发送旅客80万人次。', ['2021-06 opening 柳河铁路开通']],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('who a title is about where its clause only points', () => {
  test.each([
    [
      '柳河市中医院新院区总投资9.6亿元。2021年3月，新院区奠基；预计2024年6月投入使用。',
      ['2021-03 construction_start 柳河市中医院新院区奠基', '2024-06 opening 柳河市中医院新院区投入使用'],
    ],
    ['柳河县地处江城市西部。2022年，该县实现生产总值210亿元。', ['2022 statistic 柳河县实现生产总值210亿元']],
    [
      '柳河大剧院昨晚首演。该剧院2018年立项。',
      ['2023-09-14 other 柳河大剧院首演', '2018 approval 柳河大剧院立项'],
    ],
    ['青山县发展很快。2022年，该市实现生产总值210亿元。', ['2022 statistic 该市实现生产总值210亿元']],
    [
      '柳河公园2013年开园，其核心区去年接待游客60万人次。',
      ['2013 opening 柳河公园开园', '2022 statistic 柳河公园核心区接待游客60万人次'],
    ],
    ['其二期工程将于明年开工。', ['2024 construction_start 二期工程开工']],
    [
      '柳河大桥主塔6月封顶。大桥计划2024年通车。',
      ['2023-06 completion 柳河大桥主塔封顶', '2024 opening 柳河大桥通车'],
    ],
    [
      '2.柳河电站。总投资78亿元，今年3月获省发改委核准，计划年内开工。',
      ['2023-03 approval 柳河电站获省发改委核准', '2023 construction_start 柳河电站开工'],
    ],
    ['形势喜人。今年3月获省发改委核准。', ['2023-03 approval 获省发改委核准']],
    ['柳河电站项目，位于青山县，今年3月获省发改委核准。', ['2023-03 approval 柳河电站项目获省发改委核准']],
    [
      '柳河产业园分两期建设，其中一期工程于2021年6月动工；二期工程计划明年9月动工，2025年投产。',
      [
        '2021-06 construction_start 柳河产业园一期工程动工',
        '2024-09 construction_start 柳河产业园二期工程动工',
        '2025 opening 柳河产业园二期工程投产',
      ],
    ],
    [
      '6月30日，柳河水电站首台机组并网发电，全部机组计划2024年底投产。',
      ['2023-06-30 opening 柳河水电站首台机组并网发电', '2024-10/2024-12 opening 柳河水电站全部机组投产'],
    ],
    // who was spoken of is not who has this
    [
      '2017年，贫困户全部脱贫；2022年，村集体收入达120万元。',
      ['2017 other 贫困户全部脱贫', '2022 statistic 村集体收入达120万元'],
    ],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

test.each([
  ['光明集团发布半年报\n\n2023年上半年，公司实现营业收入46亿元。', '光明集团实现营业收入46亿元'],
  ['柳河县推进生态产品价值实现机制试点。2022年，公司实现营业收入46亿元。', '公司实现营业收入46亿元'],
])('%s is titled %s', (text, title) => {
  expect(rowsOf(text).at(-1)?.title).toBe(title);
});

describe('of which type, and which words of it', () => {
  test.each([
    ['柳河农科所2019年获全国先进单位称号。', ['2019 designation 柳河农科所获全国先进单位称号']],
    ['柳河农科所2019年获得奖励资金。', ['2019 other 柳河农科所获得奖励资金']],
    ['今年1月，柳河县首批脐橙出口欧洲。', ['2023-01 other 柳河县首批脐橙出口欧洲']],
    ['今年1月，柳河县脐橙出口增长12%。', ['2023-01 statistic 柳河县脐橙出口增长12%']],
    ['柳河中学2003年晋升为省级示范高中。', ['2003 designation 柳河中学晋升为省级示范高中']],
    [
      '2022年11月，市政府印发《柳河规划》（柳政发〔2022〕45号）。',
      ['2022-11 publication 市政府印发《柳河规划》'],
    ],
    [
      '根据规划，柳河新区近期到2025年，人口规模达到30万人；远期到2035年，人口达到60万人。',
      ['2025 target 柳河新区人口规模达到30万人', '2035 target 柳河新区人口达到60万人'],
    ],
    ['规划期限：近期到2025年，远期到2035年。', []],
    ['7月1日是建党纪念日，当天柳河县举行了座谈会。', ['2023-07-01 meeting 柳河县举行了座谈会']],
  ])('%s has %j', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});
