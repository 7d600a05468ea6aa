import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { About } from '../schemas/dataset.ts';
import { runTasks } from './corpus/jobs.ts';
import { alone } from './corpus/lock.ts';
import { planShards } from './corpus/plan.ts';
import { progressOf } from './corpus/progress.ts';
import { type Kept, mergedFolder, readRecord, shardFolder } from './corpus/shard.ts';
import { type Plan, prune, staleTasks } from './corpus/stale.ts';
import { codeKeys, isSmall } from './corpus/stamps.ts';
import { SourceFault } from './fault.ts';
import { checksumsPath } from './formats/checksums.ts';
import { articleFolders } from './read.ts';
import { readAbout } from './reading/about.ts';
import { guard, isScript } from './stage.ts';

/** What a build is made from and where it goes. */
interface Build {
  readonly articles: string;
  readonly out: string;
  /** Keeps finished shards. */
  readonly cache: string;
  readonly labels: string | null;
  /** The tables of earlier releases. */
  readonly releases: string | null;
  readonly jobs: number;
  /** Publishes parts even where the articles would fit into memory as one dataset. */
  readonly parts: boolean;
}

/**
 * Builds `out` from a folder of articles: redoes the shards that a change has made stale, then publishes. Throws
 * SourceFault with the faults of all articles, and leaves `out` as it was; shards that are finished stay so.
 */
async function build({
  articles,
  out,
  cache,
  labels,
  releases,
  jobs,
  parts,
}: Build): Promise<'published' | 'fresh'> {
  const folders = articleFolders([articles]);
  const about = readAbout(articles);
  const kept: Kept = parts || !isSmall(folders) ? 'parts' : 'articles';
  const code = codeKeys();
  const tasks = planShards(folders, (folder) => basename(folder)).map((shard) => ({
    folder: shardFolder(cache, shard, kept),
    articles: shard,
    kept,
    code: code.rows,
  }));
  await runStale(tasks, jobs, cache);
  const shards = tasks.map(({ folder }) => folder);
  prune([...shards, mergedFolder(cache)]);
  const inputs = inputsOf(shards, `${code.all}${JSON.stringify(about)}`, [labels, releases]);
  if (isPublished(out, cache, inputs)) return 'fresh';
  await publishShards(folders, shards, kept, about, { out, cache, labels, releases });
  notePublished(out, cache, inputs);
  return 'published';
}

async function runStale(tasks: readonly Plan[], jobs: number, cache: string): Promise<void> {
  const stale = staleTasks(tasks);
  const progress = progressOf(stale.reduce((sum, { articles }) => sum + articles.length, 0));
  await runTasks(stale, jobs, cache, ({ articles }) => progress(articles.length));
}

async function publishShards(
  folders: readonly string[],
  shards: readonly string[],
  kept: Kept,
  about: About,
  { out, cache, labels, releases }: Pick<Build, 'out' | 'cache' | 'labels' | 'releases'>,
): Promise<void> {
  // Loaded only when there is something to publish: to find that nothing has changed takes no grammar.
  const { changesSince, publish, publishCorpus } = await import('./publish.ts');
  const { scorecardFor } = await import('./score.ts');
  const extra = labels === null ? [] : scorecardFor(folders, labels);
  if (kept === 'parts') publishCorpus(shards, about, out, cache, extra);
  else {
    const { articlesIn } = await import('./corpus/pieces.ts');
    publish(articlesIn(shards, cache), about, out, extra, changesSince(releases, about));
  }
}

/** Stands for all that the published files depend on. */
function inputsOf(shards: readonly string[], said: string, beside: readonly (string | null)[]): string {
  const hash = createHash('sha256').update(said);
  for (const shard of shards) hash.update(`\n${readRecord(shard)?.digest}`);
  for (const folder of beside) {
    if (folder === null || !existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(folder, name);
      if (statSync(path).isFile()) hash.update(`\n${name}\n${readFileSync(path, 'utf8')}`);
    }
  }
  return hash.digest('hex');
}

const notePath = (cache: string): string => join(cache, 'published.json');

/** Whether `out` holds what these inputs gave the last time, with all its files. */
function isPublished(out: string, cache: string, inputs: string): boolean {
  const sums = join(out, checksumsPath);
  if (!existsSync(notePath(cache)) || !existsSync(sums)) return false;
  const list = readFileSync(sums, 'utf8');
  const note = JSON.parse(readFileSync(notePath(cache), 'utf8'));
  if (note.out !== realpathSync(out) || note.inputs !== inputs || note.sums !== hashOf(list)) return false;
  const paths = list
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));
  return paths.every((path) => existsSync(join(out, path)));
}

function notePublished(out: string, cache: string, inputs: string): void {
  const sums = hashOf(readFileSync(join(out, checksumsPath), 'utf8'));
  writeFileSync(notePath(cache), `${JSON.stringify({ out: realpathSync(out), inputs, sums })}\n`);
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

if (isScript(import.meta.url)) {
  await guard(async () => {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      options: {
        out: text,
        cache: text,
        labels: text,
        releases: text,
        jobs: text,
        parts: { type: 'boolean' },
      },
      allowPositionals: true,
    });
    const [articles] = positionals;
    const { out, cache, labels = null, releases = null, parts = false } = values;
    if (articles === undefined || out === undefined || cache === undefined)
      throw new SourceFault([
        'usage: build.ts --out DIR --cache DIR [--labels DIR] [--releases DIR] [--jobs N] [--parts] ARTICLES',
      ]);
    const jobs = jobsOf(values.jobs);
    mkdirSync(join(cache, 'shards'), { recursive: true });
    const result = await alone(cache, () => build({ articles, out, cache, labels, releases, jobs, parts }));
    console.log(result === 'fresh' ? `${out} is up to date` : `published ${out} from ${articles}`);
  });
}

function jobsOf(text: string | undefined): number {
  if (text === undefined || text === '') return availableParallelism();
  if (!/^[1-9][0-9]{0,2}$/.test(text))
    throw new SourceFault([`JOBS must be a whole number from 1 to 999: found "${text}"`]);
  return Number(text);
}
