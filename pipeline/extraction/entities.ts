import type { EntityRow } from '../../schemas/index.ts';
import type { Passage } from '../document.ts';
import { type Span, spanAt } from '../grammar/clause.ts';
import type { Article } from './article.ts';
import { documentsOf } from './documents.ts';
import { entityId } from './entity-ids.ts';
import { organisationsOf } from './organisations.ts';
import { type PublicPerson, peopleOf } from './people.ts';
import { programmesOf } from './programmes.ts';
import { placesOf } from './places.ts';

/** An entity where it is named; offsets are UTF-16 units of the passage. */
export interface EntityMention {
  readonly entityId: string;
  readonly type: EntityRow['type'];
  /** The name of the entity, which may be longer than the words that stand here. */
  readonly name: string;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** What is named: an entity by its type, full name and code. */
export interface NamedEntity {
  readonly type: EntityRow['type'];
  readonly name: string;
  readonly code: string | null;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

export interface Entities {
  readonly rows: EntityRow[];
  readonly mentions: readonly EntityMention[];
  /** The same by passage, in the order of the text. */
  readonly inPassage: ReadonlyMap<Passage, readonly EntityMention[]>;
  readonly people: readonly PublicPerson[];
  /** The ids of the places named between two offsets of a passage, in the order of the text. */
  readonly placesIn: PlacesIn;
}

export type PlacesIn = (passage: Passage, from: number, to: number) => string[];

/** Extracts the places, organisations, people in public roles and documents that an article names. */
export function extractEntities(article: Article): Entities {
  const places = placesOf(article).map(({ place, ...where }) => ({ type: 'place', ...place, ...where }) as const);
  const organisations = organisationsOf(article, places);
  const people = peopleOf(article);
  const named: NamedEntity[] = [...places, ...organisations, ...people, ...documentsOf(article), ...programmesOf(article)];
  const rows = new Map<string, EntityRow>();
  const mentions = named.map(({ type, name, code, passage, from, to }) => {
    const id = entityId(type, name, code);
    const row = rows.get(id) ?? { id, type, name, name_en: null, code, aliases: [], mentions: 0 };
    const words = article.locate(passage, from, to).exact.replace(/\s+/g, '');
    const aliases = words === name || row.aliases.includes(words) ? row.aliases : [...row.aliases, words];
    rows.set(id, { ...row, aliases, mentions: row.mentions + 1 });
    return { entityId: id, type, name, passage, from, to };
  });
  return { rows: [...rows.values()], mentions, inPassage: byPassage(mentions), people, placesIn: finder(mentions.filter(({ type }) => type === 'place')) };
}

function byPassage(mentions: readonly EntityMention[]): Map<Passage, EntityMention[]> {
  const found = new Map<Passage, EntityMention[]>();
  for (const mention of mentions) {
    const known = found.get(mention.passage);
    if (known === undefined) found.set(mention.passage, [mention]);
    else known.push(mention);
  }
  for (const each of found.values()) each.sort((one, other) => one.from - other.from || other.to - one.to);
  return found;
}

/** Looks places up by where they stand. */
function finder(mentions: readonly EntityMention[]): PlacesIn {
  const spansOf = new Map<Passage, { spans: Span[]; ids: string[] }>();
  for (const { passage, from, to, entityId: id } of mentions) {
    const found = spansOf.get(passage) ?? { spans: [], ids: [] };
    found.spans.push({ start: from, end: to });
    found.ids.push(id);
    spansOf.set(passage, found);
  }
  return (passage, from, to) => {
    const found = spansOf.get(passage);
    if (found === undefined) return [];
    const ids = new Set<string>();
    for (let at = spanAt(found.spans, from); at < found.spans.length; at += 1) {
      const span = found.spans[at];
      if (span === undefined || span.start >= to) break;
      const id = found.ids[at];
      if (span.end > from && id !== undefined) ids.add(id);
    }
    return [...ids];
  };
}
