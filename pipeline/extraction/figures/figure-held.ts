import type { Periods } from './figure-periods.ts';

/**
 * The periods that are handed on, but for those that have changed. Each is written out: behind a spread every object has
 * a hidden class of its own, and all that reads it is slow.
 */
export const heldBut = (held: Periods, changed: Partial<Periods>): Periods => ({
  passage: or(changed.passage, held.passage),
  year: or(changed.year, held.year),
  title: or(changed.title, held.title),
  headline: or(changed.headline, held.headline),
  section: or(changed.section, held.section),
  review: or(changed.review, held.review),
  gathering: or(changed.gathering, held.gathering),
  stock: or(changed.stock, held.stock),
  aims: or(changed.aims, held.aims),
  reported: or(changed.reported, held.reported),
  only: or(changed.only, held.only),
});

const or = <Held>(changed: Held | undefined, held: Held): Held => (changed === undefined ? held : changed);
