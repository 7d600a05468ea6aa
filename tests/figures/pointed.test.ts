import { describe, expect, test } from 'vitest';
import { labels } from '../example-figures.ts';

/** Whose figures are by words that point at what the article has named before. */

describe('a noun that is pointed at', () => {
  test.each([
    // what the sentence before calls something, though it is not about it
    [
      '明年的重头戏是云溪商贸物流枢纽。该枢纽2022年5月获批，规划面积3.6平方公里，安排项目11个。',
      ['3.6平方公里: 云溪商贸物流枢纽 / 规划面积', '11个: 云溪商贸物流枢纽 / 安排项目'],
    ],
    // by another noun of its kind, with what is said of it between
    [
      '记者在云溪稻作研究院二楼见到她。这家2015年成立的科研机构，如今有育种人员86人，博士占三成。',
      ['86人: 云溪稻作研究院 / 育种人员', '三成: 云溪稻作研究院 / 博士占育种人员'],
    ],
    // within one sentence
    [
      '云溪新区的云溪市儿童医院南院区就是其一，该项目总投资6.2亿元，设床位400张。',
      ['6.2亿元: 云溪市儿童医院南院区 / 总投资', '400张: 云溪市儿童医院南院区 / 床位'],
    ],
    // by what stands in quotation marks
    [
      '办事员点开政务服务“一件事”。该平台去年6月上线，注册企业已有520家。',
      ['520家: 政务服务“一件事” / 注册企业'],
    ],
    ['省里印发《云溪省水网规划》。该规划编制历时4年。', ['4年: 《云溪省水网规划》 / 历时']],
    [
      '今天是柳河自贸试验区青溪片区挂牌一周年。这片土地推出创新举措90项。',
      ['90项: 柳河自贸试验区青溪片区 / 创新举措'],
    ],
    // one of several is not the one, nor is what has no name
    ['云溪县建成青山枢纽和柳河枢纽。该枢纽占地30亩。', ['30亩: 该枢纽 / 占地']],
    ['专家调查过这样一个平台。该平台注册企业520家。', ['520家: 该平台 / 注册企业']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

test('what a work of so much money builds is its own, and no money', () => {
  expect(labels('云溪堆场项目投资9亿元，新建堆场26万平方米。')).toEqual([
    '9亿元: 云溪堆场 / 投资',
    '26万平方米: 云溪堆场 / 新建堆场',
  ]);
});
