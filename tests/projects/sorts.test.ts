import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** What looks like the name of a project and is none, beside names that are built alike. */

describe('words that say what a thing is like, for whom it is or how many there are', () => {
  test.each([
    ['宜春打通了外贸通道。', []],
    ['宜春跨江通道开工建设。', ['宜春跨江通道']],
    ['中国铁路开通新线。', []],
    ['昌九铁路开通运营。', ['昌九铁路']],
    ['建设世界一流综合大港。', []],
    ['规划建设4台百万千瓦级火电机组。', []],
    ['启动了第二轮试点。', []],
    ['不少老年公寓建成投用。', []],
    ['昌九铁路是江西对接海西经济区的项目。', []],
    ['建设信息平台。', []],
    ['国道主干线昌北高速公路全线贯通。', ['昌北高速公路']],
    ['国道主干线建成通车。', []],
    ['建设摄影基地和文艺创作基地。', []],
    ['宜春影视基地建成投用。', ['宜春影视基地']],
    ['隧道设有人行横通道。', []],
    ['连接两岸的海底隧道开工建设。', []],
    ['昌北海底隧道开工建设。', ['昌北海底隧道']],
    ['稳步推进共同富裕示范区建设。', ['共同富裕示范区']],
    ['建设智慧茶业物流云平台。', ['智慧茶业物流云平台']],
    ['建成12公里的亲水步道和休闲绿道。', []],
    ['柳河亲水步道建成开放。', ['柳河亲水步道']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('where a name begins and ends', () => {
  test.each([
    // a day, and what parts a thing from what it is
    ['第一天宜春地铁7号线开通运营。', ['宜春地铁7号线']],
    ['昌九铁路控制性工程――赣江公铁大桥全面动工。', ['赣江公铁大桥']],
    ['完善鄱阳湖大桥南岸的路网。', []],
    ['党工委十分重视月池校区建设。', ['月池校区']],
    ['配合宜春物流园建设，修路三条。', ['宜春物流园']],
    ['宜春配合饲料项目开工建设。', ['宜春配合饲料项目']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('words that say how far works are', () => {
  expect(stagesIn('洪屏水电站今天成功截流。')).toEqual(['洪屏水电站 under_construction']);
  expect(stagesIn('宜春供水工程启动有水调试。')).toEqual(['宜春供水工程 under_construction']);
  expect(stagesIn('洪屏核电站已安全运行9年。')).toEqual(['洪屏核电站 operating']);
  expect(stagesIn('青柳至云和公路正在立项报批。')).toEqual(['青柳至云和公路 preliminary_study']);
  expect(stagesIn('宜春污水截流工程开工建设。')).toEqual(['宜春污水截流工程 under_construction']);
});

describe('what a thing is, right before its name', () => {
  test.each([
    ['江西首条沙漠高速公路昌宜高速正式通车。', ['昌宜高速']],
    ['江西首个支线机场宜春明月山机场建成通航。', ['宜春明月山机场']],
    // the place is of the name, and no other thing
    ['江西首条地铁环线八号线开通运营。', ['八号线']],
    ['14公里道路工程开工建设。', []],
    ['宜春机场高速正式通车。', ['宜春机场高速']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('works by what they are done to', () => {
  test.each([
    ['总投资1.6亿元的中医院迁建工程，完成主体建设。', ['中医院迁建工程 under_construction']],
    ['总投资4000万元的2.6公里锦江控导工程已竣工。', ['锦江控导工程 completed']],
    [
      '县看守所迁建、市殡仪馆迁建加快推进。',
      ['县看守所迁建 under_construction', '市殡仪馆迁建 under_construction'],
    ],
    ['加快推进学校迁建工程。', []],
    ['园区东扩项目、北延项目开工建设。', ['园区东扩项目 under_construction', '北延项目 under_construction']],
    ['新建项目开工建设。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('lists in which each has what stands at the end, or what stands at the start', () => {
  test.each([
    ['提升改造人民公园、滨江公园体育设施。', ['人民公园体育设施', '滨江公园体育设施']],
    ['新建人民公园、滨江医院体育设施。', ['人民公园', '滨江医院体育设施']],
    ['新建袁州区第八小学、十二小学。', ['袁州区第八小学', '袁州区第十二小学']],
    ['新建袁州区实验小学、第十二小学。', ['袁州区实验小学', '第十二小学']],
    ['第一天宜春地铁7号线、8号线开通运营。', ['宜春地铁7号线', '宜春地铁8号线']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what is moved', () => {
  test.each([
    ['殡仪馆启动迁建。', ['殡仪馆迁建 under_construction']],
    ['县医院完成搬迁。', ['县医院搬迁 completed']],
    ['医院启动迁建，企业完成搬迁。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what later clauses tell of the whole', () => {
  test.each([
    ['青云水库于2021年开工，2023年4月水库工程完工。', ['青云水库 completed']],
    ['青云水库于2021年开工，建设者克服困难，顺利实现项目通水。', ['青云水库 operating']],
    ['青云水库于2021年开工，周边道路已建成。', ['青云水库 under_construction']],
    ['昌九铁路开工，医院建成投用。', ['昌九铁路 under_construction']],
    // a part of it is in use, and a line that runs on trial is not open
    [
      '宜春中医院扩建工程，建成了一期住院楼并投入使用，二期门诊楼正在主体施工。',
      ['宜春中医院扩建工程 under_construction'],
    ],
    ['昌九铁路正在试运行。', ['昌九铁路 under_construction']],
    ['今年，洪屏核电站已安全运行9年。', ['洪屏核电站 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('a title that says what a thing is tells of the one with which the text opens', () => {
  expect(stagesIn('江西首条高铁开通运营\n\n昌宜城际铁路2013年6月开工建设，全长286公里。')).toEqual([
    '昌宜城际铁路 operating',
  ]);
  expect(stagesIn('江西首座跨江大桥通车\n\n昌宜城际铁路2013年6月开工建设，全长286公里。')).toEqual([
    '昌宜城际铁路 under_construction',
  ]);
  expect(namesIn('江西最大抽水蓄能电站动工。')).toEqual([]);
});

test('a name that leaves out what sorts, and one that leaves out whose campus it is', () => {
  expect(namesIn('白水村综合移民搬迁项目开工建设。白水村移民搬迁项目占地3亩。')).toEqual([
    '白水村综合移民搬迁项目',
  ]);
  expect(namesIn('宜春大道北段改造工程开工建设。宜春大道改造工程开工建设。')).toHaveLength(2);
  expect(namesIn('宜春中学月池校区揭牌。加快月池校区建设。')).toEqual(['宜春中学月池校区']);
});

describe('sentences without a subject', () => {
  test.each([
    ['袁河防洪工程。总投资2亿元，目前正在做环评。', ['袁河防洪工程 preliminary_study']],
    ['（一）宜阳新区人民医院。目前已封顶。', ['宜阳新区人民医院 under_construction']],
    ['宜阳新区人民医院项目位于宜阳大道。目前正在进行基础施工。', ['宜阳新区人民医院项目 under_construction']],
    // a part of it, or another thing, is what is told of
    ['袁河防洪工程于2022年开工。目前，公园已开放。', ['袁河防洪工程 under_construction']],
    ['袁河防洪工程于2022年开工。市民表示，已经通车。', ['袁河防洪工程 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names that commas part', () => {
  test.each([
    [
      '青柳大道改造，袁州医药园二期，丰城物流园等一批项目加快推进。',
      [
        '青柳大道改造 under_construction',
        '袁州医药园二期 under_construction',
        '丰城物流园 under_construction',
      ],
    ],
    ['连接南昌的昌宜高铁，连接萍乡的宜萍高铁开通运营。', ['昌宜高铁 operating', '宜萍高铁 operating']],
    // what the second clause tells is of another kind
    ['连接南昌的昌宜高铁，途经的萍乡站开通运营。', ['萍乡站 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('works that start, phases of a project and a plant that is the name', () => {
  expect(stagesIn('宜春站改扩建工程正式启动。')).toEqual(['宜春站改扩建工程 under_construction']);
  expect(stagesIn('柳江时代项目一期竣工投产。')).toEqual(['柳江时代项目一期 operating']);
  expect(stagesIn('袁州返乡创业园标准厂房全部竣工。')).toEqual(['袁州返乡创业园标准厂房 completed']);
  expect(namesIn('青柳小学新建食堂、芦洲小学新建运动场全部完工。')).toEqual([]);
});

test('more of lists, of what was struck and of what is there already', () => {
  expect(namesIn('青柳工程创新平台、云和科技社区二期、锦江产业基地等项目建成投用。')).toContain(
    '云和科技社区二期',
  );
  expect(namesIn('完成青柳家园、锦江家园改造。')).toEqual(['青柳家园改造', '锦江家园改造']);
  expect(namesIn('规划码头3座、布置泊位480个的方案。')).toEqual([]);
  expect(stagesIn('芦山灾后恢复重建全面开工。')).toEqual(['芦山灾后恢复重建 under_construction']);
  expect(namesIn('灾后恢复重建全面开工。')).toEqual([]);
  expect(stagesIn('今年将巩固提升宜春中德产业园，建设宜春中韩产业园。')).toEqual([
    '宜春中德产业园 operating',
    '宜春中韩产业园 planned',
  ]);
});

describe('what is said of a part, of a policy or of where a line ends', () => {
  test.each([
    ['这里将建两座桥，是昌九大道北延工程的一处重要节点。', []],
    ['昌九大道北延工程将建两座桥。', ['昌九大道北延工程 planned']],
    ['昌宜高铁是国家规划中南昌至九江高铁的重要组成，长3公里。', ['南昌至九江高铁 planned']],
    ['宜春地铁开通首条环线。', []],
    ['宜春地铁开通。', ['宜春地铁 operating']],
    ['推进国家“双碳”战略。', []],
    ['工程西起锦江，东至丰城水库，预计明年建成通水。', []],
    ['世界最大跨径斜拉桥云柳大桥通过验收。', ['云柳大桥 completed']],
    ['青柳线黄家至牟山段工程年底也将完成。', ['青柳线黄家至牟山段工程 under_construction']],
    ['洪屏水利枢纽今天实现锦江截流。', ['洪屏水利枢纽 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('a train service with a name of its own, and none that many towns run', () => {
  expect(namesIn('中欧班列（云柳）累计开行900列。')).toEqual(['中欧班列（云柳）']);
  expect(namesIn('“云柳号”铁海联运班列正式开行。')).toEqual(['“云柳号”铁海联运班列']);
  expect(namesIn('云柳至石川国际班列今日首发。')).toEqual(['云柳至石川国际班列']);
  expect(namesIn('中欧班列开行900列，开行首趟旅游专列，优化煤炭班列。')).toEqual([]);
});

test('what says the first or largest of its kind a name is, or of which work it is a part, is no part of it', () => {
  expect(namesIn('世界第一高桥云柳大桥建成通车。')).toEqual(['云柳大桥']);
  expect(namesIn('青柳高速控制性工程云柳大桥建成通车。')).toEqual(['云柳大桥']);
  expect(namesIn('在建全省最长隧道云柳隧道贯通。')).toEqual(['云柳隧道']);
  expect(namesIn('我国首座海上风电场石川风电场投产。')).toEqual(['石川风电场']);
  expect(namesIn('云柳地铁新线路开通。国省干线公路加快推进。')).toEqual([]);
  expect(namesIn('将开工建设云柳、石川等县通县油路等一大批道路项目。')).toEqual([]);
});

test('a class of ports is none, and where something has moved to is no part of a name', () => {
  expect(namesIn('2019年，青溪港获批国家一类口岸。')).toEqual([]);
  expect(namesIn('青溪公路口岸建成投用。')).toEqual(['青溪公路口岸']);
  const moved = '青溪大学创办于1958年，2004年更名为青溪理工大学，2016年迁入新校区。';
  expect(namesIn(moved).filter((name) => name.startsWith('迁'))).toEqual([]);
  expect(namesIn('青溪大学新校区建成投用。')).toEqual(['青溪大学新校区']);
});

test('a bracket that spells out a character by itself is left out, and no part of a town', () => {
  expect(namesIn('沪（上海）嘉（嘉兴）高速开工。')).toEqual(['沪嘉高速']);
  expect(namesIn('县城（老城区）污水管网工程开工。')).toEqual(['县城（老城区）污水管网工程']);
});

test('hubs and depots of cold goods, yards and substations of a line, funds of several', () => {
  expect(kindsIn('青溪国际冷链枢纽一期投运。')).toEqual(['青溪国际冷链枢纽一期 other']);
  expect(kindsIn('青溪南铺轨基地年底前建成，云水牵引变电所开工。')).toEqual([
    '青溪南铺轨基地 rail_facility',
    '云水牵引变电所 rail_facility',
  ]);
  expect(kindsIn('计划投资6亿元建设青溪绿色食品加工基地。')).toEqual(['青溪绿色食品加工基地 factory']);
  expect(namesIn('建设一批集配中心和变电所。')).toEqual([]);
  expect(namesIn('发展食品加工、纺织等产业。')).toEqual([]);
});
