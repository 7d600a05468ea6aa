import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { codeRows } from '../schemas/codes.ts';
import {
  column,
  date,
  decimal,
  edtf,
  int,
  jsonSchema,
  list,
  type Table,
  table,
  text,
} from '../schemas/column.ts';
import { tables } from '../schemas/index.ts';
import { impliedBounds } from '../schemas/qualifier.ts';

const every: readonly Table[] = tables;
const columns = every.flatMap((table) =>
  table.columns.map((column) => ({ table, column, id: `${table.name}.${column.name}` })),
);
const exampleRow = (table: Table) =>
  Object.fromEntries(table.columns.map(({ name, example }) => [name, example]));

const contract = {
  timelines:
    'id source_id date date_start date_end date_precision date_text date_basis status type title title_en participants ' +
    'documents project_id places quote quote_start quote_end section review',
  figures:
    'id source_id subject indicator indicator_en kind direction baseline qualifier value lower upper unit counter ' +
    'dimension si_value si_unit value_text status date date_start date_end date_text date_basis project_id series_id ' +
    'places quote quote_start quote_end section review',
  projects:
    'id source_id name name_en aliases category status status_text start_date completion_date target_date from_place ' +
    'to_place part_of organisations places quote quote_start quote_end section review',
  sources:
    'id title publisher authors published published_start published_end published_basis language url rights sha256 ' +
    'characters reuse',
  entities: 'id type name name_en code aliases functions mentions',
  relations: 'id subject_id predicate object_id source_id evidence start end',
  statements:
    'id source_id speaker post kind text date date_start date_end date_text date_basis quote quote_start quote_end ' +
    'review',
  evidence: 'record_id field source_id exact prefix suffix start end utf16_start utf16_end',
  corrections: 'source_id start end as_printed corrected kind reason',
  issues: 'source_id stage code severity message exact start end',
  codes: 'table column code label_zh label_en definition',
};

test('the tables and columns are those of the contract, in its order', () => {
  const names = every.map(({ name, columns }) => [name, columns.map((column) => column.name).join(' ')]);
  expect(Object.fromEntries(names)).toEqual(contract);
  expect(names.map(([name]) => name)).toEqual(Object.keys(contract));
});

describe.each(columns)('$id', ({ table, column }) => {
  test('is described in both languages, with an example that fits', () => {
    expect(column.title_zh).toMatch(/\p{Script=Han}/u);
    expect(column.title_en).toMatch(/^[A-Z]/);
    expect(column.description).toMatch(/^.+[.)]$/s);
    expect(table.schema.shape[column.name]?.safeParse(column.example)).toMatchObject({ success: true });
  });

  test('says how null reads exactly where null may stand', () => {
    expect(column.missing !== undefined).toBe(column.nullable);
    expect(table.schema.shape[column.name]?.safeParse(null).success).toBe(column.nullable);
    expect(column.missing ?? 'null.').toMatch(/\.$/);
  });
});

test('every code has labels in both languages and a definition, and stands once in its column', () => {
  const rows = codeRows(tables);
  expect(new Set(rows.map((row) => [row.table, row.column, row.code].join())).size).toBe(rows.length);
  for (const row of rows) {
    expect(row.code).toMatch(/^[a-z][a-z_]*$/);
    expect(row.label_zh).toMatch(/\p{Script=Han}/u);
    expect(row.label_en).toMatch(/[a-z]/);
    expect(row.definition).toMatch(/\.$/);
  }
  expect(
    rows.filter((row) => row.table === 'figures' && row.column === 'kind').map((row) => row.code),
  ).toEqual(['level', 'from', 'to', 'change', 'rank']);
});

test('a column without a description cannot be declared', () => {
  const about = { title_zh: '表', title_en: 'Table', description: 'A table.' };
  expect(() => table('sample', about, { bare: text() })).toThrow('bare: declared without');
});

describe('a value', () => {
  const refused = [
    ['empty text', text(), ''],
    ['a number as text', text(), 5],
    ['NaN', decimal(), Number.NaN],
    ['infinity', decimal(), Number.POSITIVE_INFINITY],
    ['a fraction', int(), 1.5],
    ['a whole number of 33 bits', int(), 2 ** 31],
    ['a day that no calendar has', date(), '2023-02-29'],
    ['a month as a day', date(), '2023-02'],
    ['a list item with the separator', list(), ['a|b']],
    ['an empty list item', list(), ['']],
    ['two open ends', edtf(), '../..'],
    ['an EDTF day that no calendar has', edtf(), '2023-02-29'],
    ['an EDTF span that ends first', edtf(), '2023/2022'],
    ['an EDTF season', edtf(), '2023-21'],
  ] as const;
  test.each(refused)('that is %s is refused', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  const taken = [
    ['a big number', decimal(), 2.5e12],
    ['the greatest whole number', int(), 2 ** 31 - 1],
    ['a leap day', date(), '2024-02-29'],
    ['an empty list', list(), []],
    ['an open start', edtf(), '../2021-05-31'],
    ['an open end', edtf(), '2022-07-30/..'],
    ['an interval', edtf(), '2021/2025'],
  ] as const;
  test.each(taken)('that is %s is taken', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
  });
});

describe.each(every)('$name', (table) => {
  const row = exampleRow(table);

  test('takes a whole row only', () => {
    const { [table.columns[0]?.name ?? '']: _, ...partial } = row;
    expect(table.schema.safeParse(row).success).toBe(true);
    expect(table.schema.safeParse(partial).success).toBe(false);
    expect(table.schema.safeParse({ ...row, other: 1 }).success).toBe(false);
  });

  test('has a JSON Schema that agrees', () => {
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(jsonSchema(table));
    expect(accepts(row)).toBe(true);
    expect(accepts({ ...row, other: 1 })).toBe(false);
    for (const { name, nullable, description } of table.columns) {
      expect(accepts({ ...row, [name]: null })).toBe(nullable);
      expect(JSON.stringify(jsonSchema(table).properties[name])).toContain(
        JSON.stringify(description).slice(1, -1),
      );
    }
  });
});

test('a column that a table reuses keeps its title', () => {
  const nullable = column(text().nullable(), {
    title_zh: '名',
    title_en: 'Name',
    description: 'It.',
    missing: 'no.',
    example: 'a',
  });
  const about = { title_zh: '表', title_en: 'Table', description: 'A table.' };
  expect(table('sample', about, { nullable }).columns).toMatchObject([
    { title_en: 'Name', nullable: true, type: 'string' },
  ]);
});

test('bounds follow from the qualifier', () => {
  expect(impliedBounds('nearly', 400)).toEqual({ lower: null, upper: 400 });
  expect(impliedBounds('at_least', 75)).toEqual({ lower: 75, upper: null });
  expect(impliedBounds('range', null)).toBeNull();
});
