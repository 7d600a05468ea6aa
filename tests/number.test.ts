import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseNumber } from './whole-number.ts';

/** `todo` marks what the grammar does not read yet as it should. */
const line = z.strictObject({
  text: z.string(),
  reads: z.string().nullable(),
  todo: z.literal(true).optional(),
});
const corpus = readFileSync(new URL('corpus/numbers.jsonl', import.meta.url), 'utf8');
const lines = corpus
  .trimEnd()
  .split('\n')
  .map((text) => line.parse(JSON.parse(text)));

test.for(lines.filter(({ todo }) => !todo))('"$text" is $reads', ({ text, reads }) => {
  expect(parseNumber(text)).toBe(reads);
});

test.for(lines.filter(({ todo }) => todo))('"$text" is still not $reads', ({ text, reads }) => {
  expect(parseNumber(text), 'it is read now: take "todo" off the line').not.toBe(reads);
});

test('no line stands twice', () => {
  const texts = lines.map(({ text }) => text);
  expect(texts).toEqual([...new Set(texts)]);
});
