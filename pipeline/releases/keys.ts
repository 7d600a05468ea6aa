import type { TableName } from '../../schemas/index.ts';
import type { TextRow } from './edition.ts';

/** The columns that tell a table's rows apart, and those in which ids of other rows stand. */
interface Keys {
  own: readonly string[];
  references: readonly string[];
}

const keys: Readonly<Record<TableName, Keys>> = {
  timelines: { own: ['id'], references: ['project_id', 'places'] },
  figures: { own: ['id'], references: ['project_id', 'places'] },
  projects: { own: ['id'], references: ['places'] },
  sources: { own: ['id'], references: [] },
  entities: { own: ['id'], references: [] },
  relations: { own: ['id'], references: ['subject_id', 'object_id'] },
  statements: { own: ['id'], references: [] },
  evidence: { own: ['record_id', 'field', 'exact'], references: ['record_id'] },
  corrections: { own: ['source_id', 'as_printed', 'kind'], references: [] },
  issues: { own: ['source_id', 'stage', 'code', 'exact'], references: [] },
  codes: { own: ['table', 'column', 'code'], references: [] },
};

const byTable: ReadonlyMap<string, Keys> = new Map(Object.entries(keys));

/** What a table that this version does not know is compared by. */
const unknown: Keys = { own: ['id'], references: [] };

/** Old ids and the ids that took their place. */
export type Renamed = ReadonlyMap<string, string>;

/** The rows by the name that tells them apart; the second and later rows of one name are numbered. */
export function named(
  table: string,
  rows: readonly TextRow[],
  renamed: Renamed = new Map(),
): Map<string, TextRow> {
  const { own } = byTable.get(table) ?? unknown;
  const seen = new Map<string, number>();
  const byName = new Map<string, TextRow>();
  for (const row of rows) {
    const name = own.map((column) => follow(row[column] ?? '', renamed)).join('|');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    byName.set(count === 1 ? name : `${name}|${count}`, row);
  }
  return byName;
}

/** The row with the new ids wherever it points at other rows: that they are called otherwise is no change of this row. */
export function pointedAnew(table: string, row: TextRow, renamed: Renamed): TextRow {
  const { references } = byTable.get(table) ?? unknown;
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
