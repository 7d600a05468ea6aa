import { describe, expect, test } from 'vitest';
import { namesIn, stagesIn } from '../example-projects.ts';

/** Where names of projects begin and end: words in them that mean something else elsewhere, what is done besides, what so much is put into. */

describe('what is told of by what is put into it', () => {
  test.each([
    ['县中医院迁建项目计划投资6亿元，占地150亩。', ['县中医院迁建项目 planned']],
    [
      '青河铝业有限公司年产30万平方米铝板项目，总投资8200万元。',
      ['青河铝业有限公司年产30万平方米铝板项目 planned'],
    ],
    [
      '——青河铝业公司年产30万平方米铝板项目，总投资8200万元，设生产线三条。',
      ['青河铝业公司年产30万平方米铝板项目 planned'],
    ],
    [
      '投资3000万元以上的路桥工程分别是云柳大桥及接线工程，总投资6100万元；青木路西延工程，总投资1400万元；新塘路改造工程，总投资300万元。',
      ['云柳大桥及接线工程 planned', '青木路西延工程 planned', '新塘路改造工程 planned'],
    ],
    [
      '工业项目占到3个，分别是云河新材料项目、青木食品生产项目、石川电子项目，总投资4亿元。',
      ['云河新材料项目 planned', '青木食品生产项目 planned', '石川电子项目 planned'],
    ],
    // where it is told that they are used, the sum is what they have cost
    ['学校有3所，分别是青木小学、云柳小学、石川小学，在校生2000人。', []],
    ['青木集团计划投资6亿元，占地150亩。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('words that mean something else elsewhere', () => {
  test.each([
    ['G0612青其石都口岸至柳河高速公路贯通。', ['G0612青其石都口岸至柳河高速公路']],
    ['青河名都路口人行天桥已开工建设。', ['青河名都路口人行天桥']],
    ['各区都至少建设一座公园。改造青木公园及其他公园。', ['青木公园']],
    ['加快推进云柳铁路提速改造前期工作。', ['云柳铁路提速改造']],
    [
      '建设云柳高铁青木段和攸县经云河新区至醴陵市、石川市至云口市等高铁。',
      ['云柳高铁青木段', '攸县经云河新区至醴陵市高铁', '石川市至云口市高铁'],
    ],
    ['青溪区的新禾路、新坝北路接近完工。', ['新禾路', '新坝北路']],
    ['大站路改造工程开工。小站点路面改造工程开工。', ['大站路改造工程']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('schools by their number and lists of towns', () => {
  test.each([
    ['今年，柳河县将扩建一中，新建五小。', ['一中', '五小']],
    // how many of each
    ['柳河县新建一中一小。', []],
    [
      '改扩建云柳小学、青木小学，石川学校、县职教中心等9所学校。',
      ['云柳小学', '青木小学', '石川学校', '县职教中心'],
    ],
    // what is said of the second is its own
    ['推进改造，云柳公园、青木公园很美。', []],
    [
      '推进云柳街、青木街、石桥等3座污水处理厂建设。',
      ['云柳街污水处理厂', '青木街污水处理厂', '石桥污水处理厂'],
    ],
    [
      '推进云柳、青木、石桥等一批乡镇卫生院改扩建。',
      ['云柳卫生院改扩建', '青木卫生院改扩建', '石桥卫生院改扩建'],
    ],
    ['推进云柳街、青木街、石川路等道路改造。', ['云柳街改造', '青木街改造', '石川路改造']],
    [
      '完成青桥镇、白岭镇、石河镇等3座污水处理厂提标升级。',
      ['青桥镇污水处理厂提标升级', '白岭镇污水处理厂提标升级', '石河镇污水处理厂提标升级'],
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what is done besides', () => {
  test.each([
    ['云柳公园改造及环境提升项目开工。', ['云柳公园改造及环境提升项目']],
    ['云柳路改造和绿化提升工程开工。', ['云柳路改造和绿化提升工程']],
    ['云柳湖保护和修复工程开工。', ['云柳湖保护和修复工程']],
    ['青溪湖治理和生态修复项目开工。', ['青溪湖治理和生态修复项目']],
    // another thing
    ['云柳小区改造及青木路扩建工程开工。', ['云柳小区改造', '青木路扩建工程']],
    ['推进青木河保护和云柳湖公园建设。', ['云柳湖公园']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('words of bodies and places inside a name', () => {
  test.each([
    ['青木投资有限公司云柳4万千瓦风电项目并网发电。', ['青木投资有限公司云柳4万千瓦风电项目']],
    ['青木投资云柳风电项目。', []],
    ['云川骨科研究所附属康复医院青溪院区顺利封顶。', ['云川骨科研究所附属康复医院青溪院区']],
    ['动工建设青柳路、云都大桥。', ['青柳路', '云都大桥']],
    ['推进醴陵山二期以及青溪慢行步道贯通工程。', ['醴陵山二期', '青溪慢行步道贯通工程']],
    ['青木食品项目首期进入设备安装阶段。', ['青木食品项目首期']],
    ['新建滨河公园、人民广场、东湖湿地公园。', ['滨河公园', '人民广场', '东湖湿地公园']],
    ['人民广场举行活动。', []],
    ['新建一座220千伏云柳变电站和110千伏青木变电站。', ['220千伏云柳变电站', '110千伏青木变电站']],
    ['新建一座110千伏智能变电站。', []],
    ['新建12座110千伏青木变电站。', []],
    // what it is, and behind that its name
    ['又一大型煤化工项目青木集团50万吨甲醇项目开工奠基。', ['青木集团50万吨甲醇项目']],
    ['可承载青木年产30吨维生素项目、云柳制药项目等落地。', ['青木年产30吨维生素项目', '云柳制药项目']],
    ['云川市另一重点钢铁项目——青溪特种钢项目进展顺利。', ['青溪特种钢项目']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('how far what is told of before or beside another is', () => {
  test.each([
    [
      '继青溪路南延、胜利路实现通车后，新云路北延工程进入收尾阶段。',
      ['青溪路南延 operating', '胜利路 operating', '新云路北延工程 under_construction'],
    ],
    [
      '青柳产业园项目是继云柳制造园项目落户开发区后，园区的又一大项目。',
      ['青柳产业园项目 planned', '云柳制造园项目 planned'],
    ],
    ['继光中学建成后，可容纳学生3000人。', ['继光中学 planned']],
    ['青木输变电工程的提前投运，解决了问题。', ['青木输变电工程 operating']],
    ['500千伏青木输变电工程先后送电。', ['500千伏青木输变电工程 operating']],
    [
      '省公司将青木供电工程、500千伏云柳输变电工程等25个项目列为今年的重点工程。',
      ['青木供电工程 planned', '500千伏云柳输变电工程 planned'],
    ],
    [
      '云川市3家工程研究中心获批。这3家工程研究中心分别是：云川省耐热钢工程研究中心，云川省传感器件工程研究中心。',
      ['云川省耐热钢工程研究中心 planned', '云川省传感器件工程研究中心 planned'],
    ],
    // nothing says what has come of them
    ['这3家工程研究中心分别是：云川省耐热钢工程研究中心，云川省传感器件工程研究中心。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('plants of a works and stretches of a line', () => {
  test.each([
    [
      '40万吨/年乙烯裂解装置建成投产。青木石化催化裂化装置改造完成。第二套乙烯裂解装置正式投产。',
      ['40万吨/年乙烯裂解装置 operating', '青木石化催化裂化装置 completed', '第二套乙烯裂解装置 operating'],
    ],
    [
      '云柳集团15万吨酸洗线、9万吨冷轧线建成投产。',
      ['云柳集团15万吨酸洗线 operating', '9万吨冷轧线 operating'],
    ],
    ['企业建成总装线、涂装线，新建乙烯装置，改造2套制氢装置。', []],
    ['云柳石化乙烯改扩建工程核心项目40万吨/年乙烯裂解装置建成。', ['40万吨/年乙烯裂解装置 completed']],
    [
      '京云高速青河至柳湾、柳湾至石川两段开工。',
      ['京云高速青河至柳湾段 under_construction', '京云高速柳湾至石川段 under_construction'],
    ],
    [
      '京云铁路青河至柳湾、柳湾至石川和石川至云口三段相继开工。',
      [
        '京云铁路青河至柳湾段 under_construction',
        '京云铁路柳湾至石川段 under_construction',
        '京云铁路石川至云口段 under_construction',
      ],
    ],
    ['石川家园、云柳佳园交付使用。', ['石川家园 operating', '云柳佳园 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is done to a thing that is there, and lists that are told of as a whole', () => {
  test.each([
    ['去年对青溪大桥进行了维修加固。', ['青溪大桥 completed']],
    ['柳河县对文化路、青溪大道实施改造。', ['文化路 under_construction', '青溪大道 under_construction']],
    ['将对文化路、青溪大道进行改造。', ['文化路 planned', '青溪大道 planned']],
    ['公司对青溪水厂实施安全检查。', []],
    ['青柳西路、云柳北路，已在推进建设。', ['青柳西路 under_construction', '云柳北路 under_construction']],
    ['列入省重点项目的有云柳大桥、青木水厂等4项工程。', ['云柳大桥 planned', '青木水厂 planned']],
    ['列入保护名录的有云柳大桥、青木水厂等4处建筑。', []],
    [
      '今年全省新开工重点工程30项。15项交通项目包括云川至青溪铁路、柳河环线等铁路项目，青木机场三期扩建工程等民航项目。',
      [
        '云川至青溪铁路 under_construction',
        '柳河环线 under_construction',
        '青木机场三期扩建工程 under_construction',
      ],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('brackets and numbers inside a name', () => {
  test.each([
    ['云柳合作（青山—石川）生物医药产业园开工。', ['云柳合作（青山—石川）生物医药产业园']],
    ['青柳南路（云柳公路）拓宽改造工程开工。', ['青柳南路（云柳公路）拓宽改造工程']],
    ['青柳产业园（原云柳厂）扩建工程开工。', ['青柳产业园扩建工程']],
    [
      '实施云和大道、木桥一路（青溪路—白石街）和青禾路（云河路—白石路）等3项工程。',
      ['云和大道', '木桥一路（青溪路—白石街）', '青禾路（云河路—白石路）'],
    ],
    ['大家过木桥一路和唱，修建云柳路。', ['云柳路']],
    ['中国云柳大学青木古镇湾科教园开工。', ['中国云柳大学青木古镇湾科教园']],
    ['青木山植被恢复与生态治理PPP项目开工。', ['青木山植被恢复与生态治理PPP项目']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('papers under way, stages by what is done in them', () => {
  test.each([
    [
      '云柳综合管廊、青木农贸市场前期手续正在抓紧办理中。',
      ['云柳综合管廊 preliminary_study', '青木农贸市场 preliminary_study'],
    ],
    ['云柳特大桥进入边跨箱梁架设阶段。', ['云柳特大桥 under_construction']],
    ['云柳特大桥进入大众视野。', []],
    [
      '青木港云柳港区3#、4#泊位举行开工动员会。',
      ['青木港云柳港区3#泊位 under_construction', '青木港云柳港区4#泊位 under_construction'],
    ],
    [
      '云柳产业园、青木数据中心（二期）等6个项目投资完成率超过30%。',
      ['云柳产业园 under_construction', '青木数据中心（二期） under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('from which station of a town a stretch runs, and on which lot a work is', () => {
  test.each([
    ['株洲西至青溪机场段已开通运营。', ['株洲西至青溪机场段']],
    ['株洲南至青溪高速公路已开通运营。', ['株洲南至青溪高速公路']],
    [
      '开工建设青溪安居房项目（AB-02地块）、青溪安居房项目（AB-09-2地块）。',
      ['青溪安居房项目（AB-02地块）', '青溪安居房项目（AB-09-2地块）'],
    ],
    // what something is made with
    ['项目采用先进的高自动化产线，总投资7亿元。', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('what has been built, so many of them', () => {
  test.each([
    ['已建成2座水库：柳河水库、青溪水库。', ['柳河水库 completed', '青溪水库 completed']],
    ['今年将建成2座水库：柳河水库、青溪水库。', ['柳河水库 planned', '青溪水库 planned']],
  ])('%s', (text, expected) => {
    expect(stagesIn(text)).toEqual(expected);
  });
});

test.each([
  ['柳（河）白（岩）高速公路建成通车。', ['柳白高速公路']],
  ['云川市（区）级医院改造工程完工。', ['云川市（区）级医院改造工程']],
  ['攸（县）醴（陵）公路已竣工。', ['攸醴公路']],
  // near misses: where a whole name is, and on which stretch
  ['柳白站（柳河县）改造工程开工。', ['柳白站（柳河县）改造工程']],
  ['柳河大桥（柳河段）通车。', ['柳河大桥（柳河段）']],
])('brackets spell out the one character before them: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

describe('how many a list has', () => {
  test.each([
    ['云柳高铁、柳白高铁至少2条线路将开通。', ['云柳高铁', '柳白高铁']],
    ['云柳高铁、柳白高铁2条线路将开通。', ['云柳高铁', '柳白高铁']],
    // near misses: units of a plant, and schools with no names
    ['白岩电站正在建设，装机容量为1200MW，共6台机组。', ['白岩电站']],
    ['新建学校、医院至少5所。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('how far one thing is, beside which another stands', () => {
  test.each([
    ['云柳铁路与同日开通的柳白铁路相连。', ['柳白铁路 operating']],
    [
      '云柳铁路与去年开通运营的柳河至白岩、柳河至攸县两条铁路相连。',
      ['柳河至白岩铁路 operating', '柳河至攸县铁路 operating'],
    ],
    // stations between which trains run may have been there before
    ['云柳铁路全线设车站9个，其中云川北站、柳河站为始发站，其余为中间站。', []],
    ['柳河站是始发站，已完成改造。', ['柳河站 completed']],
    ['云柳高铁设站5座，其中青溪站为新建车站。', ['青溪站 planned']],
    // bodies are founded, and titles striven for
    ['1958年，云川师范专科学校创建。', ['云川师范专科学校 operating']],
    ['柳河县人民医院1962年创建，2001年改制。', ['柳河县人民医院 operating']],
    ['2031年，青溪中学创建。', ['青溪中学 planned']],
    ['推进绿色学校创建。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('an airport may be called by its town alone', () => {
  expect(namesIn('云川白岩国际机场三期扩建工程开工。云川机场三期扩建工程总投资52亿元。')).toEqual([
    '云川白岩国际机场三期扩建工程',
  ]);
  expect(namesIn('云川白岩国际机场改扩建工程开工。柳河机场改扩建工程竣工。')).toEqual([
    '云川白岩国际机场改扩建工程',
    '柳河机场改扩建工程',
  ]);
});

test.each([
  ['云川地铁5号线与6号线换乘站柳河站主体结构完工。', ['柳河站 under_construction']],
  ['3号线和4号线换乘枢纽白岩站封顶。', ['白岩站 under_construction']],
  // near misses
  ['云川地铁5号线与6号线开通。', ['云川地铁5号线 operating', '云川地铁6号线 operating']],
  ['新建柳河换乘站。', ['柳河换乘站 planned']],
])('where lines meet, the station is told of: %s', (text, stages) => {
  expect(stagesIn(text)).toEqual(stages);
});
