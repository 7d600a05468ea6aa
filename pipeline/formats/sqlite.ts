import initSqlite from '@sqlite.org/sqlite-wasm';
import type { About } from '../../schemas/dataset.ts';
import { type Dataset, type Row, type Table, tables } from '../../schemas/index.ts';
import { sqlitePath } from './names.ts';
import type { DatasetWriter } from './output.ts';
import { createTable, listsOfIds, quoteName } from './sqlite-schema.ts';
import { recordRows, searchSchema, spaced } from './sqlite-search.ts';

const sqlite3 = await initSqlite();
type Database = InstanceType<typeof sqlite3.oo1.DB>;
type Value = string | number | null;

/** All tables as one SQLite database with keys, a search index, the dictionary and what the dataset is. */
export const sqlite: DatasetWriter = (dataset, about) => {
  const database = new sqlite3.oo1.DB(':memory:');
  try {
    database.exec(`PRAGMA page_size = 4096; BEGIN;\n${schema()}`);
    fill(database, dataset, about);
    database.exec('COMMIT; VACUUM;');
    return [{ path: sqlitePath, bytes: sqlite3.capi.sqlite3_js_db_export(database) }];
  } finally {
    database.close();
  }
};

function schema(): string {
  return [
    ...tables.map(createTable),
    searchSchema,
    'CREATE TABLE dataset (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;',
    'CREATE TABLE columns ("table" TEXT, name TEXT, type TEXT, title_zh TEXT, title_en TEXT, description TEXT, ' +
      'missing TEXT, unit TEXT, PRIMARY KEY ("table", name)) STRICT;',
  ].join('\n');
}

function fill(database: Database, dataset: Dataset, about: About): void {
  const records = recordRows(dataset);
  insert(
    database,
    'records',
    5,
    records.map((row) => [row.id, row.table, row.title, row.title_en, row.quote]),
  );
  insert(
    database,
    'search_index(rowid, title, title_en, quote)',
    4,
    records.map((row, index) => [index + 1, spaced(row.title), spaced(row.title_en), spaced(row.quote)]),
  );
  for (const table of tables) {
    const rows: readonly Row[] = dataset[table.name];
    insertRows(database, table, rows);
  }
  insert(database, 'dataset', 2, facts(about));
  insert(database, 'columns', 8, tables.flatMap(columnFacts));
}

function insertRows(database: Database, table: Table, rows: readonly Row[]): void {
  const cells = rows.map((row) => table.columns.map(({ name }) => stored(row[name])));
  insert(database, quoteName(table.name), table.columns.length, cells);
  for (const { name, column } of listsOfIds(table)) {
    const items = rows.flatMap((row) =>
      [row[column.name] ?? []].flat().map((value, position) => [stored(row.id), position, value]),
    );
    insert(database, quoteName(name), 3, items);
  }
}

/** A list is a JSON array. */
function stored(value: Row[string] | undefined): Value {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null);
}

function insert(database: Database, into: string, width: number, rows: readonly (readonly Value[])[]): void {
  const statement = database.prepare(`INSERT INTO ${into} VALUES (${Array(width).fill('?').join(', ')})`);
  try {
    for (const row of rows) {
      row.forEach((value, index) => {
        bind(statement, index + 1, value);
      });
      statement.stepReset();
    }
  } finally {
    statement.finalize();
  }
}

/** `bind` takes every number without a fraction for an integer of 64 bits, which 1e21 is not. */
function bind(statement: ReturnType<Database['prepare']>, index: number, value: Value): void {
  const isLarge = typeof value === 'number' && !Number.isSafeInteger(value);
  if (isLarge) sqlite3.capi.sqlite3_bind_double(statement, index, value);
  else statement.bind(index, value);
}

function facts(about: About): Value[][] {
  const { name, version, released, title_zh, title_en, description_zh, description_en, licence } = about;
  const named = {
    name,
    version,
    released,
    title_zh,
    title_en,
    description_zh,
    description_en,
    licence: licence?.url ?? null,
  };
  return Object.entries(named).filter(([, value]) => value !== null);
}

function columnFacts({ name: table, columns }: Table): Value[][] {
  return columns.map(({ name, type, title_zh, title_en, description, missing, unit }) => [
    ...[table, name, type, title_zh, title_en, description],
    missing ?? null,
    unit ?? null,
  ]);
}
