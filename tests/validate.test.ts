import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { validate } from '../pipeline/validate.ts';
import type { ArticleRows } from '../schemas/article-rows.ts';
import type { Column } from '../schemas/column.ts';
import { corrections } from '../schemas/corrections.ts';
import { fitsPrecision, readEdtf } from '../schemas/edtf.ts';
import { entities } from '../schemas/entities.ts';
import { figures } from '../schemas/figures.ts';
import type { EvidenceRow, TimelineRow } from '../schemas/index.ts';
import { issues } from '../schemas/issues.ts';
import { projects } from '../schemas/projects.ts';
import { relations } from '../schemas/relations.ts';
import { sources } from '../schemas/sources.ts';
import { statements } from '../schemas/statements.ts';
import { timelines } from '../schemas/timelines.ts';
import type { UnitCode } from '../schemas/unit.ts';

const text = '𠮷讯\n2016年12月26日,株洲城际铁路开通,全长50公里,投资超3亿元,占比60%。王某任株洲市市长。\n';
const opening = '2016年12月26日,株洲城际铁路开通';
const post = '王某任株洲市市长';
/** The example of every source_id column. */
const source_id = 'czt-2023';

const label = { labelZh: '单位', labelEn: 'unit' };
const units: UnitCode[] = [
  { ...label, code: 'km', dimension: 'length', siUnit: 'm', siFactor: '1000' },
  { ...label, code: 'mu', dimension: 'area', siUnit: 'm2', siFactor: '666.6666666666666' },
  { ...label, code: 'CNY', dimension: 'money', siUnit: null, siFactor: null },
];

/** Where words stand, in code points. */
function place(words: string) {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return { start, end: start + [...words].length };
}

function quoted(words: string) {
  const { start, end } = place(words);
  return { quote: words, quote_start: start, quote_end: end };
}

function support(record_id: string, field: string, exact: string): EvidenceRow {
  const { start, end } = place(exact);
  const utf16_start = text.indexOf(exact);
  const utf16_end = utf16_start + exact.length;
  const around = {
    prefix: text.slice(0, utf16_start).slice(-8) || null,
    suffix: text.slice(utf16_end).slice(0, 8) || null,
  };
  return { record_id, field, source_id, exact, ...around, start, end, utf16_start, utf16_end };
}

/** A row with these values, and else null, an empty list or the column's example. */
function rowOf<S extends z.ZodObject>(table: { columns: readonly Column[]; schema: S }, values: object) {
  const defaults = table.columns.map(({ name, type, nullable, example }) => [
    name,
    nullable ? null : type === 'list' ? [] : example,
  ]);
  return table.schema.parse({ ...Object.fromEntries(defaults), ...values });
}

const day = {
  date_start: '2016-12-26',
  date_end: '2016-12-26',
  date_precision: 'day',
  date_text: '2016年12月26日',
};
const length = { unit: 'km', dimension: 'length', si_value: 50000, si_unit: 'm', value_text: '50公里' };
const money = {
  unit: 'CNY',
  dimension: 'money',
  qualifier: 'more_than',
  value: 3e8,
  lower: 3e8,
  value_text: '超3亿元',
};
const whole = { qualifier: 'exact', value: 50, lower: 50, upper: 50 };
const shared = { project_id: 'prj-1', series_id: 'ser-1' };
const silent = { severity: 'info', message: 'No.', exact: null, start: null, end: null };

/** A valid article with rows in every table. */
const article: ArticleRows = {
  id: source_id,
  text,
  timelines: [
    rowOf(timelines, {
      id: 'tl-1',
      date: '2016-12-26',
      ...day,
      project_id: 'prj-1',
      places: ['ent-1'],
      ...quoted(opening),
    }),
  ],
  figures: [
    rowOf(figures, { id: 'fig-1', ...length, ...whole, ...shared, ...quoted('全长50公里') }),
    rowOf(figures, { id: 'fig-2', ...money, ...shared, ...quoted('投资超3亿元') }),
  ],
  projects: [rowOf(projects, { id: 'prj-1', completion_date: '2016-12-26', ...quoted('株洲城际铁路开通') })],
  sources: [
    rowOf(sources, { published: '2017/..', published_start: '2017-01-01', characters: [...text].length }),
  ],
  entities: [
    rowOf(entities, { id: 'ent-1', type: 'place', name: '株洲市' }),
    rowOf(entities, { id: 'ent-2', type: 'person', name: '王某' }),
  ],
  relations: [
    rowOf(relations, {
      id: 'rel-1',
      subject_id: 'ent-2',
      object_id: 'ent-1',
      evidence: post,
      ...place(post),
    }),
  ],
  statements: [rowOf(statements, { id: 'sta-1', ...quoted('占比60%') })],
  evidence: [
    support('tl-1', 'quote', opening),
    support('tl-1', 'date_text', '2016年12月26日'),
    support('fig-1', 'quote', '全长50公里'),
    support('fig-1', 'value_text', '50公里'),
    support('fig-2', 'quote', '投资超3亿元'),
    support('fig-2', 'value_text', '超3亿元'),
    support('prj-1', 'quote', '株洲城际铁路开通'),
    support('prj-1', 'name', '株洲城际铁路'),
    support('sta-1', 'quote', '占比60%'),
  ],
  corrections: [rowOf(corrections, { as_printed: '2016年12月26日', ...place('2016年12月26日') })],
  issues: [rowOf(issues, { ...silent, exact: '占比60%', ...place('占比60%') }), rowOf(issues, silent)],
};

/** The article with other values in the first row of a table. */
function changed(table: keyof ArticleRows, values: object) {
  const rows = article[table];
  if (typeof rows === 'string') throw new Error(`${table} is no table`);
  return { ...article, [table]: rows.map((row, index) => (index === 0 ? { ...row, ...values } : row)) };
}

function failuresOf(...articles: unknown[]): string[] {
  return validate(
    articles.map((article) => JSON.stringify(article)),
    units,
  ).failures;
}

test('a line that is no JSON is one failure', () => {
  expect(validate(['{'], units).failures).toEqual([expect.stringMatching(/^line 1: is not JSON: /)]);
});

test('a valid article passes, and keys that no table has are dropped', () => {
  const { articles, failures } = validate([JSON.stringify({ ...article, mentions: [1] })], units);
  expect(failures).toEqual([]);
  expect(articles).toEqual([article]);
});

/** A change of the first row of a table, and the failure it must bring. */
const changes: [table: keyof ArticleRows, change: Record<string, unknown>, failure: string][] = [
  [
    'timelines',
    { date_end: '2016-12-27' },
    'timelines tl-1: date_end: is not the last day of 2016-12-26: "2016-12-27"',
  ],
  ['timelines', { date_start: null }, 'timelines tl-1: date_start: is not the first day of 2016-12-26: null'],
  [
    'timelines',
    { date_precision: 'month' },
    'timelines tl-1: date_precision: does not fit 2016-12-26: "month"',
  ],
  [
    'timelines',
    { date: '2016-12-32' },
    'timelines tl-1: date: No such day, or the end comes before the start: "2016-12-32"',
  ],
  ['timelines', { date_text: '12月26日起' }, 'timelines tl-1: date_text: has no evidence: "12月26日起"'],
  ['timelines', { project_id: 'prj-9' }, 'timelines tl-1: project_id: points at no row: "prj-9"'],
  [
    'timelines',
    { places: ['ent-1', 'ent-2'] },
    'timelines tl-1: places: points at the wrong kind of row, entities: "ent-2"',
  ],
  [
    'timelines',
    { quote_end: 30 },
    'timelines tl-1: quote: is not the text from 3 to 30: "2016年12月26日,株洲城际铁路开通"',
  ],
  [
    'timelines',
    { source_id: 'other' },
    'timelines tl-1: source_id: is not the article that it comes with: "other"',
  ],
  [
    'timelines',
    { title: '' },
    'timelines tl-1: title: is empty; where there is nothing to say, it is null: ""',
  ],
  ['timelines', { title: '大桥\ud800' }, 'timelines tl-1: title: has half a character'],
  ['timelines', { participants: ['\udc00'] }, 'timelines tl-1: participants.0: has half a character'],
  ['figures', { unit: 'mile' }, 'figures fig-1: unit: is not in the units lexicon: "mile"'],
  ['figures', { dimension: 'area' }, 'figures fig-1: dimension: is not that of km, length: "area"'],
  ['figures', { si_value: 50 }, 'figures fig-1: si_value: is not 50 km in SI: [50,"m"]'],
  ['figures', { si_unit: 'km' }, 'figures fig-1: si_value: is not 50 km in SI: [50000,"km"]'],
  ['figures', { si_value: null, si_unit: null }, 'figures fig-1: si_value: is not 50 km in SI: [null,null]'],
  ['figures', { direction: 'increase' }, 'figures fig-1: direction: does not fit kind level: "increase"'],
  ['figures', { baseline: 'other' }, 'figures fig-1: baseline: does not fit kind level: "other"'],
  ['figures', { kind: 'rank' }, 'figures fig-1: unit: does not fit kind rank: "km"'],
  ['figures', { value_text: '50' }, 'figures fig-1: value_text: has no evidence: "50"'],
  [
    'figures',
    { date: '2016', date_start: '2016-01-01', date_end: '2016-12-31' },
    'figures fig-1: date_text: is missing beside 2016: null',
  ],
  ['figures', { value: '50' }, 'figures fig-1: value: Invalid input: expected number, received string: "50"'],
  ['figures', { note: 'x' }, 'figures fig-1: Unrecognized key: "note"'],
  [
    'projects',
    { target_date: '2025-13' },
    'projects prj-1: target_date: No such day, or the end comes before the start: "2025-13"',
  ],
  [
    'projects',
    { source_id: 'other' },
    'projects prj-1: source_id: is not the article that it comes with: "other"',
  ],
  ['timelines', { places: ['ent-1', 5] }, 'timelines tl-1: places.1: Invalid input'],
  ['relations', { subject_id: 'ent-9' }, 'relations rel-1: subject_id: points at no row: "ent-9"'],
  ['sources', { characters: 5 }, `sources czt-2023: characters: is not ${[...text].length}: 5`],
  [
    'sources',
    { published_end: '2017-12-31' },
    'sources czt-2023: published_end: is not the last day of 2017/..: "2017-12-31"',
  ],
  ['sources', { id: 'other' }, 'sources other: id: is not the article that it comes with: "other"'],
  ['relations', { object_id: 'ent-9' }, 'relations rel-1: object_id: points at no row: "ent-9"'],
  [
    'relations',
    { start: 0 },
    `relations rel-1: evidence: is not the text from 0 to ${place('王某任株洲市市长').end}: "王某任株洲市市长"`,
  ],
  [
    'statements',
    { date_end: '2016-12-26' },
    'statements sta-1: date_end: is not the last day of null: "2016-12-26"',
  ],
  ['evidence', { exact: '2016' }, 'evidence tl-1: exact: is not the text from 3 to 23: "2016"'],
  ['evidence', { start: -1 }, `evidence tl-1: exact: is not the text from -1 to 23: "${opening}"`],
  ['evidence', { end: 999 }, `evidence tl-1: exact: is not the text from 3 to 999: "${opening}"`],
  ['evidence', { record_id: 'tl-9' }, 'evidence tl-9: record_id: points at no row: "tl-9"'],
  [
    'evidence',
    { field: 'colour' },
    'evidence tl-1: record_id: points at the wrong kind of row, timelines: "tl-1"',
  ],
  ['evidence', { utf16_start: 3 }, 'evidence tl-1: utf16_start: is not 4: 3'],
  ['evidence', { utf16_end: 23 }, 'evidence tl-1: utf16_end: is not 24: 23'],
  ['evidence', { prefix: '讯' }, 'evidence tl-1: prefix: does not stand before 3: "讯"'],
  ['evidence', { suffix: '全长' }, 'evidence tl-1: suffix: does not stand after 23: "全长"'],
  [
    'corrections',
    { as_printed: '𠮷讯', start: -1, end: 2 },
    'corrections 0: as_printed: is not the text from -1 to 2',
  ],
  [
    'corrections',
    { as_printed: '市长。\n', start: place('市长。').start, end: 999 },
    'corrections 0: as_printed: is not the text',
  ],
  ['corrections', { as_printed: '2016' }, 'corrections 0: as_printed: is not the text from 3 to 14: "2016"'],
  [
    'issues',
    { start: null },
    `issues 0: exact: stands without its words, start or end: ["占比60%",null,${place('占比60%').end}]`,
  ],
];

test.each(changes)('%s %j is refused', (table, values, failure) => {
  expect(failuresOf(changed(table, values)).join('\n')).toContain(`czt-2023: ${failure}`);
});

test.each(article.evidence.map((row) => [row.record_id, row.field] as const))(
  'evidence of %s %s cannot be missing',
  (id, field) => {
    const evidence = article.evidence.filter((row) => row.record_id !== id || row.field !== field);
    expect(failuresOf({ ...article, evidence }).join()).toMatch(`${id}: ${field}: has no evidence`);
  },
);

test('no evidence and no correction stands twice', () => {
  const twice = (table: 'evidence' | 'corrections') => {
    const [row] = article[table];
    return failuresOf({ ...article, [table]: [...article[table], row] }).join('\n');
  };
  expect(twice('evidence')).toBe(
    'czt-2023: evidence: record_id, field, start, end: stands twice: ["tl-1","quote",3,23]',
  );
  expect(twice('corrections')).toContain('czt-2023: corrections: source_id, start, end: stands twice');
});

describe('bounds', () => {
  const value = 50;
  const fitting = [
    { qualifier: 'exact', value, lower: value, upper: value },
    { qualifier: 'about', value, lower: null, upper: null },
    { qualifier: 'nearly', value, lower: null, upper: value },
    { qualifier: 'just_over', value, lower: value, upper: null },
    { qualifier: 'more_than', value, lower: value, upper: null },
    { qualifier: 'at_least', value, lower: value, upper: null },
    { qualifier: 'less_than', value, lower: null, upper: value },
    { qualifier: 'at_most', value, lower: null, upper: value },
    { qualifier: 'range', value: null, lower: 10, upper: 20 },
    { qualifier: 'range', value: null, lower: 10, upper: null },
  ];
  const figure = (numbers: { value: number | null }) =>
    changed('figures', numbers.value === null ? { ...numbers, si_value: null, si_unit: null } : numbers);

  test.each(fitting)('$qualifier $value in $lower..$upper agree', (numbers) => {
    expect(failuresOf(figure(numbers))).toEqual([]);
  });

  const wrong = [
    ...fitting.slice(0, 8).flatMap((numbers) => [
      { ...numbers, value: null },
      { ...numbers, lower: numbers.lower === null ? value : null },
      { ...numbers, upper: numbers.upper === null ? value : 51 },
    ]),
    { qualifier: 'range', value, lower: 10, upper: 20 },
    { qualifier: 'range', value: null, lower: 20, upper: 10 },
    { qualifier: 'range', value: null, lower: null, upper: null },
  ];
  test.each(wrong)('$qualifier $value in $lower..$upper do not', (numbers) => {
    expect(failuresOf(figure(numbers)).join()).toMatch('figures fig-1: qualifier: does not fit');
  });
});

test('a product that a float64 cannot hold is rounded or left out', () => {
  const land = { value: 123456.7, lower: 123456.7, upper: 123456.7, unit: 'mu', dimension: 'area' };
  const failures = (si: object) => failuresOf(changed('figures', { ...land, ...si }));
  expect(failures({ si_value: null, si_unit: null })).toEqual([]);
  expect(failures({ si_value: 82304466.66666666, si_unit: 'm2' })).toEqual([]);
  expect(failures({ si_value: 82304466.7, si_unit: 'm2' })).toHaveLength(1);
});

test('a series has two figures', () => {
  const [first, second] = article.figures;
  expect(failuresOf({ ...article, figures: [first, { ...second, series_id: null }] })).toEqual([
    'czt-2023: figures fig-1: series_id: is no other figure’s: "ser-1"',
  ]);
});

describe('several articles', () => {
  const none = { timelines: [], figures: [], projects: [], relations: [], statements: [], evidence: [] };
  const bare = { ...none, corrections: [], issues: [] };
  const { sources, entities, ...rest } = { ...article, ...bare };
  const other = { ...rest, id: 'other', sources: sources.map((row) => ({ ...row, id: 'other' })), entities };

  test('may share an entity of the same type and name', () => {
    expect(failuresOf(article, other)).toEqual([]);
    const renamed = entities.map((row) => ({ ...row, name: '湘潭市' }));
    expect(failuresOf(article, { ...other, entities: renamed })).toEqual([
      'other: entities ent-1: id: stands twice, first in czt-2023: "ent-1"',
      'other: entities ent-2: id: stands twice, first in czt-2023: "ent-2"',
    ]);
  });

  test('may not share any other id', () => {
    const figures = article.figures.map((row) => ({ ...row, source_id: 'other' }));
    expect(failuresOf(article, { ...other, figures }).join('\n')).toMatch(
      'other: figures fig-1: id: stands twice',
    );
    expect(failuresOf({ ...article, entities: [...entities, ...entities] })).toHaveLength(2);
    expect(failuresOf(article, article)).toContain(
      'czt-2023: sources czt-2023: id: stands twice, first in czt-2023: "czt-2023"',
    );
  });

  test('name every failure at once', () => {
    const broken = changed('figures', { value: 'x', lower: 'y' });
    const misdated = { ...other, sources: [] };
    const { failures } = validate(['{', JSON.stringify(broken), JSON.stringify(misdated), '[]'], units);
    expect(failures.map((failure) => failure.split(': ').slice(0, 3).join(': '))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^line 1: is not JSON/),
        'czt-2023: figures fig-1: value',
        'czt-2023: figures fig-1: lower',
        expect.stringMatching(/^line 4: article: Invalid input$/),
        'other: sources: has 0 rows, not one',
      ]),
    );
  });
});

describe('readEdtf', () => {
  const cases = [
    ['2016-12-26', '2016-12-26', '2016-12-26'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1984', '1984-01-01', '1984-12-31'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2023-04-01/2023-05', '2023-04-01', '2023-05-31'],
    ['2022-07-30/..', '2022-07-30', null],
    ['../2021-05', null, '2021-05-31'],
  ] as const;
  test.each(cases)('%s', (date, first, last) => expect(readEdtf(date)).toEqual({ first, last }));

  const refused =
    ' .. ../.. / 2023/ 2023-02-29 2023-13 2023-1 2023/2022 2021/2022/2023 0000 2023-21 2023?'.split(' ');
  test.each(refused)('%j is no date', (date) => expect(readEdtf(date)).toBeNull());

  test('agrees with the edtf package', () => {
    const { default: edtf } = createRequire(import.meta.url)('edtf');
    const two = (greatest: number) =>
      fc.integer({ min: 1, max: greatest }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: 1000, max: 9999 }).map(String);
    const date = fc
      .tuple(year, two(12), two(28), fc.integer({ min: 1, max: 3 }))
      .map(([...parts]) => parts.slice(0, Number(parts[3])).join('-'));
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(date, date, (a, b) => {
        const interval = a.slice(0, 4) < b.slice(0, 4) ? [`${a}/${b}`] : [];
        for (const written of [a, ...interval]) {
          const { min, max } = edtf(written);
          expect(readEdtf(written)).toEqual({ first: day(min), last: day(max) });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('fitsPrecision', () => {
  const cases: [string, TimelineRow['date_precision'][]][] = [
    ['2016-12-26', ['day', 'period']],
    ['2022-03-01/2022-03-10', ['part_of_month', 'period']],
    ['2022-03', ['month', 'period']],
    ['2022-01/2022-03', ['quarter', 'part_of_year', 'period']],
    ['2022-02/2022-04', ['part_of_year', 'period']],
    ['2022-07/2022-12', ['half_year', 'part_of_year', 'period']],
    ['2022', ['year', 'period']],
    ['2021/2025', ['period']],
    ['2022-12-30/2023-01-02', ['period']],
  ];
  const all = timelines.schema.shape.date_precision.options;
  test.each(cases)('%s fits %j only', (date, fitting) => {
    const span = readEdtf(date) ?? { first: null, last: null };
    expect(all.filter((precision) => fitsPrecision(span, precision))).toEqual(fitting);
  });

  test('an open end fits any', () => {
    expect(all.every((precision) => fitsPrecision({ first: '2022-07-30', last: null }, precision))).toBe(
      true,
    );
  });
});

describe('the script', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'pipeline/validate.ts'], { input, encoding: 'utf8' });

  test('passes valid lines through and names what is wrong in others', () => {
    const line = JSON.stringify({
      ...article,
      figures: [],
      evidence: article.evidence.filter((row) => !row.record_id.startsWith('fig')),
    });
    expect(run(`${line}\n\n`)).toMatchObject({ status: 0, stdout: `${line}\n`, stderr: '' });
    expect(run('{}\n')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^line 1: id: Invalid input: expected string/),
    });
  });
});
