import { anyOf, withRole } from '../lexicons/any-of.ts';
import { verbRows } from '../lexicons/verbs.ts';
import { civil } from './calendar.ts';
import type { Publication, ResolvedTime } from './resolve.ts';
import type { Carried } from './time-carry.ts';

/** What deadlines hand on, and times that only say which things are meant or count from their beginning. */

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

/** 建成投用，|头一个月|就接待…: the months are those behind its opening. */
export const isSinceOpening = (text: string, from: number): boolean =>
  text.charAt(from) === '头' &&
  /(?:开业|开张|开园|开放|投用|投产|运营|上线|上市|建成|启用|通车|开通|使用)[^。；;]{0,12}$/.test(
    text.slice(Math.max(0, from - 20), from),
  );

const events = anyOf(withRole(verbRows, ['event']));
const ofNoun = new RegExp(`[年月日底初末](?:${events})了?的[^，。；,;的]{2,24}$`);
/** 2020年启动的甲项目|6月底|完工, 针对2020年出现的内涝点，|一季度|…: the year is of what the noun has behind it, and not of what is told of it. */
export const isOfNoun = (before: string): boolean =>
  before.includes('的') &&
  (ofNoun.test(before) || /(?:^|[，,])针对[0-9]{4}年[^，。；,;]{2,30}[，,]$/.test(before));
