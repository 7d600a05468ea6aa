import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from '../pipeline/corpus/lock.ts';

/** One build at a time uses a cache; the next one waits. */

let parent = '';
let cache = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'lock-'));
  cache = join(parent, 'cache');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** A number that no process has: more than the system gives. */
const nobody = 2 ** 30;

async function build(out: string): Promise<{ code: number; stderr: string }> {
  const options = ['--import', 'tsx', 'pipeline/build.ts', '--out', out, '--cache', cache, '--jobs', '1'];
  const child = spawn(process.execPath, [...options, join(parent, 'articles')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { code, stderr };
}

test('builds at once with one cache and one output all succeed', async () => {
  const article = join(parent, 'articles', 'x');
  mkdirSync(article, { recursive: true });
  writeFileSync(join(article, 'article.txt'), '7月1日，大桥通车，全长3.5公里。');
  writeFileSync(join(article, 'source.json'), '{"title":"x","publisher":null,"published":"2023-07-03"}');
  const out = join(parent, 'out');
  const runs = await Promise.all([build(out), build(out), build(out)]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(existsSync(join(out, 'SHA256SUMS'))).toBe(true);
  expect(readdirSync(cache).filter((name) => name.startsWith('lock'))).toEqual([]);
});

test('a lock that a killed build has left is none', async () => {
  mkdirSync(cache);
  writeFileSync(join(cache, 'lock'), `${nobody}\n`);
  expect(await alone(cache, async () => 'done')).toBe('done');
  expect(readdirSync(cache)).toEqual([]);
});

test('the lock of a living build is waited for, and given back when the action fails', async () => {
  mkdirSync(cache);
  // The process that runs this test's process lives as long as it does.
  writeFileSync(join(cache, 'lock'), `${process.ppid}\n`);
  let done = false;
  const waiting = alone(cache, async () => {
    done = true;
    throw new Error('failed');
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(done).toBe(false);
  rmSync(join(cache, 'lock'));
  await expect(waiting).rejects.toThrow('failed');
  expect(readdirSync(cache)).toEqual([]);
});
