import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../bench/generate.ts';

/** What a person sees who mistypes a cell: a copy of the project, with a mistake in each of two lexicons. */

const home = mkdtempSync(join(tmpdir(), 'lexicon-'));
const units =
  /^sources\/lexicons\/units\.csv:2:7: factor must be a decimal number: found "one"\n {2}.+,one,.*\n +\^\n$/;
const boundaries =
  /^sources\/lexicons\/name-boundaries\.csv:2:3: role must be one of [a-z, ]+: found "stpo"\n {2}.+,stpo.*\n +\^\n$/;

/** Puts a cell in place of another, which the first row of the lexicon has. */
function mistype(name: string, cell: string, mistyped: string): void {
  const path = join(home, 'sources/lexicons', name);
  const [header = '', first = '', ...rest] = readFileSync(path, 'utf8').split('\n');
  expect(first).toContain(`,${cell},`);
  writeFileSync(path, [header, first.replace(`,${cell},`, `,${mistyped},`), ...rest].join('\n'));
}

const run = (...script: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', ...script], { cwd: home, encoding: 'utf8', input: '' });

beforeAll(() => {
  for (const name of ['package.json', 'package-lock.json', 'pipeline', 'schemas', 'sources'])
    cpSync(name, join(home, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  mistype('name-boundaries.csv', 'stop', 'stpo');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each(['extract', 'score', 'explain', 'publish'])(
  '%s prints a fault in a lexicon once, with its line',
  (script) => {
    const { status, stdout, stderr } = run(`pipeline/${script}.ts`);
    expect(stderr).toMatch(boundaries);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  },
);

test.each([1, 2])('so does a build of several shards on JOBS=%i', (jobs) => {
  generate(join(home, 'articles'), 300);
  const options = `--parts --out out-${jobs} --cache cache-${jobs} --jobs ${jobs} articles`;
  const { status, stdout, stderr } = run('pipeline/build.ts', ...options.split(' '));
  expect(stderr).toMatch(boundaries);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(existsSync(join(home, `out-${jobs}`))).toBe(false);
});

test('a script that reads another lexicon first prints the fault of that one', () => {
  mistype('units.csv', '1', 'one');
  for (const script of ['annotate', 'validate', 'extract']) {
    const { status, stderr } = run(`pipeline/${script}.ts`);
    expect(stderr).toMatch(units);
    expect(status).toBe(1);
  }
});
