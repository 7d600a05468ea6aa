import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generate } from '../bench/generate.ts';
import { keptArticles } from '../pipeline/corpus/kept.ts';
import { keyNames } from '../pipeline/corpus/keys.ts';
import { readRecord } from '../pipeline/corpus/shard.ts';

/** A corpus that changes: what is published does not depend on what was there before. */

const minutes = 60_000;
const root = mkdtempSync(join(tmpdir(), 'incremental-'));
const articles = join(root, 'articles');
const at = (name: string) => join(root, name);

beforeAll(() => generate(articles, 300));
afterAll(() => rmSync(root, { recursive: true, force: true }), minutes);

function build(name: string): void {
  const places = ['--out', at(name), '--cache', at(`${name}-cache`)];
  const args = ['pipeline/build.ts', '--parts', ...places, '--jobs', '2', articles];
  const run = spawnSync('node_modules/.bin/tsx', args, { encoding: 'utf8' });
  expect(run).toMatchObject({ status: 0, stdout: `published ${at(name)} from ${articles}\n` });
}

function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'base64')]));
}

function add(id: string, text: string): void {
  cpSync(join(articles, 'article-000020'), join(articles, id), { recursive: true });
  writeFileSync(join(articles, id, 'article.txt'), text);
}

const remove = (id: string): void => rmSync(join(articles, id), { recursive: true });

/** Changes that are built one by one; after the last of each group the corpus is built from nothing as well. */
const groups: readonly (readonly (() => void)[])[] = [
  [
    () => add('article-000200', '新桥通车\n\n2023年5月,新桥全长4321公里。\n'),
    () => add('article-000000', '青屏县与株洲市签约\n\n青屏县2022年有12座水库。\n'),
  ],
  [
    () => add('article-000150-a', '青屏县扩园\n\n2021年,青屏县新建厂房3万平方米。\n'),
    () => add('article-999999', '岚陵大学开学\n\n2020年9月,岚陵大学迎来4000名新生。\n'),
  ],
  [() => remove('article-000000'), () => remove('article-000299')],
];

test(
  'a corpus that has changed at its front, in its middle or at its end gives the bytes that it gives from nothing',
  () => {
    build('kept');
    let before = contents(at('kept'));
    for (const [index, changes] of groups.entries()) {
      for (const change of changes) {
        change();
        build('kept');
        const after = contents(at('kept'));
        expect(after).not.toEqual(before);
        before = after;
      }
      build(`nothing-${index}`);
      expect(before).toEqual(contents(at(`nothing-${index}`)));
    }
  },
  10 * minutes,
);

test('the rows of an article are kept until it changes, or the code, or the shard has lost a file', () => {
  const shards = join(at('kept-cache'), 'shards');
  const all = readdirSync(shards).map((name) => join(shards, name));
  const folders = readdirSync(articles).map((name) => join(articles, name));
  const code = readRecord(all[0] ?? '')?.code ?? '';
  const keptOf = (version: string) => {
    const find = keptArticles(all, version);
    return folders.filter((folder) => find(folder)?.label === basename(folder));
  };
  expect(keptOf(code)).toEqual(folders);
  expect(keptOf('other code')).toEqual([]);
  const changed = join(articles, 'article-000100');
  writeFileSync(join(changed, 'review.csv'), '');
  expect(keptOf(code)).toEqual(folders.filter((folder) => folder !== changed));
  rmSync(join(all[0] ?? '', keyNames.others));
  expect(keptOf(code).length).toBeLessThan(folders.length - 1);
  expect(keptOf(code).length).toBeGreaterThan(0);
});
