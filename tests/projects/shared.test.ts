import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** What the names of a list share, and words inside a name or beside it that say nothing of what it is or how far. */

test.each([
  ['新建染料厂一座。', []],
  ['宜春染料厂开工。', ['宜春染料厂']],
  ['宜春奥体中心现场记者会开始。', []],
  ['宜春奥体中心现场一片忙碌。', ['宜春奥体中心']],
])('goods that are made, and talk at a site, are no works: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('a gate is a station of a town, or of gas', () => {
  expect(kindsIn('太平门站开通运营。')).toEqual(['太平门站 rail_facility']);
  expect(kindsIn('青溪港综合治理工程开工。')).toEqual(['青溪港综合治理工程 water']);
  expect(kindsIn('柳河渔港综合整治工程开工。')).toEqual(['柳河渔港综合整治工程 port']);
  expect(kindsIn('柳岩港疏浚工程开工。')).toEqual(['柳岩港疏浚工程 port']);
  expect(kindsIn('青溪港航道整治工程开工。')).toEqual(['青溪港航道整治工程 port']);
  expect(kindsIn('青溪湖生态修复试点工程开工。')).toEqual(['青溪湖生态修复试点工程 ecology']);
  expect(kindsIn('青溪市智能网联汽车试点项目启动。')).toEqual(['青溪市智能网联汽车试点项目 pilot_zone']);
  expect(kindsIn('青溪市水权改革试点项目启动。')).toEqual(['青溪市水权改革试点项目 pilot_zone']);
  expect(kindsIn('宜春天然气门站建成投用。')).toEqual(['宜春天然气门站 energy']);
});

describe('what is done to each of a list', () => {
  test.each([
    ['实施明月水库、云石水库除险加固。', ['明月水库除险加固', '云石水库除险加固']],
    ['推进明月大桥、云石大桥维修加固。', ['明月大桥维修加固', '云石大桥维修加固']],
    ['推进宜春医院、丰城医院扩建。', ['宜春医院扩建', '丰城医院扩建']],
    // of another kind: the works are on the last alone
    ['推进明月水库、云石大桥维修加固。', ['明月水库', '云石大桥维修加固']],
    ['正在建设第三、第四跑道。', ['第三跑道', '第四跑道']],
    ['第一、第二产业协调发展。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what leads up to a bridge is of the same works', () => {
  test.each([
    ['锦江大桥及接线工程开工。', ['锦江大桥及接线工程 bridge_tunnel']],
    ['锦江隧道及引道工程完工。', ['锦江隧道及引道工程 bridge_tunnel']],
    ['锦江大桥及南北接线工程开工，锦江大桥预计2026年通车。', ['锦江大桥及南北接线工程 bridge_tunnel']],
    ['锦江大桥及云石大桥开工。', ['锦江大桥 bridge_tunnel', '云石大桥 bridge_tunnel']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('words inside a name that do not say what it is', () => {
  test.each([
    ['明远大健康二期项目开工。', ['明远大健康二期项目 factory']],
    ['宜春大健康城开工。', ['宜春大健康城 industrial_park']],
    ['宜春健康城开工。', ['宜春健康城 hospital']],
    ['引锦济袁工程主隧洞开工。', ['引锦济袁工程主隧洞 water']],
    ['宜春飞机维修基地开工。', ['宜春飞机维修基地 airport']],
    ['宜春机车维修基地开工。', ['宜春机车维修基地 factory']],
    ['明远精密智能终端项目开工。', ['明远精密智能终端项目 factory']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('what was planned of a thing that stands', () => {
  test.each([
    ['锦江大桥比原计划提前45天贯通。', ['锦江大桥 completed']],
    ['锦江大桥计划2024年贯通。', ['锦江大桥 under_construction']],
    ['工程比原计划提前完工。', []],
    ['宜春产业园建于2001年，规划面积3平方公里，入园企业80家。', ['宜春产业园 operating']],
    ['宜春产业园规划面积3平方公里。', ['宜春产业园 planned']],
    ['公司计划三年内投入5亿元，建设锦江茶文化博物馆。', ['锦江茶文化博物馆 planned']],
    ['公司三年投入5亿元，建设锦江茶文化博物馆。', ['锦江茶文化博物馆 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('stations that are counted as such, with or without the word', () => {
  expect(namesIn('昌宜高铁共设明月西、云石、袁河3站，2022年9月开通。')).toEqual([
    '昌宜高铁',
    '明月西站',
    '云石站',
    '袁河站',
  ]);
  expect(namesIn('昌宜高铁途经明月、云石、袁河3县，2022年9月开通。')).toEqual(['昌宜高铁']);
});

test('the enlarging of an airport is one project with or without its number', () => {
  expect(stagesIn('宜春机场三期改扩建稳步推进。宜春机场改扩建工程完成投资3亿元。')).toEqual([
    '宜春机场三期改扩建 under_construction',
  ]);
  expect(namesIn('宜春机场二期改扩建完工。宜春机场三期改扩建开工。')).toHaveLength(2);
});

test('figures of speech, and works at the homes of a sort of people', () => {
  expect(namesIn('打通“断头路”3条。')).toEqual([]);
  expect(namesIn('打通“云石路”。')).toHaveLength(1);
  expect(namesIn('实施困难家庭适老化改造。')).toEqual([]);
});

describe('lines that leave one place', () => {
  test.each([
    ['建设宜春至丰城、高安高速公路。', ['宜春至丰城高速公路', '宜春至高安高速公路']],
    ['规划宜春至丰城、高安的高速铁路。', ['宜春至丰城高速铁路', '宜春至高安高速铁路']],
    ['宜春至丰城、袁木、云石3条公路开工。', ['宜春至丰城公路', '宜春至袁木公路', '宜春至云石公路']],
    ['建设宜春至丰城、高安至樟树高速公路。', ['宜春至丰城高速公路', '高安至樟树高速公路']],
    ['开通宜春至丰城、高安的航线。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
  test('a line with a short name of its own is none of them', () => {
    expect(namesIn('推进宜春至丰城、昌宜景铁路建设。')).not.toContain('宜春至昌宜景铁路');
  });
});

describe('several deeds in one list', () => {
  test.each([
    ['将新建明月小学、扩建云石医院。', ['明月小学 planned', '云石医院 planned']],
    ['今年新建明月小学、改扩建云石医院。', ['明月小学 planned', '云石医院 under_construction']],
    ['将新建明月小学，扩建云石医院。', ['明月小学 planned', '云石医院 planned']],
    // what is built there is of the school
    ['明月中学新建宿舍楼完工。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('what is below the ground is a part as well', () => {
  expect(stagesIn('锦江大桥承台封底完成。')).toEqual(['锦江大桥 under_construction']);
  expect(stagesIn('宜春机场T3航站楼地下结构封底。')).toEqual(['宜春机场T3航站楼 under_construction']);
  expect(stagesIn('锦江大桥通车。')).toEqual(['锦江大桥 operating']);
});

describe('stretches of the line that is told of', () => {
  test.each([
    [
      '昌宜铁路全长200公里。丰城段已开通，高安段正在建设。',
      ['昌宜铁路 under_construction', '昌宜铁路丰城段 operating', '昌宜铁路高安段 under_construction'],
    ],
    [
      '昌宜高速全长80公里，其中丰城段已通车，高安段正在建设。',
      ['昌宜高速 under_construction', '昌宜高速丰城段 operating', '昌宜高速高安段 under_construction'],
    ],
    // by its ends, behind the line that the passage is about
    [
      '云柳大道是全县的头号工程。今年启动的47省道至508国道段长14公里，项目于上月开工。',
      ['云柳大道 under_construction', '云柳大道47省道至508国道段 under_construction'],
    ],
    [
      '云柳公路全线正在施工，其中青山至石川段今年力争主体工程完工。',
      ['云柳公路 under_construction', '云柳公路青山至石川段 under_construction'],
    ],
    ['昌宜铁路长90公里，云石高速石川至青河段已开工。', ['云石高速石川至青河段 under_construction']],
    ['云柳大桥通车。青山至石川段公路开工。', ['云柳大桥 operating', '青山至石川段公路 under_construction']],
    // no stretch, another thing, and a line that is only met
    ['昌宜铁路开工。第一阶段完工。', ['昌宜铁路 under_construction']],
    ['锦江大桥开工。丰城段已开通。', ['锦江大桥 under_construction']],
    ['锦江大道向东接昌宜高速，其中丰城段长3公里。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what all of a list have or stand in', () => {
  test.each([
    // a building behind the last is of each; what is new is not
    [
      '青山县中医院、云和县中医院业务楼建成投用。',
      ['青山县中医院业务楼 operating', '云和县中医院业务楼 operating'],
    ],
    [
      '新建青山县妇幼保健院、云和县中医院住院楼。',
      ['青山县妇幼保健院 planned', '云和县中医院住院楼 planned'],
    ],
    // one of each in the town
    [
      '云州市体育馆、图书馆、影剧院建成开放。',
      ['云州市体育馆 operating', '云州市图书馆 operating', '云州市影剧院 operating'],
    ],
    ['云州市图书馆、学校建成开放。', ['云州市图书馆 operating']],
    // works that lead water or make sure of it, each in full
    [
      '青木水库至长湖连通生态输水、石溪灌区供水保障等水利工程投运。',
      ['青木水库至长湖连通生态输水 operating', '石溪灌区供水保障 operating'],
    ],
    ['柳河与青河连通，环境改善。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the ends of a bridge or a tunnel are of the one that was told of last', () => {
  test.each([
    ['云柳大桥通车。南岸接线工程已开工。', ['云柳大桥 operating', '云柳大桥南岸接线工程 under_construction']],
    [
      '青木通道开工。青木通道海底隧道开工。西端接线工程已开工。',
      ['青木通道', '青木通道海底隧道', '青木通道西端接线工程'].map((name) => `${name} under_construction`),
    ],
    ['昌宜高速通车。南岸接线工程已开工。', ['昌宜高速 operating', '南岸接线工程 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('stretches of a line are named after it once', () => {
  test.each([
    [
      '明月高速云石段、锦江段和袁河高速公路丰城段建成通车。',
      ['明月高速云石段', '明月高速锦江段', '袁河高速公路丰城段'],
    ],
    ['明月铁路东段、西段开工建设。', ['明月铁路东段', '明月铁路西段']],
    ['明月高铁云石至锦江段、锦江至丰城段加快建设。', ['明月高铁云石至锦江段', '明月高铁锦江至丰城段']],
    [
      'G99明月高速云石段、锦江段、丰城段三段同时开工。',
      ['G99明月高速云石段', 'G99明月高速锦江段', 'G99明月高速丰城段'],
    ],
    ['明月大道北段、南段改造工程完工。', ['明月大道北段', '明月大道南段改造工程']],
    ['地铁5号线北延段、东延段开通运营。', ['地铁5号线北延段', '地铁5号线东延段']],
    ['明月大道云石路段建成通车。', ['明月大道云石路段']],
    // of which line, or where on it, is not said
    ['明月高速一标段、二标段开工。', ['明月高速一标段']],
    ['地铁5号线北延段、6号线东段开通运营。', ['地铁5号线北延段', '地铁6号线东段']],
    ['明月高速重点路段完成改造。', []],
    ['明月高速公路云石路段因雪封闭。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what the first or largest of its kind is called', () => {
  test.each([
    ['我省第一条城际铁路明月城际铁路开工。', ['明月城际铁路']],
    ['我市第一所民办高中明月实验中学开学。', ['明月实验中学']],
    ['全省最大水库明月水库开工建设。', ['明月水库']],
    ['林区第一座污水处理厂开工建设。', []],
    ['全省最大水库扩容工程开工建设。', []],
    ['第一条铁路专用线开通。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('a list that dots leave open is as far as its batch', () => {
  test.each([
    [
      '明月产业园、云石科技城……一批重大平台加快建设。',
      ['明月产业园 under_construction', '云石科技城 under_construction'],
    ],
    ['明月水库、云石电站……一批水利工程相继建成。', ['明月水库 completed', '云石电站 completed']],
    ['明月大桥、云石隧道……一批工程建成后，车程缩短一半。', []],
    ['来到明月水库、云石电站……一批老工程仍在发挥作用。', []],
    ['明月大桥、云石隧道……走在城里，处处是景。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('the parts of an airport are told of one by one', () => {
  expect(stagesIn('明月机场T2航站楼封顶，空管工程开工建设，供油工程完成招标。')).toEqual([
    '明月机场T2航站楼 under_construction',
    '明月机场空管工程 under_construction',
    '明月机场供油工程 planned',
  ]);
  expect(namesIn('明月机场航站楼建成，飞行区跑道长2600米。')).toEqual(['明月机场航站楼']);
  expect(namesIn('云石火车站封顶，进场路年底通车。')).toEqual(['云石火车站']);
});

test.each([
  ['支持明南承接产业转移集聚区建设。', ['明南承接产业转移集聚区']],
  ['明北城际铁路网规划获得批复。', ['明北城际铁路网']],
  ['明月—云石产业园加快建设，云石高新区锦江分园投用。', ['明月—云石产业园', '云石高新区锦江分园']],
  ['全省高铁网、城际铁路网加快构建。', []],
  ['5月，市长考察时命名“明月高速”。9月，明月高速竣工通车。', ['明月高速']],
])('a name is whole and has nothing more: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

describe('what is near has not come, and the number of a list is no name', () => {
  test.each([
    ['明月高速全线通车进入倒计时。', ['明月高速 under_construction']],
    ['明月大桥进入通车倒计时。', ['明月大桥 under_construction']],
    ['明月电厂投产指日可待。', ['明月电厂 under_construction']],
    ['明月水库开工建设在即。', ['明月水库 planned']],
    ['一是明月至云石高速公路建成通车。', ['明月至云石高速公路 operating']],
    ['明月灌区续建配套项目全面完工。', ['明月灌区续建配套项目 completed']],
    ['明月高速通车，车程进入一小时。', ['明月高速 operating']],
    ['明月经济开发区开工建设标准厂房12万平方米。', []],
    ['明月经济开发区开工建设。', ['明月经济开发区 under_construction']],
    ['明月经济开发区落户企业35家，建成投产企业12家。', []],
    ['明月机场新建航站楼，飞行区等级为4E。', []],
    [
      '云和绕城高速加快建设。明月至云石高速公路锦江段已开工。',
      ['云和绕城高速 under_construction', '明月至云石高速公路锦江段 under_construction'],
    ],
    ['明月大桥建设进入冲刺阶段。', ['明月大桥 under_construction']],
    ['明月大桥开工进入倒计时。', ['明月大桥 planned']],
    ['明月大桥通车，云石大桥进入冲刺阶段。', ['明月大桥 operating', '云石大桥 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the sides, buildings, branches and phases of schools and hospitals', () => {
  test.each([
    [
      '加快青溪医院改扩建一期、白岩医院南区建设。',
      ['青溪医院改扩建一期 under_construction', '白岩医院南区 under_construction'],
    ],
    ['加快白岩医院南院区建设。', ['白岩医院南院区 under_construction']],
    ['白岩医院东区域诊疗工作推进。', []],
    [
      '推进云岭小学重建、柳河医院迁建。',
      ['云岭小学重建 under_construction', '柳河医院迁建 under_construction'],
    ],
    ['推进灾后重建。', []],
    ['云岭学校、实验学校柳河校区去年启用。', ['云岭学校 operating', '实验学校柳河校区 operating']],
    ['去年建成学校柳河校区。', ['柳河校区 completed']],
    ['去年建成青溪大学教学楼和临床科研楼。', ['青溪大学教学楼 completed', '青溪大学临床科研楼 completed']],
    ['去年建成青溪大学教学楼和柳河科研楼。', ['青溪大学教学楼 completed', '柳河科研楼 completed']],
    [
      '加快建设青溪大学、白岩大学三期工程。',
      ['青溪大学三期工程 under_construction', '白岩大学三期工程 under_construction'],
    ],
    [
      '青溪大学、白岩医院新院区加快建设。',
      ['青溪大学 under_construction', '白岩医院新院区 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
  test('a building for research is of its school', () => {
    expect(kindsIn('去年建成青溪大学科研楼。')).toEqual(['青溪大学科研楼 school']);
    expect(kindsIn('去年建成青溪产业园科研楼。')).toEqual(['青溪产业园科研楼 innovation_platform']);
  });
});

describe('what a list of works may name besides', () => {
  test.each([
    [
      '去年建成青溪区疾控中心、青溪区卫生监督所。',
      ['青溪区疾控中心 public_service', '青溪区卫生监督所 public_service'],
    ],
    ['加快云岭新区白岩协同区建设。', ['云岭新区白岩协同区 pilot_zone']],
    ['推进区域协同区建设。', []],
    ['云岭客厅、青岭水厂等项目开工建设。', ['云岭客厅 other', '青岭水厂 water']],
    ['打造美丽会客厅。', []],
    ['打造“江南庭院、云岭客厅”。', []],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('lines by a letter and a number, and those of one network', () => {
  test.each([
    ['青柳S5线开工建设，青云S11线预计年内开工。', ['青柳S5线 metro', '青云S11线 metro']],
    ['青溪地铁S5线开工建设。', ['青溪地铁S5线 metro']],
    ['市民换乘S5线出行。', []],
    [
      '青溪都市圈轨道交通青柳、青云、青白项目开工建设。',
      [
        '青溪都市圈轨道交通青柳项目 metro',
        '青溪都市圈轨道交通青云项目 metro',
        '青溪都市圈轨道交通青白项目 metro',
      ],
    ],
    [
      '青柳、青云城际铁路项目正式开工。',
      ['青柳城际铁路项目 intercity_rail', '青云城际铁路项目 intercity_rail'],
    ],
    ['轨道交通车辆、装备项目开工。', []],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('how far others are that are named beside a plan, and a line that is described', () => {
  test.each([
    [
      '青白高铁将与已建成运营的云岭至柳河高铁、南州至白岩高铁和在建的青岭至柳河高铁等多条线路连通。',
      [
        '青白高铁 planned',
        '云岭至柳河高铁 operating',
        '南州至白岩高铁 operating',
        '青岭至柳河高铁 under_construction',
      ],
    ],
    [
      '青溪地铁3号线预计2027年通车，届时将与已运营的白岩地铁1号线、在建的柳河地铁5号线连通。',
      ['青溪地铁3号线 planned', '白岩地铁1号线 operating', '柳河地铁5号线 under_construction'],
    ],
    ['青白高速将连接已通车的柳云高速。', ['柳云高速 operating']],
    ['今年将建成在建的白岩大桥。', ['白岩大桥 planned']],
    ['未来3年，完成云岭一中、柳河一中等48所学校建设。', ['云岭一中 planned', '柳河一中 planned']],
    ['过去3年，完成云岭一中、柳河一中等48所学校建设。', ['云岭一中 completed', '柳河一中 completed']],
    ['现已完成柳河中学建设项目的实测地形图、选址意见书等工作。', ['柳河中学建设项目 preliminary_study']],
    ['现已完成柳河中学建设项目。', ['柳河中学建设项目 completed']],
    [
      '青白铁路东起青溪商务区，西至白岩市区，线路全长160公里，总投资约88亿元，建设工期6年。',
      ['青白铁路 planned'],
    ],
    ['青白高速全长80公里，总投资50亿元，已安全运营10年。', []],
    ['青白大桥全长3公里，总投资9亿元，日均车流量2万辆。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
