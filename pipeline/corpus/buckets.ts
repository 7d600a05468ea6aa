import { hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/**
 * A sorted list of entities on disk, cut into buckets by how their ids begin, so that what a change does not touch need be
 * neither read nor merged again.
 */

/** A bucket of a list: where its lines begin, in bytes, how many they are, and what stands for them; empty for none. */
export interface Bucket {
  readonly at: number;
  readonly lines: number;
  readonly digest: string;
}

/** A list and its buckets; after the last an empty one tells where the list ends. */
export interface List {
  readonly path: string;
  readonly buckets: readonly Bucket[];
}

/** Ids are `ent-` and digits of a hash, so that two digits cut a list evenly; any other id has its place in the order too. */
const starts = Array.from({ length: 256 }, (_, number) => `ent-${number.toString(16).padStart(2, '0')}`);

/** How many buckets a list has. */
export const bucketCount = starts.length;

/** Cuts lines, sorted by the ids that they begin with, into buckets. */
export function inBuckets(lines: readonly string[]): string[][] {
  const buckets: string[][] = starts.map(() => []);
  let bucket = 0;
  for (const line of lines) {
    while (bucket + 1 < bucketCount && line >= (starts[bucket + 1] ?? '')) bucket += 1;
    buckets[bucket]?.push(line);
  }
  return buckets;
}

/** The buckets of a list of sorted lines. */
export function bucketsOf(sorted: readonly string[]): Bucket[] {
  const buckets: Bucket[] = [];
  let at = 0;
  for (const lines of [...inBuckets(sorted), []]) {
    const text = textOf(lines);
    buckets.push({ at, lines: lines.length, digest: text === '' ? '' : digestOf(text) });
    at += Buffer.byteLength(text);
  }
  return buckets;
}

export const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

/** Stands for a text; two texts with the same so many digits are not met with. */
export const digestOf = (text: string): string => hash('sha256', text, 'hex').slice(0, 32);

/** The bytes of a list from the beginning of one bucket to that of another. */
export function bytesOf({ path, buckets }: List, from: number, to: number): Uint8Array {
  const [start, end] = [from, to].map((bucket) => buckets[bucket]?.at ?? 0);
  const bytes = new Uint8Array((end ?? 0) - (start ?? 0));
  if (bytes.length === 0) return bytes;
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, bytes.length, start ?? 0);
  } finally {
    closeSync(file);
  }
  return bytes;
}

/** The lines in the bytes of a list. */
export function linesIn(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  return text === '' ? [] : text.slice(0, -1).split('\n');
}
