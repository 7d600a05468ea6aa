import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../reading/decode.ts';
import { smallText } from './plan.ts';

/** What tells a changed file from an unchanged one, without reading it where the file system can say. */

/** The files of an article that the pipeline reads. */
const articleFiles = ['article.txt', 'source.json', 'corrections.csv', 'review.csv'] as const;

/** Two changes within this time may leave the same times on a file. */
const racyMilliseconds = 2000;

/** By path below the folder of articles: size, times and inode of each file that is there; a young file's contents too. */
export type Stamps = Readonly<Record<string, string>>;

/** Stamps the files of article folders. */
export function stampsOf(folders: readonly string[]): Stamps {
  const now = Date.now();
  return Object.fromEntries(
    folders.flatMap((folder) =>
      articleFiles.flatMap((name) => {
        const path = join(folder, name);
        const stamp = stampOf(path);
        if (stamp === null) return [];
        const contents = stamp.youngest > now - racyMilliseconds ? ` ${sha256Of(path)}` : '';
        return [[`${basename(folder)}/${name}`, `${stamp.text}${contents}`] as const];
      }),
    ),
  );
}

/** Whether the files of the folders are those that were stamped. */
export function areUnchanged(folders: readonly string[], stamps: Stamps): boolean {
  let files = 0;
  for (const folder of folders) {
    for (const name of articleFiles) {
      const path = join(folder, name);
      const now = stampOf(path);
      if (now === null) continue;
      const [text = '', contents] = (stamps[`${basename(folder)}/${name}`] ?? '').split(' ');
      if (now.text !== text || (contents !== undefined && sha256Of(path) !== contents)) return false;
      files += 1;
    }
  }
  return files === Object.keys(stamps).length;
}

/** The change time cannot be set by a program, so that a file with an old modification time is noticed. */
function stampOf(path: string): { text: string; youngest: number } | null {
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (status === undefined) return null;
  const { size, mtimeNs, ctimeNs, ino, mtimeMs, ctimeMs } = status;
  return {
    text: [size, mtimeNs, ctimeNs, ino].join(':'),
    youngest: Math.max(Number(mtimeMs), Number(ctimeMs)),
  };
}

/** Whether the text of all articles fits into memory as one dataset; files that are no text count nothing. */
export function isSmall(folders: readonly string[]): boolean {
  const files = folders.map((folder) => join(folder, 'article.txt'));
  // No encoding takes more than four bytes a UTF-16 unit.
  let bytes = 0;
  for (const file of files) {
    const status = lstatSync(file, { throwIfNoEntry: false });
    bytes += status?.isFile() ? status.size : 0;
    if (bytes > 4 * smallText) return false;
  }
  return files.reduce((sum, file) => sum + lengthOf(file), 0) <= smallText;
}

function lengthOf(file: string): number {
  try {
    return decode(bytesOf(file), file).length;
  } catch {
    return 0;
  }
}

/** Stands for the code and lexicons that make rows, the packages and the Node that run them. */
export function codeKey(): string {
  const root = new URL('../../', import.meta.url);
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['pipeline', 'schemas', 'sources/lexicons', 'sources/gazetteer']) {
    const names = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((each) => /\.(ts|css|csv)$/.test(each)).sort()) {
      hash.update(`\0${folder}/${name}\0`).update(bytesOf(new URL(`${folder}/${name}`, root)));
    }
  }
  for (const name of ['package.json', 'package-lock.json']) hash.update(bytesOf(new URL(name, root)));
  return hash.digest('hex');
}

const sha256Of = (path: string): string => createHash('sha256').update(bytesOf(path)).digest('hex');

const bytesOf = (path: string | URL): Uint8Array => new Uint8Array(readFileSync(path));
