import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { entitiesIn, keyNames, recurring } from '../pipeline/corpus/keys.ts';
import { readLines } from '../pipeline/corpus/lines.ts';
import { mergedLines } from '../pipeline/corpus/merge.ts';
import { planShards } from '../pipeline/corpus/plan.ts';
import { lineOf } from '../pipeline/corpus/progress.ts';
import { isFresh, putShard, readRecord, writeShardFile } from '../pipeline/corpus/shard.ts';
import { areUnchanged, stampsOf } from '../pipeline/corpus/stamps.ts';
import { mayRecur, numbersOf } from '../pipeline/corpus/twice.ts';
import { withoutProgress } from './without-progress.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shards-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function listOf(name: string, lines: readonly string[]): string {
  const path = join(root, name);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

test('an article that comes or goes changes one shard, or two at a boundary', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 2, maxLength: 3000 });
  fc.assert(
    fc.property(ids, fc.nat(), (some, at) => {
      const sorted = some.toSorted();
      const gone = sorted[at % sorted.length];
      const before = planShards(sorted, (id) => id);
      const after = planShards(
        sorted.filter((id) => id !== gone),
        (id) => id,
      );
      expect(before.flat()).toEqual(sorted);
      const known = new Set(after.map((shard) => shard.join()));
      expect(before.filter((shard) => !known.has(shard.join())).length).toBeLessThanOrEqual(2);
      expect(before.every((shard) => shard.length <= 512)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('lines of a file are read whole, whatever the buffer cuts', () => {
  const lines = ['', '株洲', 'x'.repeat(1000), '𠮷', 'last'];
  const path = listOf('lines', lines);
  for (const buffer of [1, 2, 3, 7, 4096]) {
    const read = [...readLines(path, buffer)];
    expect(read.map(({ text }) => text)).toEqual(lines);
    expect(read.map(({ at }) => at)).toEqual([0, 1, 8, 1009, 1014]);
  }
  writeFileSync(path, 'no end');
  expect([...readLines(path)].map(({ text }) => text)).toEqual(['no end']);
});

test('sorted lists merge in order, however many there are', () => {
  const lists = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }), { maxLength: 1000 });
  fc.assert(
    fc.property(lists, (some) => {
      const paths = some.map((list, rank) =>
        listOf(`list-${rank}`, list.map((key) => `${String(key).padStart(2, '0')}\t${rank}`).sort()),
      );
      const merged = [...mergedLines(paths, root)].map((line) => line.split('\t').map(Number));
      const wanted = some.flatMap((list, rank) => list.map((key) => [key, rank]));
      expect(merged).toEqual(wanted.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    }),
    { numRuns: 8, examples: [[Array.from({ length: 900 }, (_, rank) => [rank % 7])]] },
  );
});

test('entities of several shards are one; any other id that stands twice is named', () => {
  const entity = {
    id: 'ent-1',
    type: 'place',
    name: '株洲市',
    name_en: null,
    code: '430200',
    functions: [],
    mentions: 2,
  };
  const a = listOf('a', [
    `ent-1\tentities\ta\t${JSON.stringify({ ...entity, aliases: ['株洲', '我市'] })}`,
    'fig-1\tfigures\ta',
  ]);
  const more = { ...entity, code: null, name_en: 'Zhuzhou', aliases: ['株'], mentions: 3 };
  const b = listOf('b', [
    `ent-1\tentities\tb\t${JSON.stringify(more)}`,
    'fig-1\tfigures\tb',
    'fig-2\tfigures\tb',
  ]);
  const failures: string[] = [];
  expect([...entitiesIn([a, b], root, failures)]).toEqual([
    { ...entity, name_en: 'Zhuzhou', aliases: ['株洲', '我市', '株'], mentions: 5 },
  ]);
  expect(failures).toEqual(['b: figures fig-1: id: stands twice, first in a: "fig-1"']);
  const other = listOf('c', [`ent-1\tentities\tc\t${JSON.stringify({ ...more, name: '湘潭市' })}`]);
  expect([...entitiesIn([a, other], root, failures)]).toHaveLength(1);
  expect(failures.at(-1)).toBe('c: entities ent-1: id: stands twice, first in a: "ent-1"');
});

test('a number that stands twice is found, in however many stretches they are compared', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}$/), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(ids, fc.integer({ min: 1, max: 50 }), fc.nat(), (some, atOnce, pick) => {
      const fileOf = (name: string, list: readonly string[]): string => {
        writeFileSync(join(root, name), numbersOf(list));
        return join(root, name);
      };
      const half = some.length >> 1;
      const [one, two] = [fileOf('one', some.slice(0, half)), fileOf('two', some.slice(half))];
      expect(mayRecur([one, two], [], ['Another'], atOnce)).toBe(false);
      const again = some[pick % some.length] ?? '';
      expect(mayRecur([one, two, fileOf('three', ['Third', again])], [], [], atOnce)).toBe(true);
      expect(mayRecur([one, two], [], ['Another', again], atOnce)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('only ids that stand twice in shards are looked up, and named', () => {
  const shardOf = (name: string, ids: readonly string[]): string => {
    const folder = join(root, name);
    mkdirSync(folder);
    const lines = ids.map((id) => `${id}\tfigures\t${name}\n`).join('');
    writeFileSync(join(folder, keyNames.others), lines);
    writeFileSync(join(folder, keyNames.entities), '');
    writeFileSync(join(folder, keyNames.numbers), numbersOf(ids));
    return folder;
  };
  const [a, b, c] = [shardOf('a', ['fig-1', 'fig-2']), shardOf('b', ['fig-3']), shardOf('c', ['fig-2'])];
  expect(recurring([a, b], root)).toEqual([]);
  expect(recurring([a, b, c], root)).toEqual(['c: figures fig-2: id: stands twice, first in a: "fig-2"']);
});

function articleIn(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'article.txt'), 'aaaa');
  writeFileSync(join(folder, 'source.json'), '{}');
  return folder;
}

test('a change is noticed though size and modification time stay, and so is a file that comes or goes', () => {
  const folder = articleIn('a');
  const path = join(folder, 'article.txt');
  const { atime, mtime } = statSync(path);
  const stamps = stampsOf([folder]);
  expect(areUnchanged([folder], stamps)).toBe(true);
  writeFileSync(path, 'bbbb');
  utimesSync(path, atime, mtime);
  expect(areUnchanged([folder], stamps)).toBe(false);
  const again = stampsOf([folder]);
  writeFileSync(join(folder, 'review.csv'), '');
  expect(areUnchanged([folder], again)).toBe(false);
  rmSync(join(folder, 'review.csv'));
  expect(areUnchanged([folder], again)).toBe(true);
  rmSync(join(folder, 'source.json'));
  expect(areUnchanged([folder], again)).toBe(false);
});

test('a shard stands as a whole or not at all', () => {
  const articles = [articleIn('a')];
  const folder = join(root, 'shard');
  const stamps = stampsOf(articles);
  const write = (fresh: string) => [
    { rows: {}, files: [writeShardFile(fresh, '0.figures.csv', 'figures.csv', new Uint8Array([1, 2]))] },
  ];
  expect(() =>
    putShard(folder, { code: 'x', stamps }, (fresh) => {
      write(fresh);
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(readRecord(folder)).toBe(null);
  putShard(folder, { code: 'x', stamps }, write);
  putShard(folder, { code: 'x', stamps }, write);
  expect(isFresh(folder, articles, 'x')).toBe(true);
  expect(isFresh(folder, articles, 'other code')).toBe(false);
  rmSync(join(folder, '0.figures.csv'));
  expect(isFresh(folder, articles, 'x')).toBe(false);
  expect(basename(folder)).toBe('shard');
});

test('progress tells the rate and the time left, and can be left out', () => {
  const line = lineOf(12_800, 100_000, 20);
  expect(line).toBe('12,800 of 100,000 articles, 640 a second, 2:17 left');
  expect(withoutProgress(`${line}\na fault\n`)).toBe('a fault\n');
});
