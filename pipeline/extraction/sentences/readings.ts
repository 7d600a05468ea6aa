/** A pattern of words with an example that it reads and, where there is one, a near miss that it leaves alone. */
export interface Reading {
  readonly pattern: RegExp;
  readonly reads: string;
  readonly leaves?: string;
}

/** One pattern for what any of several readings read; the first of them that fits a place wins. */
export const anyReading = (readings: readonly Reading[]): RegExp =>
  new RegExp(readings.map(({ pattern }) => pattern.source).join('|'));
