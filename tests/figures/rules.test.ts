import { describe, expect, test } from 'vitest';
import { figuresOf, labels, outlooksFrom } from '../example-figures.ts';

/** What rules grant and ask, what notices are for, and how those are counted that a list or a gathering tells of. */

const outlooks = outlooksFrom('2023-10-20');

describe('what a rule sets is no aim', () => {
  test.each([
    [
      '自2024年1月1日起，枳乙市护理补贴由每月100元提高到150元。',
      ['100元 actual -', '150元 actual 2024-01-01/..'],
    ],
    ['到2024年，枳乙市护理补贴标准提高到每月150元。', ['150元 target 2024']],
    ['自2024年1月1日起，枳乙市将新建学校5所。', ['5所 target -']],
    [
      '主要目标\n\n到2025年，企业达到300家。\n\n主要措施\n\n1．对新建项目，按投资额的8%给予补助，单个项目最高600万元。',
      ['300家 target 2025', '8% actual -', '600万元 actual -'],
    ],
    ['2024年，将发放补助600万元。', ['600万元 target 2024']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));
});

describe('the year that a notice sets rules for', () => {
  const notice = '9月5日，枳乙市印发《关于做好2024年度互助保障工作的通知》。\n\n';
  test.each([
    [`${notice}每人缴费120元。`, ['120元 actual 2024']],
    [`${notice}去年，全市报销费用8000万元。`, ['8000万元 actual 2022']],
    [`${notice}服务大厅占地3000平方米。`, ['3000平方米 actual -']],
    ['9月5日，枳乙市召开互助保障工作会议。\n\n每人缴费120元。', ['120元 actual -']],
  ])('%s', (text, expected) => expect(outlooks(text)).toEqual(expected));

  test('the number of an item is no part of the year behind it', () => {
    expect(outlooks('5．2024年，每千瓦时电价补贴0.02元。')).toEqual(['0.02元 target 2024']);
    expect(outlooks('产值增长6．5%。')).toEqual(['6．5% actual -']);
  });

  test('the year of the last aim alone is not that of the section below', () => {
    const aims = (aim: string): string[] =>
      outlooks(`主要目标\n\n1．${aim}\n\n优化服务\n\n2．新建服务站20个。`).slice(-1);
    expect(aims('保费补贴费率降至1%，力争2024年贷款增长12%。')).toEqual(['20个 target -']);
    expect(aims('2024年，力争贷款增长12%。')).toEqual(['20个 target 2024']);
  });
});

describe('whose each number of a list is', () => {
  test.each([
    [
      '住院起付线按一、二级医院分别为150元和450元，由财政负担，报销比例依次为88%和72%。',
      [
        '150元: 一级医院 / 住院起付线',
        '450元: 二级医院 / 住院起付线',
        '88%: 一级医院 / 报销比例',
        '72%: 二级医院 / 报销比例',
      ],
    ],
    ['对获得一、二等奖的分别奖励8万元和4万元。', ['8万元: 一等奖 / 奖励', '4万元: 二等奖 / 奖励']],
    // as many classes as numbers
    [
      '一、二、三级医院报销比例分别为88%和72%。',
      ['88%: 一、二、三级医院 / 报销比例', '72%: 一、二、三级医院 / 报销比例'],
    ],
    [
      '集中签约项目24个，其中制造业项目19个。分县区看，德清县8个、35亿元，长兴县和南浔区各4个，总投资分别为14亿元和11亿元。',
      [
        '24个: - / 集中签约项目',
        '19个: - / 制造业项目',
        '8个: 德清县 / 集中签约项目',
        '35亿元: 德清县 / 集中签约项目投资',
        '4个: 长兴县和南浔区 / 集中签约项目',
        '14亿元: 长兴县 / 总投资',
        '11亿元: 南浔区 / 总投资',
      ],
    ],
    ['办结率超过95%的街道6个。', ['超过95%: - / 办结率', '6个: - / 办结率超过95%的街道']],
    ['办结率达到95%，新建服务站6个。', ['95%: - / 办结率', '6个: - / 新建服务站']],
    ['一、县（市、区）办结率达到95%。', ['95%: - / 县（市、区）办结率']],
    ['一、二期工程投资3亿元。', ['3亿元: - / 一、二期工程投资']],
    ['德清县、长兴县排名分别上升7位和4位。', ['7位: 德清县 / 排名', '4位: 长兴县 / 排名']],
    [
      '对首台（套）装备，按售价的25%给予生产企业补助，最高300万元。',
      ['25%: 首台（套）装备 / 按售价给予补助', '300万元: 首台（套）装备 / 最高补助'],
    ],
    ['全县通硬化路的自然屯比例达到90%。', ['90%: 全县 / 通硬化路的自然屯比例']],
    [
      '租金收入前三年全额用于园区建设。园区引进企业60家。',
      ['三年: 租金收入 / 全额', '60家: 园区 / 引进企业'],
    ],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

  test('what a rule asks for at least or at most', () => {
    const bounds = figuresOf('投向省内的比例不得低于40%，收费不得超过30元。');
    expect(bounds.map(({ qualifier, lower, upper }) => [qualifier, lower, upper])).toEqual([
      ['at_least', 40, null],
      ['at_most', null, 30],
    ]);
  });
});

test('a list of how places have done is of the period in its title, a gathering of its day', () => {
  expect(outlooks('枳乙市前三季度项目红榜公布\n\n全市项目投资完成率92%。')).toEqual([
    '92% actual 2023-01/2023-09',
  ]);
  expect(outlooks('枳乙市前三季度项目集中开工\n\n全市项目投资完成率92%。')).toEqual(['92% actual -']);
  const fair = '10月8日，枳乙市投资推介会举行。\n\n';
  expect(outlooks(`${fair}推介会签约项目24个、总投资90亿元。`)).toEqual([
    '24个 actual 2023-10-08',
    '90亿元 actual 2023-10-08',
  ]);
  expect(outlooks(`${fair}全市累计签约项目240个、总投资900亿元。`)).toEqual([
    '240个 actual -',
    '900亿元 actual -',
  ]);
});
