import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { settle } from '../formats/folder-recovery.ts';
import { areUnchanged, type Stamps } from './stamps.ts';

/** A shard on disk: what a run of articles, in the order of their ids, gives; made as a whole or not at all. */

/** How a shard keeps its rows: as articles alone, for a dataset in memory, or as the parts that are published too. */
export type Kept = 'articles' | 'parts';

/** What a shard's folder holds. */
interface ShardRecord {
  /** The code that made it. */
  readonly code: string;
  readonly pieces: readonly Piece[];
  /** Stands for the bytes of all its files. */
  readonly digest: string;
}

/** The rows of a stretch of a shard's articles. */
export interface Piece {
  /** Whose rows they are, where the shard keeps them article by article. */
  readonly articles?: readonly string[];
  /** What they were made from, where they may be kept when the shard is made again. */
  readonly made?: string;
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly files: readonly ShardFile[];
}

/** A file in a shard's folder; `path` is what it is called in a dataset of this piece alone. */
export interface ShardFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const recordName = 'shard.json';
/** Of what it was made: apart, because it is long and only asked for to find what has changed. */
const stampsName = 'stamps.json';

/** The folder of a shard in the cache: one place for one run of ids, so that a change replaces what it makes stale. */
export function shardFolder(cache: string, folders: readonly string[], kept: Kept): string {
  const ids = folders.map((folder) => basename(folder)).join('\n');
  const hash = createHash('sha256').update(`${kept}\n${ids}`).digest('hex');
  return join(cache, 'shards', hash.slice(0, 24));
}

/** The folder of the shard that is made from all others. */
export const mergedFolder = (cache: string): string => join(cache, 'merged', 'entities');

/** The record of a finished shard, or null. */
export function readRecord(folder: string): ShardRecord | null {
  const path = join(folder, recordName);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** The files that a finished shard was made from. */
export const readStamps = (folder: string): Stamps =>
  JSON.parse(readFileSync(join(folder, stampsName), 'utf8'));

/** Whether a shard is finished and what it was made from is as it was; its files are there in their full size. */
export function isFresh(folder: string, articles: readonly string[], code: string): boolean {
  const record = readRecord(folder);
  if (record === null || record.code !== code) return false;
  return areUnchanged(articles, readStamps(folder)) && isWhole(folder, record);
}

/** Whether the files of a shard are there in their full size. */
export const isWhole = (folder: string, { pieces }: Pick<ShardRecord, 'pieces'>): boolean =>
  pieces.every(({ files }) => files.every((file) => hasSize(join(folder, file.name), file.bytes)));

const hasSize = (path: string, bytes: number): boolean =>
  statSync(path, { throwIfNoEntry: false })?.size === bytes;

/** Puts a shard in its place: written beside it and renamed, so that an interrupted run leaves no half shard. */
export function putShard(
  folder: string,
  { code, stamps }: { readonly code: string; readonly stamps: Stamps },
  write: (fresh: string) => readonly Piece[],
): void {
  const fresh = `${folder}.part-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const pieces = write(fresh);
    const digest = createHash('sha256');
    for (const { files } of pieces)
      for (const { path, sha256 } of files) digest.update(`${path} ${sha256}\n`);
    const record: ShardRecord = { code, pieces, digest: digest.digest('hex') };
    writeFileSync(join(fresh, stampsName), `${JSON.stringify(stamps)}\n`);
    writeFileSync(join(fresh, recordName), `${JSON.stringify(record)}\n`);
    // Each worker waits for the disk by itself; one that publishes would wait for all files in turn.
    settle(fresh);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Writes a file of a shard and says what stands in it. */
export function writeShardFile(fresh: string, name: string, path: string, bytes: Uint8Array): ShardFile {
  // Published parts are links to these files: nobody should edit one in place.
  writeFileSync(join(fresh, name), bytes, { mode: 0o444 });
  return { name, path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
