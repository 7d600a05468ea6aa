import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';

/** Who does something to what stands, names that open with what is a word elsewhere, and where a name ends. */

describe('a town or a body that rebuilds what stands', () => {
  test.each([
    ['去年，锦江市改造洪屏医院、柳河小学。', ['洪屏医院 under_construction', '柳河小学 under_construction']],
    ['去年，县政府改扩建洪屏医院。', ['洪屏医院 under_construction']],
    ['去年，华丰集团升级改造洪屏水厂。', ['洪屏水厂 under_construction']],
    ['去年，锦江市修建洪屏大桥。', ['洪屏大桥 under_construction']],
    ['去年，锦江市兴建了洪屏大桥。', ['洪屏大桥 completed']],
    ['升压改造洪屏变电站。', ['洪屏变电站 under_construction']],
    ['开工新建西环路。', ['西环路 under_construction']],
    ['加快建成洪屏产业园。', ['洪屏产业园 under_construction']],
    // what is done there, and bare kinds
    ['锦江县改造项目开工。', ['锦江县改造项目 under_construction']],
    ['棚户区改造洪屏安置小区开工。', ['洪屏安置小区 under_construction']],
    ['锦江市改造老旧小区100个。', []],
    ['柳河镇改造污水处理厂。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names that open with what is a joint or a sort elsewhere', () => {
  test.each([
    ['和祥医院项目位于锦江县，总投资5亿元，正在建设。', ['和祥医院项目 under_construction']],
    ['加快建设和祥医院。', ['和祥医院 under_construction']],
    ['向莆铁路正式开工。', ['向莆铁路 under_construction']],
    ['前山公园正式开工。', ['前山公园 under_construction']],
    ['新华小学正式开工。', ['新华小学 under_construction']],
    ['大河灌区正式开工。', ['大河灌区 under_construction']],
    ['建设大道改造工程完工。', ['建设大道改造工程 completed']],
    ['发展大道、大学路正式开工。', ['发展大道 under_construction', '大学路 under_construction']],
    ['民生路（建设大街-平安大街）工程完工。', ['民生路（建设大街-平安大街）工程 completed']],
    ['洪屏医院和柳河小学开工。', ['洪屏医院 under_construction', '柳河小学 under_construction']],
    ['加快建设和改造洪屏医院。', ['洪屏医院 under_construction']],
    ['加快建设路网。', []],
    ['新建大桥2座。', []],
    ['小微产业园建成。', []],
    ['建设和管理洪屏水库。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is told of a work or of its papers right behind it', () => {
  test.each([
    ['洪屏大桥总体工程量完成近70%。', ['洪屏大桥 under_construction']],
    ['洪屏水厂工程土地预审通过省自然资源厅批复。', ['洪屏水厂工程 preliminary_study']],
    ['洪屏广场项目设计方案待省文物局审批。', ['洪屏广场项目 preliminary_study']],
    ['洪屏安置楼完成桩基打桩。', ['洪屏安置楼 under_construction']],
    ['洪屏炼化一体化项目整体工程建成中交。', ['洪屏炼化一体化项目 completed']],
    ['我国首条穿越山岭的高速铁路昌宜高铁全线铺通。', ['昌宜高铁 under_construction']],
    ['昌宜高速柳河出口开通。', []],
    ['洪屏大桥设计方案引发热议。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('lists of towns, and what is done to all of a list', () => {
  test.each([
    [
      '今年将建成城东、河口2个街道养老服务中心。',
      ['城东街道养老服务中心 planned', '河口街道养老服务中心 planned'],
    ],
    ['国道312、省道226改造工程完工。', ['国道312改造工程 completed', '省道226改造工程 completed']],
    [
      '县人民医院、县中医院整体搬迁项目开工建设。',
      ['县人民医院整体搬迁项目 under_construction', '县中医院整体搬迁项目 under_construction'],
    ],
    [
      '启动东湖、洪屏棚户区改造。',
      ['东湖棚户区改造 under_construction', '洪屏棚户区改造 under_construction'],
    ],
    ['去年建成文昌阁街角等5处口袋公园。', ['文昌阁街角口袋公园 completed']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a stage right before a name, and what is done of an item', () => {
  test.each([
    ['去年建成的洪屏公园成了市民休闲的好去处。', ['洪屏公园 completed']],
    ['新投用的洪屏小学可容纳学生1800名。', ['洪屏小学 operating']],
    ['在建的洪屏机场距市区20公里。', ['洪屏机场 under_construction']],
    ['洪屏小学可容纳学生1800名，计划今年9月投用。', ['洪屏小学 under_construction']],
    [
      '（1）洪屏大桥项目。完成投资2亿元，主塔封顶。（2）洪屏隧道项目。完成可研编制。',
      ['洪屏大桥项目 under_construction', '洪屏隧道项目 preliminary_study'],
    ],
    ['去年投用的医院改善了就医条件。', []],
    ['新建的小学可容纳学生1800名。', []],
    ['洪屏大桥是省重点工程。完成投资2亿元的目标。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what was done years ago, what is filed, and what goes on from a study', () => {
  test.each([
    ['1998年修建的洪屏水厂日供水2万吨。', ['洪屏水厂 completed']],
    ['1976年重建洪屏中学，现有学生2000人。', ['洪屏中学 completed']],
    ['2013年，锦江县建设洪屏产业园。', ['洪屏产业园 under_construction']],
    ['2018年起修建的洪屏高速长20公里。', ['洪屏高速 under_construction']],
    ['2016年改造洪屏水库，总投资3亿元，目前已完成80%。', ['洪屏水库 under_construction']],
    ['正在兴建的洪屏学校占地50亩。', ['洪屏学校 under_construction']],
    ['由港商投资兴建的洪屏学校占地50亩。', []],
    ['早年修建的洪屏水库仍在发挥作用。', []],
    ['投资修建了西环路。', ['西环路 completed']],
    ['投资修建西环路。', ['西环路 under_construction']],
    ['修缮了洪屏书院。', ['洪屏书院 completed']],
    ['洪屏物流园项目已备案。', ['洪屏物流园项目 planned']],
    ['洪屏物流园项目备案总投资5亿元，已建成投产。', ['洪屏物流园项目 operating']],
    ['洪屏煤矿备案产能120万吨。', []],
    ['洪屏公路工程完成过半，明年通车。', ['洪屏公路工程 under_construction']],
    ['洪屏产业园招商任务完成过半。', []],
    ['洪屏铁路项目取得突破，已列入国家规划。', ['洪屏铁路项目 planned']],
    ['洪屏实验室取得突破，研制出新型电池。', []],
    ['洪屏高速完成招投标工作，已开工建设。', ['洪屏高速 under_construction']],
    ['洪屏高速已完成征地拆迁工作，正在架梁。', ['洪屏高速 under_construction']],
    ['洪屏高速完成立项，计划明年开工。', ['洪屏高速 planned']],
    ['洪屏高速获批，柳河高速已开工。', ['洪屏高速 planned', '柳河高速 under_construction']],
    ['华丰集团总部位于锦江新区，总投资5亿元，去年开工。', ['华丰集团总部 under_construction']],
    ['去年建成的洪屏水库大坝安全监测系统上线。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what has begun, what is done, and whose stage each of several verbs is', () => {
  test.each([
    ['去年开工建设了洪屏水库。', ['洪屏水库 under_construction']],
    ['今年开工建设了洪屏水库。', ['洪屏水库 under_construction']],
    ['建设了洪屏水库。', ['洪屏水库 completed']],
    ['今年将开工建设洪屏水库。', ['洪屏水库 planned']],
    [
      '新开工建设洪屏铁路、新建柳河水厂等项目。',
      ['洪屏铁路 under_construction', '柳河水厂 under_construction'],
    ],
    ['新建成洪屏铁路、柳河水厂。', ['洪屏铁路 completed', '柳河水厂 completed']],
    [
      '洪屏水厂开工、柳河大桥竣工、锦江隧道通车。',
      ['洪屏水厂 under_construction', '柳河大桥 completed', '锦江隧道 operating'],
    ],
    ['洪屏水厂竣工、投产。', ['洪屏水厂 operating']],
    ['完成洪屏水厂改造工程。', ['洪屏水厂改造工程 completed']],
    ['计划年底前完成洪屏水厂改造工程。', ['洪屏水厂改造工程 planned']],
    ['推动洪屏大桥开工，完成柳河水厂改造工程。', ['洪屏大桥 planned', '柳河水厂改造工程 planned']],
    ['正在修建洪屏大桥。', ['洪屏大桥 under_construction']],
    ['洪屏高铁正在开展静态验收。', ['洪屏高铁 under_construction']],
    ['洪屏大桥正在进行荷载试验。', ['洪屏大桥 under_construction']],
    ['洪屏医院主体通过中间验收，争取明年投入使用。', ['洪屏医院 under_construction']],
    ['洪屏医院通过竣工验收。', ['洪屏医院 completed']],
    ['洪屏食品园推进签约。', ['洪屏食品园 planned']],
    [
      '正在修建的大桥有3座，分别为洪屏大桥、柳河大桥。',
      ['洪屏大桥 under_construction', '柳河大桥 under_construction'],
    ],
    [
      '全县4个重点项目加快推进。这4个项目分别是：洪屏医院、柳河大桥。',
      ['洪屏医院 under_construction', '柳河大桥 under_construction'],
    ],
    ['全县4个重点项目加快推进。洪屏医院是三甲医院。', []],
    [
      '锦江县举行集中开工仪式。2个分现场分别是洪屏医院、柳河大桥。',
      ['洪屏医院 under_construction', '柳河大桥 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what stands before a name and what only praises', () => {
  test.each([
    ['新华社锦江6月25日电（记者张某）洪屏水闸改建工程开工。', ['洪屏水闸改建工程 under_construction']],
    ['组织实施好洪屏水厂建设。', ['洪屏水厂 under_construction']],
    [
      '在建好洪屏水厂的同时，加快建设柳河水厂。',
      ['洪屏水厂 under_construction', '柳河水厂 under_construction'],
    ],
    ['好景小学开工。', ['好景小学 under_construction']],
    [
      '重点奖补洪屏采摘园、柳河采摘园等项目建设。',
      ['洪屏采摘园 under_construction', '柳河采摘园 under_construction'],
    ],
    ['先后开建了望山公园。', ['望山公园 under_construction']],
    ['了望山公园开工。', ['了望山公园 under_construction']],
    ['园区迎来重大产业项目签约落地。', []],
    ['锦江市再迎地铁建设大年。', []],
    ['锦江县精心筛选项目，全力争取项目落地。', []],
    ['标志着这座世界最大跨度悬索桥全线贯通。', []],
    ['国家重大水利工程——洪屏水库开工。', ['洪屏水库 under_construction']],
    ['为乡亲们修通了增收的“幸福大道”。', []],
    ['幸福大道建成通车。', ['幸福大道 operating']],
    [
      '投资5亿元的洪屏综合体、投资4亿元的柳河综合体2个商贸类项目开工。',
      ['洪屏综合体 under_construction', '柳河综合体 under_construction'],
    ],
    [
      '景区已建成湖心栈道、彩虹滑道、洪屏吊桥。',
      ['湖心栈道 completed', '彩虹滑道 completed', '洪屏吊桥 completed'],
    ],
    ['新建洪屏、柳河吊桥。', ['洪屏吊桥 planned', '柳河吊桥 planned']],
    ['加快锦江市优质生猪示范园区建设。', ['锦江市优质生猪示范园区 under_construction']],
    ['建设示范园区10个。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what a list shares, and what one name is of two', () => {
  test.each([
    ['正在建设的洪屏大桥预计明年通车。', ['洪屏大桥 under_construction']],
    ['即将开工的洪屏大桥预计明年通车。', ['洪屏大桥 planned']],
    ['今年将建成洪屏水库，新开工建设柳河公路。', ['洪屏水库 planned', '柳河公路 planned']],
    ['今年已建成洪屏水库，新开工建设柳河公路。', ['洪屏水库 completed', '柳河公路 under_construction']],
    ['洪屏大桥2020年获批。', ['洪屏大桥 planned']],
    ['洪屏大桥2020年获批，2021年开工，预计2025年建成。', ['洪屏大桥 under_construction']],
    ['洪屏综合保税区2019年获批。', ['洪屏综合保税区 operating']],
    ['国务院同意设立洪屏新区。', ['洪屏新区 planned']],
    ['省发展改革委核准柳河风电场项目。', ['柳河风电场项目 planned']],
    ['洪屏大桥具备通车条件。', ['洪屏大桥 completed']],
    ['洪屏大桥具备开工条件。', ['洪屏大桥 planned']],
    ['洪屏第二水厂正式供水。', ['洪屏第二水厂 operating']],
    ['推动洪屏铁路开工、柳河大桥建成。', ['洪屏铁路 planned', '柳河大桥 planned']],
    ['洪屏铁路开工、柳河大桥建成。', ['洪屏铁路 under_construction', '柳河大桥 completed']],
    ['洪屏中学9月即可投入使用。', ['洪屏中学 under_construction']],
    [
      '此次批复的项目包括洪屏水库、柳河水厂。其中，洪屏水库将率先开工建设。',
      ['洪屏水库 planned', '柳河水厂 planned'],
    ],
    [
      '完成东关、西关、北街农贸市场提升改造。',
      ['东关农贸市场提升改造 completed', '西关农贸市场提升改造 completed', '北街农贸市场提升改造 completed'],
    ],
    ['洪屏、柳河铁路复线建成运营。', ['洪屏铁路复线 operating', '柳河铁路复线 operating']],
    [
      '洪屏和柳河污水处理厂开工。',
      ['洪屏污水处理厂 under_construction', '柳河污水处理厂 under_construction'],
    ],
    ['洪屏和柳河幼儿园开工。', ['洪屏幼儿园 under_construction', '柳河幼儿园 under_construction']],
    ['城市和农村污水处理厂开工。', []],
    ['洪屏地铁5号线南延伸年内开通。', ['洪屏地铁5号线南延伸 planned']],
    [
      '全线设洪屏东、柳河南2个车站，其中洪屏东、柳河南站为新建车站。',
      ['洪屏东站 planned', '柳河南站 planned'],
    ],
    ['洪屏博物馆坐落于柳河镇，由老厂房改造而成。', ['洪屏博物馆 operating']],
    ['洪屏博物馆坐落于柳河镇，计划由老厂房改造而成。', []],
    ['洪屏口袋公园成为观鸟的好去处。', ['洪屏口袋公园 operating']],
    ['洪屏产业园成为增长极。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
  test.each([
    ['洪屏小镇7月开建。洪屏小镇建设项目占地30亩。', 1],
    ['洪屏旅游区提升工程开工。洪屏旅游区提升工程项目总投资5亿元。', 1],
    ['洪屏中学新建项目开工。洪屏小学建设项目开工。', 2],
    ['锦江县人民医院外科大楼启用。该县人民医院外科楼于去年开工。', 1],
  ])('%s', (text, count) => {
    expect(stagesIn(text)).toHaveLength(count);
  });
});
