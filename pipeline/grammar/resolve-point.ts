import { isDate } from '../../schemas/calendar-date.ts';
import { civil, dayNumber } from './calendar.ts';
import { holidaySpan } from './resolve-feast.ts';
import {
  lunarPoint,
  quarterSpan,
  relativeDay,
  relativeMonth,
  sameMonth,
  weekSpan,
} from './resolve-relative.ts';
import { inMonth, inYear, yearOf } from './resolve-stated.ts';
import type { Publication, Resolution, TimeContext } from './time-context.ts';
import type { Point } from './time-point.ts';
import { days } from './time-span.ts';

/** Where a calendar place lies that may leave out its year or month: `5月` → 2022-05, `15日` → the latest past one. */

/** A stretch that ends later than this after the publication day is of the year before. */
export const farAhead = 92;

/** A bare day that lies this far ahead is of this year. */
/** 二期|8月|动工, published in April: the month that is nearer. */
const isNearer = (month: number | null, now: number, { begins, reported }: TimeContext): boolean =>
  begins && reported === null && month !== null && month - now <= nearerMonths;
const nearerMonths = 4;
const nearestDays = 31;

/** The stretch of a calendar place. */
export function pointSpan(point: Point, published: Publication, context: TimeContext): Resolution {
  if (point.holiday !== null) return holidaySpan(point, published, context);
  if (point.lunar) return lunarPoint(point, published, context);
  if (point.week !== null || point.weekday !== null) return weekSpan(point, published, context);
  if (point.quarter !== null) return quarterSpan(point, point.quarter, published);
  if (point.day !== null && point.day.base !== 'stated') return relativeDay(point.day, published, context);
  // 去年开工20项。预计年内完工: what is still to come is of this year
  const isToCome = point.year?.base === 'either' && context.future && !context.inSentence;
  // 预计全年实现产值30亿元: of the year that runs, where no other was named; in its first months it may be the last
  const isRunning =
    point.year?.base === 'context' &&
    context.future &&
    context.year === null &&
    civil(published.last).month > monthsOfReports;
  // 全年产盐6万吨，同比增长7%, told in January: of the year that is over
  const isOver =
    point.year?.base === 'context' &&
    !context.future &&
    context.year === null &&
    context.summed &&
    point.month === null &&
    civil(published.last).month <= monthsOfReports;
  // 1997年业绩上升。据统计，上年末资产总额为, told in January: the end of the year that is reported
  const isOfReport =
    point.year?.base === 'either' &&
    point.year.value === -1 &&
    context.stock &&
    context.leading &&
    context.year === civil(published.last).year - 1 &&
    civil(published.last).month === 1;
  const reference =
    point.year === null || !(isToCome || isRunning || isOver || isOfReport)
      ? point.year
      : ({ ...point.year, base: 'publication', ...(isOver ? { value: -1 } : {}) } as const);
  if (reference !== null) {
    const year = yearOf(reference, published, context);
    if (year === null) return 'unresolved_time';
    const contextual = reference.base === 'context' || (reference.base === 'either' && context.year !== null);
    const basis = reference.base === 'stated' ? 'stated' : contextual ? 'context' : 'publication';
    return inYear(point, year, basis, published, context);
  }
  if (point.month !== null && point.month.base !== 'stated')
    return relativeMonth(point, point.month, published, context);
  return withoutYear(point, published, context);
}

const monthsOfReports = 3;

/** 2020年6月开工，计划12月通车, published in 2024: what its sentence still expects is not over. */
const isStillExpected = (found: Resolution, published: Publication, context: TimeContext): boolean =>
  context.inSentence &&
  context.future &&
  !context.presumed &&
  typeof found !== 'string' &&
  found.span.last < published.first;

/** A bare month, day or part: from the sentence, else the latest past one, or the next one where the sentence looks ahead. */
function withoutYear(point: Point, published: Publication, context: TimeContext): Resolution {
  const today = civil(published.last);
  const inPassage = context.inSentence && context.year !== null;
  const month = point.month?.value ?? null;
  if (month === null && point.day !== null) return bareDay(point, point.day.value, published, context);
  const monthScoped = month === null && point.part?.unit === 'part' && point.part.name.startsWith('month_');
  if (monthScoped) {
    if (context.inParagraph && context.year !== null && context.month !== null) {
      return inMonth(point, context.year, context.month, 'context');
    }
    return sameMonth(published) ? inMonth(point, today.year, today.month, 'publication') : 'unresolved_time';
  }
  if (month === null && point.part === null && context.year !== null && context.inParagraph) {
    return inYear(point, context.year, 'context', published, context);
  }
  // 统计公报: 年末常住人口 is counted on the last day of the year that is reported
  if (
    context.reported !== null &&
    point.part?.unit === 'part' &&
    point.part.name === 'year_late' &&
    month === null
  ) {
    const end = dayNumber(context.year ?? context.reported, 12, 31);
    return { span: days(end, end, 'day'), basis: 'context' };
  }
  if (inPassage && context.year !== null) {
    const found = inYear(point, context.year, 'context', published, context);
    // 2022年10月启动，目前已近尾声，预计8月底|完工: what is expected is still to come
    const isOver = typeof found !== 'string' && found.span.last < published.first;
    if (!isOver || !context.future || context.presumed) return found;
  }
  // 2021年3月立项。5月开工: a later month of a dated paragraph is of its year.
  const monthBefore = context.month ?? context.endMonth;
  const later = context.inParagraph && monthBefore !== null && month !== null && month > monthBefore;
  if (later && context.year !== null) {
    const found = inYear(point, context.year, 'context', published, context);
    // 1993年初建厂。7月投产; behind 1—5月 of this year a month that has not come is for the rules below
    const isOver = typeof found !== 'string' && found.span.first <= published.last;
    if ((context.month !== null || isOver) && !isStillExpected(found, published, context)) return found;
  }
  if (context.headed !== null) return inYear(point, context.headed, 'context', published, context);
  const bareYearPart = month === null && point.part?.unit === 'part';
  let year = today.year;
  const leapDay = month === 2 && point.day?.value === 29;
  for (
    let tries = 0;
    leapDay && tries < 8 && (!isDate(year, 2, 29) || dayNumber(year, 2, 29) > published.last);
    tries += 1
  )
    year -= 1;
  const found = inYear(point, year, 'publication', published, context);
  // 年末常住人口300万人, published before the autumn: what there is was counted at the end that has come
  const isToCome = typeof found !== 'string' && found.span.first > published.last;
  if (bareYearPart && context.stock && !context.future && isToCome)
    return inYear(point, year - 1, 'publication', published, context);
  if (typeof found === 'string' || bareYearPart || leapDay) return found;
  // 5月至10月举办灯会, published in May, has begun; 1至9月 read in January are the months that are summed up
  const hasBegun = point.part?.unit === 'months' && point.part.from > 1 && found.span.first <= published.last;
  const months = point.part?.unit === 'months' && !hasBegun && found.span.last > published.last + farAhead;
  // 7月15日起封闭, published on the 3rd: nobody names a day of last summer without its year
  const isNear =
    (point.day !== null || point.part !== null) && found.span.first - published.last <= nearestDays;
  const isAhead = found.span.first > published.last && !isNear;
  // 上半年完成5亿元，同比增长8%, published in January: nothing is compared before it is over
  const isRunning = context.compared && point.part !== null && found.span.last > published.last + nearestDays;
  // 厂房已封顶，|8月|安装设备, published in July: what comes next
  const isNext = (context.progressed || isNearer(month, today.month, context)) && isAhead && !isRunning;
  if ((isAhead || months || isRunning) && !isNext && !context.future && !context.alone)
    return inYear(point, year - 1, 'publication', published, context);
  if (found.span.last < published.first && context.future && month !== null && today.month - month > 6) {
    return inYear(point, year + 1, 'publication', published, context);
  }
  return found;
}

/** 15日: of the month that its paragraph has named, else the latest past one. */
function bareDay(point: Point, day: number, published: Publication, context: TimeContext): Resolution {
  if (context.inParagraph && context.year !== null && context.month !== null) {
    const found = inMonth(point, context.year, context.month, 'context');
    // 10日通车。21日发送旅客5万人次, published on the 17th: of the month before
    const isAhead = typeof found !== 'string' && found.span.first > published.last;
    if (!isAhead || context.future || context.inSentence) return found;
  }
  return latestDay(day, published, context.future);
}

function latestDay(day: number, published: Publication, future: boolean): Resolution {
  if (!sameMonth(published)) return 'unresolved_time';
  let { year, month } = civil(published.last);
  for (let tries = 0; tries < 12; tries += 1) {
    if (isDate(year, month, day) && (future || dayNumber(year, month, day) <= published.last)) {
      const at = dayNumber(year, month, day);
      return { span: days(at, at, 'day'), basis: 'publication' };
    }
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
  }
  return 'impossible_date';
}
