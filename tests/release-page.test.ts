import { describe, expect, test } from 'vitest';
import { changedRows } from '../pipeline/releases/changed-rows.ts';
import { difference } from '../pipeline/releases/difference.ts';
import { editionOf } from '../pipeline/releases/edition.ts';
import { inlineList, inlineText } from '../pipeline/releases/inline-difference.ts';
import { compare, releaseChanges } from '../pipeline/releases/releases.ts';
import { rowCards } from '../pipeline/releases/row-cards.ts';
import { entities } from '../schemas/entities.ts';
import type { Dataset } from '../schemas/index.ts';
import { relations } from '../schemas/relations.ts';
import { changes, redirects, schemaChanges } from '../schemas/releases.ts';

import { edition, none, type Rows, snapshot } from './editions.ts';

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

describe('the page', () => {
  const columns = editionOf(empty, '0.1.0').columns;
  const place = (id: string, name: string) => ({ id, type: 'place', name });
  const pageOf = (before: Rows, after: Rows) => {
    const last = snapshot(before, { columns });
    const now = edition(after, '0.2.0', columns);
    return rowCards(relations, changedRows(difference(last, now, none)), {
      before: last,
      after: now,
      changes: [],
      schemaChanges: [],
      redirects: [],
      latest: [],
    });
  };
  const relation = (subject_id: string) => [
    { id: 'rel-1', subject_id, predicate: 'part_of', object_id: 'ent-0' },
  ];
  const entities = [
    place('ent-0', '湖南'),
    place('ent-1', '长沙'),
    place('ent-2', '株洲'),
    place('ent-3', '株洲'),
  ];

  test('reads ids out as names where the names differ, and shows the ids where they do not', () => {
    const before = { entities, relations: relation('ent-1') };
    const after = { entities, relations: relation('ent-2') };
    expect(pageOf(before, after)).toContain('株洲 · part_of · 湖南');
    expect(pageOf(before, after)).toContain('<del>长沙</del>、<ins>株洲</ins>');
    expect(pageOf(after, { entities, relations: relation('ent-3') })).toContain(
      '<del>ent-2</del>、<ins>ent-3</ins>',
    );
  });
});

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
