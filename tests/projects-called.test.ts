import { describe, expect, test } from 'vitest';
import { stagesIn } from './example-projects.ts';

/** Streets, schools, halls and homes that are called by everyday words. */

describe('what everyday words name, and what they only describe', () => {
  test.each([
    // streets, rings and canals
    [
      '府前路、纬一路改造工程开工。',
      ['府前路改造工程 under_construction', '纬一路改造工程 under_construction'],
    ],
    ['开发大道、河西路建成通车。', ['开发大道 operating', '河西路 operating']],
    ['完成体育路改造。', ['体育路改造 planned']],
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
    ['教育大道理人人都懂，项目落地才是关键。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
