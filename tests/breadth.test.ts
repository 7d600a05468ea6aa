import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { annotate } from '../pipeline/annotate.ts';
import type { Mention } from '../pipeline/mention.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/**
 * The breadth of written Chinese: numerals, quantities, times and what looks like them, published on Monday, 2023-07-03.
 * A row is a text and all that it states outside names, parted by ` | `: of a time its words and EDTF, of a quantity its
 * words, value, unit and qualifier. The second column is what a reader takes from the text; nearly all were written before
 * the grammar was asked, and a few dozen settled after by the house's conventions; a text that states nothing has an empty one.
 */
const row = z.strictObject({ text: z.string().min(1), reads: z.string() });
const csv = readFileSync(new URL('corpus/breadth.csv', import.meta.url), 'utf8');
const rows = z.array(row).parse(parse(csv, { columns: true }));

function shown(mention: Mention): readonly string[] {
  if ((mention.type !== 'time' && mention.type !== 'quantity') || mention.in_name) return [];
  if (mention.type === 'time') return [`${mention.text} ${mention.edtf ?? '-'}`];
  const { text, value, lower, upper, unit, qualifier } = mention;
  return [`${text} ${value ?? `${lower}..${upper}`} ${unit} ${qualifier}`];
}

test.for(rows)('$text', ({ text, reads }) => {
  const { mentions } = annotate(bareDocument('breadth', text, '2023-07-03'));
  expect(mentions.flatMap(shown).join(' | ')).toBe(reads);
});

test('no text stands twice', () => {
  const texts = rows.map(({ text }) => text);
  expect(texts).toEqual([...new Set(texts)]);
});
