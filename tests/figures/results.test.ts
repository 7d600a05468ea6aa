import { expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** What reports of results say of numbers: whether they are expected, which period they are for, and with what they are compared. */

const statuses = (text: string): string[] =>
  figuresOf(text).map(({ value_text, status }) => `${value_text} ${status}`);
const periods = (text: string, published = '2024-03-01'): string[] =>
  figuresOf(text, published).map(
    ({ value_text, date_start, date_end }) => `${value_text} ${date_start}..${date_end}`,
  );

test('by how much what is expected has grown is expected, and so are those listed behind it by their names', () => {
  expect(
    statuses(
      '去年，台州湾新区预计实现税收40亿元，同比增长5%；温州高新区25亿元，同比增长7%；嘉兴科技城19亿元，增长11%。',
    ),
  ).toEqual([
    '40亿元 forecast',
    '5% forecast',
    '25亿元 forecast',
    '7% forecast',
    '19亿元 forecast',
    '11% forecast',
  ]);
  expect(statuses('据市统计局初步预测，去年全市接待游客3000万人次，增长20%。')).toEqual([
    '3000万人次 forecast',
    '20% forecast',
  ]);
});

test('what has been done is not expected because the part before it is', () => {
  expect(
    statuses('去年，台州港预计完成吞吐量3000万吨，增长5%；温州港实际完成2000万吨，增长6%。').slice(2),
  ).toEqual(['2000万吨 actual', '6% actual']);
  expect(statuses('据统计，去年全市接待游客3000万人次，增长20%。')).toEqual([
    '3000万人次 actual',
    '20% actual',
  ]);
});

test('a time that something is faster or more than dates nothing behind it', () => {
  expect(
    periods(
      '一季度，台州市工业增加值增长8%，快于上年四季度1.6个百分点。全市用电量同比增长6%。',
      '2023-05-01',
    ),
  ).toEqual(['8% 2023-01-01..2023-03-31', '1.6个百分点 2023-01-01..2023-03-31', '6% 2023-01-01..2023-03-31']);
});

test('an amount above that of another time is a difference, and one that is exceeded is that of its time', () => {
  const kinds = (text: string): string[] =>
    figuresOf(text, '2023-12-01').map(
      ({ value_text, kind, date_start }) => `${value_text} ${kind} ${date_start}`,
    );
  expect(kinds('前三季度，台州市造船120万吨，超过2022年全年15万吨。')).toEqual([
    '120万吨 level 2023-01-01',
    '15万吨 change 2023-01-01',
  ]);
  expect(kinds('前三季度，台州市造船120万吨，超过2022年全年的105万吨。')).toEqual([
    '120万吨 level 2023-01-01',
    '105万吨 level 2022-01-01',
  ]);
});

test('a bare 全年 below a heading with a year is of that year, unless the heading tells when something began', () => {
  const below = (heading: string): string[] =>
    periods(`台州农业发展\n\n${heading}\n\n全年粮食产量30万吨，增长2%。`);
  expect(below('2022年农业')).toEqual(['30万吨 2022-01-01..2022-12-31', '2% 2022-01-01..2022-12-31']);
  expect(below('创业于1998年')[0]).toBe('30万吨 null..null');
});

test('what is earned or made is of the year that the sentence before closes, and what there is is of its end', () => {
  expect(periods('2023年末全市常住人口300万人。居民人均可支配收入36000元，增长5%。城镇化率60%。')).toEqual([
    '300万人 2023-12-31..2023-12-31',
    '36000元 2023-01-01..2023-12-31',
    '5% 2023-01-01..2023-12-31',
    '60% 2023-12-31..2023-12-31',
  ]);
});

test('a level that is compared with the year before is of the period reported, whatever its unit', () => {
  const told = (compared: string): string[] =>
    periods(`2023年，全县生产总值300亿元，增长6%。\n\n水库蓄水量3亿立方米${compared}。`).slice(2, 3);
  expect(told('，同比下降5%')).toEqual(['3亿立方米 2023-01-01..2023-12-31']);
  expect(told('，达到设计水位')).toEqual(['3亿立方米 null..null']);
});
