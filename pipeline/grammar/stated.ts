import type { Decimal } from '../../schemas/decimal.ts';
import type { Qualifier } from '../../schemas/qualifier.ts';

/**
 * Quantities: what a number states, in which unit, within which bounds.
 *
 * `超1400亿元` → more than 140000000000 CNY · `约10至20分钟` → 10 to 20 min · `第8位` → rank 8
 */
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
