import { join } from 'node:path';
import type { ArticleRows } from '../../schemas/article-rows.ts';
import { type Dataset, type Row, tables } from '../../schemas/index.ts';
import { assemble } from '../assemble.ts';
import { SourceFault } from '../fault.ts';
import { rowWriters } from '../formats/rows.ts';
import { type Labelled, validateArticles } from '../validate.ts';
import { bucketsOf, textOf } from './buckets.ts';
import { articlesName, readArticles, writeArticles } from './kept.ts';
import { entityLines, keyLines, keyNames, recurring } from './keys.ts';
import { keyOfLine } from './merge.ts';
import { partText } from './plan.ts';
import { type Kept, type Piece, readRecord, type ShardFile, writeShardFile } from './shard.ts';
import { stretches } from './stretches.ts';
import { numbersOf } from './twice.ts';

/** Tables of which a shard has no final rows: entities are merged from all shards, codes are the same for all. */
const elsewhere: readonly string[] = ['entities', 'codes'];

/**
 * Validates articles as they come and writes what a shard keeps of them. Throws SourceFault with every failure; articles
 * are held in memory only until their text fills a part.
 */
export function writePieces(fresh: string, articles: Iterable<Labelled>, kept: Kept): Piece[] {
  const failures: string[] = [];
  const pieces: Piece[] = [];
  const [keys, entities]: [string[], string[]] = [[], []];
  const finish = (values: readonly Labelled[]): void => {
    const checked = validateArticles(values);
    for (const failure of checked.failures) failures.push(failure);
    if (failures.length > 0) return;
    const dataset = assemble(checked.articles);
    for (const line of entityLines(checked.articles, dataset.entities)) entities.push(line);
    for (const line of keyLines(checked.articles)) keys.push(line);
    pieces.push(writePiece(fresh, checked.articles, kept === 'parts' ? dataset : null, pieces.length));
  };
  for (const values of stretches(articles, ({ value }) => textLength(value), partText)) finish(values);
  if (failures.length > 0) throw new SourceFault(failures);
  const write = (name: string, bytes: Uint8Array): ShardFile => writeShardFile(fresh, name, name, bytes);
  const sorted = entities.sort();
  const files = [
    write(keyNames.entities, encoded(textOf(sorted))),
    write(keyNames.buckets, encoded(`${JSON.stringify(bucketsOf(sorted))}\n`)),
    write(keyNames.others, encoded(textOf(keys.sort()))),
    write(keyNames.numbers, numbersOf(keys.map(keyOfLine))),
  ];
  return [...pieces, { rows: {}, files }];
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The length of an article's text in UTF-16 units; what has no text is refused by validation. */
export function textLength(value: unknown): number {
  const text: unknown = Reflect.get(Object(value), 'text');
  return typeof text === 'string' ? text.length : 0;
}

/** What a piece of a shard keeps of its articles, and of the dataset that they make where that is published in parts. */
function writePiece(
  fresh: string,
  articles: readonly ArticleRows[],
  dataset: Dataset | null,
  index: number,
): Piece {
  // One article longer than a part may have more rows than fit a string: it is read anew when its shard is.
  const isLong = articles.length === 1 && textLength(articles[0]) > partText;
  const parts = dataset === null ? { rows: {}, files: [] } : writeParts(fresh, dataset, index);
  if (isLong && dataset !== null) return parts;
  const own = writeArticles(fresh, articles, index);
  return { ...parts, articles: articles.map(({ id }) => id), files: [...parts.files, own] };
}

function writeParts(fresh: string, dataset: Dataset, index: number): Piece {
  const files: ShardFile[] = [];
  const rows: Record<string, number> = {};
  for (const table of tables.filter(({ name }) => !elsewhere.includes(name))) {
    const all: readonly Row[] = dataset[table.name];
    rows[table.name] = all.length;
    if (all.length === 0) continue;
    for (const { path, bytes } of rowWriters.flatMap((write) => write(table, all))) {
      files.push(writeShardFile(fresh, `${index}.${path}`, path, bytes));
    }
  }
  return { rows, files };
}

/** The articles of finished shards. Throws SourceFault when an id stands in two of them. */
export function articlesIn(shards: readonly string[], scratch: string): ArticleRows[] {
  const failures = recurring(shards, scratch);
  if (failures.length > 0) throw new SourceFault(failures);
  return shards.flatMap((shard) => {
    const files = (readRecord(shard)?.pieces ?? []).flatMap((piece) => piece.files);
    const named = files.filter(({ path }) => path === articlesName);
    return named.flatMap(({ name }) => readArticles(join(shard, name)));
  });
}
