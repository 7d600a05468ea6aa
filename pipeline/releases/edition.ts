import { type Dataset, type Row, type Table, tables } from '../../schemas/index.ts';
import type { ChangeRow, RedirectRow, SchemaChangeRow } from '../../schemas/releases.ts';
import { cell } from '../formats/csv.ts';

/** A row as CSV writes it: where there is no value stands the empty text. */
export type TextRow = Readonly<Record<string, string>>;

/** What a release says of a column to programs. */
export interface ColumnShape {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
}

/** All that two releases are compared by. */
export interface Edition {
  version: string;
  columns: readonly ColumnShape[];
  tables: ReadonlyMap<string, readonly TextRow[]>;
}

/** An edition that was released, with the redirects that it published. */
export interface Snapshot extends Edition {
  redirects: readonly RedirectRow[];
}

/** The dataset in the form in which it is compared. */
export function editionOf(dataset: Dataset, version: string): Edition {
  return {
    version,
    columns: tables.flatMap((table) =>
      table.columns.map(({ name, type, nullable }) => ({ table: table.name, name, type, nullable })),
    ),
    tables: new Map(tables.map((table) => [table.name, textRows(table, dataset[table.name])])),
  };
}

/** The rows of a table; none where the edition has no such table. */
export function rowsOf(edition: Edition, table: string): readonly TextRow[] {
  return edition.tables.get(table) ?? [];
}

function textRows(table: Table, rows: readonly Row[]): TextRow[] {
  return rows.map((row) => Object.fromEntries(table.columns.map(({ name }) => [name, cell(row[name])])));
}

/** A release beside the one before it, which the first has not. */
export interface Comparison {
  before: Edition | null;
  after: Edition;
  changes: readonly ChangeRow[];
  schemaChanges: readonly SchemaChangeRow[];
  /** Those of all releases. */
  redirects: readonly RedirectRow[];
  /** Those of this release. */
  latest: readonly RedirectRow[];
}
