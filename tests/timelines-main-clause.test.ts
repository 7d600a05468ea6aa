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
