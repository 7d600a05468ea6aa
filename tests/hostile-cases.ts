import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Articles that nobody should have to read, in tests/hostile/, each with the outcome that a user should get. */

/** A file's content: text, bytes in hexadecimal, or a text over and over. */
const part = z.union([
  z.string(),
  z.strictObject({ hex: z.string() }),
  z.strictObject({ repeat: z.string(), times: z.int() }),
]);
const content = z.union([z.string(), z.array(part)]);

const outcome = z.union([
  /** Every fault of the folder, from the file's name on. */
  z.strictObject({ faults: z.array(z.string()).min(1) }),
  /** Everything that is read: value or bounds, unit and words; date and words; code and words. */
  z.strictObject({
    figures: z.array(z.tuple([z.union([z.number(), z.string()]), z.string(), z.string()])),
    timelines: z.array(z.tuple([z.string(), z.string()])),
    issues: z.array(z.tuple([z.string(), z.string()])),
  }),
  /** How many rows there are, where they are many. */
  z.strictObject({ counts: z.record(z.string(), z.int()) }),
]);

const hostileCase = z.strictObject({
  why: z.string(),
  /** The folder's name, where it is the hostile part. */
  folder: z.string().optional(),
  article: content.nullable(),
  source: content.optional(),
  /** Other files of the folder. */
  files: z.record(z.string(), content).optional(),
  /** What stands in place of the article: a link to a file elsewhere, one that leads nowhere, a folder, a pipe. */
  instead: z.enum(['link', 'dangling', 'folder', 'pipe', 'linked folder']).optional(),
  outcome,
});

export type HostileCase = z.infer<typeof hostileCase> & { readonly name: string };
type Content = z.infer<typeof content>;

const home = new URL('hostile/', import.meta.url);

export const hostileCases: readonly HostileCase[] = readdirSync(home)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.json'.length),
    ...hostileCase.parse(JSON.parse(readFileSync(new URL(file, home), 'utf8'))),
  }));

const source = { title: '新区要闻', publisher: null, published: '2023-07-03' };

/** Lays a case's folder out below `root` and returns its path; what links lead to lies in `elsewhere`. */
export function layOut(
  hostile: HostileCase,
  root: string,
  elsewhere: string,
  pipe: (path: string) => void,
): string {
  const folder = join(root, hostile.folder ?? hostile.name);
  const home = hostile.instead === 'linked folder' ? join(elsewhere, hostile.name) : folder;
  mkdirSync(home, { recursive: true });
  write(join(home, 'source.json'), hostile.source ?? JSON.stringify(source, null, 2));
  for (const [name, content] of Object.entries(hostile.files ?? {})) write(join(home, name), content);
  const article = join(home, 'article.txt');
  if (hostile.article !== null) write(article, hostile.article);
  if (hostile.instead === 'linked folder') symlinkSync(home, folder);
  if (hostile.instead === 'folder') mkdirSync(article);
  if (hostile.instead === 'pipe') pipe(article);
  if (hostile.instead === 'dangling') symlinkSync(join(elsewhere, 'nothing'), article);
  if (hostile.instead === 'link') {
    writeFileSync(join(elsewhere, `${hostile.name}.txt`), '7月1日，大桥通车。');
    symlinkSync(join(elsewhere, `${hostile.name}.txt`), article);
  }
  return folder;
}

function write(path: string, content: Content): void {
  writeFileSync(path, '');
  for (const piece of typeof content === 'string' ? [content] : content) {
    if (typeof piece === 'string') appendFileSync(path, piece);
    else if ('hex' in piece) appendFileSync(path, piece.hex, 'hex');
    else appendFileSync(path, piece.repeat.repeat(piece.times));
  }
}
