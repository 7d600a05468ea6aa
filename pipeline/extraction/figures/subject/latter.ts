import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** The second of two that were told of: `甲高铁向西接乙铁路，后者长|165公里|` → 乙铁路 */

const joined =
  /^.*(?:[接连与和同跟及]|换乘|接入|并入|汇入|通往|通向|通达|联通)([^，,。；;、]{3,20}?)(?:相[连接交]|衔接|对接|接轨|并行|平行|交[汇会叉])?[，,]$/;
const opens = /^[，,\s]*后者/;

/** The label of a number whose clause opens with 后者; null for any other, or where nothing says who that is. */
export function ofLatter({ indicator, verb }: Label, { words, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  // 甲、乙两县投资|12亿元和9亿元|，前者增长8%，后者: each has been told of by its number
  if (!opens.test(words) || /前者/.test(where.sentence.text)) return null;
  const name = joined.exec(text.slice(where.sentence.start, where.at))?.[1] ?? '';
  const isKnown = ownerKind(name) !== 'none' || /[至到].+(?:铁路|高铁|公路|高速)$/.test(name);
  return isKnown ? label(name, indicator.replace(/^后者的?/, ''), verb) : null;
}
