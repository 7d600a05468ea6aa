import { expect, test } from 'vitest';
import { buildTrie, longest, longestTerm, longestTermBefore, opensTerm } from '../pipeline/grammar/trie.ts';

const terms = ['长', '长沙', '长沙市', '沙市', '市长', '株洲市', 'GDP', '长沙市一中'];
const texts = ['长沙市长', '在株洲市一中', '长沙市一中', '长长沙', 'GDP长', '', '一'];
const pairs = terms.map((term): [string, string] => [term, term]);
const forwards = buildTrie(pairs);
const backwards = buildTrie(pairs, true);
const places = texts.flatMap((text) => Array.from({ length: text.length + 1 }, (_, at) => ({ text, at })));

const longestOf = (found: readonly string[]): string | null =>
  found.reduce<string | null>(
    (best, term) => (best === null || term.length > best.length ? term : best),
    null,
  );

test.each(places)('a trie finds the longest term at $at of “$text”, and up to a place', ({ text, at }) => {
  const here = terms.filter((term) => text.startsWith(term, at));
  expect(longestTerm(forwards, text, at, text.length)?.entry ?? null).toBe(longestOf(here));
  const short = here.filter((term) => term.length <= 2);
  expect(longestTerm(forwards, text, at, at + 2)?.entry ?? null).toBe(longestOf(short));
  expect(longest(forwards, text, at, (term) => term.length <= 2)?.entry ?? null).toBe(longestOf(short));
  if (here.length > 0) expect(opensTerm(forwards, text, at)).toBe(true);
});

test.each(places)('a backwards trie finds the longest term before $at of “$text”', ({ text, at }) => {
  const here = terms.filter((term) => text.slice(0, at).endsWith(term));
  const found = longestTermBefore(backwards, text, at, 0);
  expect(found?.entry ?? null).toBe(longestOf(here));
  if (found !== null) expect(text.slice(found.end, at)).toBe(found.entry);
  const short = here.filter((term) => term.length <= 2);
  expect(longestTermBefore(backwards, text, at, Math.max(0, at - 2))?.entry ?? null).toBe(longestOf(short));
});

test('entries under one surface keep their order, and the first is found', () => {
  const trie = buildTrie([
    ['市', 1],
    ['市', 2],
  ]);
  expect(longestTerm(trie, '市', 0, 1)).toEqual({ entry: 1, end: 1 });
  expect(longest(trie, '市', 0, (entry) => entry === 2)).toEqual({ entry: 2, end: 1 });
});
