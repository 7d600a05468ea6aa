import { type Table, tables } from '../../schemas/index.ts';
import type { TextRow } from './edition.ts';

/** Rows without an id are told apart by what they say: an edit above them shifts their offsets and nothing else. */
const named: Readonly<Record<string, readonly string[]>> = {
  evidence: ['record_id', 'field', 'exact'],
  corrections: ['source_id', 'as_printed', 'kind'],
  issues: ['source_id', 'stage', 'code', 'exact'],
  codes: ['table', 'column', 'code'],
};

const byName: ReadonlyMap<string, Table> = new Map(tables.map((table) => [table.name, table]));

/** The columns of a table in which ids of other rows stand. */
export function referencesOf(table: string): string[] {
  const columns = byName.get(table)?.columns ?? [];
  return columns.filter(({ references }) => references !== undefined).map(({ name }) => name);
}

/** Old ids and the ids that took their place. */
export type Renamed = ReadonlyMap<string, string>;

/** The rows by the name that tells them apart; the second and later rows of one name are numbered. */
export function byOwnName(
  table: string,
  rows: readonly TextRow[],
  renamed: Renamed = new Map(),
): Map<string, TextRow> {
  const own = named[table] ?? ['id'];
  const seen = new Map<string, number>();
  const found = new Map<string, TextRow>();
  for (const row of rows) {
    const name = own.map((column) => follow(row[column] ?? '', renamed)).join('|');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    found.set(count === 1 ? name : `${name}|${count}`, row);
  }
  return found;
}

/** The row with the new ids wherever it points at other rows: that they are called otherwise is no change of this row. */
export function pointedAnew(table: string, row: TextRow, renamed: Renamed): TextRow {
  const references = referencesOf(table);
  if (renamed.size === 0 || references.length === 0) return row;
  const moved = references
    .filter((column) => row[column] !== undefined)
    .map((column) => [column, follow(row[column] ?? '', renamed)]);
  return { ...row, ...Object.fromEntries(moved) };
}

/** A cell may hold a list of ids. */
function follow(cell: string, renamed: Renamed): string {
  if (renamed.size === 0) return cell;
  return cell
    .split('|')
    .map((id) => renamed.get(id) ?? id)
    .join('|');
}
