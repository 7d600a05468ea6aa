import { describe, expect, test } from 'vitest';
import { rowsOf } from '../example-timelines.ts';

/** Plain events by what is done, and titles whose subject a clause before has. */

const typed = (text: string): string[] => rowsOf(text).map(({ type, title }) => `${type} ${title}`);

describe('types of plain events', () => {
  test.each([
    ['2019年6月，青溪新材料实验室挂牌。', ['launch 青溪新材料实验室挂牌']],
    ['2019年6月，青溪中学挂牌。', ['opening 青溪中学挂牌']],
    ['2018年3月，青溪光伏落户柳湾高新区。', ['agreement 青溪光伏落户柳湾高新区']],
    ['2017年5月，柳湾启动综合整治。', ['construction_start 柳湾启动综合整治']],
    ['2017年5月，柳湾启动市场综合整治。', ['launch 柳湾启动市场综合整治']],
    ['7月，四县公交实现一卡通乘。', ['service_change 四县公交实现一卡通乘']],
    ['今年12月，青溪生产线试车。', ['opening 青溪生产线试车']],
    ['去年3月，青溪市建立企业融资对接机制。', ['launch 青溪市建立企业融资对接机制']],
    ['去年4月，青溪机械收到退税600万元。', ['other 青溪机械收到退税600万元']],
  ])('%s', (text, events) => {
    expect(typed(text)).toEqual(events);
  });

  test('a number that the words before it aim at is a target', () => {
    const rows = rowsOf('今年力争产业投资增长8%以上，四季度新开工率达到60%。');
    expect(rows.map(({ type }) => type)).toEqual(['target', 'target']);
    const told = rowsOf('今年产业投资增长8%，三季度新开工率达到60%。');
    expect(told.map(({ type }) => type)).not.toContain('target');
  });
});

describe('subjects of clauses before', () => {
  test.each([
    ['青柳铁路的最后一段隧道贯通，该线设计时速200公里，计划2025年10月开通。', '青柳铁路开通'],
    ['青溪医院新院区备受关注，设床位900张，2026年底前交付使用。', '青溪医院新院区交付使用'],
    ['企业投资1.9亿元建研发中心，今年12月建成。', '研发中心建成'],
    ['县里在柳湾镇建设仓储保鲜中心，库容1万吨，今年12月建成投用。', '仓储保鲜中心建成投用'],
  ])('%s', (text, title) => {
    expect(rowsOf(text).map((row) => row.title)).toEqual([title]);
  });
});
