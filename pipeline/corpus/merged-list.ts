import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Bucket, bucketCount, bytesOf, type List, linesIn, textOf } from './buckets.ts';
import { keyNames, mergedLine } from './keys.ts';
import { keyOfLine } from './merge.ts';
import { mostMerged } from './plan.ts';

/** The entities of all shards in one list, of which only those buckets are merged that have changed. */

/** A shard's list of entities. */
export function listIn(shard: string): List {
  const buckets: Bucket[] = JSON.parse(readFileSync(join(shard, keyNames.buckets), 'utf8'));
  return { path: join(shard, keyNames.entities), buckets };
}

/** A list that has just been written, and what stands for its bytes. */
export interface Written extends List {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Merges the lists of shards into the file `path`. A bucket's digest stands for what it was merged from: where `old` has
 * the same one, its bytes are taken over. Null when two articles mean different things by one id.
 */
export function mergeLists(shards: readonly string[], old: List | null, path: string): Written | null {
  const buckets: Bucket[] = [];
  const sha256 = createHash('sha256');
  const file = openSync(path, 'w', 0o444);
  let at = 0;
  try {
    for (const stretch of stretchesOf(inputsOf(shards))) {
      const changed = stretch.filter(({ index, digest }) => old?.buckets[index]?.digest !== digest);
      const linesOf = gather(shards, changed);
      for (const { index, digest } of stretch) {
        const lines = linesOf.get(index);
        const content = lines === undefined ? keptContent(old, index) : mergedContent(lines);
        if (content === null) return null;
        buckets.push({ at, lines: content.lines, digest });
        writeSync(file, content.bytes);
        sha256.update(content.bytes);
        at += content.bytes.length;
      }
    }
  } finally {
    closeSync(file);
  }
  return {
    path,
    buckets: [...buckets, { at, lines: 0, digest: '' }],
    bytes: at,
    sha256: sha256.digest('hex'),
  };
}

/** What a list has in a bucket. */
interface Content {
  readonly lines: number;
  readonly bytes: Uint8Array;
}

function keptContent(old: List | null, index: number): Content {
  if (old === null) return { lines: 0, bytes: new Uint8Array() };
  return { lines: old.buckets[index]?.lines ?? 0, bytes: bytesOf(old, index, index + 1) };
}

function mergedContent(lines: readonly string[]): Content | null {
  const merged = merge(lines);
  return merged === null ? null : { lines: merged.length, bytes: new TextEncoder().encode(textOf(merged)) };
}

/** What a bucket is merged from. */
interface Input {
  readonly index: number;
  readonly bytes: number;
  readonly digest: string;
}

function inputsOf(shards: readonly string[]): Input[] {
  const inputs = Array.from({ length: bucketCount }, () => ({ bytes: 0, hash: createHash('sha256') }));
  for (const shard of shards) {
    const { buckets } = listIn(shard);
    for (const [index, input] of inputs.entries()) {
      const [bucket, next] = [buckets[index], buckets[index + 1]];
      if (bucket === undefined || next === undefined || bucket.lines === 0) continue;
      input.bytes += next.at - bucket.at;
      input.hash.update(bucket.digest);
    }
  }
  return inputs.map(({ bytes, hash }, index) => ({ index, bytes, digest: hash.digest('hex') }));
}

/** Buckets that are in memory together. */
function stretchesOf(inputs: readonly Input[]): Input[][] {
  const stretches: Input[][] = [];
  let room = 0;
  for (const input of inputs) {
    if (input.bytes > room || stretches.length === 0) {
      stretches.push([]);
      room = mostMerged;
    }
    stretches.at(-1)?.push(input);
    room -= input.bytes;
  }
  return stretches;
}

/** The lines of some buckets, in each those of shard after shard. */
function gather(shards: readonly string[], wanted: readonly Input[]): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  for (const { index } of wanted) lines.set(index, []);
  const [first, last] = [wanted[0]?.index, wanted.at(-1)?.index];
  if (first === undefined || last === undefined) return lines;
  for (const shard of shards) {
    const list = listIn(shard);
    const bytes = bytesOf(list, first, last + 1);
    const placeOf = (index: number): number =>
      (list.buckets[index]?.at ?? 0) - (list.buckets[first]?.at ?? 0);
    for (const [index, all] of lines) {
      for (const line of linesIn(bytes.subarray(placeOf(index), placeOf(index + 1)))) all.push(line);
    }
  }
  return lines;
}

/** One line an id, in the order of ids; null when articles mean different things by one. */
function merge(lines: readonly string[]): string[] | null {
  const byId = new Map<string, string[]>();
  for (const line of lines) {
    const id = keyOfLine(line);
    const same = byId.get(id);
    if (same === undefined) byId.set(id, [line]);
    else same.push(line);
  }
  const merged: string[] = [];
  for (const id of [...byId.keys()].sort()) {
    const line = mergedLine(byId.get(id) ?? []);
    if (line === null) return null;
    merged.push(line);
  }
  return merged;
}
