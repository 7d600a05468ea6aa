import { describe, expect, test } from 'vitest';
import { relatedIn } from '../example-statements.ts';

/** Who founds and builds with whom, and where those who lead a division hold their post. */

describe('who builds together', () => {
  test.each([
    ['公司与青溪大学共建特种合金联合实验室，去年挂牌。', ['青溪大学 founder_of 特种合金联合实验室']],
    ['公司与青溪大学相邻的特种合金联合实验室去年挂牌。', []],
    [
      '特种合金联合实验室由青溪大学牵头、云岭学院等5家单位共建，去年挂牌。',
      ['青溪大学 founder_of 特种合金联合实验室', '云岭学院 founder_of 特种合金联合实验室'],
    ],
    ['江滨大桥由云岭路桥公司承建，明年通车。', ['云岭路桥公司 partner_in 江滨大桥']],
    ['江滨大桥由云岭路桥公司门前经过，明年通车。', []],
    ['云岭路桥公司投资3亿元建设的江滨大桥明年通车。', ['云岭路桥公司 partner_in 江滨大桥']],
    ['云岭路桥公司旁边投资3亿元的江滨大桥明年通车。', []],
  ])('%s', (text, related) => {
    expect(relatedIn(text)).toEqual(related);
  });
});

test('who leads a division whose government is not named holds the post at the division', () => {
  expect(relatedIn('株洲市副市长何一鸣到会。')).toEqual(['何一鸣 post 株洲市']);
  expect(relatedIn('株洲市人民政府召开会议，株洲市副市长何一鸣到会。')).toEqual([
    '何一鸣 post 株洲市人民政府',
  ]);
  expect(relatedIn('株洲市水利局局长何一鸣到会。')).toEqual(['何一鸣 post 株洲市水利局']);
});
