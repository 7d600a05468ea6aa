import { describe, expect, test } from 'vitest';
import { namesIn, stagesIn } from '../example-projects.ts';

/** Projects in lists, plans and reports on work: what labels, numbers and lines say of the names below them. */

describe('the label of a list', () => {
  test.each([
    ['续建项目（2个）：云柳大桥、青木水厂。', ['云柳大桥 under_construction', '青木水厂 under_construction']],
    ['新建项目：云柳大桥、青木水厂。', ['云柳大桥 planned', '青木水厂 planned']],
    ['新建类项目主要有云柳大桥、青木水厂。', ['云柳大桥 planned', '青木水厂 planned']],
    ['前期项目：云柳大桥、青木水厂。', ['云柳大桥 preliminary_study', '青木水厂 preliminary_study']],
    ['计划竣工项目：云柳大桥、青木水厂。', ['云柳大桥 under_construction', '青木水厂 under_construction']],
    ['竣工项目：云柳大桥、青木公园提升工程。', ['云柳大桥 completed', '青木公园提升工程 completed']],
    ['新建项目：1.云柳大桥。全长3公里。2.青木水厂。', ['云柳大桥 planned', '青木水厂 planned']],
    // what is said of one counts for more than its label
    ['新建项目：1.云柳大桥。2.青木水厂，已开工建设。', ['云柳大桥 planned', '青木水厂 under_construction']],
    ['新建项目进展顺利，云柳大桥连接青木水厂。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test('a line that is only a label is of the lines below it, until another heading', () => {
    expect(
      stagesIn('清单\n（一）续建项目\n1.云柳大桥\n全长3公里。\n2.青木水厂\n（二）保障措施\n1.石川大桥'),
    ).toEqual(['云柳大桥 under_construction', '青木水厂 under_construction']);
    expect(stagesIn('清单\n竣工项目名单\n云柳大桥\n青木水厂')).toEqual([
      '云柳大桥 completed',
      '青木水厂 completed',
    ]);
  });
});

describe('how far the projects of a list are, whatever opens it', () => {
  const openers =
    '主要包括 主要有 主要是 包括 包括了 具体包括 其中包括 其中有 分别是 分别为 依次为 包含 主要包含 涵盖 有'.split(
      ' ',
    );
  test.each(openers)('%s', (opener) => {
    const list = `${opener}云柳水库除险加固工程、青木大桥、石川公园等`;
    const names = ['云柳水库除险加固工程', '青木大桥', '石川公园'];
    const all = (status: string) => names.map((name) => `${name} ${status}`);
    expect(stagesIn(`今年以来，全市实施重点项目12个，${list}。`)).toEqual(all('under_construction'));
    expect(stagesIn(`全市建成重点项目12个，总投资8亿元，${list}。`)).toEqual(all('completed'));
    expect(stagesIn(`全市将实施重点项目12个，${list}。`)).toEqual(all('planned'));
    expect(stagesIn(`全市谋划重点项目12个。${list}。`)).toEqual(all('planned'));
  });

  test.each([
    [
      '今年全市实施水利项目12个。其中，青木水厂总投资3亿元，云柳水库除险加固工程总投资2亿元。',
      ['青木水厂 under_construction', '云柳水库除险加固工程 under_construction'],
    ],
    [
      '今年计划开工项目12个，总投资3亿元。主要包括青木大桥、云柳水库除险加固工程等。',
      ['青木大桥 planned', '云柳水库除险加固工程 planned'],
    ],
    [
      '入库项目12个，主要包括青木大桥、云柳水库除险加固工程。',
      ['青木大桥 planned', '云柳水库除险加固工程 planned'],
    ],
    ['竣工投产项目：云柳锂电项目、青木水厂。', ['云柳锂电项目 operating', '青木水厂 operating']],
    // nothing says how far they are
    ['全市重点项目12个，主要包括青木大桥、云柳水库除险加固工程。', []],
    // the count is of something else
    ['今年全市实施水利项目12个，受益群众3万人。青木大桥位于城东。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test.each([
  ['青木新材料基地开工建设。', ['青木新材料基地']],
  ['石川食品园区开工建设。', ['石川食品园区']],
  ['石川建材市场建成投用。', ['石川建材市场']],
  // an aim, and a demand
  ['打造西部新材料基地。', []],
  ['积极开拓农产品市场。', []],
])('by its own name and its trade: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('the number of a line is no part of a name', () => {
  expect(namesIn('2.青木河综合治理工程开工建设。')).toEqual(['青木河综合治理工程']);
  expect(namesIn('袁河治理工程开工建设。')).toEqual(['袁河治理工程']);
  expect(namesIn('1.云柳大桥开工建设；2.青木水厂开工建设。')).toEqual(['云柳大桥', '青木水厂']);
});

test('each of those that are begun at once', () => {
  const text = '此次集中开工项目共20个，其中云柳电池项目总投资60亿元；青木新材料项目总投资20亿元。';
  expect(stagesIn(text)).toEqual(['云柳电池项目 under_construction', '青木新材料项目 under_construction']);
  expect(namesIn('此次集中开工项目共20个。云柳大桥全长2公里。')).toEqual([]);
});

describe('reports on work', () => {
  test.each([
    ['云柳供水一体化项目已完成管网铺设120公里。', ['云柳供水一体化项目 under_construction']],
    ['云柳湿地公园已完成栈道铺设3公里。', ['云柳湿地公园 under_construction']],
    ['云柳公园提质改造正在有序进行。', ['云柳公园提质改造 under_construction']],
    ['云柳公园改造提升正在加紧进行。', ['云柳公园改造提升 under_construction']],
    ['云柳小学正在办理用地手续。', ['云柳小学 preliminary_study']],
    ['云柳小学正在办理入学手续。', []],
    ['云柳三桥累计完成投资2亿元。', ['云柳三桥 under_construction']],
    ['实施了云柳产业园、青木软件园等工程。', ['云柳产业园 completed', '青木软件园 completed']],
    ['湘潭市档案馆新馆已封顶。', ['湘潭市档案馆新馆 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('the next parts of what a sentence names', () => {
  test.each([
    [
      '云柳产业园一期竣工，二期主体封顶，三期正在做土方开挖。',
      ['云柳产业园一期 completed', '云柳产业园二期 under_construction', '云柳产业园三期 under_construction'],
    ],
    [
      '云柳产业园分两期建设，一期已交付，二期正在施工。',
      ['云柳产业园 under_construction', '云柳产业园一期 operating', '云柳产业园二期 under_construction'],
    ],
    [
      '青柳高速湘潭段路基工程完成85%，石门段已完成征地拆迁，桥东段年内开工。',
      [
        '青柳高速湘潭段路基工程 under_construction',
        '青柳高速石门段 preliminary_study',
        '青柳高速桥东段 planned',
      ],
    ],
    ['青柳高速湘潭段建成通车，该段全长3公里，二标段正在施工。', ['青柳高速湘潭段 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names in lists', () => {
  test.each([
    ['先后实施了青柳河治理、云山河疏浚、柳湖闸改建等水利工程。', ['青柳河治理', '云山河疏浚', '柳湖闸改建']],
    ['推进污水治理、小区改造等项目。', []],
    ['云柳北站至青木大桥道路、青木路北延两条道路建成通车。', ['云柳北站至青木大桥道路', '青木路北延']],
    ['整治云柳北站至青木大桥道路两侧绿化。', []],
    ['青柳公路（云山至石川段、柳湾至青木段）开工建设。', ['青柳公路云山至石川段', '青柳公路柳湾至青木段']],
    ['云柳学院与青木公司共建智慧城市研究院。', ['智慧城市研究院']],
    ['推动建设智慧城市研究院。', []],
    ['建成电缆产业云平台。', ['电缆产业云平台']],
    ['新世纪广场改造工程开工建设。', ['新世纪广场改造工程']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('what is said of one item alone', () => {
  test.each([
    [
      '推进三个项目：云柳大桥（续建）、青木水厂（拟建）、石川小学（已竣工）。',
      ['云柳大桥 under_construction', '青木水厂 planned', '石川小学 completed'],
    ],
    ['云柳大桥（青木段）建成通车。', ['云柳大桥（青木段） operating']],
    ['云柳大桥全长3公里；青木水厂总投资2亿元，已建成投用。', ['青木水厂 operating']],
    [
      '文旅工程：（1）云柳古城三期，总投资10亿元，正在施工；（2）青木小镇二期，总投资6亿元，已开业。',
      ['云柳古城三期 under_construction', '青木小镇二期 operating'],
    ],
    ['云柳新材料项目总投资3亿元，正在进行土方施工。', ['云柳新材料项目 under_construction']],
    ['投资最大的是云柳电池二期项目，总投资50亿元，已完成厂房主体。', ['云柳电池二期项目 under_construction']],
    ['完成了云柳古城二期改造，青木湾旅游度假区获评4A级景区。', ['云柳古城二期改造 completed']],
    ['“四纵三横”快速路网中，云柳路已建成。', ['云柳路 completed']],
    ['云柳电子二期等项目落户。', ['云柳电子二期 planned']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });

  test.each([
    ['推进引江济淮、青柳城际建设。', ['引江济淮', '青柳城际']],
    ['宜春、新余等赣西片区重点项目加快推进。', []],
    // what a firm has is nothing that is built
    ['光明集团拥有青河、柳湾两个生产基地。', []],
    ['光明集团青河生产基地、柳湾生产基地投产。', ['光明集团青河生产基地', '柳湾生产基地']],
    // 临高 and 阳高 are counties
    ['昌临高铁、昌临高速开工，阳高铁路通车。', ['昌临高铁', '昌临高速', '阳高铁路']],
    ['扩建湘潭市第一人民医院、第二人民医院。', ['湘潭市第一人民医院', '湘潭市第二人民医院']],
    ['建成云柳水韵、木方花海等一批乡村旅游景区。', ['云柳水韵', '木方花海']],
    ['启动纬十路、经二路建设。', ['纬十路', '经二路']],
    ['云柳至青木城际公交开通运营。', ['云柳至青木城际公交']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('many at once, plans and papers', () => {
  test.each([
    [
      '青木市集中开建公路、物流园等涉及8个县的20个重点建设项目。\n其中，投资较大的是4条公路，包括青柳公路（云山至石川段、柳湾至青木段）、云柳大桥。',
      [
        '青柳公路云山至石川段 under_construction',
        '青柳公路柳湾至青木段 under_construction',
        '云柳大桥 under_construction',
      ],
    ],
    ['青木市集中开工35个项目。\n其中，财政收入增长5%，云柳港货物吞吐量增长3%。', []],
    ['青木水库及配套灌溉工程开工。', ['青木水库及配套灌溉工程 under_construction']],
    ['督促云柳大桥尽快开工。', ['云柳大桥 planned']],
    ['暂停云柳大桥建设。', []],
    ['启动云柳大桥、柳湾水厂的规划设计。', ['云柳大桥 preliminary_study', '柳湾水厂 preliminary_study']],
    ['投资1亿元改造云柳小学。', ['云柳小学 under_construction']],
    ['二是云柳水厂项目，概算总投资3亿元，2022年6月开工。', ['云柳水厂项目 under_construction']],
    ['建成码头12个，云柳港跻身大港。', []],
    ['云柳码头等5个项目处于前期阶段。', ['云柳码头 preliminary_study']],
    ['云柳大桥形象进度达90%。', ['云柳大桥 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names in a list that are cut short', () => {
  test.each([
    // a particle stands in the name of a place that the lists do not know
    [
      '加快建设云山口、石让、青木、柳都坪4座抽水蓄能电站。',
      ['云山口抽水蓄能电站', '石让抽水蓄能电站', '青木抽水蓄能电站', '柳都坪抽水蓄能电站'],
    ],
    ['推进云都口至石川等省际公路建设。', ['云都口至石川公路']],
    ['支持发展如旅游、康养等产业园建设。', []],
    ['加快建设能让群众、企业都满意的服务中心。', []],
    // lines and what stands at a place are named by short names, however long their kind is
    ['推动青云、青柳绿电外送通道开工建设。', ['青云绿电外送通道', '青柳绿电外送通道']],
    [
      '推进云阳、石川等12个农村电网工程、柳云联网通道建设。',
      ['云阳农村电网工程', '石川农村电网工程', '柳云联网通道'],
    ],
    ['推进云阳、石川等12个重点工程建设。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what is done before building, whatever follows its name', () => {
  expect(stagesIn('推进云柳机场前期，新建学校5所。')).toEqual(['云柳机场 preliminary_study']);
  expect(stagesIn('加快引石济云、引柳补青工程前期。')).toEqual([
    '引石济云 preliminary_study',
    '引柳补青工程 preliminary_study',
  ]);
  expect(stagesIn('推进云柳机场建设。')).toEqual(['云柳机场 under_construction']);
});

test('a passage that opens with its result tells what was built', () => {
  const done = '成立云柳学院，建成青木水厂。';
  expect(stagesIn(`产业升级迈出新步伐。拟建道路9条。${done}`)).toEqual([
    '云柳学院 operating',
    '青木水厂 completed',
  ]);
  expect(stagesIn(`这一年，我们力争上游。${done}`)).toEqual(['云柳学院 operating', '青木水厂 completed']);
  expect(stagesIn(`加快产业升级。拟建道路9条。${done}`)).toEqual(['云柳学院 planned', '青木水厂 planned']);
});

test('what is planned behind a thing says nothing of it, and one of the last years tells what was done until it plans', () => {
  const both = (first: string): string[] => [`云柳大桥 ${first}`, '青木大桥 planned'];
  expect(stagesIn('该县建成云柳大桥，规划建设青木大桥。')).toEqual(both('completed'));
  expect(stagesIn('明年计划建成云柳大桥，规划建设青木大桥。')).toEqual(both('planned'));
  expect(stagesIn('近年来，该县做强农业。发展乡村游，建成云柳大桥；规划建设青木大桥。')).toEqual(
    both('completed'),
  );
  expect(stagesIn('近年来，该县做强农业。将发展乡村游，建成云柳大桥；规划建设青木大桥。')).toEqual(
    both('planned'),
  );
});

test('a sentence that opens with what its subject has done goes on with what is done', () => {
  expect(stagesIn('宜春建成城市运营中心，上线“宜春通”政务服务平台。')).toContain(
    '“宜春通”政务服务平台 operating',
  );
  expect(stagesIn('宜春将建成城市运营中心，上线“宜春通”政务服务平台。')).toContain(
    '“宜春通”政务服务平台 planned',
  );
  expect(stagesIn('加快建成城市运营中心，上线“宜春通”政务服务平台。')).toContain(
    '“宜春通”政务服务平台 planned',
  );
  expect(stagesIn('规划建设云柳牧场场史馆、青木博物馆。')).toEqual([
    '云柳牧场场史馆 planned',
    '青木博物馆 planned',
  ]);
  expect(stagesIn('推进云柳经济走廊建设。')).toEqual(['云柳经济走廊 under_construction']);
});

test('what is asked is not so, and what is told of another of its kind is not of it', () => {
  expect(stagesIn('青柳高铁能够全线贯通吗？')).toEqual([]);
  expect(stagesIn('青柳高铁全线贯通。')).toEqual(['青柳高铁 completed']);
  expect(stagesIn('青峡水电站是最大的，但云柳水电站即将建成。')).toEqual(['云柳水电站 under_construction']);
  expect(stagesIn('既然青柳高铁可研报告批了，那么可以放心。')[0]).toBe('青柳高铁 preliminary_study');
});

test('what is to be opened soon, or of which a part is finished, is being built', () => {
  expect(stagesIn('即将开通的云柳口岸采用新模式。')).toEqual(['云柳口岸 under_construction']);
  expect(stagesIn('云柳站交通枢纽工程今年底完成主体施工。')).toEqual([
    '云柳站交通枢纽工程 under_construction',
  ]);
  expect(stagesIn('即将开工的云柳公路全长9公里。')).toEqual(['云柳公路 planned']);
});

test('lines by their ends with a dash, new lines by what they are, and no line in the name of a column', () => {
  expect(namesIn('计划开工的9个高速项目有云山-石川、青木-柳湾等6个项目已批复。')).toEqual([
    '云山-石川高速',
    '青木-柳湾高速',
  ]);
  expect(namesIn('云石、青柳等新线投入运营，铁路长了9公里。')).toEqual(['云石铁路', '青柳铁路']);
  expect(namesIn('云石、青柳等新线投入运营。')).toEqual([]);
  expect(namesIn('【走访札记 云柳路上】云石高铁开通')).toEqual(['云石高铁']);
});

describe('lists of towns, of halls and of what is no project', () => {
  test.each([
    // one in each of the towns
    [
      '建成云和区、江南区、柳溪区生活垃圾中转站共3座。',
      ['云和区生活垃圾中转站', '江南区生活垃圾中转站', '柳溪区生活垃圾中转站'],
    ],
    [
      '新建青木镇、柳湾镇、云和镇污水处理厂各1座。',
      ['青木镇污水处理厂', '柳湾镇污水处理厂', '云和镇污水处理厂'],
    ],
    ['开工建设云和区、青木区档案馆。', ['云和区档案馆', '青木区档案馆']],
    ['位于青木镇、柳湾镇的污水处理厂已建成。', []],
    ['新建青木县、柳湾县跨界水库。', ['柳湾县跨界水库']],
    ['连接青木镇、柳湾镇、云和镇的高速公路开工。', []],
    ['新建泵站、加氢站各1座。', []],
    // halls of which a town has one
    ['推进市民中心、植物园、园博园等项目建设。', ['市民中心', '植物园', '园博园']],
    ['启动市民中心、市图书馆新馆建设。', ['市民中心', '市图书馆新馆']],
    ['云州大剧院已经封顶。大剧院总投资5亿元。', ['云州大剧院']],
    ['建成市科技馆、图书馆。', ['市科技馆', '市图书馆']],
    ['市民中心等候区人很多。', []],
    ['今年将建成一批图书馆、科技馆。', []],
    ['市民中心内举行签约仪式。', []],
    // what the items of a list make up, and what one place is for
    ['全力打造茶叶、烟叶、蔬菜3个亿元特色产业格局。', []],
    ['打造集产品展示、创客孵化、资源对接等新农人众创空间。', []],
    ['新建青木县、云和县幼儿园5所。', []],
    // stretches of a line that is named elsewhere
    ['该公路分为青木至柳湾段、柳湾至云和段（省界）两段建设。', []],
    [
      '青云高速公路分为青木至柳湾段、柳湾至云和段两段建设。',
      ['青云高速公路', '青云高速公路青木至柳湾段', '青云高速公路柳湾至云和段'],
    ],
    // what is done with a park belongs to the name of the work
    ['海川云谷科创园投资运营项目签约。', ['海川云谷科创园投资运营项目']],
    [
      '青木机场快速路沿线整治、云和流域面源污染治理等一批重点项目开工。',
      ['青木机场快速路沿线整治', '云和流域面源污染治理'],
    ],
    ['青木机场快速路沿线有企业20家。', []],
    ['建成柳湾大道青木段路灯。', []],
    ['开工建设云和水库、柳湾灌区续建工程。', ['云和水库', '柳湾灌区续建工程']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('how far a list is by what was held or reached', () => {
  test.each([
    [
      '全市选了8个项目举办集中开复工仪式。其中，青禾公司年产5万吨甲醇项目、柳湾风电场项目等12个项目，总投资90亿元。',
      ['青禾公司年产5万吨甲醇项目 under_construction', '柳湾风电场项目 under_construction'],
    ],
    [
      '柳湾县举行项目集中签约仪式。其中，青禾公司年产5万吨甲醇项目总投资3亿元。',
      ['青禾公司年产5万吨甲醇项目 planned'],
    ],
    ['食品安全抽检工程。去年抽检6万批次，超额完成5万批次的年度目标。', ['食品安全抽检工程 completed']],
    ['柳湾片区改造工程。今年计划改造5万平方米，确保完成年度目标任务。', ['柳湾片区改造工程 planned']],
    ['2023年，我们将开工建设云和水库，建成柳湾大桥。', ['云和水库 planned', '柳湾大桥 planned']],
    ['2023年，市里将旧厂房改为展馆，已建成柳湾大桥。', ['柳湾大桥 completed']],
    ['今年以来，我市建成柳湾大桥。', ['柳湾大桥 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a form below a name says how far it is', () => {
  test.each([
    [
      '项目名称：青木水厂扩建工程\n建设内容：新建水厂1座\n建设进度：主体结构已完工',
      ['青木水厂扩建工程 under_construction'],
    ],
    ['一、云和大桥项目\n建设进度：目前正在进行桩基施工。', ['云和大桥项目 under_construction']],
    ['项目名称：柳湾大道改造工程\n建设进度：尚未开工', ['柳湾大道改造工程 planned']],
    ['项目名称：柳湾大道改造工程\n项目名称：云和水库工程\n建设进度：已竣工', ['云和水库工程 completed']],
    ['项目名称：柳湾大道改造工程\n建设单位：柳湾城投', []],
    ['项目名称：柳湾大道改造工程\n建设进度：已停工', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what each place of a list has', () => {
  test.each([
    ['南湖、东溪和西山公园建成开放。', ['南湖公园', '东溪公园', '西山公园']],
    ['长沙和株洲机场建成投用。', ['长沙机场', '株洲机场']],
    ['柳江、东溪、西山博物馆开工建设。', ['柳江博物馆', '东溪博物馆', '西山博物馆']],
    // what runs between two places is one
    ['长沙和株洲高速公路建成通车。', ['长沙和株洲高速公路']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('firms that a list of works is called by', () => {
  test.each([
    ['华星显示模组、海天精密制造等重点项目开工。', ['华星显示模组', '海天精密制造']],
    ['润达高端装备制造、白岩产业园等一批大项目相继开工。', ['润达高端装备制造', '白岩产业园']],
    ['推进高端装备、智能制造、绿色化工等重点项目建设。', []],
    ['推进数字经济、先进制造、节能环保等重大项目开工。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
