import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Place } from '../said.ts';

/** What there is on the day that stands before: `3月末，存款余额4000亿元；贷款余额|3000亿元|` */

/** Whether what lies between a closing day and a number goes on telling of what there is on it. */
export const goesOnWithStock = (between: string, isPoint: boolean): boolean =>
  stockThen.test(between) || (isPoint && goesOnThen(between));

const stocks =
  '(?:余额|人口|里程|密度|保有量|城镇化率|覆盖率|普及率|绿化率|床位|存栏|在校生|共有|拥有|有(?=[0-9]))';
const stockThen = new RegExp(`^[^；;。]{0,60}${stocks}[^；;。]*[；;][^；;。]{0,12}${stocks}[^；;。]{0,24}$`);

/** Whether the clauses behind a semicolon go on to divide what there is: so many in each, and which part of it. */
const goesOnThen = (between: string): boolean =>
  between.length <= longestStock &&
  /[；;][^；;]*(?:平均|人均|户均|每[个户]|占|比重)/.test(between) &&
  !/目前|现|新增|完成|增[长加]|下降|减少|投资|同比|将|计划|[0-9]{1,2}月/.test(
    between.replace(/^[^；;]*/, ''),
  );
const longestStock = 160;

/** 1月19日，铁路发送旅客8万人次，增长5%；公路发送旅客|9万人次|，下降|3%|: what goes by on the day that opens the sentence, and by how much more. */
export const goesByOnDay = (
  time: TimeMention,
  { sentence: { passage, start, clauses }, quantities, index }: Place,
  mention: QuantityMention,
): boolean => {
  const before = mention.unit === '%' ? quantities[index - 1] : mention;
  const told = passage.text.slice(time.to, mention.from);
  return (
    before !== undefined &&
    time.date_precision === 'day' &&
    time.from - start <= 1 &&
    told.length <= longestDay &&
    goesBy.test(before.counter ?? '') &&
    (before === mention ||
      /^[，,](?:同比|比去年同期|环比)?(?:增长|下降|增加|减少)$/.test(
        passage.text.slice(before.to, mention.from),
      )) &&
    !/目前|已(?!知)|累计|计划|预计|将|可(?!比)/.test(told) &&
    clauses.length > 1
  );
};
const longestDay = 120;
const goesBy = /^(?:人次|车次|架次|辆次|列次|班次|航次)$/;
