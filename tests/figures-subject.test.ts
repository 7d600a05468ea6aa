import { describe, expect, test } from 'vitest';
import { labels } from './example-figures.ts';

describe('whose a figure is', () => {
  const lines: readonly (readonly [name: string, text: string, ...expected: string[]])[] = [
    [
      'behind a bracket, who stood before it',
      '台州市共有重点项目400项(打包项目拆分后共500项)，项目总投资90亿元。',
      '400项: 台州市 / 重点项目',
      '500项: 打包项目 / 拆分后',
      '90亿元: 重点项目 / 项目总投资',
    ],
    [
      'one of several that are counted side by side',
      '其中，产业项目77项，总投资100亿元；民生项目5项，总投资2亿元。',
      '77项: - / 产业项目',
      '100亿元: 产业项目 / 总投资',
      '5项: - / 民生项目',
      '2亿元: 民生项目 / 总投资',
    ],
    [
      'without the time behind it',
      '台州市重点项目今年1-4月完成投资10亿元。',
      '10亿元: 台州市重点项目 / 完成投资',
    ],
    [
      'a time inside a name stays',
      '台州市2022年重点项目完成投资10亿元。',
      '10亿元: 台州市2022年重点项目 / 完成投资',
    ],
    [
      'a project is not its line of production',
      '甲锂电池项目总投资9亿元，占地30亩，建设涂装生产线三条。项目建成达产后，年产值5亿元。',
      '9亿元: 甲锂电池项目 / 总投资',
      '30亩: 甲锂电池项目 / 占地',
      '三条: 甲锂电池项目 / 涂装生产线',
      '5亿元: 甲锂电池项目 / 年产值',
    ],
    [
      'nobody where no project was told of',
      '台州市前进。项目投产后，可实现年产值5亿元。',
      '5亿元: - / 年产值',
    ],
    ['compared with the same time', '台州市贡献率同比提高4.8个百分点。', '4.8个百分点: 台州市 / 贡献率'],
    ['a mean', '台州市城镇调查失业率平均为5.1%。', '5.1%: 台州市 / 城镇调查失业率'],
    ['what it has gone beyond', '台州市生产总值跨越5000亿元。', '5000亿元: 台州市 / 生产总值'],
  ];
  for (const [name, text, ...expected] of lines)
    test(name, () => {
      expect(labels(text)).toEqual(expected);
    });
});
