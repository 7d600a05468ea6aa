import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { annotate } from '../pipeline/annotate.ts';
import type { Mention } from '../pipeline/mention.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/**
 * All that annotate says of a text: of a time its EDTF, how exact it is and where that comes from; of a quantity its value
 * or bounds, unit, qualifier and counter; of both what stands against them. The lines of times.jsonl and quantities.jsonl
 * say less, and of one kind only.
 */
const line = z.strictObject({
  text: z.string(),
  published: z.string().optional(),
  reads: z.array(z.string()),
});

const lines = readFileSync(new URL('corpus/readings.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((text) => line.parse(JSON.parse(text)));

function shown(mention: Mention): string {
  if (mention.type !== 'time' && mention.type !== 'quantity') return `${mention.text} is a ${mention.type}`;
  const marks = [mention.fault, mention.in_name && 'in_name'];
  if (mention.type === 'time') {
    const { edtf, date_precision, date_basis, comparison } = mention;
    return said(mention.text, edtf, date_precision, date_basis, comparison && 'comparison', ...marks);
  }
  const { value, lower, upper, unit, qualifier, counter, reached } = mention;
  const size = value ?? `${lower}..${upper}`;
  return said(mention.text, size, unit, qualifier, counter, reached && 'reached', ...marks);
}

const said = (...words: readonly (string | false | null)[]): string =>
  words.filter((word) => word !== null && word !== false).join(' ');

test.for(lines)('$text', ({ text, published, reads }) => {
  const { mentions } = annotate(bareDocument('case', text, published ?? '2023-07-03'));
  expect(mentions.map(shown)).toEqual(reads);
});

test('no line stands twice', () => {
  const keys = lines.map(({ text, published }) => `${text} ${published}`);
  expect(keys).toEqual([...new Set(keys)]);
});
