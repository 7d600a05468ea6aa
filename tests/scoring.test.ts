import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import type { Gold, Output } from '../pipeline/quality/matching.ts';
import { ratesOf, wilson } from '../pipeline/quality/rates.ts';
import { asOutput } from '../pipeline/quality/readings.ts';
import { scorecard } from '../pipeline/quality/scorecard.ts';
import { differencesIn, scoreArticles } from '../pipeline/quality/scoring.ts';
import { read } from '../pipeline/read.ts';
import { score } from '../pipeline/score.ts';

const gold: Gold = JSON.parse(readFileSync('tests/gold/zhuzhou-czt-2023.gold.json', 'utf8'));
const output: Output = extract(annotate(read('sources/articles/zhuzhou-czt-2023')));
const f1 = (given: Output) => {
  const card = scoreArticles([gold], new Map([[gold.source, given]]));
  return {
    figures: ratesOf(card.figures).f1,
    timelines: ratesOf(card.timelines).f1,
    projects: ratesOf(card.projects).f1,
  };
};

test('the article is read as the labels have it, before review', () => {
  const { figures, timelines, projects } = f1(output);
  expect(figures).toBeGreaterThanOrEqual(0.97);
  expect(timelines).toBeGreaterThanOrEqual(0.95);
  expect(projects).toBeGreaterThanOrEqual(0.9);
});

test('a perturbed output scores lower', () => {
  const before = f1(output);
  const wrongValues = output.figures.map((row, index) =>
    index < 3 ? { ...row, value: (row.value ?? 0) + 1 } : row,
  );
  expect(f1({ ...output, figures: wrongValues }).figures).toBeLessThan(before.figures);
  const wrongDays = output.timelines.map((row) => ({ ...row, date_end: '1999-12-31' }));
  expect(f1({ ...output, timelines: wrongDays }).timelines).toBe(0);
  expect(f1({ ...output, projects: output.projects.slice(5) }).projects).toBeLessThan(before.projects);
  const shifted = output.evidence.map((row) => ({ ...row, start: row.start + 500, end: row.end + 500 }));
  expect(f1({ ...output, evidence: shifted }).figures).toBeLessThan(0.5);
  const doubled = [...output.figures, ...output.figures.slice(0, 5)];
  expect(f1({ ...output, figures: doubled }).figures).toBeLessThan(before.figures);
});

test('entities, relations and statements are scored by names and words, and a perturbed output scores lower', () => {
  const f1Of = (given: Output) => {
    const { entities, relations, statements } = scoreArticles([gold], new Map([[gold.source, given]]));
    return [entities, relations, statements].map((each) => (each === undefined ? 0 : ratesOf(each).f1));
  };
  const [entities = 0, relations = 0, statements = 0] = f1Of(output);
  expect(entities).toBeGreaterThanOrEqual(0.85);
  expect(relations).toBeGreaterThanOrEqual(0.85);
  expect(statements).toBeGreaterThanOrEqual(0.7);
  const renamed = output.entities.map((row) => ({ ...row, name: '某处', aliases: [] }));
  const [noEntity, fewRelations = 1] = f1Of({ ...output, entities: renamed });
  expect(noEntity).toBe(0);
  expect(fewRelations).toBeLessThan(relations);
  const turned = output.relations.map((row) => ({ ...row, predicate: 'signed' as const }));
  expect(f1Of({ ...output, relations: turned })[1]).toBeLessThan(relations);
  const cut = output.statements.map((row) => ({ ...row, text: row.text.slice(0, 4) }));
  expect(f1Of({ ...output, statements: cut })[2]).toBeLessThan(statements);
  const { source, figures, timelines, projects } = gold;
  expect(scoreArticles([{ source, figures, timelines, projects }], new Map())).not.toHaveProperty('entities');
});

test('each difference names its row and label, and is published', () => {
  const [first, ...others] = output.projects;
  const renamed = {
    ...output,
    projects: others,
    figures: output.figures.map((row) => ({ ...row, kind: 'rank' as const })),
  };
  const card = scoreArticles([gold], new Map([[gold.source, renamed]]));
  const differences = differencesIn(card);
  const missed = { table: 'projects', what: 'missed', id: null, found: null };
  expect(differences).toContainEqual({ ...missed, expected: expect.stringContaining(first?.name ?? '') });
  const kinds = differences.filter(({ what }) => what === 'kind');
  expect(kinds.filter(({ table }) => table === 'figures')).toHaveLength(
    (card.figures.columns.kind?.of ?? 0) - (card.figures.columns.kind?.right ?? 0),
  );
  const named = card.entities?.differences.find(({ what }) => what === 'extra');
  const [json, markdown] = scorecard(card, card, [gold]).map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(JSON.parse(json ?? '').differences).toContainEqual({
    stage: 'after_review',
    table: 'entities',
    ...named,
  });
  expect(markdown).toContain(`| entities | extra | ${named?.id} |  | ${named?.found} |`);
});

test('a perfect output has no difference to publish', () => {
  const none: Gold = { source: 'x', figures: [], timelines: [], projects: [] };
  const card = scoreArticles([none], new Map());
  const [, markdown] = scorecard(card, card, [none]).map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(markdown).toContain('After review no row differs from the labels.');
});

test('an article without output is missed throughout', () => {
  const card = scoreArticles([gold], new Map());
  expect(ratesOf(card.figures)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('the interval of a share narrows with the count', () => {
  expect(wilson(9, 10).map((end) => Math.round(end * 1000))).toEqual([596, 982]);
  expect(wilson(900, 1000).map((end) => Math.round(end * 1000))).toEqual([880, 917]);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('written articles that rules were mended by are read as well as ever', () => {
  const card = score('tests/written/read/articles', 'tests/written/read/gold', false);
  expect(ratesOf(card.figures).f1).toBeGreaterThanOrEqual(0.98);
  expect(ratesOf(card.timelines).f1).toBeGreaterThanOrEqual(0.96);
  expect(ratesOf(card.projects).f1).toBeGreaterThanOrEqual(0.825);
  const { label, period } = card.figures.columns;
  expect(label?.right).toBeGreaterThanOrEqual(3920);
  expect(period?.right).toBeGreaterThanOrEqual(5105);
});

test('a second reading is scored by the first as rows are by labels', () => {
  const whole = scoreArticles([gold], new Map([[gold.source, asOutput(gold)]]));
  expect([whole.figures, whole.timelines, whole.projects].map(({ extra, missed }) => extra + missed)).toEqual(
    [0, 0, 0],
  );
  const [first, ...others] = gold.figures.filter(({ optional }) => !optional);
  const other: Gold = {
    ...gold,
    figures: first === undefined ? [] : [{ ...first, subject: null, indicator: '别的' }, ...others],
    timelines: gold.timelines.filter(({ optional }) => !optional).slice(1),
  };
  const card = scoreArticles([gold], new Map([[gold.source, asOutput(other)]]));
  expect(card.figures.columns.label).toEqual({ right: others.length, of: others.length + 1 });
  expect(card.timelines.missed).toBe(1);
});

const corpus = process.env.CORPUS ?? '';

test.skipIf(corpus === '')(
  'another corpus is read as its labels have it (CORPUS=dir: dir/articles and dir/gold)',
  () => {
    const card = score(`${corpus}/articles`, `${corpus}/gold`, false);
    expect(ratesOf(card.figures).f1).toBeGreaterThanOrEqual(0.95);
    expect(ratesOf(card.figures).precision).toBeGreaterThanOrEqual(0.96);
    expect(ratesOf(card.timelines).f1).toBeGreaterThanOrEqual(0.88);
    expect(ratesOf(card.projects).f1).toBeGreaterThanOrEqual(0.8);
  },
);
