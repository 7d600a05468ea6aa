import type { TimeMention } from '../../../mention.ts';

/** What a time that is told in passing leaves behind it. */
export interface Beyond {
  /** The time that holds again. */
  readonly passage: TimeMention | null;
  /** What a sentence says that goes on with the time told in passing. */
  readonly goesOn: RegExp;
}

/** The times that earlier sentences hand on. */
export interface Periods {
  /** Of the paragraph. */
  readonly passage: TimeMention | null;
  /** What holds again behind a time that is told in passing; null behind any other. */
  readonly beyond: Beyond | null;
  /** The last time that was told of in the paragraph, whatever it is of: 届时 points to it. */
  readonly told: TimeMention | null;
  /** The year that the article's output figures are for. */
  readonly year: TimeMention | null;
  /** Of a title that announces the statistics of one period. */
  readonly title: TimeMention | null;
  /** The year that a title states a number for, as long as nothing below is told of another. */
  readonly headline: TimeMention | null;
  /** The year that the section tells of: 2025年工作回顾. */
  readonly section: TimeMention | null;
  /** The years that the section looks back on: 过去五年工作回顾. */
  readonly review: TimeMention | null;
  /** The day of the gathering that the passage tells of: 1月8日，…开工活动举行. */
  readonly gathering: TimeMention | null;
  /** The year that a list of aims is for. */
  readonly aims: TimeMention | null;
  /** The year that a notice which the article is about sets rules for. */
  readonly ruled: TimeMention | null;
  /** The year whose planned projects the article lists. */
  readonly projects: TimeMention | null;
  /** The day that the passage's stock is for: 年末全县常住人口. */
  readonly stock: TimeMention | null;
  /** The last that results were reported for, in whatever paragraph: what 同比 goes on with. */
  readonly reported: TimeMention | null;
  /** The year that results were reported for, where there was no other period so far. */
  readonly only: TimeMention | 'several' | null;
}

export const noPeriods: Periods = {
  passage: null,
  beyond: null,
  told: null,
  year: null,
  title: null,
  headline: null,
  section: null,
  review: null,
  gathering: null,
  ruled: null,
  projects: null,
  stock: null,
  aims: null,
  reported: null,
  only: null,
};

/**
 * The periods that are handed on, but for those that have changed. Each is written out: behind a spread every object has
 * a hidden class of its own, and all that reads it is slow.
 */
export const heldBut = (held: Periods, changed: Partial<Periods>): Periods => ({
  passage: or(changed.passage, held.passage),
  beyond: or(changed.beyond, held.beyond),
  told: or(changed.told, held.told),
  year: or(changed.year, held.year),
  title: or(changed.title, held.title),
  headline: or(changed.headline, held.headline),
  section: or(changed.section, held.section),
  review: or(changed.review, held.review),
  gathering: or(changed.gathering, held.gathering),
  ruled: or(changed.ruled, held.ruled),
  projects: or(changed.projects, held.projects),
  stock: or(changed.stock, held.stock),
  aims: or(changed.aims, held.aims),
  reported: or(changed.reported, held.reported),
  only: or(changed.only, held.only),
});

const or = <Held>(changed: Held | undefined, held: Held): Held => (changed === undefined ? held : changed);
