import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** Names that are glued, halved or taken from a body, and what names say of their category. */

describe('what is told of a body, a paper or the next item is none of a project', () => {
  test.each([
    ['组建成立渌江古镇建设发展有限公司。', []],
    ['渌江古镇建成开放。', ['渌江古镇 operating']],
    ['渌江学院成立了攸县校区建设办公室。', []],
    ['醴陵大学在此已建成光电子芯片创新中心。', []],
    ['醴陵大学已建成。', ['醴陵大学 completed']],
    [
      '完成渌江村电网改造升级、果园机井通电和攸县通动力电工程。',
      ['渌江村电网改造升级 completed', '攸县通动力电工程 completed'],
    ],
    ['续建新建国道350线攸县段。', ['国道350线攸县段 under_construction']],
    ['新建的攸县医院综合大楼总投资1.2亿元。', []],
    ['去年新建的攸县医院综合大楼投入使用。', ['攸县医院综合大楼 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a name is whole', () => {
  test.each([
    // each of two that are joined has its own
    [
      '渌江桥梁结构重点实验室和陶瓷烧成过程新工艺重点实验室揭牌。',
      ['渌江桥梁结构重点实验室', '陶瓷烧成过程新工艺重点实验室'],
    ],
    ['渌江大桥青山接线和云州接线开工。', ['渌江大桥青山接线', '渌江大桥云州接线']],
    // which way a quoted name goes
    ['醴陵至攸县“渌江大通道”建成通车。', ['醴陵至攸县“渌江大通道”']],
    // what closes a list is of the first as well
    ['计划建成攸县青溪、醴陵柳湾等一批海上风电项目。', ['攸县青溪海上风电项目', '醴陵柳湾海上风电项目']],
    // how much it costs is no part of it
    ['总投资约300亿城际铁路网规划获批。', []],
    ['该县现代材料园区建设项目开工。', ['现代材料园区建设项目']],
    ['资金主要用于攸县产业扶持、医疗保障、民生工程等项目建设。', []],
    ['累计打造“口袋公园”300多个。', []],
    ['打造“渌江公园”。', ['“渌江公园”']],
    ['新开通了经黑海至醴陵的铁海联运新线路。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test.each([
  ['攸县医院教学综合楼项目开工。', '攸县医院教学综合楼项目 hospital'],
  ['醴陵医学院教学综合楼项目开工。', '醴陵医学院教学综合楼项目 school'],
  ['醴陵国际戏剧中心开工。', '醴陵国际戏剧中心 culture_tourism'],
  ['醴陵渌江科技创新基地建成投用。', '醴陵渌江科技创新基地 innovation_platform'],
  ['渌江硅产业基地扩产项目开工。', '渌江硅产业基地扩产项目 factory'],
  ['渌江光电项目一期投产。', '渌江光电项目一期 factory'],
  ['渌江风光电项目投产。', '渌江风光电项目 energy'],
  ['攸县幼儿园分园开工。', '攸县幼儿园分园 school'],
  ['渌江遗址公园二期园林绿化工程开工。', '渌江遗址公园二期园林绿化工程 ecology'],
])('%s', (text, kind) => {
  expect(kindsIn(text)).toEqual([kind]);
});

describe('what only sounds like a name', () => {
  test.each([
    // what trains or roads are praised as, or which of them they are
    ['掀开中部最大“内陆港”建设序幕。'],
    ['建成“渌江—柳湾港”等海铁联运班列。'],
    ['中国第二条南北水运大通道试运行。'],
    ['建设旅游大通道、省际大通道。'],
    // whose they are, and all of them
    ['改扩建公办幼儿园项目5个。'],
    ['灾后恢复重建项目完工。'],
    ['全省县级市城区燃气管网已完成整治。'],
    ['今年将完成老城居住小区环境综合整治。'],
    ['提升教育医疗卫生和文化体育设施建设水平。'],
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('what is told of', () => {
  test.each([
    ['通过农村饮水安全工程建设，将让村民吃上放心水。', []],
    ['农村饮水安全工程建设顺利。', ['农村饮水安全工程 under_construction']],
    ['实现渌江戏剧中心、醴陵文化中心等项目建成投用。', ['渌江戏剧中心 planned', '醴陵文化中心 planned']],
    ['去年，醴陵国际戏剧中心建成投用。', ['醴陵国际戏剧中心 operating']],
    ['醴陵地铁1号线全线轨通。', ['醴陵地铁1号线 under_construction']],
    ['攸县轴承产业园一期已建成厂房8万平方米。', ['攸县轴承产业园一期 under_construction']],
    ['攸县轴承产业园一期已建成。', ['攸县轴承产业园一期 completed']],
    // what is laid on a bridge, and which of several berths
    ['随着最后一块钢桥面板铺设完成，渌江大桥合龙。', ['渌江大桥 under_construction']],
    ['渌江港2~6号散货码头工程通过交工验收。', ['渌江港2~6号散货码头工程 completed']],
    ['新建成都至自贡铁路开工。', ['成都至自贡铁路 under_construction']],
    ['渌江芯片项目已通线。', ['渌江芯片项目 completed']],
    ['渌江轨道交通线路图公布。', []],
    [
      '启动渌江街、柳湾路等6个棚改建设项目。',
      ['渌江街棚改建设项目 under_construction', '柳湾路棚改建设项目 under_construction'],
    ],
    ['启动渌江街、柳湾路等20个道路项目。', ['渌江街 under_construction', '柳湾路 under_construction']],
    ['“渌江中学—柳湾路”公交班线正式试运行。', ['“渌江中学—柳湾路”公交班线 operating']],
    ['渌江通道重要节点醴陵至攸县铁路加快建设。', ['醴陵至攸县铁路 under_construction']],
    ['渌江传统风貌区开门迎客。', ['渌江传统风貌区 operating']],
    [
      '渌江医院新址扩建工程封顶，急救中心日接诊设计能力500人次。',
      ['渌江医院新址扩建工程 under_construction'],
    ],
    ['渌江新区旗下中新醴陵生态城建成。', ['中新醴陵生态城 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a list of what is to be built, and what lies beside a thing', () => {
  test.each([
    ['近期城际轨道建设项目包括2条线：青柳铁路、云石铁路。', ['青柳铁路 planned', '云石铁路 planned']],
    ['近期已建成的线路包括2条线：青柳铁路、云石铁路。', ['青柳铁路 completed', '云石铁路 completed']],
    [
      '攸县中医院新院区总投资3亿元，东临渌江大道，西接柳湾公园，预计2025年建成。',
      ['攸县中医院新院区 planned'],
    ],
    ['将加快渌江产业园和攸县科技产业园的规划设计和建设。', ['渌江产业园 planned', '攸县科技产业园 planned']],
    ['还将加快渌江产业园建设。', ['渌江产业园 under_construction']],
    ['新建省文化馆、省美术馆。', ['省文化馆 planned', '省美术馆 planned']],
    [
      '市图书馆、市文化馆和市美术馆“三馆”建设项目工地一派忙碌。',
      ['市图书馆 under_construction', '市文化馆 under_construction', '市美术馆 under_construction'],
    ],
    ['参观省文化馆、省美术馆。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('what is said of a stretch says what it is', () => {
  expect(kindsIn('渌江沟通段通航试运行。')).toEqual(['渌江沟通段 port']);
  expect(kindsIn('渌江沟通段建成通水。')).toEqual(['渌江沟通段 water']);
});

test('a half of a street and firms in a list of works', () => {
  expect(namesIn('渌江大道南、柳湾大道三期开工建设。')).toEqual(['渌江大道南', '柳湾大道三期']);
  expect(namesIn('渌江大道南侧绿化带开工建设。')).not.toContain('渌江大道南');
  expect(kindsIn('青云环保、柳湾高新、联兴机械等15个项目实现达产达效。')).toEqual([
    '青云环保 factory',
    '柳湾高新 factory',
    '联兴机械 factory',
  ]);
  expect(kindsIn('青云环保公园、柳湾湿地公园、联兴机械等15个项目开工。')).toContain('青云环保公园 ecology');
});
