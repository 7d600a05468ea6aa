import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

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

/** Whether a number stands twice in files of numbers and, beside them, among the numbers of more ids. */
export function mayRecur(paths: readonly string[], more: readonly string[], atOnce = mostAtOnce): boolean {
  const others = Float64Array.from(more, numberOf).sort();
  const total = paths.reduce((sum, path) => sum + readNumbers(path).length, others.length);
  const stretches = Math.max(1, Math.ceil(total / atOnce));
  const width = 2 ** bits / stretches;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const [from, to] = [stretch * width, (stretch + 1) * width];
    const within = (numbers: Float64Array): Float64Array =>
      numbers.slice(placeIn(numbers, from), placeIn(numbers, to));
    if (hasTwice([...paths.map((path) => within(readNumbers(path))), within(others)])) return true;
  }
  return false;
}

function readNumbers(path: string): Float64Array {
  const bytes = readFileSync(path);
  // A buffer of Node may begin anywhere in memory; doubles may not.
  return new Float64Array(new Uint8Array(bytes).buffer);
}

/** How many of sorted numbers are less than one. */
function placeIn(numbers: Float64Array, limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasTwice(parts: readonly Float64Array[]): boolean {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  all.sort();
  return all.some((number, index) => index > 0 && number === all[index - 1]);
}
