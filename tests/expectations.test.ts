import { describe, expect, test } from 'vitest';
import type { ArticleRows } from '../schemas/article-rows.ts';
import { entities } from '../schemas/entities.ts';
import { evidence } from '../schemas/evidence.ts';
import { dateFaults, precisionFaults } from '../schemas/expectations/dates.ts';
import { type Fault, failureLine } from '../schemas/expectations/fault.ts';
import { boundsFaults, kindFaults, unitFaults } from '../schemas/expectations/figures.ts';
import {
  gatherTargets,
  isParty,
  isPlace,
  isProject,
  keyFaults,
  type Target,
} from '../schemas/expectations/keys.ts';
import {
  evidenceFaults,
  indexText,
  issueFaults,
  supportFaults,
  wordsFaults,
} from '../schemas/expectations/words.ts';
import { figures } from '../schemas/figures.ts';
import { type Column, type Row, tables } from '../schemas/index.ts';
import { issues } from '../schemas/issues.ts';
import { timelines } from '../schemas/timelines.ts';
import type { UnitCode } from '../schemas/unit.ts';

/** The rules of validate one by one, at their edges: what tests/validate.test.ts does not reach by a whole article. */

const example = (columns: readonly Column[]) =>
  Object.fromEntries(columns.map(({ name, example }) => [name, example]));
const lines = (faults: Iterable<Fault>): string[] => [...faults].map((fault) => failureLine('a', 'r', fault));
const figure = (values: object) => figures.schema.parse({ ...example(figures.columns), ...values });
const timeline = (values: object) => timelines.schema.parse({ ...example(timelines.columns), ...values });

describe('a failure', () => {
  test('shows what was found, and nothing where there is nothing', () => {
    expect(failureLine('a', 'r', { column: 'c', what: 'w', found: undefined })).toBe('a: r: c: w: nothing');
    expect(failureLine('a', 'r', { column: '', what: 'w', found: null })).toBe('a: r: w: null');
  });

  test('shows 120 characters and no more', () => {
    const shown = (length: number) =>
      failureLine('a', 'r', { column: 'c', what: 'w', found: 'x'.repeat(length) });
    expect(shown(118)).toBe(`a: r: c: w: "${'x'.repeat(118)}"`);
    expect(shown(119)).toBe(`a: r: c: w: "${'x'.repeat(119)}…`);
  });
});

describe('dates', () => {
  const dated = { date: '2016', date_start: '2016-01-01', date_end: '2016-12-31', date_text: '2016年' };

  test('stand with their basis', () => {
    expect(lines(dateFaults(figure({ ...dated, date_basis: null })))).toEqual([
      'a: r: date_basis: is missing beside 2016: null',
    ]);
    expect(lines(dateFaults(figure({ ...dated, date_basis: 'stated' })))).toEqual([]);
  });

  test('that are none have no precision', () => {
    const row = { ...timeline({ date_precision: 'day' }), date: 'soon' };
    expect(lines(precisionFaults(row))).toEqual(['a: r: date_precision: does not fit soon: "day"']);
  });
});

describe('figures', () => {
  const range = { qualifier: 'range', value: null } as const;

  test('a range may be open at its start, and has two ends', () => {
    expect(lines(boundsFaults(figure({ ...range, lower: null, upper: 20 })))).toEqual([]);
    expect(lines(boundsFaults(figure({ ...range, lower: 10, upper: 10 })))).toEqual([
      'a: r: qualifier: does not fit value, lower and upper: ["range",null,10,10]',
    ]);
  });

  test('a change may have a direction and a baseline, and a rank the unit of ranks', () => {
    const change = { kind: 'change', direction: 'increase', baseline: 'other' };
    expect(lines(kindFaults(figure(change)))).toEqual([]);
    expect(
      lines(kindFaults(figure({ kind: 'rank', unit: 'rank', direction: null, baseline: null }))),
    ).toEqual([]);
  });

  test('what has no SI unit has no SI value', () => {
    const money: UnitCode = {
      code: 'CNY',
      dimension: 'money',
      siUnit: null,
      siFactor: null,
      labelZh: '元',
      labelEn: 'yuan',
    };
    const faults = (si: object) =>
      lines(
        unitFaults(figure({ unit: 'CNY', dimension: 'money', value: 5, ...si }), new Map([['CNY', money]])),
      );
    expect(faults({ si_value: null, si_unit: null })).toEqual([]);
    expect(faults({ si_value: 5, si_unit: null })).toEqual(['a: r: si_value: is not 5 CNY in SI: [5,null]']);
    expect(faults({ si_value: null, si_unit: 'm' })).toEqual([
      'a: r: si_value: is not 5 CNY in SI: [null,"m"]',
    ]);
  });
});

describe('keys', () => {
  const place = entities.schema.parse({ ...example(entities.columns), id: 'ent-1', type: 'place' });
  const empty = {
    ...{ timelines: [], figures: [], projects: [], sources: [], relations: [], statements: [] },
    ...{ evidence: [], corrections: [], issues: [] },
  };
  const article = (id: string, rows: Partial<ArticleRows>): ArticleRows => ({
    id,
    text: '',
    entities: [],
    ...empty,
    ...rows,
  });
  const target = (name: string, row: Row): Target => {
    const table = tables.find((each) => each.name === name);
    if (table === undefined) throw new Error(`${name} is no table`);
    return { article: article('a', {}), table, row };
  };

  test('an entity recurs with its type', () => {
    const failures: string[] = [];
    const other = entities.schema.parse({ ...place, type: 'document' });
    gatherTargets([article('a', { entities: [place] }), article('b', { entities: [other] })], failures);
    expect(failures).toEqual(['b: entities ent-1: id: stands twice, first in a: "ent-1"']);
  });

  test('no key is no fault', () => {
    expect([...keyFaults('project_id', null, new Map(), isProject)]).toEqual([]);
  });

  test('each points at its own kind of row', () => {
    expect([target('entities', place), target('projects', { type: 'place' })].map(isPlace)).toEqual([
      true,
      false,
    ]);
    const names = ['entities', 'projects', 'figures'];
    expect(names.map((name) => isProject(target(name, {})))).toEqual([false, true, false]);
    expect(names.map((name) => isParty(target(name, {})))).toEqual([true, true, false]);
  });
});

describe('words', () => {
  const text = '𠮷讯全长50\n公里。';
  const source = indexText(text);
  const length = [...text].length;
  const issue = (values: object) =>
    lines(
      issueFaults(
        issues.schema.parse({ ...example(issues.columns), exact: null, start: null, end: null, ...values }),
        source,
      ),
    );

  test('stand from the first character to the last, and not beyond', () => {
    expect(lines(wordsFaults('quote', text, 0, length, source))).toEqual([]);
    expect(lines(wordsFaults('quote', '公里。', length - 3, length, source))).toEqual([]);
    expect(lines(wordsFaults('quote', '公里。', length - 3, length + 1, source))).toHaveLength(1);
  });

  test('have no surroundings at the ends of a text', () => {
    const row = evidence.schema.parse({
      ...example(evidence.columns),
      ...{
        exact: text,
        start: 0,
        end: length,
        utf16_start: 0,
        utf16_end: text.length,
        prefix: null,
        suffix: null,
      },
    });
    expect(lines(evidenceFaults(row, source))).toEqual([]);
  });

  test('are supported whatever line breaks stand in them, and not by other words', () => {
    const row = evidence.schema.parse({
      ...example(evidence.columns),
      field: 'value_text',
      exact: '50\n公里',
    });
    expect(lines(supportFaults('value_text', '50公里', [row]))).toEqual([]);
    expect(lines(supportFaults('value_text', '50', [row]))).toEqual([
      'a: r: value_text: has no evidence: "50"',
    ]);
    expect(lines(supportFaults('value_text', '50公里', undefined))).toHaveLength(1);
  });

  test('of an issue come with both offsets, or there are none', () => {
    expect(issue({})).toEqual([]);
    expect(issue({ exact: '讯', start: 1, end: 2 })).toEqual([]);
    expect(issue({ exact: '全', start: 1, end: 2 })).toEqual([
      'a: r: exact: is not the text from 1 to 2: "全"',
    ]);
    const parts = [
      { exact: '讯' },
      { start: 1 },
      { end: 2 },
      { exact: '讯', start: 1 },
      { exact: '讯', end: 2 },
      { start: 1, end: 2 },
    ];
    for (const part of parts) expect(issue(part)[0]).toContain('stands without its words, start or end');
  });
});
