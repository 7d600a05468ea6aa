import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import polars from 'nodejs-polars';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arrow } from '../pipeline/formats/arrow.ts';
import { csv } from '../pipeline/formats/csv.ts';
import { json } from '../pipeline/formats/json.ts';
import { parquet } from '../pipeline/formats/parquet.ts';
import { type Column, type Row, type Table, tables } from '../schemas/index.ts';

/** What DuckDB and polars call the type of each kind of column. */
const types: Record<Column['type'], { duckdb: string; polars: string }> = {
  string: { duckdb: 'VARCHAR', polars: 'String' },
  enum: { duckdb: 'VARCHAR', polars: 'String' },
  edtf: { duckdb: 'VARCHAR', polars: 'String' },
  date: { duckdb: 'DATE', polars: 'Date' },
  int: { duckdb: 'INTEGER', polars: 'Int32' },
  decimal: { duckdb: 'DOUBLE', polars: 'Float64' },
  list: { duckdb: 'VARCHAR[]', polars: 'List' },
};

const nasty = [
  '"',
  ',',
  '\n',
  '\r',
  'a,"b"\r\nc',
  ' ',
  ' 株洲 ',
  'NULL',
  'NA',
  '-',
  '0012',
  '1e5',
  '=1+1',
  '𠮷',
  "it's",
  '#',
  '\\',
];
const words = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', minLength: 1 }));
const numbers = fc.oneof(
  fc.constantFrom(0, 1e21, 1e-7, 0.1, 2.5e12, -1.5e300, 2 ** 53),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const arbitraries: Record<Column['type'], fc.Arbitrary<string | number | string[]>> = {
  string: words,
  enum: words,
  edtf: fc.constantFrom('2016', '2016-12-26', '2022-07-30/..'),
  date: day,
  int: fc.integer(),
  decimal: numbers.map((value) => value + 0),
  list: fc.array(words.map((word) => word.replaceAll('|', '/'))),
};

/** Rows of any values that the columns' types allow; the first table has none. */
function sampleRows(table: Table, index: number): Row[] {
  const values = table.columns.map(({ name, type, nullable }) => [
    name,
    nullable ? fc.option(arbitraries[type], { nil: null }) : arbitraries[type],
  ]);
  return fc.sample(fc.record(Object.fromEntries(values)), { numRuns: index === 0 ? 0 : 60, seed: 7 });
}

const sample = mkdtempSync(join(tmpdir(), 'readers-'));
const database = await DuckDBInstance.create(':memory:');
const duckdb = await database.connect();

beforeAll(() => {
  for (const [index, table] of tables.entries()) {
    const rows = sampleRows(table, index);
    for (const { path, bytes } of [csv, json, arrow, parquet].flatMap((write) => write(table, rows))) {
      writeFileSync(join(sample, path), bytes);
    }
  }
});

afterAll(() => rmSync(sample, { recursive: true }));

async function query(sql: string) {
  return (await duckdb.runAndReadAll(sql)).getRowObjectsJS();
}

/** Rows as JSON has them: days as text, lists from CSV taken apart. */
function plainRows(table: Table, rows: readonly Record<string, unknown>[]): unknown[] {
  return rows.map((row) =>
    Object.fromEntries(table.columns.map((column) => [column.name, plain(column, row[column.name])])),
  );
}

function plain({ type }: Column, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (type !== 'list' || Array.isArray(value)) return value;
  return value === null ? [] : String(value).split('|');
}

const structure = (table: Table, typeOf: (column: Column) => string) =>
  `{${table.columns.map((column) => `'${column.name}': '${typeOf(column)}'`).join(', ')}}`;

const folders = [
  { folder: sample, label: 'a sample' },
  ...(existsSync('out/SHA256SUMS') ? [{ folder: 'out', label: 'out/' }] : []),
];

describe.each(folders)('$label', ({ folder }) => {
  describe.each<Table>([...tables])('$name', (table) => {
    const file = (extension: string) => join(folder, `${table.name}.${extension}`);
    const expected = (): Record<string, unknown>[] => JSON.parse(readFileSync(file('json'), 'utf8'));

    test('has the columns of its schema in JSON', () => {
      const names = table.columns.map((column) => column.name);
      for (const row of expected()) expect(Object.keys(row)).toEqual(names);
    });

    test('reads the same from JSON in DuckDB', async () => {
      const columns = structure(table, ({ type }) => types[type].duckdb);
      const rows = await query(`FROM read_json('${file('json')}', format = 'array', columns = ${columns})`);
      expect(plainRows(table, rows)).toEqual(expected());
    });

    test('reads the same from CSV in DuckDB', async () => {
      const columns = structure(table, ({ type }) => (type === 'list' ? 'VARCHAR' : types[type].duckdb));
      const dialect = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"'`;
      const rows = await query(`FROM read_csv('${file('csv')}', ${dialect}, columns = ${columns})`);
      expect(plainRows(table, rows)).toEqual(expected());
      const [header] = readFileSync(file('csv'), 'utf8').split('\n');
      expect(header).toBe(table.columns.map((column) => column.name).join(','));
    });

    test('reads the same from Parquet in DuckDB, with the right types', async () => {
      const described = await query(`DESCRIBE FROM '${file('parquet')}'`);
      expect(described.map((column) => [column.column_name, column.column_type])).toEqual(
        table.columns.map(({ name, type }) => [name, types[type].duckdb]),
      );
      expect(plainRows(table, await query(`FROM '${file('parquet')}'`))).toEqual(expected());
    });

    test('reads the same from Arrow in polars, with the right types', () => {
      const frame = polars.readIPC(readFileSync(file('arrow')));
      expect(frame.columns).toEqual(table.columns.map((column) => column.name));
      expect(frame.dtypes.map((type) => type.variant)).toEqual(
        table.columns.map(({ type }) => types[type].polars),
      );
      expect(plainRows(table, frame.toRecords())).toEqual(expected());
    });
  });
});
