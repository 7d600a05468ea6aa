import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { trim } from '../words/phrase.ts';

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
  if (ofOtherTime(words, text.slice(mention.to, mention.to + 8))) return said.label;
  const isNext = andOf.test(words) && compared.test(text.slice(sentence.start, at));
  const whose = trim((isNext ? andOf : than).exec(words)?.[1] ?? '');
  return whose === '' || ownerKind(whose) === 'none' ? null : label(whose, said.label.indicator);
}

/** 已超去年全年|700亿元|的规模, 是“十一五”|186亿元|的2.3倍: the same, of another time. */
const ofOtherTime = (words: string, behind: string): boolean =>
  (outdone.test(words) && /^的?(?:规模|水平|总[量额和数]|峰值|纪录|记录|高点)/.test(behind)) ||
  (isSoMany.test(words) && /^的[0-9.]+倍/.test(behind));
const time = '(?:[去上前]年|[0-9]{4}年|“[^”]{2,5}”|上一?个五年)?(?:全年|同期|期间|时期|整年)?的?';
const outdone = new RegExp(
  `^[，,\\s]*(?:已经?|均|还|也|并|再次|首次|提前|一举)*(?:超过?|超越|超出|接近|逼近|追平|刷新|恢复[到至]|达到|突破)了?${time}$`,
);
const isSoMany = new RegExp(`^[，,\\s]*(?:约|则|均|分别|已)*(?:是|为|相当于)${time}$`);
