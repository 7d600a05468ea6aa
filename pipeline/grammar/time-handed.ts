import { civil } from './calendar.ts';
import type { Publication, ResolvedTime } from './resolve.ts';
import type { Carried } from './time-carry.ts';

/** What deadlines hand on, and days that only say which things are meant. */

/** 6月底前批复甲规划；|年内|完成其余规划: its year; nothing where it lies ahead of the publication year or has no day. */
export function ofDeadline({ last }: ResolvedTime, published: Publication, before: Carried): Carried | null {
  const year = last === null ? null : civil(last).year;
  return year === null || year > civil(published.last).year
    ? null
    : { ...before, year, month: null, endMonth: null, inParagraph: true };
}

/** 4月28日，…。加上3月12日|开工的63个，…。同日: the day that the text tells of, and not the one that says which they are. */
export const withMainDay = (next: Carried, { lastDay }: Carried, after: string): Carried =>
  lastDay !== null && lastDay > (next.lastDay ?? lastDay) && ofThose.test(after)
    ? { ...next, lastDay }
    : next;
const ofThose = /^[^，。；,;0-9的]{2,10}的(?:首批|第|[0-9])/;
