import type { Column, Table } from '../../schemas/index.ts';

/** The storage class of each kind of column; a list is a JSON array, for json_each. */
const types: Record<Column['type'], string> = {
  string: 'TEXT',
  enum: 'TEXT',
  edtf: 'TEXT',
  date: 'TEXT',
  int: 'INTEGER',
  decimal: 'REAL',
  list: 'TEXT',
};

/** A list of ids as a table of its own, so that its references are keys. */
interface ListOfIds {
  name: string;
  table: Table;
  column: Column;
  target: string;
}

/** The lists of a table that hold ids: `figures_places`. */
export function listsOfIds(table: Table): ListOfIds[] {
  return table.columns.flatMap((column) => {
    const [target] = column.references ?? [];
    if (column.type !== 'list' || target === undefined) return [];
    return [{ name: `${table.name}_${column.name}`, table, column, target }];
  });
}

/** Whether the rows have an id, under which `records` lists them. */
const hasId = ({ key }: Table) => key.length === 1 && key[0] === 'id';

/** The statements that create the table, its lists of ids and its indexes. */
export function createTable(table: Table): string {
  const { name, columns, key } = table;
  const primary = key.length > 0 ? [`PRIMARY KEY (${key.map(quoteName).join(', ')})`] : [];
  const lines = [...columns.map(columnLine), ...primary, ...columns.flatMap(foreignKeys)];
  const indexed = columns.filter((column) => isIndexed(column) && !(hasId(table) && column.name === 'id'));
  return [
    `CREATE TABLE ${quoteName(name)} (\n  ${lines.join(',\n  ')}\n) STRICT;`,
    ...listsOfIds(table).map(createList),
    ...indexed.map(
      (column) =>
        `CREATE INDEX ${quoteName(`${name}_by_${column.name}`)} ON ${quoteName(name)} (${quoteName(column.name)});`,
    ),
  ].join('\n');
}

/** `"end"`: a name that may be a keyword. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function columnLine({ name, type, nullable, codes }: Column): string {
  const quoted = quoteName(name);
  const listed = codes.map(([code]) => `'${code.replaceAll("'", "''")}'`).join(', ');
  const checks = [
    ...(codes.length > 0 ? [`CHECK (${quoted} IN (${listed}))`] : []),
    ...(type === 'list' ? [`CHECK (json_valid(${quoted}))`] : []),
  ];
  return [quoted, types[type], ...(nullable ? [] : ['NOT NULL']), ...checks].join(' ');
}

/** An id of one table refers to it, an id of one of several to `records`. */
function foreignKeys({ name, type, references = [] }: Column): string[] {
  const [target, ...others] = references;
  if (target === undefined || type === 'list') return [];
  const table = others.length === 0 ? target : 'records';
  return [`FOREIGN KEY (${quoteName(name)}) REFERENCES ${quoteName(table)} (id)`];
}

function isIndexed({ type, references }: Column): boolean {
  return type === 'date' || (references !== undefined && type !== 'list');
}

function createList({ name, table, target }: ListOfIds): string {
  return `CREATE TABLE ${quoteName(name)} (
  record_id TEXT NOT NULL REFERENCES ${quoteName(table.name)} (id),
  position INTEGER NOT NULL,
  value TEXT NOT NULL REFERENCES ${quoteName(target)} (id),
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX ${quoteName(`${name}_by_value`)} ON ${quoteName(name)} (value);`;
}
