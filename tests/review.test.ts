import { expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import type { Decision } from '../pipeline/document.ts';
import { extract } from '../pipeline/extract.ts';
import { decisionColumns, readDecisions } from '../pipeline/reading/decisions.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import { review } from '../pipeline/review.ts';

const article = {
  id: 'x',
  ...extract(annotate(bareDocument('x', '2021年3月5日，新桥通车，全长3.5公里。', '2021-03-08'))),
};
const event = article.timelines[0]?.id ?? '';
const figure = article.figures[0]?.id ?? '';

const decision = (given: Partial<Decision>): Decision => ({
  id: event,
  column: '',
  action: 'accept',
  expected: '',
  value: '',
  reason: 'read against the text',
  places: { id: 'x/review.csv:2:1', column: 'x/review.csv:2:5', expected: 'x/review.csv:2:17' },
  ...given,
});

test('accept marks a row; a value fills an English column', () => {
  expect(review(article, [decision({})]).timelines[0]).toMatchObject({ review: 'accepted', title_en: null });
  const english = decision({ column: 'title_en', value: 'The new bridge opens' });
  expect(review(article, [english]).timelines[0]).toMatchObject({
    review: 'accepted',
    title_en: 'The new bridge opens',
  });
});

test('correct changes a value and says so', () => {
  const corrected = review(article, [
    decision({ action: 'correct', column: 'type', expected: 'opening', value: 'completion' }),
  ]);
  expect(corrected.timelines[0]).toMatchObject({ review: 'corrected', type: 'completion' });
});

test('correct reads numbers and lists as their column does', () => {
  const value = review(article, [
    decision({ id: figure, action: 'correct', column: 'value', expected: '3.5', value: '3.6' }),
  ]);
  expect(value.figures[0]?.value).toBe(3.6);
  const list = review(article, [
    decision({ action: 'correct', column: 'participants', expected: '', value: '甲|乙' }),
  ]);
  expect(list.timelines[0]?.participants).toEqual(['甲', '乙']);
});

test('reject takes the row and its evidence out', () => {
  const rejected = review(article, [decision({ id: figure, action: 'reject' })]);
  expect(rejected.figures).toEqual([]);
  expect(rejected.evidence.filter(({ record_id }) => record_id === figure)).toEqual([]);
  expect(rejected.timelines).toHaveLength(1);
});

test('a decision that no longer fits stops the build', () => {
  const stale = decision({ action: 'correct', column: 'type', expected: 'meeting', value: 'visit' });
  expect(() => review(article, [stale])).toThrow(
    /^x\/review\.csv:2:17: type is no longer "meeting": .*update the row or delete it, then rerun make: found "opening"$/,
  );
  expect(() => review(article, [decision({ id: 'tl-gone' })])).toThrow(
    /^x\/review\.csv:2:1: no record has this id: .*update the row or delete it, then rerun make: found "tl-gone"$/,
  );
  expect(() =>
    review(article, [decision({ action: 'correct', column: 'colour', expected: '', value: '' })]),
  ).toThrow(/^x\/review\.csv:2:5: the column must be one of id, .*: found "colour"$/);
  expect(() => review(article, [decision({ column: 'type', value: 'visit' })])).toThrow(
    /English columns only/,
  );
});

test('review.csv is checked on reading', () => {
  const header = decisionColumns.join();
  expect(readDecisions(`${header}\ntl-1,title_en,accept,,An opening,\n`, 'review.csv')).toHaveLength(1);
  expect(() => readDecisions(`${header}\ntl-1,type,change,a,b,c\n`, 'review.csv')).toThrow(
    /^review\.csv:2:11: action must be/,
  );
  expect(() => readDecisions(`${header}\ntl-1,type,correct,a,b,\n`, 'review.csv')).toThrow(
    /a reason is wanted/,
  );
  expect(() => readDecisions('id,action\n', 'review.csv')).toThrow(/the header must be id,column/);
});
