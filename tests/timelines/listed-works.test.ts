import { describe, expect, test } from 'vitest';
import { events, rowsOf } from '../example-timelines.ts';

/** Works in a list with stages of their own, parts and the works that they are of, and whom 我们 and 工程 stand for. */

const dated = (text: string, day = '2024-05-10'): string[] =>
  rowsOf(text, day).map(({ date, type, title }) => `${date} ${type} ${title}`);

describe('what is aimed at is to come, item by item', () => {
  test.each([
    [
      '确保云岭碳纤维项目6月底前投产、青溪至柳河快速路（全长23.5公里）三季度开工。',
      ['../2024-06-30 opening 云岭碳纤维项目投产', '2024-07/2024-09 construction_start 青溪至柳河快速路开工'],
    ],
    [
      '力争第三小学6月竣工，柳河水厂8月通水。',
      ['2024-06 completion 第三小学竣工', '2024-08 opening 柳河水厂通水'],
    ],
    ['下一步，要确保青溪大桥8月合龙。', ['2024-08 completion 青溪大桥合龙']],
    ['计划柳河水厂8月通水。', ['2024-08 opening 柳河水厂通水']],
    [
      '确保柳河工厂6月底前投产、青溪隧道年内贯通。',
      ['../2024-06-30 opening 柳河工厂投产', '2024 completion 青溪隧道贯通'],
    ],
    // a plan that is done looks at nothing to come
    ['柳河公司完成年度计划，青溪大桥3月合龙。', ['2024-03 completion 青溪大桥合龙']],
    [
      '预计一季度投资增长5%，青溪大桥去年8月合龙。',
      ['2024-01/2024-03 statistic 投资增长5%', '2023-08 completion 青溪大桥合龙'],
    ],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('steps and parts of a work', () => {
  test.each([
    [
      '柳河水库工程2020年11月开工，2021年10月截流，2022年3月开始坝体填筑，面板浇筑将于今年10月启动、明年4月底前完成，预计2025年底下闸蓄水。',
      [
        '2020-11 construction_start 柳河水库工程开工',
        '2021-10 other 柳河水库工程截流',
        '2022-03 construction_start 柳河水库工程开始坝体填筑',
        '2024-10 construction_start 面板浇筑启动',
        '../2025-04-30 completion 面板浇筑完成',
        '2025-10/2025-12 other 柳河水库工程下闸蓄水',
      ],
    ],
    ['工程分为枢纽工程和灌区工程。工程2020年11月开工。', ['2020-11 construction_start 工程开工']],
    [
      '青溪高速公路全长86公里。截至目前，路基工程完成98%，预计2025年底建成通车。',
      ['2025-10/2025-12 opening 青溪高速公路建成通车'],
    ],
    ['目前，桥梁工程完成90%，预计2025年底建成通车。', ['2025-10/2025-12 opening 建成通车']],
    // a roadbed may be finished by itself
    ['目前，路基工程完成90%，预计6月底完工。', ['2024-06-21/2024-06-30 completion 路基工程完工']],
    [
      '青溪抽水蓄能电站可行性研究报告去年6月通过审查。电站枢纽由两座水库构成。电站计划2025年开工。',
      [
        '2023-06 approval 青溪抽水蓄能电站可行性研究报告通过审查',
        '2025 construction_start 青溪抽水蓄能电站开工',
      ],
    ],
    [
      '青溪园区开工建设，县果品加工中心（年加工5万吨）进入设备安装阶段，计划明年3月试产。',
      ['2025-03 opening 县果品加工中心试产'],
    ],
    ['青溪高速全长86公里，柳河隧道进入装修阶段，预计今年8月通车。', ['2024-08 opening 青溪高速通车']],
    [
      '黄桥机场实施三期扩建工程，2023年6月开工，计划2026年建成。',
      ['2023-06 construction_start 黄桥机场三期扩建工程开工', '2026 completion 黄桥机场三期扩建工程建成'],
    ],
    ['柳河新区实施老旧小区改造工程，去年10月完工。', ['2023-10 completion 老旧小区改造工程完工']],
  ])('%s', (text, rows) => {
    expect(dated(text)).toEqual(rows);
  });
});

describe('whom a title is about', () => {
  test.each([
    [
      '柳河经开区智能装备产业园已落户企业68家。园区负责人李明说：“今年我们计划再引进20家。”',
      ['target 柳河经开区智能装备产业园计划再引进20家'],
    ],
    ['柳河县脐橙种植面积33.5万亩。“明年，我们将新增2万亩。”局长李明说。', ['target 我们将新增2万亩']],
    ['今年一季度，位于柳河经开区的智能装备产业园引进企业12家。', ['statistic 智能装备产业园引进企业12家']],
    [
      '在株洲，轨道交通装备产业集群聚集企业400多家，本地配套率达70%，2023年产值突破1600亿元。',
      ['statistic 轨道交通装备产业集群产值突破1600亿元'],
    ],
    [
      '到2027年，全省高速公路通车里程达到8500公里；到2035年，基本建成现代化交通网。',
      ['target 全省高速公路通车里程达到8500公里', 'target 全省基本建成现代化交通网'],
    ],
    [
      '柳河市汽车产业起步于上世纪60年代末，2016年获批省级汽车产业基地，2022年获批总体规划。',
      [
        'other 柳河市汽车产业起步',
        'designation 柳河市汽车产业获批省级汽车产业基地',
        'approval 柳河市汽车产业获批总体规划',
      ],
    ],
    [
      '此后班列数量增长较快：2018年24列，2019年近90列。',
      ['statistic 班列数量24列', 'statistic 班列数量近90列'],
    ],
    ['12月当月，柳河市出口146亿元，同比增长11.8%。', ['statistic 柳河市出口146亿元，同比增长11.8%']],
    ['到2025年建成500亿级园区。', ['target 建成500亿级园区']],
    ['下半年，力争再签约项目15个。', ['target 力争再签约项目15个']],
    ['自2024年12月1日起，充电服务费上限由0.8元下调至0.6元。', ['policy 充电服务费上限由0.8元下调至0.6元']],
  ])('%s', (text, rows) => {
    expect(events(text, '2024-07-10')).toEqual(rows);
  });

  test('the work that an article is about, where a paragraph opens with what it is parted into', () => {
    const text =
      '柳河水库大坝填筑到顶\n柳河水库位于柳河县，总库容3000万立方米。\n据李明介绍，工程分为枢纽工程和灌区工程。工程2020年11月开工。';
    expect(events(text, '2024-07-10')).toEqual(['construction_start 柳河水库开工']);
  });

  test('an estimate of a year that is over is a statistic, and a plan for it a target', () => {
    const told = (text: string): string[] =>
      rowsOf(text, '2025-01-14').map(({ type, status }) => `${type} ${status}`);
    expect(told('预计2024年全市生产总值增长5.3%。')).toEqual(['statistic occurred']);
    expect(told('计划2024年全市生产总值增长5.3%。')).toEqual(['target planned']);
  });
});
