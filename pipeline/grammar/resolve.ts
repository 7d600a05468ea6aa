import { isDate } from '../../schemas/calendar-date.ts';
import { civil, dayNumber, dayText } from './calendar.ts';
import {
  holidaySpan,
  lunarPoint,
  offset,
  quarterSpan,
  relativeDay,
  relativeMonth,
  sameMonth,
  weekSpan,
} from './resolve-relative.ts';
import { closed, inMonth, inYear, yearOf } from './resolve-stated.ts';
import type { Publication, Resolution, ResolvedTime, TimeContext, TimeFault } from './time-context.ts';
import type { Point, TimeWords } from './time-point.ts';
import { type Basis, days, joinEdtf, nextYear, type Span, yearSpan } from './time-span.ts';

export type { Publication, ResolvedTime, TimeContext, TimeFault } from './time-context.ts';

/**
 * What time words mean in an article: `同年7月30日起` after 2022年6月20日 → 2022-07-30/..
 *
 * The year rules are those of the labelling guide: a bare month and day is the latest past one before the publication
 * day unless the sentence looks ahead; 同年 and 当日 take theirs from the date before.
 */

/** Resolves time words; a fault says why they give no date. Years 1 to 9999 have dates. */
export function resolveTime(
  words: TimeWords,
  published: Publication,
  context: TimeContext,
): ResolvedTime | TimeFault {
  const resolved = resolveWords(words, published, context);
  if (typeof resolved === 'string') return resolved;
  return inCalendar(resolved.first) && inCalendar(resolved.last) ? resolved : 'impossible_date';
}

/** A stretch that ends later than this after the publication day is of the year before. */
const farAhead = 92;
const [firstDay, lastDay] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)];
const inCalendar = (day: number | null): boolean => day === null || (day >= firstDay && day <= lastDay);

function resolveWords(
  words: TimeWords,
  published: Publication,
  context: TimeContext,
): ResolvedTime | TimeFault {
  switch (words.form) {
    case 'vague':
      return 'vague_time';
    case 'plan': {
      // The 14th plan runs from 2021 to 2025, and a plan follows every five years.
      const end = 2025 + (words.plan - 14) * 5;
      if (words.stretch === 'first') return closed(yearSpan(end - 4, end - 4), 'plan_period');
      if (words.stretch === 'last') return closed(yearSpan(end, end), 'plan_period');
      const span = yearSpan(end - 4, end);
      return words.stretch === 'since' ? since(span, 'plan_period') : closed(span, 'plan_period');
    }
    case 'years':
      return words.from < 1 || words.to > 9999
        ? 'impossible_date'
        : closed(yearSpan(words.from, words.to), 'stated');
    case 'offset':
      return offset(words.unit, words.count, words.half, published, context);
    case 'clock':
      if (context.lastDay === null) return 'vague_time';
      return closed(days(context.lastDay, context.lastDay, 'day'), 'context');
    case 'decades': {
      const year = civil(published.last).year;
      return closed(yearSpan(year + words.least, year + words.most), 'publication');
    }
    case 'range': {
      const from = pointSpan(words.from, published, context);
      if (typeof from === 'string') return from;
      const start = civil(from.span.first);
      const to = pointSpan(words.to, published, {
        ...context,
        year: start.year,
        month: start.month,
        inSentence: true,
        inParagraph: true,
      });
      if (typeof to === 'string') return to;
      // 1月至9月 read in January are last year's, unless the clause looks ahead.
      const ahead = to.span.last > published.last + farAhead && from.span.first <= published.last;
      if (
        ahead &&
        words.from.year === null &&
        words.to.year === null &&
        from.basis === 'publication' &&
        !context.future
      ) {
        const earlier = { base: 'stated', value: start.year - 1 } as const;
        const moved = {
          ...words,
          from: { ...words.from, year: earlier },
          to: { ...words.to, year: earlier },
        };
        const resolved = resolveWords(moved, published, context);
        return typeof resolved === 'string' ? resolved : { ...resolved, basis: 'publication' };
      }
      const last = to.span.last < from.span.first && words.to.year === null ? nextYear(to.span) : to.span;
      if (last.last < from.span.first) return 'impossible_date';
      const span: Span = {
        first: from.span.first,
        last: last.last,
        edtf: joinEdtf(from.span, last),
        precision: 'period',
      };
      return closed(span, from.basis);
    }
    default: {
      const found = pointSpan(words.point, published, context);
      if (typeof found === 'string') return found;
      const { span, basis } = found;
      if (words.form === 'since') return since(span, basis);
      if (words.form === 'before') {
        const text = dayText(span.last);
        return { edtf: `../${text}`, first: null, last: span.last, precision: span.precision, basis };
      }
      if (words.form === 'closing') {
        return { edtf: dayText(span.last), first: span.last, last: span.last, precision: 'day', basis };
      }
      return closed(span, basis);
    }
  }
}

const since = (span: Span, basis: Basis): ResolvedTime => ({
  edtf: `${span.edtf.split('/')[0]}/..`,
  first: span.first,
  last: null,
  precision: span.precision === 'day' ? 'day' : 'period',
  basis,
});

/** The stretch of a calendar place. */
function pointSpan(point: Point, published: Publication, context: TimeContext): Resolution {
  if (point.holiday !== null) return holidaySpan(point, published, context);
  if (point.lunar) return lunarPoint(point, published, context);
  if (point.week !== null || point.weekday !== null) return weekSpan(point, published, context);
  if (point.quarter !== null) return quarterSpan(point, point.quarter, published);
  if (point.day !== null && point.day.base !== 'stated') return relativeDay(point.day, published, context);
  const reference = point.year;
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

/** A bare month, day or part: from the sentence, else the latest past one, or the next one where the sentence looks ahead. */
function withoutYear(point: Point, published: Publication, context: TimeContext): Resolution {
  const today = civil(published.last);
  const inPassage = context.inSentence && context.year !== null;
  const month = point.month?.value ?? null;
  if (month === null && point.day !== null) {
    if (context.inParagraph && context.year !== null && context.month !== null) {
      return inMonth(point, context.year, context.month, 'context');
    }
    return latestDay(point.day.value, published, context.future);
  }
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
  if (inPassage && context.year !== null) return inYear(point, context.year, 'context', published, context);
  // 2021年3月立项。5月开工: a later month of a dated paragraph is of its year.
  const later = context.inParagraph && context.month !== null && month !== null && month > context.month;
  if (later && context.year !== null) return inYear(point, context.year, 'context', published, context);
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
  if (typeof found === 'string' || bareYearPart || leapDay) return found;
  const months = point.part?.unit === 'months' && found.span.last > published.last + farAhead;
  if ((found.span.first > published.last || months) && !context.future && !context.alone)
    return inYear(point, year - 1, 'publication', published, context);
  if (found.span.last < published.first && context.future && month !== null && today.month - month > 6) {
    return inYear(point, year + 1, 'publication', published, context);
  }
  return found;
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
