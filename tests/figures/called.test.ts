import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate.ts';
import { namesIn } from '../../pipeline/extraction/figures/owner/called.ts';
import { articleOf } from '../../pipeline/extraction/sentences/article.ts';
import { bareDocument } from '../../pipeline/reading/inline.ts';
import { labels } from '../example-figures.ts';

/** Whose figures are by the names that only their article has for those that it tells of. */

describe('a firm by the first part of its name', () => {
  test.each([
    [
      '云砺轴承集团的车间没有开灯。云砺起家于1994年，有8间平房。前三季度，云砺实现营业收入8亿元。到2025年，云砺营收要达到25亿元。',
      ['8间: 云砺 / 平房', '8亿元: 云砺 / 营业收入', '25亿元: 云砺 / 营收'],
    ],
    // a name that ends in a field of work, and whose it is behind that
    [
      '青石乳业董事长王明说，市场在变。青石乳业日产牛奶3万箱，去年营业收入9亿元。',
      ['3万箱: 青石乳业 / 日产牛奶', '9亿元: 青石乳业 / 营业收入'],
    ],
    // the field alone is nobody
    [
      '柳河县发展新能源。新能源产值增长8%。新能源投资12亿元。',
      ['8%: 柳河县 / 新能源产值', '12亿元: 柳河县 / 新能源投资'],
    ],
    // what a yard makes is not its name
    [
      '青云制鞋厂改制。制鞋职工减少到300人，制鞋产值3亿元。',
      ['300人: 青云制鞋厂 / 制鞋职工', '3亿元: 青云制鞋厂 / 制鞋产值'],
    ],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('a body by what one full name alone ends in, a pronoun, or where it stands', () => {
  test.each([
    ['云湖光电科学园建成了。科学园规划面积8平方公里。', ['8平方公里: 云湖光电科学园 / 规划面积']],
    [
      '最早落地的是先进光学实验室。它由大学牵头共建，获授权专利300件。',
      ['300件: 先进光学实验室 / 获授权专利'],
    ],
    [
      '依托它成立的星图智测公司，去年员工由12人增加到80人。',
      ['12人: 星图智测公司 / 员工', '80人: 星图智测公司 / 员工'],
    ],
    ['云湖光电科学园在建。在云湖光电科学园，企业已有63家。', ['63家: 云湖光电科学园 / 企业']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('what an article calls by a name', () => {
  const called = (text: string): string[] =>
    [...namesIn(articleOf(annotate(bareDocument('line', text, '2022-03-01')))).keys()].sort();
  test.each([
    ['云湖光电科学园在建，青溪农业科学园开园。', ['云湖光电科学园', '青溪农业科学园']],
    ['全市有上市公司9家，跨国公司3家，农村合作社12家。', []],
    ['七柳桥镇在山里。七柳桥镇的果园有30亩，乡镇企业多，乡村振兴。', ['七柳桥镇']],
    ['新能源发展快。新能源投资12亿元。', []],
  ])('%s', (text, expected) => {
    expect(called(text)).toEqual(expected);
  });
});

test('what a firm earns is of no place in a headline', () => {
  expect(labels('来信请寄宜春市人民路\n\n公司抓住机遇。公司年销售收入达到5亿元。')).toEqual([
    '5亿元: 公司 / 年销售收入',
  ]);
  expect(labels('宜春市经济简讯\n\n全年销售收入达到5亿元。')).toEqual(['5亿元: 宜春市 / 销售收入']);
});

describe('whom a clause tells of behind what says which one it is', () => {
  test.each([
    ['设在云河区的银湖乳业9月扩产，全年营业收入8亿元。', ['8亿元: 银湖乳业 / 营业收入']],
    ['在宁德市，专做齿轮的锐石科技也在扩产，5月获得贷款600万元。', ['600万元: 锐石科技 / 贷款']],
    ['柳河县的云砺铜业产铜9万吨。', ['9万吨: 云砺铜业 / 产铜']],
    // a trade of the place, and a firm that is taken in
    ['柳河县的特色果业产值9亿元。', ['9亿元: 柳河县 / 特色果业产值']],
    ['柳河县引进云河区的银湖乳业，流转土地600亩。', ['600亩: 柳河县 / 流转土地']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('a firm or zone that is meant by its kind', () => {
  test.each([
    ['乡里联合青砚果业推行托管。青砚的库房修好了。公司收购脐橙3000吨。', ['3000吨: 青砚果业 / 收购脐橙']],
    [
      '柳河经济技术开发区建设记\n\n前三季度，经开区产值20亿元。园区企业缺工500人。',
      ['20亿元: 柳河经济技术开发区 / 产值', '500人: 柳河经济技术开发区 / 企业缺工'],
    ],
    // nothing says which zone it is
    ['柳河县工业加快发展\n\n前三季度，经开区产值20亿元。', ['20亿元: 经开区 / 产值']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('what somebody has set up', () => {
  test.each([
    [
      '2022年，柳河县出资5亿元设立云光创业基金，实行市场运作，已投项目20个，平均回报2倍。',
      ['5亿元: 柳河县 / 出资', '20个: 云光创业基金 / 已投项目', '2倍: 云光创业基金 / 平均回报'],
    ],
    [
      '乡里帮着办起云禾香菇合作社，种苗统一供应。一年后，入社农户达到200户。',
      ['200户: 云禾香菇合作社 / 入社农户'],
    ],
    // what the one that sets it up goes on to do
    ['柳河县设立云光创业基金，新增贷款30亿元。', ['30亿元: 柳河县 / 新增贷款']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe('whose a figure is behind a scene, a turn of events or a line below the headline', () => {
  test.each([
    [
      '一家轴承厂的转身\n\n柳河县东郊，云砺轴承集团的车间没有开灯。废品率0.4%，次品率0.2%。',
      ['0.4%: 云砺轴承集团 / 废品率', '0.2%: 云砺轴承集团 / 次品率'],
    ],
    // the town itself is told of
    ['柳河县地处山区，云砺轴承集团在这里建厂。人口30万人。', ['30万人: 柳河县 / 人口']],
    ['柳河县：转机出现在去年，发放贷款700万元。', ['700万元: 柳河县 / 发放贷款']],
    [
      '河滩上的新城\n\n——柳河经济技术开发区建设记\n\n到2028年，营业收入突破900亿元。',
      ['突破900亿元: 柳河经济技术开发区 / 营业收入'],
    ],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});
