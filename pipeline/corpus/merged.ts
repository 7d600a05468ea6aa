import { linkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { entities } from '../../schemas/entities.ts';
import { SourceFault } from '../fault.ts';
import { rowWriters } from '../formats/rows.ts';
import { bucketCount, bytesOf, digestOf, type List, linesIn } from './buckets.ts';
import { clashes, keyNames, rowIn } from './keys.ts';
import { keyOfLine } from './merge.ts';
import { listIn, mergeLists, type Written } from './merged-list.ts';
import { partEntities } from './plan.ts';
import {
  isWhole,
  mergedFolder,
  type Piece,
  putShard,
  readRecord,
  readStamps,
  type ShardFile,
  writeShardFile,
} from './shard.ts';
import { mayRecur, numbersOf } from './twice.ts';

/**
 * What all shards have in common: their entities, merged, as the parts that are published. It is kept as one more shard,
 * made from the others; when it is made again, only that is merged, written and compared which a change touches.
 */

/** Makes the merged shard and says where. Throws SourceFault when an id stands in two articles. */
export function mergeShards(shards: readonly string[], cache: string): string {
  const folder = mergedFolder(cache);
  const stamps = Object.fromEntries(
    shards.map((shard) => [basename(shard), readRecord(shard)?.digest ?? '']),
  );
  const code = shards[0] === undefined ? '' : (readRecord(shards[0])?.code ?? '');
  const last = readRecord(folder);
  const old = last !== null && last.code === code && isWhole(folder, last) ? last : null;
  const oldStamps = old === null ? {} : readStamps(folder);
  putShard(folder, { code, stamps }, (fresh) => {
    const list = mergeLists(shards, old === null ? null : listIn(folder), join(fresh, keyNames.entities));
    if (list === null) throw new SourceFault(clashes(shards, cache));
    const before: Before = { folder, pieces: old?.pieces ?? [] };
    const parts = rangesOf(list).flatMap((range) => partsOf(list, range, fresh, before));
    const isOld = (shard: string): boolean => oldStamps[basename(shard)] === stamps[basename(shard)];
    const numbers = [
      ...shards.map((shard) => ({ path: join(shard, keyNames.numbers), known: isOld(shard) })),
      ...parts.map((part) => ({ path: numbersIn(fresh, part), known: isKept(before, part.made) })),
    ];
    const pathsOf = (known: boolean) =>
      numbers.filter((each) => each.known === known).map(({ path }) => path);
    if (mayRecur(pathsOf(false), pathsOf(true), [])) refuse(clashes(shards, cache));
    return [...parts, { rows: {}, files: listFiles(fresh, list) }];
  });
  return folder;
}

/** Numbers that stand twice may stand for ids that do not. */
function refuse(failures: readonly string[]): void {
  if (failures.length > 0) throw new SourceFault(failures);
}

/** The merged shard as it was. */
interface Before {
  readonly folder: string;
  readonly pieces: readonly Piece[];
}

const isKept = ({ pieces }: Before, made: string | undefined): boolean =>
  pieces.some((piece) => piece.made === made);

const numbersIn = (fresh: string, { files }: Piece): string =>
  join(fresh, files.find(({ path }) => path === keyNames.numbers)?.name ?? '');

/** Buckets from one to before another. */
type Range = readonly [number, number];

/** The buckets of each part: half of them, a quarter and so on, until the entities fit. */
function rangesOf({ buckets }: List): Range[] {
  const total = buckets.reduce((sum, { lines }) => sum + lines, 0);
  let width = bucketCount;
  while (width > 1 && total * width > partEntities * bucketCount) width /= 2;
  return Array.from({ length: bucketCount / width }, (_, part) => [part * width, (part + 1) * width]);
}

/** The parts of a range: those of before where it was made from the same, by links. More than one where hashes are uneven. */
function partsOf(list: List, [from, to]: Range, fresh: string, before: Before): Piece[] {
  const made = digestOf(
    list.buckets
      .slice(from, to)
      .map(({ digest }) => digest)
      .join(),
  );
  const kept = before.pieces.filter((piece) => piece.made === made);
  for (const { files } of kept)
    for (const { name } of files) linkSync(join(before.folder, name), join(fresh, name));
  if (kept.length > 0) return kept;
  const lines = linesIn(bytesOf(list, from, to));
  const count = Math.ceil(lines.length / (2 * partEntities));
  return Array.from({ length: count }, (_, part) => {
    const some = lines.slice(part * 2 * partEntities, (part + 1) * 2 * partEntities);
    return writePart(fresh, `${made}.${part}`, some, made);
  });
}

function writePart(fresh: string, start: string, lines: readonly string[], made: string): Piece {
  const write = (path: string, bytes: Uint8Array): ShardFile =>
    writeShardFile(fresh, `${start}.${path}`, path, bytes);
  const rows = lines.flatMap(rowIn);
  const tables = rowWriters.flatMap((writer) => writer(entities, rows));
  return {
    made,
    rows: { entities: rows.length },
    files: [
      write(keyNames.numbers, numbersOf(lines.map(keyOfLine))),
      ...tables.map(({ path, bytes }) => write(path, bytes)),
    ],
  };
}

function listFiles(fresh: string, { bytes, sha256, buckets }: Written): ShardFile[] {
  const index = new TextEncoder().encode(`${JSON.stringify(buckets)}\n`);
  return [
    { name: keyNames.entities, path: keyNames.entities, bytes, sha256 },
    writeShardFile(fresh, keyNames.buckets, keyNames.buckets, index),
  ];
}
