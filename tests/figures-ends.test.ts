import { describe, expect, test } from 'vitest';
import { figuresOf, labels } from './example-figures.ts';

/** Ends of a change, what is compared, who gives, and when there are most. */

const kinds = (text: string): string[] =>
  figuresOf(text).map(({ value_text, kind, baseline }) => `${value_text} ${kind} ${baseline ?? '-'}`);

describe('what changes may be named behind its two ends', () => {
  test.each([
    [
      '从2015年的14家到2021年的70家，全县上市企业增长了4倍。',
      ['14家: 全县 / 上市企业', '70家: 全县 / 上市企业', '4倍: 全县 / 上市企业'],
    ],
    ['从14家增加到70家，民宿越来越多。', ['14家: - / 民宿', '70家: - / 民宿']],
    [
      '从2015年的20亿元到去年的60亿元，全县GDP用了6年。',
      ['20亿元: 全县 / GDP', '60亿元: 全县 / GDP', '6年: 全县 / GDP用'],
    ],
    // what opens with a verb is done, and people come to no house
    ['从14家到70家，建设了一批民宿。', ['14家: - / 14家', '70家: - / 70家']],
    ['从5公里到10公里，道路不断延长。', ['5公里: - / 道路', '10公里: - / 道路']],
    ['从3小时缩短到1小时，两地车程大大缩短。', ['3小时: - / 两地车程', '1小时: - / 两地车程']],
    ['从5公里到10公里，票价增长2元。', ['5公里: - / 5公里', '10公里: - / 10公里', '2元: - / 票价']],
    ['从14家到70家，产值增长了4倍。', ['14家: - / 14家', '70家: - / 70家', '4倍: - / 产值']],
    ['从14家到70家，游客增长了4倍。', ['14家: - / 14家', '70家: - / 70家', '4倍: - / 游客']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });

  test('they are ends, and no year is compared', () => {
    expect(kinds('从2015年的14家到2021年的70家，民宿增长了4倍。')).toEqual([
      '14家 from -',
      '70家 to -',
      '4倍 change other',
    ]);
    expect(kinds('从14家到70家，民宿增长了4倍。')[2]).toBe('4倍 change other');
    // a stretch of months is no end
    expect(kinds('从1至6月主要指标看，全县用电量增长5%。')).toEqual(['5% change year_on_year']);
  });
});

describe('a share of another year is of no time', () => {
  test('占 as 是', () => {
    const found = figuresOf('2021年能耗是2020年的60%，占2019年的一半。');
    expect(found.map(({ indicator, date_start }) => `${indicator} ${date_start}`)).toEqual([
      '能耗是2020年 2021-01-01',
      '能耗占2019年 2021-01-01',
    ]);
    expect(figuresOf('2020年民营企业占新增企业的40%。')[0]?.date_start).toBe('2020-01-01');
  });
});

describe('what a body does for those that are counted', () => {
  test.each([
    ['县里补贴6组群众。', ['6组: - / 补贴群众']],
    ['县里补贴了6户群众。', ['6户: - / 补贴群众']],
    ['公司奖励6名员工。', ['6名: 公司 / 奖励员工']],
    ['青溪公司免费培训300名农户。', ['300名: 青溪公司 / 免费培训农户']],
    ['县里硬化3公里道路。', ['3公里: - / 硬化道路']],
    ['县法院审理300件案件。', ['300件: 县法院 / 审理案件']],
    // a hamlet by its number
    ['白石6组村民种植果树20亩。', ['20亩: - / 白石6组村民种植果树']],
    ['县医院有300名医生。', ['300名: 县医院 / 医生']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('what has come since a work was begun or a body founded', () => {
  test.each([
    ['青溪站改造工程自2021年开工以来，已完成投资3亿元。', ['3亿元: 青溪站改造工程 / 完成投资']],
    ['青溪机场建场以来，运送旅客3万人次。', ['3万人次: 青溪机场 / 运送旅客']],
    ['青溪港建港30周年。', ['30周年: 青溪港 / 建港']],
    ['青溪大桥自2021年开工以来，全县完成投资3亿元。', ['3亿元: 全县 / 完成投资']],
    ['青溪大桥自2021年开工以来，旅游收入增长3%。', ['3%: - / 旅游收入']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('what a fall is put down to names nobody', () => {
  test.each([
    ['受疫情冲击，客流降至3万人次。', ['3万人次: - / 客流']],
    ['受旺盛需求带动，产量增至3万吨。', ['3万吨: - / 产量']],
    ['因天气原因，游客降至3万人。', ['3万人: - / 游客']],
    ['受援县新增企业300家。', ['300家: 受援县 / 新增企业']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('what is compared with each of several', () => {
  test.each([
    ['全县人均GDP分别是全国、全省的80%和90%。', ['80%: 全县 / 人均GDP是全国', '90%: 全县 / 人均GDP是全省']],
    [
      '高新区、开发区的产值分别是全市、全省平均水平的120%和90%。',
      ['120%: 高新区 / 产值是全市平均水平', '90%: 开发区 / 产值是全省平均水平'],
    ],
    ['工业、农业增加值分别占GDP的40%、10%。', ['40%: 工业 / 增加值占GDP', '10%: 农业 / 增加值占GDP']],
    // of an earlier year: how many times as much says enough
    ['全县GDP和财政收入分别是2015年的2倍和3倍。', ['2倍: 全县 / GDP', '3倍: 全县 / 财政收入']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });
});

describe('prices, how things fare, and when there are most', () => {
  test.each([
    [
      '全县居民消费价格上涨2%，其中食品上涨3%，服务上涨1%。',
      ['2%: 全县 / 居民消费价格', '3%: 全县 / 食品价格', '1%: 全县 / 服务价格'],
    ],
    ['34个行业运行好于上年。', ['34个: - / 运行好于上年的行业']],
    ['34台机组运行稳定。', ['34台: - / 机组']],
    ['青溪景区单日最多达3万人次。', ['3万人次: 青溪景区 / 单日最多人次']],
    ['青溪景区高峰时2万人。', ['2万人: 青溪景区 / 高峰时人数']],
    ['青溪站单日发送旅客3万人次。', ['3万人次: 青溪站 / 单日发送旅客']],
    ['高峰村有2000人。', ['2000人: 高峰村 / 人口']],
    ['青溪高速计划工期36个月，73公里。', ['36个月: 青溪高速 / 工期', '73公里: 青溪高速 / 73公里']],
    ['改造时间30天，缩短10天。', ['30天: - / 改造时间', '10天: - / 改造时间']],
  ])('%s', (text, found) => {
    expect(labels(text)).toEqual(found);
  });

  test('what was done to places is no rise, nor is the most that one takes', () => {
    expect(kinds('绿化提升5处。')).toEqual(['5处 level -']);
    expect(kinds('绿化面积提升5公顷。')).toEqual(['5公顷 change -']);
    expect(kinds('景区单日最多接待3万人次。')).toEqual(['3万人次 level -']);
    expect(kinds('景区比上年多接待3万人次。')).toEqual(['3万人次 change year_on_year']);
  });
});
