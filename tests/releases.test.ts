import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../pipeline/releases/difference.ts';
import { type ColumnShape, editionOf, type TextRow } from '../pipeline/releases/edition.ts';
import { inlineList, inlineText } from '../pipeline/releases/inline-difference.ts';
import { byOwnName } from '../pipeline/releases/keys.ts';
import { compare, releaseChanges } from '../pipeline/releases/releases.ts';
import { schemaDifference } from '../pipeline/releases/schema-difference.ts';
import { entities } from '../schemas/entities.ts';
import type { Dataset } from '../schemas/index.ts';
import { type ChangeRow, changes, redirects, schemaChanges } from '../schemas/releases.ts';

import { edition, none, type Rows, snapshot, words } from './editions.ts';

describe('difference', () => {
  const difference1 = (before: Rows, after: Rows, renamed = none) =>
    difference(edition(before), edition(after), renamed);

  test('lists each value of an added and of a removed row, and only the changed values of any other', () => {
    const before = {
      entities: [
        { id: 'a', name: '株洲', code: '' },
        { id: 'b', name: '湘潭', code: '' },
      ],
    };
    const after = {
      entities: [
        { id: 'a', name: '株洲', code: '430200' },
        { id: 'c', name: '长沙', code: '' },
      ],
    };
    expect(difference1(before, after)).toEqual([
      { table: 'entities', id: 'a', change: 'changed', column: 'code', before: null, after: '430200' },
      { table: 'entities', id: 'c', change: 'added', column: 'id', before: null, after: 'c' },
      { table: 'entities', id: 'c', change: 'added', column: 'name', before: null, after: '长沙' },
      { table: 'entities', id: 'b', change: 'removed', column: 'id', before: 'b', after: null },
      { table: 'entities', id: 'b', change: 'removed', column: 'name', before: '湘潭', after: null },
    ]);
  });

  test('says nothing of the order of rows, nor of a new column without values', () => {
    const before = {
      projects: [
        { id: 'a', name: 'x' },
        { id: 'b', name: 'y' },
      ],
    };
    const after = {
      projects: [
        { id: 'b', name: 'y', code: '' },
        { id: 'a', name: 'x', code: '' },
      ],
    };
    expect(difference1(before, after)).toEqual([]);
  });

  test('a renamed row is one changed row, and rows that point at it are as they were', () => {
    const project = { name: '新桥', places: 'ent-1|ent-2' };
    const before = {
      projects: [{ id: 'prj-old', ...project }],
      figures: [{ id: 'fig-1', project_id: 'prj-old' }],
      evidence: [words('prj-old', 'name', '新桥', 4)],
    };
    const after = {
      projects: [{ id: 'prj-new', ...project, places: 'ent-1|ent-9' }],
      figures: [{ id: 'fig-1', project_id: 'prj-new' }],
      evidence: [words('prj-new', 'name', '新桥', 4)],
    };
    const renamed = new Map([
      ['prj-old', 'prj-new'],
      ['ent-2', 'ent-9'],
    ]);
    expect(difference1(before, after, renamed)).toEqual([
      {
        table: 'projects',
        id: 'prj-new',
        change: 'changed',
        column: 'id',
        before: 'prj-old',
        after: 'prj-new',
      },
    ]);
  });

  test('rows of one name are told apart by number', () => {
    const one = words('fig-1', 'quote', '三市', 10);
    const two = words('fig-1', 'quote', '三市', 30);
    expect(difference1({ evidence: [one] }, { evidence: [one, two] }).map(({ id }) => id)).toEqual(
      Array(6).fill('fig-1|quote|三市|2'),
    );
  });

  test('applied to the old rows, the changes give the new rows', () => {
    const cellsOf = fc.record({
      name: fc.constantFrom('', 'x', 'y'),
      places: fc.constantFrom('', 'p', 'p|q'),
    });
    const rows = fc
      .uniqueArray(fc.tuple(fc.nat(6), cellsOf), { selector: ([id]) => id })
      .map((list) => list.map(([id, cells]) => ({ id: `prj-${id}`, ...cells })));
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const patched = applied(before, difference1({ projects: before }, { projects: after }));
        expect(patched).toEqual(byOwnName('projects', after));
      }),
    );
  });

  function applied(before: readonly TextRow[], patch: readonly ChangeRow[]) {
    const rows = new Map([...byOwnName('projects', before)].map(([id, row]) => [id, { ...row }]));
    for (const { id, change, column, after } of patch) {
      if (change === 'removed') rows.delete(id);
      else rows.set(id, { name: '', places: '', ...rows.get(id), [column]: after ?? '' });
    }
    return rows;
  }
});

describe('schemaDifference', () => {
  test('names tables, columns, types, nullability and codes that came or went', () => {
    const shape = (name: string, over: Partial<ColumnShape> = {}) => ({
      table: 'figures',
      name,
      type: 'string',
      nullable: false,
      ...over,
    });
    const code = (name: string) => ({
      table: 'figures',
      column: 'kind',
      code: name,
      label_en: `the ${name}`,
    });
    const before = edition({ codes: [code('level'), code('old')] }, '0.1.0', [
      shape('a'),
      shape('b'),
      shape('c'),
      shape('x', { table: 'gone' }),
    ]);
    const after = edition({ codes: [code('level'), code('new')] }, '0.2.0', [
      shape('a', { type: 'int' }),
      shape('b', { nullable: true }),
      shape('d'),
      shape('y', { table: 'fresh' }),
    ]);
    expect(
      schemaDifference(before, after).map(({ table, change, column, code, before, after }) => [
        change,
        [table, column, code].filter(Boolean).join('.'),
        before,
        after,
      ]),
    ).toEqual([
      ['table_added', 'fresh', null, null],
      ['table_removed', 'gone', null, null],
      ['type_changed', 'figures.a', 'string', 'int'],
      ['nullable_changed', 'figures.b', 'is never null', 'may be null'],
      ['column_added', 'figures.d', null, 'string'],
      ['column_removed', 'figures.c', 'string', null],
      ['code_added', 'figures.kind.new', null, 'the new'],
      ['code_removed', 'figures.kind.old', 'the old', null],
    ]);
  });
});

const empty: Dataset = {
  timelines: [],
  figures: [],
  projects: [],
  sources: [],
  entities: [],
  relations: [],
  statements: [],
  evidence: [],
  corrections: [],
  issues: [],
  codes: [],
};
const text = (files: ReturnType<ReturnType<typeof releaseChanges>>, path: string) =>
  new TextDecoder().decode(files.find((file) => file.path === `releases/${path}`)?.bytes);

describe('releaseChanges', () => {
  const example = Object.fromEntries(entities.columns.map((column) => [column.name, column.example]));
  const entity = (id: string, name: string) =>
    entities.schema.parse({
      ...example,
      id,
      type: 'place',
      name,
      name_en: null,
      code: null,
      aliases: [],
      mentions: 1,
    });
  const last = snapshot(
    { entities: [{ id: 'ent-1', type: 'place', name: '<株洲>', aliases: '', mentions: '1' }] },
    { columns: editionOf(empty, '0.1.0').columns },
  );

  test('without an earlier release says so, and writes the same files', () => {
    const first = releaseChanges(null, '0.1.0')(empty);
    const later = releaseChanges(last, '0.2.0')(empty);
    expect(first.map(({ path }) => path)).toEqual(later.map(({ path }) => path));
    expect(text(first, 'index.html')).toContain('There is no earlier release');
    expect(text(first, 'changes.csv')).toBe('table,id,change,column,before,after\n');
  });

  test('writes rows that keep to their schemas, and a page that shows them escaped', () => {
    const dataset = { ...empty, entities: [entity('ent-2', '<株洲市>')] };
    const compared = compare(last, dataset, '0.2.0');
    for (const row of compared.changes) changes.schema.parse(row);
    for (const row of compared.schemaChanges) schemaChanges.schema.parse(row);
    for (const row of compared.redirects) redirects.schema.parse(row);
    const page = text(releaseChanges(last, '0.2.0')(dataset), 'index.html');
    expect(page).toContain('&#60;株洲市&#62;');
    expect(page).not.toContain('<株洲');
    expect(page).toContain('<span class="mark">gone</span>');
  });

  test('marks only what differs in texts that share most of their words', () => {
    const dataset = { ...empty, entities: [entity('ent-1', '<株洲市>')] };
    const page = text(releaseChanges(last, '0.2.0')(dataset), 'index.html');
    expect(page).toContain('<dd>&#60;株洲<ins>市</ins>&#62;</dd>');
    expect(inlineText('3家', '一百座')).toBe('<del>3家</del> → <ins>一百座</ins>');
    expect(inlineText(null, '3家')).toBe('<ins>3家</ins>');
    expect(inlineList(['长沙', '株洲'], ['株洲', '湘潭'])).toBe('<del>长沙</del>、株洲、<ins>湘潭</ins>');
  });
});
