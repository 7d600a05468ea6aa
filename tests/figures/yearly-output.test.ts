import { describe, expect, test } from 'vitest';
import { figuresOf, labels } from '../example-figures.ts';
import { stagesIn } from '../example-projects.ts';

/** Places in an order, what is made in a year, and whose figures behind a deed for others are. */

const units = (text: string): string[] =>
  figuresOf(text).map(({ value_text, unit, kind }) => `${value_text} ${unit} ${kind}`);

describe('ends of a move in an order are ranks', () => {
  test.each([
    ['攸县综合实力由76位提升至58位。', ['76位 rank rank', '58位 rank rank']],
    ['攸县全省排名从12位下降至18位。', ['12位 rank rank', '18位 rank rank']],
    ['会员由76位提升至120位。', ['76位 count from', '120位 count to']],
    ['医生由120位下降到76位。', ['120位 count from', '76位 count to']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test('whose place it is', () => {
    expect(labels('攸县综合实力由76位提升至58位。')).toEqual([
      '76位: 攸县 / 综合实力',
      '58位: 攸县 / 综合实力',
    ]);
  });
});

describe('whose figures are', () => {
  test.each([
    ['华山公司年生产5万辆汽车。', ['5万辆: 华山公司 / 年生产汽车']],
    ['项目年加工5万吨大米。', ['5万吨: 项目 / 年加工大米']],
    ['华山公司年产5万辆汽车。', ['5万辆: 华山公司 / 年产汽车']],
    ['二期工程对接柳河大道，全长5公里。', ['5公里: 二期工程 / 全长']],
    [
      '云川市支持青溪区学校建设12所，新增学位5000个。',
      ['12所: 云川市 / 支持青溪区学校建设', '5000个: 云川市 / 新增学位'],
    ],
    ['青溪产业园加快建设。新材料产业集群不断壮大，园区产值达到30亿元。', ['30亿元: 青溪产业园 / 园区产值']],
    ['新材料产业集群不断壮大，产值达到30亿元。', ['30亿元: 新材料产业集群 / 产值']],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

test('two months behind a year, the first in Chinese, and the number of an item', () => {
  const period = (text: string) => figuresOf(text).map(({ date }) => date);
  expect(period('2021年一、2月，进出口总额30亿元。')).toEqual(['2021-01/2021-02']);
  expect(period('一、2月，进出口总额30亿元。')).toEqual(['2022-02']);
});

test('a port that builds a channel is not built', () => {
  expect(stagesIn('青溪港建成20万吨级航道。')).toEqual([]);
  expect(stagesIn('青溪港20万吨级航道建成。')).toEqual(['青溪港20万吨级航道 completed']);
});
