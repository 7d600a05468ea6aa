import type { QuantityMention } from '../../../mention.ts';
import type { Place } from '../said.ts';
import type { Kind } from './object.ts';

/**
 * The two ends of a change that stand in two clauses: 由原先的|7亿元|，上调至|8亿元| · 从2016年的|30列|，到2022年的|900列| · 从治理前的|12只|和|15只|，分别增长到31只和40只;
 * null for any other number.
 */
export function endAcross({ quantities, index, sentence }: Place, mention: QuantityMention): Kind | null {
  if (mention.unit === 'rank') return null;
  const { text } = sentence.passage;
  const before = text.slice(sentence.start, mention.from);
  const after = text.slice(mention.to, Math.min(sentence.end, mention.to + longestStep));
  const isSame = (other: QuantityMention | undefined): boolean =>
    other?.unit === mention.unit && other.counter === mention.counter;
  if (begins.test(before) && comesAfter.test(after))
    return quantities
      .slice(index + 1, index + 3)
      .some((other) => isSame(other) && !opensList(after, other, mention))
      ? { kind: 'from', direction: null, baseline: null }
      : null;
  const from = quantities[index - 1];
  return from !== undefined &&
    isSame(from) &&
    begins.test(text.slice(sentence.start, from.from)) &&
    comesTo.test(text.slice(from.to, mention.from))
    ? { kind: 'to', direction: null, baseline: null }
    : null;
}
const longestStep = 30;

/** 12只|和15只|，: another start, and no end. */
const opensList = (after: string, other: QuantityMention, mention: QuantityMention): boolean =>
  /^[、和及与]$/.test(after.slice(0, Math.max(0, other.from - mention.to)));

const begins =
  /(?:^|[^来出])[由从](?:[^，,。；;、0-9]{0,8}(?:原来|原先|原本|之?前|最初|当初|估计|核定|[0-9]{4}年)[^，,。；;、0-9]{0,6}的|[0-9]{4}年的?)(?:[0-9.]+[万亿]?[^，,。；;0-9]{1,3}[、和及与])?$/;
const step =
  '(?:分别|再|又|已|逐步|逐年)*(?:[到至]|(?:[上下]调|增长?|增加|提高|提升|上升|跃升|发展|扩大|减少|下降|降低?|缩短|压缩)[到至])(?:[0-9]{4}年|目前|如今|现在)?[底末]?的?(?:约|近|超过?)?';
const comesAfter = new RegExp(
  `^(?:[、和及与][0-9.]+[万亿]?[^，,。；;0-9]{1,3})?[，,]${step}[0-9一二三四五六七八九十百千]`,
);
const comesTo = new RegExp(`^[，,]${step}$`);
