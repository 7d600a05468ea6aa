import { hash } from 'node:crypto';

/** Draws a sample and says how sure what it shows is. */

/** A sample of so many items, each as likely as any other: those whose names have the least hashes with a seed. */
export function choose(names: readonly string[], size: number, seed: number): string[] {
  const ranked = names.map((name) => ({ name, rank: hash('sha256', `${seed} ${name}`, 'hex') }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ name }) => name);
}

/**
 * The interval that holds the share of successes among all with 95 % confidence, from a sample of them.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.
 */
export function wilson(successes: number, trials: number): readonly [number, number] {
  const z = 1.959964;
  const share = successes / trials;
  const middle = share + z ** 2 / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  return [(middle - half) / scale, (middle + half) / scale];
}
