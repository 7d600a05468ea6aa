import { expect, test } from 'vitest';
import { clausesOf, sentencesOf, spanAt, statementsOf } from '../pipeline/grammar/clause.ts';

/** Sentences, statements and clauses, with texts written as `part|part`. */

const cut = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
const whole = (text: string) => ({ start: 0, end: text.length });

test.for([
  ['甲桥建成。|乙桥开工！|丙桥？'],
  ['“甲桥建成。”|2020年，乙桥开工。'],
  ['甲桥（见图。）|乙桥'],
  ['甲桥建成……|乙桥开工'],
  ['甲桥\n|乙桥'],
  ['甲桥!?”』|乙桥'],
  ['甲桥，乙桥；丙桥'],
  [''],
] as const)('sentences of %s', ([marked]) => {
  const text = marked.replaceAll('|', '');
  expect(cut(text, sentencesOf(text))).toEqual(marked === '' ? [] : marked.split('|'));
});

test.for([
  ['甲桥建成|乙桥开工', '，'],
  ['甲桥建成|乙桥开工', ','],
  ['甲桥建成|乙桥开工', '；'],
  ['甲桥（长，宽）建成|乙桥', '，'],
  ['《甲，乙》|丙(丁,戊)', ','],
  ['甲）乙|丙', '，'],
  ['（甲（乙，丙），丁）|戊', '，'],
] as const)('clauses of %s at %s', ([marked, mark]) => {
  const text = marked.replaceAll('|', mark);
  expect(cut(text, clausesOf(text, whole(text)))).toEqual(marked.split('|'));
});

test('empty clauses are none, and a clause keeps within its sentence', () => {
  expect(cut('，，甲，', clausesOf('，，甲，', whole('，，甲，')))).toEqual(['甲']);
  expect(cut('甲，乙，丙', clausesOf('甲，乙，丙', { start: 2, end: 4 }))).toEqual(['乙']);
});

test('statements part at semicolons only', () => {
  const text = '甲，乙；丙,丁;（戊；己）';
  expect(cut(text, statementsOf(text, whole(text)))).toEqual(['甲，乙', '丙,丁', '（戊；己）']);
});

test('a place is in the span that ends after it, or in the last', () => {
  const spans = sentencesOf('甲。乙。丙');
  expect([0, 1, 2, 3, 4, 9].map((at) => spanAt(spans, at))).toEqual([0, 0, 1, 1, 2, 2]);
});

/** Lengths of the sentences of a text without an end mark. */
const lengths = (text: string): number[] => sentencesOf(text).map(({ start, end }) => end - start);

test('a sentence without end is cut behind a mark, else between words, never inside a number or a character', () => {
  const filler = (count: number): string => '桥'.repeat(count);
  expect(lengths(filler(1000))).toEqual([1000]);
  expect(lengths(filler(1001))).toEqual([1000, 1]);
  expect(lengths(filler(2001))).toEqual([1000, 1000, 1]);
  expect(lengths(`${filler(700)}，${filler(600)}`)).toEqual([701, 600]);
  expect(lengths(`${filler(600)} ${filler(99)}、${filler(600)}`)).toEqual([701, 600]);
  expect(lengths(`${filler(499)}，${filler(800)}`)).toEqual([1000, 300]);
  expect(lengths(`${filler(500)}，${filler(800)}`)).toEqual([501, 800]);
  expect(lengths(`${filler(990)}${'1'.repeat(100)}`)).toEqual([990, 100]);
  expect(lengths(`${filler(990)}${'三'.repeat(100)}`)).toEqual([990, 100]);
  expect(lengths(`${filler(990)}${'a'.repeat(100)}`)).toEqual([990, 100]);
  expect(lengths('1'.repeat(1500))).toEqual([1000, 500]);
  expect(lengths(`a${'𠀀'.repeat(700)}`)).toEqual([1001, 400]);
  expect(lengths('𠀀'.repeat(700))).toEqual([1000, 400]);
  expect(lengths(`甲。${filler(1001)}`)).toEqual([2, 1000, 1]);
});
