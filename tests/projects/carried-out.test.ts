import { describe, expect, test } from 'vitest';
import { stagesIn } from '../example-projects.ts';

/** Works that a thing carries out, and how far works are by what is told behind their name. */

describe('works on a thing are what is built', () => {
  test.each([
    ['黄桥机场实施三期扩建工程，2023年6月开工。', ['黄桥机场三期扩建工程 under_construction']],
    ['青溪水库实施除险加固工程。', ['青溪水库除险加固工程 under_construction']],
    ['柳河医院实施三期扩建工程。', ['柳河医院三期扩建工程 under_construction']],
    ['今年重点改造青溪汽车站。', ['青溪汽车站 under_construction']],
    // of a zone, and of what is told there
    ['柳河新区实施老旧小区改造工程。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('what stands behind a name before its stage', () => {
  test.each([
    [
      '柳河县第二水厂因征地耽搁，已完成工程量的七成，预计明年4月通水。',
      ['柳河县第二水厂 under_construction'],
    ],
    ['青溪铁路推进更快，正线77公里，累计完成投资58亿元。', ['青溪铁路 under_construction']],
    ['青溪高速公路全长86公里。截至目前，路基工程完成98%。', ['青溪高速公路 under_construction']],
    // what is planted beside it is no part that is built
    ['青溪大桥全长3公里。目前，沿线绿化完成70%。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

describe('towns called after works, and what names nothing', () => {
  test.each([
    [
      '文山乡智慧果园、南桥镇冷链物流园开工建设。',
      ['文山乡智慧果园 under_construction', '南桥镇冷链物流园 under_construction'],
    ],
    ['据副总指挥段明介绍，工程已开工。', []],
    ['到2025年建成500亿级园区。', []],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});
