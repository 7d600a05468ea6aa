import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';

/** What is told of phases and not of the whole, what is used by now, and what a list of plans has for months to come. */

describe('what is told behind a phase is told of it', () => {
  test.each([
    [
      '总投资42亿元的青溪隔膜项目去年5月动工，一期今年3月投产，二期计划明年投产。',
      [
        '青溪隔膜项目 under_construction',
        '青溪隔膜项目一期 operating',
        '青溪隔膜项目二期 under_construction',
      ],
    ],
    [
      '柳湾机床产业园总投资13亿元，分两期建设，一期3.2万平方米厂房已封顶，下月进入设备安装，年底投产。',
      ['柳湾机床产业园 under_construction', '柳湾机床产业园一期 under_construction'],
    ],
    [
      '柳城地铁7号线一期今年已通车。柳城地铁7号线全线明年开工。',
      ['柳城地铁7号线一期 operating', '柳城地铁7号线 operating'],
    ],
    // near miss: the line is the phase that is being built
    ['柳城地铁7号线一期正在建设。柳城地铁7号线计划明年通车。', ['柳城地铁7号线一期 under_construction']],
    // near miss: no phase is told of
    ['总投资42亿元的青溪隔膜项目去年5月动工，今年3月投产。', ['青溪隔膜项目 operating']],
    [
      '位于高新区的青溪人才公寓占地6.3万平方米，总建筑面积15.2万平方米，总投资9.4亿元，分三期建设：一期4栋860套前年8月动工，去年9月竣工并投入使用；二期5栋910套主体已封顶；三期计划明年开工。',
      [
        '青溪人才公寓 under_construction',
        '青溪人才公寓一期 operating',
        '青溪人才公寓二期 under_construction',
        '青溪人才公寓三期 planned',
      ],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what was finished years ago or handed over is used', () => {
  test.each([
    ['柳湾模具产业园二期2016年建成，再添14家。', ['柳湾模具产业园二期 operating']],
    ['柳湾人才公寓一期720套去年底交付。', ['柳湾人才公寓一期 operating']],
    // near misses: works, and what is to be handed over
    ['青溪县云河水库除险加固工程2016年完工。', ['青溪县云河水库除险加固工程 completed']],
    ['柳湾人才公寓一期720套计划明年底交付。', ['柳湾人才公寓一期 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('a list of plans with the month of each', () => {
  test.each([
    [
      '下半年，力争新开工亿元以上项目12个；青溪创新谷11月底前建成，柳湾快速路一期年底通车。',
      ['青溪创新谷 planned', '柳湾快速路一期 planned'],
    ],
    // near miss: what is expected of one work is told of it as it goes on
    ['青溪创新谷预计11月底前建成。', ['青溪创新谷 under_construction']],
  ])('%s', (text, stages) => {
    expect(stagesIn(text, '2024-07-25')).toEqual(stages);
  });
});

describe('what is tried, what is part of a whole that is built, and times of the last works', () => {
  test.each([
    // what is to be tried is being built
    ['总投资28亿元的青溪聚丙烯项目将于明年三季度投料试车。', ['青溪聚丙烯项目 under_construction']],
    ['总投资28亿元的青溪聚丙烯项目将于明年三季度投产。', ['青溪聚丙烯项目 planned']],
    // a first phase of what goes on
    [
      '加快推进青溪物流园，一期明年6月投入使用。',
      ['青溪物流园 under_construction', '青溪物流园一期 under_construction'],
    ],
    ['规划建设青溪物流园，一期明年6月投入使用。', ['青溪物流园 planned', '青溪物流园一期 planned']],
    // land, and not works
    ['青溪物流园二期征地完成七成，计划明年4月动工。', ['青溪物流园二期 planned']],
    ['青溪物流园主体完成七成。', ['青溪物流园 under_construction']],
    // a fund that was set up, and what has been added to a plant
    ['青溪产业投资基金去年10月设立，首期8亿元。', ['青溪产业投资基金 operating']],
    ['青溪矿泉水生产基地新增产能30万吨。', ['青溪矿泉水生产基地 operating']],
    // what came of it
    ['几年间，镇上投入900万元，改造民房83栋，建成青溪游客中心。', ['青溪游客中心 completed']],
    ['聚焦招商引资、项目建设。青溪产业园聚焦招商引资、项目建设、企业服务。', []],
    // how long those of a list are closes none of it
    [
      '续建青柳、云柳等4条高速公路216公里。',
      ['青柳高速公路 under_construction', '云柳高速公路 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test.each([
  ['今年2月，青溪县开工6个项目。青溪源网荷储一体化示范项目6月并网。', ['青溪源网荷储一体化示范项目 planned']],
  [
    '今年2月，青溪县开工6个项目。青溪源网荷储一体化示范项目3月并网。',
    ['青溪源网荷储一体化示范项目 operating'],
  ],
])('%s', (text, stages) => {
  expect(stagesIn(text, '2025-04-17')).toEqual(stages);
});

describe('what a work is built as and where it runs hides no stage behind it', () => {
  test.each([
    [
      '青河大桥全长2.86公里，主桥为双塔双索面斜拉桥，2021年6月开工建设，预计2025年底建成通车。',
      ['青河大桥 under_construction'],
    ],
    ['青河隧道全长2.86公里，为双洞单线隧道，2021年6月开工建设。', ['青河隧道 under_construction']],
    [
      '轨道交通6号线一期工程起于谢家桥站，止于柳湾站，总投资78亿元，2022年6月开通试运营。',
      ['轨道交通6号线一期工程 operating'],
    ],
    // near miss: the other bridge has a name
    ['青河大桥全长2.86公里，柳河大桥2021年6月开工建设。', ['柳河大桥 under_construction']],
  ])('%s', (text, expected) => {
    expect(stagesIn(text)).toEqual(expected);
  });
});
