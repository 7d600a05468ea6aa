import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { difference } from '../pipeline/releases/difference.ts';
import {
  type ColumnShape,
  type Edition,
  editionOf,
  type Snapshot,
  type TextRow,
} from '../pipeline/releases/edition.ts';
import { named } from '../pipeline/releases/keys.ts';
import { allRedirects, redirectsBetween } from '../pipeline/releases/redirects.ts';
import { compare, releaseChanges } from '../pipeline/releases/releases.ts';
import { schemaDifference } from '../pipeline/releases/schema-difference.ts';
import { compareVersions, lastRelease } from '../pipeline/releases/snapshots.ts';
import type { Dataset } from '../schemas/index.ts';
import { type ChangeRow, changes, redirects, schemaChanges } from '../schemas/releases.ts';

type Rows = Record<string, readonly TextRow[]>;

const edition = (rows: Rows, version = '0.1.0', columns: readonly ColumnShape[] = []): Edition => ({
  version,
  columns,
  tables: new Map(Object.entries(rows)),
});
const snapshot = (rows: Rows, over: Partial<Snapshot> = {}): Snapshot => ({
  ...edition(rows),
  redirects: [],
  ...over,
});
const none = new Map<string, string>();
const sources = [{ id: 's', sha256: 'a' }];
const words = (record_id: string, field: string, exact: string, start: number) => ({
  record_id,
  field,
  source_id: 's',
  exact,
  start: `${start}`,
  end: `${start + [...exact].length}`,
});

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
        expect(patched).toEqual(named('projects', after));
      }),
    );
  });

  function applied(before: readonly TextRow[], patch: readonly ChangeRow[]) {
    const rows = new Map([...named('projects', before)].map(([id, row]) => [id, { ...row }]));
    for (const { id, change, column, after } of patch) {
      if (change === 'removed') rows.delete(id);
      else rows.set(id, { name: '', places: '', ...rows.get(id), [column]: after ?? '' });
    }
    return rows;
  }
});

describe('redirects', () => {
  const figure = { source_id: 's', subject: '株洲', indicator: '企业', date: '', unit: 'count' };
  const figureOf = (id: string, values: TextRow = {}) => ({
    id,
    ...figure,
    value: '3',
    lower: '3',
    upper: '3',
    quote: '建成3家企业',
    ...values,
  });
  const found = (before: Rows, after: Rows) =>
    redirectsBetween(edition({ sources, ...before }), edition({ sources, ...after }, '0.2.0')).map(
      ({ old_id, new_id, match }) => [old_id, new_id, match],
    );

  test('the same words at the same place are the same figure, whatever else has changed', () => {
    const before = { figures: [figureOf('fig-a')], evidence: [words('fig-a', 'value_text', '3家', 2)] };
    const after = {
      figures: [figureOf('fig-b', { value: '30', quote: '建成3家' })],
      evidence: [words('fig-b', 'value_text', '3家', 2)],
    };
    expect(found(before, after)).toEqual([['fig-a', 'fig-b', 'words']]);
  });

  test('offsets into another text mean nothing; the same clause and value do', () => {
    const before = { figures: [figureOf('fig-a')], evidence: [words('fig-a', 'value_text', '3家', 2)] };
    const elsewhere = { sources: [{ id: 's', sha256: 'b' }] };
    const evidence = [words('fig-b', 'value_text', '3家', 2)];
    const same = { ...elsewhere, figures: [figureOf('fig-b')], evidence };
    const other = {
      ...elsewhere,
      figures: [figureOf('fig-b', { value: '4', indicator: '学校', quote: '建成4所' })],
      evidence,
    };
    expect(found(before, same)).toEqual([['fig-a', 'fig-b', 'clause']]);
    expect(found(before, other)).toEqual([['fig-a', null, 'withdrawn']]);
  });

  test('the same of the same in other words; then overlapping words', () => {
    const reworded = { figures: [figureOf('fig-b', { quote: '企业达3家' })], evidence: [] };
    const wider = {
      figures: [figureOf('fig-b', { subject: '', lower: '', quote: '建成近3家企业' })],
      evidence: [words('fig-b', 'value_text', '近3家', 2)],
    };
    const before = { figures: [figureOf('fig-a')], evidence: [words('fig-a', 'value_text', '3家', 3)] };
    expect(found(before, reworded)).toEqual([['fig-a', 'fig-b', 'fact']]);
    expect(found(before, wider)).toEqual([['fig-a', 'fig-b', 'overlap']]);
  });

  test('no guess where more than one row fits', () => {
    const before = { figures: [figureOf('fig-a')] };
    const after = { figures: [figureOf('fig-b'), figureOf('fig-c')] };
    expect(found(before, after)).toEqual([['fig-a', null, 'withdrawn']]);
    expect(found(after, before)).toEqual([
      ['fig-b', null, 'withdrawn'],
      ['fig-c', null, 'withdrawn'],
    ]);
  });

  test('an event is not another event of the same day', () => {
    const event = (id: string, title: string) => ({
      id,
      source_id: 's',
      date: '2020',
      type: 'opening',
      title,
      quote: title,
    });
    const before = {
      timelines: [event('tl-a', '新桥通车')],
      evidence: [words('tl-a', 'date_text', '2020年', 0)],
    };
    const renamed = {
      timelines: [event('tl-b', '新桥通车')],
      evidence: [words('tl-b', 'date_text', '2020年', 0)],
    };
    const other = {
      timelines: [{ ...event('tl-b', '学校揭牌'), type: 'launch' }],
      evidence: [words('tl-b', 'date_text', '2020年', 0)],
    };
    expect(found(before, renamed)).toEqual([['tl-a', 'tl-b', 'words']]);
    expect(found(before, other)).toEqual([['tl-a', null, 'withdrawn']]);
  });

  test('an entity is known by a former name, and its relations follow it', () => {
    const entity = (id: string, name: string, aliases: string) => ({ id, type: 'place', name, aliases });
    const relation = (id: string, object_id: string) => ({
      id,
      source_id: 's',
      subject_id: 'prj-1',
      predicate: 'connects',
      object_id,
      evidence: '至醴陵',
    });
    const before = { entities: [entity('ent-a', '醴陵', '')], relations: [relation('rel-a', 'ent-a')] };
    const after = { entities: [entity('ent-b', '醴陵市', '醴陵')], relations: [relation('rel-b', 'ent-b')] };
    expect(found(before, after)).toEqual([
      ['ent-a', 'ent-b', 'name'],
      ['rel-a', 'rel-b', 'clause'],
    ]);
  });

  test('one look-up leads to today’s id; an id that has come back leads nowhere else', () => {
    const row = (old_id: string, new_id: string | null, release: string) => ({
      table: 'figures',
      old_id,
      new_id,
      release,
      match: new_id === null ? ('withdrawn' as const) : ('words' as const),
    });
    const earlier = [
      row('fig-1', 'fig-2', '0.2.0'),
      row('fig-8', 'fig-2', '0.2.0'),
      row('fig-0', null, '0.2.0'),
      row('fig-5', null, '0.2.0'),
    ];
    const latest = [row('fig-2', 'fig-3', '0.3.0'), row('fig-4', null, '0.3.0')];
    const after = edition({ figures: [{ id: 'fig-3' }, { id: 'fig-5' }] }, '0.3.0');
    const all = allRedirects(snapshot({}, { redirects: earlier }), latest, after);
    expect(all.map(({ old_id, new_id, release }) => [old_id, new_id, release])).toEqual([
      ['fig-1', 'fig-3', '0.2.0'],
      ['fig-8', 'fig-3', '0.2.0'],
      ['fig-0', null, '0.2.0'],
      ['fig-2', 'fig-3', '0.3.0'],
      ['fig-4', null, '0.3.0'],
    ]);
  });
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
  const entity = (id: string, name: string): Dataset['entities'][number] => ({
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
  });
});

describe('snapshots', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'releases-'));
    cpSync('sources/releases/0.1.0', join(folder, '0.1.0'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('the newest one that is older than the version is read', () => {
    cpSync(join(folder, '0.1.0'), join(folder, '0.9.0'), { recursive: true });
    cpSync(join(folder, '0.1.0'), join(folder, '0.10.0'), { recursive: true });
    expect(lastRelease(folder, '0.10.1')?.version).toBe('0.10.0');
    expect(lastRelease(folder, '0.10.0')?.version).toBe('0.9.0');
    expect(lastRelease(folder, '0.1.0')).toBeNull();
    expect(compareVersions('1.0.0', '0.99.99')).toBeGreaterThan(0);
  });

  test('release 0.1.0 has its rows, and none of its ids has got lost from itself', () => {
    const released = lastRelease(folder, '0.1.1');
    if (released === null) throw new Error('0.1.0 is there');
    expect(released.tables.get('figures')?.length).toBe(36);
    expect(difference(released, released, none)).toEqual([]);
    expect(redirectsBetween(released, released)).toEqual([]);
  });

  test.each([
    ['figures.csv', 'id\n"a'],
    ['dictionary.json', '{"tables": 3}'],
    ['redirects.csv', 'old_id,new_id\na,b\n'],
  ])('a damaged %s is named, with a remedy', (file, content) => {
    writeFileSync(join(folder, '0.1.0', file), content);
    expect(() => lastRelease(folder, '0.2.0')).toThrow(
      `${join(folder, '0.1.0', file)}: is not as it was released`,
    );
  });

  test('a folder that is no version is named', () => {
    cpSync(join(folder, '0.1.0'), join(folder, 'latest'), { recursive: true });
    expect(() => lastRelease(folder, '0.2.0')).toThrow('is no version such as 0.1.0');
  });
});
