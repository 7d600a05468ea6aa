import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type SourceRow, sources } from '../../schemas/sources.ts';
import { readEdtf } from '../edtf.ts';
import { SourceFault } from '../fault.ts';
import { codePoints } from './offsets.ts';

/** What a person writes in source.json; the rest of the sources row is read off the article. */
const sourceFile = z.strictObject({
  title: z.string().min(1),
  published: z.string().refine((text) => readEdtf(text)?.last != null, 'is no EDTF date with a last day'),
  publisher: z.string().min(1).nullable(),
  published_basis: z.string().min(1).optional(),
  authors: z.array(z.string().min(1)).optional(),
  url: z.url().optional(),
  language: z.string().min(1).optional(),
  rights: z.string().min(1).optional(),
  reuse: sources.schema.shape.reuse.optional(),
});

/** Checks source.json and makes the sources row. Throws SourceFault with line and column of every fault. */
export function readSource(
  id: string,
  json: string,
  file: string,
  article: string,
  bytes: Uint8Array,
): SourceRow {
  const parsed = sourceFile.safeParse(parseJson(json, file));
  if (!parsed.success)
    throw new SourceFault(parsed.error.issues.flatMap((issue) => faultLines(issue, json, file)));
  const source = parsed.data;
  const span = readEdtf(source.published);
  return {
    id,
    title: source.title,
    publisher: source.publisher,
    authors: source.authors ?? [],
    published: source.published,
    published_start: span?.first ?? null,
    published_end: span?.last ?? null,
    published_basis: source.published_basis ?? null,
    language: source.language ?? 'zh-Hans',
    url: source.url ?? null,
    rights: source.rights ?? null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters: codePoints(article)(article.length),
    reuse: source.reuse ?? 'quotation',
  };
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position ([0-9]+)/.exec(message)?.[1] ?? json.length);
    throw new SourceFault([`${file}:${lineAndColumn(json, position)}: is not JSON: ${message}`]);
  }
}

function faultLines(issue: z.core.$ZodIssue, json: string, file: string): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(sourceFile.shape).join(', ');
    return issue.keys.map(
      (key) => `${file}:${placeOf(json, key)}: unknown key, known are ${known}: found "${key}"`,
    );
  }
  const key = String(issue.path[0] ?? '');
  const value: unknown = Reflect.get(Object(JSON.parse(json)), key);
  const what = value === undefined ? `"${key}" is missing` : `"${key}" ${issue.message}`;
  return [
    `${file}:${placeOf(json, key)}: ${what}: found ${value === undefined ? 'nothing' : JSON.stringify(value)}`,
  ];
}

const placeOf = (json: string, key: string): string =>
  lineAndColumn(json, Math.max(0, json.indexOf(`"${key}"`)));

function lineAndColumn(text: string, position: number): string {
  const lines = text.slice(0, position).split('\n');
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}
