import { describe, expect, test } from 'vitest';
import { figuresOf, labels } from '../example-figures.ts';

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

describe('pieces of land, and groups of homes', () => {
  test.each([
    ['全区建设综合体6个、绿地3块。', ['6个 count', '3块 count']],
    ['停车费每小时3块，绿地门票5块，土地每亩500块。', ['每小时3块 CNY', '5块 CNY', '500块 CNY']],
    ['白岩社区12组村民说，青溪3组配套幼儿园已经开学。', []],
    ['安装2组配套设备，3组村民代表参加。', ['2组 count', '3组 count']],
    ['志愿者走访8组农户。', ['8组 count']],
  ])('%s', (text, rows) => {
    expect(figuresOf(text).map(({ value_text, unit }) => `${value_text} ${unit}`)).toEqual(rows);
  });
});

describe('what is begun all at once', () => {
  const told = (text: string) =>
    figuresOf(text, '2021-03-18').map(({ value_text, status }) => `${value_text} ${status}`);
  test.each([
    ['云川市2021年186个重点项目集中开工。', ['186个 actual']],
    ['2021年全省动员大会举行。云川市集中开工项目21个。', ['21个 actual']],
    ['今年，全市将有20个项目集中开工。', ['20个 target']],
    ['今年计划集中开工项目30个。', ['30个 target']],
    ['今年，推动20个重大项目集中开工。', ['20个 target']],
  ])('%s', (text, rows) => {
    expect(told(text)).toEqual(rows);
  });
});

describe('whose the figures are behind a dateline, and by which firm', () => {
  test.each([
    ['云川网讯 9月6日上午，柳河县立即集中签约5个项目。', ['5个: 柳河县 / 集中签约项目']],
    ['云川新闻网9月6日讯（记者李明）柳河县集中签约5个项目。', ['5个: 柳河县 / 集中签约项目']],
    ['柳河县明确思路，即着力打造食品加工、现代物流两个主导产业。', ['两个: 柳河县 / 主导产业']],
    ['自今年柳河首批开工17个重点项目之后，全县干劲更足。', ['17个: 柳河 / 重点项目']],
    [
      '投资3亿元的青木机电（上海）有限公司柳河风机制造项目签约。',
      ['3亿元: 青木机电（上海）有限公司柳河风机制造项目 / 投资'],
    ],
    ['投资2亿元的云和公司今年开工。', ['2亿元: 云和公司 / 投资']],
  ])('%s', (text, rows) => {
    expect(labels(text)).toEqual(rows);
  });
});

describe('what is added, and how long a way took then and takes now', () => {
  test.each([
    ['全市新增学位数达3000个。', ['3000个 change']],
    // firms whose profit grows, and no growth of their number
    ['利润增长企业数量达300家。', ['300家 level']],
    ['新增长点产业规模达300亿元。', ['300亿元 level']],
    ['仅2019年增长用户数达350户。', ['350户 change']],
    ['新增产能利用率为75%。', ['75% level']],
    ['新增就业目标为3万人。', ['3万人 level']],
    ['从青溪到白岩，以前绕道要50分钟，现在只要8分钟。', ['50分钟 from', '8分钟 to']],
    ['过去3小时降雨20毫米，现在仍需2小时。', ['20毫米 level', '2小时 level']],
  ])('%s', (text, rows) => {
    expect(figuresOf(text).map(({ value_text, kind }) => `${value_text} ${kind}`)).toEqual(rows);
  });
});
