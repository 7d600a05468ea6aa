import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { codes } from '../../schemas/codes.ts';
import { type TableName, tables } from '../../schemas/index.ts';
import { assemble, codeTable } from '../assemble.ts';
import { writeInto } from '../formats/folder.ts';
import type { OutputFile, PublishedFile } from '../formats/output.ts';
import { countRows, publishedFile } from '../formats/release.ts';
import { rowWriters } from '../formats/rows.ts';
import { articlesName } from './kept.ts';
import { keyNames } from './keys.ts';
import { mergeShards } from './merged.ts';
import { readRecord, type ShardFile } from './shard.ts';

/**
 * The tables of a corpus: each a folder of parts, `figures.parquet/part-00000.parquet`, that readers open as one. The
 * rows of part after part are sorted as those of a small dataset are.
 */

/** What stands in a published folder. */
interface Contents {
  readonly rows: Record<TableName, number>;
  readonly files: PublishedFile[];
}

/**
 * Puts the parts of finished shards, which come in the order of their ids, into a fresh folder. Throws SourceFault when
 * an id stands in two articles.
 */
export function putParts(fresh: string, shards: readonly string[], scratch: string): Contents {
  const contents: Contents = { rows: countRows(assemble([])), files: [] };
  const next = partNames();
  for (const shard of [...shards, mergeShards(shards, scratch)]) putShardParts(fresh, shard, next, contents);
  const write = (file: OutputFile): void => {
    writeInto(fresh, file);
    contents.files.push(publishedFile(file));
  };
  for (const table of tables.filter(({ name }) => name !== 'codes' && contents.rows[name] === 0)) {
    for (const { path, bytes } of rowWriters.flatMap((writer) => writer(table, [])))
      write({ path: next(path), bytes });
  }
  for (const file of rowWriters.flatMap((writer) => writer(codes, codeTable()))) write(file);
  return contents;
}

const unpublished: readonly string[] = [...Object.values(keyNames), articlesName];

function putShardParts(
  fresh: string,
  shard: string,
  next: (path: string) => string,
  { rows, files }: Contents,
): void {
  for (const piece of readRecord(shard)?.pieces ?? []) {
    for (const { name } of tables) rows[name] += piece.rows[name] ?? 0;
    for (const file of piece.files) {
      if (!unpublished.includes(file.path))
        files.push(put(join(shard, file.name), file, fresh, next(file.path)));
    }
  }
}

/** Parts are links to the shards' files, so that publishing a change does not copy the corpus; copies across disks. */
function put(from: string, { bytes, sha256 }: ShardFile, fresh: string, path: string): PublishedFile {
  const to = join(fresh, path);
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return { path, bytes, sha256 };
}

/** `figures.csv` → figures.csv/part-00000.csv, and the next number the next time. */
function partNames(): (path: string) => string {
  const numbers = new Map<string, number>();
  return (path) => {
    const number = numbers.get(path) ?? 0;
    numbers.set(path, number + 1);
    return `${path}/part-${String(number).padStart(5, '0')}${extname(path)}`;
  };
}
