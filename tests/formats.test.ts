import { createHash } from 'node:crypto';
import { tableFromIPC } from 'apache-arrow';
import { describe, expect, test } from 'vitest';
import { assemble } from '../pipeline/assemble.ts';
import { arrow } from '../pipeline/formats/arrow.ts';
import { checksums } from '../pipeline/formats/checksums.ts';
import { csv } from '../pipeline/formats/csv.ts';
import { dictionary } from '../pipeline/formats/dictionary.ts';
import { json } from '../pipeline/formats/json.ts';
import { jsonSchema } from '../pipeline/formats/json-schema.ts';
import { type OutputFile, textFile } from '../pipeline/formats/output.ts';
import { parquet } from '../pipeline/formats/parquet.ts';
import { readme } from '../pipeline/formats/readme.ts';
import { countRows, metadataOf, publishedFile } from '../pipeline/formats/release.ts';
import { column, date, decimal, list, table, text } from '../schemas/column.ts';
import { unnamed } from '../schemas/dataset.ts';
import { tables } from '../schemas/index.ts';

const about = { title_zh: '列', title_en: 'Column', description: 'A column.', example: 'a' };
const absent = { ...about, missing: 'not said.' };
const sample = table(
  'sample',
  { title_zh: '样本', title_en: 'Sample', description: 'A sample.' },
  {
    name: column(text(), about),
    note: column(text().nullable(), absent),
    day: column(date().nullable(), absent),
    value: column(decimal().nullable(), { ...absent, unit: 'km' }),
    tags: column(list(), about),
  },
);
const rows = [
  { name: '株洲', note: null, day: '2016-12-26', value: 2.5e12, tags: ['a', 'b'] },
  { name: 'say "hi", you\r\nthere', note: 'lone\rreturn', day: null, value: 1e-7, tags: [] },
  { name: '=1+1', note: ' ', day: '1949-10-01', value: -1.5e300, tags: ['x,y'] },
];

const textOf = ([file]: OutputFile[]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
const bytesOf = ([file]: OutputFile[]) => file?.bytes ?? new Uint8Array();

test('CSV quotes what it must, leaves null empty and never writes an exponent', () => {
  const lines = [
    'name,note,day,value,tags',
    '株洲,,2016-12-26,2500000000000,a|b',
    '"say ""hi"", you\r\nthere","lone\rreturn",,0.0000001,',
    `=1+1, ,1949-10-01,-15${'0'.repeat(299)},"x,y"`,
  ];
  expect(textOf(csv(sample, rows))).toBe(`${lines.join('\n')}\n`);
  expect(textOf(csv(sample, []))).toBe('name,note,day,value,tags\n');
});

test('JSON has one row a line, keys in column order, and never writes an exponent', () => {
  const [first, second] = rows;
  const reversed = Object.fromEntries(Object.entries(first ?? {}).reverse());
  expect(textOf(json(sample, [reversed, ...(second ? [second] : [])]))).toBe(
    '[\n{"name":"株洲","note":null,"day":"2016-12-26","value":2500000000000,"tags":["a","b"]},\n' +
      '{"name":"say \\"hi\\", you\\r\\nthere","note":"lone\\rreturn","day":null,"value":0.0000001,"tags":[]}\n]\n',
  );
  expect(JSON.parse(textOf(json(sample, rows)))).toEqual(rows);
  expect(JSON.parse(textOf(json(sample, [])))).toEqual([]);
});

describe('Arrow', () => {
  test('has one record batch, the declared types and the descriptions', () => {
    const { schema, batches } = tableFromIPC(bytesOf(arrow(sample, rows)));
    expect(batches).toHaveLength(1);
    expect(schema.fields.map((field) => `${field.name} ${field.type}${field.nullable ? '?' : ''}`)).toEqual([
      'name Utf8',
      'note Utf8?',
      'day Date32<DAY>?',
      'value Float64?',
      'tags List<Utf8>',
    ]);
    expect(schema.fields[3]?.metadata.get('description')).toBe('A column.');
    expect(schema.fields[3]?.metadata.get('unit')).toBe('km');
  });

  test('keeps the types of a table without rows', () => {
    const empty = tableFromIPC(bytesOf(arrow(sample, [])));
    expect(empty.numRows).toBe(0);
    expect(empty.schema.fields.map(String)).toEqual(
      tableFromIPC(bytesOf(arrow(sample, rows))).schema.fields.map(String),
    );
  });

  test('stays one batch with many rows', () => {
    const many = Array.from({ length: 5000 }, () => rows).flat();
    expect(tableFromIPC(bytesOf(arrow(sample, many))).batches.map((batch) => batch.numRows)).toEqual([15000]);
  });
});

test.each([csv, json, arrow, parquet, jsonSchema])('%o gives the same bytes twice', (write) => {
  expect(write(sample, rows)).toEqual(write(sample, rows));
});

describe('the files about the dataset', () => {
  const dataset = assemble([]);
  const release = { about: unnamed, rows: countRows(dataset), files: [], leftOut: [], sources: [] };
  const [machine, human] = dictionary(release).map((file) => textOf([file]));

  test('the dictionary has every column and every code, with labels in both languages', () => {
    const parsed = JSON.parse(machine ?? '');
    expect(parsed.tables.map((entry: { name: string }) => entry.name)).toEqual(
      tables.map((each) => each.name),
    );
    for (const { name, columns } of tables) {
      const entry = parsed.tables.find((each: { name: string }) => each.name === name);
      expect(entry.columns.map((each: { name: string }) => each.name)).toEqual(
        columns.map((each) => each.name),
      );
      for (const { title_zh, title_en, description } of columns) {
        expect(human).toContain(`| ${title_zh} | ${title_en} |`);
        expect(human).toContain(description.replaceAll('|', '\\|'));
      }
    }
    for (const { code, label_zh, label_en } of dataset.codes) {
      expect(human).toContain(`| \`${code}\` | ${label_zh} | ${label_en} |`);
    }
    expect(human).toContain('| `km` | 公里 | kilometre | length; multiplied by 1000 it is in m. |');
    expect(JSON.stringify(parsed)).toContain('{"code":"km","label_zh":"公里"');
  });

  test('every line of a table of the dictionary has as many cells as its header', () => {
    const cells = (line: string) => line.replaceAll(/\\./g, '').split('|').length;
    const blocks = (human ?? '')
      .trim()
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    expect(blocks.length).toBeGreaterThan(tables.length);
    for (const block of blocks) expect(new Set(block.split('\n').map(cells)).size).toBe(1);
  });

  test('the readme names every table and the readers', () => {
    const shown = textOf(readme(release));
    for (const { name } of tables) expect(shown).toContain(`| ${name} |`);
    for (const reader of ['pandas', 'polars', 'R', 'DuckDB', 'Observable', 'Excel'])
      expect(shown).toContain(`| ${reader} |`);
  });
});

test('checksums are sorted by path and those of the bytes', () => {
  const files = [textFile('b.csv', 'b'), textFile('a/a.csv', 'a')];
  const hash = (of: string) => createHash('sha256').update(of).digest('hex');
  const release = {
    about: unnamed,
    rows: countRows(assemble([])),
    files: files.map(publishedFile),
    leftOut: [],
    sources: [],
  };
  expect(textOf(metadataOf(release, [checksums]))).toBe(`${hash('a')}  a/a.csv\n${hash('b')}  b.csv\n`);
});
