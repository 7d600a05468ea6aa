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
  /**
   * One size with one job held to one core, with one job whose collector and compiler may use others, and with two. The work
   * and its flags are the same: a job is a worker process.
   */
  readonly jobs: {
    readonly oneCore: Run;
    readonly one: Run;
    readonly two: Run;
    /**
     * Two jobs against one core, and against one job; of the machine: two builds that have nothing in common, each on a core
     * of its own, against one alone. Cores that share their caches or their power give less than 2, and two jobs no more.
     */
    readonly speedup: { readonly ofCores: number; readonly ofJobs: number; readonly ofMachine: number };
  };
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
  const oneCore = await fresh(middle, scratch, 1, onCore(0));
  const speedup = {
    ofCores: oneCore.seconds / two.seconds,
    ofJobs: one.seconds / two.seconds,
    ofMachine: (2 * oneCore.seconds) / (await sideBySide(middle, scratch)),
  };
  return {
    sizes: runs,
    jobs: { oneCore, one, two, speedup },
    again: await again(largest, scratch, jobs),
  };
}

const onCore = (core: number): string[] => ['taskset', '--cpu-list', String(core)];

/** Seconds until both of two builds of the same articles are done, each in folders and on a core of its own. */
async function sideBySide(count: number, scratch: string): Promise<number> {
  const runs = await Promise.all(
    [0, 1].map((core) => fresh(count, scratch, 1, onCore(core), `-beside-${core}`)),
  );
  return Math.max(...runs.map(({ seconds }) => seconds));
}

/** Builds with nothing finished before; `within` is a command that runs it, `mark` tells its folders from others. */
async function fresh(
  count: number,
  scratch: string,
  jobs: number,
  within: readonly string[] = [],
  mark = '',
): Promise<Run> {
  for (const name of ['out', 'cache'])
    rmSync(join(scratch, `${name}-${count}${mark}`), { recursive: true, force: true });
  const { seconds, peakBytes } = await build(count, scratch, jobs, within, mark);
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

async function build(
  count: number,
  scratch: string,
  jobs: number,
  within: readonly string[] = [],
  mark = '',
): Promise<Watched> {
  const articles = join(scratch, `articles-${count}`);
  const [out, cache] = ['out', 'cache'].map((name) => join(scratch, `${name}-${count}${mark}`));
  const [command = '', ...script] = [
    ...within,
    process.execPath,
    '--import',
    'tsx',
    'pipeline/build.ts',
    '--parts',
    '--out',
    `${out}`,
    '--cache',
    `${cache}`,
    '--jobs',
    String(jobs),
  ];
  const watched = await watch(command, [...script, articles]);
  if (watched.status !== 0) throw new Error(`the build of ${count} articles failed: ${watched.stderr}`);
  return watched;
}
