import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** Projects of plans and reports: lists by what closes them, what is done to what stands, and what only sounds like a name. */

describe('what closes a list completes its names', () => {
  test.each([
    // how far they are stands between the count and the kind
    ['加快青柳、云石等6个在建高速公路项目建设。', ['青柳高速公路项目', '云石高速公路项目']],
    ['青柳、云石等6个在建项目进展顺利。', []],
    ['青河、柳湾等12座在建桥梁工地实行值守。', []],
    // whose each is and where, and what the list says of all
    [
      '推进青能集团云县、华柳电力禾县等4个百亿级风光制氢一体化项目建设。',
      ['青能集团云县风光制氢一体化项目', '华柳电力禾县风光制氢一体化项目'],
    ],
    ['推进柳湾化工、青河制药等5个技改项目建设。', ['柳湾化工', '青河制药']],
    // what is done to the lines of the list
    ['启动长柳、云石和青柳扩能等铁路项目。', ['长柳铁路项目', '云石铁路项目', '青柳铁路扩能项目']],
    ['推进学校扩建、医院改扩建等民生项目。', []],
    ['建好湘潭都市圈西环、白山至石川等高速公路续建项目。', ['湘潭都市圈西环高速公路', '白山至石川高速公路']],
    ['完成青山小区、云柳小区等老旧小区改造。', ['青山小区改造', '云柳小区改造']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('and says of which category works are that do not', () => {
    expect(kindsIn('青山徐村一期工程等四个核电项目获得核准。')).toEqual(['青山徐村一期工程 energy']);
    expect(kindsIn('加快青山片区改造工程等五个产业项目建设。')).toEqual(['青山片区改造工程 other']);
    expect(kindsIn('云柳30吨/年锗、青山800吨镉/年等项目在建。')).toEqual([
      '云柳30吨/年锗 factory',
      '青山800吨镉/年 factory',
    ]);
    expect(kindsIn('青山10万吨级泊位开工。')).toEqual(['青山10万吨级泊位 port']);
  });
});

describe('what is done to what stands', () => {
  test.each([
    ['今后将对青柳铁路、云石铁路进行扩能改造。', ['青柳铁路 planned', '云石铁路 planned']],
    ['施工单位正在对云柳大桥进行拓宽改造。', ['云柳大桥 under_construction']],
    ['专家组正在对云柳大桥进行检测。', []],
    ['将对云柳大桥进行维修保养。', []],
    ['全省还将有青柳、云石等5条高速公路通车。', ['青柳高速公路 planned', '云石高速公路 planned']],
    ['全省有青柳、云石等5条高速公路通车。', ['青柳高速公路 operating', '云石高速公路 operating']],
    ['努力把湘潭自贸试验区建成投资便利的自由贸易试验区。', ['湘潭自贸试验区 planned']],
    ['湘潭自贸试验区建成。', ['湘潭自贸试验区 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the tasks of a year', () => {
  const tasks = (text: string): string[] => stagesIn(`政府工作报告\n二、2024年工作安排\n${text}`);

  test.each([
    ['推进青山水库等重大水利工程建设，力争完成投资3亿元。', ['青山水库 under_construction']],
    ['启动青山水库建设，力争完成投资3亿元。', ['青山水库 planned']],
    ['抓好云柳机场迁建进度，力争完成投资3亿元。', ['云柳机场迁建 under_construction']],
    ['工业投资增长10%左右。开工青山至柳湾等铁路。', ['青山至柳湾铁路 planned']],
    ['青溪机场投入使用，云柳高铁建成通车。', ['青溪机场 planned', '云柳高铁 planned']],
    ['实现云柳高铁通车。', ['云柳高铁 planned']],
    ['云柳高铁已建成通车。', ['云柳高铁 operating']],
    ['已全面完成青溪大桥建设。', ['青溪大桥 completed']],
    ['推进青溪核电一期、白岩大道以及在建风电场等项目。', ['青溪核电一期 planned', '白岩大道 planned']],
    ['推进青溪大桥、白岩大道等在建项目。', ['青溪大桥 under_construction', '白岩大道 under_construction']],
    ['1.保障城乡供水。投资2亿元，完成白岩水厂改扩建。', ['白岩水厂改扩建 planned']],
  ])('%s', (text, stages) => {
    expect(tasks(text)).toEqual(stages);
  });
});

describe('what only sounds like a name', () => {
  test.each([
    ['抓紧推进算力基础设施项目。', []],
    ['加快湘潭县算力基础设施项目建设。', ['湘潭县算力基础设施项目']],
    ['加快闲置安置房清零。', []],
    ['抓好优质初中学生宿舍等项目建设。', []],
    ['开展融资对接项目。', []],
    ['实施一批“暖民心”社区项目。', []],
    ['实施“千企改造”项目。', ['“千企改造”项目']],
    ['2至4号机组将于年内投产。', []],
    ['云柳电站2至4号机组将于年内投产。', ['云柳电站2至4号机组']],
    ['青山至石川线路跨越高速公路施工完成。', []],
    ['控制性工程云岭特大桥昨日合龙。', ['云岭特大桥']],
    ['湘潭市重点水利工程云柳水库扩容工程开工。', ['云柳水库扩容工程']],
    ['青山高铁站前广场改造提升工程竣工。', ['青山高铁站前广场改造提升工程']],
    ['云柳新城规划展示馆开馆。', ['云柳新城规划展示馆']],
    ['建设国家重要粮食和棉花生产基地。', []],
    ['建设湘潭国家重要粮食基地。', ['湘潭国家重要粮食基地']],
    ['充当路网布局中的中转港。', []],
    ['青山大桥、云柳水库等重大项目服务保障机制不断完善。', []],
    ['青山大桥、云柳水库等重大项目建设加快推进。', ['青山大桥', '云柳水库']],
    ['地方国企持有核电比例升至三成。', []],
    ['全市累计完成渔船导航设施改造380艘。', []],
    ['以打造“第二枢纽机场”为目标。', []],
    ['加之青山机场建成，物流更便捷。', ['青山机场']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('a trial that goes on in a list of trials runs', () => {
    expect(stagesIn('青山港口智慧试点等制造强国建设试点任务有序推进。')).toEqual([
      '青山港口智慧试点 operating',
    ]);
    expect(stagesIn('青山港口等交通设施建设有序推进。')).toEqual(['青山港口 under_construction']);
  });
});

describe('how far a project is, by what its clause says besides verbs', () => {
  test.each([
    ['运行仅一年的青欧国际班列很受企业欢迎。', ['青欧国际班列 operating']],
    ['青欧国际班列很受企业欢迎。', []],
    ['青柳高铁本周完成铺轨，明年6月开通运营。', ['青柳高铁 under_construction']],
    ['云柳大桥已经初具雏形。', ['云柳大桥 under_construction']],
    ['青山产业园提前形成9万台产能。', ['青山产业园 operating']],
    ['青山产业园形成产能优势。', []],
    ['先后建成青山中学，改扩建石川学院。', ['青山中学 completed', '石川学院 completed']],
    ['先后建成青山中学，正在改扩建石川学院。', ['青山中学 completed', '石川学院 under_construction']],
    [
      '湘潭县青山镇、石川镇3座污水处理厂建成。',
      ['湘潭县青山镇污水处理厂 completed', '石川镇污水处理厂 completed'],
    ],
    [
      '青山镇、石川镇3座污水处理厂主体结构完工。',
      ['青山镇污水处理厂 under_construction', '石川镇污水处理厂 under_construction'],
    ],
    ['推动青山大学、石川学院等高校“双一流”建设。', []],
    ['推进青山医院、云柳医院创建三甲医院。', []],
    ['推进青山医院、云柳医院建设。', ['青山医院 under_construction', '云柳医院 under_construction']],
    ['早日实现青柳高铁全线贯通。', ['青柳高铁 planned']],
    ['青柳高铁实现全线贯通。', ['青柳高铁 completed']],
    ['青柳高铁设站3座，分别是在建柳湾站、新建青山南站。', ['柳湾站 under_construction', '青山南站 planned']],
    ['2022年，新建青山南站。', ['青山南站 completed']],
    ['云海±800千伏直流工程双极全容量投产。', ['云海±800千伏直流工程 operating']],
    ['青山抽水蓄能电站下水库大坝填筑到顶。', ['青山抽水蓄能电站 under_construction']],
    [
      '范围涵盖青山综合保税区、柳湾保税港区等3个特殊监管区域。青山自贸区正式启动运作。',
      ['青山自贸区 operating'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test.each([
    ['青山大桥建设方案通过评审。', ['青山大桥 preliminary_study']],
    ['青山风电项目获得建设指标。', ['青山风电项目 planned']],
    ['青山大桥建设资金到位。', []],
    ['青云高铁将实行新的列车运行图。', []],
    ['青云高铁将试运行。', ['青云高铁 planned']],
    ['云柳机场改扩建工程通过民航局行业验收，具备开航条件。', ['云柳机场改扩建工程 completed']],
    ['管委会与某集团就建设云柳物流园项目签订合作协议。', ['云柳物流园项目 planned']],
    ['云柳文化中心项目获评省级优质工程。', []],
    ['有网友问：青柳铁路什么时候开工？', []],
    ['青柳高速石川互通出入口因施工封闭。', []],
    ['云柳水库扩容工程进入主坝填筑阶段。', ['云柳水库扩容工程 under_construction']],
    ['云柳集团中标青山安置房项目。', ['青山安置房项目 planned']],
    ['青山学校列入年度重点建设计划。', ['青山学校 planned']],
    ['青柳铁路南延段已列入“十四五”开工项目。', ['青柳铁路南延段 planned']],
    ['争取山青、云柳等煤矿项目核准。', ['山青煤矿项目 proposed', '云柳煤矿项目 proposed']],
    ['青山石化乙烯项目一次开车成功。', ['青山石化乙烯项目 operating']],
    ['青山运河今天试通航。', ['青山运河 under_construction']],
    ['通过建立青山跨境电商交易平台，企业降低了成本。', ['青山跨境电商交易平台 operating']],
    ['与青柳高铁、云石高铁之间的联络线将同步建设。', []],
    ['青山大桥建设任务全面完成。', ['青山大桥 completed']],
    ['青山大道北延工程因资金问题停工。', []],
    ['青山大道北延工程因资金问题停工，去年复工。', ['青山大道北延工程 under_construction']],
    ['青山县医院综合楼投用后，床位增加到600张。', []],
    ['青山县医院综合楼投用后，床位将增加到600张。', ['青山县医院综合楼 planned']],
    ['青山大桥封闭施工。', []],
    ['青山大桥加紧施工。', ['青山大桥 under_construction']],
  ])('papers, means and halts are no building: %s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('a plant that makes two things is one project', () => {
  expect(namesIn('青山化工年产5万吨钛白粉、3万吨硫酸项目开工建设。')).toEqual([
    '青山化工年产5万吨钛白粉、3万吨硫酸项目',
  ]);
  expect(namesIn('青山20万吨铅锌、云柳3万吨铜箔等项目开工建设。')).toEqual([
    '青山20万吨铅锌',
    '云柳3万吨铜箔',
  ]);
});

test('whose line it is, where its number stands behind what it is the first of', () => {
  expect(namesIn('湘潭首条地铁环线九号线正式开通。')).toEqual(['湘潭地铁九号线']);
  expect(namesIn('青山东站至柳湾机场的城际铁路开工。')).toEqual(['青山东站至柳湾机场的城际铁路']);
  expect(namesIn('青山港项目2023年第二批集中开工。')).toEqual([]);
});

test('categories by what a name has before its kind', () => {
  expect(
    kindsIn(
      '云柳水电站大坝、青山医院教学楼扩建、329复线改造工程、青山至柳湾公交线路、欧亚铁路大通道开工建设。',
    ),
  ).toEqual([
    '云柳水电站大坝 energy',
    '青山医院教学楼扩建 hospital',
    '329复线改造工程 road',
    '青山至柳湾公交线路 public_transport',
    '欧亚铁路大通道 railway',
  ]);
  expect(kindsIn('青溪线拓宽改造工程一期开工。')).toEqual(['青溪线拓宽改造工程一期 road']);
  expect(kindsIn('青山水库大坝、青山小学教学楼开工建设。')).toEqual([
    '青山水库大坝 water',
    '青山小学教学楼 school',
  ]);
  expect(kindsIn('750千伏云柳北通道工程、青电入浙工程开工建设。')).toEqual([
    '750千伏云柳北通道工程 energy',
    '青电入浙工程 energy',
  ]);
  expect(kindsIn('青山站至机场段先行开通。')).toEqual(['青山站至机场段 railway']);
  expect(kindsIn('湘潭地铁2号线青山站至机场段开通。')).toEqual(['湘潭地铁2号线青山站至机场段 metro']);
  expect(kindsIn('青山至石川天然气管道复线、云柳铁路复线开工。')).toEqual([
    '青山至石川天然气管道复线 energy',
    '云柳铁路复线 railway',
  ]);
  expect(kindsIn('推进“青山谷”“云柳湾”“石川洲”三大片区建设。')).toEqual([
    '“青山谷” other',
    '“云柳湾” other',
    '“石川洲” other',
  ]);
  expect(kindsIn('云柳北通道工程开工建设。')).toEqual(['云柳北通道工程 bridge_tunnel']);
  expect(kindsIn('青山站至云柳站间的联络线开工建设。')).toEqual(['青山站至云柳站间的联络线 railway']);
  expect(kindsIn('青山路至云柳路的连接线开工建设。')).toEqual(['青山路至云柳路的连接线 road']);
  expect(kindsIn('云柳中部生态移民供水、青山水库扩容等工程开工。')).toEqual([
    '云柳中部生态移民供水 water',
    '青山水库扩容 water',
  ]);
  expect(kindsIn('青山航空港、云柳综合保税区开工建设。')).toEqual([
    '青山航空港 airport',
    '云柳综合保税区 pilot_zone',
  ]);
});

describe('what so much is to be put into', () => {
  test.each([
    ['云柳物流园总投资5亿元，占地300亩。', ['云柳物流园 planned']],
    ['云柳大桥总投资5亿元，每天车流量2万辆。', []],
    ['云柳电站总投资5亿元，已运行20年。', []],
    ['云柳物流园占地300亩，总投资5亿元。', ['云柳物流园 planned']],
    ['青木医院总投资3亿元，现有床位500张。', []],
    ['青柳高铁建成通车。云柳大桥总投资3亿元，全长2公里。', ['青柳高铁 operating']],
    // all that a list calls projects are as far as the lead says
    [
      '一批项目昨天在湘潭集中开工。云柳树脂、青木轮胎、石川光伏三期等5个外资项目，总投资共9亿美元。',
      ['云柳树脂', '青木轮胎', '石川光伏三期'].map((name) => `${name} under_construction`),
    ],
    [
      '推进长城、西云山青河两个文化带建设。',
      ['长城文化带', '西云山青河文化带'].map((name) => `${name} under_construction`),
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what years to come bring', () => {
  test.each([
    ['未来随着云柳大桥通车，两地来往更便利。', ['云柳大桥 planned']],
    ['随着云柳大桥通车，两地来往更便利。', ['云柳大桥 operating']],
    ['未来5年，将建成云柳水库，新开工青木水库。', ['云柳水库 planned', '青木水库 planned']],
    ['今年以来，新开工青木水库。', ['青木水库 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the works that a plan has in clauses of their own', () => {
  const works = '云柳大桥工程，青木水厂扩建工程建设，石川公园提升工程。';
  test.each([
    [
      `未来5年，将建成防洪体系。主要是三大工程：${works}`,
      ['云柳大桥工程 planned', '青木水厂扩建工程 planned', '石川公园提升工程 planned'],
    ],
    [
      `五年来实施三大工程：${works}`,
      ['云柳大桥工程', '青木水厂扩建工程', '石川公园提升工程'].map((name) => `${name} under_construction`),
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('what a place has stands, in a passage of plans as well, and what it will have does not', () => {
  expect(stagesIn('规划建设青山新城。柳河镇拥有红军纪念馆、白云码头等资源，境内设有石川服务区。')).toEqual([
    '青山新城 planned',
    '红军纪念馆 operating',
    '白云码头 operating',
    '石川服务区 operating',
  ]);
  expect(stagesIn('柳河镇将拥有红军纪念馆。')).toEqual(['红军纪念馆 planned']);
});

describe('what is told behind a finished work', () => {
  test.each([
    ['青山学校主体完工；建成花溪路健身步道。', ['青山学校 under_construction', '花溪路健身步道 completed']],
    ['青山学校完工，建成花溪路健身步道。', ['青山学校 completed', '花溪路健身步道 completed']],
    ['确保青山学校竣工，建成花溪路健身步道。', ['青山学校 under_construction', '花溪路健身步道 planned']],
    ['尽快实现青山学校竣工，建成花溪路健身步道。', ['青山学校 planned', '花溪路健身步道 planned']],
    ['建成花溪路健身步道。', ['花溪路健身步道 planned']],
    // so is what its next sentence names, and what stands behind a year that is over
    ['云柳铁路建成投运。建成青溪大桥。', ['云柳铁路 operating', '青溪大桥 completed']],
    ['力争云柳铁路建成投运。建成青溪大桥。', ['云柳铁路 planned', '青溪大桥 planned']],
    ['2022年，全市新增就业3万人。建成投用柳河水厂。', ['柳河水厂 operating']],
    ['2024年，全市新增就业3万人。建成投用柳河水厂。', ['柳河水厂 planned']],
    ['全年净增市场主体2万户。成立云岭研究院。', ['云岭研究院 operating']],
    // so is what stands behind money that has been spent, and behind a plan whose years are over
    ['全市完成交通投资320亿元。建成青木大桥。', ['青木大桥 completed']],
    ['要完成交通投资320亿元。建成青木大桥。', ['青木大桥 planned']],
    ['“十三五”时期，全市完成交通投资320亿元。建成青木大桥。', ['青木大桥 completed']],
    ['“十四五”时期，全市完成交通投资320亿元。建成青木大桥。', ['青木大桥 planned']],
    // and behind a sentence that says how another goes on
    ['云柳机场加快建设。建成青木大桥。', ['云柳机场 under_construction', '青木大桥 completed']],
    ['推动云柳机场加快建设。建成青木大桥。', ['云柳机场 under_construction', '青木大桥 planned']],
    ['建成云柳综合保税区，口岸具备了保税物流功能。', ['云柳综合保税区 completed']],
    ['建成云柳综合保税区，口岸将具备保税物流功能。', ['云柳综合保税区 planned']],
    // under a heading of results
    ['新闻\n\n2022年民生实事落实情况\n\n建成青河学校。', ['青河学校 completed']],
    ['新闻\n\n2023年民生实事\n\n建成青河学校。', ['青河学校 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a year that has only begun', () => {
  test.each([
    ['2022年，启动云岭大桥建设。', ['云岭大桥 planned']],
    ['今年，白岩县开工建设柳河水厂。', ['柳河水厂 planned']],
    ['今年，白岩县已开工建设柳河水厂。', ['柳河水厂 under_construction']],
    ['今年开工建设的柳河水厂进展顺利。', ['柳河水厂 under_construction']],
    ['2022年1月，白岩县开工建设柳河水厂。', ['柳河水厂 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text, '2022-01-20')).toEqual(stages);
  });

  test('and later in the year what was begun has been', () => {
    expect(stagesIn('2022年，启动云岭大桥建设。', '2022-08-20')).toEqual(['云岭大桥 under_construction']);
  });
});

describe('a line that is laid out and is to be begun', () => {
  const stations = ['青木站', '云和站', '白岩站'];
  test.each([
    ['青柳铁路计划明年开工建设。全线实行封闭运行，沿线设立青木、云和、白岩等3个车站。', 'planned'],
    ['青柳铁路去年开工建设。全线实行封闭运行，沿线设立青木、云和、白岩等3个车站。', 'under_construction'],
    ['青柳铁路昨日开通运营，沿线设立青木、云和、白岩等3个车站。', 'operating'],
  ])('%s', (text, status) => {
    expect(stagesIn(text).slice(1)).toEqual(stations.map((station) => `${station} ${status}`));
  });

  test('whereas a line that runs does', () => {
    expect(stagesIn('青柳铁路全线通车运行。')).toEqual(['青柳铁路 operating']);
  });
});

describe('what is sped up and what is put into effect', () => {
  test.each([
    [
      '云柳市还将加快石川小学、青木中学建设。',
      ['石川小学 under_construction', '青木中学 under_construction'],
    ],
    ['云柳市还将加快石川小学规划建设。', ['石川小学 planned']],
    ['“青木领航计划”启动实施。', ['“青木领航计划” operating']],
    ['“青木领航计划”将于明年启动实施。', ['“青木领航计划” planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
