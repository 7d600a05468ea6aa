/** Rates of readers, measured by turns so that a busy machine slows them all alike. */

/** Reads a piece of text and tells how many mentions it found. */
export type Read = (piece: string) => number;

export interface Rate {
  readonly charactersPerSecond: number;
  /** Mentions in all the pieces together. */
  readonly found: number;
}

export interface Effort {
  /** Rounds that count; the rate is their median. */
  readonly rounds: number;
  /** A round reads the pieces again until this time is over. */
  readonly milliseconds: number;
  /** Rounds before, which do not count. */
  readonly warmUp: number;
}

/** Measures readers on the same pieces, one after another in every round. */
export function race(readers: readonly Read[], pieces: readonly string[], effort: Effort): readonly Rate[] {
  const rounds: Rate[][] = [];
  for (let round = 0; round < effort.warmUp + effort.rounds; round += 1) {
    const rates = readers.map((read) => oneRound(read, pieces, effort.milliseconds));
    if (round >= effort.warmUp) rounds.push(rates);
  }
  return readers.map((_, reader) => {
    const rates = rounds.flatMap((round) => round[reader] ?? []);
    return {
      charactersPerSecond: median(rates.map((rate) => rate.charactersPerSecond)),
      found: rates[0]?.found ?? 0,
    };
  });
}

/** Measures one reader. */
export function rateOf(read: Read, pieces: readonly string[], effort: Effort): Rate {
  const [rate] = race([read], pieces, effort);
  return rate ?? { charactersPerSecond: 0, found: 0 };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function oneRound(read: Read, pieces: readonly string[], milliseconds: number): Rate {
  const characters = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const start = performance.now();
  let times = 0;
  let found = 0;
  let elapsed = 0;
  do {
    found = 0;
    for (const piece of pieces) found += read(piece);
    times += 1;
    elapsed = performance.now() - start;
  } while (elapsed < milliseconds);
  return { charactersPerSecond: (times * characters * 1000) / elapsed, found };
}
