import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Task } from './build-shard.ts';
import { isFresh, readRecord } from './shard.ts';

/** Which shards of a cache have to be made again, from what, and which have become superfluous. */

/** A shard as it should be. */
export type Plan = Omit<Task, 'from'>;

/** The shards that are not there or not as they should be, each with those that have some of its articles already. */
export function staleTasks(plans: readonly Plan[]): Task[] {
  const stale = plans.filter(({ folder, articles, code }) => !isFresh(folder, articles, code));
  if (stale.length === 0) return [];
  const places = new Map<string, string>();
  for (const shard of superfluous(plans.map(({ folder }) => folder))) {
    for (const { articles = [] } of readRecord(shard)?.pieces ?? []) {
      for (const id of articles) places.set(id, shard);
    }
  }
  return stale.map((plan) => ({
    ...plan,
    from: existsSync(plan.folder) ? [plan.folder] : shardsOf(plan, places),
  }));
}

function shardsOf({ articles }: Plan, places: ReadonlyMap<string, string>): string[] {
  return [...new Set(articles.flatMap((article) => places.get(basename(article)) ?? []))];
}

/** Removes shards that no run of articles has any more, and what an interrupted run left half. */
export function prune(shards: readonly string[]): void {
  for (const path of superfluous(shards)) rmSync(path, { recursive: true, force: true });
}

/** What stands beside shards and is none of them. */
function superfluous(shards: readonly string[]): string[] {
  const known = new Set(shards);
  const folders = [...new Set(shards.map((shard) => dirname(shard)))].filter((folder) => existsSync(folder));
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => !known.has(path));
}
