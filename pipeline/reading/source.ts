import { createHash } from 'node:crypto';
import * as z from 'zod';
import { readEdtf } from '../../schemas/edtf.ts';
import { type SourceRow, sources } from '../../schemas/sources.ts';
import { longestText, oneLine, readJson } from './json.ts';
import { codePoints } from './offsets.ts';

/** What a person writes in source.json; the rest of the sources row is read off the article. */
const sourceFile = z.strictObject({
  title: oneLine,
  published: z
    .string()
    .refine(
      (text) => readEdtf(text)?.last != null,
      'is no day of the calendar; write 2023-07-03, or 2023-06-21/2023-12-31 where it is inferred',
    ),
  publisher: oneLine.nullable(),
  published_basis: oneLine.optional(),
  authors: z
    .array(oneLine.regex(/^[^|]*$/, 'parts names in CSV: "|"'))
    .max(longestText)
    .optional(),
  url: oneLine.pipe(z.url({ protocol: /^https?$/ })).optional(),
  language: oneLine.optional(),
  rights: oneLine.optional(),
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
  const source = readJson(json, file, sourceFile);
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
