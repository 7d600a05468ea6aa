import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { checksumsPath } from './checksums.ts';
import type { OutputFile } from './output.ts';

/** Replaces a folder by one with these files, as `fillFolder` does. */
export function replaceFolder(path: string, files: readonly OutputFile[]): void {
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
 * empty folder is ever replaced; what an interrupted run left beside it is put back or removed.
 */
export function fillFolder(path: string, fill: (fresh: string) => void): void {
  const out = existsSync(path) ? realpathSync(path) : resolve(path);
  refuseForeign(out);
  recover(out);
  const fresh = `${out}.new-${process.pid}`;
  try {
    mkdirSync(fresh);
    fill(fresh);
    swap(out, fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}

function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`${out}: is a file, not a folder`);
  const names = readdirSync(out);
  if (names.length === 0 || names.includes(checksumsPath)) return;
  throw new Error(`${out}: holds other files and no ${checksumsPath}: choose another folder, or empty it`);
}

function recover(out: string): void {
  mkdirSync(dirname(out), { recursive: true });
  const left = leftovers(out, 'old');
  const [previous] = left;
  if (!existsSync(out) && previous !== undefined) renameSync(previous, out);
  for (const path of [...left, ...leftovers(out, 'new')]) rmSync(path, { recursive: true, force: true });
}

/** The siblings `<out>.old-123` or `<out>.new-123`. */
function leftovers(out: string, kind: 'old' | 'new'): string[] {
  const start = `${basename(out)}.${kind}-`;
  const names = readdirSync(dirname(out)).filter((name) => name.startsWith(start));
  return names
    .filter((name) => /^\d+$/.test(name.slice(start.length)))
    .map((name) => join(dirname(out), name));
}

/** Between the two renames the folder is missing; a run that ends there is recovered by the next. */
function swap(out: string, fresh: string): void {
  const previous = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
