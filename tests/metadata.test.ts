import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assemble } from '../pipeline/assemble.ts';
import { catalog } from '../pipeline/formats/catalog.ts';
import { citation } from '../pipeline/formats/citation.ts';
import { croissant } from '../pipeline/formats/croissant.ts';
import { csvw } from '../pipeline/formats/csvw.ts';
import { datapackage } from '../pipeline/formats/datapackage.ts';
import { licence } from '../pipeline/formats/licence.ts';
import type { OutputFile, Release } from '../pipeline/formats/output.ts';
import { preview } from '../pipeline/formats/preview.ts';
import { readme } from '../pipeline/formats/readme.ts';
import { countRows } from '../pipeline/formats/release.ts';
import { readAbout } from '../pipeline/reading/about.ts';
import { unnamed } from '../schemas/dataset.ts';
import { tables } from '../schemas/index.ts';
import { exampleDataset } from './example-dataset.ts';

const dataset = readAbout('sources/articles');
const sha256 = '0'.repeat(64);
const paths = tables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`, `preview/${name}.md`]);
const release: Release = {
  about: { ...dataset, version: '1.2.3' },
  rows: { ...countRows(assemble([])), figures: 7 },
  files: [...paths, 'README.md'].map((path) => ({ path, bytes: 5, sha256 })),
  leftOut: [{ path: 'czt-open-data.xlsx', reason: 'it is too large' }],
  sources: [],
};

const textOf = ([file]: OutputFile[]) => new TextDecoder().decode(file?.bytes);
const parsed = (files: OutputFile[]) => JSON.parse(textOf(files));
const named = (name: string) => (each: { name: string }) => each.name === name;

test('the catalogue has every file once, those of each table, and what was left out', () => {
  const { version, tables: listed, files, left_out } = parsed(catalog(release));
  expect(version).toBe('1.2.3');
  expect(files).toHaveLength(release.files.length);
  expect(files).toContainEqual({ path: 'figures.csv', media_type: 'text/csv', bytes: 5, sha256 });
  expect(listed.find(named('figures'))).toMatchObject({
    rows: 7,
    files: ['figures.csv', 'figures.parquet', 'preview/figures.md'],
  });
  expect(left_out).toEqual([{ path: 'czt-open-data.xlsx', reason: 'it is too large' }]);
});

describe('the Data Package', () => {
  const { resources, licenses } = parsed(datapackage(release));
  const fields = resources.find(named('figures')).schema.fields;

  test('describes every table with its size, hash and keys', () => {
    expect(resources.map((each: { name: string }) => each.name)).toEqual(tables.map(({ name }) => name));
    expect(resources.find(named('figures'))).toMatchObject({ bytes: 5, hash: `sha256:${sha256}` });
    expect(resources.find(named('evidence')).schema.primaryKey).toEqual([
      'record_id',
      'field',
      'start',
      'end',
    ]);
    expect(resources.find(named('figures')).schema.foreignKeys).toEqual([
      { fields: ['source_id'], reference: { resource: 'sources', fields: ['id'] } },
      { fields: ['project_id'], reference: { resource: 'projects', fields: ['id'] } },
    ]);
    expect(licenses[0].name).toBe('CC-BY-4.0');
  });

  test('says of a column its type, its codes, its shape and whether it may be missing', () => {
    expect(fields.find(named('kind')).constraints).toEqual({
      required: true,
      enum: ['level', 'from', 'to', 'change', 'rank'],
    });
    expect(fields.find(named('id')).constraints.pattern).toBe('^fig-[0-9a-z-]+$');
    expect(fields.find(named('value'))).toMatchObject({ type: 'number', constraints: {} });
    expect(fields.find(named('places'))).toMatchObject({ type: 'string', constraints: {} });
  });
});

test('CSV on the Web parts lists and knows missing values', () => {
  const { tables: described } = parsed(csvw(release));
  const figures = described.find((each: { url: string }) => each.url === 'figures.csv').tableSchema;
  expect(figures.columns.find(named('places'))).toMatchObject({ separator: '|', null: '' });
  expect(figures.columns.find(named('value'))).toMatchObject({ datatype: 'decimal', required: false });
  expect(figures.columns.find(named('review'))).toMatchObject({
    datatype: { format: '^(auto|accepted|corrected)$' },
  });
  expect(figures.primaryKey).toEqual(['id']);
});

test('Croissant names the words behind a value, and the evidence in the terms of Web Annotation', () => {
  const { recordSet, distribution } = parsed(croissant(release));
  const fieldsOf = (name: string) => recordSet.find((each: { '@id': string }) => each['@id'] === name).field;
  const field = (table: string, column: string) => fieldsOf(table).find(named(`${table}/${column}`));
  expect(field('figures', 'value').annotation).toMatchObject({
    equivalentProperty: 'prov:wasQuotedFrom',
    source: { fileObject: { '@id': 'figures.parquet' }, extract: { column: 'value_text' } },
  });
  expect(field('timelines', 'date').annotation.source.extract).toEqual({ column: 'date_text' });
  expect(field('evidence', 'exact').equivalentProperty).toBe('oa:exact');
  expect(distribution.map((each: { contentUrl: string }) => each.contentUrl)).toEqual(
    expect.arrayContaining(['figures.csv', 'figures.parquet']),
  );
});

test('a table in parts is one resource, a CSVW table a part, and a file set', () => {
  const parts = ['csv', 'parquet'].flatMap((format) =>
    [0, 1].map((number) => ({ path: `projects.${format}/part-0000${number}.${format}`, bytes: 5, sha256 })),
  );
  const whole = release.files.filter(({ path }) => !path.startsWith('projects.'));
  const corpus = { ...release, files: [...whole, ...parts] };
  const [first, second] = parts.map(({ path }) => path);
  const projects = parsed(datapackage(corpus)).resources.find(named('projects'));
  expect(projects.path).toEqual([first, second]);
  expect(projects).not.toHaveProperty('hash');
  const described: { url: string; tableSchema: { foreignKeys: unknown[]; columns: object[] } }[] = parsed(
    csvw(corpus),
  ).tables;
  const [one, two] = [first, second].map((path) => described.find(({ url }) => url === path)?.tableSchema);
  expect(one?.columns[0]).toHaveProperty('dc:description');
  expect(one?.columns).toMatchObject(two?.columns ?? []);
  expect(two?.columns[0]).not.toHaveProperty('dc:description');
  expect(described.find(({ url }) => url === 'figures.csv')?.tableSchema.foreignKeys).toHaveLength(1);
  const { recordSet, distribution } = parsed(croissant(corpus));
  expect(distribution).toContainEqual(
    expect.objectContaining({ '@type': 'cr:FileSet', includes: 'projects.parquet/*.parquet' }),
  );
  const set = recordSet.find((each: { '@id': string }) => each['@id'] === 'projects');
  expect(set.field[0].source.fileSet).toEqual({ '@id': 'projects.parquet' });
  expect(parsed(catalog(corpus)).tables.find(named('projects')).files).toContain(first);
});

test('metadata name no table that has no file', () => {
  const bare = { ...release, files: [] };
  expect(parsed(datapackage(bare)).resources).toEqual([]);
  expect(parsed(csvw(bare)).tables).toEqual([]);
  expect(parsed(croissant(bare)).recordSet).toEqual([]);
});

test('the readme offers no file that was left out, and says why', () => {
  const shown = textOf(readme(release));
  expect(shown).toContain('Not in this release: `czt-open-data.xlsx`, because it is too large.');
  expect(shown).not.toContain('| Excel |');
  expect(shown).toContain('| [figures](preview/figures.md) | 数据 | 7 |');
});

test('the citation at the root is that of the dataset', () => {
  const root = readFileSync('CITATION.cff', 'utf8');
  expect(root, 'make; cp out/CITATION.cff CITATION.cff').toBe(
    textOf(citation({ ...release, about: dataset })),
  );
});

test('the changelog opens with the version and its day', () => {
  const [, version, day] = /^## (\S+) – (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect([version, day]).toEqual([dataset.version, dataset.released]);
});

test('the licence names itself, where it stands and what it is not for', () => {
  const text = textOf(licence(release));
  expect(text).toMatch(/^SPDX-License-Identifier: CC-BY-4\.0\n/);
  expect(text).toContain(dataset.licence?.url);
  expect(text).toContain('version 1.2.3');
});

test('every line of a preview has as many cells as its header, whatever stands in them', () => {
  const rows = exampleDataset();
  const nasty = { ...rows, entities: rows.entities.map((row) => ({ ...row, name: 'a|b\\|c\n<b>`x`' })) };
  const files = preview(nasty, unnamed).map((file) => textOf([file]));
  expect(files).toHaveLength(tables.length);
  for (const file of files) {
    const lines = file.split('\n').filter((line) => line.startsWith('|'));
    const cells = lines.map((line) => line.replaceAll(/\\./g, '').split('|').length);
    expect(new Set(cells).size).toBe(lines.length === 0 ? 0 : 1);
  }
  expect(files.join('')).toContain('a\\|b\\\\\\|c \\<b\\>\\`x\\`');
});

test('a preview shows the first rows and says how many there are', () => {
  const [row] = exampleDataset().figures;
  const figures = Array.from({ length: 30 }, () => row).filter((each) => each !== undefined);
  const shown = textOf(
    preview({ ...assemble([]), figures }, unnamed).filter(({ path }) => path === 'preview/figures.md'),
  );
  expect(shown).toContain('The first 20 of 30 rows');
  expect(shown.split('\n').filter((line) => line.startsWith('| fig-'))).toHaveLength(20);
});
