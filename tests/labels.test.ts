import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { labels } from './example-figures.ts';

/**
 * Whose each figure is and what it measures, over the breadth of sentences that news is made of. A row is a sentence and
 * its figures, parted by ` | `: the words of the number, whose it is (`-` where the sentence names nobody), what it measures
 * or counts. Each row was read against its sentence and stands where a reader would sign it; sentences that are read otherwise are
 * left out, so that the table holds what is right and measures nothing.
 */
const row = z.strictObject({ text: z.string().min(1), reads: z.string() });
const csv = readFileSync(new URL('corpus/labels.csv', import.meta.url), 'utf8');
const rows = z.array(row).parse(parse(csv, { columns: true }));

test.for(rows)('$text', ({ text, reads }) => {
  expect(labels(text).join(' | ')).toBe(reads);
});

test('no text stands twice', () => {
  const texts = rows.map(({ text }) => text);
  expect(texts).toEqual([...new Set(texts)]);
});
