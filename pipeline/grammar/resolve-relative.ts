import { civil, dayNumber, dayText, lunarSpan, mondayOf } from './calendar.ts';
import { closed, inMonth, yearOf } from './resolve-stated.ts';
import type { Publication, Resolution, ResolvedTime, TimeContext, TimeFault } from './time-context.ts';
import type { Point, Reference } from './time-point.ts';
import { type Basis, days, monthSpan, yearSpan } from './time-span.ts';

/** Times that count from the publication day or from the date before: 本月, 昨天, 上周, 4年后. */
export const sameMonth = (published: Publication): boolean =>
  dayText(published.first).slice(0, 7) === dayText(published.last).slice(0, 7);

/** 本月, 上月, 当月, 次月. */
export function relativeMonth(
  point: Point,
  month: Reference,
  published: Publication,
  context: TimeContext,
): Resolution {
  // 1-9月…，当月…: the last of them
  const named = context.month ?? (month.base === 'either' ? context.endMonth : null);
  const contextual = month.base !== 'publication' && context.year !== null && named !== null;
  // 农户当月用电3千瓦时，就要…: inside a sentence a month that nobody has named is any month
  const isAny = month.base === 'context' || (month.base === 'either' && !context.leading);
  if (!contextual && (isAny || !sameMonth(published))) return 'unresolved_time';
  const today = civil(published.last);
  const base = contextual ? { year: context.year ?? 0, month: named ?? 1 } : today;
  const count = base.year * 12 + base.month - 1 + month.value;
  return inMonth(point, Math.floor(count / 12), (count % 12) + 1, contextual ? 'context' : 'publication');
}

/** 今天, 昨天, 同日, 次日. */
export function relativeDay(day: Reference, published: Publication, context: TimeContext): Resolution {
  if (day.base === 'context') {
    if (context.lastDay === null) return 'unresolved_time';
    const at = context.lastDay + day.value;
    return { span: days(at, at, 'day'), basis: 'context' };
  }
  if (context.told !== null) {
    const at = context.told + day.value;
    return { span: days(at, at, 'day'), basis: 'context' };
  }
  if (published.first !== published.last) return 'unresolved_time';
  const at = published.last + day.value;
  return { span: days(at, at, 'day'), basis: 'publication' };
}

/** 本季度, 上季度: by the publication day, where that lies in one month. */
export function quarterSpan(point: Point, quarter: Reference, published: Publication): Resolution {
  const { year, month } = civil(published.last);
  if (!sameMonth(published)) return 'unresolved_time';
  const count = year * 4 + Math.floor((month - 1) / 3) + quarter.value;
  const inQuarter = count % 4;
  const target = Math.floor(count / 4);
  if (point.part?.unit === 'part') {
    const lastMonth = point.part.name.endsWith('late') ? inQuarter * 3 + 3 : inQuarter * 3 + 1;
    return { span: monthSpan(target, lastMonth, lastMonth, 'month'), basis: 'publication' };
  }
  return { span: monthSpan(target, inQuarter * 3 + 1, inQuarter * 3 + 3, 'quarter'), basis: 'publication' };
}

/** 上周, 下周三, 周三: weeks run from Monday to Sunday. */
export function weekSpan(point: Point, published: Publication, context: TimeContext): Resolution {
  if (published.first !== published.last) return 'unresolved_time';
  const monday = mondayOf(published.last) + (point.week?.value ?? 0) * 7;
  if (point.weekday !== null) {
    const at = monday + point.weekday - 1;
    const day = point.week === null && (context.future || context.alone) && at < published.last ? at + 7 : at;
    return { span: days(day, day, 'day'), basis: 'publication' };
  }
  if (point.part?.unit === 'half_week') {
    const [from, to] = point.part.number === 1 ? [0, 2] : [3, 6];
    return { span: days(monday + from, monday + to, 'period'), basis: 'publication' };
  }
  if (point.part?.unit === 'part')
    return { span: days(monday + 5, monday + 6, 'part_of_month'), basis: 'publication' };
  return { span: days(monday, monday + 6, 'period'), basis: 'publication' };
}

/** 农历八月十五 of the years 1900 to 2100, in days of the calendar. */
export function lunarPoint(point: Point, published: Publication, context: TimeContext): Resolution {
  const year = point.year === null ? civil(published.last).year : yearOf(point.year, published, context);
  if (year === null || point.month === null || year < 1900 || year > 2100) return 'unresolved_time';
  const isTurn = point.year === null && point.month.value === 12;
  const span = isTurn ? lunarNear(point, published, context) : lunarIn(point, year);
  if (span === null) return 'impossible_date';
  const precision = point.day === null ? 'part_of_year' : 'day';
  return {
    span: days(span[0], span[1], precision),
    basis: point.year?.base === 'stated' ? 'stated' : 'publication',
  };
}

const lunarIn = ({ month, day, leap }: Point, year: number): readonly [number, number] | null =>
  lunarSpan(year, month?.value ?? 0, day?.value ?? null, leap);

/** 腊月二十三 without its year: the lunar year goes on into January and February of the next, and what is told is over. */
function lunarNear(
  point: Point,
  published: Publication,
  { future }: TimeContext,
): readonly [number, number] | null {
  const { year } = civil(published.last);
  const [before, now] = [lunarIn(point, year - 1), lunarIn(point, year)];
  if (before === null || now === null) return now ?? before;
  const isOver = before[1] < published.first;
  return isOver && (future || now[0] <= published.last + nearestDays) ? now : before;
}
const nearestDays = 31;

/**
 * 4年后, 20天后, 一个月后: from the date before, where the words open their sentence or it names one and they lead on from it; else from the
 * publication day.
 */
export function offset(
  unit: string,
  count: number,
  half: boolean,
  published: Publication,
  context: TimeContext,
): ResolvedTime | TimeFault {
  const leadsOn = count > 0 && context.inSentence;
  if (leadsOn && context.counted) return 'unresolved_time';
  // 水渠是1988年修的。三年前，村里没有自来水: from today, where nothing leads back to the date before
  const contextual = ((context.leading && (count > 0 || unit !== 'a')) || leadsOn) && context.year !== null;
  const basis: Basis = contextual ? 'context' : 'publication';
  const today = civil(published.last);
  const base = contextual ? { year: context.year ?? today.year, month: context.month ?? 1, day: 1 } : today;
  if (!contextual && civil(published.first).year !== today.year) return 'unresolved_time';
  if (unit === 'a' && !half) {
    const year = base.year + count;
    return year < 1 || year > 9999 ? 'impossible_date' : closed(yearSpan(year, year), basis);
  }
  if (unit === 'mo' || unit === 'a') {
    if (!contextual && !sameMonth(published)) return 'unresolved_time';
    if (contextual && context.month === null) return 'unresolved_time';
    const months =
      base.year * 12 + base.month - 1 + (unit === 'a' ? count * 12 + 6 * Math.sign(count) : count);
    const year = Math.floor(months / 12);
    return year < 1 || year > 9999
      ? 'impossible_date'
      : closed(monthSpan(year, (months % 12) + 1, (months % 12) + 1, 'month'), basis);
  }
  if (!contextual && published.first !== published.last) return 'unresolved_time';
  if (contextual && context.lastDay === null) return 'unresolved_time';
  const from =
    contextual && context.lastDay !== null ? context.lastDay : dayNumber(base.year, base.month, base.day);
  if (unit === 'wk')
    return closed(days(mondayOf(from) + count * 7, mondayOf(from) + count * 7 + 6, 'period'), basis);
  const day = unit === 'h' ? from + Math.round(count / 24) : from + count;
  return closed(days(day, day, 'day'), basis);
}
