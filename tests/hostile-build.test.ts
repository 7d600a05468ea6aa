import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostileCase, hostileCases, layOut } from './hostile-cases.ts';
import { withoutProgress } from './without-progress.ts';

/** All hostile articles together, through the scripts and make, as a user has them. */

let parent = '';
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'hostile-build-'));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const run = (command: string, ...options: string[]) => spawnSync(command, options, { encoding: 'utf8' });
const build = (articles: string) =>
  run('make', '--silent', `ARTICLES=${articles}`, `OUT=${join(parent, 'out')}`);
const isPublished = ({ outcome }: HostileCase): boolean => !('faults' in outcome || 'counts' in outcome);

/** Lays the chosen cases out in a folder of their own. */
function layOutAll(name: string, chosen: (hostile: HostileCase) => boolean): string {
  const articles = join(parent, name);
  mkdirSync(articles);
  mkdirSync(join(parent, `${name}-elsewhere`));
  for (const hostile of hostileCases.filter(chosen))
    layOut(hostile, articles, join(parent, `${name}-elsewhere`), (path) => run('mkfifo', path));
  return articles;
}

/** The rows of a published table. */
const rowsOf = (table: string): Record<string, string>[] =>
  JSON.parse(readFileSync(join(parent, 'out', `${table}.json`), 'utf8'));

describe('what can be read is published', () => {
  let articles = '';
  beforeAll(() => {
    articles = layOutAll('good', isPublished);
    const built = build(articles);
    expect(withoutProgress(built.stderr)).toBe('');
    expect(built.status).toBe(0);
  }, 120_000);

  test('every article has its row, and nothing stands beside the output', () => {
    expect(rowsOf('sources').map(({ id }) => id)).toEqual(
      hostileCases.filter(isPublished).map(({ name }) => name),
    );
    expect(readdirSync(parent).filter((name) => name.startsWith('out'))).toEqual(['out']);
  });

  test('JavaScript finds the words at the UTF-16 offsets', () => {
    const texts = new Map(
      readdirSync(articles).map((id) => [id, readFileSync(join(articles, id, 'article.txt'), 'utf8')]),
    );
    const rows = rowsOf('evidence').filter(({ source_id }) => !source_id?.startsWith('gb'));
    expect(rows.length).toBeGreaterThan(50);
    for (const { source_id = '', utf16_start, utf16_end, exact } of rows)
      expect(texts.get(source_id)?.slice(Number(utf16_start), Number(utf16_end))).toBe(exact);
  });

  test.skipIf(run('python3', '--version').status !== 0)(
    'Python finds the words at the code-point offsets',
    () => {
      const checked = run('python3', 'tests/hostile/offsets.py', articles, join(parent, 'out'));
      expect(checked.stderr).toBe('');
      const [rows, beyond] = checked.stdout.trim().split(' ').map(Number);
      expect(rows).toBeGreaterThan(100);
      // behind a character beyond the basic plane, where UTF-16 and code points differ
      expect(beyond).toBeGreaterThan(5);
    },
  );

  test.skipIf(run('Rscript', '--version').status !== 0)('R finds the words at the code-point offsets', () => {
    const checked = run('Rscript', 'tests/hostile/offsets.R', articles, join(parent, 'out'));
    expect(checked.status, checked.stderr).toBe(0);
    expect(Number(checked.stdout)).toBeGreaterThan(50);
  });

  test('the CSV has cells as they are, formulas too: only the copy for spreadsheets changes them', () => {
    const csv = readFileSync(join(parent, 'out', 'sources.csv'), 'utf8');
    expect(csv).toContain('"=HYPERLINK(""http://x"",""y"")",@SUM(1),+1|-2,');
  });

  test('a script in a title stays text in every text file', () => {
    const page = join(parent, 'out', 'site');
    const title = '</script><script>alert(1)</script>';
    expect(rowsOf('sources').find(({ id }) => id === 'script-in-title')?.title).toBe(title);
    const files = existsSync(page) ? readdirSync(page, { recursive: true, encoding: 'utf8' }) : [];
    for (const file of files.filter((name) => /\.(?:html|js|svg)$/.test(name)))
      expect(readFileSync(join(page, file), 'utf8'), file).not.toContain('<script>alert(1)');
    for (const file of readdirSync(join(parent, 'out')).filter((name) => /\.(?:html|md)$/.test(name)))
      expect(readFileSync(join(parent, 'out', file), 'utf8'), file).not.toContain('<script>alert(1)');
  });
});

test('faults stop the build with exit code 1: all are listed, nothing is published, no terminal is steered', () => {
  const faulty = ({ outcome, instead, name }: HostileCase) =>
    'faults' in outcome &&
    instead !== 'linked folder' &&
    name !== 'id-parent' &&
    name !== 'review-of-nothing';
  const before = readFileSync(join(parent, 'out', 'SHA256SUMS'), 'utf8');
  const articles = layOutAll('bad', faulty);
  const read = run('node_modules/.bin/tsx', 'pipeline/read.ts', articles);
  expect(read.status).toBe(1);
  for (const { outcome } of hostileCases.filter(faulty))
    for (const fault of 'faults' in outcome ? outcome.faults : []) expect(read.stderr).toContain(fault);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character may reach a terminal
  expect(read.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(read.stderr.split('\n').every((line) => line.length < 400)).toBe(true);
  expect(build(articles).status).not.toBe(0);
  expect(readFileSync(join(parent, 'out', 'SHA256SUMS'), 'utf8')).toBe(before);
});

test('files that may not be read are named with what to do', () => {
  const articles = layOutAll('locked', ({ name }) => name === 'gbk');
  const isRoot = process.getuid?.() === 0;
  for (const name of ['article.txt', 'source.json']) chmodSync(join(articles, 'gbk', name), 0);
  chmodSync(articles, 0o755);
  chmodSync(parent, 0o755);
  // Root may read everything, so somebody else reads.
  const options = isRoot ? { uid: 65534, gid: 65534 } : {};
  const script = ['--import', 'tsx', 'pipeline/read.ts', join(articles, 'gbk')];
  const read = spawnSync(process.execPath, script, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: '/' },
    ...options,
  });
  expect(read.stderr).toContain('article.txt:1:1: cannot be read: make it readable: found EACCES');
  expect(read.stderr).toContain('source.json:1:1: cannot be read: make it readable: found EACCES');
  expect(read.status).toBe(1);
});
