import { join } from 'node:path';
import type { ArticleRows } from '../../schemas/article-rows.ts';
import { failureLine } from '../../schemas/expectations/fault.ts';
import { type EntityRow, type Row, tables } from '../../schemas/index.ts';
import { mergeEntity } from '../assemble.ts';
import { mergedLines } from './merge.ts';
import { mayRecur } from './twice.ts';

/**
 * Ids across shards. A shard lists its ids, sorted: `id, table, article` and an entity's row, parted by tabs. Merging the
 * lists finds an id that stands twice and gives the entities of all articles, in memory that does not grow with either.
 */

/** The files with the ids of a shard, sorted: entities with their rows, in buckets, all others as texts and as numbers. */
export const keyNames = {
  entities: 'entities.tsv',
  buckets: 'buckets.json',
  others: 'keys.tsv',
  numbers: 'keys.bin',
} as const;

/** The lines of what is no entity in some articles. */
export function* keyLines(articles: readonly ArticleRows[]): Iterable<string> {
  for (const article of articles) {
    for (const { name } of tables) {
      if (name === 'codes' || name === 'entities') continue;
      const rows: readonly Row[] = article[name];
      for (const { id } of rows) if (typeof id === 'string') yield [id, name, article.id].join('\t');
    }
  }
}

/** The lines of the entities of some articles, each once, with what all of them say of it. */
export function* entityLines(
  articles: readonly ArticleRows[],
  entities: readonly EntityRow[],
): Iterable<string> {
  const named = new Map<string, string>();
  for (const article of articles) {
    for (const { id } of article.entities) if (!named.has(id)) named.set(id, article.id);
  }
  for (const row of entities) yield [row.id, 'entities', named.get(row.id), JSON.stringify(row)].join('\t');
}

/** Names every id that stands twice in finished shards, but for one of an entity that is the same in both. */
export function recurring(shards: readonly string[], scratch: string): string[] {
  const failures: string[] = [];
  const ids: string[] = [];
  for (const { id } of entitiesIn(pathsOf(shards, keyNames.entities), scratch, failures)) ids.push(id);
  if (failures.length === 0 && !mayRecur(pathsOf(shards, keyNames.numbers), [], ids)) return [];
  return clashes(shards, scratch);
}

/** The same where it is likely that there are any: all lists are gone through. */
export function clashes(shards: readonly string[], scratch: string): string[] {
  const lists = [...pathsOf(shards, keyNames.entities), ...pathsOf(shards, keyNames.others)];
  const named: string[] = [];
  for (const _ of entitiesIn(lists, scratch, named));
  return named;
}

/** Merges the lines of one entity, in the order of their articles; null when they mean different things. */
export function mergedLine(lines: readonly string[]): string | null {
  const [line = '', ...more] = lines;
  if (more.length === 0) return line;
  const first = keyOf(line);
  let merged = first.entity;
  for (const key of more.map(keyOf)) {
    if (merged === null || key.entity === null || !recurs(first, key)) return null;
    merged = mergeEntity(merged, key.entity);
  }
  return [first.id, first.table, first.article, JSON.stringify(merged)].join('\t');
}

/** The row in the line of an entity. */
export const rowIn = (line: string): EntityRow[] => {
  const { entity } = keyOf(line);
  return entity === null ? [] : [entity];
};

const pathsOf = (shards: readonly string[], name: string): string[] =>
  shards.map((shard) => join(shard, name));

/** The entities of the lists' articles, merged, in the order of their ids; other ids that stand twice go to `failures`. */
export function* entitiesIn(
  lists: readonly string[],
  scratch: string,
  failures: string[],
): Iterable<EntityRow> {
  let first: Key | null = null;
  let merged: EntityRow | null = null;
  for (const line of mergedLines(lists, scratch)) {
    const key = keyOf(line);
    if (first === null || key.id !== first.id) {
      if (merged !== null) yield merged;
      first = key;
      merged = key.entity;
    } else if (merged === null || key.entity === null || !recurs(first, key)) {
      const fault = { column: 'id', what: `stands twice, first in ${first.article}`, found: key.id };
      failures.push(failureLine(key.article, `${key.table} ${key.id}`, fault));
    } else merged = mergeEntity(merged, key.entity);
  }
  if (merged !== null) yield merged;
}

interface Key {
  readonly id: string;
  readonly table: string;
  readonly article: string;
  readonly entity: EntityRow | null;
}

function keyOf(line: string): Key {
  const [id = '', table = '', article = '', row] = line.split('\t');
  return { id, table, article, entity: row === undefined ? null : JSON.parse(row) };
}

const recurs = (a: Key, b: Key): boolean =>
  a.article !== b.article && a.entity?.type === b.entity?.type && a.entity?.name === b.entity?.name;
