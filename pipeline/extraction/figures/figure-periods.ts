import { spanAt } from '../../grammar/clause.ts';
import { announcesStatistics, isOfItsYear } from '../../grammar/headings.ts';
import type { QuantityMention, TimeMention } from '../../mention.ts';
import type { Sentence } from '../sentences/article.ts';
import { isReportingPeriod } from '../sentences/period.ts';
import {
  governsBeyond,
  isOfBuilding,
  isOfDocument,
  isOfEvent,
  isOfOpening,
  isOfSuperlative,
  isYearlike,
} from './figure-governing.ts';

/** The times that earlier sentences hand on. */
export interface Periods {
  /** Of the paragraph. */
  readonly passage: TimeMention | null;
  /** The year that the article's output figures are for. */
  readonly year: TimeMention | null;
  /** Of a title that announces the statistics of one period. */
  readonly title: TimeMention | null;
  /** The year that the section tells of: 2025年工作回顾. */
  readonly section: TimeMention | null;
  /** The year that a list of aims is for. */
  readonly aims: TimeMention | null;
  /** The last that results were reported for, in whatever paragraph: what 同比 goes on with. */
  readonly reported: TimeMention | null;
}

export const noPeriods: Periods = {
  passage: null,
  year: null,
  title: null,
  section: null,
  aims: null,
  reported: null,
};

const output = /(?<!占|占全[省市国]|占[^，,。]{2,4})GDP|生产总值/;
/** 一季度全市项目完成投资1144.6亿元: a title that states a figure for a part of a year. */
const ofPart = (time: TimeMention | undefined, quantities: readonly QuantityMention[]): boolean =>
  quantities.length > 0 && time !== undefined && time.date_precision !== 'year' && time.date_end !== null;

/** What a sentence hands on to the next. */
export function periodsAfter(
  sentence: Sentence,
  times: readonly TimeMention[],
  quantities: readonly QuantityMention[],
  before: Periods,
  aims: boolean,
): Periods {
  const { text, kind } = sentence.passage;
  const reporting = times.filter(
    (time) => (isReportingPeriod(time) || time.date_end === null) && isYearlike(time),
  );
  if (kind === 'heading')
    return {
      ...before,
      section: isOfItsYear(text)
        ? (reporting.find(({ date_precision }) => date_precision === 'year') ?? null)
        : before.section,
    };
  if (kind === 'title')
    return {
      ...before,
      title:
        reporting.length === 1 && (announcesStatistics(text) || ofPart(reporting[0], quantities))
          ? (reporting[0] ?? null)
          : before.title,
    };
  const held = reporting.filter((time) => {
    const home = sentence.clauses[spanAt(sentence.clauses, time.from)] ?? sentence;
    // “十四五”以来 holds in its sentence; what follows may be of one year or of today.
    return (
      !/(?:时|之际)$/.test(text.slice(time.to, Math.min(home.end, time.to + 24))) &&
      !/以来$/.test(time.text) &&
      !/[由从]$/.test(text.slice(Math.max(0, time.from - 1), time.from)) &&
      !isOfDocument(time, text) &&
      !isOfSuperlative(time, text) &&
      !isOfBuilding(time, text) &&
      !isOfEvent(time, text) &&
      !isOfOpening(time, text) &&
      governsBeyond(time, home, sentence, quantities)
    );
  });
  // The year of an aim is no year that output was reported for.
  const years =
    output.test(sentence.text) && !aims
      ? held.filter(({ date_precision, date_start }) => date_precision === 'year' && date_start !== null)
      : [];
  return {
    ...before,
    passage: held.at(-1) ?? before.passage,
    year: years.at(-1) ?? before.year,
    reported: aims
      ? before.reported
      : (held.filter((time) => time.date_end !== null && time.date_basis !== 'plan_period').at(-1) ??
        before.reported),
    aims: aims
      ? (held.filter(({ date_precision }) => date_precision === 'year').at(-1) ?? before.aims)
      : before.aims,
  };
}
