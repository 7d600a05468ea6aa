import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../processes.ts';

/** The folders that a run of publish has beside its output: the one that it writes, and the one that it replaces. */
type Kind = 'new' | 'old';

export const beside = (out: string, kind: Kind): string => `${out}.${kind}-${process.pid}`;

/** Puts back what a run that was killed had moved away, and removes what it left. What a living run writes is let alone. */
export function recover(out: string): void {
  mkdirSync(dirname(out), { recursive: true });
  const old = leftovers(out, 'old');
  const [previous] = old;
  if (!existsSync(out) && previous !== undefined) putBack(previous, out);
  for (const path of [...old, ...leftovers(out, 'new')]) rmSync(path, { recursive: true, force: true });
}

/** Another run may have been faster. */
function putBack(previous: string, out: string): void {
  try {
    renameSync(previous, out);
  } catch (error) {
    if (existsSync(previous) && !existsSync(out)) throw error;
  }
}

/** The siblings `<out>.old-123` or `<out>.new-123` of processes that have ended. */
function leftovers(out: string, kind: Kind): string[] {
  const start = `${basename(out)}.${kind}-`;
  return readdirSync(dirname(out))
    .filter((name) => name.startsWith(start) && /^[1-9][0-9]*$/.test(name.slice(start.length)))
    .filter((name) => !isAlive(Number(name.slice(start.length))))
    .map((name) => join(dirname(out), name));
}

/**
 * Waits until the disk has a folder, with all that is in it or by itself: a rename must not be older than its content.
 * A file with a second name is a shard's and was settled with it.
 */
export function settle(folder: string, reach: 'all' | 'itself' = 'all'): void {
  const entries = reach === 'all' ? readdirSync(folder, { withFileTypes: true }) : [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) settle(path);
    else if (lstatSync(path).nlink === 1) synchronise(path);
  }
  synchronise(folder);
}

function synchronise(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } catch (error) {
    // Some file systems have no fsync of folders.
    if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error;
  } finally {
    closeSync(file);
  }
}
