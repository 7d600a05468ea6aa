import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { lowerBound } from '../grammar/lower-bound.ts';

/**
 * Whether an id stands in two shards, told from numbers that stand for ids: to compare millions of texts takes as long as
 * a shard does. Two ids may have one number, an id has never two: what is found here is looked up among the ids themselves.
 */

/** Ids that are looked at together; memory is bounded by it and not by the corpus. */
const mostAtOnce = 500_000;

/** Numbers have so many bits, which a double holds exactly. */
const bits = 52;

/** The numbers of ids, sorted, as the bytes of doubles in this machine's order. */
export function numbersOf(ids: readonly string[]): Uint8Array {
  return new Uint8Array(Float64Array.from(ids, numberOf).sort().buffer);
}

const numberOf = (id: string): number => Number.parseInt(hash('sha256', id, 'hex').slice(0, bits / 4), 16);

/**
 * Whether a number stands twice in files of numbers, in other files of which it is known that none does among themselves, or
 * among the numbers of more ids.
 */
export function mayRecur(
  paths: readonly string[],
  known: readonly string[],
  more: readonly string[],
  atOnce = mostAtOnce,
): boolean {
  const others = Float64Array.from(more, numberOf).sort();
  const total = paths.reduce((sum, path) => sum + readNumbers(path).length, others.length);
  const stretches = Math.max(1, Math.ceil(total / atOnce));
  const width = 2 ** bits / stretches;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const [from, to] = [stretch * width, (stretch + 1) * width];
    const within = (numbers: Float64Array): Float64Array =>
      numbers.slice(placeIn(numbers, from), placeIn(numbers, to));
    const numbers = sorted([...paths.map((path) => within(readNumbers(path))), within(others)]);
    if (numbers.some((number, index) => index > 0 && number === numbers[index - 1])) return true;
    if (numbers.length > 0 && known.some((path) => meet(numbers, within(readNumbers(path))))) return true;
  }
  return false;
}

function readNumbers(path: string): Float64Array {
  const bytes = readFileSync(path);
  // A buffer of Node may begin anywhere in memory; doubles may not.
  return new Float64Array(new Uint8Array(bytes).buffer);
}

/** How many of sorted numbers are less than one. */
const placeIn = (numbers: Float64Array, limit: number): number =>
  lowerBound(numbers.length, (index) => (numbers[index] ?? 0) < limit);

function sorted(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all.sort();
}

/** Whether a number stands in both of two sorted lists. */
function meet(a: Float64Array, b: Float64Array): boolean {
  let at = 0;
  for (const number of b) {
    while (at < a.length && (a[at] ?? 0) < number) at += 1;
    if (a[at] === number) return true;
  }
  return false;
}
