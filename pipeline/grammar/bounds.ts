import type { Decimal } from './decimal.ts';

/**
 * Quantities: what a number states, in which unit, within which bounds.
 *
 * `超1400亿元` → more than 140000000000 CNY · `约10至20分钟` → 10 to 20 min · `第8位` → rank 8
 */
export type Qualifier =
  | 'exact'
  | 'about'
  | 'nearly'
  | 'just_over'
  | 'more_than'
  | 'at_least'
  | 'less_than'
  | 'at_most'
  | 'range';

export interface Quantity {
  /** UTF-16 offsets of qualifier, number, scale and unit. */
  readonly start: number;
  readonly end: number;
  readonly qualifier: Qualifier;
  /** In `unit`; null for a range. */
  readonly value: Decimal | null;
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  readonly unit: string;
  /** The measure word as written, of counts. */
  readonly counter: string | null;
  /** 翻一番 states what is reached: a change's end. */
  readonly reached: boolean;
}

/** The bounds that a qualifier implies for a stated value. */
export function bounds(
  qualifier: Qualifier,
  value: Decimal,
): { lower: Decimal | null; upper: Decimal | null } {
  switch (qualifier) {
    case 'exact':
      return { lower: value, upper: value };
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return { lower: null, upper: value };
    case 'just_over':
    case 'more_than':
    case 'at_least':
      return { lower: value, upper: null };
    default:
      return { lower: null, upper: null };
  }
}
