import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, locator } from './document.ts';
import { SourceFault } from './fault.ts';
import { applyCorrections, leaveOutRepetitions, readCorrections, simplify } from './reading/corrections.ts';
import { readDecisions } from './reading/decisions.ts';
import { decode } from './reading/decode.ts';
import { readBytes, stands } from './reading/files.ts';
import { codePoints } from './reading/offsets.ts';
import { pageIssues } from './reading/page-issues.ts';
import { readPassages } from './reading/passages.ts';
import { readSource } from './reading/source.ts';
import { guard, isScript, write } from './stage.ts';

const idPattern = /^[a-z0-9][a-z0-9-]*$/;

/** Reads one article's folder. Throws SourceFault with every fault of its files. */
export function read(folder: string): Document {
  const id = basename(folder);
  const faults: string[] = [];
  const attempt = <T>(action: () => T): T | null => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      faults.push(...error.faults);
      return null;
    }
  };
  if (!idPattern.test(id))
    faults.push(`${folder}:1:1: the folder's name must match ${idPattern.source}: found "${id}"`);
  const articleFile = join(folder, 'article.txt');
  const bytes = attempt(() => readBytes(articleFile));
  const text = bytes === null ? null : attempt(() => decode(bytes, articleFile));
  const sourceFile = join(folder, 'source.json');
  const json = attempt(() => decode(readBytes(sourceFile), sourceFile));
  const source =
    json === null
      ? null
      : attempt(() => readSource(id, json, sourceFile, text ?? '', bytes ?? new Uint8Array()));
  const points = codePoints(text ?? '');
  const corrections = attempt(() => {
    const file = join(folder, 'corrections.csv');
    return text === null || !stands(file)
      ? []
      : readCorrections(decode(readBytes(file), file), file, id, text, points);
  });
  const decisions = attempt(() => {
    const file = join(folder, 'review.csv');
    return stands(file) ? readDecisions(decode(readBytes(file), file), file) : [];
  });
  if (faults.length > 0 || text === null || source === null || corrections === null || decisions === null) {
    throw new SourceFault(faults);
  }
  const locate = locator(text);
  const { passages, ...page } = readPassages(text, source.title);
  const corrected = passages.map((passage) => applyCorrections(passage, corrections));
  const simplified = corrected.map((passage) => simplify(passage, id, locate));
  const kept = leaveOutRepetitions(
    simplified.map(({ passage }) => passage),
    id,
    locate,
  );
  return {
    id,
    text,
    published: source.published,
    sources: [source],
    passages: kept.passages,
    corrections: [
      ...corrections.map(({ row }) => row),
      ...simplified.flatMap((repaired) => repaired.corrections),
      ...kept.corrections,
    ],
    issues: [...pageIssues(id, text, points, page), ...kept.issues],
    decisions,
  };
}

/** The article folders below `folders`, in the code-point order of their names; a folder with an article.txt is one itself. */
export function articleFolders(folders: readonly string[]): string[] {
  const found = folders.flatMap((folder) => {
    if (!existsSync(folder))
      throw new SourceFault([`${folder}:1:1: the folder is missing: name a folder of articles`]);
    if (existsSync(join(folder, 'article.txt')) || existsSync(join(folder, 'source.json'))) return [folder];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return path;
        throw new SourceFault([
          `${path}:1:1: is no folder: put the article's folder itself there, not a link to it`,
        ]);
      });
  });
  if (found.length === 0)
    throw new SourceFault([
      `${folders.join(', ')}:1:1: there is no article: add a folder with article.txt and source.json`,
    ]);
  const byId = new Map<string, string>();
  const faults: string[] = [];
  for (const folder of found) {
    const twin = byId.get(basename(folder));
    if (twin !== undefined)
      faults.push(
        `${folder}:1:1: two sources have one id, the other is ${twin}: found "${basename(folder)}"`,
      );
    byId.set(basename(folder), folder);
  }
  if (faults.length > 0) throw new SourceFault(faults);
  return found.toSorted((a, b) => (basename(a) < basename(b) ? -1 : 1));
}

if (isScript(import.meta.url)) {
  await guard(async () => {
    if (process.argv.length < 3) throw new SourceFault(['usage: read.ts DIR …']);
    const faults: string[] = [];
    for (const folder of articleFolders(process.argv.slice(2))) {
      try {
        const document = read(folder);
        if (faults.length === 0) await write(`${JSON.stringify(document)}\n`);
      } catch (error) {
        if (!(error instanceof SourceFault)) throw error;
        faults.push(...error.faults);
      }
    }
    if (faults.length > 0) throw new SourceFault(faults);
  });
}
