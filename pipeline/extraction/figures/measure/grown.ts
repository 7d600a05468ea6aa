import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { topicPraised, wordsBefore } from '../topic/praised.ts';
import { withRate } from './continued.ts';
import { inMoney } from './money.ts';
import { standsSo } from './of-page.ts';

/** What a bare amount or rate measures: a measure that the words before it tell of without a number. */

/** 出口均呈两位数增长，其中甲区增长|9%|: the measure that is told of without a number. */
const growing =
  /(?:^|[，,])([^，,。；;]{2,24}?)(?:[均都也]|继续|保持|呈现?|实现|平稳|稳步|快速|较快|持续|总体|稳定|明显)+[^，,。；;0-9]{0,8}(?:增长|增势|态势|回升|上升|下降|攀升)[，,]$/;
/** 尤其是技改投资，势头强劲，增长达|30.2%| */
const strong =
  /(?:^|[，,。；;])(?:特别是|尤其是|其中)?([^，,。；;]{2,16})[，,](?:增势|势头|走势|表现)[^，,。；;]{1,6}[，,]$/;
const measureGrowing = (words: string): string =>
  measureIn((strong.exec(words) ?? growing.exec(words))?.[1] ?? '');
const measureIn = (phrase: string): string => {
  const { rest } = splitOwner(phrase);
  return isMeasure(rest) || /(?:出口|进口|消费|投资)$/.test(rest) ? rest : '';
};

/** 甲市工业增加值增速位居全省第一，|达到38.7%|; 甲、乙等地进口增速居全国前列，均在|15%以上|: what the clause before has ranked, where nothing else stands before the number; null otherwise. */
export function rankedBefore({ mention, words, where: { sentence } }: Scene, subject: string): Label | null {
  if (!bare.test(words.trim())) return null;
  const phrase = ranked.exec(sentence.passage.text.slice(sentence.start, mention.from))?.[1] ?? '';
  const { owner, rest } = splitOwner(phrase.replace(/^[而但]?(?:同期|其)/, ''));
  // 湖南、湖北|等地进口增速
  const measure = rest.replace(/^等(?:地区?|省份?|[市县区])?/, '');
  return isMeasure(measure) ? label(owner || (subject === measure ? '' : subject), measure) : null;
}
const bare = /^[，,]?(?:[均都也仅又]|分别|已经?)*(?:在|达到?|为|高达|超过?|突破|接近)(?:约|近)?$/;
const ranked =
  /(?:^|[，,；;。：:])([^，,。；;：:0-9]{2,40}?)(?:仍|稳|均|都|也|依然|持续|继续|连续)*(?:位[居列]|名列|排名|[居列])(?:在|于)?(?:全[国省市球]|世界|中部|东部|西部)[^，,。；;：:0-9]{0,8}[，,][^，,。；;：:0-9]{0,5}$/;

/** 生产总值6万亿元，增长5%，其中甲区|1.6万亿元|: the last measure that its sentence has told of. */
export const measureTold = (scene: Scene): string => toldHere(scene) || toldBefore(scene);

/** 甲市GDP达8千亿元。乙市以|7千亿元|居第二: of the measure that the sentence before has told of. */
const toldBefore = ({ said: { before, label }, mention, words, where }: Scene): string =>
  label === null &&
  before !== null &&
  mention.unit === 'CNY' &&
  inMoney.test(before.indicator) &&
  /以$/.test(words) &&
  standsSo.test(where.sentence.passage.text.slice(mention.to, mention.to + 6))
    ? before.indicator
    : '';

const toldHere = ({ said, mention, before, where: { sentence, at } }: Scene): string =>
  mention.unit === '%' && said.unit !== '%'
    ? before.changed
      ? measureGrowing(sentence.text.slice(0, at - sentence.start))
      : ''
    : ([...said.levels.map(({ indicator }) => indicator), said.label?.indicator ?? ''].findLast((one) =>
        isMeasure(one),
      ) ?? '');

/** 对比甲、乙两市的常住人口，甲市为|126万人|: the measure in which they are compared; empty where nothing says so. */
export function measureOfBoth({ mention, words, where: { sentence } }: Scene): string {
  if (!/(?:[为达也均]到?|超过?)$/.test(words)) return '';
  const [, by = '', of = ''] = inWhich.exec(sentence.passage.text.slice(sentence.start, mention.from)) ?? [];
  const told = by || of;
  return isMeasure(told) ? told : '';
}
const inWhich =
  /(?:对比|比较|单看|只看|再看|来看|就)[^，,。；;]{2,24}的([^，,。；;的]{2,10}?)(?:来看|而言|来说)?[，,]/;

/** GDP增长4%。仍能保持|3%|的增长: the rate of what the sentence before has told of the same; 增速 where it has told of nothing. */
export const rateBefore = ({ said: { before } }: Scene, subject: string): string =>
  before !== null &&
  before.subject === subject &&
  isMeasure(before.indicator) &&
  !/率$/.test(before.indicator)
    ? withRate(before.indicator, '增速')
    : '增速';

/** 仍能保持|3%|的增长: that something grows is all that is said. */
export const grows = ({ words, mention, where }: Scene): boolean =>
  mention.unit === '%' &&
  (/增长[^，,。；;]{0,4}$/.test(words) ||
    /^的?增长(?![点极])/.test(where.sentence.passage.text.slice(mention.to, mention.to + 4)));

/** 港口吞吐量大幅提高。由2016年的|1200万吨|增至: the measure that the sentence before praises; null where the words say their own. */
export const measurePraised = (scene: Scene): Label | null =>
  /^[，,\s]*[由从]?$/.test(scene.words) ? measurePraisedBefore(scene) : null;

/** 甲市苗木进口势头良好，增长|8%|: what the clause before praises, where it is a measure. */
export function measurePraisedBefore({ where, said }: Scene): Label | null {
  const { owner, rest } = splitOwner(topicPraised(wordsBefore(where)));
  if (!isMeasure(rest) && !traded.test(rest)) return null;
  const found = owner || findSubject(where, 'place', rest);
  const whole = said.label?.subject ?? '';
  // 全市投资增长5%，其中工业投资表现突出，增长|8%|: still of the place
  return label(found === rest && ownerKind(whole) === 'place' ? whole : found, rest);
}
const traded = /(?:出口|进口|消费|投资|贷款|存款)$/;

const meets = /^(?:满足|承载|容纳|确定为|设定为)$/;

/** 日门诊量可满足|1万人次: what it measures is said before the verb. */
export const metLabel = ({ subject, indicator }: Label, { where }: Scene): Label | null =>
  isMeasure(subject) && meets.test(indicator) ? label(findSubject(where, 'thing', subject), subject) : null;
