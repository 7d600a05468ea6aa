import { civil, dayNumber, dayText } from './calendar.ts';
import { farAhead, pointSpan } from './resolve-point.ts';
import { offset } from './resolve-relative.ts';
import { closed } from './resolve-stated.ts';
import type { Publication, ResolvedTime, TimeContext, TimeFault } from './time-context.ts';
import { type Point, planYears, type TimeWords } from './time-point.ts';
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

const [firstDay, lastDay] = [dayNumber(1, 1, 1), dayNumber(9999, 12, 31)];
const inCalendar = (day: number | null): boolean => day === null || (day >= firstDay && day <= lastDay);

/** Words of one form. */
type Words<Form extends TimeWords['form']> = Extract<TimeWords, { readonly form: Form }>;

function resolveWords(
  words: TimeWords,
  published: Publication,
  context: TimeContext,
): ResolvedTime | TimeFault {
  switch (words.form) {
    case 'vague':
      return 'vague_time';
    case 'plan':
      return planSpan(words);
    case 'years': {
      // 到本世纪末, said in 1998: the year 2000
      const before = words.isCounted ? 2000 - centuryStart(civil(published.last).year) : 0;
      return words.from - before < 1 || words.to - before > 9999
        ? 'impossible_date'
        : closed(yearSpan(words.from - before, words.to - before), 'stated');
    }
    case 'offset':
      return offset(words.unit, words.count, words.half, published, context);
    case 'clock':
      if (context.lastDay === null) return 'vague_time';
      return closed(days(context.lastDay, context.lastDay, 'day'), 'context');
    case 'decades': {
      const year = civil(published.last).year;
      return closed(yearSpan(year + words.least, year + words.most), 'publication');
    }
    case 'pastYear': {
      const { year, month } = civil(published.last);
      return month === 1 ? closed(yearSpan(year - 1, year - 1), 'publication') : 'vague_time';
    }
    case 'range':
      return rangeSpan(words, published, context);
    default:
      return placeSpan(words, published, context);
  }
}

/** The round year before a century: 1998 and 2000 are in that from 1900 on, 2001 in that from 2000 on. */
const centuryStart = (year: number): number => Math.floor((year - 1) / 100) * 100;

function planSpan({ plan, stretch }: Words<'plan'>): ResolvedTime {
  const { from, to } = planYears(plan);
  if (stretch === 'first') return closed(yearSpan(from, from), 'plan_period');
  if (stretch === 'middle') return closed(yearSpan(from + 2, from + 2), 'plan_period');
  if (stretch === 'last') return closed(yearSpan(to, to), 'plan_period');
  const span = yearSpan(from, to);
  return stretch === 'since' ? since(span, 'plan_period') : closed(span, 'plan_period');
}

/** 2022年3月至5月: the end takes its year and month from the start. */
function rangeSpan(
  words: Words<'range'>,
  published: Publication,
  context: TimeContext,
): ResolvedTime | TimeFault {
  const from = pointSpan(words.from, published, context);
  if (typeof from === 'string') return from;
  const start = civil(from.span.first);
  const to = pointSpan(words.to, published, {
    ...context,
    year: start.year,
    month: start.month,
    lastDay: from.span.last,
    inSentence: true,
    inParagraph: true,
  });
  if (typeof to === 'string') return to;
  const isYearless = words.from.year === null && words.to.year === null;
  // 1月至9月 read in January are last year's, unless the clause looks ahead; 5月1日至10月31日, 5月至10月 read in May go on.
  const goesOn = (words.from.day !== null && words.to.day !== null) || (words.from.month?.value ?? 1) > 1;
  const ahead = !goesOn && to.span.last > published.last + farAhead && from.span.first <= published.last;
  if (ahead && isYearless && from.basis === 'publication' && !context.future) {
    const year = { base: 'stated', value: start.year - 1 } as const;
    const moved = { ...words, from: { ...words.from, year }, to: { ...words.to, year } };
    const resolved = rangeSpan(moved, published, context);
    return typeof resolved === 'string' ? resolved : { ...resolved, basis: 'publication' };
  }
  const last = to.span.last < from.span.first && turnsTheYear(words) ? nextYear(to.span) : to.span;
  if (last.last < from.span.first) return 'impossible_date';
  const edtf = joinEdtf(from.span, last);
  return closed({ first: from.span.first, last: last.last, edtf, precision: 'period' }, from.basis);
}

/** 去年11月至2月, 年底至年初; but not 8日至5日, nor 周五至周一. */
const turnsTheYear = ({ from, to }: Words<'range'>): boolean =>
  (to.year === null || to.year === from.year) &&
  to.weekday === null &&
  (to.day === null || (to.month !== null && to.month !== from.month));

/** A calendar place, or what begins or ends with it: 7月30日起, 年底前, 截至6月末. */
function placeSpan(
  words: Words<'point' | 'since' | 'before' | 'closing' | 'comparison'>,
  published: Publication,
  context: TimeContext,
): ResolvedTime | TimeFault {
  const found = pointSpan(yearOver(words, published, context) ?? words.point, published, context);
  if (typeof found === 'string') return found;
  const { span } = found;
  const basis = words.point.year === null && found.basis === 'stated' ? 'publication' : found.basis;
  if (words.form === 'since') return since(span, basis);
  const end = dayText(span.last);
  if (words.form === 'before')
    return { edtf: `../${end}`, first: null, last: span.last, precision: span.precision, basis };
  // 截至7月, said in July, and 截至今年: it is not over
  const isOver = span.last <= published.last || words.point.part !== null;
  if (words.form === 'closing' && isOver)
    return { edtf: end, first: span.last, last: span.last, precision: 'day', basis };
  return closed(span, basis);
}

/** 从年初起, told in January: since the beginning of the year that is over, where nothing looks ahead; null for any other. */
function yearOver(
  { form, point }: Words<'point' | 'since' | 'before' | 'closing' | 'comparison'>,
  published: Publication,
  context: TimeContext,
): Point | null {
  const { year, month } = civil(published.last);
  const isBeginning = point.part?.unit === 'part' && point.part.name.endsWith('early');
  const isBare = point.year === null && point.month === null && point.day === null;
  return form === 'since' && isBeginning && isBare && month === 1 && context.year === null && !context.future
    ? { ...point, year: { base: 'stated', value: year - 1 } }
    : null;
}

const since = (span: Span, basis: Basis): ResolvedTime => ({
  edtf: `${span.edtf.split('/')[0]}/..`,
  first: span.first,
  last: null,
  precision: span.precision === 'day' ? 'day' : 'period',
  basis,
});
