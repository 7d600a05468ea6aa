import { describe, expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** Each figure of a short text with its label. */
const labels = (text: string): string[] =>
  figuresOf(text, '2023-07-03').map(
    ({ value_text, subject, indicator }) => `${value_text} ${subject ?? '-'}|${indicator}`,
  );

const told = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(cases)('%s', (text, expected) => {
    const found = labels(text);
    for (const label of expected) expect(found).toContain(label);
  });
};

describe('a list that is published has so many on it', () => {
  told([
    [
      '今年宜春市重点建设项目计划已经下达，一共排定386个，总投资4275亿元。',
      ['386个 宜春市重点建设项目|项目数', '4275亿元 宜春市重点建设项目|总投资'],
    ],
    ['宜春市民生实事项目清单已经公布，共确定20项。', ['20项 宜春市民生实事项目|项目数']],
    ['宜春市科技项目名单公示，共120项。', ['120项 宜春市科技项目|项目数']],
    // near miss: what is counted is named
    ['宜春市政府工作计划已经公布，共有5个章节。', ['5个 宜春市|章节']],
  ]);
});

describe('those that were chosen', () => {
  told([
    [
      '宜春市列入省重大工程的项目有98个，总投资2130亿元。',
      ['98个 宜春市|列入省重大工程的项目', '2130亿元 列入省重大工程的项目|总投资'],
    ],
    ['宜春市纳入国家试点的医院有12家。', ['12家 宜春市|纳入国家试点的医院']],
    ['宜春市入选省级示范的农场已有30家。', ['30家 宜春市|入选省级示范的农场']],
  ]);
});

describe('what goes on in so many places', () => {
  told([
    [
      '宜春地铁9号线全线投入盾构机14台。机电安装已在8座车站铺开，轨道铺设在3个区间展开。',
      ['8座 宜春地铁9号线|铺开机电安装车站', '3个 宜春地铁9号线|展开轨道铺设区间'],
    ],
    ['宜春市推进家庭医生签约，试点已在5个县展开。', ['5个 宜春市|展开试点县']],
    // near miss: who does it
    ['宜春公司已在5个县启动项目。', ['5个 宜春公司|县']],
  ]);
});

describe('who or what is told of by what stands before', () => {
  told([
    ['柳河高铁还将向西接宜春至永州铁路，后者长约165公里。', ['约165公里 宜春至永州铁路|长']],
    ['柳河大桥与云湖隧道相连，后者全长1.2公里。', ['1.2公里 云湖隧道|全长']],
    ['宜春与新余、萍乡在交通、产业上携手推进，累计实施合作事项186项。', ['186项 宜春与新余、萍乡|合作事项']],
    ['宜春市与新余市联合开展检查，查处案件30起。', ['30起 宜春市与新余市|查处案件']],
    // near miss: one is compared with the other
    ['宜春市与新余市相比，人口多30万。', ['30万 宜春市|人口']],
    [
      '宜春市医院年内建成，设床位1000张；新建、改扩建中小学24所，新增学位2.7万个。',
      ['1000张 宜春市医院|床位', '2.7万个 宜春市|新增学位'],
    ],
    // near miss: the clauses behind the semicolon go on with the hospital
    ['宜春市医院年内建成，设床位1000张；医院新增手术室24间。', ['24间 宜春市医院|手术室']],
    ['宜春港航线达67条，通达23个国家和地区的51个港口。', ['51个 宜春港|通达港口']],
  ]);
});

describe('shares of a whole', () => {
  told([
    [
      '柳河地铁1号线另外4座车站正在开挖，区间隧道掘进量达到总量的71.4%。',
      ['71.4% 柳河地铁1号线|区间隧道掘进量占总量'],
    ],
    [
      '宜春市常住人口增至32万，近三年新增的人口里，18岁到35岁的占到三分之二。',
      ['三分之二 宜春市|18岁到35岁占比'],
    ],
    ['宜春市引进的人才中，35岁以下的占七成。', ['七成 宜春市|35岁以下占比']],
    // near miss: a whole of another measure
    ['宜春市工业用电量占全社会用电量的71%。', ['71% 宜春市|工业用电量占全社会用电量']],
  ]);
});
