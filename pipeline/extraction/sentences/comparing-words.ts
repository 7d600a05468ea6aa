/** Source of a pattern for what a number is compared by, before what it is compared with: 高于|全市平均, 快于|全省. */
export const comparesTo = '[高低快慢好优多少大小]于';

/** 超过上年全年|15万吨|: by how much it is above what there was then; 超去年全年|700亿元|的规模 is what there was. */
export const isAboveThen = (before: string, after: string): boolean =>
  thatTime.test(before) && !after.startsWith('的');
const thatTime = new RegExp(`(?:${comparesTo}|超过?)(?:[去上前]年|[0-9]{4}年)(?:全年|同期)$`);
