import { describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** Titles of events that the figures in them tell more of, and dates that are still to come. */

const rowsOf = (text: string) => extract(annotate(bareDocument('made-up', text, '2023-07-03'))).timelines;
const titles = (text: string): string[] => rowsOf(text).map(({ title }) => title);

describe('whose a statistic is', () => {
  test.each([
    // a name of its own opens it
    [
      '柳河地铁1号线于2004年7月28日开通。截至2021年12月，柳河地铁运营线路共6条，里程180公里。',
      ['柳河地铁1号线开通', '柳河地铁运营线路共6条，里程180公里'],
    ],
    [
      '2018年，柳河村人均收入5000元，去年达到1.8万元。',
      ['柳河村人均收入5000元', '柳河村人均收入达到1.8万元'],
    ],
    ['青云集团不断加大研发投入，2022年研发经费达3亿元。', ['青云集团研发经费达3亿元']],
    ['青云合作社流转土地900亩。2022年，合作社带动农户320户。', ['青云合作社带动农户320户']],
    ['柳河农场耕地9万亩。2022年，农场种植水稻8万亩。', ['柳河农场种植水稻8万亩']],
    // the owner stands there already, or nobody is named
    ['2022年，青云集团研发经费达3亿元。', ['青云集团研发经费达3亿元']],
    ['2022年研发经费达3亿元。', ['研发经费达3亿元']],
    // what there is now is of another time
    ['2015年，青云集团建成新园区，目前园区企业达到80家。', ['青云集团建成新园区']],
    // what happens has its own subject
    ['青云集团加大投入，2022年建成研发中心。', ['青云集团建成研发中心']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('each of several that happen by turns', () => {
  test.each([
    ['青云大桥和柳河大桥分别于2019年、2021年通车。', ['青云大桥通车', '柳河大桥通车']],
    [
      '青云镇的文化中心和实训基地分别于2019年3月、2020年9月启用。',
      ['青云镇的文化中心启用', '青云镇的实训基地启用'],
    ],
    ['青云大桥左幅、右幅分别于2021年11月、2022年1月通车。', ['青云大桥左幅通车', '青云大桥右幅通车']],
    [
      '青云地铁1号线东段、西段分别于2021年11月、2022年1月通车。',
      ['青云地铁1号线东段通车', '青云地铁1号线西段通车'],
    ],
    ['青云电厂两台机组分别于2021年11月、2022年1月并网。', ['青云电厂两台机组并网', '青云电厂两台机组并网']],
    [
      '青云地铁1号线、2号线分别于2019年和2021年开通运营。',
      ['青云地铁1号线开通运营', '青云地铁2号线开通运营'],
    ],
    // whose turn it is by the plan
    ['青云大桥将于今年年底建成，柳河大桥按照计划将于2024年建成。', ['青云大桥建成', '柳河大桥建成']],
    // what is being built is told of before its name
    [
      '青云大桥今年10月竣工。正在建设的柳河大桥目前已封顶，预计明年6月通车。',
      ['青云大桥竣工', '柳河大桥通车'],
    ],
    // each deed may be of both
    [
      '青云大桥和柳河大桥分别于2019年和2021年开工、通车。',
      ['青云大桥和柳河大桥开工、通车', '青云大桥和柳河大桥开工、通车'],
    ],
    ['青云大桥和柳河大桥于2019年通车。', ['青云大桥和柳河大桥通车']],
    ['青云大桥比原计划提前半年于今年5月通车。', ['青云大桥通车']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('what is to come, and what there is at the end of a year', () => {
  test.each([
    ['柳河中学9月即可投入使用。', ['planned 2023-09-01']],
    ['该条例自9月1日起施行。', ['planned 2023-09-01']],
    ['该条例自今年1月1日起施行。', ['ongoing 2023-01-01']],
    ['原定于6月举行的青云茶博会延期至9月举行。', ['planned 2023-09-01']],
    ['青云茶博会9月举行。', ['occurred 2022-09-01']],
    ['年末公路通车里程1.26万公里。', ['occurred 2022-12-31']],
    ['去年底，青云地铁1号线开通运营。', ['occurred 2022-10-01']],
    ['完成年初预算的103.5%。', []],
  ])('%s', (text, expected) => {
    expect(rowsOf(text).map(({ status, date_start }) => `${status} ${date_start}`)).toEqual(expected);
  });
});

describe('a deed without its work is that of the figures before it', () => {
  test.each([
    [
      '民生项目里，青溪市医院新院区备受关注，建筑面积9万平方米，设床位800张，2026年底前交付使用。',
      ['青溪市医院新院区交付使用'],
    ],
    [
      '今年8月开工的青溪陶瓷检测平台，总投资5亿元，分两期实施，一期2亿元，建筑面积3万平方米，预计2026年6月投用。',
      ['青溪陶瓷检测平台开工', '青溪陶瓷检测平台一期投用'],
    ],
    // none is named
    ['据悉，建筑面积9万平方米，设床位800张，2026年底前交付使用。', ['交付使用']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('a title that only points at a project has its name', () => {
  test.each([
    ['青溪医院新院区项目开工。\n\n项目计划2026年年底竣工。', ['青溪医院新院区项目竣工']],
    ['青溪安居房项目总投资6.6亿元，该项目预计2023年9月竣工。', ['青溪安居房项目竣工']],
    [
      '柳河医院青山院区项目可行性研究报告获批。其中，一期建设床位500张，计划于2030年竣工。',
      ['柳河医院青山院区项目一期竣工'],
    ],
    // it may be of either, and of none that is named
    ['青溪安居房项目开工。柳河水厂项目开工。\n\n天气转好。项目预计2023年9月竣工。', ['项目竣工']],
    ['该项目预计2023年9月竣工。', ['该项目竣工']],
    ['重头戏是云溪商贸物流枢纽。该枢纽2022年11月获批。', ['云溪商贸物流枢纽获批']],
    ['专家见过这样一个平台。该平台2022年11月上线。', ['该平台上线']],
    ['青溪安居房项目加快建设。项目签约大会2023年9月举行。', ['项目签约大会举行']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

test('what a title points at says where it is as well', () => {
  const [row] = rowsOf('株洲医院新院区项目开工。\n\n项目计划2026年年底竣工。');
  expect(row).toMatchObject({ title: '株洲医院新院区项目竣工', places: [expect.any(String)] });
  expect(row?.project_id).not.toBeNull();
});
