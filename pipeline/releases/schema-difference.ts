import type { SchemaChangeRow } from '../../schemas/releases.ts';
import { type ColumnShape, type Edition, rowsOf } from './edition.ts';

/** The tables, columns and codes that came, went or became something else; a new table's columns go without saying. */
export function schemaDifference(before: Edition, after: Edition): SchemaChangeRow[] {
  const old = new Set(before.columns.map(({ table }) => table));
  const current = new Set(after.columns.map(({ table }) => table));
  const added = [...current].filter((table) => !old.has(table));
  const removed = [...old].filter((table) => !current.has(table));
  return [
    ...added.map((table) => ({ ...blank, table, change: 'table_added' as const })),
    ...removed.map((table) => ({ ...blank, table, change: 'table_removed' as const })),
    ...columnChanges(
      before.columns.filter(({ table }) => current.has(table)),
      after.columns.filter(({ table }) => old.has(table)),
    ),
    ...codeChanges(before, after),
  ];
}

const blank = { column: null, code: null, before: null, after: null };

function columnChanges(before: readonly ColumnShape[], after: readonly ColumnShape[]): SchemaChangeRow[] {
  const old = new Map(before.map((column) => [`${column.table}.${column.name}`, column]));
  const current = new Map(after.map((column) => [`${column.table}.${column.name}`, column]));
  const kept = [...current].flatMap(([name, column]) => columnChange(old.get(name), column));
  const gone = [...old].filter(([name]) => !current.has(name));
  return [...kept, ...gone.map(([, column]) => row(column, 'column_removed', column.type, null))];
}

function columnChange(before: ColumnShape | undefined, after: ColumnShape): SchemaChangeRow[] {
  if (before === undefined) return [row(after, 'column_added', null, after.type)];
  const found: SchemaChangeRow[] = [];
  if (before.type !== after.type) found.push(row(after, 'type_changed', before.type, after.type));
  if (before.nullable !== after.nullable)
    found.push(row(after, 'nullable_changed', nullability(before), nullability(after)));
  return found;
}

const nullability = ({ nullable }: ColumnShape) => (nullable ? 'may be null' : 'is never null');

function row(
  { table, name }: ColumnShape,
  change: SchemaChangeRow['change'],
  before: string | null,
  after: string | null,
): SchemaChangeRow {
  return { table, change, column: name, code: null, before, after };
}

function codeChanges(before: Edition, after: Edition): SchemaChangeRow[] {
  const old = codesOf(before);
  const current = codesOf(after);
  return [
    ...[...current]
      .filter(([name]) => !old.has(name))
      .map(([, code]) => ({ ...code, change: 'code_added' as const, before: null })),
    ...[...old]
      .filter(([name]) => !current.has(name))
      .map(([, code]) => ({ ...code, change: 'code_removed' as const, before: code.after, after: null })),
  ];
}

function codesOf(edition: Edition) {
  const rows = rowsOf(edition, 'codes').map(({ table = '', column = '', code = '', label_en = '' }) => {
    return [`${table}.${column}.${code}`, { table, column, code, after: label_en }] as const;
  });
  return new Map(rows);
}
