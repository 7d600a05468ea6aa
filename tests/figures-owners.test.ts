import { describe, expect, test } from 'vitest';
import { labels } from './example-figures.ts';

/** Whose a figure is: who acts or is told of, by the whole name, and not a place that stands in it or above it. */
const read = (lines: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  for (const [text, ...expected] of lines)
    test(text, () => {
      expect(labels(text)).toEqual(expected);
    });
};

describe('a works, bank or shop has its whole name', () => {
  read([
    [
      '柳河纺织厂现有技工62人，保管员9人。',
      '62人: 柳河纺织厂 / 现有技工',
      '9人: 柳河纺织厂 / 保管员',
    ],
    [
      '中国工商银行宜春市分行重视服务。该行去年末存款余额达46.2亿元，设有9个网点。',
      '46.2亿元: 中国工商银行宜春市分行 / 存款余额',
      '9个: 中国工商银行宜春市分行 / 网点',
    ],
    ['宜春石油化工总厂上半年完成产值8.6亿元。', '8.6亿元: 宜春石油化工总厂 / 产值'],
    [
      '宜春市百货大楼去年销售额达到3.2亿元，利润1200万元。',
      '3.2亿元: 宜春市百货大楼 / 销售额',
      '1200万元: 宜春市百货大楼 / 利润',
    ],
    ['上海证券市场十分活跃，开户数超过260万户。', '超过260万户: 上海证券市场 / 开户数'],
    ['柳河县出版社会科学类图书120种。', '120种: 柳河县 / 出版社会科学类图书'],
    ['宜春市厂矿企业共有职工12万人。', '12万人: 宜春市厂矿企业 / 职工'],
    ['宜春市关停小造纸厂12家。', '12家: 宜春市 / 关停小造纸厂'],
    ['宜春市分行业看，采矿业投资增长12%。', '12%: 宜春市 / 采矿业投资'],
    ['宜春市煤矿安全投入增长12%。', '12%: 宜春市 / 煤矿安全投入'],
  ]);
});
