import type { QuantityMention } from '../../mention.ts';
import { isHearsay } from '../sentences/hearsay.ts';
import { isStretch } from './period/spell.ts';
import { numbersTrain } from './train.ts';

/** Numbers that make no row, and why: `近三年` · `35岁` · `G1234次` · `水质断面|三类以上|比例` */

/** 未来5年, 近三年: a stretch of time and no amount; numbers that a float64 cannot hold. */
export function reasonToSkip(mention: QuantityMention, text: string): string | null {
  if (mention.fault === 'torn_number') return 'The digits are the end of a number that is cut.';
  if (mention.fault === 'number_too_long') return 'The number has more digits than are read.';
  if (mention.fault === 'not_representable') return 'A float64 cannot hold the number exactly.';
  const before = text.slice(Math.max(0, mention.from - 2), mention.from);
  // （1亩≈666.67平方米）
  if (/≈$/.test(before) || text.charAt(mention.to) === '≈')
    return 'How large a unit is, and nothing measured.';
  // 人均预期寿命由73.5岁提高到78.6岁, 平均年龄34岁, 提高2.1岁 are figures of many
  const ofMany =
    mention.text.includes('.') ||
    /(?:寿命|平均年龄)[^，,。；;]{0,14}$/.test(text.slice(Math.max(0, mention.from - 20), mention.from));
  if (/岁$/.test(mention.text) && !/以上|以下/.test(mention.text) && !ofMany) return 'The age of a person.';
  // （附图片2张）
  if (
    /[张幅帧]$/.test(mention.text) &&
    /附(?:有)?(?:图片?|照片|图表|插图|地图)?$/.test(text.slice(Math.max(0, mention.from - 5), mention.from))
  )
    return 'How many pictures go with the text.';
  // 几乎1亩|也没有增加
  if (mention.value === '1' && /^也(?:没有?|不|未)/.test(text.slice(mention.to, mention.to + 3)))
    return 'The words say that there is not even one.';
  if (numbersTrain(mention, text)) return 'The number of a train.';
  if (isHearsay(text.slice(Math.max(0, mention.from - 40), mention.from), ''))
    return 'The words tell of a rumour.';
  if (mention.unit === 'rank' && isDenied.test(text.slice(Math.max(0, mention.from - 16), mention.from)))
    return 'The words say that it has no such rank.';
  return isStretch(mention, text) ? 'A stretch of time with no amount of its own.' : null;
}

export const ofWater = 'A class of water, and no number of anything.';
/** 三类以上|水质断面, 断面水质达到|三类以上|; 水质断面|三类以上|比例 */
export const isClassOfWater = ({ text: words, from, to }: QuantityMention, text: string): boolean =>
  /^[一二三四五1-5]类(?:以上|以下|及以上)?$/.test(words) &&
  /水质|断面|水体/.test(text.slice(Math.max(0, from - 12), to + 6));

/** 没有跻身|前十|, 跌出|前三|; 从未跌出|前三| says that it has it, and 未来进入前十 that it will. */
const isDenied =
  /(?:没有?|没能|(?<![从并])未能?|[尚并还]未|无缘|不在)(?![来曾央意到])(?:一个[市县区]|能够?|够|再次?|首次|成功)*(?:跻身|[进挤冲闯跻步迈]入|进|入围|入选|排[进入]|达到|居|位[居列])?(?:全[国省市县区球]|世界|[省国市县]内)?(?!.{0,3}[掉跌退滑]出)[\u4e00-\u9fff]{0,4}$|(?<!(?:没有?|[从并尚]未|未曾|不曾|[未不]会?|避免|防止)(?:再|一[次年])?)[掉跌退滑]出了?(?:全[国省市县区球]|世界|[省国市县]内)?[\u4e00-\u9fff]{0,4}$/;
