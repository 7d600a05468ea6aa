/** Source of a pattern for what a number is compared by, before what it is compared with: 高于|全市平均, 快于|全省. */
export const comparesTo = '[高低快慢好优多少大小]于';
