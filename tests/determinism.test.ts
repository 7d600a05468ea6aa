import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutProgress } from './without-progress.ts';

/** The published bytes depend on the sources alone. */

let parent = '';
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'same-'));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const articles: Record<string, string> = {
  'a-second': '今年3月，大桥通车，全长3.5公里，投资2亿元。7月30日起，列车由39列增加至113列。',
  'b-third': '去年，株洲市完成投资1200万元，同比增长5.5%。市长王某出席了会议。',
  'zhuzhou-2': '2021年3月5日，𠮷林大桥开工，预计明年6月建成。',
};

/** Writes the articles in this order of their names. */
function writeArticles(folder: string, names: readonly string[]): void {
  cpSync('sources/articles', folder, { recursive: true });
  for (const name of names) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'article.txt'), articles[name] ?? '');
    const source = { title: '新区要闻', publisher: null, published: '2023-07-03' };
    writeFileSync(join(folder, name, 'source.json'), JSON.stringify(source));
  }
}

/** Every published file with its bytes. */
function bytesOf(out: string): Map<string, string> {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(out, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(out, path), 'base64')]));
}

function build(home: string, folder: string, out: string, umask: string, env: Record<string, string>): void {
  const command = `umask ${umask}; exec make --silent ARTICLES='${folder}' OUT='${out}'`;
  const built = spawnSync('sh', ['-c', command], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(withoutProgress(built.stderr)).toBe('');
  expect(built.status).toBe(0);
}

test('time zone, locale, path, order of files, umask, clock and chance change no byte', {
  timeout: 300_000,
}, () => {
  const names = Object.keys(articles);
  const here = join(parent, 'here');
  writeArticles(here, names);
  build('.', here, join(parent, 'out'), '022', { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });

  // A copy of the project elsewhere, with the articles made in the other order.
  const home = join(parent, 'Ordner mit längerem Namen', '项目');
  mkdirSync(home, { recursive: true });
  const copied = ['Makefile', 'package.json', 'package-lock.json', 'pipeline', 'schemas', 'sources', 'tests'];
  for (const name of copied) cpSync(name, join(home, name), { recursive: true, preserveTimestamps: true });
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  const there = join(parent, 'there', 'deeper');
  mkdirSync(join(parent, 'there'));
  writeArticles(there, names.toReversed());
  const preload = pathToFileURL(resolve('tests/determinism/elsewhere.mjs')).href;
  build(home, there, join(parent, 'there', 'published'), '077', {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import ${preload}`,
    HOME: join(parent, 'there'),
  });

  const [first, second] = [bytesOf(join(parent, 'out')), bytesOf(join(parent, 'there', 'published'))];
  expect(first.size).toBeGreaterThan(50);
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [path, bytes] of first) expect(second.get(path) === bytes, path).toBe(true);
  for (const [path, bytes] of first) {
    const text = Buffer.from(bytes, 'base64').toString('latin1');
    expect(text.includes(parent) || text.includes(resolve('.')), `${path} holds a path of this machine`).toBe(
      false,
    );
  }
});

test('the other world is another one: clock, chance, order and locale differ there', () => {
  const script = `console.log(Date.now() === Date.now(), new Date().getFullYear(), Math.random(),
    require('fs').readdirSync('sources/articles/zhuzhou-czt-2023').join(), new Date(2e12).getHours(), new Intl.NumberFormat().format(1.5))`;
  const options = ['--import', pathToFileURL(resolve('tests/determinism/elsewhere.mjs')).href, '-e', script];
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };
  const other = spawnSync(process.execPath, options, { encoding: 'utf8', env });
  const names = readdirSync('sources/articles/zhuzhou-czt-2023').reverse().join();
  expect(other.stdout).toBe(`false 2041 0.999 ${names} 17 1,5\n`);
});
