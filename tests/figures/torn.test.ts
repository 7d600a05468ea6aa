import { describe, expect, test } from 'vitest';
import { nounPhrase, ownerPhrase } from '../../pipeline/extraction/figures/words/noun-phrase.ts';
import { read } from '../example-figures.ts';

/** Subjects that were cut out of a longer phrase, or are no noun phrase at all. */

describe('what is no noun phrase is nobody', () => {
  test.each([
    '引人注目',
    '各具特色',
    '傍晚',
    '车上',
    '田边',
    '入冬以来',
    '力求',
    '反映居民消费水平',
    '勒索游客',
    '批农产品',
    '3000元帮修',
    '甲市与乙县间',
  ])('%s', (words) => {
    expect(nounPhrase(words)).toBe('');
  });
  test.each(['车站', '山下村', '批发市场', '出口加工区', '车间', '省里'])('%s is one', (words) => {
    expect(nounPhrase(words)).toBe(words);
  });
  test('how something is done owns nothing', () => {
    expect(ownerPhrase('多种形式')).toBe('');
    expect(ownerPhrase('这一做法')).toBe('');
    expect(ownerPhrase('线上渠道')).toBe('线上渠道');
  });
  test('who acts keeps the name alone', () => {
    expect(ownerPhrase('柳河县力求')).toBe('柳河县');
    expect(ownerPhrase('宜春农机公司筹资')).toBe('宜春农机公司');
    expect(ownerPhrase('—柳河大桥')).toBe('柳河大桥');
    expect(ownerPhrase('宜春农机公司2023年')).toBe('宜春农机公司');
  });
});

describe('nobody is named', () => {
  read([['大家捐款3万元。', '3万元: - / 大家捐款']]);
});

describe('one of a list is not whose all of it is', () => {
  read([
    ['建起日供水2万吨的水厂和60米高的水塔。', '2万吨: 水厂 / 日供水', '60米: 水塔 / 高'],
    ['17个省、自治区推行了这一办法。', '17个: - / 推行这一办法的省、自治区'],
    ['仅对12户大型商店和便民的连锁药店的贷款就近3亿元。', '12户: - / 大型商店', '近3亿元: - / 贷款'],
    ['柳河县、宜春市产值分别增长8%和9%。', '8%: 柳河县 / 产值', '9%: 宜春市 / 产值'],
    ['甲公司营收12亿元，乙公司、丙公司各8亿元。', '12亿元: 甲公司 / 营收', '8亿元: 乙公司、丙公司 / 营收'],
    ['柳河县和星火公司共投资3亿元。', '3亿元: 柳河县和星火公司 / 投资'],
  ]);
});

describe('what a clause before 的 is done to owns nothing', () => {
  read([
    ['宜春市共有工厂2万家，设立托儿所的工厂占35%。', '2万家: 宜春市 / 工厂', '35%: 宜春市 / 工厂占比'],
    ['宜春市重视绿色制造，获评国家级绿色工厂的企业有15家。', '15家: 宜春市 / 获评国家级绿色工厂的企业'],
    ['柳河矿业公司的产量达30万吨。', '30万吨: 柳河矿业公司 / 产量'],
  ]);
});

describe('no subject ends inside a word', () => {
  read([
    ['八口油井喜获高产，探明储量500万吨。', '500万吨: 八口油井 / 储量'],
    ['以柳河大桥为圆心、半径5公里的范围内有学校30所。', '5公里: - / 范围内', '30所: - / 学校'],
  ]);
});

describe('a measure that leads to its number is what is measured', () => {
  read([
    [
      '宜春集团如今是总资产逾2亿元、年利税近6000万元的知名企业。',
      '逾2亿元: 宜春集团 / 总资产',
      '近6000万元: 宜春集团 / 年利税',
    ],
    ['宜春集团狠抓质量，如今是拥有资产8亿元的纺织企业。', '8亿元: 宜春集团 / 资产'],
  ]);
});
