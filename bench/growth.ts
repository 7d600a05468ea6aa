import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from './generate.ts';
import { type Watched, watch } from './watch.ts';

/** Corpora of growing size, built as `make` builds them. */

export interface Run {
  readonly articles: number;
  readonly jobs: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  /** All processes together. */
  readonly peakMegabytes: number;
}

export interface Growth {
  readonly sizes: readonly Run[];
  /** One size with one job and with two. */
  readonly jobs: { readonly one: Run; readonly two: Run; readonly speedup: number };
  /** The largest corpus again: with nothing new, and with one article changed. */
  readonly again: {
    readonly articles: number;
    readonly unchangedSeconds: number;
    readonly changedSeconds: number;
  };
}

/** Builds corpora of some sizes below `scratch`; the sizes ascend. */
export async function growth(sizes: readonly number[], scratch: string, jobs: number): Promise<Growth> {
  const runs: Run[] = [];
  for (const count of sizes) {
    generate(join(scratch, `articles-${count}`), count);
    runs.push(await fresh(count, scratch, jobs));
  }
  const [largest, middle] = [sizes.at(-1) ?? 0, sizes.at(-2) ?? sizes.at(-1) ?? 0];
  const one = await fresh(middle, scratch, 1);
  const two = await fresh(middle, scratch, 2);
  return {
    sizes: runs,
    jobs: { one, two, speedup: one.seconds / two.seconds },
    again: await again(largest, scratch, jobs),
  };
}

async function fresh(count: number, scratch: string, jobs: number): Promise<Run> {
  for (const name of [`out-${count}`, `cache-${count}`])
    rmSync(join(scratch, name), { recursive: true, force: true });
  const { seconds, peakBytes } = await build(count, scratch, jobs);
  return {
    articles: count,
    jobs,
    seconds,
    articlesPerSecond: count / seconds,
    peakMegabytes: peakBytes / 1e6,
  };
}

async function again(count: number, scratch: string, jobs: number): Promise<Growth['again']> {
  const out = join(scratch, `out-${count}`);
  if (!existsSync(out)) throw new Error(`${out} was not built`);
  const unchanged = await build(count, scratch, jobs);
  const file = join(scratch, `articles-${count}`, 'article-000500', 'article.txt');
  const { length } = readFileSync(file);
  appendFileSync(file, '\n2023年5月,新桥全长4321公里。\n');
  const changed = await build(count, scratch, jobs);
  truncateSync(file, length);
  return { articles: count, unchangedSeconds: unchanged.seconds, changedSeconds: changed.seconds };
}

async function build(count: number, scratch: string, jobs: number): Promise<Watched> {
  const [articles, out, cache] = ['articles', 'out', 'cache'].map((name) =>
    join(scratch, `${name}-${count}`),
  );
  const script = [
    'pipeline/build.ts',
    '--parts',
    '--out',
    `${out}`,
    '--cache',
    `${cache}`,
    '--jobs',
    String(jobs),
  ];
  const watched = await watch('node_modules/.bin/tsx', [...script, `${articles}`]);
  if (watched.status !== 0) throw new Error(`the build of ${count} articles failed: ${watched.stderr}`);
  return watched;
}
