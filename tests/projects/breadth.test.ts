import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, projectsIn, stagesIn } from '../example-projects.ts';

/** Projects of many sorts: what kinds of facility news names, and the words that say how far they are. */

describe('kinds', () => {
  test.each([
    ['云柳托老所建成投用。', ['云柳托老所 public_service']],
    ['云柳农贸市场开工建设。', ['云柳农贸市场 public_service']],
    ['青木佳苑建成投用。', ['青木佳苑 housing']],
    ['云柳贵金属项目开工建设。', ['云柳贵金属项目 factory']],
    ['青木区压浸除险工程开工建设。', ['青木区压浸除险工程 water']],
    ['云柳三环改造工程开工建设。', ['云柳三环改造工程 road']],
    ['站前大道、青云路改造工程完工。', ['站前大道改造工程 road', '青云路改造工程 road']],
    ['机场大道改造工程完工。', ['机场大道改造工程 road']],
    [
      '市第三中学、市三中、市特殊教育学校建成投用。',
      ['市第三中学 school', '市三中 school', '市特殊教育学校 school'],
    ],
    // a part of the school that its number names, and the one that a town has
    ['确保四中新校区、五中初中部秋季投入使用。', ['四中新校区 school', '五中初中部 school']],
    ['妇幼保健院、疾控中心等项目加快建设。', ['妇幼保健院 hospital', '疾控中心 public_service']],
    ['启动青木高中迁建，职教中心扩建。', ['青木高中迁建 school', '职教中心扩建 school']],
    ['完成青木小学迁建任务。', ['青木小学迁建 school']],
    ['在推进工作中新校区投用。', []],
    ['加强疾控中心建设，完成3.5万套危旧住房改造任务。', []],
    // what a plant is to make is of its name; goods are sold in a city of them; heating goes over to power
    ['青木县年加工12万吨红枣项目建成投产。', ['青木县年加工12万吨红枣项目 factory']],
    ['青木公司年加工红枣12万吨。', []],
    ['青木县皮革电商城开工建设。', ['青木县皮革电商城 other']],
    ['青木县煤改气一期工程开工建设。', ['青木县煤改气一期工程 energy']],
    // by the side of a town or the water that they are on, and by a number of three digits
    ['沿江高铁、沿海高铁加快建设。', ['沿江高铁 railway', '沿海高铁 railway']],
    ['西部快线、东部大道开工。', ['西部快线 road', '东部大道 road']],
    ['推进西部铁路、沿江公路建设。', []],
    ['建成地铁101线、轨道交通5号线。', ['地铁101线 metro', '轨道交通5号线 metro']],
    ['建成青木220千伏101线。', []],
    ['加快青木、柳湾等煤电项目建设。', ['青木煤电项目 energy', '柳湾煤电项目 energy']],
    // what is international and of which sort, and a zone of a place
    [
      '启动建设国际技术转移中心和国际会展中心。',
      ['国际技术转移中心 innovation_platform', '国际会展中心 culture_tourism'],
    ],
    ['打造面向全国的国际会展中心，建设国际航运中心。', []],
    ['云柳一体化高质量发展示范区建设提速。', ['云柳一体化高质量发展示范区 pilot_zone']],
    ['奋力打造国家高质量发展示范区。', []],
    // 通航 is a word of their names, and what a lock does
    ['青木水电站通航设施、柳湾灌区等项目顺利开工。', ['青木水电站通航设施 port', '柳湾灌区 water']],
    ['柳湾船闸通航，设施完善。', ['柳湾船闸 port']],
    // of which category the head of a name is
    ['加快建设“四大高速公路新通道”。', ['“四大高速公路新通道” expressway']],
    ['加快第三人民医院园区分院建设。', ['第三人民医院园区分院 hospital']],
    [
      '建成柳湾茶叶集散贸易中心、特殊教育资源中心。',
      ['柳湾茶叶集散贸易中心 other', '特殊教育资源中心 school'],
    ],
    ['茂青快线、青木市域快线建成通车。', ['茂青快线 road', '青木市域快线 metro']],
    ['实施困难老人家居无障碍改造工程。', ['困难老人家居无障碍改造工程 public_service']],
    ['建成云岭取水口和柳林水厂。', ['云岭取水口 water', '柳林水厂 water']],
    ['推进云岭机场优化提升工程前期工作。', ['云岭机场优化提升工程 airport']],
    ['建成云柳特高压交流加强工程。', ['云柳特高压交流加强工程 energy']],
    ['推进柳湾园区和云岭园区建设。', ['柳湾园区 industrial_park', '云岭园区 industrial_park']],
    // what is there already grows; every city that is divided has the line
    ['推动青木学院、青木职业技术学院加快发展。', []],
    ['推进青木学院新校区建设。', ['青木学院新校区 school']],
    ['成为首个全部设区市通高铁的省份。', []],
    // what no word says stays open
    ['云柳木青项目开工建设。', ['云柳木青项目 other']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  test('a home of everybody and a berth of an unnamed port name nothing', () => {
    expect(namesIn('加快建设美好家园。')).toEqual([]);
    expect(namesIn('青云山创建国家5A级旅游景区。')).toEqual([]);
    expect(namesIn('一期项目并网，二期100兆瓦项目已核准。')).toEqual([]);
    expect(namesIn('青云大道改造后，道路更宽。')).toEqual([]);
    expect(namesIn('20年的断头路青云东路顺利通车。')).toEqual(['青云东路']);
    expect(namesIn('实施智慧物流、平安教育等项目。')).toEqual([]);
    expect(namesIn('开通云石、青柳等新线路，方便铁路旅客换乘公交。')).toEqual([]);
    expect(namesIn('市三中学生在站前建成花坛。')).toEqual([]);
    expect(namesIn('3号泊位开工建设。')).toEqual([]);
    expect(namesIn('云柳港区3号泊位开工建设。')).toEqual(['云柳港区3号泊位']);
  });
});

describe('parts that their numbers tell apart', () => {
  test.each([
    ['云柳作业区9号、10号泊位建成投用。', ['云柳作业区9号泊位', '云柳作业区10号泊位']],
    ['云柳港A港区1、2号泊位开工建设。', ['云柳港A港区1号泊位', '云柳港A港区2号泊位']],
    // lines have their own names, and two numbers of nothing name nothing
    ['青木地铁1号线开通，2号线开工建设。', ['青木地铁1号线', '青木地铁2号线']],
    ['青木半导体、绿源生物等项目进展顺利。', ['青木半导体', '绿源生物']],
    ['高端半导体、绿源生物等项目进展顺利。', ['绿源生物']],
    ['青木地铁首期工程1、2号线开工建设。', ['青木地铁1号线', '青木地铁2号线']],
    ['9号、10号泊位开工建设。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('the next phase of what the sentence names', () => {
  expect(stagesIn('云柳电池厂一期竣工，二期项目启动建设。')).toEqual([
    '云柳电池厂一期 completed',
    '云柳电池厂二期项目 under_construction',
  ]);
  expect(namesIn('云柳电池厂一期竣工，二期会议召开。')).toEqual(['云柳电池厂一期']);
});

test('works on the second of a list are not on a first that is a whole work', () => {
  expect(namesIn('云柳引水工程、青木水库扩容工程开工建设。')).toEqual(['云柳引水工程', '青木水库扩容工程']);
  expect(namesIn('青木大道、云柳大道改造工程开工建设。')).toEqual(['青木大道改造工程', '云柳大道改造工程']);
});

test('a stage of the works on a river', () => {
  expect(namesIn('柳青江治理二期工程开工建设。')).toEqual(['柳青江治理二期工程']);
  expect(namesIn('二期工程开工建设。')).toEqual([]);
});

describe('what stands before a name', () => {
  test.each([
    ['建成安装云柳大桥。', ['云柳大桥']],
    ['新建总长13公里青木主干公路全线通车。', ['青木主干公路']],
    ['江西云柳股份有限公司所属青木电厂二期开工。', ['青木电厂二期']],
    ['推动青木水库及配套灌溉工程早日立项。', ['青木水库及配套灌溉工程']],
    ['推进青木水库及云柳大桥建设。', ['青木水库', '云柳大桥']],
    ['今年的第三次产业项目集中签约仪式举行。', []],
    ['这是江西“十三五”铁路建设的重要任务。', []],
    ['开创大道建成通车。', ['开创大道']],
    ['各地掀起铁路建设热潮。', []],
    ['项目属湘潭县国家湿地公园二期项目，已开工。', ['湘潭县国家湿地公园二期项目']],
    ['1.湘潭县青木商贸城项目开工建设。', ['湘潭县青木商贸城项目']],
    ['安置房项目青木家园建成投用。', ['青木家园']],
    ['加快建设150套青木廉租住房。', ['青木廉租住房']],
    ['市急救中心建成投用。', ['市急救中心']],
    ['一市急救中心的建设加快推进。', []],
    ['各县体育馆建成投用。', []],
    ['青木一大批公路项目开工建设。', []],
    ['云柳首条电气化铁路开工建设。', []],
    ['云柳电气化铁路开工建设。', ['云柳电气化铁路']],
    ['青柳首条环湖旅游轨道交通线路云柳地铁22号线开工建设。', ['云柳地铁22号线']],
    ['云柳医院项目大楼建成投用。', ['云柳医院项目大楼']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('lists', () => {
  test.each([
    [
      '青木生猪屠宰加工、云柳100MW光伏发电等12个项目计划首季开工。',
      ['云柳100MW光伏发电', '青木生猪屠宰加工'],
    ],
    ['云柳废旧轮胎再利用等8个投资5000万元以上项目签约。', ['云柳废旧轮胎再利用']],
    [
      '青木六期项目、云柳集团轴承系列、木方圆智能装备制造等一批重大项目投产。',
      ['云柳集团轴承系列', '木方圆智能装备制造', '青木六期项目'],
    ],
    [
      '今年开工8个高速公路项目。列入开工计划的项目有云山至柳湾(东段)、青木至海州、云柳大桥。',
      ['云山至柳湾高速公路', '云柳大桥', '青木至海州高速公路'],
    ],
    ['列入开工计划的项目有云山至柳湾(东段)、青木至海州、云柳大桥。', ['云柳大桥']],
  ])('%s', (text, names) => {
    expect(namesIn(text).toSorted()).toEqual(names);
  });
});

describe('stages', () => {
  test.each([
    [
      '省发改委批复了新建青木至云柳铁路、新建云柳至石川铁路。',
      ['青木至云柳铁路 planned', '云柳至石川铁路 planned'],
    ],
    ['青木区改造青木大道、新建云柳大桥。', ['青木大道改造 under_construction', '云柳大桥 completed']],
    [
      '青木区集中开竣工云柳电池项目、石川水库工程。',
      ['云柳电池项目 under_construction', '石川水库工程 under_construction'],
    ],
    // each of a firm of its own, and what is installed there
    [
      '云柳化工煤制烯烃、青木新材料电解液、石川药业原料药项目完成设备安装。',
      [
        '云柳化工煤制烯烃项目 under_construction',
        '青木新材料电解液项目 under_construction',
        '石川药业原料药项目 under_construction',
      ],
    ],
    ['云柳药业原料药项目完成设备安装并投产。', ['云柳药业原料药项目 operating']],
    ['培育云柳化工、青木药业等企业。', []],
    // what is started and hurried on is being built
    ['云柳船舶产业园正式启动并加快建设。', ['云柳船舶产业园 under_construction']],
    ['云柳船舶产业园正式启动。', ['云柳船舶产业园 operating']],
    ['云柳净水厂土建和设备安装基本完成。', ['云柳净水厂 under_construction']],
    ['云柳风电场一期工程现已开始土建。', ['云柳风电场一期工程 under_construction']],
    ['云柳医院项目已签订框架协议。', ['云柳医院项目 planned']],
    ['没有开工建设的项目有云柳高铁。', ['云柳高铁 planned']],
    ['云柳新材料项目正在建设，全部建成达产后，年销售收入将达1亿元。', ['云柳新材料项目 under_construction']],
    [
      '青木北石滩一期、云柳王家梁一期等6项新开工项目，进度较快。',
      ['青木北石滩一期 under_construction', '云柳王家梁一期 under_construction'],
    ],
    ['今年拟建成云柳小学。', ['云柳小学 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text).toSorted()).toEqual(stages.toSorted());
  });

  test('a list of plans goes on in paragraphs that are numbered with 二是', () => {
    expect(stagesIn('今年拟办十件实事。一是建成云柳小学。\n二是建成青木大桥。')).toEqual([
      '云柳小学 planned',
      '青木大桥 planned',
    ]);
    expect(stagesIn('去年办成十件实事。一是建成云柳小学。\n二是建成青木大桥。')).toEqual([
      '云柳小学 completed',
      '青木大桥 completed',
    ]);
  });
});

describe('what a sentence goes on with', () => {
  test.each([
    ['云柳医院二期位于城东。该项目于2021年9月开工。', ['云柳医院二期 under_construction']],
    ['云柳医院二期位于城东。该项工程于2021年9月开工。', ['云柳医院二期 under_construction']],
    ['云柳医院二期位于城东。该项制度于2021年9月启动。', ['云柳医院二期 planned']],
    [
      '全区建设两个场馆。\n1、云柳人文博览中心\n项目位于青木东路，占地8亩。目前主体已完工，正在布展。',
      ['云柳人文博览中心 under_construction'],
    ],
    [
      '全区建设两个场馆。\n1、云柳人文博览中心\n青木东路是老街。目前主体已完工。',
      ['青木东路 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test('what a project consists of has no name of its own', () => {
    expect(namesIn('云柳园区项目占地30亩，建设农产品质量检测中心、速冻生产线。')).toEqual(['云柳园区项目']);
    expect(namesIn('云柳园区项目占地30亩，建设“青木”质量检测中心。')).toEqual([
      '云柳园区项目',
      '“青木”质量检测中心',
    ]);
  });

  test('what a plant makes, and how much of it, is of its name', () => {
    expect(namesIn('云柳年产100万平方米板材项目开工建设。')).toEqual(['云柳年产100万平方米板材项目']);
    expect(namesIn('青木年产3吨饲料加工和5吨化肥项目开工建设。')).toEqual([
      '青木年产3吨饲料加工和5吨化肥项目',
    ]);
    expect(namesIn('占地100万平方米的云柳板材项目开工建设。')).toEqual(['云柳板材项目']);
  });
});

describe('what is no project', () => {
  test.each([
    // what a thing is, and no name of it
    ['青木隧道是云柳两岸的控制性交通枢纽，预计年底建成通车。', ['青木隧道']],
    ['云柳项目最大的是占地三亩的青木商贸城项目，年底建成。', ['青木商贸城项目']],
    // what comes of it
    ['青木大桥建成后将打通云柳新通道。', ['青木大桥']],
    ['青木大桥于2020年建成，将打通云柳新通道。', ['云柳新通道', '青木大桥']],
    ['该项目对打通云柳高铁通道具有重要意义。', []],
    // all of a sort
    ['全国重大水利工程建设进展顺利。', []],
    ['青木水利工程建设进展顺利。', ['青木水利工程']],
    ['改造村组公路。', []],
    ['改造青木公路。', ['青木公路改造']],
    ['云柳镇设施设备配套工程全面完工。', ['云柳镇设施设备配套工程']],
    ['相关设施设备配套工程全面完工。', []],
    ['湘潭县一季度重点项目集中开工。', []],
    ['湘潭县青木商贸城重点项目开工。', ['湘潭县青木商贸城重点项目']],
    ['打通青云路至柳河路，6月启动建设。', []],
    ['拟建国内最大的饼干生产基地。', []],
    ['拟建国内最大的湘潭县饼干生产基地。', ['湘潭县饼干生产基地']],
    ['配套建设质量检测中心、果品交易中心等设施。', []],
    ['新增农业示范基地2000亩。', []],
    ['新建13个中小学项目。', []],
    ['一个个“高精尖”项目破土而出。', []],
    ['云柳片区新开工项目21个。', []],
    ['云柳片区青木医院新开工。', ['云柳片区青木医院']],
    // what is made in one plant
    ['将建设电驱系统、通信产品等一体化青木制造基地。', []],
    ['将建设云柳电驱、青木通信等3个制造基地。', ['云柳电驱制造基地', '青木通信制造基地']],
    // what a project consists of
    ['建设内容包括青木观光园、云柳民宿集聚区等项目。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text).sort()).toEqual(names.sort());
  });
});

describe('how far it is, by the words beside it', () => {
  test.each([
    ['将推进青柳高速云和段等高速公路待贯通路段建设。', ['青柳高速云和段 planned']],
    ['青柳高速云和段全线贯通。', ['青柳高速云和段 completed']],
    ['青木隧道全线贯通。', ['青木隧道 under_construction']],
    ['发布了文创空间运营、云柳足球示范园项目等20个项目。', []],
    ['文创空间运营云柳足球示范园。', ['云柳足球示范园 operating']],
    ['青柳高铁预计2024年6月全线通车。', ['青柳高铁 under_construction']],
    ['青柳高铁计划2024年6月全线通车。', ['青柳高铁 planned']],
    ['年内完成了青木污水厂扩建工程。', ['青木污水厂扩建工程 completed']],
    ['年内完成青木污水厂扩建工程。', ['青木污水厂扩建工程 planned']],
    ['青木引水工程近期取得新进展。', ['青木引水工程 under_construction']],
    ['青柳高速公路路基填筑累计完成48%。', ['青柳高速公路 under_construction']],
    ['青木大桥进入钢梁吊装阶段。', ['青木大桥 under_construction']],
    ['云柳商务酒店投产后年营业额可达3亿元。', ['云柳商务酒店 planned']],
    ['云柳商务酒店已营业。', ['云柳商务酒店 operating']],
    ['青柳机场加快推进三号航站楼建设。', []],
    ['青柳机场加快推进建设。', ['青柳机场 under_construction']],
    [
      '铸造产业园重点推进云柳叶片、青木电池处置等大项目开工建设。',
      ['云柳叶片 planned', '青木电池处置 planned'],
    ],
    ['青木产业园已建成3座大棚并投入使用。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text).sort()).toEqual(stages);
  });

  test('a title says that it is begun this year, and the text how far it is', () => {
    expect(stagesIn('青木铁路今年开工\n青木铁路可研已获批复，今年将开工建设。')).toEqual([
      '青木铁路 preliminary_study',
    ]);
    expect(stagesIn('青木铁路开工\n青木铁路昨日开工建设。')).toEqual(['青木铁路 under_construction']);
  });
});

describe('lists that are counted before', () => {
  test.each([
    [
      '已开工的3个学校项目为青木第二中学新建工程、云柳小学扩建工程。',
      ['云柳小学扩建工程 under_construction', '青木第二中学新建工程 under_construction'],
    ],
    ['明年将再建2座大桥。这2座大桥分别是青木大桥、云柳大桥。', ['云柳大桥 planned', '青木大桥 planned']],
    ['这2座大桥分别是青木大桥、云柳大桥。', []],
    [
      '现场签约的有2个项目。其中，总投资3亿元的青木商贸城项目，占地3亩；总投资5亿元的云柳制药项目，占地5亩。',
      ['云柳制药项目 planned', '青木商贸城项目 planned'],
    ],
    ['签约云柳制药、青木生物等项目29个。', ['云柳制药 planned', '青木生物 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text).sort()).toEqual(stages.sort());
  });
});

test.each([
  ['云柳抽水蓄能电站已启动前期工作。', 'preliminary_study'],
  ['云柳抽水蓄能电站获国家能源局核准。', 'planned'],
  ['云柳大桥开始施工招标。', 'planned'],
  ['云柳大桥开工在即。', 'planned'],
  ['云柳大桥将举行通车仪式。', 'planned'],
  ['争取云柳煤矿项目核准。', 'proposed'],
  ['推动开工建设云柳大桥。', 'planned'],
  ['云柳医院新院区举行奠基仪式。', 'under_construction'],
  ['云柳至青木高铁开始铺轨。', 'under_construction'],
  ['云柳大桥才开工建设。', 'under_construction'],
  ['云柳机场通过行业验收。', 'completed'],
  ['随着云柳大桥的6月建成，两岸相连。', 'completed'],
  ['云柳学校迎来首批学生。', 'operating'],
  ['云柳城市轨道交通建设规划获批。', 'planned'],
])('papers, ceremonies and adverbs: %s', (text, status) => {
  expect(projectsIn(text).rows.map((row) => row.status)).toEqual([status]);
});

test.each([
  '网传云柳大桥已于上周开工。',
  '有网友称云柳大桥已开工，交通局回应称，该桥尚未获批。',
  '云柳大桥将于明日通车的消息不实。',
  '云柳大桥暂停施工。',
  '云柳医院停止建设。',
  '云柳大桥已停工。',
  '暂停云柳大桥建设。',
])('nothing says how far a work is that has stopped: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('what goes on now is of no time told of before', () => {
  expect(stagesIn('青木机场预计2026年投用，云柳快速路正在建设。')).toEqual([
    '青木机场 planned',
    '云柳快速路 under_construction',
  ]);
  expect(stagesIn('2026年通车的云柳铁路扩能改造正在加紧施工。')).toEqual([
    '云柳铁路扩能改造 under_construction',
  ]);
  expect(stagesIn('将乐至青木高速公路建成通车。')).toEqual(['将乐至青木高速公路 operating']);
  expect(stagesIn('2026年，青木机场投用，云柳快速路通车。')).toEqual([
    '青木机场 planned',
    '云柳快速路 planned',
  ]);
});

test.each([
  ['青木机场迁建论证完成。', ['青木机场迁建 preliminary_study']],
  ['云柳大桥猫道架设完成。', ['云柳大桥 under_construction']],
  ['云柳快速路征地拆迁完成。', ['云柳快速路 preliminary_study']],
  ['云柳大桥全部完成。', ['云柳大桥 completed']],
])('a step of the way: %s', (text, stages) => {
  expect(stagesIn(text)).toEqual(stages);
});

test('parts by their numbers, grounds by their whole, a study that goes on', () => {
  expect(namesIn('云山港东港区3号、4号泊位工程开工。')).toEqual([
    '云山港东港区3号泊位工程',
    '云山港东港区4号泊位工程',
  ]);
  expect(namesIn('云柳核电站5号、6号机组开工。')).toEqual(['云柳核电站5号机组', '云柳核电站6号机组']);
  expect(kindsIn('青木幼儿园云柳园区开园。')).toEqual(['青木幼儿园云柳园区 school']);
  expect(kindsIn('青木二幼南园区、青木二期园区启用。')).toEqual([
    '青木二幼南园区 school',
    '青木二期园区 industrial_park',
  ]);
  expect(kindsIn('青木地铁环线一期、青木环线二期通车。')).toEqual([
    '青木地铁环线一期 metro',
    '青木环线二期 road',
  ]);
  expect(kindsIn('青木眼科中心建成。')).toEqual(['青木眼科中心 hospital']);
  expect(stagesIn('青木机场迁建前期提速。云柳小镇仍在规划中。')).toEqual([
    '青木机场迁建 preliminary_study',
    '云柳小镇 planned',
  ]);
});

test('whoever founds it, a title and some of its machines are no projects', () => {
  expect(namesIn('市政府与江南大学共建的云柳医院已运行五年。')).toEqual(['云柳医院']);
  expect(namesIn('青木入选国家骨干冷链物流基地名单，获批国家外贸转型升级基地。')).toEqual([]);
  expect(namesIn('云柳电站最后一台机组投产。')).toEqual(['云柳电站']);
  expect(namesIn('暨南大学附属第一医院新大楼、地窝堡机场改扩建工程开工。')).toEqual([
    '暨南大学附属第一医院新大楼',
    '地窝堡机场改扩建工程',
  ]);
  expect(kindsIn('青柳高铁二通道、云江水运新通道、云山大气观测站开工。')).toEqual([
    '青柳高铁二通道 railway',
    '云江水运新通道 port',
    '云山大气观测站 laboratory',
  ]);
});

test('what a work consists of is passed over', () => {
  expect(stagesIn('云柳道路工程，包括青山大道、柳河路等6条道路，目前已完成总工程量的65%。')).toEqual([
    '云柳道路工程 under_construction',
  ]);
});

test('what is opened there is not the place itself', () => {
  expect(namesIn('云柳机场开通至青木的国际航线。')).toEqual([]);
  expect(namesIn('云柳市第一医院启用新的挂号系统。')).toEqual([]);
  expect(namesIn('云柳港开行今年第200列中欧班列。')).toEqual([]);
  expect(namesIn('云柳大学建成省级重点实验室5个。')).toEqual([]);
  expect(namesIn('云柳高铁开通青木段。')).toEqual([]);
  expect(stagesIn('云柳机场开通运营。')).toEqual(['云柳机场 operating']);
  expect(stagesIn('云柳高铁开通，青木段同时开工。')).toEqual([
    '云柳高铁 operating',
    '云柳高铁青木段 under_construction',
  ]);
  expect(stagesIn('云柳高速建成大大缩短了两地车程。')).toEqual(['云柳高速 completed']);
  expect(stagesIn('云柳博物馆建成迎客。')).toEqual(['云柳博物馆 completed']);
  expect(namesIn('国家青碳产业化基地2022年3月开工建设。')).toEqual(['国家青碳产业化基地']);
  expect(namesIn('云柳物联网传感器产业园2022年开工。')).toEqual(['云柳物联网传感器产业园']);
  expect(stagesIn('云柳高铁建成双向通车。')).toEqual(['云柳高铁 operating']);
  expect(stagesIn('云柳铁路开行旅客列车。')).toEqual(['云柳铁路 operating']);
  expect(stagesIn('云柳机场三期扩建工程建成两条滑行道。')).toEqual([
    '云柳机场三期扩建工程 under_construction',
  ]);
});

test.each('有序 紧张 火热 隆重 刚刚 非常 重新 重启 此次 本次 尽早 才 再 便 约 只 仅 获 能'.split(' '))(
  'a name ends before %s',
  (word) => {
    expect(namesIn(`云柳抽水蓄能电站${word}开工建设。`)).toEqual(['云柳抽水蓄能电站']);
  },
);

test('a name without the town that it opens with is the same project, be the town unknown', () => {
  const { rows, issues } = projectsIn('柳川市青山大桥通车。青山大桥全长3公里。\n青山大桥备受关注。');
  expect(rows.map(({ name }) => name)).toEqual(['柳川市青山大桥']);
  expect(issues).toEqual([]);
});
