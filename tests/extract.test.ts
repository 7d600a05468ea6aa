import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { annotate, annotateLine } from '../pipeline/annotate.ts';
import { extract } from '../pipeline/extract.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** What extract answers to one line of its input. */
function extracted(line: string): Record<string, { id?: string; places?: string[] }[]> {
  const { stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['pipeline/extract.ts'], {
    input: line,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const line = JSON.stringify({
  id: 'x',
  text: '2021年3月5日，岳阳市白水大桥建成通车，全长3.5公里。',
  published: '2021-03-08',
});

test('a bare line is answered with all tables, so that every id in them is that of a row', () => {
  const { id, ...tables } = extracted(line);
  expect(id).toBe('x');
  expect(Object.keys(tables)).toEqual([
    'timelines',
    'figures',
    'projects',
    'entities',
    'relations',
    'statements',
    'evidence',
    'issues',
  ]);
  const entities = new Set(tables.entities?.map((row) => row.id));
  const places = tables.timelines?.flatMap((row) => row.places ?? []) ?? [];
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !entities.has(place))).toEqual([]);
});

test('a line of read, annotated or not, keeps what read made and gives the same tables', () => {
  const document = { id: 'x', text: '长3.5公里。', published: '2021-03-08', sources: [], decisions: [] };
  const passages = [
    { kind: 'paragraph', section: null, text: document.text, pieces: [{ at: 0, start: 0, end: 8 }] },
  ];
  const plain = JSON.stringify({ ...document, passages, corrections: [], issues: [] });
  const first = extracted(plain);
  expect(first.decisions).toEqual([]);
  expect(extracted(annotateLine(plain, 1))).toEqual(first);
});

const issuesOf = (text: string): string[] =>
  extract(annotate(bareDocument('x', text, '2023-07-03'))).issues.map(
    ({ code, exact }) => `${code} ${exact}`,
  );

test('what may be a project and is told nothing of is an issue; what makes a row or is an entity is none', () => {
  expect(issuesOf('青山隧道、白石水库备受关注。')).toEqual([
    'unused_project 青山隧道',
    'unused_project 白石水库',
  ]);
  expect(issuesOf('青山隧道备受关注。青山隧道已建成通车。')).toEqual([]);
  expect(issuesOf('青山大学备受关注。')).toEqual([]);
});

test('a number of a name is told from one whose unit is not known', () => {
  expect(issuesOf('编号88，压力5Gxy。')).toEqual(['unknown_unit 88', 'unknown_unit 5']);
  expect(issuesOf('2019青山博览会在国道318线旁举行，世界500强到会，混凝土30强度。')).toEqual([
    'name_number 2019',
    'name_number 318',
    'name_number 500',
    'unknown_unit 30',
  ]);
  expect(issuesOf('坐在3号楼，看C919，用5G网络。')).toEqual([
    'name_number 3',
    'name_number 919',
    'name_number 5',
  ]);
});
