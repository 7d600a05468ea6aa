import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Shape } from '../name/shape.ts';

/** Areas of one zone and branches of one body, which share its name in a list. */

/** 中国（云和）自由贸易试验区青山片区、柳河片区: both are of the one zone. */
export const isOfTradeZone = ({ tokens, head }: Shape, text: string): boolean =>
  /片区$/.test(wordsOf(head, text)) && tokens.some((token) => /^自由贸易试验区$/.test(wordsOf(token, text)));

/** 甲医院乙院区、|丙院区: both are of the one body. */
export const isBranch = (before: Token, head: Token, text: string): boolean =>
  wordsOf(before, text) === wordsOf(head, text) &&
  /^(?:院区|校区|分院|分校|新?[东西南北]?[院校]区)$/.test(wordsOf(head, text));
