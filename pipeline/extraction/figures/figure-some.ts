import { ownNoun } from './figure-counted.ts';
import { trim } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** 19个县生产总值超过300亿元，其中|5个|超过500亿元; 项目43个，其中10亿元以上|8个|: of those that were counted; null elsewhere. */
export function someOfThem(found: Label, { said, mention, counted, where }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || said.counted === '' || ownNoun(mention.counter) !== '')
    return null;
  const before = where.sentence.passage.text.slice(
    Math.max(where.sentence.start, mention.from - longestSize),
    mention.from,
  );
  const size = sized.exec(before)?.[1] ?? '';
  const isSome =
    size !== '' || (found === said.label && said.unit !== 'count' && /其中[^；;。]*$/.test(before));
  if (!isSome || said.counter !== mention.counter) return null;
  const whose = said.levels.findLast(({ indicator }) => indicator === said.counted)?.subject ?? '';
  return label(whose, `${size}${said.counted.replace(/^[0-9一二三四五六七八九十百千万亿]+元?以上/, '')}`);
}

const sized =
  /((?:超过?[0-9一二三四五六七八九十百千]+[万亿]*(?:美元|元))|(?:[0-9一二三四五六七八九十百千]+[万亿]*(?:美元|元)(?:及?以上|以下)))的?(?:有|共|共有)?$/;
const longestSize = 40;

const like =
  /^像[^，。；]{0,20}(?:这样|一样|这类)的([^，。；]{2,14})[，,]([^，。；0-9]*?)(?:目前|现在|如今)?(?:[^，。；0-9]{2,6}的)?(?:一?共|就|已|还)*有$/;

/** 像甲村这样的茶叶专业村，乙县有|43个|: those that the one named is of; null elsewhere. */
export function likeThem({ mention, counted, where: { sentence } }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || !sentence.text.startsWith('像')) return null;
  const [, noun, whose = ''] = like.exec(sentence.passage.text.slice(sentence.start, mention.from)) ?? [];
  return noun === undefined ? null : label(trim(whose), noun);
}
