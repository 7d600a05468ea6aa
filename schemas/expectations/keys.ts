import type { ArticleRows } from '../article-rows.ts';
import { type Row, type Table, type TableName, tables } from '../index.ts';
import { type Fault, failureLine } from './fault.ts';

/** A row that has an id. */
export interface Target {
  article: ArticleRows;
  table: Table & { name: TableName };
  row: Row;
}

/** All rows by id. An entity may recur in other articles, with the same type and name; any other id stands once. */
export function gatherTargets(articles: readonly ArticleRows[], failures: string[]): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const article of articles) {
    for (const table of tables) {
      // Stryker disable next-line ArrayDeclaration: a text in place of a row has no id and is passed over
      const rows: readonly Row[] = table.name === 'codes' ? [] : article[table.name];
      for (const row of rows) {
        if (typeof row.id !== 'string') continue;
        const first = targets.get(row.id);
        if (first === undefined) targets.set(row.id, { article, table, row });
        else if (!recurs(first, article, row)) {
          const fault = { column: 'id', what: `stands twice, first in ${first.article.id}`, found: row.id };
          failures.push(failureLine(article.id, `${table.name} ${row.id}`, fault));
        }
      }
    }
  }
  return targets;
}

function recurs(first: Target, article: ArticleRows, { type, name }: Row): boolean {
  const isElsewhere = first.table.name === 'entities' && first.article !== article;
  return isElsewhere && first.row.type === type && first.row.name === name;
}

/** A key points at a row, and at one that `fits`. */
export function* keyFaults(
  column: string,
  id: string | null,
  targets: ReadonlyMap<string, Target>,
  fits: (target: Target) => boolean,
): Iterable<Fault> {
  if (id === null) return;
  const target = targets.get(id);
  if (target === undefined) yield { column, what: 'points at no row', found: id };
  else if (!fits(target))
    yield { column, what: `points at the wrong kind of row, ${target.table.name}`, found: id };
}

/** A row belongs to the article that it comes with; a table without the column gives undefined. */
export function* ownFaults(column: string, id: Row[string] | undefined, article: string): Iterable<Fault> {
  if (id === undefined || id === article) return;
  yield { column, what: 'is not the article that it comes with', found: id };
}

/** No two rows of an article agree in all columns of their table's key. */
export function* repeatFaults({ key }: Table, rows: readonly Row[]): Iterable<Fault> {
  const seen = new Set<string>();
  for (const row of rows) {
    const values = JSON.stringify(key.map((name) => row[name]));
    if (seen.has(values))
      yield { column: key.join(', '), what: 'stands twice', found: key.map((name) => row[name]) };
    seen.add(values);
  }
}

/** A place is an entity of type place. */
export const isPlace = ({ table, row }: Target) => table.name === 'entities' && row.type === 'place';

export const isProject = ({ table }: Target) => table.name === 'projects';

/** What may stand in a relation. */
export const isParty = ({ table }: Target) => table.name === 'entities' || table.name === 'projects';

export const hasColumn =
  (name: string) =>
  ({ table }: Target) =>
    table.columns.some((column) => column.name === name);
