import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ArticleRows } from '../../schemas/article-rows.ts';
import type { Labelled } from '../validate.ts';
import { isWhole, readRecord, readStamps, type ShardFile, writeShardFile } from './shard.ts';
import { isUnchanged, type Stamps } from './stamps.ts';

/** The rows of a shard's articles, a line an article: one that has not changed is not read again when its shard is. */
export const articlesName = 'articles.ndjson.gz';

/** Writes the rows of the articles of a piece. */
export function writeArticles(fresh: string, articles: readonly ArticleRows[], index: number): ShardFile {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
  return writeShardFile(fresh, `${index}.${articlesName}`, articlesName, gzipSync(lines, { level: 1 }));
}

/** Reads what `writeArticles` has written. */
export function readArticles(path: string): ArticleRows[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** Finds the rows of an article in shards that the same code has made, or null where there are none or it has changed. */
export function keptArticles(shards: readonly string[], code: string): (folder: string) => Labelled | null {
  const places = new Map<string, Place>();
  for (const shard of shards) {
    const record = readRecord(shard);
    if (record?.code !== code || !isWhole(shard, record)) continue;
    const stamps = readStamps(shard);
    for (const { articles = [], files } of record.pieces) {
      const name = files.find(({ path }) => path === articlesName)?.name;
      if (name === undefined) continue;
      for (const id of articles) places.set(id, { path: join(shard, name), stamps });
    }
  }
  // Articles are asked for in their order, so that one piece is in memory at a time.
  let open: { path: string; articles: ReadonlyMap<string, ArticleRows> } | null = null;
  return (folder) => {
    const id = basename(folder);
    const place = places.get(id);
    if (place === undefined || !isUnchanged(folder, place.stamps)) return null;
    if (open?.path !== place.path) {
      const articles = readArticles(place.path);
      open = { path: place.path, articles: new Map(articles.map((article) => [article.id, article])) };
    }
    const value = open.articles.get(id);
    return value === undefined ? null : { label: id, value };
  };
}

/** Where the rows of an article are, and what its files were. */
interface Place {
  readonly path: string;
  readonly stamps: Stamps;
}
