import type { EntityRow } from '../../../schemas/index.ts';
import type { Passage } from '../../document.ts';
import type { Article } from '../article.ts';
import { documentsOf } from './documents.ts';
import { entityId } from './entity-ids.ts';
import { organisationsOf } from './organisations.ts';
import { type PublicPerson, peopleOf } from './people.ts';
import { placesOf } from './places.ts';
import { programmesOf } from './programmes.ts';
import type { Stated } from './relation-statement.ts';
import { spatialPlansOf } from './spatial-plans.ts';

/** An entity where it is named; offsets are UTF-16 units of the passage. */
export interface EntityMention {
  readonly entityId: string;
  readonly type: EntityRow['type'];
  /** The name of the entity, which may be longer than the words that stand here. */
  readonly name: string;
  readonly code: string | null;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** What is named: an entity by its type, full name and code. */
export interface NamedEntity {
  readonly type: EntityRow['type'];
  readonly name: string;
  readonly code: string | null;
  /** What a part of a spatial plan is to serve as. */
  readonly functions?: readonly string[];
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

export interface Entities {
  readonly rows: EntityRow[];
  readonly mentions: readonly EntityMention[];
  /** Those that stand between two offsets of a passage, in the order of the text. */
  readonly within: Within;
  readonly people: readonly PublicPerson[];
  /** The ids of the places named between two offsets of a passage, in the order of the text. */
  readonly placesIn: PlacesIn;
  /** What the definitions of spatial plans state of the entities. */
  readonly defined: readonly Stated[];
}

export type Within = (passage: Passage, from: number, to: number) => readonly EntityMention[];

export type PlacesIn = (passage: Passage, from: number, to: number) => string[];

/** Extracts the places, organisations, people in public roles and documents that an article names. */
export function extractEntities(article: Article): Entities {
  const found = placesOf(article);
  const places = found.map(({ place, ...where }) => ({ type: 'place', ...place, ...where }) as const);
  const organisations = organisationsOf(article, places);
  const people = peopleOf(article);
  const programmes = programmesOf(article);
  const plans = spatialPlansOf(article, programmes, found);
  const named: NamedEntity[] = [
    ...places,
    ...organisations,
    ...people,
    ...documentsOf(article),
    ...programmes,
    ...plans.named,
  ];
  const rows = new Map<string, EntityRow>();
  const ids = new Map<string, string>();
  const mentions = named.map(({ type, name, code, functions = [], passage, from, to }) => {
    const key = `${type} ${name} ${code}`;
    const id = ids.get(key) ?? entityId(type, name, code);
    ids.set(key, id);
    const row = rows.get(id) ?? newRow(id, { type, name, code });
    const words = passage.text.slice(from, to);
    // 长 in （长株潭） is short for a city there and nowhere else
    const isAlias = words.length > 1 && words !== name && !row.aliases.includes(words);
    rows.set(id, {
      ...row,
      aliases: isAlias ? [...row.aliases, words] : row.aliases,
      functions: [...new Set([...row.functions, ...functions])],
      mentions: row.mentions + 1,
    });
    return { entityId: id, type, name, code, passage, from, to };
  });
  const within = finder(mentions);
  const placesIn: PlacesIn = (passage, from, to) => {
    const places = within(passage, from, to).filter(({ type }) => type === 'place');
    return [...new Set(places.map(({ entityId: id }) => id))];
  };
  return { rows: [...rows.values()], mentions, within, people, placesIn, defined: plans.relations };
}

const newRow = (id: string, named: Pick<EntityRow, 'type' | 'name' | 'code'>): EntityRow => ({
  id,
  ...named,
  name_en: null,
  aliases: [],
  functions: [],
  mentions: 0,
});

/** Looks mentions up by where they stand, by binary search. */
function finder(mentions: readonly EntityMention[]): Within {
  const byPassage = new Map<Passage, EntityMention[]>();
  for (const mention of mentions) {
    const known = byPassage.get(mention.passage);
    if (known === undefined) byPassage.set(mention.passage, [mention]);
    else known.push(mention);
  }
  for (const each of byPassage.values())
    each.sort((one, other) => one.from - other.from || other.to - one.to);
  return (passage, from, to) => {
    const all = byPassage.get(passage) ?? [];
    const found: EntityMention[] = [];
    for (let at = firstFrom(all, from); at < all.length; at += 1) {
      const mention = all[at];
      if (mention === undefined || mention.from >= to) break;
      if (mention.to <= to) found.push(mention);
    }
    return found;
  };
}

function firstFrom(mentions: readonly EntityMention[], from: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
