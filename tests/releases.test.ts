import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '../pipeline/releases/difference.ts';
import type { ColumnShape, TextRow } from '../pipeline/releases/edition.ts';
import { byOwnName } from '../pipeline/releases/keys.ts';
import { schemaDifference } from '../pipeline/releases/schema-difference.ts';
import type { ChangeRow } from '../schemas/releases.ts';

import { edition, none, type Rows, words } from './editions.ts';

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
