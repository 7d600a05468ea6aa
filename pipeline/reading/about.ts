import { join } from 'node:path';
import * as z from 'zod';
import { type About, unnamed } from '../../schemas/dataset.ts';
import { decode } from './decode.ts';
import { readBytes, stands } from './files.ts';
import { longestText, oneLine, readJson } from './json.ts';

/** What a folder of articles may say of the dataset that is made of it. */
export const aboutFile = 'dataset.json';

const lines = z.array(oneLine).max(longestText);

const fileShape = z.strictObject({
  title: oneLine,
  title_zh: oneLine.optional(),
  description: oneLine.optional(),
  description_zh: oneLine.optional(),
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')
    .optional(),
  creators: lines.optional(),
  version: z
    .string()
    .regex(/^[0-9A-Za-z][0-9A-Za-z.+-]*$/, 'must be letters, digits and . + -')
    .optional(),
  released: z.iso.date('must be a day such as 2026-11-25').optional(),
  licence: z
    .strictObject({ name: oneLine, title: oneLine, url: oneLine.pipe(z.url({ protocol: /^https?$/ })) })
    .optional(),
  keywords: lines.optional(),
});

/** Reads dataset.json of a folder of articles; what it does not say is neutral. Throws SourceFault with line and column. */
export function readAbout(folder: string): About {
  const file = join(folder, aboutFile);
  if (!stands(file)) return unnamed;
  const said = readJson(decode(readBytes(file), file), file, fileShape);
  return {
    name: said.name ?? unnamed.name,
    version: said.version ?? null,
    released: said.released ?? null,
    title_zh: said.title_zh ?? said.title,
    title_en: said.title,
    description_zh: said.description_zh ?? said.description ?? unnamed.description_zh,
    description_en: said.description ?? unnamed.description_en,
    keywords: said.keywords ?? [],
    licence: said.licence ?? null,
    creators: said.creators ?? [],
  };
}
