import { describe, expect, test } from 'vitest';
import { namesIn, stagesIn } from '../example-projects.ts';

/** Streets, schools, halls and homes that are called by everyday words. */

describe('what everyday words name, and what they only describe', () => {
  test.each([
    // streets, rings and canals
    [
      '府前路、纬一路改造工程开工。',
      ['府前路改造工程 under_construction', '纬一路改造工程 under_construction'],
    ],
    ['开发大道、河西路建成通车。', ['开发大道 operating', '河西路 operating']],
    ['完成体育路改造。', ['体育路改造 completed']],
    ['南外环、西绕城建成通车。', ['南外环 operating', '西绕城 operating']],
    ['东大街、一环路建成通车。', ['东大街 operating', '一环路 operating']],
    ['去年，总干渠建成投入使用。', ['总干渠 operating']],
    ['南北快速通道通车。', ['南北快速通道 operating']],
    ['改造提升了府前路、柳桥路两条主干道。', ['府前路 completed', '柳桥路 completed']],
    ['一路上，建成的高楼林立。', []],
    ['打造文化街、科技街各一条，建设产业路12条。', []],
    ['加快建设路、水、电等基础设施。', []],
    ['拓宽了群众增收渠道，硬化了村内道路。', []],
    ['东大街人流如织，商铺已投入使用。', []],
    // schools and hospitals by their numbers
    ['第八小学、第十二小学投入使用。', ['第八小学 operating', '第十二小学 operating']],
    ['第八小学扩建工程完工。', ['第八小学扩建工程 completed']],
    ['市二院扩建项目开工。', ['市二院扩建项目 under_construction']],
    [
      '扩建云和县第一小学、第二小学。',
      ['云和县第一小学 under_construction', '云和县第二小学 under_construction'],
    ],
    ['第一小学的学生来到公园。', []],
    ['他在第二中学读书，学校去年建成新操场。', []],
    // halls in a list with which a clause opens
    ['体育中心、会展中心投入使用。', ['体育中心 operating', '会展中心 operating']],
    ['学校建成体育中心、图书馆。', []],
    ['体育中心投入使用。', []],
    // homes
    [
      '幸福小区、和平小区改造工程开工。',
      ['幸福小区改造工程 under_construction', '和平小区改造工程 under_construction'],
    ],
    ['青云小区二期开工建设。', ['青云小区二期 under_construction']],
    ['铁路小区加装电梯12部。', []],
    ['推进无物业小区改造，建设智慧小区、文明小区。', []],
    ['青云小区的居民反映，小区内路灯不亮。', []],
    ['在柳河镇云木小区，新安装充电桩20个。', []],
    // works and what goes with them
    ['云和站改造及相关工程开工。', ['云和站改造及相关工程 under_construction']],
    // labels of lists, told one after another
    [
      '一是续建项目：柳湾大桥；二是新建项目：青石水库；三是前期项目：柳石高速公路。',
      ['柳湾大桥 under_construction', '青石水库 planned', '柳石高速公路 preliminary_study'],
    ],
    [
      '一是续建项目。包括柳湾大桥。二是新建项目。包括青石水库。',
      ['柳湾大桥 under_construction', '青石水库 planned'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('networks by a formula, works that head an item, and what a time to come will have seen', () => {
  test.each([
    ['加快构建“米”字形高速铁路网。', ['“米”字形高速铁路网 under_construction']],
    ['“两横三纵”高速公路网基本形成。', ['“两横三纵”高速公路网 completed']],
    ['打造“四环十二射”高速公路骨架。', ['“四环十二射”高速公路骨架 under_construction']],
    ['全省高速公路网密度居全国前列，高铁网加快构建。', []],
    ['云和市高速公路网进一步完善，铁路网全面建成。', []],
    ['该路是全省“三纵四横”高速公路网的重要组成部分，去年建成通车。', []],
    ['全市建成64个“口袋公园”。', []],
    [
      '青云食品、白岩感应、大有电气、华为云计算等14个项目已建成运营。',
      ['青云食品 operating', '白岩感应 operating', '大有电气 operating', '华为云计算 operating'],
    ],
    ['青云食品厂应于年内开工，白岩电气等3个项目已建成运营。', ['青云食品厂 planned', '白岩电气 operating']],
    ['新（扩）建青云机械厂、白岩电子厂等27个项目已投产。', ['青云机械厂 operating', '白岩电子厂 operating']],
    ['沿线设青云路站、白岩西路站及柳河站。', ['青云路站 planned', '白岩西路站 planned', '柳河站 planned']],
    ['我国首条时速300公里跨海高铁开通运营。', []],
    ['我国首条跨海高铁青柳高铁开通运营。', ['青柳高铁 operating']],
    ['青溪开发区以项目建设为中心，以园区建设为主战场，推动工业发展。', []],
    ['青溪产业园加快建设，以创新为动力。', ['青溪产业园 under_construction']],
    ['明确云柳都市圈建设的目标和具体措施。', []],
    ['该路是省高速公路网规划的白岩至柳河高速公路的联络线。', []],
    ['白岩至柳河高速公路是省高速公路网规划建设的重点项目。', ['白岩至柳河高速公路 planned']],
    ['大会由区域合作办公室、青溪城市规划设计研究院联合发起。', []],
    // items of a list
    ['3．学前教育扩容工程。新建幼儿园10所，已全部投入使用。', ['学前教育扩容工程 completed']],
    ['（三）青山水厂工程。日供水5万吨，前期工作已全部完成。', ['青山水厂工程 planned']],
    ['（三）青山种植园区工程。拆迁已全部完成，主体工程未开工。', ['青山种植园区工程 planned']],
    ['（三）农村公路提升工程。计划改造120公里，目前已完成80公里。', ['农村公路提升工程 under_construction']],
    ['老旧小区改造工程。去年改造30个，超额完成年度目标任务。', ['老旧小区改造工程 completed']],
    ['推进老旧小区改造工程，新建幼儿园10所。', []],
    ['1．重点水利工程。全年完成投资12亿元。', []],
    // a time to come
    ['届时，柳湾大桥全部建成。', ['柳湾大桥 planned']],
    ['到那时，柳石高速全线通车。', ['柳石高速 planned']],
    ['柳湾大桥已建成，届时将举行仪式。', ['柳湾大桥 completed']],
    ['柳湾大桥建成通车。届时，出行更便捷。', ['柳湾大桥 operating']],
    // schools and their buildings
    ['新建第十小学，完成县一中宿舍楼建设。', ['第十小学 planned', '县一中宿舍楼 planned']],
    ['青柳高铁联调联试正式启动。', ['青柳高铁 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what the names of a list share', () => {
  test.each([
    [
      '省人民医院柳湾院区、云和院区投入使用。',
      ['省人民医院柳湾院区 operating', '省人民医院云和院区 operating'],
    ],
    [
      '云和大学柳湾校区、青石大学石门校区开工。',
      ['云和大学柳湾校区 under_construction', '青石大学石门校区 under_construction'],
    ],
    ['柳湾产业园一期、二期工程完工。', ['柳湾产业园一期 completed', '柳湾产业园二期工程 completed']],
    ['柳湾产业园分一期、二期建设。', []],
    [
      '青柳区、江南区等6个区县生活垃圾中转站建成。',
      ['青柳区生活垃圾中转站 completed', '江南区生活垃圾中转站 completed'],
    ],
    [
      '实施柳河、青溪、石江流域综合治理工程。',
      [
        '柳河流域综合治理工程 under_construction',
        '青溪流域综合治理工程 under_construction',
        '石江流域综合治理工程 under_construction',
      ],
    ],
    [
      '云和县人民医院、中医院迁建项目开工。',
      ['云和县人民医院迁建项目 under_construction', '云和县中医院迁建项目 under_construction'],
    ],
    [
      '秀江医院新院区、青山妇幼保健院迁建项目开工。',
      ['秀江医院新院区 under_construction', '青山妇幼保健院迁建项目 under_construction'],
    ],
    ['云和县档案馆、信息中心建成。', ['云和县档案馆 completed', '云和县信息中心 completed']],
    [
      '云和县文化馆、图书馆改造提升工程完工。',
      ['云和县文化馆改造提升工程 completed', '云和县图书馆改造提升工程 completed'],
    ],
    ['云和县人民医院、中医院开展义诊。', []],
    [
      '柳湾500千伏、青石220千伏输变电工程投运。',
      ['柳湾500千伏输变电工程 operating', '青石220千伏输变电工程 operating'],
    ],
    ['S217青石段和县道X103改建工程完工。', ['S217青石段 completed', '县道X103改建工程 completed']],
    ['市文化中心（文化馆、美术馆）主体完工。', ['市文化中心 under_construction']],
    // who goes there
    ['市交通局到柳石高速施工现场检查。', ['柳石高速 under_construction']],
    ['市长来到柳石高速施工现场调研。', ['柳石高速 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what else names a facility, and what only goes with one', () => {
  test.each([
    ['青岭教育中心、青岭训练中心建成投入使用。', ['青岭教育中心 operating', '青岭训练中心 operating']],
    ['柳湾古镇焕新开放。', ['柳湾古镇 operating']],
    ['柳湾粮食储备库入选省重点项目清单。', ['柳湾粮食储备库 planned']],
    ['柳湾粮食储备库入选十佳案例。', []],
    ['柳湾牧场主体完工，配套乳品加工厂同步建设。', ['柳湾牧场 under_construction']],
    ['云和县信息中心发布公告。', []],
    ['推进完整社区、智慧小区建设试点。', []],
    // what a work in use does is no stage of it
    ['锦江港继续开展夜间装卸作业。', []],
    ['锦江公园持续开展绿化养护。', []],
    ['湘江大桥检修方案敲定。', []],
    ['锦江大桥正在拔地而起。', ['锦江大桥 under_construction']],
    ['教育大道理人人都懂，项目落地才是关键。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('where a name begins and ends', () => {
  test.each([
    ['先后建成投用了锦江南、柳河东等一批高铁车站。', ['锦江南站', '柳河东站']],
    ['应家经济适用房二期、柳河水厂等项目开工。', ['应家经济适用房二期', '柳河水厂']],
    ['安如镇健身步道、柳河镇健身步道建成。', ['安如镇健身步道', '柳河镇健身步道']],
    ['同样传出锦江新材料项目开工的消息。', ['锦江新材料项目']],
    ['投资2亿元建设的五星级锦江大酒店开业。', ['锦江大酒店']],
    ['锦江水库与柳河湖连通及水质改善工程竣工。', ['锦江水库与柳河湖连通及水质改善工程']],
    ['昌宜湖城际铁路宜春至新余段开工。昌宜湖宜春至新余段全长80公里。', ['昌宜湖城际铁路宜春至新余段']],
    // a sort and not which
    ['重要节点项目：锦江大桥合龙。', ['锦江大桥']],
    ['创建国家级5A景区，打造文旅品牌。', []],
    // a preposition, or a verb, before a name
    ['今年，将湖滨公园改造工程列入民生实事。', ['湖滨公园改造工程']],
    ['青阳县因湖滨路改造工程施工封路。', ['湖滨路改造工程']],
    ['项目如镇卫生院改造工程建成。', []],
    ['据悉江南机械公司新建年产3万台电机项目开工。', ['江南机械公司新建年产3万台电机项目']],
    ['不同于上海的生活垃圾处理厂建成。', ['生活垃圾处理厂']],
    // one of two places, and one that only stands at one of them
    ['汉江和丹江口水库完成加固。', ['汉江和丹江口水库']],
    ['江苏和新疆产业园开工。', ['江苏和新疆产业园']],
    ['中山公园、锦江集团总部开工建设。', ['中山公园', '锦江集团总部']],
    ['新渡口大桥、商场路小学、亚运村医院开工建设。', ['新渡口大桥', '商场路小学', '亚运村医院']],
    ['宝马上海工厂开工建设。', ['宝马上海工厂']],
    // who builds another one of its own
    ['柳河医院开建新院区。', []],
    ['柳河医院、青山医院今年开建新院区。', []],
    ['柳河医院新院区开建。', ['柳河医院新院区']],
    // a stop as ever before a plain word
    ['重点项目加快推进，如锦江大桥开工建设。', ['锦江大桥']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('whose a work is, and what the items of a list share', () => {
  test.each([
    ['锦江产业园的集中治污工程投入运行。', ['锦江产业园集中治污工程 operating']],
    [
      '袁州区、樟树市的生活垃圾无害化处理场正在建设。',
      ['袁州区生活垃圾无害化处理场 under_construction', '樟树市生活垃圾无害化处理场 under_construction'],
    ],
    ['锦江设备有限公司新建年产1万台变压器项目竣工。', ['锦江设备有限公司新建年产1万台变压器项目 completed']],
    ['中国铁物、中国星网总部正式入驻。', ['中国铁物总部 operating', '中国星网总部 operating']],
    ['南湖、柳河跨锦江桥工程竣工通车。', ['南湖跨锦江桥工程 operating', '柳河跨锦江桥工程 operating']],
    [
      '昌樟和昌九、昌宜高速公路建成通车。',
      ['昌樟高速公路 operating', '昌九高速公路 operating', '昌宜高速公路 operating'],
    ],
    [
      '实施东陵、柳河2个市属公园改造工程。',
      ['东陵公园改造工程 under_construction', '柳河公园改造工程 under_construction'],
    ],
    [
      '去年建成青山镇、柳河镇、东湖旅游度假区养老服务中心。',
      [
        '青山镇养老服务中心 completed',
        '柳河镇养老服务中心 completed',
        '东湖旅游度假区养老服务中心 completed',
      ],
    ],
    [
      '锦江水厂、柳河路及东门区块改造项目、宁丰安置房等项目开工。',
      [
        '锦江水厂 under_construction',
        '柳河路及东门区块改造项目 under_construction',
        '宁丰安置房 under_construction',
      ],
    ],
    [
      '东光路接良辅路、柳河路延伸工程开工。',
      ['东光路接良辅路 under_construction', '柳河路延伸工程 under_construction'],
    ],
    ['前山大桥、后溪水库等项目开工。', ['前山大桥 under_construction', '后溪水库 under_construction']],
    // a verb, and no end of a place's name
    ['锦江大桥建成后湖区面积将达30公顷。', ['锦江大桥 planned']],
    ['该工程起点接东光路，终点接良辅路。', []],
    ['锦江公园的医院已投入运行。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('how everyday words say how far a work is', () => {
  test.each([
    ['锦江博物馆要开工了。', 'planned'],
    ['锦江博物馆就要动工了。', 'planned'],
    ['锦江博物馆也在酝酿中。', 'planned'],
    ['锦江博物馆设计方案出炉。', 'preliminary_study'],
    ['锦江博物馆也都在逐步推进中。', 'under_construction'],
    ['锦江博物馆土建已封顶。', 'under_construction'],
    ['锦江博物馆继续开展绿化种植工作。', 'under_construction'],
    ['锦江博物馆累计完成顶管4900米。', 'under_construction'],
    ['完成了锦江博物馆的建设。', 'completed'],
    ['锦江博物馆拔地而起。', 'completed'],
    ['锦江博物馆对外开放。', 'operating'],
    ['锦江博物馆开门纳客。', 'operating'],
  ])('%s', (text, stage) => {
    expect(stagesIn(text)).toEqual([`锦江博物馆 ${stage}`]);
  });
});
