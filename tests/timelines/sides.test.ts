import { describe, expect, test } from 'vitest';
import { events, rowsOf, told } from '../example-timelines.ts';

/** Sides and stretches of one way, dates behind a label, and what stands in a title. */

const titles = (text: string): string[] => rowsOf(text).map(({ date, title }) => `${date} ${title}`);

describe('the other side, and the whole, are named without the first', () => {
  test.each([
    ['青溪隧道左线贯通，右线预计12月贯通。', ['2023-12 青溪隧道右线贯通']],
    ['青溪大桥左幅合龙，右幅预计12月合龙。', ['2023-12 青溪大桥右幅合龙']],
    ['白石大道东段完工，西段2022年6月完工。', ['2022-06 白石大道西段完工']],
    ['青白高速公路试验段率先开工，全线预计明年开工。', ['2024 青白高速公路全线开工']],
    ['青白高速公路青溪至白石段建成，全线明年通车。', ['2024 青白高速公路全线通车']],
    [
      '青白高速公路扩容工程控制性工程云溪大桥主塔封顶，全线预计明年建成通车。',
      ['2024 青白高速公路扩容工程全线建成通车'],
    ],
    // one side alone is a part as before
    ['青溪隧道工程顺利，右线预计12月贯通。', ['2023-12 青溪隧道工程右线贯通']],
  ])('%s', (text, rows) => {
    expect(titles(text)).toEqual(rows);
  });
});

describe('a label before a date tells of what its heading names', () => {
  test.each([
    ['青溪大桥项目\n批复时间：2021年5月', ['approval occurred 青溪大桥项目批复']],
    [
      '一、青溪大桥\n建设单位：柳河公司\n开工日期：2021年5月\n竣工时间：2025年3月',
      ['construction_start occurred 青溪大桥开工', 'completion planned 青溪大桥竣工'],
    ],
    ['青溪大桥项目计划开工时间：2021年5月。', ['construction_start planned 青溪大桥项目开工']],
    ['青溪大桥\n发布时间：2021年5月3日', []],
    ['青溪交通局\n内容：青溪大桥\n计划：2024年建成公路300公里', ['target planned 建成公路300公里']],
    ['报名须知\n开园时间：2021年5月3日', []],
  ])('%s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('who speaks and what is only said are in no title', () => {
  test.each([
    ['当然将于2025年建成青溪大桥。', ['completion 建成青溪大桥']],
    ['咱们2025年将建成青溪大桥。', ['completion 建成青溪大桥']],
    ['2021年，咱们县建成青溪大桥。', ['completion 咱们县建成青溪大桥']],
    // how things stand by the end of a year is no aim, though it is told before
    ['截至2023年底，全县公路里程已达3000公里。', ['statistic 全县公路里程已达3000公里']],
    ['截至2023年底，全县公路里程将达3000公里。', ['target 全县公路里程将达3000公里']],
    ['青溪大桥位于柳河县。项目目前已开工，预计2025年通车。', ['opening 青溪大桥通车']],
  ])('%s', (text, rows) => {
    expect(events(text)).toEqual(rows);
  });
});

describe('the whole line goes on behind what was told of a part of it', () => {
  test.each([
    // how an end comes is no subject
    ['青白高速2021年开工，2022年6月先行开通。', ['2021 青白高速开工', '2022-06 青白高速先行开通']],
    ['青溪隧道2021年开工，2022年6月双线贯通。', ['2021 青溪隧道开工', '2022-06 青溪隧道双线贯通']],
    // a tunnel and the length are none of which all is opened
    [
      '青白高速刚刚起步。控制性工程白石隧道8月进洞，全线明年二季度开工。',
      ['2023-08 控制性工程白石隧道进洞', '2024-04/2024-06 青白高速全线开工'],
    ],
    [
      '青溪地铁5号线一期。6日开工，线路长18公里，设站14座，全线预计2027年开通。',
      ['2023-09-06 青溪地铁5号线一期开工', '2027 青溪地铁5号线一期全线开通'],
    ],
    ['青溪地铁5号线开工。这条连接东城与西湖的线路计划2027年开通。', ['2027 青溪地铁5号线开通']],
    // a part of the works is not opened
    [
      '青白高速进入收尾，路面工程8月完成，明年“五一”前通车。',
      ['2023-08 青白高速路面工程完成', '../2024-05-01 青白高速通车'],
    ],
    // near misses: a method is not driven through, a tunnel has a line of its own
    ['新支护用上以后，预计明年双线贯通。', ['2024 双线贯通']],
    ['白石隧道8月进洞，明年贯通。', ['2023-08 白石隧道进洞', '2024 白石隧道贯通']],
  ])('%s', (text, rows) => {
    expect(titles(text)).toEqual(rows);
  });
});
