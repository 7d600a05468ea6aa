import type { QuantityMention } from '../../mention.ts';

/** Trains by their numbers, which count nothing: `随着|75123次|班列从甲站开出` */

const aTrain =
  /^[^，,。；;0-9]{0,6}(?:班列|列车|动车|高铁)[^，,。；;]{0,4}(?:从|由|自|驶|开出|出发|发车|鸣笛|抵达)/;
/** 累计开行|2100次|班列 */
const runs = /[行运开放达超共破计过到至约有均天日年增加发]$/;
const longestKind = 16;

/** Whether a number is that of a train. */
export const numbersTrain = ({ text: words, from, to }: QuantityMention, text: string): boolean =>
  /^[0-9]{4,5}次$/.test(words) &&
  aTrain.test(text.slice(to, to + longestKind)) &&
  !runs.test(text.slice(Math.max(0, from - 1), from));
