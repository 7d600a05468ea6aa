import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention } from '../../../mention.ts';
import type { Place } from '../said.ts';

/**
 * The words from `from` (UTF-16 units of the passage) to a number, without the times among them.
 *
 * `甲班列今年前4个月累计开行|320列` → 甲班列累计开行 · `固定资产投资五年累计|9亿元` → 固定资产投资
 */
export const untimed = (place: Place, mention: QuantityMention, from: number): string =>
  withoutTime(place, from, startOfChange(place, mention, from)).replace(overYears, '');

/** 固定资产投资|五年累计|完成 */
const overYears = /(?<=.{2})(?:近|过去)?[0-9一二两三四五六七八九十]{1,3}年(?:累计|平均)/;

/** 有效灌溉面积|由2015年的|11万亩: where the words of what changes end. */
function startOfChange({ sentence, times }: Place, mention: QuantityMention, from: number): number {
  const { text } = sentence.passage;
  const time = times.findLast(({ to }) => to <= mention.from);
  const isStart =
    time !== undefined &&
    time.from - 1 >= from &&
    /[由从]/.test(text.charAt(time.from - 1)) &&
    /^的?$/.test(text.slice(time.to, mention.from));
  return isStart ? time.from - 1 : mention.from;
}

/** 甲班列|今年前4个月|累计开行: a time between who and what they do is no part of either. */
function withoutTime({ sentence, times }: Place, from: number, to: number): string {
  const { text } = sentence.passage;
  const time = times.findLast((one) => one.from > from && one.to < to);
  const [before, behind] =
    time === undefined ? ['', ''] : [text.slice(from, time.from), text.slice(time.to, to)];
  return joinsOver(before, behind) ? before + behind : text.slice(from, to);
}

/** 甲班列|今年|累计开行, 甲电气|去年|实现营业收入: whether two parts make one phrase when the time between them is left out. */
export const joinsOver = (before: string, behind: string): boolean =>
  aName.test(before) &&
  (aDeed.test(behind) || (isMeasure(behind.replace(reaches, '')) && behind.length <= longestMeasure));

const reaches = /(?:达到?|为|超过?|约|近)$/;
const longestMeasure = 6;

const aName =
  /^[\u4e00-\u9fff（）()A-Z0-9、]*(?:[\u4e00-\u9fff]{3}|[）)])(?<![由从自到至较比在于与和、的年月日])$/;
const aDeed = /^(?:已|共|累计|总计|实际|分别|同比|均)*(?:[\u4e00-\u9fff]{2})(?<![的年月日])$/;
