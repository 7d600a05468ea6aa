import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from '../processes.ts';

const pause = 200;

/**
 * Does what may be done by one build at a time in a cache; a second one waits and says so. What a killed build has left
 * of its lock is no lock.
 */
export async function alone<T>(cache: string, action: () => Promise<T>): Promise<T> {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'lock');
  const ours = join(cache, `lock-${process.pid}`);
  writeFileSync(ours, `${process.pid}\n`);
  try {
    for (let told: number | null = null; !take(ours, lock); ) {
      const owner = ownerOf(lock);
      if (owner !== null && owner !== told)
        console.error(`waiting for the build of process ${owner}, which uses ${cache} too`);
      told = owner;
      await setTimeout(pause);
    }
    try {
      return await action();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(ours, { force: true });
  }
}

/** A link is made by one process only, complete with its content. */
function take(ours: string, lock: string): boolean {
  if (linked(ours, lock)) return true;
  const owner = ownerOf(lock);
  if (owner === null || isAlive(owner)) return false;
  // The owner has been killed. Whoever moves the lock away may take it, unless it has meanwhile been taken anew.
  const moved = `${ours}-found`;
  try {
    renameSync(lock, moved);
  } catch {
    return false;
  }
  if (ownerOf(moved) !== owner) linked(moved, lock);
  rmSync(moved, { force: true });
  return false;
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds a lock; null when it has just gone. */
function ownerOf(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}
