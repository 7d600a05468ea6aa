import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beside, recover, settle } from './folder-recovery.ts';
import { refuseForeign } from './folder-refusal.ts';
import type { OutputFile } from './output.ts';

/** Replaces a folder by one with these files, as `fillFolder` does. */
export function replaceFolder(path: string, files: Iterable<OutputFile>): void {
  fillFolder(path, (fresh) => {
    for (const file of files) writeInto(fresh, file);
  });
}

/** Writes a file below a folder, with the folders that it stands in. */
export function writeInto(folder: string, { path, bytes }: OutputFile): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

/**
 * Replaces a folder by a fresh one that `fill` writes, or throws and leaves it as it was. Only a published dataset or an
 * empty folder is ever replaced; what an interrupted run left beside it is put back or removed. Two runs at once may
 * replace one folder: the later one stays, whole.
 */
export function fillFolder(path: string, fill: (fresh: string) => void): void {
  const out = existsSync(path) ? realpathSync(path) : resolve(path);
  refuseForeign(out);
  let fresh: string | null = null;
  try {
    recover(out);
    fresh = beside(out, 'new');
    mkdirSync(fresh);
    fill(fresh);
    settle(fresh);
    swap(out, fresh);
  } catch (error) {
    if (fresh !== null) rmSync(fresh, { recursive: true, force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Error(`${out}: nothing is published, and what was there stays: ${error.message}`, {
      cause: error,
    });
  }
}

/**
 * Puts the fresh folder in place. There is no call that exchanges two folders: between the two renames the folder is
 * missing while the old and the new one stand whole beside it, and a run that ends there is recovered by the next.
 */
function swap(out: string, fresh: string): void {
  const previous = beside(out, 'old');
  try {
    while (!moveIn(out, fresh, previous)) rmSync(previous, { recursive: true, force: true });
  } catch (error) {
    if (existsSync(previous) && !existsSync(out)) renameSync(previous, out);
    throw error;
  }
  settle(dirname(out), 'itself');
  rmSync(previous, { recursive: true, force: true });
}

/** False when another run has put its own folder there between the two renames. */
function moveIn(out: string, fresh: string, previous: string): boolean {
  try {
    if (existsSync(out)) renameSync(out, previous);
    renameSync(fresh, out);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    const overtaken = code === 'ENOTEMPTY' || code === 'EEXIST' || (code === 'ENOENT' && existsSync(fresh));
    if (overtaken) return false;
    throw error;
  }
}
