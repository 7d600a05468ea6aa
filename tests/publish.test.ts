import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assemble } from '../pipeline/assemble.ts';
import { replaceFolder } from '../pipeline/formats/folder.ts';
import { textFile } from '../pipeline/formats/output.ts';
import { publish } from '../pipeline/publish.ts';
import { readAbout } from '../pipeline/reading/about.ts';
import type { ArticleRows } from '../schemas/article-rows.ts';
import { entities } from '../schemas/entities.ts';
import { evidence } from '../schemas/evidence.ts';
import { figures } from '../schemas/figures.ts';
import { type Column, tables } from '../schemas/index.ts';
import { sources } from '../schemas/sources.ts';

const about = readAbout('sources/articles');
const example = (columns: readonly Column[]) =>
  Object.fromEntries(columns.map(({ name, example }) => [name, example]));

/** An article with a few rows; nothing checks them against its text. */
function articleOf(id: string, rows: Partial<ArticleRows> = {}): ArticleRows {
  const none = { timelines: [], projects: [], relations: [], statements: [], corrections: [], issues: [] };
  const source = sources.schema.parse({ ...example(sources.columns), id });
  return { id, text: 'x', ...none, figures: [], entities: [], evidence: [], sources: [source], ...rows };
}

const figure = (values: object) => figures.schema.parse({ ...example(figures.columns), ...values });
const entity = (values: object) => entities.schema.parse({ ...example(entities.columns), ...values });
const words = (values: object) => evidence.schema.parse({ ...example(evidence.columns), ...values });

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'publish-'));
  out = join(parent, 'out');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Every file below a folder with its bytes, by path. */
function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

describe('assemble', () => {
  test('sorts rows by source, place and id, whatever order the articles come in', () => {
    const a = articleOf('a', {
      figures: [
        ['fig-2', 9],
        ['fig-b', 10],
        ['fig-a', 10],
      ].map(([id, quote_start]) => figure({ id, source_id: 'a', quote_start })),
      evidence: ['value_text', 'quote'].map((field) => words({ source_id: 'a', start: 1, field })),
    });
    const b = articleOf('b', { figures: [figure({ id: 'fig-0', source_id: 'b', quote_start: 0 })] });
    expect(assemble([b, a]).figures.map((row) => row.id)).toEqual(['fig-2', 'fig-a', 'fig-b', 'fig-0']);
    expect(assemble([b, a]).evidence.map((row) => row.field)).toEqual(['quote', 'value_text']);
    expect(assemble([b, a])).toEqual(assemble([a, b]));
  });

  test('merges an entity that several articles name', () => {
    const first = entity({
      id: 'ent-1',
      aliases: ['株洲', '我市'],
      mentions: 2,
      name_en: null,
      code: '430200',
    });
    const second = entity({
      id: 'ent-1',
      aliases: ['株洲', '株'],
      mentions: 3,
      name_en: 'Zhuzhou',
      code: null,
    });
    const articles = [articleOf('a', { entities: [first] }), articleOf('b', { entities: [second] })];
    const merged = { ...first, aliases: ['株洲', '我市', '株'], mentions: 5, name_en: 'Zhuzhou' };
    expect(assemble(articles).entities).toEqual([merged]);
    expect(assemble(articles.toReversed()).entities).toEqual([merged]);
  });

  test('lists the codes of every column and every unit', () => {
    const unit = {
      code: 'km',
      dimension: 'length',
      labelZh: '公里',
      labelEn: 'kilometre',
      siUnit: 'm',
      siFactor: '1000',
    };
    const { codes } = assemble([], [unit, { ...unit, code: 'rank', siUnit: null, siFactor: null }]);
    const enums = tables.flatMap((table) =>
      table.columns.filter((column) => column.type === 'enum').map(({ name }) => `${table.name}.${name}`),
    );
    expect([...new Set(codes.map((row) => `${row.table}.${row.column}`))]).toEqual([
      ...enums,
      'figures.unit',
    ]);
    expect(codes.slice(-2).map((row) => [row.code, row.definition])).toEqual([
      ['km', 'length; multiplied by 1000 it is in m.'],
      ['rank', 'length.'],
    ]);
  });
});

describe('publish', () => {
  const articles = [articleOf('a', { figures: [figure({ source_id: 'a' })] }), articleOf('b')];

  test('writes every table in every format, and what describes them', () => {
    publish(articles, about, out);
    const formats = tables.flatMap(({ name }) =>
      ['arrow', 'csv', 'json', 'parquet'].map((format) => `${name}.${format}`),
    );
    const schemas = tables.map(({ name }) => `schemas/${name}.schema.json`);
    const previews = tables.map(({ name }) => `preview/${name}.md`);
    const snippets = ['R', 'mjs', 'py', 'sql'].map((language) => `load/load.${language}`);
    const whole = ['czt-open-data.sqlite', 'czt-open-data.xlsx', 'load/search.sql'];
    const metadata = ['catalog.json', 'croissant.json', 'csv-metadata.json', 'datapackage.json'];
    const others = ['CITATION.cff', 'LICENSE', 'README.md', 'SHA256SUMS', 'dictionary.json', 'dictionary.md'];
    const page = ['app.js', 'boot.js', 'data.js', 'index.html', 'style.css'].map((name) => `site/${name}`);
    const all = [page, formats, schemas, previews, snippets, whole, metadata, others].flat();
    expect([...contents(out).keys()]).toEqual(all.sort());
  });

  test('checksums every file but the list itself', () => {
    publish(articles, about, out);
    const files = contents(out);
    files.delete('SHA256SUMS');
    const sums = [...files].map(([path, bytes]) => {
      const hash = createHash('sha256').update(bytes, 'base64').digest('hex');
      return `${hash}  ${path}`;
    });
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n').sort()).toEqual(sums.sort());
  });

  test('gives the same bytes twice, and nothing stays beside the folder', () => {
    publish(articles, about, out);
    publish(articles.toReversed(), about, join(parent, 'again'));
    publish(articles, about, join(parent, 'again'));
    expect(contents(join(parent, 'again'))).toEqual(contents(out));
    expect(readdirSync(parent).sort()).toEqual(['again', 'out']);
  });

  test('refuses to publish nothing', () => {
    publish(articles, about, out);
    expect(() => publish([], about, out)).toThrow('no article');
    expect(existsSync(join(out, 'SHA256SUMS'))).toBe(true);
  });
});

/** The number of a process that has ended: Linux gives none as high. */
const ended = 2 ** 30;

describe('replaceFolder', () => {
  const sums = (...paths: string[]) =>
    textFile('SHA256SUMS', paths.map((path) => `${'0'.repeat(64)}  ${path}\n`).join(''));
  const published = [textFile('a.txt', 'old'), sums('a.txt')];
  const fresh = [textFile('a.txt', 'new'), textFile('b/c.txt', ''), sums('a.txt', 'b/c.txt')];

  test('replaces all files at once', () => {
    replaceFolder(out, published);
    replaceFolder(`${out}/`, fresh);
    expect([...contents(out).keys()]).toEqual(['SHA256SUMS', 'a.txt', 'b/c.txt']);
  });

  test('leaves the folder as it was when a file cannot be written', () => {
    replaceFolder(out, published);
    const before = contents(out);
    expect(() => replaceFolder(out, [...fresh, textFile('a.txt/under-a-file.txt', '')])).toThrow();
    expect(contents(out)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  test('refuses a folder of other files, and a file', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'letter.txt'), 'dear');
    expect(() => replaceFolder(out, fresh)).toThrow('holds other files');
    expect(() => replaceFolder(join(out, 'letter.txt'), fresh)).toThrow('is a file');
    expect([...contents(parent).keys()]).toEqual(['out/letter.txt']);
  });

  test('fills an empty folder and one whose parents are missing', () => {
    mkdirSync(out);
    replaceFolder(out, fresh);
    replaceFolder(join(parent, 'x/y'), fresh);
    expect(contents(join(parent, 'x/y'))).toEqual(contents(out));
  });

  test('follows a link to the folder', () => {
    replaceFolder(out, published);
    symlinkSync(out, join(parent, 'link'));
    replaceFolder(join(parent, 'link'), fresh);
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('new');
  });

  test('puts back what an interrupted run had moved away', () => {
    replaceFolder(`${out}.old-${ended}`, published);
    mkdirSync(`${out}.new-${ended}`);
    expect(() => replaceFolder(out, [textFile('a', ''), textFile('a/b', '')])).toThrow();
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['out']);
  });

  test('removes what an interrupted run had left, and nothing else', () => {
    replaceFolder(out, published);
    for (const name of [`out.new-${ended}`, `out.old-${ended}`, 'out.old-notes', `outer.new-${ended}`])
      mkdirSync(join(parent, name));
    replaceFolder(out, fresh);
    expect(readdirSync(parent).sort()).toEqual(['out', 'out.old-notes', `outer.new-${ended}`]);
  });
});

test('the script publishes valid lines, and else names what is wrong and changes nothing', () => {
  const run = (input: string, ...options: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/publish.ts', ...options], {
      input,
      encoding: 'utf8',
    });
  const [source] = articleOf('a').sources;
  const line = JSON.stringify({ ...articleOf('a'), sources: [{ ...source, characters: 1 }] });
  expect(run(`${line}\n`, '--out', out)).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const before = contents(out);
  expect(run(line.replace('"a"', '"A"'), '--out', out)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^A: id: /),
  });
  expect(run('', '--out', out)).toMatchObject({ status: 1, stderr: 'there is no article to publish\n' });
  expect(run(line)).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^usage: publish\.ts --out DIR/),
  });
  expect(contents(out)).toEqual(before);
});
