import { describe, expect, test } from 'vitest';
import { kindsIn, stagesIn } from '../example-projects.ts';

/** Parts of works, parks by their trade, lines by their ends, and what only stands. */

describe('parts are as far as the works that they are of', () => {
  test.each([
    [
      '青溪引水工程由白岩水库、输水总干渠、柳河干渠一期和西干渠工程四个子项目组成，总投资30亿元。',
      [
        '青溪引水工程 planned',
        '白岩水库 planned',
        '输水总干渠 planned',
        '柳河干渠一期 planned',
        '西干渠工程 planned',
      ],
    ],
    [
      '青溪引水工程投入运行。工程总投资30亿元，由白岩水库、云湖泵站和柳河干渠组成。',
      ['青溪引水工程 operating', '白岩水库 operating', '云湖泵站 operating', '柳河干渠 operating'],
    ],
    [
      '青溪快速通道工程开工建设，该工程由云湖大桥、白岩隧道和柳河互通构成。',
      [
        '青溪快速通道工程 under_construction',
        '云湖大桥 under_construction',
        '白岩隧道 under_construction',
        '柳河互通 under_construction',
      ],
    ],
    ['由青溪医院、白岩医院组成的医联体成立。', []],
    ['柳河医疗中心项目由青溪大学、白岩医院组成的团队设计。', ['柳河医疗中心项目 planned']],
    // what stood before
    ['青柳铁路工程去年开工，柳河交通枢纽由柳河机场、柳河高铁站组成。', ['青柳铁路工程 under_construction']],
    ['青溪供水工程去年开工，工程水源由白岩水库、云湖水库构成。', ['青溪供水工程 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('parks by their trade, where three or more are laid out', () => {
  test.each([
    [
      '近期规划为“一园五区”，主要包括食品加工产业园、生物医药产业园、新材料产业园和商贸物流产业园。',
      ['食品加工产业园 planned', '生物医药产业园 planned', '新材料产业园 planned', '商贸物流产业园 planned'],
    ],
    [
      '全区建成新能源产业园、化工产业园、临空产业园。',
      ['新能源产业园 completed', '化工产业园 completed', '临空产业园 completed'],
    ],
    ['加快推进新能源产业园、化工产业园建设。', []],
    ['支持各县发展新能源产业园、化工产业园、物流产业园等特色园区。', []],
    ['在化工产业园、食品产业园、物流产业园推广分布式光伏。', []],
    ['支持有条件的县建设新能源产业园、化工产业园、物流产业园。', []],
    ['规划建设化工产业园、新材料产业园和商贸产业园。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what stands and is to be more is no project', () => {
  test.each([
    ['青溪机场正加快打造面向东亚的航空枢纽。', []],
    ['在建的青溪东站将打造现代化综合枢纽。', ['青溪东站 under_construction']],
    ['青溪港将建成区域性枢纽港，去年8月动工。', ['青溪港 planned']],
    ['投资40亿元的青溪东站将建成区域最大的换乘中心，2026年投用。', ['青溪东站 planned']],
    ['青溪港将建成面向东盟的门户港。', []],
    ['青溪新机场将建成区域航空枢纽。', ['青溪新机场 planned']],
    ['青溪机场二期将建成国际枢纽。', ['青溪机场二期 planned']],
    ['省里了解青溪机场运行情况。', []],
    ['去年开通的青溪铁路运营情况良好。', ['青溪铁路 operating']],
    ['青溪大桥昨天通车，必将推动发展。', ['青溪大桥 operating']],
    ['青溪电站去年投入运行。', ['青溪电站 operating']],
    ['青溪门户港建设必将开创新局面。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('how long it is, that it comes, and that it is to be finished', () => {
  test.each([
    ['云湖路长4.5公里，2020年建成通车。', ['云湖路 operating']],
    ['白岩大桥全长2公里，宽30米，去年开工。', ['白岩大桥 under_construction']],
    [
      '柳河新能源车产业园落户白岩县。5月1日，柳河新能源车产业园项目奠基。',
      ['柳河新能源车产业园项目 under_construction'],
    ],
    ['柳河新能源车产业园落户白岩县。', ['柳河新能源车产业园 operating']],
    [
      '青溪医院南院区项目可研报告去年获批，开工在即。项目计划于2028年竣工。',
      ['青溪医院南院区项目 preliminary_study'],
    ],
    [
      '青溪医院南院区项目可研报告去年获批，今年3月开工。项目计划于2028年竣工。',
      ['青溪医院南院区项目 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('sorts of areas, and networks that a plan lays out', () => {
  test.each([
    ['生活服务区、行政服务区建成投用。', []],
    ['青溪服务区建成投用。', ['青溪服务区 operating']],
    ['按规划，青柳城际铁路网将由9条线路组成。', ['青柳城际铁路网 planned']],
    ['按规划，青柳城际铁路网由9条线路组成，其中2条利用已建线路。', ['青柳城际铁路网 planned']],
    ['青柳城际铁路网由9条线路组成。', []],
    ['根据《青溪轨道交通规划》，青溪地铁线网由5条线路组成，其中1号线已运营。', ['青溪地铁1号线 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('lines by all of their ends', () => {
  test.each([
    [
      '城际铁路网将扩大。到2028年，将建成三条线路，分别是青溪—白岩—柳河线、机场—南岭线和云川—石坪—南岭线。',
      ['青溪—白岩—柳河线 intercity_rail', '机场—南岭线 intercity_rail', '云川—石坪—南岭线 intercity_rail'],
    ],
    ['铁路建设提速，今年开工青溪—白岩—柳河线。', ['青溪—白岩—柳河线 railway']],
    ['开通青溪—莫斯科航线和白岩—曼谷线。', []],
    ['青溪铁路货运增长，中欧班列青溪—明斯克线开行90列。', []],
    ['青柳高铁开通后，公交公司开通青溪—柳河、白岩—云川两条线路。', []],
    ['青溪铁路货运增长，加快建设白岩—柳河线经济带。', []],
    ['轨道交通白岩—柳河线开工建设。', ['轨道交通白岩—柳河线 metro']],
    ['青溪—柳河线路改造完成，公路养护提升。', []],
    ['今年开工青溪—白岩和云川—石坪两条铁路。', ['青溪—白岩铁路 railway', '云川—石坪铁路 railway']],
    [
      '今年开工青溪—白岩、柳河—云湖和云川—石坪三条城际铁路。',
      [
        '青溪—白岩城际铁路 intercity_rail',
        '柳河—云湖城际铁路 intercity_rail',
        '云川—石坪城际铁路 intercity_rail',
      ],
    ],
    [
      '城际铁路网将扩大，实施青溪—白岩—柳河和云川—机场两条线路。',
      ['青溪—白岩—柳河线路 intercity_rail', '云川—机场线路 intercity_rail'],
    ],
    ['新开青溪—北京和云川—上海两条航线。', []],
    ['今年开工青柳和云木两条高速公路。', ['青柳高速公路 expressway', '云木高速公路 expressway']],
    ['建成青柳和云木两座水库。', []],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('a second line beside the first, and what is only supposed', () => {
  test.each([
    ['青柳铁路增建第二线工程开工建设。', ['青柳铁路增建第二线工程 under_construction']],
    ['一旦柳河大桥建成通车，两地往来将更方便。', []],
    ['柳河大桥建成通车。', ['柳河大桥 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('where a line begins and goes on is not its name', () => {
  test.each([
    ['青溪大桥北起白岩镇，南至柳河镇，全长9公里，2021年通车。', ['青溪大桥 operating']],
    ['青溪大道西接柳河路，全长3公里，去年开工建设。', ['青溪大道 under_construction']],
    ['青溪铁路北起云木，南至柳河，全长300公里，已于去年开工。', ['青溪铁路 under_construction']],
    ['青溪大道西接线工程去年建成。', ['青溪大道西接线工程 completed']],
    ['青溪高速西连接线去年开工。', ['青溪高速西连接线 under_construction']],
    ['青溪城西接待服务中心去年投用。', ['青溪城西接待服务中心 operating']],
    ['青溪煤矿西接续工作面工程投产。', ['青溪煤矿西接续工作面工程 operating']],
    ['十二桥路昨天通车。', ['十二桥路 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
