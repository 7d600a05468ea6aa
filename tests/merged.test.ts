import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bucketsOf, inBuckets, textOf } from '../pipeline/corpus/buckets.ts';
import { keyNames } from '../pipeline/corpus/keys.ts';
import { mergeShards } from '../pipeline/corpus/merged.ts';
import { putShard, readRecord, writeShardFile } from '../pipeline/corpus/shard.ts';
import { numbersOf } from '../pipeline/corpus/twice.ts';
import { SourceFault } from '../pipeline/fault.ts';

/** Entities of shards, merged: what is kept of the last time gives the same bytes as nothing. */

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'merged-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The numbers of the entities of each shard; a shard's article tells of each once. */
type Entities = readonly (readonly number[])[];

const idOf = (number: number): string =>
  `ent-${((number * 2654435761) % 2 ** 32).toString(16).padStart(8, '0')}c0de`;

function shardOf(
  cache: string,
  rank: number,
  numbers: readonly number[],
  name = '青屏',
  other?: string,
): string {
  const folder = join(cache, 'shards', String(rank));
  const article = `article-${rank}`;
  const row = (number: number) => ({
    ...{ id: idOf(number), type: 'place', name: `${name}${number}`, name_en: null, code: null },
    ...{ aliases: [`${name}${number}`, `从${rank}`], functions: [], mentions: rank + 1 },
  });
  const lines = [...new Set(numbers)]
    .map((number) => [idOf(number), 'entities', article, JSON.stringify(row(number))].join('\t'))
    .sort();
  const figure = other ?? `fig-${article}`;
  const others = [`${figure}\tfigures\t${article}`];
  putShard(folder, { code: 'code', stamps: {} }, (fresh) => {
    const write = (name: string, text: string) =>
      writeShardFile(fresh, name, name, new TextEncoder().encode(text));
    const files = [
      write(keyNames.entities, textOf(lines)),
      write(keyNames.buckets, JSON.stringify(bucketsOf(lines))),
      write(keyNames.others, textOf(others)),
      writeShardFile(fresh, keyNames.numbers, keyNames.numbers, numbersOf([figure])),
    ];
    return [{ rows: {}, files }];
  });
  return folder;
}

function merge(cache: string, entities: Entities): Map<string, string> {
  rmSync(join(cache, 'shards'), { recursive: true, force: true });
  mkdirSync(join(cache, 'shards'), { recursive: true });
  const folder = mergeShards(
    entities.map((numbers, rank) => shardOf(cache, rank, numbers)),
    cache,
  );
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

test('lines stand in buckets by their ids, in one order, whatever ids are', () => {
  const ids = ['a', 'ent', 'ent-', 'ent-00', 'ent-0g', 'ent-10', 'ent-ff0', 'ent-zz', 'zz', '北'];
  const lines = [...ids, ...Array.from({ length: 300 }, (_, number) => idOf(number))].sort();
  const buckets = inBuckets(lines);
  expect(buckets.flat()).toEqual(lines);
  expect(buckets.filter((bucket) => bucket.length > 0).length).toBeGreaterThan(100);
  const index = bucketsOf(lines);
  expect(index.map(({ lines }) => lines)).toEqual([...buckets.map(({ length }) => length), 0]);
  expect(index.at(-1)?.at).toBe(Buffer.byteLength(textOf(lines)));
});

test('merging again after any change gives what merging anew gives', () => {
  const entities = fc.array(fc.array(fc.nat(60), { maxLength: 40 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(entities, { minLength: 2, maxLength: 4 }), (states) => {
      const kept = join(root, 'kept');
      rmSync(kept, { recursive: true, force: true });
      for (const state of states) {
        const fresh = join(root, 'fresh');
        rmSync(fresh, { recursive: true, force: true });
        expect(merge(kept, state)).toEqual(merge(fresh, state));
      }
    }),
    { numRuns: 12 },
  );
});

test('of entities that are many only the parts that a change touches are written again', () => {
  const many = Array.from({ length: 12_000 }, (_, number) => number);
  const state: Entities = [many, [1, 2, 3]];
  const pieces = () => readRecord(join(root, 'merged/entities'))?.pieces ?? [];
  const inodes = () => {
    const files = pieces().flatMap((piece) => piece.files.filter(({ path }) => path === 'entities.parquet'));
    return files.map(({ name }) => statSync(join(root, 'merged/entities', name)).ino);
  };
  merge(root, state);
  const before = inodes();
  expect(before).toHaveLength(4);
  expect(pieces().reduce((sum, { rows }) => sum + (rows.entities ?? 0), 0)).toBe(12_000);
  merge(root, [many, [1, 2, 3, 4]]);
  const after = inodes();
  expect(after.filter((ino, at) => ino !== before[at])).toHaveLength(1);
  merge(root, [many.slice(0, 10_000), [1, 2, 3, 4]]);
  expect(inodes()).toHaveLength(2);
});

test('an id that stands in two articles is named, in what is new and in what was merged before', () => {
  const fault = (name: string, more: string) => {
    mkdirSync(join(root, 'shards'), { recursive: true });
    const shards = [shardOf(root, 0, [7]), shardOf(root, 1, [8]), shardOf(root, 2, [7], name)];
    try {
      mergeShards(more === '' ? shards : [...shards, shardOf(root, 3, [], '', more)], root);
    } catch (error) {
      return error instanceof SourceFault ? error.faults : [error];
    }
    return [];
  };
  expect(fault('青屏', '')).toEqual([]);
  expect(fault('岚陵', '')).toEqual([
    `article-2: entities ${idOf(7)}: id: stands twice, first in article-0: "${idOf(7)}"`,
  ]);
  expect(fault('青屏', 'fig-article-1')).toEqual([
    'article-3: figures fig-article-1: id: stands twice, first in article-1: "fig-article-1"',
  ]);
  expect(fault('青屏', idOf(8))).toEqual([
    `article-3: figures ${idOf(8)}: id: stands twice, first in article-1: "${idOf(8)}"`,
  ]);
  expect(fault('青屏', 'fig-other')).toEqual([]);
});
