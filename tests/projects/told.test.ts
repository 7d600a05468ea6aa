import { describe, expect, test } from 'vitest';
import { kindsIn, namesIn, stagesIn } from '../example-projects.ts';

/** Works of which little is said: that they are brought in, that they are the longest of a line, that machines are at work. */

describe('what is brought in is to be built', () => {
  test.each([
    [
      '锦江县引进了投资4亿元的青木商贸城和投资2亿元的柳湾大酒店。',
      ['青木商贸城 planned', '柳湾大酒店 planned'],
    ],
    [
      '锦江县引进总投资5亿元的青木光电产业园、总投资3亿元的柳湾面粉厂等项目12个。',
      ['青木光电产业园 planned', '柳湾面粉厂 planned'],
    ],
    ['总投资12亿元的青木产业园落户柳湾。', ['青木产业园 planned']],
    // who comes is there
    ['青木集团西南总部落户柳湾新区。', ['青木集团西南总部 operating']],
    ['引进了青木大学附属医院柳湾分院。', ['青木大学附属医院柳湾分院 operating']],
    ['引进投资8亿元的企业12家。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a tunnel or a bridge of which only its line is told', () => {
  test.each([
    [
      '昌宜铁路加快建设。明月山隧道长9公里，是全线最长的隧道。',
      ['昌宜铁路 under_construction', '明月山隧道 under_construction'],
    ],
    [
      '昌宜高速公路今天正式通车。其中，锦江特大桥主跨600米，为全线控制性工程。',
      ['昌宜高速公路 operating', '锦江特大桥 operating'],
    ],
    [
      '昌宜铁路正在加快建设，控制性工程有明月山隧道、锦江特大桥。',
      ['昌宜铁路 under_construction', '明月山隧道 under_construction', '锦江特大桥 under_construction'],
    ],
    // nothing says of which line
    ['昌宜铁路加快建设。明月山隧道长9公里。', ['昌宜铁路 under_construction']],
    ['明月山隧道长9公里，是全线最长的隧道。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('names end before what is said of them', () => {
  test.each([
    ['锦江大桥项目、明月山隧道工程列入省重点项目。', ['锦江大桥项目 planned', '明月山隧道工程 planned']],
    ['锦江工厂一次性通过竣工验收。', ['锦江工厂 completed']],
    ['锦江便民服务中心改造升级后重新开放。', ['锦江便民服务中心 operating']],
    ['锦江历史文化街区修缮完工。', ['锦江历史文化街区 completed']],
    ['青山驿站投入使用。', ['青山驿站 operating']],
    ['锦江夜市开街，首日迎客3万人次。', ['锦江夜市 operating']],
    ['锦江水库除险加固主体工程完工。', ['锦江水库除险加固 under_construction']],
    [
      '实施青木、柳湾等8座小型水库除险加固工程。',
      ['青木水库除险加固工程 under_construction', '柳湾水库除险加固工程 under_construction'],
    ],
    ['昌宜公路东段路基成型。', ['昌宜公路东段 under_construction']],
    ['青木冷库开始调试设备。', ['青木冷库 under_construction']],
    ['实施病险水库除险加固工程。', []],
    ['建成农家书屋12个。', []],
    ['建成沉浸式体验馆3座。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('machines at work show that a thing is being built, and people at work do not', () => {
  expect(stagesIn('记者在青木产业园看到，塔吊林立。')).toEqual(['青木产业园 under_construction']);
  expect(stagesIn('记者在青木产业园看到，工人在流水线上忙碌。')).toEqual([]);
});

test('a phase that has firms in it runs', () => {
  expect(stagesIn('青木科技园一期已入驻企业86家。')).toEqual(['青木科技园一期 operating']);
  expect(stagesIn('青木科技园二期规划面积200亩。')).toEqual(['青木科技园二期 planned']);
});

describe('items of lists take what they share, and no more', () => {
  test.each([
    ['完成锦河、柳湾河综合治理工程。', ['锦河综合治理工程', '柳湾河综合治理工程']],
    ['启动锦河综合治理。', ['锦河综合治理']],
    ['完成锦河、柳湾水厂改扩建。', ['锦河水厂改扩建', '柳湾水厂改扩建']],
    ['完成供水、柳湾水厂改扩建。', ['柳湾水厂改扩建']],
    ['新增青木、柳湾跨境电商综合试验区。', ['青木跨境电商综合试验区', '柳湾跨境电商综合试验区']],
    ['新增跨境电商综合试验区。', []],
    ['推进社会治安综合治理。', []],
    ['青木、柳湾、锦江互通立交建成。', ['青木互通立交', '柳湾互通立交', '锦江互通立交']],
    ['锦江、柳湾等5个乡镇污水处理厂建成。', ['锦江污水处理厂', '柳湾污水处理厂']],
    ['锦江风电、柳湾光伏等新能源项目并网发电。', ['锦江风电', '柳湾光伏']],
    ['锦江中学、青木小学新建项目竣工。', ['锦江中学新建项目', '青木小学新建项目']],
    ['锦江市新建项目120个，续建项目80个。', []],
    ['市三中新校区、市一院新院区建成投用。', ['市三中新校区', '市一院新院区']],
    ['完成锦江泵站、柳湾泵站更新改造。', ['锦江泵站更新改造', '柳湾泵站更新改造']],
    ['推进设备更新改造。', []],
    ['锦江大道、柳湾路路面大修完工。', ['锦江大道路面大修', '柳湾路路面大修']],
    ['青木高速出入口景观提升、锦江公园扩建工程完工。', ['锦江公园扩建工程']],
    ['打造柳湾科学港、青木智造谷两大创新平台。', ['柳湾科学港', '青木智造谷']],
    ['除锦江大桥外，柳湾大桥也已通车。', ['柳湾大桥']],
    ['新增锦江湖、青岭2个国家4A级景区。', []],
    ['实施城区道路、供水、燃气等基础设施改造提升工程。', []],
    ['年产5万吨的锦江肥料厂、日处理3万吨的柳湾污水处理厂建成投用。', ['锦江肥料厂', '柳湾污水处理厂']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

test('what a thing is to be called is not how far it is', () => {
  expect(namesIn('锦江市中医医院获批国家中医特色重点医院建设单位。')).toEqual([]);
  expect(namesIn('锦江学院成为省级示范高校立项建设单位。')).toEqual([]);
  expect(stagesIn('锦江市中医医院建设进展顺利。')).toEqual(['锦江市中医医院 under_construction']);
  expect(stagesIn('锦江体育公园建成后，居民有了健身好去处。')).toEqual([]);
});

describe('what the next sentence says of a thing that is only measured', () => {
  test.each([
    ['柳湾引水工程年供水量2亿立方米。工程去年建成通水。', ['柳湾引水工程 operating']],
    ['青木博物馆位于城东。该馆去年5月动工。', ['青木博物馆 under_construction']],
    ['青木水厂位于锦江镇。2022年建成通水，日供水5万吨。', ['青木水厂 operating']],
    // a part that works of the sort have, and what its course is built like
    ['青柳公路是一项重点工程。目前路基工程已基本完成。', ['青柳公路 under_construction']],
    [
      '青柳公路是一项重点工程。目前除两处电杆待迁移外，全线桥涵工程已经基本完工。',
      ['青柳公路 under_construction'],
    ],
    ['柳湾水库是重点水利工程。截至目前，大坝填筑全部完成。', ['柳湾水库 under_construction']],
    ['青柳公路按照三级公路兼顾旅游道路标准设计，全长14公里，已建成通车。', ['青柳公路 operating']],
    ['青木医院按三甲标准设计，年内开工建设。', ['青木医院 planned']],
    // another thing, or none
    ['青柳大桥是一项重点工程。目前，全市在建桥梁工程已基本完成。', []],
    ['青木医院按要求开放发热门诊。', []],
    ['锦江大桥备受关注。该市去年建成桥梁5座。', []],
    ['青木水库总库容3亿立方米。去年建成农村公路126公里。', []],
    ['青木灌区有效灌溉面积42万亩。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('what an institution builds is not the institution', () => {
  expect(namesIn('青木中学去年开工建设新校区。')).toEqual([]);
  expect(namesIn('柳湾港正在建设5万吨级泊位2个。')).toEqual([]);
  expect(stagesIn('青木中学开工建设，柳湾医院正在建设。')).toEqual([
    '青木中学 under_construction',
    '柳湾医院 under_construction',
  ]);
});

test('what is done against floods and on waters is of its own, and power that is on the grid runs', () => {
  expect(kindsIn('青木绿化、柳湾内涝治理等重点工程加快推进。')).toEqual(['柳湾内涝治理 water']);
  expect(stagesIn('青木生物质热电联产项目并网。')).toEqual(['青木生物质热电联产项目 operating']);
  expect(namesIn('青木光伏场并网规模扩大。')).toEqual([]);
});

describe('houses of a town that are opened, and what a region is to be', () => {
  test.each([
    [
      '柳湾商贸中心、青木图书馆、锦江少年宫等一批公共服务设施投入使用。',
      ['柳湾商贸中心', '青木图书馆', '锦江少年宫'],
    ],
    ['锦江海洋世界迎来试营业。', ['锦江海洋世界']],
    ['柳湾农产品展销中心挂牌营业。', ['柳湾农产品展销中心']],
    ['锦江县垃圾无害化处理场投入运行。', ['锦江县垃圾无害化处理场']],
    ['打造区域商贸中心。', []],
    ['全力打造西南商贸中心、旅游集散中心。', []],
    ['柳湾水上乐园恢复营业。', []],
    ['锦江景区6月1日起恢复开放。', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('parks of which no more is told than who has come there', () => {
  test.each([
    ['锦江科创园已有企业90多家入驻。', ['锦江科创园 operating']],
    ['锦江数字经济产业园入驻企业120家。', ['锦江数字经济产业园 operating']],
    ['在锦江机器人小镇，已有130多家企业入驻。', ['锦江机器人小镇 operating']],
    // those that are to come, that a town counts, or that come to parks in general
    ['锦江科创园将吸引60家企业入驻。', []],
    ['锦江科创园项目建成后可入驻企业100家。', ['锦江科创园项目 planned']],
    ['各产业园区入驻企业达到300家。', []],
    ['我市3家企业入驻锦江科创园。', []],
    ['锦江公园已有30家商户入驻。', []],
    ['在锦江工业园，记者看到，3家企业正在施工。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is said before a name of which the clause tells something else', () => {
  test.each([
    ['2018年3月开园的锦江文化园成为网红打卡地。', ['锦江文化园 operating']],
    ['去年建成的锦江大桥成为打卡地。', ['锦江大桥 completed']],
    ['锦江大桥成为打卡地。', []],
    ['锦江经济区成为增长极。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is finished, entered upon or soon to be over', () => {
  test.each([
    ['锦江大桥完成建设，即将通车。', ['锦江大桥 completed']],
    ['锦江大桥完成建设投资3亿元。', []],
    ['锦江大桥完成建设任务的60%。', []],
    ['锦江大桥进入实质性实施阶段。', ['锦江大桥 under_construction']],
    [
      '锦江大桥、柳泉水厂将在今年年底前收官。',
      ['锦江大桥 under_construction', '柳泉水厂 under_construction'],
    ],
    ['锦江小学改建项目投入使用。', ['锦江小学改建项目 operating']],
    ['今年共有新建项目8个、改建项目3个。', []],
    ['打造区域性航运中心。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('homes that each have a name of their own kind', () => {
  test.each([
    ['锦江花园、柳泉雅苑两个安置房小区交付使用。', ['锦江花园', '柳泉雅苑']],
    ['锦江花园、柳泉雅苑、白沙家园等安置房小区建成。', ['锦江花园', '柳泉雅苑', '白沙家园']],
    ['锦江、柳泉安置小区建成。', ['锦江安置小区', '柳泉安置小区']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('sayings of how far a work is, and words around its name', () => {
  test.each([
    [
      '白岩水厂、石门大桥等一批重大项目落地建设。',
      ['白岩水厂 under_construction', '石门大桥 under_construction'],
    ],
    ['白岩水厂驶入快车道。', ['白岩水厂 under_construction']],
    ['白岩水厂取得突破性进展。', ['白岩水厂 under_construction']],
    ['规划建设白岩水厂，造福一方。', ['白岩水厂 planned']],
    ['吊桥乡小学建成。', ['吊桥乡小学 completed']],
    ['丽水镇污水处理厂建成投用。', ['丽水镇污水处理厂 operating']],
    ['北溪大桥动工了。', ['北溪大桥 under_construction']],
    ['北溪援建项目开工。', ['北溪援建项目 under_construction']],
    ['白岩公园惊艳亮相。', ['白岩公园 operating']],
    ['白岩水厂取得省里的同意。', []],
    // verbs behind a place are no part of the name, but what ends in a kind may be called by one
    ['柳河县推介白岩水厂项目。', ['白岩水厂项目 planned']],
    ['去年，柳河县狠抓白岩水厂建设。', ['白岩水厂 under_construction']],
    ['柳河县展示馆建成。', ['柳河县展示馆 completed']],
    ['柳河县引领产业园开工建设。', ['柳河县引领产业园 under_construction']],
    // 达产 and 产业园 share a character, and so do 通水 and 水电站
    ['润达产业园开工建设。', ['润达产业园 under_construction']],
    ['柳河已通水电站2座。', []],
    ['虹桥产业园开工建设。', ['虹桥产业园 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('new areas that are set up, and those that only build another thing', () => {
  test.each([
    ['2011年3月，云川禾东新区成立。', ['云川禾东新区 operating']],
    ['云春新区获批。', ['云春新区 planned']],
    ['支持云春新区建设。', ['云春新区 planned']],
    ['支持云春新区建设白岩水厂。', ['白岩水厂 planned']],
    ['支持云春产业园建设白岩水厂。', ['白岩水厂 planned']],
    ['推动云春新区建设现代化产业体系。', []],
    ['2023年，云春新区新建学校12所。', []],
    ['云春新区实现产值12亿元。', []],
    ['云春新区去年完成投资50亿元。', []],
    ['云春新区规划方案正式亮相。', []],
    ['由天河公司投资建设白岩水厂开工。', ['白岩水厂 under_construction']],
    [
      '本次集中开竣工项目72个，主要有白岩水厂、石门大桥等。',
      ['白岩水厂 under_construction', '石门大桥 under_construction'],
    ],
    ['全县有工业园区2个，主要有白岩产业园、石门产业园。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what has a sum of its own, and lists that only sums part', () => {
  test.each([
    [
      '包括投资12亿元的云溪玻璃技改项目、投资6亿元的石门铝箔项目等。',
      ['云溪玻璃技改项目 planned', '石门铝箔项目 planned'],
    ],
    [
      '全县亿元以上项目3个，其中云溪铁路石门段总投资30亿元、柳河产业园总投资8亿元。',
      ['云溪铁路石门段 planned', '柳河产业园 planned'],
    ],
    ['市长察看了投资3亿元的云溪水厂项目。', []],
    ['柳河水库总库容1.2亿立方米，总投资20亿元。', ['柳河水库 planned']],
    ['云溪至石门铁路全长80公里、设站6座，总投资90亿元。', ['云溪至石门铁路 planned']],
    ['云溪大桥全长3公里，总投资20亿元。', ['云溪大桥 planned']],
    ['柳河水库总库容1.2亿立方米，总投资20亿元，已运行30年。', []],
    [
      '云溪开发区引进石门铝箔项目、年产2万吨铜杆项目。',
      ['石门铝箔项目 planned', '年产2万吨铜杆项目 planned'],
    ],
    ['云溪开发区引进一批效益好的“大强新”项目。', []],
    ['云溪公司计划投资7200万元，主要建设石门医疗设备生产基地。', ['石门医疗设备生产基地 planned']],
    ['柳河堤防工程主要建设内容包括泵站、管理楼。', ['柳河堤防工程 planned']],
    [
      '现场签约2个项目，分别是石门县的云溪玻璃技改项目、柳河食品生产项目。',
      ['云溪玻璃技改项目 planned', '柳河食品生产项目 planned'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what is not built yet, and what is finished though more is to come', () => {
  test.each([
    ['新建的柳河垃圾发电厂，建成后年发电量可达1亿千瓦时。', ['柳河垃圾发电厂 under_construction']],
    ['云溪市新建石门水厂，全部投产后每天供水5万吨。', ['石门水厂 under_construction']],
    ['云溪市新建石门水厂，建成后解决了5万人饮水问题。', ['石门水厂 completed']],
    ['1985年新建石门水库，建成后可灌溉农田3万亩。', ['石门水库 completed']],
    ['石门集中供水工程已完成并将投入运行。', ['石门集中供水工程 completed']],
    ['石门大桥已完工并将于10月通车。', ['石门大桥 completed']],
    ['石门大桥主体已完工并将于10月通车。', ['石门大桥 under_construction']],
    ['石门大桥完工并通车。', ['石门大桥 operating']],
    ['石门大桥计划提前于2021年7月建成。', ['石门大桥 under_construction']],
    ['石门大桥比原计划提前两个月于2021年6月建成通车。', ['石门大桥 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what only ranks, counts or deals is no part of a name, and names none', () => {
  test.each([
    ['重点实施云溪河控源截污和黑臭河段清淤。', []],
    ['重点实施云溪河清淤工程。', ['云溪河清淤工程 under_construction']],
    ['敷设6回220千伏电缆隧道，全长1公里。', []],
    ['天河集团与石门县签约建12亿只LED路灯项目。', ['12亿只LED路灯项目 planned']],
    ['我市重点工程项目云溪污水处理厂扩建工程完成签约。', ['云溪污水处理厂扩建工程 planned']],
    ['市重点项目石门大桥开工。', ['石门大桥 under_construction']],
    ['天河集团与石门县项目签约仪式举行。', []],
    ['建德市石门水厂开工。', ['建德市石门水厂 under_construction']],
    // areas by their kind
    ['石门光伏产业集群区奠基。', ['石门光伏产业集群区 under_construction']],
    ['云溪蓄洪区开工建设，总投资8亿元。', ['云溪蓄洪区 under_construction']],
    ['云溪保税仓库建成。', ['云溪保税仓库 completed']],
    ['全省蓄洪区建设加快推进。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
