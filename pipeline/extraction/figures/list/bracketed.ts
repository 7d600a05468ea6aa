import { isMeasure } from '../../../grammar/measures.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Names with their numbers in brackets, behind what ranks them: `产值较高的有甲县（|33亿元|）、乙县（|21亿元|）` → 甲县, 产值
 */
const ranksThem =
  /(?:^|[，,；;。：:看])([^，,；;。：:0-9（(看]{2,14}?)(?:(?:排名?|位[列居]|居)?(?:全[国省市县])?前[一二三四五六七八九十两0-9]+(?:位|名|强)?|[较最][高大多快好](?!于)|靠前|居前)(?:的[\u4e00-\u9fff]{0,8}?)?(?:依次|分别)?(?:[是为有]|包括)[：:]?(?=[^：:，,；;。]*$)/;
const oneOfThem =
  /(?:[、：:和]|[是为有]|包括)([^、：:，,；;。（）()是为有0-9]{2,12})[（(](?:同比)?(?:增长|下降|达|为|超|约)?$/;
const bracketOpens = /[（(][^（()）]{0,4}$/;
const longestOpening = 5;
const traded = /(?:投资|出口|进口|消费|客流|销量|产量)$/;

/** The label of a number in such a bracket; null elsewhere. */
export function bracketedLabel({ mention, where: { sentence } }: Scene): Label | null {
  const before = sentence.passage.text.slice(sentence.start, mention.from);
  const name = bracketOpens.test(before.slice(-longestOpening)) ? (oneOfThem.exec(before)?.[1] ?? '') : '';
  const told = name === '' ? '' : (ranksThem.exec(before.replace(brackets, ''))?.[1] ?? '');
  const measure = told.replace(/(?:增长|增[速幅])$/, '');
  if (isMeasure(measure) || traded.test(measure)) {
    const { owner, rest } = splitOwner(measure);
    return label(name, owner !== '' && rest.length > 1 && isMeasure(rest) ? rest : measure);
  }
  return null;
}
const brackets = /[（(][^（）()]*[）)]/g;

const other =
  '(?:位[列居]|排名?|排在|居)?(?:全[国省市县])?第[一二三四五六七八九十0-9]+[位名]?的?([^，,。；;、0-9的]{2,8}?)';
const apart = '(?:多|高|低|少|快|慢)[出了]?';
const aTown = /^([\u4e00-\u9fff]{2,4}[省市县区州])(.{2,})$/;
const rankOfOther = new RegExp(`([^，,。；;]{3,20})比${other}${apart}`);

/** 甲省投资规模比位居|第二|的乙省多出|110亿元|: the rank is the other's, and by so much more the first has; null elsewhere. */
export function rivalLabel({ mention, where: { sentence } }: Scene): Label | null {
  const { text } = sentence.passage;
  const words = text.slice(sentence.start, mention.to + 16);
  const found = words.includes('比') && words.includes('第') ? rankOfOther.exec(words) : null;
  const [all = '', whose = '', rival = ''] = found ?? [];
  if (found === null) return null;
  const from = sentence.start + found.index;
  const { owner, rest } = splitOwner(whose.replace(/^.*中[，,]?/, ''));
  const [, town = '', behind = whose] = aTown.exec(whose) ?? [];
  const [who, measure] = owner === '' ? [town, behind] : [owner, rest];
  if (!isMeasure(measure) && !/规模$/.test(measure)) return null;
  if (mention.unit === 'rank')
    return mention.to < from + all.length && mention.from > from ? label(rival, measure) : null;
  const between = text.slice(from + all.length, mention.from);
  return mention.from >= from + all.length && /^(?:约|近|超过?|了)?$/.test(between)
    ? label(who, measure)
    : null;
}
