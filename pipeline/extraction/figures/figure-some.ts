import { ownNoun } from './figure-counted.ts';
import { isOff } from './figure-distance.ts';
import { trim } from './figure-phrase.ts';
import { dwellers } from './figure-residents.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** 19个县生产总值超过300亿元，其中|5个|超过500亿元; 项目43个，其中10亿元以上|8个|: of those that were counted; null elsewhere. */
export function someOfThem(found: Label, { said, mention, counted, where, words }: Scene): Label | null {
  const { text } = where.sentence.passage;
  // 6个村民小组|574户|2068人|, 耕地3万亩，|2万人|: who lives there
  if (
    bareOf(words) &&
    counted === '' &&
    said.label !== null &&
    (said.unit === 'count'
      ? settled.test(said.counted)
      : land.test(said.label.indicator) && /^[，,。；;、]?$/.test(text.charAt(mention.to))) &&
    lives.test(mention.counter ?? '')
  )
    return said.counter === mention.counter
      ? null
      : label(said.label.subject, dwellers.get(mention.counter ?? '') ?? '');
  // 全镇共有|4200户|、|3万人|: who lives there, and nothing that was measured before
  const home = counted === '' && mention.unit === 'count' ? dwellers.get(mention.counter ?? '') : undefined;
  if (
    home !== undefined &&
    /[有计]$/.test(words.trim()) &&
    /^[，,、。；;0-9]/.test(text.charAt(mention.to)) &&
    inhabited.test(found.subject)
  )
    return label(found.subject, home);
  if (/^(?:相?距)/.test(found.indicator) && isOff.test(found.indicator) && mention.unit === 'count')
    return label(found.subject, home ?? '');
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
const bareOf = (words: string): boolean => /^[，,、\s]*$/.test(words);
const land = /(?:(?:区域|国土|幅员|辖区|版图|总|镇域|村域)面积|耕地|山林|林地|水田|旱地|草场|水面)$/;
const inhabited = /^全[省市县区镇乡村]$|[村镇乡寨]$/;
const lives = /^[户人]$/;
const settled = /(?:村民?小组|[村组镇乡县区]|社区|街道|住户)$/;

const like =
  /^像[^，。；]{0,20}(?:这样|一样|这类)的([^，。；]{2,14})[，,]([^，。；0-9]*?)(?:目前|现在|如今)?(?:[^，。；0-9]{2,6}的)?(?:一?共|就|已|还)*有$/;

/** 像甲村这样的茶叶专业村，乙县有|43个|: those that the one named is of; null elsewhere. */
export function likeThem({ mention, counted, where: { sentence } }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || !sentence.text.startsWith('像')) return null;
  const [, noun, whose = ''] = like.exec(sentence.passage.text.slice(sentence.start, mention.from)) ?? [];
  return noun === undefined ? null : label(trim(whose), noun);
}
