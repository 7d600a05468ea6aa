import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { excerptOf } from '../pipeline/reading/excerpt.ts';

const folder = mkdtempSync(join(tmpdir(), 'excerpt-'));
const file = join(folder, 'units.csv');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the caret stands under the place, behind Chinese characters too', () => {
  writeFileSync(file, 'surface,unit\n人民币，元,one\n');
  expect(excerptOf(`${file}:2:7: factor must be a number: found "one"`)).toEqual([
    '  人民币，元,one',
    `  ${' '.repeat(11)}^`,
  ]);
});

test('of a long line only the words around the place are shown', () => {
  writeFileSync(file, `${'字'.repeat(500)}x${'字'.repeat(500)}`);
  const [line = '', caret = ''] = excerptOf(`${file}:1:501: what: found "x"`);
  expect(line).toBe(`  ${'字'.repeat(32)}x${'字'.repeat(31)}`);
  expect(caret.length).toBe(2 + 64 + 1);
});

test.each([
  'line 3:1: is not JSON',
  'nowhere.txt:1:1: the file is missing',
  'there is no article to publish',
])('%s has no line to show', (fault) => {
  expect(excerptOf(fault)).toEqual([]);
});

test('nor has a place behind the end of the file', () => {
  writeFileSync(file, 'a\n');
  expect(excerptOf(`${file}:9:1: what`)).toEqual([]);
  expect(excerptOf(`${file}:1:9: what`)).toEqual([]);
});
