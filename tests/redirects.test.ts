import { describe, expect, test } from 'vitest';
import type { TextRow } from '../pipeline/releases/edition.ts';
import { allRedirects, redirectsBetween } from '../pipeline/releases/redirects.ts';

import { edition, type Rows, snapshot, sources, words } from './editions.ts';

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

  test('a relation whose subject is an entity now, no project, is known by the names', () => {
    const relation = (id: string, subject_id: string) => ({
      id,
      source_id: 's',
      subject_id,
      predicate: 'part_of',
      object_id: 'ent-0',
      evidence: '三带:中部发展带',
    });
    const plan = { id: 'ent-0', type: 'programme', name: '三带' };
    const project = { id: 'prj-1', source_id: 's', name: '中部发展带' };
    const before = { entities: [plan], projects: [project], relations: [relation('rel-a', 'prj-1')] };
    const after = {
      entities: [plan, { id: 'ent-1', type: 'place', name: '中部发展带' }],
      projects: [project],
      relations: [relation('rel-b', 'ent-1')],
    };
    expect(found(before, after)).toEqual([['rel-a', 'rel-b', 'name']]);
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
