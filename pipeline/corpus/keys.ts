import type { ArticleRows } from '../../schemas/article-rows.ts';
import { failureLine } from '../../schemas/expectations/fault.ts';
import { type EntityRow, type Row, tables } from '../../schemas/index.ts';
import { mergeEntity } from '../assemble.ts';
import { mergedLines } from './merge.ts';

/**
 * Ids across shards. A shard lists its ids, sorted: `id, table, article` and an entity's row, parted by tabs. Merging the
 * lists finds an id that stands twice and gives the entities of all articles, in memory that does not grow with either.
 */

/** The lines of some articles, an entity's once, with what all of them say of it. */
export function* keyLines(
  articles: readonly ArticleRows[],
  entities: readonly EntityRow[],
): Iterable<string> {
  const named = new Map<string, string>();
  for (const article of articles) {
    for (const { name } of tables) {
      const rows: readonly Row[] = name === 'codes' ? [] : article[name];
      for (const { id } of rows) {
        if (typeof id !== 'string') continue;
        if (name !== 'entities') yield [id, name, article.id].join('\t');
        else if (!named.has(id)) named.set(id, article.id);
      }
    }
  }
  for (const row of entities) yield [row.id, 'entities', named.get(row.id), JSON.stringify(row)].join('\t');
}

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
