import { dayNumber, dayText, monthText, yearText } from '../../../grammar/calendar.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import { isListOf, type Place } from '../said.ts';
import { holdsOne } from './own-time.ts';

/**
 * The time of one number of a list, where as many times are told of and each has its own.
 *
 * `2021年、2022年分别新增企业|10家|、12家` → 2021 · `2016年至2018年，逐年突破400家、|600家|、700家` → 2017
 */
export function sharedOut(own: TimeMention, place: Place, mention: QuantityMention): TimeMention | null {
  const { quantities, index, sentence } = place;
  const { text } = sentence.passage;
  const isNext = (at: number): boolean => {
    const [one, other] = [quantities[at], quantities[at + 1]];
    return (
      one !== undefined &&
      other?.unit === mention.unit &&
      one.unit === mention.unit &&
      isListOf(text.slice(one.to, other.from))
    );
  };
  let first = index;
  while (first > 0 && isNext(first - 1)) first -= 1;
  let last = index;
  while (isNext(last)) last += 1;
  const count = last - first + 1;
  const before = Math.max(own.to, quantities[first - 1]?.to ?? 0);
  const words = text.slice(before, quantities[first]?.from ?? before);
  if (count < 2 || !/分别|依次|逐年|逐月/.test(words) || words.includes('、')) return null;
  const times = chainTo(own, place.times, text);
  if (times.length === count) return times[index - first] ?? null;
  // 2021年、2022年产值分别为3亿元、4亿元；税收分别为|1亿元|、2亿元: only times that are listed go on
  if (/[；;]/.test(words)) return null;
  const told = times.length === 1 && !/[和与及]/.test(words) ? toldApart(own, place, text) : [];
  if (told.length === count) return told[index - first] ?? null;
  // 甲市、乙市、丙市一季度分别完成|3亿元、2亿元、1亿元|: each is one of them's, and of no month
  const toldSince = text.slice(Math.min(own.to, before), quantities[first]?.from ?? before);
  const listsOwners = /[、和与及]/.test(text.slice(place.clause.start, own.from) + toldSince);
  const [part, step] = listsOwners || times.length > 1 ? [null, 0] : partOf(own, index - first, count);
  // 一季度，三个园区税收分别为|3亿元、2亿元、1亿元|: nor is each of its month unless it is said
  return step === 12 || /月/.test(own.text) || /依次|逐月|各月|每月/.test(toldSince) ? part : null;
}

/** 2021年、2022年和2023年: the times that stand side by side, up to the one that governs. */
function chainTo(own: TimeMention, times: readonly TimeMention[], text: string): TimeMention[] {
  const chain = [own];
  for (let at = times.findIndex(({ from }) => from === own.from) - 1; at >= 0; at -= 1) {
    const [time, next] = [times[at], chain[0]];
    if (time === undefined || next === undefined || time.date_precision !== own.date_precision) break;
    if (!/^[、和与及]$/.test(text.slice(time.to, next.from))) break;
    chain.unshift(time);
  }
  return chain;
}

/** 到2025年，企业达200家，2030年达350家，产值分别突破|300亿元和600亿元: the times of the clauses before, each of which has a number. */
function toldApart(own: TimeMention, { times, quantities, sentence }: Place, text: string): TimeMention[] {
  const before = times.filter(({ from }) => from >= sentence.start && from <= own.from);
  const isApart = before.every((time, at) => {
    const end = before[at + 1]?.from ?? text.indexOf('，', time.to + 1);
    return time.date_precision === own.date_precision && holdsOne(quantities, { start: time.to, end });
  });
  return isApart ? before : [];
}

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The year or month of a stretch that a number is for, where the stretch has as many as there are numbers; and how many months that is. */
function partOf(own: TimeMention, index: number, count: number): [TimeMention | null, number] {
  const { date_start: start, date_end: end } = own;
  if (start === null || end === null || !start.endsWith('-01')) return [null, 0];
  const length = monthsOf(end) - monthsOf(start) + 1;
  if (length !== count * 12 && length !== count) return [null, 0];
  const step = length / count;
  const month = monthsOf(start) + index * step;
  const next = month + step;
  const year = Math.floor(month / 12);
  const ending = dayNumber(Math.floor(next / 12), (next % 12) + 1, 1) - 1;
  const edtf = step === 12 ? yearText(year) : monthText(year, (month % 12) + 1);
  const part: TimeMention = {
    ...own,
    edtf,
    date_start: `${monthText(year, (month % 12) + 1)}-01`,
    date_end: dayText(ending),
    date_precision: step === 12 ? 'year' : 'month',
  };
  return [part, step];
}
