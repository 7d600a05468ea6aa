import { describe, expect, test } from 'vitest';
import { kindsIn, projectsIn, stagesIn } from '../example-projects.ts';

/** What news of many projects that are begun or signed at once lists. */

describe('a list behind the count of a sort is as far as the article opens with', () => {
  const lead = '柳河县重大项目集中开工。\n';
  test.each([
    [
      '产业项目36项，占比超55%，主要有云川宏胜公司技改项目、京川（柳河）数字产业园等；基础设施项目14项，主要包括高柳大桥、古石水库工程等。',
      [
        '云川宏胜公司技改项目 under_construction',
        '京川（柳河）数字产业园 under_construction',
        '高柳大桥 under_construction',
        '古石水库工程 under_construction',
      ],
    ],
    [
      '其中社会民生项目2个，投资3亿元，分别是柳河小学新校区、白岩镇敬老院。',
      ['柳河小学新校区 under_construction', '白岩镇敬老院 under_construction'],
    ],
    ['城区有学校12所，主要有云川一中、云川实验小学等。', []],
    ['园区现有企业44家，主要有云川机械厂、柳河水泥厂。', []],
    ['该项目建设内容主要有青溪博物馆、白岩广场。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(lead + text)).toEqual(stages);
  });
});

describe('what closes a list may say how far its items are before it says what they are', () => {
  test.each([
    [
      '本次集中签约项目涵盖柳河通用机场、青木小镇旅游综合开发、青禾庄园等8个招商引资签约项目。',
      [
        '柳河通用机场 airport planned',
        '青木小镇旅游综合开发 culture_tourism planned',
        '青禾庄园 culture_tourism planned',
      ],
    ],
    [
      '集中开工云溪茶园综合开发、9万千瓦风能开发、古城片区整体开发、云川中学扩建等6个项目。',
      [
        '云溪茶园综合开发 other under_construction',
        '9万千瓦风能开发 energy under_construction',
        '古城片区整体开发 culture_tourism under_construction',
        '云川中学扩建 school under_construction',
      ],
    ],
    // sorts of what is developed
    ['推进旅游开发、水资源开发、土地开发等项目。', []],
    // no list of works
    ['发展乡村旅游、生态农业，加强柳河古镇综合开发、产品推广等工作。', []],
  ])('%s', (text, rows) => {
    expect(
      projectsIn(text).rows.map(({ name, category, status }) => `${name} ${category} ${status}`),
    ).toEqual(rows);
  });
});

describe('what a part of a plant is called', () => {
  test.each([
    ['目前，项目B、C区域厂房主体封顶，D、E栋厂房正在建设，2号地块车间开工，A3厂房封顶。', []],
    ['云和产业园B区厂房开工建设。', ['云和产业园B区厂房 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what works are that are named after a place or a line', () => {
  test.each([
    // a town called after its bridge, where mountains are no adverb
    [
      '集中开工云川白桥国际攀岩赛道建设项目、中国移动云川数据园区大数据产业园项目等。',
      [
        '云川白桥国际攀岩赛道建设项目 culture_tourism',
        '中国移动云川数据园区大数据产业园项目 industrial_park',
      ],
    ],
    ['白桥物流园项目开工。', ['白桥物流园项目 industrial_park']],
    ['云川白桥项目开工。', ['云川白桥项目 bridge_tunnel']],
    [
      '云川绕城高速东南互通工程、柳青高速公路云和互通立交工程开工。',
      ['云川绕城高速东南互通工程 expressway', '柳青高速公路云和互通立交工程 expressway'],
    ],
    ['云川大道柳河互通工程开工。', ['云川大道柳河互通工程 road']],
    ['云川师专二期、柳河智造谷项目开工。', ['云川师专二期 school', '柳河智造谷项目 industrial_park']],
    ['云川烈士墓地迁建项目开工。', ['云川烈士墓地迁建项目 other']],
  ])('%s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});

describe('what is told of several at once, and of which they are the first', () => {
  test.each([
    [
      '迁建到青溪新城的云川骨科医院、青溪疾控中心项目，目前基坑及地基处理基本完成。',
      ['云川骨科医院 under_construction', '青溪疾控中心项目 under_construction'],
    ],
    ['云和水库、柳河电站，均已开工建设。', ['云和水库 under_construction', '柳河电站 under_construction']],
    ['云川大桥、柳湾大桥，目前青溪大桥已建成。', ['青溪大桥 completed']],
    // a pit that is dug is no hospital
    ['云川第一医院，目前基坑基本完成。', ['云川第一医院 under_construction']],
    ['青溪新城内首座投入使用的云和中学迎来新生。', ['云和中学 operating']],
    ['全县首个建成的青溪产业园占地30亩。', ['青溪产业园 completed']],
    ['项目使用的云和矿山设备占地30亩。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('where works are begun, the one of the place is', () => {
  test.each([
    ['全市重大项目集中开工仪式在云和冷链物流基地项目现场举行。', ['云和冷链物流基地项目 under_construction']],
    ['全市项目建设推进会在青溪产业园项目现场召开。', []],
    ['全市项目签约仪式在青溪大酒店项目现场举行。', []],
    ['云川体育馆项目现场举行了招聘会。', []],
    // where a works moves to does not start with it
    ['柳河造纸厂搬迁至青溪工业园，2021年投产。', ['柳河造纸厂 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what has been reached by now, and what has not', () => {
  test.each([
    // below a label, whatever else the sentence names
    [
      '青溪地铁5号线一期。12日开工，起于东湖站，止于白石路，全线预计2027年开通。',
      ['青溪地铁5号线一期 under_construction'],
    ],
    [
      '青溪地铁5号线一期。8日，这条连接东城与西湖的线路开建，全长30公里。',
      ['青溪地铁5号线一期 under_construction'],
    ],
    ['青白铁路柳河段铺轨过半，确保年内通车。', ['青白铁路柳河段 under_construction']],
    ['白石隧道8月进洞，全线计划2027年开工。', ['白石隧道 under_construction']],
    // begun in time it was not
    [
      '未按期开工的重点项目2个：白石市1个，白石市儿童医院迁建项目；青溪市1个，青溪市第三水厂项目。',
      ['白石市儿童医院迁建项目 planned', '青溪市第三水厂项目 planned'],
    ],
    // what comes and is to be built does not run
    [
      '总投资6亿元的青溪智能产业园落户白石区，分两期建设，一期计划明年开工。',
      ['青溪智能产业园 planned', '青溪智能产业园一期 planned'],
    ],
    // near misses
    ['按期开工的重点项目1个：白石市儿童医院迁建项目。', ['白石市儿童医院迁建项目 under_construction']],
    ['白石隧道预计明年8月进洞。', []],
    ['青溪国家重点实验室落户白石区。', ['青溪国家重点实验室 operating']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('how long a line is and which of its phases have come', () => {
  test.each([
    ['白石高速38公里2022年9月通车。', ['白石高速 operating']],
    ['外环快速路一期12.6公里去年9月通车。', ['外环快速路一期 operating']],
    [
      '白石锂电基地分三期建设，一期、二期分别于2019年9月和2020年12月投产，三期2021年8月开工。',
      [
        '白石锂电基地 under_construction',
        '白石锂电基地一期 operating',
        '白石锂电基地二期 operating',
        '白石锂电基地三期 under_construction',
      ],
    ],
    // near misses: roads of a sort have a length
    ['新建农村公路38公里通车。', []],
    ['全市高速公路500公里建成通车。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('a centre for visitors is for tourism', () => {
  expect(kindsIn('白石湖游客集散中心项目开工。')).toEqual(['白石湖游客集散中心项目 culture_tourism']);
});
