import initSqlite from '@sqlite.org/sqlite-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { publishedFile } from '../pipeline/formats/release.ts';
import { sqlite } from '../pipeline/formats/sqlite.ts';
import { spaced } from '../pipeline/formats/sqlite-search.ts';
import { readAbout } from '../pipeline/reading/about.ts';
import { type Dataset, tables } from '../schemas/index.ts';
import { exampleDataset } from './example-dataset.ts';

const sqlite3 = await initSqlite();
const about = readAbout('sources/articles');
const opened: { close(): void }[] = [];
afterAll(() => {
  for (const database of opened) database.close();
});

/** The published bytes, opened. */
function open(dataset: Dataset) {
  const bytes = sqlite(dataset, about)[0]?.bytes ?? new Uint8Array();
  const database = new sqlite3.oo1.DB(':memory:');
  const memory = sqlite3.wasm.allocFromTypedArray(bytes);
  const flags = sqlite3.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite3.capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const failed = sqlite3.capi.sqlite3_deserialize(
    database,
    'main',
    memory,
    bytes.length,
    bytes.length,
    flags,
  );
  database.checkRc(failed);
  opened.push(database);
  return database;
}

const example = exampleDataset();
const [figure] = example.figures;
const [entity] = example.entities;
if (figure === undefined || entity === undefined) throw new Error('the example has no rows');

/** The example with a row whose quote is this. */
const quoting = (...quotes: string[]) =>
  open({
    ...example,
    figures: quotes.map((quote, index) => ({ ...figure, id: `fig-${index}`, quote })),
    evidence: [],
  });

const phrase = (words: string) => `"${spaced(words)}"`;

describe('the database', () => {
  const database = open(example);

  test('is sound, and every key points at a row', () => {
    expect(database.selectValues('PRAGMA integrity_check')).toEqual(['ok']);
    expect(database.selectObjects('PRAGMA foreign_key_check')).toEqual([]);
  });

  test('has every column, with types and keys', () => {
    for (const { name, columns, key } of tables) {
      const info = database.selectObjects('SELECT * FROM pragma_table_info(?)', [name]);
      expect(info.map((row) => row.name)).toEqual(columns.map((column) => column.name));
      const keyed = info.filter((row) => Number(row.pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
      expect(keyed.map((row) => row.name)).toEqual(key);
    }
    const keys = database.selectObjects("SELECT * FROM pragma_foreign_key_list('evidence')");
    expect(keys.map(({ from, table }) => `${from} → ${table}`).sort()).toEqual([
      'record_id → records',
      'source_id → sources',
    ]);
  });

  test('keeps lists as JSON, and lists of ids as rows too', () => {
    expect(JSON.parse(String(database.selectValue('SELECT places FROM figures')))).toEqual([entity.id]);
    expect(database.selectObjects('SELECT * FROM figures_places').map((row) => ({ ...row }))).toEqual([
      { record_id: figure.id, position: 0, value: entity.id },
    ]);
  });

  test('explains every column and says what the dataset is', () => {
    const count = tables.reduce((sum, { columns }) => sum + columns.length, 0);
    expect(database.selectValue('SELECT count(*) FROM columns')).toBe(count);
    expect(database.selectValue("SELECT value FROM dataset WHERE name = 'name'")).toBe('czt-open-data');
  });

  test('leads from a record to its words', () => {
    const [words] = example.evidence;
    const found = database.selectObject('SELECT * FROM words WHERE field = ?', [words?.field ?? '']);
    expect(found).toMatchObject({ record_id: words?.record_id, exact: words?.exact, end: words?.end });
  });
});

describe('search', () => {
  const database = quoting('城际铁路株洲站', '长沙和株州', 'Zhuzhou–Changsha 39列', '他说"好"');
  const find = (words: string) =>
    database.selectValues(
      'SELECT id FROM search WHERE phrase MATCH ? AND "table" = \'figures\' ORDER BY id',
      [`quote: ${words}`],
    );

  test.each([
    ['株洲', ['fig-0']],
    ['株', ['fig-0', 'fig-1']],
    ['铁路株洲站', ['fig-0']],
    ['洲株', []],
    ['39列', ['fig-2']],
    ['zhuzhou', ['fig-2']],
  ])('finds %s where it stands, and nowhere else', (words, ids) => {
    expect(find(phrase(words))).toEqual(ids);
  });

  test('combines words', () => {
    expect(find(`(${phrase('长沙')} AND ${phrase('株')})`)).toEqual(['fig-1']);
  });

  test('a character outside the basic plane is one character', () => {
    expect(spaced('𠮷林')).toBe('𠮷 林');
    expect(spaced(null)).toBeNull();
  });
});

test('numbers of any size, and texts that look like numbers, come back as they are', () => {
  const values = [1e21, 1e-7, 2.5e12, 2 ** 53, -1.7e308, 0];
  const figures = values.map((value, index) => ({ ...figure, id: `fig-${index}`, value, counter: '12e5' }));
  const database = open({ ...example, figures, evidence: [] });
  expect(database.selectValues('SELECT value FROM figures ORDER BY id')).toEqual(values);
  expect(database.selectValues('SELECT DISTINCT counter FROM figures')).toEqual(['12e5']);
});

test('the same rows give the same bytes', () => {
  const [first, second] = [example, exampleDataset()].map((dataset) =>
    sqlite(dataset, about).map(publishedFile),
  );
  expect(first?.[0]?.bytes).toBeGreaterThan(10_000);
  expect(first).toEqual(second);
});
