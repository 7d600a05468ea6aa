import { describe, expect, test } from 'vitest';
import { namesIn, stagesIn } from '../example-projects.ts';

/** Lines of names below a label, works with and without 工程, and works that are only said to matter. */

describe('a line of names below a label', () => {
  test.each([
    [
      '2023年计划开工项目\n青溪大桥、柳河水厂、白岩医院',
      ['青溪大桥 planned', '柳河水厂 planned', '白岩医院 planned'],
    ],
    [
      '续建项目（3个）：\n青溪大桥\n柳河水厂、白岩医院',
      ['青溪大桥 under_construction', '柳河水厂 under_construction', '白岩医院 under_construction'],
    ],
    ['竣工项目\n云川医院、柳河水厂\n市民游园、看展', ['云川医院 completed', '柳河水厂 completed']],
    [
      '2023年计划开工项目\n青溪大桥、柳河水厂开工建设',
      ['青溪大桥 under_construction', '柳河水厂 under_construction'],
    ],
  ])('%s', (text, stages) => {
    expect(stagesIn(text)).toEqual(stages);
  });
});

test('works are one with 工程 behind them and without it; another phase of them is not', () => {
  expect(namesIn('云川大道改造开工。云川大道改造工程计划年底完工。')).toEqual(['云川大道改造工程']);
  expect(namesIn('柳河综合整治项目开工，柳河综合整治工程完工。')).toEqual(['柳河综合整治项目']);
  expect(namesIn('云川大道改造开工。云川大道二期改造工程计划年底完工。')).toEqual([
    '云川大道改造',
    '云川大道二期改造工程',
  ]);
});

test('the works at the nodes of a zone have no name', () => {
  expect(namesIn('青溪新区节点项目加快建设。')).toEqual([]);
  expect(namesIn('青溪新区节点公园项目加快建设。')).toEqual(['青溪新区节点公园项目']);
});
