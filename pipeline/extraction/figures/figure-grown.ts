import { isMeasure } from '../../grammar/measures.ts';
import { splitOwner } from './figure-owner.ts';
import type { Scene } from './figure-scene.ts';

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
  return isMeasure(rest) || /(?:进出口|出口|进口|消费|投资)$/.test(rest) ? rest : '';
};

/** 生产总值6万亿元，增长5%，其中甲区|1.6万亿元|: the last measure that its sentence has told of. */
export const measureTold = ({ said, mention, before, where: { sentence, at } }: Scene): string =>
  mention.unit === '%' && said.unit !== '%'
    ? before.changed
      ? measureGrowing(sentence.text.slice(0, at - sentence.start))
      : ''
    : ([...said.levels.map(({ indicator }) => indicator), said.label?.indicator ?? ''].findLast((one) =>
        isMeasure(one),
      ) ?? '');

/** 仍能保持|3%|的增长: that something grows is all that is said. */
export const grows = ({ words, mention, where }: Scene): boolean =>
  mention.unit === '%' &&
  (/增长[^，,。；;]{0,4}$/.test(words) ||
    /^的?增长(?![点极])/.test(where.sentence.passage.text.slice(mention.to, mention.to + 4)));
