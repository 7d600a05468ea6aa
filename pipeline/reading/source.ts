import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type SourceRow, sources } from '../../schemas/sources.ts';
import { readEdtf } from '../edtf.ts';
import { SourceFault } from '../fault.ts';
import { lineAndColumn } from './decode.ts';
import { codePoints } from './offsets.ts';

/** Longer than this is an article, and no title of one. */
const longest = 1000;

/** What people write on one line: JSON can spell characters that no file of text holds, `"\\ud800"` or `"\\u0000"`. */
const words = z
  .string()
  .min(1)
  .max(longest)
  .refine(
    (text) => !/[\p{Cc}\p{Cs}\u202e\u2028\u2029]/u.test(text),
    'has control characters or half characters',
  );

/** What a person writes in source.json; the rest of the sources row is read off the article. */
const sourceFile = z.strictObject({
  title: words,
  published: z.string().refine((text) => readEdtf(text)?.last != null, 'is no EDTF date with a last day'),
  publisher: words.nullable(),
  published_basis: words.optional(),
  authors: z
    .array(words.regex(/^[^|]*$/, 'parts names in CSV: "|"'))
    .max(longest)
    .optional(),
  url: words.pipe(z.url({ protocol: /^https?$/ })).optional(),
  language: words.optional(),
  rights: words.optional(),
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
  const value = parseJson(json, file);
  const parsed = sourceFile.safeParse(value);
  if (!parsed.success)
    throw new SourceFault(parsed.error.issues.flatMap((issue) => faultLines(issue, value, json, file)));
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
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position ([0-9]+)/.exec(message)?.[1] ?? json.length);
    throw new SourceFault([`${file}:${lineAndColumn(json, position)}: is not JSON: ${message}`]);
  }
}

function faultLines(issue: z.core.$ZodIssue, parsed: unknown, json: string, file: string): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(sourceFile.shape).join(', ');
    return issue.keys.map(
      (key) => `${file}:${placeOf(json, key)}: unknown key, known are ${known}: found ${shown(key)}`,
    );
  }
  const [first] = issue.path;
  const value = first === undefined ? parsed : Reflect.get(Object(parsed), first);
  const key = first === undefined ? 'source.json' : String(first);
  const what = value === undefined ? `"${key}" is missing` : `"${key}" ${issue.message}`;
  return [`${file}:${placeOf(json, key)}: ${what}: found ${value === undefined ? 'nothing' : shown(value)}`];
}

/** A value on one line, cut where it is long. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = typeof value === 'string' ? value : String(value);
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return typeof value === 'string' ? JSON.stringify(short) : short;
}

const placeOf = (json: string, key: string): string =>
  lineAndColumn(json, Math.max(0, json.indexOf(`"${key}"`)));
