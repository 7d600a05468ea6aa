import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SourceFault } from '../pipeline/fault.ts';
import { readAbout } from '../pipeline/reading/about.ts';
import { unnamed } from '../schemas/dataset.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'about-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function faultsOf(json: string): readonly string[] {
  writeFileSync(join(folder, 'dataset.json'), json);
  try {
    readAbout(folder);
    return [];
  } catch (error) {
    if (error instanceof SourceFault) return error.faults.map((fault) => fault.slice(folder.length + 1));
    throw error;
  }
}

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readAbout('sources/articles').version).toBe(version);
});

test('what dataset.json does not say is neutral, and its Chinese is its English where none is given', () => {
  expect(readAbout(folder)).toEqual(unnamed);
  writeFileSync(join(folder, 'dataset.json'), '{"title": "Roads", "creators": ["A", "B"]}');
  expect(readAbout(folder)).toEqual({
    ...unnamed,
    title_en: 'Roads',
    title_zh: 'Roads',
    creators: ['A', 'B'],
  });
});

test.each([
  [
    '{"title": "x",\n "vresion": "1"}',
    /^dataset\.json:2:2: unknown key, known are title, .*: found "vresion"$/,
  ],
  ['{"creators": []}', /^dataset\.json:1:1: "title" is missing: add it: found nothing$/],
  [
    '{"title": "x", "released": "2026-13-01"}',
    /^dataset\.json:1:16: "released" must be a day .*: found "2026-13-01"$/,
  ],
  [
    '{"title": "x", "name": "Two Words"}',
    /"name" must be lower-case letters, digits and hyphens: found "Two Words"$/,
  ],
  [
    '{"title": "x",\n"licence": {"name": "MIT", "title": "MIT"}}',
    /"licence\.url" is missing: add it: found nothing$/,
  ],
  [
    '{"title": "x",\n"licence": {"name": "MIT", "title": "MIT", "url": "ftp://x"}}',
    /^dataset\.json:2:44: "licence\.url" .*: found "ftp:\/\/x"$/,
  ],
  ['{"title": "x"', /^dataset\.json:1:14: is not JSON: /],
])('%s is a fault', (json, fault) => {
  expect(faultsOf(json)).toEqual([expect.stringMatching(fault)]);
});

describe('what is published of other people’s articles', () => {
  const build = (...more: string[]) =>
    spawnSync('make', ['--silent', `ARTICLES=${folder}/articles`, `OUT=${folder}/out`, ...more], {
      encoding: 'utf8',
    });
  const published = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');
  const textFiles = () =>
    readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(?:md|json|cff|html)$|LICENSE$/.test(path) && statSync(join(folder, 'out', path)).isFile(),
    );
  beforeEach(() => {
    cpSync('sources/articles', join(folder, 'articles'), { recursive: true });
    rmSync(join(folder, 'articles', 'dataset.json'));
  });

  test.each([
    ['small', []],
    ['a corpus', ['PARTS=1']],
  ] as const)(
    '%s, without dataset.json: nobody’s name, title, version, day or licence',
    (_, more) => {
      expect(build(...more).status).toBe(0);
      const own = readAbout('sources/articles');
      for (const said of [own.title_en, own.title_zh, own.released, own.licence?.name, ...own.creators])
        for (const path of textFiles())
          expect(`${path} ${published(path).includes(String(said))}`).toBe(`${path} false`);
      expect(existsSync(join(folder, 'out', 'CITATION.cff'))).toBe(false);
      expect(existsSync(join(folder, 'out', 'LICENSE'))).toBe(false);
      const catalog = JSON.parse(published('catalog.json'));
      expect(catalog).toMatchObject({
        title_en: unnamed.title_en,
        version: null,
        released: null,
        licence: null,
      });
      expect(published('README.md')).toContain('No licence is named');
    },
    60_000,
  );

  test('with dataset.json it says what that says, and a changed file publishes anew', () => {
    const say = (version: string) =>
      writeFileSync(
        join(folder, 'articles', 'dataset.json'),
        JSON.stringify({
          title: 'Roads of Hunan',
          creators: ['Road Office'],
          version,
          released: '2026-01-02',
        }),
      );
    say('7.0');
    expect(build().status).toBe(0);
    expect(published('CITATION.cff')).toContain('title: "Roads of Hunan"');
    expect(published('README.md')).toContain('Version 7.0, 2026-01-02.');
    expect(build().stdout).toContain('is up to date');
    say('7.1');
    expect(build().status).toBe(0);
    expect(published('README.md')).toContain('Version 7.1, 2026-01-02.');
    const check = spawnSync(
      'make',
      ['--silent', 'check', `ARTICLES=${folder}/articles`, `OUT=${folder}/out`],
      {
        encoding: 'utf8',
      },
    );
    expect(check.stdout).toContain('byte for byte');
    say('');
    const stopped = build();
    expect(stopped.status).toBe(2);
    expect(stopped.stderr).toContain('articles/dataset.json:1:');
    expect(published('README.md')).toContain('Version 7.1, 2026-01-02.');
  }, 180_000);
});
