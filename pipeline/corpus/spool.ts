import { closeSync, createWriteStream, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SourceFault } from '../fault.ts';
import type { Labelled } from '../validate.ts';
import { readLines } from './lines.ts';
import { textLength } from './pieces.ts';

/** Articles, one JSON object a line, kept on disk so that they can be read in another order than they come in. */
export interface Spool {
  /** Sorted by id; of each article only where it stands. */
  readonly articles: readonly Spooled[];
  /** Reads articles again. */
  readonly read: (articles: readonly Spooled[]) => Iterable<Labelled>;
}

interface Spooled {
  readonly id: string;
  readonly label: string;
  readonly textLength: number;
  readonly at: number;
  readonly bytes: number;
}

/** Spools the lines of a file, or of standard input by way of a file in `scratch`. Throws SourceFault for other than JSON. */
export async function spool(path: string | undefined, scratch: string): Promise<Spool> {
  const file = path ?? join(scratch, 'lines.ndjson');
  if (path === undefined) await pipeline(process.stdin, createWriteStream(file));
  const articles: Spooled[] = [];
  const faults: string[] = [];
  let number = 0;
  for (const { text, at, bytes } of readLines(file)) {
    number += 1;
    if (text.trim() === '') continue;
    const label = `line ${number}`;
    try {
      const value: unknown = JSON.parse(text);
      const id = String(Reflect.get(Object(value), 'id') ?? '');
      articles.push({ id, label, textLength: textLength(value), at, bytes });
    } catch (error) {
      faults.push(`${label}: is not JSON: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (faults.length > 0) throw new SourceFault(faults);
  return {
    articles: articles.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    read: (some) => readAgain(file, some),
  };
}

function* readAgain(path: string, articles: readonly Spooled[]): Iterable<Labelled> {
  const file = openSync(path, 'r');
  try {
    for (const { label, at, bytes } of articles) {
      const buffer = new Uint8Array(bytes);
      readSync(file, buffer, 0, bytes, at);
      yield { label, value: JSON.parse(new TextDecoder().decode(buffer)) };
    }
  } finally {
    closeSync(file);
  }
}
