/** What is measured in money: `固定资产投资|3亿元|` */

export const moneyWords =
  'GDP|生产总值|经济总量|总值|[^量]额|收入|支出|投资|产值|增加值|营收|利润|税收|成本|资金|贷款|存款|[进出]口';
/** Whether a measure is one of money. */
export const inMoney = new RegExp(`(?:${moneyWords})$`);
