import { describe, expect, test } from 'vitest';
import { rowsOf } from './example-timelines.ts';

/** type, status and title of each row of a text of January 1998. */
const told = (text: string): string[] =>
  rowsOf(text, '1998-01-25').map(({ type, status, title }) => `${type} ${status} ${title}`);

describe('who sent a report stands in no title', () => {
  test.each([
    ['本报青溪1月20日电记者王明川报道：青溪县推行承包制，农民收入提高。', []],
    ['本报讯记者王明川报道：1997年青溪县建成中学12所。', ['statistic occurred 青溪县建成中学12所']],
    ['本报讯（王明川）青溪集团去年产值达5亿元。', ['statistic occurred 青溪集团产值达5亿元']],
    ['本报青溪1月20日电今天，青溪集团在这里成立。', ['launch occurred 青溪集团在这里成立']],
    [
      '本报青溪1月20日讯某社记者王明川、本报记者李江报道：1998年度全县水利工作会议，今天在青溪召开。',
      ['meeting occurred 全县水利工作会议在青溪召开'],
    ],
    [
      '新华社柳河（青国）1月19日电（记者王明川）青山论坛19日在这里开幕。',
      ['meeting occurred 青山论坛在这里开幕'],
    ],
    [
      '附记：1997年10月，王明川带领乡亲们建成一座水库。',
      ['completion occurred 王明川带领乡亲们建成一座水库'],
    ],
    ['群众都说方便。（新华社青溪1月20日电）', []],
    ['本报包头1月20日电柳河机场今天通航。', ['opening occurred 柳河机场通航']],
    // no dateline: what a paper does, and its power grid
    ['青溪日报社1月20日电话通知各站开工。', ['construction_start occurred 青溪日报社电话通知各站开工']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a clause without a main predicate is no title: the one that it leads to is', () => {
  test.each([
    [
      '1997年，青溪总公司为寻找新的水源，组织了一场勘探会战。',
      ['other occurred 青溪总公司组织了一场勘探会战'],
    ],
    [
      '1995年9月，受改制浪潮推动，镇政府在毫无经验的情况下，选择了农机厂搞试点。',
      ['other occurred 镇政府选择了农机厂搞试点'],
    ],
    [
      '1996年与1991年相比，柳河船厂平均造船周期缩短181天。',
      ['statistic occurred 柳河船厂平均造船周期缩短181天'],
    ],
    ['1994年到1996年利用专项基金，各地建立起了155个种畜场。', ['statistic occurred 各地建立起了155个种畜场']],
    [
      '今天，青溪县干部王明川作为第一位特派员，被派驻到柳河厂。',
      ['other occurred 青溪县干部王明川被派驻到柳河厂'],
    ],
    [
      '1月10日，商业局等采取在商店购买商品的方式，对12个县的商品进行了质量抽查。',
      ['other occurred 商业局等对12个县的商品进行了质量抽查'],
    ],
    [
      '青溪省去年虽然遭受自然灾害，但广大农民加大投入，粮食总产量达200亿公斤。',
      ['statistic occurred 青溪省广大农民加大投入，粮食总产量达200亿公斤'],
    ],
    [
      '尽管1997年各厂面临原料涨价，运费提高等困难，但是柳河厂仍取得了较好的成绩。',
      ['other occurred 柳河厂仍取得了较好的成绩'],
    ],
    ['1996年8月，一场特大洪水，将全村的耕地全部冲毁。', ['other occurred 一场特大洪水将全村的耕地全部冲毁']],
    // 为 that says what a thing is leads to nothing
    ['1997年，青溪县为全省第一，建成公路120公里。', ['statistic occurred 青溪县为全省第一，建成公路120公里']],
    // how advanced a thing is dates nothing
    ['约55%的设备属90年代初、中期国际先进水平。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
