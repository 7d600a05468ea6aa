import type { RedirectRow } from '../../schemas/releases.ts';
import { type Edition, rowsOf, type TextRow } from './edition.ts';

/** What a row's own words cover, by source text: one entry for each place of its words. */
interface Spot {
  /** The hash of the article's text: offsets into another text mean nothing. */
  text: string;
  start: number;
  end: number;
}

/** What an edition says of its rows elsewhere, by the row's id. */
export interface Known {
  spots: ReadonlyMap<string, readonly Spot[]>;
  names: ReadonlyMap<string, string>;
}

/** A way to know a row again: an old and a new row that share a key, and share none with another row, are one. */
export interface Rule {
  match: Exclude<RedirectRow['match'], 'withdrawn'>;
  keys: (row: TextRow, known: Known) => readonly string[];
}

/** The tables whose rows have ids of their own that may change, those that others point at first. */
export const rules: Readonly<Record<string, readonly Rule[]>> = {
  entities: [
    { match: 'fact', keys: values('type', 'name') },
    { match: 'name', keys: entityNames },
  ],
  projects: [
    { match: 'words', keys: atSpots },
    { match: 'fact', keys: values('source_id', 'name') },
    { match: 'overlap', keys: throughSpots() },
    { match: 'name', keys: projectNames },
  ],
  timelines: [
    { match: 'words', keys: both(atSpots, values('title')) },
    { match: 'clause', keys: values('source_id', 'quote', 'date') },
    { match: 'fact', keys: values('source_id', 'date', 'title') },
    { match: 'overlap', keys: throughSpots('type') },
  ],
  figures: [
    { match: 'words', keys: atSpots },
    { match: 'clause', keys: values('source_id', 'quote', 'unit', 'value', 'lower', 'upper') },
    {
      match: 'fact',
      keys: values('source_id', 'subject', 'indicator', 'date', 'unit', 'value', 'lower', 'upper'),
    },
    { match: 'overlap', keys: throughSpots() },
  ],
  statements: [
    { match: 'clause', keys: values('source_id', 'quote') },
    { match: 'fact', keys: values('source_id', 'speaker', 'text') },
  ],
  relations: [
    { match: 'clause', keys: values('source_id', 'subject_id', 'predicate', 'object_id', 'evidence') },
    { match: 'fact', keys: values('source_id', 'subject_id', 'predicate', 'object_id') },
    { match: 'name', keys: relationNames },
  ],
};

/** The evidence fields that hold a row's own words, by which it is known again. */
const ownFields = new Set(['value_text', 'date_text', 'name']);

/** What the matching of two editions may know of this one. */
export function knownOf(edition: Edition): Known {
  const named = ['entities', 'projects'].flatMap((table) => rowsOf(edition, table));
  return { spots: spotsOf(edition), names: new Map(named.map(({ id = '', name = '' }) => [id, name])) };
}

function spotsOf(edition: Edition): Map<string, Spot[]> {
  const texts = new Map(rowsOf(edition, 'sources').map(({ id = '', sha256 = '' }) => [id, sha256]));
  const spots = new Map<string, Spot[]>();
  for (const { record_id = '', field = '', source_id = '', start, end } of rowsOf(edition, 'evidence')) {
    if (!ownFields.has(field)) continue;
    const spot = { text: texts.get(source_id) ?? '', start: Number(start), end: Number(end) };
    spots.set(record_id, [...(spots.get(record_id) ?? []), spot]);
  }
  return spots;
}

function values(...columns: readonly string[]): Rule['keys'] {
  return (row) => [JSON.stringify(columns.map((column) => row[column] ?? ''))];
}

const ownSpots = ({ id = '' }: TextRow, { spots }: Known) => spots.get(id) ?? [];

/** The words of one place, whole. */
function atSpots(row: TextRow, known: Known): string[] {
  return ownSpots(row, known).map(({ text, start, end }) => `${text}:${start}-${end}`);
}

/** Every character of the words: two rows whose words overlap share a key. */
function throughSpots(...columns: readonly string[]): Rule['keys'] {
  return (row, known) => {
    const kind = columns.map((column) => row[column] ?? '').join();
    return ownSpots(row, known).flatMap(({ text, start, end }) =>
      Array.from({ length: end - start }, (_, index) => `${kind}:${text}:${start + index}`),
    );
  };
}

function both(first: Rule['keys'], second: Rule['keys']): Rule['keys'] {
  return (row, known) =>
    first(row, known).flatMap((a) => second(row, known).map((b) => JSON.stringify([a, b])));
}

function entityNames({ type = '', name = '', code = '', aliases = '' }: TextRow): string[] {
  const names = [name, ...aliases.split('|'), code && `code ${code}`];
  return names.filter((known) => known !== '').map((known) => `${type}:${known}`);
}

function projectNames({ source_id = '', name = '', aliases = '' }: TextRow): string[] {
  return [name, ...aliases.split('|')]
    .filter((known) => known !== '')
    .map((known) => `${source_id}:${known}`);
}

/** A place that was a project and is an entity now has the same name, and stands in the same relations. */
function relationNames(row: TextRow, { names }: Known): string[] {
  const { source_id, subject_id = '', predicate, object_id = '', evidence } = row;
  const [subject, object] = [subject_id, object_id].map((id) => names.get(id) ?? id);
  return [JSON.stringify([source_id, subject, predicate, object, evidence])];
}
