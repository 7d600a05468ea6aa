import { isDate } from '../../schemas/calendar-date.ts';
import { civil, dayNumber } from './calendar.ts';
import type { Publication, Resolution, ResolvedTime, TimeContext } from './time-context.ts';
import type { Point, Reference } from './time-point.ts';
import { type Basis, days, monthPart, monthSpan, type Span, yearPart, yearSpan } from './time-span.ts';

/** The year that a reference names; null when nothing gives it. */
export function yearOf(reference: Reference, published: Publication, context: TimeContext): number | null {
  if (reference.base === 'stated') return reference.value;
  const contextual = reference.base === 'context' || (reference.base === 'either' && context.year !== null);
  if (contextual) return context.year === null ? null : context.year + reference.value;
  // 统计公报, 一、2021年工作回顾: this year, so called below them, is the one that is reported
  const told = context.reported ?? context.headed;
  if (reference.base === 'either' && told !== null && !context.future) return told + reference.value;
  const first = civil(published.first).year;
  return first === civil(published.last).year ? first + reference.value : null;
}

/** A stretch with both its ends. */
export const closed = (span: Span, basis: Basis): ResolvedTime => ({ ...span, basis });

/** A place whose year is known; 2022年末常住人口, 6月末存款余额: what there is was counted on its last day. */
export function inYear(
  point: Point,
  year: number,
  basis: Basis,
  published: Publication,
  context: TimeContext,
): Resolution {
  const found = placeInYear(point, year, basis, published, context);
  if (typeof found === 'string' || !context.stock || context.future) return found;
  const { last } = found.span;
  return last === null || last > published.last ? found : { span: days(last, last, 'day'), basis };
}

function placeInYear(
  point: Point,
  year: number,
  basis: Basis,
  published: Publication,
  context: TimeContext,
): Resolution {
  if (year < 1 || year > 9999) return 'impossible_date';
  if (point.month === null) {
    const span = point.part === null ? yearSpan(year, year) : yearPart(point.part, year);
    return span === null ? 'impossible_date' : { span, basis };
  }
  const month =
    point.month.base === 'stated'
      ? point.month.value
      : point.month.base === 'context' && context.month !== null
        ? context.month
        : civil(published.last).month;
  return inMonth(point, year, month, basis);
}

/** A day, a part or the whole of a month whose year is known. */
export function inMonth(point: Point, year: number, month: number, basis: Basis): Resolution {
  if (month < 1 || month > 12) return 'impossible_date';
  if (point.day !== null) {
    if (!isDate(year, month, point.day.value)) return 'impossible_date';
    const day = dayNumber(year, month, point.day.value);
    return { span: days(day, day, 'day'), basis };
  }
  const span =
    point.part === null ? monthSpan(year, month, month, 'month') : monthPart(point.part, year, month);
  return span === null ? 'impossible_date' : { span, basis };
}
