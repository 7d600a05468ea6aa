import { join } from 'node:path';
import type { ArticleRows } from '../../schemas/article-rows.ts';
import { type Dataset, type Row, tables } from '../../schemas/index.ts';
import { assemble } from '../assemble.ts';
import { SourceFault } from '../fault.ts';
import { rowWriters } from '../formats/rows.ts';
import { type Labelled, validateArticles } from '../validate.ts';
import { entityLines, keyLines, keyNames, recurring } from './keys.ts';
import { readLines } from './lines.ts';
import { keyOfLine } from './merge.ts';
import { partText } from './plan.ts';
import { type Kept, type Piece, readRecord, type ShardFile, writeShardFile } from './shard.ts';
import { numbersOf } from './twice.ts';

/** The rows of articles, a line an article. */
const articlesName = 'articles.ndjson';

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
    const index = pieces.length;
    if (kept === 'parts') pieces.push(writeParts(fresh, dataset, index));
    else pieces.push(writeArticles(fresh, checked.articles, index));
  };
  for (const values of pieced(articles)) finish(values);
  if (failures.length > 0) throw new SourceFault(failures);
  const write = (name: string, bytes: Uint8Array): ShardFile => writeShardFile(fresh, name, name, bytes);
  const files = [
    write(keyNames.entities, sortedLines(entities)),
    write(keyNames.others, sortedLines(keys)),
    write(keyNames.numbers, numbersOf(keys.map(keyOfLine))),
  ];
  return [...pieces, { rows: {}, files }];
}

const sortedLines = (lines: string[]): Uint8Array =>
  new TextEncoder().encode(
    lines
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
  );

/** Articles in stretches of about one part. */
function* pieced(articles: Iterable<Labelled>): Iterable<readonly Labelled[]> {
  let open: Labelled[] = [];
  let length = 0;
  for (const article of articles) {
    const more = textLength(article.value);
    if (open.length > 0 && length + more > partText) {
      yield open;
      open = [];
      length = 0;
    }
    open.push(article);
    length += more;
  }
  if (open.length > 0) yield open;
}

/** The length of an article's text in UTF-16 units; what has no text is refused by validation. */
export function textLength(value: unknown): number {
  const text: unknown = Reflect.get(Object(value), 'text');
  return typeof text === 'string' ? text.length : 0;
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

function writeArticles(fresh: string, articles: readonly ArticleRows[], index: number): Piece {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
  const name = `${index}.${articlesName}`;
  return { rows: {}, files: [writeShardFile(fresh, name, articlesName, new TextEncoder().encode(lines))] };
}

/** The articles of finished shards. Throws SourceFault when an id stands in two of them. */
export function articlesIn(shards: readonly string[], scratch: string): ArticleRows[] {
  const failures = recurring(shards, scratch);
  if (failures.length > 0) throw new SourceFault(failures);
  return shards.flatMap((shard) => {
    const files = (readRecord(shard)?.pieces ?? []).flatMap((piece) => piece.files);
    const named = files.filter(({ path }) => path === articlesName);
    return named.flatMap(({ name }) => [...readLines(join(shard, name))].map(({ text }) => JSON.parse(text)));
  });
}
