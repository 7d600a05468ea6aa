import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';

/** What is told of phases and not of the whole, what is used by now, and what a list of plans has for months to come. */

describe('what is told behind a phase is told of it', () => {
  test.each([
    [
      '总投资42亿元的青溪隔膜项目去年5月动工，一期今年3月投产，二期计划明年投产。',
      ['青溪隔膜项目 under_construction', '青溪隔膜项目一期 operating', '青溪隔膜项目二期 planned'],
    ],
    [
      '柳湾机床产业园总投资13亿元，分两期建设，一期3.2万平方米厂房已封顶，下月进入设备安装，年底投产。',
      ['柳湾机床产业园 under_construction', '柳湾机床产业园一期 under_construction'],
    ],
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
