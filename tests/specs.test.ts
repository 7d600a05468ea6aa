import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { judgeAll, shareOf, specsAreThere } from './specs.ts';

const row = z.strictObject({ suite: z.string(), input: z.string().min(1), reason: z.string().min(1) });
const csv = readFileSync(new URL('declined.csv', import.meta.url), 'utf8');
const declined = z.array(row).parse(parse(csv, { columns: true }));

const title = 'the lines of other recognisers (SPECS=dir: the folder of their .jsonl files)';
describe.skipIf(!specsAreThere)(title, () => {
  const judged = specsAreThere ? judgeAll() : [];

  test.for([
    ['numeral', 0.97],
    ['quantity', 0.95],
    ['time', 0.9],
  ] as const)('%s: at least %d are right', ([suite, least]) => {
    expect(shareOf(judged, suite)).toBeGreaterThanOrEqual(least);
  });

  test('exactly the lines that are declined fail', () => {
    const failing = judged.filter(({ right }) => !right).map(({ suite, input }) => `${suite}: ${input}`);
    expect(failing.toSorted()).toEqual(declined.map(({ suite, input }) => `${suite}: ${input}`).toSorted());
  });
});

test('no declined line stands twice', () => {
  const lines = declined.map(({ suite, input }) => `${suite}: ${input}`);
  expect(lines).toEqual([...new Set(lines)]);
});
