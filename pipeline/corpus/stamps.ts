import { createHash, type Hash } from 'node:crypto';
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

/** Whether the files of the folders are those that were stamped, and all are there. */
export const areUnchanged = (folders: readonly string[], stamps: Stamps): boolean =>
  folders.every((folder) => isUnchanged(folder, stamps));

/** Whether the files of one folder among those that were stamped are as they were. */
export function isUnchanged(folder: string, stamps: Stamps): boolean {
  return articleFiles.every((name) => {
    const stamp = stamps[`${basename(folder)}/${name}`];
    const path = join(folder, name);
    const now = stampOf(path);
    if (stamp === undefined || now === null) return stamp === undefined && now === null;
    const [text, contents] = stamp.split(' ');
    return now.text === text && (contents === undefined || sha256Of(path) === contents);
  });
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

/** What stands for the program: one text for all that a shard's rows depend on, one for all that is published. */
interface CodeKeys {
  readonly rows: string;
  readonly all: string;
}

/** Rooms that see rows and make none: a change there publishes anew and redoes no shard. */
const afterRows = /^pipeline\/(site|releases|quality)\//;

/** What in sources/ is no lexicon. */
const beside: readonly string[] = ['articles', 'releases'];
/** What explains the sources to people and gives no row. */
const forPeople = /\.md$/;

/** Hashes the code and lexicons, the packages and the Node that run them. */
export function codeKeys(): CodeKeys {
  const root = new URL('../../', import.meta.url);
  const [rows, all] = [createHash('sha256'), createHash('sha256')];
  const lexicons = readdirSync(new URL('sources', root)).filter((name) => !beside.includes(name));
  const folders = ['pipeline', 'schemas', ...lexicons.map((name) => `sources/${name}`)];
  const paths = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  for (const path of [...paths.sort(), 'package.json', 'package-lock.json']) {
    const url = new URL(path, root);
    if (!lstatSync(url).isFile() || forPeople.test(path)) continue;
    const stamp = `${path} ${sha256Of(url)}\n`;
    all.update(stamp);
    if (!afterRows.test(path)) rows.update(stamp);
  }
  const close = (hash: Hash): string => hash.update(process.version).digest('hex');
  return { rows: close(rows), all: close(all) };
}

const sha256Of = (path: string | URL): string => createHash('sha256').update(bytesOf(path)).digest('hex');

const bytesOf = (path: string | URL): Uint8Array => new Uint8Array(readFileSync(path));
