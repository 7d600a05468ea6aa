import { expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import type { Decision } from '../pipeline/document.ts';
import { extract } from '../pipeline/extract.ts';
import { decisionColumns, readDecisions } from '../pipeline/reading/decisions.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import { review } from '../pipeline/review.ts';
import { tables } from '../schemas/index.ts';
import { isReviewed, reviewable } from '../schemas/review.ts';

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
  places: {
    id: 'x/review.csv:2:1',
    column: 'x/review.csv:2:5',
    action: 'x/review.csv:2:9',
    expected: 'x/review.csv:2:17',
    value: 'x/review.csv:2:21',
  },
  ...given,
});

test('accept of a row confirms it; a value for an English column does not', () => {
  expect(review(article, [decision({})]).timelines[0]).toMatchObject({ review: 'accepted', title_en: null });
  const english = decision({ column: 'title_en', value: 'The new bridge opens' });
  expect(review(article, [english]).timelines[0]).toMatchObject({
    review: 'auto',
    title_en: 'The new bridge opens',
  });
  expect(review(article, [english, decision({})]).timelines[0]).toMatchObject({ review: 'accepted' });
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

const told = {
  id: 'y',
  ...extract(
    annotate(
      bareDocument(
        'y',
        '2021年3月5日，甲乙铁路开工建设，班次由39列增加至113列。岳阳市委书记王小明表示，岳阳将加快推进甲乙铁路建设，全力服务沿线群众。青山大学与白水公司共建青山实验室。',
        '2021-03-08',
      ),
    ),
  ),
};

test('what rests on a rejected row goes with it, and nothing points at it', () => {
  const [from, to] = told.figures;
  expect(from?.series_id).toBe(to?.series_id);
  expect(from?.series_id).toMatch(/^ser-/);
  const alone = review(told, [decision({ id: from?.id ?? '', action: 'reject' })]);
  expect(alone.figures.map(({ id, series_id }) => [id, series_id])).toEqual([[to?.id, null]]);

  const party = told.relations[0]?.subject_id ?? '';
  expect(party).not.toBe('');
  const without = review(told, [decision({ id: party, action: 'reject' })]);
  expect(without.relations.filter((row) => [row.subject_id, row.object_id].includes(party))).toEqual([]);
  expect(without.entities.length + without.projects.length).toBe(
    told.entities.length + told.projects.length - 1,
  );

  const project =
    told.projects.find(({ id }) => told.timelines.some((row) => row.project_id === id))?.id ?? '';
  expect(project).not.toBe('');
  const loose = review(told, [decision({ id: project, action: 'reject' })]);
  expect(loose.timelines.map((row) => row.project_id)).not.toContain(project);
});

test('entities take English, statements corrections, relations a rejection', () => {
  const [entity] = told.entities;
  const named = review(told, [
    decision({ id: entity?.id ?? '', column: 'name_en', value: 'Green Mountain City' }),
  ]);
  expect(named.entities[0]?.name_en).toBe('Green Mountain City');
  const [statement] = told.statements;
  expect(statement?.review).toBe('auto');
  const corrected = review(told, [
    decision({
      id: statement?.id ?? '',
      action: 'correct',
      column: 'post',
      expected: statement?.post ?? '',
      value: '书记',
    }),
  ]);
  expect(corrected.statements[0]).toMatchObject({ post: '书记', review: 'corrected' });
  const [relation] = told.relations;
  const gone = review(told, [decision({ id: relation?.id ?? '', action: 'reject' })]);
  expect(gone.relations).toEqual(told.relations.slice(1));
});

test('what may be changed are columns, and none that evidence must show', () => {
  for (const [name, columns] of Object.entries(reviewable)) {
    const table = tables.find((each) => each.name === name);
    const known = table?.columns.map((column) => column.name) ?? [];
    expect(columns.filter((column) => !known.includes(column))).toEqual([]);
    expect(
      columns.filter((column) => ['id', 'source_id', 'quote', 'value_text', 'review'].includes(column)),
    ).toEqual([]);
  }
  expect(tables.filter(({ name }) => !isReviewed(name)).map(({ name }) => name)).toEqual([
    'sources',
    'evidence',
    'corrections',
    'issues',
    'codes',
  ]);
});

test('a cell that its column does not take is named by its place', () => {
  const faultOf = (given: Partial<Decision>): string => {
    try {
      review(article, [decision({ action: 'correct', ...given })]);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };
  const place = /^x\/review\.csv:2:21: /;
  const wrong = [
    faultOf({ column: 'type', expected: 'opening', value: 'openning' }),
    faultOf({ column: 'title', expected: '新桥通车', value: '' }),
    faultOf({ column: 'date_start', expected: '2021-03-05', value: '2021-02-30' }),
    faultOf({ column: 'participants', value: '甲||乙' }),
    faultOf({ column: 'places', value: 'ent-000000000000' }),
    faultOf({ column: 'project_id', value: figure }),
    faultOf({ id: figure, column: 'value', expected: '3.5', value: '3,6' }),
    faultOf({ id: figure, column: 'value', expected: '3.5', value: '0x10' }),
  ];
  for (const message of wrong) expect(message).toMatch(place);
  expect(wrong[0]).toMatch(/type must be one of opening, .*: found "openning"$/);
  expect(wrong[1]).toMatch(/title must have a value: found ""$/);
  expect(wrong[4]).toMatch(/places names no row of entities of this article, "ent-000000000000"/);
  expect(faultOf({ column: 'quote', expected: '', value: 'x' })).toMatch(
    /^x\/review\.csv:2:5: the column must be one of date, /,
  );
  const relation = told.relations[0]?.id ?? '';
  expect(() => review(told, [decision({ id: relation })])).toThrow(
    /^x\/review\.csv:2:9: relations have no column that would say so/,
  );
  expect(() => review(told, [decision({ id: relation, action: 'correct', column: 'predicate' })])).toThrow(
    /rows of relations can be rejected and not corrected: found "predicate"$/,
  );
});

test('a column that the text gives no value has no words behind it', () => {
  const dated = {
    id: 'z',
    ...extract(annotate(bareDocument('z', '2021年3月5日，新桥产量5万吨。', '2021-03-08'))),
  };
  const id = dated.figures[0]?.id ?? '';
  expect(dated.evidence.filter(({ field }) => field === 'date').map(({ exact }) => exact)).toEqual([
    '2021年3月5日',
  ]);
  const emptied = decision({ id, action: 'correct', column: 'date', expected: '2021-03-05', value: '' });
  const { evidence } = review(dated, [emptied]);
  expect(evidence.map(({ field }) => field)).not.toContain('date');
  expect(evidence.map(({ record_id }) => record_id)).toContain(id);
});

test('a decision that no longer fits stops the build', () => {
  const stale = decision({ action: 'correct', column: 'type', expected: 'meeting', value: 'visit' });
  expect(() => review(article, [stale])).toThrow(
    /^x\/review\.csv:2:17: type is no longer "meeting": .*update the row or delete it, then rerun make: found "opening"$/,
  );
  expect(() => review(article, [decision({ id: 'tl-0123456789ab' })])).toThrow(
    /^x\/review\.csv:2:1: no row of this article has this id; where one had it, the decision is stale, .*: found "tl-0123456789ab"$/,
  );
  expect(() => review(article, [decision({ id: 'tl-gone' })])).toThrow(
    /^x\/review\.csv:2:1: no row ever has such an id: copy one of tl-…, .*: found "tl-gone"$/,
  );
  expect(() =>
    review(article, [decision({ action: 'correct', column: 'colour', expected: '', value: '' })]),
  ).toThrow(/^x\/review\.csv:2:5: the column must be one of date, .*: found "colour"$/);
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
