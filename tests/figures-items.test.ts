import { describe, expect, test } from 'vitest';
import { labels } from './example-figures.ts';

/** Items of a list behind a count, each with its measures, and whom is told of by what it links or since when it runs. */

describe('items of a list behind a count', () => {
  test.each([
    [
      '建成2座水库：柳河水库，库容3000万立方米；青溪水库，库容800万立方米。',
      ['2座: - / 水库', '3000万立方米: 柳河水库 / 库容', '800万立方米: 青溪水库 / 库容'],
    ],
    [
      '明年将有2条高速公路开工建设：云柳高速公路，总投资30亿元，全长51公里；云港高速公路，全长30公里。',
      [
        '2条: - / 开工建设高速公路',
        '30亿元: 云柳高速公路 / 总投资',
        '51公里: 云柳高速公路 / 全长',
        '30公里: 云港高速公路 / 全长',
      ],
    ],
    // what an item links says which it is
    [
      '开工建设云柳高速公路，全长51公里；中心城区通往青溪区的云港高速公路，全长30公里；连接市区与禾东县的云禾高速公路一期，全长37公里。',
      ['51公里: 云柳高速公路 / 全长', '30公里: 云港高速公路 / 全长', '37公里: 云禾高速公路一期 / 全长'],
    ],
    // what a place earns is not of the thing that its sentence tells of
    ['柳河县消费活跃；柳河商贸城开业，社会消费品零售额增长12%。', ['12%: 柳河县 / 社会消费品零售额']],
    // an item of which something is told first
    [
      '建成2座水库：柳河水库已经蓄水，库容3000万立方米；青溪水库正在验收，库容800万立方米。',
      ['2座: - / 水库', '3000万立方米: 柳河水库 / 库容', '800万立方米: 青溪水库 / 库容'],
    ],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('since when something runs', () => {
  test.each([
    ['云柳铁路自开通运营以来，累计发送旅客508万人次。', ['508万人次: 云柳铁路 / 累计发送旅客']],
    ['自青溪中心成立以来，累计服务企业80家。', ['80家: 青溪中心 / 累计服务企业']],
    ['云柳铁路自2019年开通以来，累计投入资金5亿元。', ['5亿元: 云柳铁路 / 累计投入资金']],
    // what its town has is not the railway's
    [
      '柳河县旅游业快速发展。云青高铁开通运营以来，旅游收入增长20%，招商引资达到30亿元。',
      ['20%: 柳河县 / 旅游收入', '30亿元: 柳河县 / 招商引资'],
    ],
    // nobody is named
    ['项目启动以来，累计完成投资5亿元。', ['5亿元: - / 累计完成投资']],
    ['改革开放以来，全县累计引进企业80家。', ['80家: 全县 / 累计引进企业']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('what has moved from one rank to another', () => {
  test.each([
    [
      '云川市出口额排名由2019年的第23位跃升至全省第14位，进口额排名由2019年的第18位跃升至全省第16位。',
      [
        '第23位: 云川市 / 出口额排名',
        '第14位: 云川市 / 出口额排名',
        '第18位: 云川市 / 进口额排名',
        '第16位: 云川市 / 进口额排名',
      ],
    ],
    // a rank that has not moved
    ['云川市出口额居全省第14位。', ['第14位: 云川市 / 出口额']],
    // what is used is nobody whose the sum is
    ['柳河智造项目采用先进的高自动化产线，总投资约7亿元。', ['约7亿元: 柳河智造项目 / 总投资']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('near misses of what this reads', () => {
  test.each([
    ['猪肉价格下降20%，拉动CPI下降0.3个百分点。', ['20%: - / 猪肉价格', '0.3个百分点: - / 拉动CPI']],
    ['今年已有2000次中欧班列驶出云川站。', ['2000次: - / 中欧班列']],
    [
      '灾区、贫困县财政补助资金分别为5亿元、6亿元。',
      ['5亿元: 灾区 / 财政补助资金', '6亿元: 贫困县 / 财政补助资金'],
    ],
    [
      '云川市公路客运量3000万人次，铁路完成500万人次。',
      ['3000万人次: 云川市 / 公路客运量', '500万人次: 云川市 / 铁路'],
    ],
    ['青溪区送电线路全长30公里。', ['30公里: 青溪区送电线路 / 全长']],
    ['柳河县冻结成交房源300套。', ['300套: 柳河县 / 冻结成交房源']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});
