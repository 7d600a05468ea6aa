import { describe, expect, test } from 'vitest';
import { kindsIn, projectsIn, stagesIn } from '../example-projects.ts';

/** Lists, halves and short names of works: what is one of them, how far it is and of what kind. */

const named = (text: string): string[] =>
  projectsIn(text).rows.map(({ name, aliases }) => [name, ...aliases].join(' = '));

describe('a crossing and an airport by their long and their short names', () => {
  test.each([
    ['青湾跨海大桥通车。青湾大桥全长3公里。', ['青湾跨海大桥 = 青湾大桥']],
    ['柳河过江通道获批。柳河通道将于明年开工。', ['柳河过江通道 = 柳河通道']],
    [
      '云川提出改扩建白岩机场。1996年，云川白岩机场通航。2018年，云川白岩国际机场启用新航站楼。',
      ['云川白岩国际机场 = 云川白岩机场'],
    ],
    // near misses: one sentence names both; the one runs while the other is built; a river has two
    ['青湾跨海大桥与青湾大桥同时开工。', ['青湾跨海大桥', '青湾大桥']],
    ['青湾跨海大桥开工。青湾大桥去年已经通车。', ['青湾跨海大桥', '青湾大桥']],
    ['青湾跨海大桥和青湾跨江大桥开工，青湾大桥建成。', ['青湾跨海大桥', '青湾跨江大桥', '青湾大桥']],
  ])('%s', (text, names) => {
    const found = named(text);
    // 云川 and 白岩 are no places of the lists: the last of the three names may stand alone
    for (const name of names) expect(found).toContain(name);
  });
});

describe('phases and rivers that share what is said once', () => {
  test.each([
    [
      '青溪地铁5号线一期、二期开工。',
      ['青溪地铁5号线一期 under_construction', '青溪地铁5号线二期 under_construction'],
    ],
    [
      '柳河、云河干流整治主体工程开工。',
      ['柳河干流整治主体工程 under_construction', '云河干流整治主体工程 under_construction'],
    ],
    // near miss: the second line has a phase and a number of its own
    [
      '青溪地铁1号线二期和3号线一期工程加快建设。',
      ['青溪地铁1号线二期 under_construction', '青溪地铁3号线一期工程 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a part that is reached, and what is agreed on or set for a day', () => {
  test.each([
    ['柳湾大桥右幅贯通。', ['柳湾大桥 under_construction']],
    ['柳河水利枢纽导流洞过流。', ['柳河水利枢纽 under_construction']],
    ['青柳高速公路控制工程柳湾特大桥右幅合龙。', ['柳湾特大桥 under_construction']],
    [
      '会上签署框架协议6份，涉及青溪研发中心、白岩科技城等项目。',
      ['青溪研发中心 planned', '白岩科技城 planned'],
    ],
    ['投资协议3份，涉及白岩智能建造实验室等项目。', ['白岩智能建造实验室 planned']],
    ['白岩高铁青溪境内控制性工程定于本月开工。', ['白岩高铁青溪境内控制性工程 planned']],
    ['“青溪新谷”工程是重大项目，打通外送通道。', ['“青溪新谷”工程 planned']],
    // near misses
    ['柳湾干渠通水。', ['柳湾干渠 operating']],
    ['柳湾大道全线打通。', ['柳湾大道 completed']],
    ['签署框架协议2项，柳湾大桥项目同日开工。', ['柳湾大桥项目 under_construction']],
    ['执行国际协议3个，涉及青溪口岸。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what a stretch is named after, and what is renewed or led elsewhere', () => {
  test.each([
    ['青柳铁路白石机场段电气化改造工程开工。', ['青柳铁路白石机场段电气化改造工程 railway']],
    ['G345国道白石水库段拓宽工程开工。', ['G345国道白石水库段拓宽工程 road']],
    ['柳河界河防护工程开工。', ['柳河界河防护工程 water']],
    ['云山引柳扩建工程开工。', ['云山引柳扩建工程 water']],
    ['青溪贸易中心城市更新项目开工。', ['青溪贸易中心城市更新项目 housing']],
    ['民航青溪航站建成。', ['民航青溪航站 airport']],
    // near misses
    ['白石水库段护岸工程开工。', ['白石水库段护岸工程 water']],
    ['青溪引企扩建项目开工。', ['青溪引企扩建项目 other']],
    ['柳河沿江防护林工程开工。', ['柳河沿江防护林工程 ecology']],
    ['青溪历史文化街区改造提升项目开工。', ['青溪历史文化街区改造提升项目 culture_tourism']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('sorts and ranks that name nothing', () => {
  test.each([
    ['垃圾发电、生物质发电等能源项目并网。', []],
    ['煤炭油气项目加快推进。', []],
    ['学校设小学段、初中段、高中段，计划招生2000人。', []],
    ['建设就地消纳、外送两个新能源基地。', []],
    ['目前正在建设公路盾构隧道。', []],
    ['备受瞩目的柳湾大桥合龙。', ['柳湾大桥 under_construction']],
    ['《云川路网规划》中白岩至青溪高速公路开工建设。', ['白岩至青溪高速公路 under_construction']],
    ['柳湾引水工程（二期）工程可行性研究报告获批。', ['柳湾引水工程（二期） planned']],
    // near misses: by their places
    [
      '青溪生物质发电、白岩垃圾发电等项目加快建设。',
      ['青溪生物质发电 under_construction', '白岩垃圾发电 under_construction'],
    ],
    ['柳湾大道白岩中学段开工。', ['柳湾大道白岩中学段 under_construction']],
    ['白岩路盾构隧道开工建设。', ['白岩路盾构隧道 under_construction']],
    ['《云川路网规划》中山大道开工建设。', ['中山大道 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('an old bridge is not the crossing that is built beside it', () => {
  test('told of before, without a stage', () => {
    expect(stagesIn('柳河大桥拥堵不堪。为缓解交通压力，柳河过江大桥2月开工。')).toEqual([
      '柳河过江大桥 under_construction',
    ]);
    expect(stagesIn('柳河大桥加快建设。柳河跨江大桥项目前期工作启动。')).toHaveLength(2);
  });
});
