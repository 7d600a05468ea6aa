import { ownNoun } from './figure-counted.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** 19个县生产总值超过300亿元，其中|5个|超过500亿元; 项目43个，其中10亿元以上|8个|: of those that were counted; null elsewhere. */
export function someOfThem(found: Label, { said, mention, counted, where, words }: Scene): Label | null {
  // 6个村民小组|574户|2068人|: who lives there
  if (
    words === '' &&
    counted === '' &&
    said.unit === 'count' &&
    said.label !== null &&
    settled.test(said.counted) &&
    lives.test(mention.counter ?? '')
  )
    return said.counter === mention.counter
      ? null
      : label(said.label.subject, mention.counter === '户' ? '户数' : '人口');
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
const lives = /^[户人]$/;
const settled = /(?:村民?小组|[村组镇乡县区]|社区|街道|户数)$/;
