import { expect, test } from 'vitest';
import { namesIn } from '../example-projects.ts';

/** Words before a kind that name nothing, and names beside them. */
test.each([
  ['力争大多数铁路单位扭亏。', []],
  ['1997年我国支线机场建设加快。', []],
  ['客流增长与机场建设都很快。', []],
  ['青溪县建设乡电管站。', []],
  ['公司引进的新型高速列车已开通运行。', []],
  ['青溪省环境研究中心和柳河市政府联合开展了科技攻关工作。', []],
  ['打通农村公路“最后一公里”工程。', []],
  ['青溪县实施“最美一公里”工程。', ['“最美一公里”工程']],
  ['国家重点工程———青溪船闸建成通航。', ['青溪船闸']],
  ['全面实施『居者有屋』工程。青溪市实施“居者有屋”工程。', ['‘居者有屋’工程']],
  ['青溪环境研究中心建成投用。', ['青溪环境研究中心']],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
