import { ownerKind } from './figure-owner.ts';
import { trim } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** What somebody else has of what was told of: `甲市11次，仅次于乙市的|14次|和丙市的|12次|` → 乙市, 丙市 · `其余|5次|` */

const compares = '仅次于|不及|不如|高于|低于|超过|大于|小于|多于|少于|落后于|领先于?|逊于|好于|快于|慢于';
const name = '([^，,的0-9（(、和与]{2,10})';
const than = new RegExp(`^[，,\\s]*(?:甚至|还|也|仍|远|更)*(?:${compares})${name}(?:的|[（(])$`);
const andOf = new RegExp(`^[和与、]${name}的$`);
const compared = new RegExp(`(?:${compares})[^，,。；;]*$`);
const rest = /^[，,\s]*(?:其余|其它|其他|剩下的?|余下的?)$/;

/** The label of such a number, which is of the same as the one before; null for any other. */
export function thanLabel({ mention, said, words, where: { sentence, at } }: Scene): Label | null {
  if (said.label === null || said.unit !== mention.unit) return null;
  // 其余10家|亏损: what those do is told of them
  const { text } = sentence.passage;
  if (
    rest.test(words) &&
    mention.unit === 'count' &&
    said.counter === mention.counter &&
    /^[，,。；;、）)则]?$/.test(text.charAt(mention.to))
  )
    return said.label;
  const isNext = andOf.test(words) && compared.test(text.slice(sentence.start, at));
  const whose = trim((isNext ? andOf : than).exec(words)?.[1] ?? '');
  return whose === '' || ownerKind(whose) === 'none' ? null : label(whose, said.label.indicator);
}
