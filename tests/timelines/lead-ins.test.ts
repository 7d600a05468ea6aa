import { describe, expect, test } from 'vitest';
import { events, told } from '../example-timelines.ts';

describe('what stands before the event tells of none: how long it took, what is heard, what is near', () => {
  test.each([
    ['6月30日，历经三年施工，柳河大桥建成通车。', ['opening 柳河大桥建成通车']],
    ['8月12日，经过建设者近三年的奋战，柳河隧道顺利贯通。', ['completion 柳河隧道顺利贯通']],
    ['8月12日，历时3年建成的柳河大桥通车。', ['opening 历时3年建成的柳河大桥通车']],
    ['6月，比预计时间提前了40天，柳河大道竣工。', ['completion 柳河大道竣工']],
    ['6月30日上午，伴随着一声汽笛，列车缓缓进站，青柳高铁正式开通。', ['opening 青柳高铁正式开通']],
    // a deed that is marked by another one
    ['6月30日，随着主桥钢箱梁焊接完成，柳河大桥顺利合龙。', ['completion 柳河大桥顺利合龙']],
    ['6月30日，柳河大桥钢箱梁焊接完成。', ['completion 柳河大桥钢箱梁焊接完成']],
    [
      '9月5日下午，第三届柳河投洽会召开在即，攸县举行重点项目签约仪式。',
      ['agreement 攸县举行重点项目签约仪式'],
    ],
    ['9月5日，第三届柳河投洽会召开。', ['meeting 第三届柳河投洽会召开']],
    ['2月5日，年味还未散去，攸县举行柳河水厂奠基仪式。', ['construction_start 攸县举行柳河水厂奠基仪式']],
    [
      '6月2日，海关、财政局等六部门组成联合验收组，一致同意柳河综保区通过验收。',
      ['completion 海关、财政局等六部门一致同意柳河综保区通过验收'],
    ],
    ['6月2日，海关、财政局组成联合验收组。', ['other 海关、财政局组成联合验收组']],
    // general aviation is no opening
    ['2月28日，在柳河通航产业园内，柳河电池项目主体结构封顶。', ['completion 柳河电池项目主体结构封顶']],
    ['2月28日，柳河机场通航。', ['opening 柳河机场通航']],
    // who heard it, and what it came after
    ['4月22日，记者从市政府召开的新闻发布会上获悉，攸县新办企业300家。', ['meeting 市政府召开新闻发布会']],
    [
      '记者13日从攸县获悉，继科技馆、文化馆后，柳河博物馆于8月11日开工。',
      ['construction_start 柳河博物馆开工'],
    ],
    // a column's head, a wire's opening, a photograph
    ['【追踪】截至2022年底，全市农村公路达到405公里。', ['statistic 全市农村公路达到405公里']],
    ['14日消息 据青溪铁路发布，柳河隧道贯通。', []],
    ['6月9日拍摄的柳河大桥。', []],
    [
      '青溪6月9日电（记者 某某）今天，柳河机场三期扩建工程开工。',
      ['construction_start 柳河机场三期扩建工程开工'],
    ],
    ['青溪6月9日电力供应恢复。', ['other 青溪电力供应恢复']],
    ['6月9日，列车缓缓进站，青柳高铁正式开通。', ['opening 青柳高铁正式开通']],
    // by which plan, and among which it is
    ['按照今年市政设施建设计划，柳河大道将于今年10月动工。', ['construction_start 柳河大道动工']],
    [
      '按照今年8月出台的实施方案，到2025年，全县将建成公路120公里。',
      ['policy 实施方案出台', 'target 全县将建成公路120公里'],
    ],
    // which works they are
    ['市里规划2021年、2022年和“十五五”时期将要建设的90项重点工程，目前已有40项开工。', []],
    ['“十五五”时期，攸县将建设重大工程17项。', ['target 攸县将建设重大工程17项']],
    ['针对2021年查出的64个积水点，一季度已整治50个。', ['statistic 已整治50个']],
    ['针对企业融资难，2022年攸县出台《融资办法》。', ['policy 攸县出台《融资办法》']],
    // of what the parts of a paper are
    ['报告分三个部分：一、2022年工作回顾；二、“十四五”时期主要目标和任务；三、2023年总体要求。', []],
    ['三、2022年，攸县完成目标任务12项。', ['statistic 攸县完成目标任务12项']],
    ['2022年全市粮食面积、产量如下。', []],
    // the day that was given up
    ['实质完工日从2032年9月调整至2034年3月。', []],
    ['柳河厂产能从2020年的3万吨调整至5万吨。', []],
    // how many were set up
    ['1至5月，全市新设立企业2403家，同比增长9%。', ['statistic 全市新设立企业2403家，同比增长9%']],
    ['2022年，柳河公司设立。', ['launch 柳河公司设立']],
    // the end of one year's plan is the next one's aim
    ['该县作出总体部署，规划到2025年实现建市目标。', ['target 该县实现建市目标']],
    [
      '确保今年新增高速公路300公里，四季度通车总里程突破800公里。',
      ['target 新增高速公路300公里', 'target 通车总里程突破800公里'],
    ],
    ['2016年以来，渌江水质已经从Ⅲ类标准，提升到Ⅱ类标准。', ['other 渌江水质已经从Ⅲ类标准，提升到Ⅱ类标准']],
    ['柳河电站是省里批复的青溪电网2025年新建电站三个站点之一。', []],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('numbers that are published are an event of the day they came out', () => {
  test.each([
    [
      '市统计局8月15日发布数据显示，上半年全市生产总值增长4.8%。',
      ['publication 市统计局发布数据显示', 'statistic 全市生产总值增长4.8%'],
    ],
    [
      '青溪海关8月15日发布的数据显示，上半年全市进出口21亿元。',
      ['publication 青溪海关发布数据', 'statistic 全市进出口21亿元'],
    ],
    ['青溪海关2022年的数据显示，全市进出口21亿元。', ['statistic 全市进出口21亿元']],
  ])('%s', (text, expected) => {
    expect(events(text)).toEqual(expected);
  });
});

describe('how often it has been raised since ends before 以来', () => {
  test.each([
    [
      '本次上调是我市2010年启动居民养老保险制度以来的第5次上调。',
      ['launch occurred 我市启动居民养老保险制度'],
    ],
    ['此次上调是自2013年实行养老保险制度以来的第6次。', ['policy occurred 实行养老保险制度']],
    ['自2017年起，每逢春天，攸县都在杏花村举办花节。', ['meeting ongoing 攸县都在杏花村举办花节']],
    ['自2017年起，攸县举办花节。', ['meeting occurred 攸县举办花节']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
