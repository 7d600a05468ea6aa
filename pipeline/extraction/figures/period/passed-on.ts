import { spanAt } from '../../../grammar/clause.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Place } from '../said.ts';

/** Which of the times told before a number are still its own: what hands a year on, and what leaves it behind. */

/** 2020年，甲市产值800亿元，“十三五”期间|年均增长7%；收入60亿元: the years are of the growth by the year alone. */
export const isOfAverage = (
  { to, from, date_precision, date_basis }: TimeMention,
  { passage: { text }, start }: Pick<Sentence, 'passage' | 'start'>,
): boolean =>
  (date_precision === 'period' || date_basis === 'plan_period') &&
  /[0-9][^，,。；;]*[，,；;]$/.test(text.slice(start, from)) &&
  /^(?:期间|时期)?[，,]?年均/.test(text.slice(to, to + 6));

/** Whether a number is one that such years, or the year in which something was begun, are not of. */
export const leavesBehind = (time: TimeMention, place: Place, mention: QuantityMention): boolean =>
  leavesAverage(time, place, mention) || sumsUpSince(time, place, mention);

const leavesAverage = (time: TimeMention, { sentence, clause }: Place, { from }: QuantityMention): boolean =>
  isOfAverage(time, sentence) &&
  clause.start > time.to &&
  !/年均|累计/.test(sentence.passage.text.slice(clause.start, from));

/** 前三季度产值900亿元。分季度看，一季度增长5%，二季度增长6%。第一产业…: the parts of a period, behind which it goes on. */
export function listsParts(times: readonly TimeMention[], whole: TimeMention | null): boolean {
  if (whole === null || times.length < 2) return false;
  const [start, end] = [whole.date_start ?? '9', whole.date_end ?? '0'];
  return times.every(
    ({ date_precision, date_start, date_end }) =>
      /^(?:month|quarter)$/.test(date_precision ?? '') &&
      date_start !== null &&
      date_end !== null &&
      date_start >= start &&
      date_end <= end &&
      !(date_start === start && date_end === end),
  );
}

/** 甲公司2009年与人联手开发景区，已累计投资|12亿元|: what has come together since is not of the year in which it was begun. */
function sumsUpSince(
  { from, to, date_end }: TimeMention,
  { sentence, whole, clause }: Place,
  { from: at }: QuantityMention,
): boolean {
  const { text } = sentence.passage;
  const home = sentence.clauses[spanAt(sentence.clauses, from)] ?? whole;
  const named = text.slice(home.start, from).trim();
  return (
    at >= home.end &&
    date_end !== null &&
    named.length >= 2 &&
    !/^截[至止]/.test(named) &&
    !/[0-9]/.test(text.slice(to, home.end)) &&
    /已累计|累计已|(?:至今|迄今)[^，,。；;]{0,4}已/.test(text.slice(clause.start, at))
  );
}

/**
 * The year of one end of a change, where the part of the sentence before names the two years and this one only goes on with them:
 * 产值由2012年的20亿元提高到2017年的31亿元；收入由|3亿元|提高到5亿元.
 */
export function endCarried({ sentence, times }: Place, mention: QuantityMention): TimeMention | null {
  const { text } = sentence.passage;
  const segment = Math.max(text.lastIndexOf('；', mention.from), text.lastIndexOf(';', mention.from));
  if (segment <= sentence.start || times.some(({ from }) => from > segment)) return null;
  const before = times.filter(({ to, date_precision }) => to <= segment && date_precision === 'year');
  const [first, last] = before;
  if (first === undefined || last === undefined || before.length > 2) return null;
  const ends =
    /[由从]$/.test(text.slice(0, first.from)) &&
    /[0-9][^，,。；;]{0,16}[到至为]$/.test(text.slice(first.to, last.from));
  if (!ends || times[0] !== first) return null;
  const words = text.slice(segment + 1, mention.from);
  if (/[由从]$/.test(words)) return first;
  if (/[由从][0-9.]+[^，,。；;]*[到至为]$/.test(words)) return last;
  // …由1979年的61%降至1994年的22%；精盐比重则升至|78%|
  if (
    /^[^0-9由从]{2,20}(?:则|也|相应)[^0-9由从]{0,4}(?:[升降增减]|提高|上升|下降|增加|减少)[至到为]$/.test(
      words,
    )
  )
    return last;
  return /[由从][0-9.]+[^。]*年均[^，,。；;0-9]*$/.test(words)
    ? {
        ...last,
        edtf: `${first.date_start?.slice(0, 4)}/${last.date_end?.slice(0, 4)}`,
        date_start: first.date_start,
        date_precision: 'period',
      }
    : null;
}

/** 1997年，收入3亿元。渔港近几年来投入|4亿元|; 经过苦战，新年前夕，…: a time that has no date is another than the one before. */
export const opensUndated = ({ sentence }: Place, { from }: QuantityMention): boolean =>
  sentence.times.some(
    (time) =>
      time.to <= from &&
      ((time.fault === 'vague_time' &&
        time.text !== '一年来' &&
        /^(?:vague|looking-back|spell|spell-between)$/.test(time.rule)) ||
        // 4月，…。打开大屏：当天14时，负载|120兆瓦|
        (time.fault === 'unresolved_time' && /^当[天日晚]/.test(time.text))) &&
      /^[^0-9；;]*$/.test(sentence.passage.text.slice(sentence.start, time.from)),
  );
