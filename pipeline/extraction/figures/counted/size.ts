import type { QuantityMention } from '../../../mention.ts';
import { type Counted, countedNoun } from './counted.ts';

/** What sizes counted things, before the amount: 13个|投资超过|50亿元的旅游项目. */
const sizing =
  /^(?:总?投资额?|计划投资|年?产值|年?产量|GDP|地区生产总值|经济总量|总?面积|人口|(?:港口)?吞吐量|规模|(?:营业)?收入|里程|装机(?:容量)?|单[机台](?:装机)?容量|全长|总长|长度?|宽度?|高度?|直径|口径|跨[径度]|主跨|占地|库容|容量|设计时速|时速)(?:均|都|约|超过?|突破|达到?|过|在|[为是])*$/;

/**
 * The counted noun that an amount stands in: `13个|投资超过50亿元的旅游项目` · `45个|投资亿元以上重点项目`, and null where the amount
 * is said of those counted (`3个|项目投资5亿元`) or of nothing (`3个|投资5亿元`).
 */
export function countedBySize(
  text: string,
  from: number,
  [amount, next]: readonly QuantityMention[],
  clauseEnd: number,
): Counted | null {
  if (amount === undefined || amount.unit === 'count' || amount.unit === 'rank') return null;
  if (!sizing.test(text.slice(from, amount.from))) return null;
  const limited = amount.qualifier !== 'exact' && amount.qualifier !== 'about';
  if (text.charAt(amount.to) !== '的' && !limited) return null;
  const { noun, end } = countedNoun(text, amount.to, next?.from ?? clauseEnd, next !== undefined, true);
  if (noun === '') return sharedBehind(text, from, amount.to);
  // 三座|长90米的桥梁: how large they are is told of them next
  return { noun: limited ? text.slice(from, text.indexOf(noun, amount.to) + noun.length) : noun, end };
}

/** 1个|经济总量近千亿、4个过五百亿的县市: the noun stands once, behind the last of them. */
function sharedBehind(text: string, from: number, at: number): Counted | null {
  const noun = sharedNoun.exec(text.slice(at, at + longestShared))?.[1];
  return noun === undefined ? null : { noun: `${text.slice(from, at)}的${noun}`, end: at };
}
const sharedNoun =
  /^(?:、|和|以?及)[0-9一二两三四五六七八九十]+[个家项座](?:超过?|过|近|突破)[0-9.一二两三四五六七八九十百千]*[万亿]+元?的([\u4e00-\u9fff]{2,8})(?=[，,。；;]|$)/;
const longestShared = 30;
