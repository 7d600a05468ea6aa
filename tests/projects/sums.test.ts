import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** What sums up works, counts them or says of which sorts they are names none; what only stands beside such words does. */

describe('sums, shares and sets name nothing', () => {
  test.each([
    // a share of what is told of
    ['青山港开行班列100列，占全省中欧班列开行总量的24%。', []],
    ['占柳湾产业园一期面积三分之一的标准厂房今年建成。', []],
    ['占城路改造工程开工建设。', ['占城路改造工程']],
    // those of a field, and how many of them are as far
    ['湘潭市水利项目建设加快推进。', []],
    ['湘潭市重点旅游项目集中开工。', []],
    ['湘潭市污水处理项目开工建设。', ['湘潭市污水处理项目']],
    ['衡阳市工业项目竣工30个，农业项目开工20个。', []],
    ['青山工业园区新开工项目15个，竣工项目8个。', []],
    ['青山医院、柳湾学校等在10月竣工项目共2项。', ['青山医院', '柳湾学校']],
    ['青山大桥竣工，项目投资8亿元。', ['青山大桥']],
    ['青山大桥项目开工5个月。', ['青山大桥项目']],
    ['青山大桥项目完成3个标段。', ['青山大桥项目']],
    ['今年该省新建公办幼儿园200所左右。', []],
    // the set of which it is one
    ['打造的“青山全域旅游项目”已被列入湘潭市重点旅游项目之一。', ['“青山全域旅游项目”']],
    ['云柳水库扩容工程入选湘潭市水利工程名单。', ['云柳水库扩容工程']],
    ['开工青山水库工程之后，开工云柳水厂。', ['青山水库工程', '云柳水厂']],
    ['湘潭城市快速路建设加快推进。', []],
    ['湘潭快速路建设加快推进。', ['湘潭快速路']],
    // of which sorts they are
    ['此次签约包括民宿小镇项目、文化街区项目、乡村农庄项目三大类。', []],
    [
      '此次集中签约青山小镇项目、柳湾景区项目、云柳古村项目三个项目。',
      ['青山小镇项目', '柳湾景区项目', '云柳古村项目'],
    ],
    ['全县建设特色文化小镇、特色食品产业园区、主题酒店、国际亲子乐园、户外营地等项目。', []],
    ['建设青山精品酒店、柳湾国际主题乐园等项目。', ['青山精品酒店', '柳湾国际主题乐园']],
    ['到发班列开行100列。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what a list says of its sum is no part of its names', () => {
  expect(stagesIn('今年实施的公路整修工程项目分别为乡村道路大修工程、青山路拓宽工程。')).toEqual([
    '乡村道路大修工程 under_construction',
    '青山路拓宽工程 under_construction',
  ]);
  expect(namesIn('集中开工青山、柳湾二期、云柳三期三座水电站。')).toEqual([
    '青山水电站',
    '柳湾二期水电站',
    '云柳三期水电站',
  ]);
  expect(namesIn('集中开工青山水厂二期、云柳三期等3个项目。')).toEqual(['青山水厂二期', '云柳三期']);
  expect(namesIn('青山国际港务区揭牌成立，青山港务局同日搬迁。')).toEqual(['青山国际港务区']);
});

describe('what is told behind the name, a sentence later or across what is done to it', () => {
  test.each([
    ['青山大桥全长3公里。该项目建成后将缓解拥堵问题。', ['青山大桥 planned']],
    ['云柳物流园位于青山镇。该项目是全县最大的物流项目，建成后将带动就业。', ['云柳物流园 planned']],
    ['青山大桥全长3公里。云柳大桥建成后将缓解拥堵问题。', ['云柳大桥 planned']],
    ['青山园区占地300亩，入驻企业20家。该园建成后发展迅速。', []],
    ['青山大桥建成后缓解了拥堵问题。', []],
    // what is to be invested in; what a fund has invested in may stand
    ['集团将对青山小镇、柳湾古镇项目等5个文旅项目进行投资。', ['青山小镇 planned', '柳湾古镇项目 planned']],
    ['基金已对青山产业园、柳湾物流园等5个项目进行投资。', []],
    ['青柳高铁全线今天开始铺轨。', ['青柳高铁 under_construction']],
    ['青柳高铁全线今天停运。', []],
    // who comes, what a fund invests in and who agrees tell nothing of the place, the fund and the ports
    ['青山产业园签约入驻企业18家。', []],
    ['青山产业园项目签约落户湘潭县。', ['青山产业园项目 planned']],
    ['青山发展基金投资的5个项目全部落地。', []],
    ['湘潭市设立规模50亿元的青山产业引导母基金。', ['青山产业引导母基金 operating']],
    ['青山港与柳湾港签署合作协议。', []],
    ['青山储能项目与柳湾冷链项目签订合作协议。', ['青山储能项目 planned', '柳湾冷链项目 planned']],
    ['青山班列今年累计开行1000列。', ['青山班列 operating']],
    ['青山班列今年将累计开行1000列。', ['青山班列 planned']],
    ['青山风电项目实现首批并网。', ['青山风电项目 under_construction']],
    ['青山旅游项目、柳湾旅游项目发展势头良好。', []],
    ['青山客运站自7月1日起停止运营。', []],
    ['青山隧道左线进口端掘进突破1000米。', ['青山隧道 under_construction']],
    ['青山古村保护项目荣获全国优秀案例。', []],
    ['青山文旅发展基金正式运作。', ['青山文旅发展基金 operating']],
    ['青山学院正在筹建。', ['青山学院 planned']],
    // when it is so
    ['青山广场改造后重新开放。', ['青山广场 operating']],
    ['青山广场改造正式完工。', ['青山广场改造 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('whose a project is stands before its name', () => {
  expect(namesIn('青山能源旗下云柳光伏项目开工。')).toEqual(['云柳光伏项目']);
  expect(namesIn('G60青柳高速公路扩容工程控制性节点云岭互通立交开始架梁。')).toEqual(['云岭互通立交']);
  expect(namesIn('青柳高铁控制性工程——云岭隧道贯通。')).toEqual(['云岭隧道']);
  expect(namesIn('青柳高铁控制性工程开工建设。')).toEqual(['青柳高铁控制性工程']);
  expect(namesIn('青山新区重点工程云柳大桥通车。')).toEqual(['云柳大桥']);
  expect(namesIn('青山新区重点项目集中开工。')).toEqual([]);
  expect(namesIn('公司年产10万吨食用油生产线投产。')).toEqual(['年产10万吨食用油生产线']);
});

test('a first phase is of the line that is told of, and not of the junction where it ends', () => {
  expect(namesIn('青山快速路全长7公里，西起柳湾立交，东至石川立交，一期工程已开工。')).toEqual([
    '青山快速路',
    '青山快速路一期工程',
  ]);
  expect(namesIn('柳湾立交一期完工，二期已开工。')).toEqual(['柳湾立交一期', '柳湾立交二期']);
});

test('sites of which the country has one, and those of games', () => {
  expect(namesIn('大运河博物馆、国家速滑馆建成投用。')).toEqual(['大运河博物馆', '国家速滑馆']);
  expect(namesIn('建设国家产业园区和国家公园。')).toEqual([]);
  expect(namesIn('冬奥会国家冰球馆完工。')).toEqual(['国家冰球馆']);
  expect(namesIn('第四使馆区开工建设。')).toEqual(['第四使馆区']);
});

test('what a place is honoured as, what berths and ports are for, and how far one gets name nothing', () => {
  expect(namesIn('云柳镇获评全国十大最美景区（点）、全国科普教育示范基地、锦江市多级党性教育基地。')).toEqual(
    [],
  );
  expect(namesIn('推动专业化滚装、件杂货码头及后方仓储体系建设。')).toEqual([]);
  expect(namesIn('着力建设国际枢纽海港、区域门户港。')).toEqual([]);
  expect(namesIn('加快建设云柳国际枢纽海港。')).toEqual(['云柳国际枢纽海港']);
  expect(namesIn('青木港散货码头建成投用。')).toEqual(['青木港散货码头']);
  expect(namesIn('打造以宜春为中心的2小时高铁经济圈。')).toEqual([]);
  expect(namesIn('抓好城乡供水和管网改造的建设。')).toEqual([]);
  expect(namesIn('推进湘潭县城乡供水和管网改造工程。')).toEqual(['湘潭县城乡供水和管网改造工程']);
  expect(namesIn('打造种植、加工、销售一体化中药材产业基地。')).toEqual([]);
  expect(namesIn('利用闲置校舍和村集体用地发展公租房。')).toEqual([]);
  expect(namesIn('云柳绿色发展保障房项目开工。')).toEqual(['云柳绿色发展保障房项目']);
  expect(kindsIn('“五纵五横”高速铁路主通道加快建设。')).toEqual(['“五纵五横”高速铁路主通道 railway']);
  expect(kindsIn('建立青山湿地生态系统国家定位观测研究站。')).toEqual([
    '青山湿地生态系统国家定位观测研究站 laboratory',
  ]);
});

test('zones, funds and programmes that a place has, sets up or carries out', () => {
  expect(stagesIn('宜春市已建成云柳、青木2个省级经济开发区。')).toEqual([
    '云柳省级经济开发区 completed',
    '青木省级经济开发区 completed',
  ]);
  expect(stagesIn('云柳特别合作区挂牌成立。')).toEqual(['云柳特别合作区 operating']);
  expect(namesIn('设立“金秋助学”基金、云柳创业基金。')).toEqual(['“金秋助学”基金', '云柳创业基金']);
  expect(namesIn('“稳健”基金净值下跌。')).toEqual([]);
  expect(namesIn('云柳经济开发区税收增长5%。')).toEqual([]);
  expect(stagesIn('启动“雨露计划”，实施“头雁工程”。')).toEqual([
    '“雨露计划” operating',
    '“头雁工程” operating',
  ]);
  expect(stagesIn('明年拟新建学校5所，实施“头雁工程”。')).toEqual(['“头雁工程” planned']);
});

describe('what sums are put into, goods and halls', () => {
  test.each([
    [
      '投资3亿元的青禾新能源客车发动机、投资2亿元的客车轮胎和投资1亿元的客车天窗生产三大项目正式开工。',
      ['青禾新能源客车发动机生产项目', '客车轮胎生产项目', '客车天窗生产项目'],
    ],
    [
      '投资3亿元的青禾发动机、投资2亿元的云木轮胎、投资1亿元的石川模具等四大项目开工。',
      ['青禾发动机', '云木轮胎', '石川模具'],
    ],
    [
      '总投资3亿元的云木水厂、总投资2亿元的青石医院和总投资1亿元的石川小学同时开工。',
      ['云木水厂', '青石医院', '石川小学'],
    ],
    ['投资2亿元的客车轮胎热销全国。', []],
    ['去年，青柳县新建体育馆、博物馆和青柳大桥。', ['青柳县体育馆', '青柳县博物馆', '青柳大桥']],
    ['全市建成体育馆5座，各县建成文化中心。', []],
    ['青禾公司建设体育中心、会展中心。', []],
    ['投入8亿元，迁建青一中、云木小学。', ['青一中', '云木小学']],
    ['迁建学校3所，高一中学生搬入。', []],
    [
      '实施了南门老街改造、北湖公园提升、解放路管网改造等六大工程。',
      ['南门老街改造', '北湖公园提升', '解放路管网改造'],
    ],
    ['推进道路提升、公园提升、广场提升等工程。', []],
    [
      '云柳港3号、4号泊位和青石作业区一期工程开工。',
      ['云柳港3号泊位', '云柳港4号泊位', '青石作业区一期工程'],
    ],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('words inside a name that are verbs elsewhere', () => {
  test.each([
    ['开展碳汇产品价值实现机制试点。', ['碳汇产品价值实现机制试点']],
    ['云木种养结合循环农业项目开工。', ['云木种养结合循环农业项目']],
    ['各部门结合项目实际开展工作。', []],
    ['青禾集团计划在青柳经开区建设年产10万吨铝箔生产线。', ['年产10万吨铝箔生产线']],
    ['青禾重工拟在云木建立青禾重工西南基地。', ['青禾重工西南基地']],
    ['建设西南生产基地，打造华东基地。', []],
    ['着力推进东西环高架建设，西环路通车。', ['东西环高架', '西环路']],
    ['着力推进东西高架、环路建设。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what a plan sets out is to come, and so is what is told of a time after', () => {
  expect(stagesIn('《青柳县实施方案》还提出，合作设立云木产业专项基金。')).toEqual([
    '云木产业专项基金 planned',
  ]);
  expect(stagesIn('青禾轴承总部基地项目全部建成达产后，每年纳税可达3000万元。')).toEqual([
    '青禾轴承总部基地项目 planned',
  ]);
});

describe('what is said once of a list is of each', () => {
  test.each([
    ['青禾电机、云木线缆、石川轴承项目落户青柳。', ['青禾电机项目', '云木线缆项目', '石川轴承项目']],
    ['重点发展云木化工、石川纺织产业和青柳旅游项目。', ['青柳旅游项目']],
    ['青柳北站综合交通枢纽、青柳通用机场“两大枢纽”工程全面提速。', ['青柳北站综合交通枢纽', '青柳通用机场']],
    ['云木国家储备林项目和青石体育公园项目开工。', ['云木国家储备林项目', '青石体育公园项目']],
    ['G318青石段改线等一批交通项目完工通车。', ['G318青石段改线']],
    ['投资3亿元的青禾汽车座椅等6个项目开工。青禾汽车座椅生产项目年底投产。', ['青禾汽车座椅生产项目']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('contracts, buildings of one house and works that are paid for', () => {
  test.each([
    ['青禾集团与青柳县签订云木氢能产业园投资协议。', ['云木氢能产业园 planned']],
    ['双方举行了青禾重工西南基地意向协议签约仪式。', ['青禾重工西南基地 planned']],
    ['双方签署云木大学合作协议。', []],
    ['履行云木产业园投资协议约定的义务。', []],
    [
      '青柳县人民医院门诊楼和住院楼建成投用。',
      ['青柳县人民医院门诊楼 operating', '青柳县人民医院住院楼 operating'],
    ],
    ['投资1亿元的云木大米加工项目开工。', ['云木大米加工项目 under_construction']],
    ['投资5亿元的产业项目、投资3亿元的重点工业项目开工。', []],
    [
      '石川隧道、云木农科院分院检测能力建设等9个重点工程集中开工。',
      ['石川隧道 under_construction', '云木农科院分院检测能力建设 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
