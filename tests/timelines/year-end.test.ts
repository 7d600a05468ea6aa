import { expect, test } from 'vitest';
import { rowsOf } from '../example-timelines.ts';

/** What is told of a year's end in its last days has come; told in autumn, it is an aim. */
test.each([
  ['今年底，全市企业突破3000家，同比增长12%。', '2024-12-30', 'occurred'],
  ['今年底，柳河学校投入使用。', '2024-12-28', 'occurred'],
  ['今年底，柳河学校投入使用。', '2024-10-12', 'planned'],
  ['今年底，柳河大桥合龙。', '2024-12-10', 'planned'],
])('%s, told on %s', (text, published, status) => {
  expect(rowsOf(text, published).map((row) => row.status)).toEqual([status]);
});
