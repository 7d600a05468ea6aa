import { expect, test } from 'vitest';
import { rowsOf } from '../example-timelines.ts';

/** Dates of plain prose, which is told in January 1998. */
test.each([
  ['前年“三八”节这天，渔乡的歌队来到了县城。', ['1996-03-08 occurred']],
  ['刚过去的一年中，渔乡开通了航线。', ['1997 occurred']],
  ['渔乡的渔船达到80年代国内领先水平。', []],
  ['渔乡商店周六、周日照常开门。', []],
  ['由70年代到90年代，渔乡的船厂造出了2千艘船。', ['1970/1999 occurred']],
  ['春节前夕，县里给渔乡演出了新戏。', ['../1998-01-28 occurred']],
  ['春节前夕，县里将给渔乡演出新戏。', ['../1998-01-28 planned']],
  ['“八五”三年来，渔乡投入资金3亿元。', ['1991/1993 occurred']],
])('%s', (text, rows) => {
  expect(rowsOf(text, '1998-01-12').map(({ date, status }) => `${date} ${status}`)).toEqual(rows);
});

/** An amount in the next clause makes a statistic where it says how much of something there was. */
test.each([
  ['去年鱼市变了样，六成半摊位即65%的摊位归渔民自营。', ['statistic']],
  ['1995年春节过后水泵坏了，急需2000元。', ['other']],
])('%s', (text, types) => {
  expect(rowsOf(text, '1998-01-12').map(({ type }) => type)).toEqual(types);
});
