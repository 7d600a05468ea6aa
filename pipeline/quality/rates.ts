import type { Score } from './scoring.ts';

/** Shares and how sure they are. */

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to count. */
export function ratesOf({ right, extra, missed }: Score): Rates {
  const precision = right + extra === 0 ? 0 : right / (right + extra);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The 95 % interval of a share, after Wilson (1927): right even when few were counted. */
export function wilson(right: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
