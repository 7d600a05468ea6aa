import type { FigureRow } from '../../../schemas/index.ts';
import type { Sentence } from '../sentences/article.ts';
import type { Carried } from './row.ts';

/** What a sentence goes on with behind one that told of a part: the whole again, or all that was counted. */

/** 该桥, 大桥 behind 甲大桥, and what only such a part has: whether words go on with a part by `name`. */
const pointsAtPart = (text: string, name: string): boolean =>
  /^(?:该|这|此|其)/.test(text) ||
  (name.length > 2 && text.startsWith(name.slice(-2))) ||
  (/桥$/.test(name) && /^(?:最大)?(?:主[跨塔桥梁]|单跨|跨径|桥[面宽长墩塔]|引桥|塔高)/.test(text)) ||
  (/隧道$/.test(name) && /^(?:最大)?(?:埋深|洞[内身]|隧[道洞])/.test(text)) ||
  (/[水电]库$|[电水]站$/.test(name) && /^(?:总?库容|坝|大坝|最大坝高|总?装机|年均?发电|正常蓄水)/.test(text));

/**
 * 甲公路全长47公里，其中乙桥长6公里。设计时速: behind a part a sentence goes on with the whole, unless it opens with 该桥 or 大桥, or with what only
 * such a part has: 主跨.
 */
export const behindPart = (carried: Carried, { text }: Sentence): Carried =>
  carried.label === null || carried.whole === '' || pointsAtPart(text, carried.label.subject)
    ? carried
    : { ...carried, label: { ...carried.label, subject: carried.whole } };

/**
 * 签约项目30个，其中制造业项目20个。分县区看，甲区|9个|: a sentence that parts the whole anew is of all that the one before has counted, and not of its
 * part.
 */
export function partedAnew(carried: Carried, { text }: Sentence, rows: readonly FigureRow[]): Carried {
  if (!partsAnew.test(text)) return carried;
  const last = rows.slice(-longestPart);
  const part = last.findIndex(({ quote }) => quote.startsWith('其中'));
  const whole = last.slice(0, Math.max(0, part)).findLast(({ unit }) => unit === 'count');
  return whole?.counter == null
    ? carried
    : { ...carried, byCounter: new Map(carried.byCounter).set(whole.counter, whole.indicator) };
}
export const partsAnew = /^(?:从|按|分)[^，,。；;0-9]{1,8}看[，,]/;
/** How many rows back the part stands at most. */
const longestPart = 8;
