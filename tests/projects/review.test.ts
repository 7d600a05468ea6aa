import { describe, expect, test } from 'vitest';
import { isHalted } from '../../pipeline/extraction/projects/verb/behind.ts';
import type { Group } from '../../pipeline/extraction/sentences/names/groups.ts';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** Projects of which a sentence says two things: what stands and what is done to it, what was planned and what came of it. */

describe('what is told later wins over', () => {
  test.each([
    // the list that it is on
    ['青山隧道列入2022年重点建设项目，去年12月建成通车。', ['青山隧道 operating']],
    ['青山隧道被列入2023年省重点建设项目，已于去年开工。', ['青山隧道 under_construction']],
    ['青山隧道列入省重点建设项目，目前已完成投资100亿元。', ['青山隧道 under_construction']],
    ['青山隧道列入省“十四五”重点建设项目。', ['青山隧道 planned']],
    ['青山隧道列入省重点开工项目，总投资3亿元。', ['青山隧道 planned']],
    // what is done to it
    ['湘潭市正对云柳大道进行快速化改造，预计年底通车。', ['云柳大道 under_construction']],
    ['湘潭市正对云柳大道进行快速化改造，预计2026年通车。', ['云柳大道 under_construction']],
    ['市住建局将在年内对云柳路进行改造，目前已开工。', ['云柳路 under_construction']],
    ['市住建局将在年内对云柳路进行改造。', ['云柳路 planned']],
    // how far the projects of a list are
    ['青山大桥、云柳大桥等3个续建项目去年完工。', ['青山大桥 completed', '云柳大桥 completed']],
    ['青山大桥、云柳大桥等2个在建项目已竣工。', ['青山大桥 completed', '云柳大桥 completed']],
    [
      '青山大桥、云柳大桥等2个在建项目完成主体施工。',
      ['青山大桥 under_construction', '云柳大桥 under_construction'],
    ],
    [
      '青山大桥、云柳大桥等2个续建项目年底竣工。',
      ['青山大桥 under_construction', '云柳大桥 under_construction'],
    ],
    // the papers that its builders have
    ['青山大桥施工单位介绍，桥梁主塔已封顶。', ['青山大桥 under_construction']],
    ['青山大桥施工许可证获批，已进场施工。', ['青山大桥 under_construction']],
    ['青山大桥施工中标结果公示。', []],
    ['青山大桥施工总承包招标公告发布。', ['青山大桥 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what has run for years', () => {
  test.each([
    // and not what is done to it, or added
    ['通车十年的青山大桥维修加固工程开工。', ['青山大桥维修加固工程 under_construction']],
    ['运行20年的青山电厂三期扩建工程开工建设。', ['青山电厂三期扩建工程 under_construction']],
    ['投用三年的青山医院二期项目正式开工。', ['青山医院二期项目 under_construction']],
    ['开通五年的4号线北延线加快建设。', ['4号线北延线 under_construction']],
    ['运行一年的云柳班列再次发车。', ['云柳班列 operating']],
    ['引青济柳工程试通航以来，累计通过船舶1万艘。', []],
    ['引青济柳工程利于改善民生。', ['引青济柳工程 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('of which category it is', () => {
  test.each([
    ['云柳线大修工程完工。', ['云柳线大修工程 other']],
    ['220千伏输电线大修项目开工。', ['220千伏输电线大修项目 energy']],
    ['云柳航线拓宽工程开工。', ['云柳航线拓宽工程 other']],
    ['云港至柳湾±800千伏直流输电工程开工。', ['云港至柳湾±800千伏直流输电工程 energy']],
    ['云木阀门青河制造中心加快建设。', ['云木阀门青河制造中心 factory']],
    ['云木芯片生产和研发基地开工。', ['云木芯片生产和研发基地 factory']],
    ['青河大桥西延线先行段加快建设。', ['青河大桥西延线先行段 road']],
    ['青河大桥加快建设。', ['青河大桥 bridge_tunnel']],
    ['青河南站换乘通道正式投用。', ['青河南站换乘通道 rail_facility']],
    ['青河站至云桥站联络通道贯通。', ['青河站至云桥站联络通道 bridge_tunnel']],
    ['城区东纵通道开工建设。', ['城区东纵通道 road']],
    ['柳湾县森林质量提升工程开工。', ['柳湾县森林质量提升工程 ecology']],
    ['柳家村绿地开工建设。', ['柳家村绿地 ecology']],
    ['柳湾区全民健身广场建成开放。', ['柳湾区全民健身广场 public_service']],
    ['云柳线拓宽改造工程二期开工。', ['云柳线拓宽改造工程二期 road']],
    ['S321云柳线大修工程开工。', ['S321云柳线大修工程 road']],
    ['S321线路面大修工程开工。', ['S321线路面大修工程 road']],
    ['青山医院附属小学教学楼开工建设。', ['青山医院附属小学教学楼 school']],
    ['青山医院教学楼开工建设。', ['青山医院教学楼 hospital']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('what belongs to its name', () => {
  test.each([
    // a line that has a name needs no ends
    ['青山站至云柳机场的地铁6号线开通运营。', ['地铁6号线']],
    ['连接青山西站至云柳机场的机场高速建成通车。', ['机场高速']],
    ['从青山西站至云柳机场的机场大道改造工程完工。', ['机场大道改造工程']],
    ['青山站至云柳机场的城际铁路开工建设。', ['青山站至云柳机场的城际铁路']],
    // works of a sort, and of a place
    ['湘潭水利基础设施项目开工建设。', ['湘潭水利基础设施项目']],
    ['湘潭信息基础设施项目开工建设。', ['湘潭信息基础设施项目']],
    ['信息基础设施项目开工建设。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what has stopped', () => {
  test.each([
    ['青山大桥因资金问题停工。', []],
    ['青山大桥目前因资金问题已停工。', []],
    ['青山大桥因地制宜开工建设。', ['青山大桥 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test('is told as fast whatever the reasons', () => {
    const group = { first: 0, items: [], tail: [], end: 0, counted: false } satisfies Group;
    const text = '因'.repeat(100_000);
    const start = process.cpuUsage();
    for (let times = 0; times < 100; times += 1) isHalted([], group, text);
    expect(process.cpuUsage(start).user).toBeLessThan(1e6);
  });
});

describe('items of a list of works that end in no kind', () => {
  test.each([
    // what ends a name elsewhere is a noun in such a list
    [
      '云柳电厂、青木油田生产支持基地等项目开工。',
      ['云柳电厂 under_construction', '青木油田生产支持基地 under_construction'],
    ],
    [
      '云柳电池、青木新材料有限公司产能扩大等6个项目开工。',
      ['云柳电池 under_construction', '青木新材料有限公司产能扩大 under_construction'],
    ],
    ['云柳大桥、石川单位投资公租房等项目开工。', ['云柳大桥 under_construction']],
    ['做好项目储备、要素保障、政策支持等工作。', []],
    // how far they are stands before what they are
    [
      '青木铜箔、湘潭市光电等在建项目进展顺利。',
      ['青木铜箔', '湘潭市光电'].map((name) => `${name} under_construction`),
    ],
    ['推动污水处理、垃圾焚烧等新建项目。', []],
    // 基础设施 closes a list as 项目 does, and ends a name in one
    [
      '推动云柳大道、青木河供水等重大水利基础设施建设。',
      ['云柳大道 under_construction', '青木河供水 under_construction'],
    ],
    [
      '云柳大道、青木新城基础设施、海石湾旅游等项目开工。',
      ['云柳大道', '青木新城基础设施', '海石湾旅游'].map((name) => `${name} under_construction`),
    ],
    ['推进矿山修复、城镇供水、深海养殖等基础设施建设。', []],
    [
      '云柳、青木等重点铁路项目开工。',
      ['云柳铁路项目 under_construction', '青木铁路项目 under_construction'],
    ],
    // how much is made is of the name
    [
      '云柳电厂、30万箱青木卷烟等续建项目。',
      ['云柳电厂 under_construction', '30万箱青木卷烟 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('how many a list has, what it is told behind and what its parts do', () => {
  test.each([
    // the count is of the list
    [
      '开工云柳水厂扩建工程、青木污水处理厂2个项目。',
      ['云柳水厂扩建工程 under_construction', '青木污水处理厂 under_construction'],
    ],
    // parts by their numbers among other names
    [
      '云柳大道一期工程、青木港石川作业区3号、4号泊位工程等项目开工。',
      ['青木港石川作业区3号泊位工程', '青木港石川作业区4号泊位工程', '云柳大道一期工程'].map(
        (name) => `${name} under_construction`,
      ),
    ],
    // what a batch is told to be
    [
      '一批新项目落地，包括青木检测公共平台、云柳纳米防腐新材料等4个项目。',
      ['青木检测公共平台 planned', '云柳纳米防腐新材料 planned'],
    ],
    [
      '6个项目集中签约，包括云柳新材料、湘潭市光电、青木电商产业园等。',
      ['云柳新材料', '湘潭市光电', '青木电商产业园'].map((name) => `${name} planned`),
    ],
    // what is praised, or comes in numbers
    ['一批批“创纪录”项目加快推进，一项项“国家级”重大工程全面铺开。', []],
    ['推进“西电东送”工程。', ['“西电东送”工程 operating']],
    ['建设世界级港口群、长三角机场群。', []],
    // a part of it is in use
    ['云柳产业园首批企业入驻。', ['云柳产业园 operating']],
    ['云柳产业园一期20万平方米厂房交付使用。', ['云柳产业园一期 operating']],
    ['云柳产业园首批企业将于6月入驻。', []],
    // the works of one stretch are told apart
    ['青柳铁路湘潭段控制性工程开工。', ['青柳铁路湘潭段控制性工程 under_construction']],
    // what goes through is told of what is there
    ['力争长沙机场货运量进入全国前十。', []],
    ['云柳产业园规模化运营。', ['云柳产业园 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('lists of works by their size, of places, and of a number', () => {
  test.each([
    [
      '云柳600兆瓦渔光互补、青木20万千瓦风电、石川电厂2×66万千瓦机组项目加快推进。',
      ['云柳600兆瓦渔光互补', '青木20万千瓦风电', '石川电厂2×66万千瓦机组项目'].map(
        (name) => `${name} under_construction`,
      ),
    ],
    ['污水处理、垃圾焚烧、青木电厂机组项目加快推进。', ['青木电厂机组项目 under_construction']],
    ['屯溪区、歙县的污水处理厂建成投运。', ['屯溪区污水处理厂 operating', '歙县污水处理厂 operating']],
    ['屯溪区、歙县的产业园建设加快推进。', []],
    [
      '实施云柳水库除险加固、青木灌区续建配套与节水改造。',
      ['云柳水库除险加固 under_construction', '青木灌区续建配套与节水改造 under_construction'],
    ],
    ['打通6条“断头”高速公路。', []],
    ['已建成“城市会客厅”文化中心。', ['“城市会客厅”文化中心 completed']],
    [
      '年产5000吨云柳食用菌、万亩青木茶园等农业产业化项目建成。',
      ['年产5000吨云柳食用菌 completed', '万亩青木茶园 completed'],
    ],
    [
      '投资15亿元的青木水泥4500吨/天熟料生产线技改项目于近日点火试产。',
      ['青木水泥4500吨/天熟料生产线技改项目 operating'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what names are about, by their list and by what is told before', () => {
  test.each([
    // among plants
    [
      '青木锂电池、云柳铜箔、石川重器等6个项目开工。',
      ['青木锂电池 factory', '云柳铜箔 factory', '石川重器 factory'],
    ],
    [
      '青木锂电池、云柳学校、石川重器等6个项目开工。',
      ['青木锂电池 factory', '云柳学校 school', '石川重器 other'],
    ],
    // a stretch of the line that is told of
    ['西柳二线已开通3处：青木至石川段，全长10公里，11月开通运营。', ['青木至石川段 railway']],
    ['青柳高速公路已开通两段，青木至石川段，全长10公里，11月开通。', ['青柳高速公路青木至石川段 expressway']],
    ['沈海联络线青柳高速公路石川段开工。', ['沈海联络线青柳高速公路石川段 expressway']],
    ['湘潭市云柳检测公共平台建成投用。', ['湘潭市云柳检测公共平台 innovation_platform']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test('an institution that has come is there', () => {
    expect(stagesIn('云柳创新中心、青木材料研究院相继落地。')).toEqual([
      '云柳创新中心 operating',
      '青木材料研究院 operating',
    ]);
    expect(stagesIn('云柳材料项目、青木电池项目相继落地。')).toEqual([
      '云柳材料项目 planned',
      '青木电池项目 planned',
    ]);
    expect(stagesIn('推动云柳创新中心落地。')).toEqual(['云柳创新中心 planned']);
    expect(stagesIn('云柳医院已落地，计划投资5亿元。')).toEqual(['云柳医院 planned']);
    expect(stagesIn('青木实验学校正式落地，明年开工建设。')).toEqual(['青木实验学校 planned']);
  });

  test('a project that settles is to be built', () => {
    expect(stagesIn('落户石川镇工业园的云柳机械、青木管桩二期两个项目，昨日举行了仪式。')).toEqual([
      '云柳机械 planned',
      '青木管桩二期 planned',
    ]);
  });
});

test('a set of works in quotation marks is one by its kind, and a sort of centre is none', () => {
  expect(stagesIn('“六个一工程”强力推进。')).toEqual(['“六个一工程” operating']);
  expect(namesIn('推进“三干四连线”建设。')).toEqual([]);
  expect(namesIn('打造区域性物流中心，预留空间和通道。')).toEqual([]);
  expect(namesIn('建设湘潭市区域性物流中心。')).toEqual(['湘潭市区域性物流中心']);
});
