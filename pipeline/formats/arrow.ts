import {
  Table as ArrowTable,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  List,
  Schema,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { Column, Row, Table } from '../../schemas/index.ts';
import type { OutputFile } from './output.ts';

const types: Record<Column['type'], DataType> = {
  string: new Utf8(),
  enum: new Utf8(),
  edtf: new Utf8(),
  date: new DateDay(),
  int: new Int32(),
  decimal: new Float64(),
  list: new List(new Field('item', new Utf8(), false)),
};

/** An uncompressed IPC file of one record batch; takes the rows in Arrow where they are made already. */
export function arrow(table: Table, rows: readonly Row[], made = arrowTable(table, rows)): OutputFile[] {
  return [{ path: `${table.name}.arrow`, bytes: tableToIPC(made, 'file') }];
}

/** The rows in Arrow; the schema comes from the columns alone, never from the values. */
export function arrowTable(table: Table, rows: readonly Row[]): ArrowTable {
  const schema = new Schema(table.columns.map(field), new Map([['description', table.description]]));
  if (rows.length === 0) return new ArrowTable(schema);
  const vectors = table.columns.map((column) => [
    column.name,
    vectorFromArray(
      rows.map((row) => stored(column, row[column.name] ?? null)),
      types[column.type],
    ),
  ]);
  return new ArrowTable(schema, Object.fromEntries(vectors));
}

function field({ name, type, nullable, title_zh, title_en, description, unit }: Column): Field {
  const metadata = Object.entries({ title_zh, title_en, description, ...(unit && { unit }) });
  return new Field(name, types[type], nullable, new Map(metadata));
}

/** Date vectors take milliseconds: a text would silently become 1970-01-01. */
function stored({ type }: Column, value: Row[string]) {
  return type === 'date' && typeof value === 'string' ? Date.parse(value) : value;
}
