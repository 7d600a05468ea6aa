import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
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
import { setTimeout as sleep } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import polars from 'nodejs-polars';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../bench/generate.ts';
import { watch } from '../bench/watch.ts';
import { tables } from '../schemas/index.ts';

/** 300 articles, which make four shards, built as a corpus. */

const count = 300;
const minutes = 60_000;
const root = mkdtempSync(join(tmpdir(), 'build-'));
const articles = join(root, 'articles');
const tsx = 'node_modules/.bin/tsx';
const at = (name: string) => join(root, name);

const argumentsOf = (name: string, jobs: number) =>
  `pipeline/build.ts --parts --out ${at(name)} --cache ${at(`${name}-cache`)} --jobs ${jobs} ${articles}`.split(
    ' ',
  );

function build(name: string, jobs = 1) {
  return spawnSync(tsx, argumentsOf(name, jobs), { encoding: 'utf8' });
}

/** Every file below a folder with its bytes, by path. */
function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

/** The finished shards of a build, by what tells a new one from an old one. */
function shardsOf(name: string): Map<string, number> {
  const folder = join(at(`${name}-cache`), 'shards');
  const finished = existsSync(folder) ? readdirSync(folder).filter((each) => !each.includes('.part-')) : [];
  return new Map(finished.map((each) => [each, statSync(join(folder, each)).ino]));
}

let peakBytes = 0;
beforeAll(async () => {
  generate(articles, count);
  expect(build('one')).toMatchObject({ status: 0, stderr: expect.not.stringContaining('Error') });
  const watched = await watch(tsx, argumentsOf('two', 2));
  expect(watched.status).toBe(0);
  peakBytes = watched.peakBytes;
}, 10 * minutes);

afterAll(() => rmSync(root, { recursive: true, force: true }), minutes);

test(
  'one job and two give the same bytes, and so do the stage scripts, chained',
  () => {
    const one = contents(at('one'));
    expect(one.size).toBeGreaterThan(100);
    expect(contents(at('two'))).toEqual(one);
    const stages = ['annotate', 'extract', 'review', 'validate'].map(
      (stage) => `${tsx} pipeline/${stage}.ts`,
    );
    const chain = [
      `${tsx} pipeline/read.ts ${articles}`,
      ...stages,
      `${tsx} pipeline/publish.ts --parts --out ${at('chain')}`,
    ];
    expect(spawnSync('sh', ['-c', chain.join(' | ')], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(contents(at('chain'))).toEqual(one);
  },
  10 * minutes,
);

test('all processes together stay below 600 MB', () => {
  expect(peakBytes).toBeGreaterThan(50e6);
  expect(peakBytes).toBeLessThan(600e6);
});

test(
  'a second build redoes nothing',
  () => {
    const before = shardsOf('one');
    expect(before.size).toBe(4);
    expect(build('one').stdout).toBe(`${at('one')} is up to date\n`);
    expect(shardsOf('one')).toEqual(before);
    rmSync(join(at('one'), 'figures.csv/part-00000.csv'));
    expect(build('one').stdout).toMatch(/^published/);
    expect(shardsOf('one')).toEqual(before);
  },
  minutes,
);

test(
  'DuckDB and polars open the parts of a table as one',
  async () => {
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
    const rowsIn = async (sql: string) => Number((await duckdb.runAndReadAll(sql)).getRows()[0]?.[0]);
    for (const { name } of tables.filter((table) => table.name !== 'codes')) {
      const folder = (format: string) => join(at('one'), `${name}.${format}`);
      const parts = readdirSync(folder('json')).sort();
      const ids = parts.flatMap((part) => JSON.parse(readFileSync(join(folder('json'), part), 'utf8')));
      expect(await rowsIn(`SELECT count(*) FROM '${folder('parquet')}/*.parquet'`)).toBe(ids.length);
      expect(
        await rowsIn(
          `SELECT count(*) FROM read_csv('${folder('csv')}/*.csv', header = true, all_varchar = true)`,
        ),
      ).toBe(ids.length);
      const frames = readdirSync(folder('arrow')).map((part) =>
        polars.readIPC(readFileSync(join(folder('arrow'), part))),
      );
      expect(polars.concat(frames).height).toBe(ids.length);
      const keys = ids.map((row) => row.source_id ?? row.id);
      expect(keys.every((key, index) => index === 0 || keys[index - 1] <= key)).toBe(true);
    }
  },
  minutes,
);

test(
  'the parts hold the rows of the dataset in memory',
  async () => {
    const plain = argumentsOf('memory', 1).filter((each) => each !== '--parts');
    expect(spawnSync(tsx, plain, { encoding: 'utf8' })).toMatchObject({ status: 0 });
    for (const { name } of tables.filter((table) => table.name !== 'codes')) {
      const whole = readFileSync(join(at('memory'), `${name}.csv`), 'utf8');
      const parts = readdirSync(join(at('one'), `${name}.csv`)).sort();
      const texts = parts.map((part) => readFileSync(join(at('one'), `${name}.csv`, part), 'utf8'));
      const header = texts[0]?.slice(0, texts[0].indexOf('\n') + 1) ?? '';
      expect(header + texts.map((text) => text.slice(header.length)).join('')).toBe(whole);
    }
  },
  10 * minutes,
);

test(
  'a build that is killed goes on where it was',
  async () => {
    const killed = spawn(tsx, argumentsOf('killed', 2), { stdio: 'ignore', detached: true });
    while (shardsOf('killed').size < 2) await sleep(20);
    process.kill(-(killed.pid ?? 0), 'SIGKILL');
    const finished = shardsOf('killed');
    expect(finished.size).toBeLessThan(5);
    expect(existsSync(at('killed'))).toBe(false);
    expect(build('killed', 2)).toMatchObject({ status: 0 });
    for (const [shard, ino] of finished) expect(shardsOf('killed').get(shard)).toBe(ino);
    expect(contents(at('killed'))).toEqual(contents(at('one')));
  },
  10 * minutes,
);

test(
  'a changed article redoes its shard and no other; the parts of the others are the same files',
  () => {
    const before = shardsOf('two');
    const part = (number: number) => join(at('two'), `figures.parquet/part-0000${number}.parquet`);
    const inodes = [0, 1].map((number) => statSync(part(number)).ino);
    appendFileSync(join(articles, 'article-000200/article.txt'), '\n2023年5月,新桥全长4321公里。\n');
    expect(build('two', 2).stdout).toMatch(/^published/);
    const after = shardsOf('two');
    expect([...before].filter(([shard, ino]) => after.get(shard) !== ino)).toHaveLength(1);
    expect(statSync(part(0)).ino).toBe(inodes[0]);
    expect(statSync(part(1)).ino).not.toBe(inodes[1]);
    const found = readdirSync(join(at('two'), 'figures.csv')).filter((name) =>
      readFileSync(join(at('two'), 'figures.csv', name), 'utf8').includes('4321公里'),
    );
    expect(found).toEqual(['part-00001.csv']);
  },
  10 * minutes,
);

test(
  'faults of all articles are listed, and out/ stays as it was',
  () => {
    const before = contents(at('two'));
    writeFileSync(join(articles, 'article-000003/source.json'), '{}');
    writeFileSync(join(articles, 'article-000290/article.txt'), '');
    const { status, stderr } = build('two', 2);
    expect(status).toBe(1);
    expect(stderr).toMatch(/article-000003\/source\.json:1:1: "title" is missing/);
    expect(stderr).toMatch(/article-000290\/article\.txt:1:1: the file is empty/);
    expect(contents(at('two'))).toEqual(before);
  },
  10 * minutes,
);

test('JOBS is a number', () => {
  const run = spawnSync(tsx, argumentsOf('none', 0), { encoding: 'utf8' });
  expect(run).toMatchObject({ status: 1, stderr: expect.stringMatching(/^JOBS must be a whole number/) });
});
