import type { EntityRow } from '../../../schemas/index.ts';
import type { Passage } from '../../document.ts';
import { lowerBound } from '../../grammar/lower-bound.ts';
import type { Article } from '../sentences/article.ts';
import { creditedIn } from './bylines.ts';
import { congressesOf } from './congresses.ts';
import { documentsOf } from './documents.ts';
import { entityId } from './entity-ids.ts';
import { organisationsOf } from './organisations.ts';
import { type PublicPerson, peopleOf } from './people.ts';
import { placesOf } from './places.ts';
import { programmesOf } from './programmes.ts';
import type { Stated } from './relation-statement.ts';
import { spatialPlansOf } from './spatial-plans.ts';

/**
 * Who and what an article names, in the order in which it is asked for:
 *
 * 1. places reads divisions and regions and settles which of several an article means; -in-words those of words put together,
 *    no-places what is only spelled so,
 *    zones what a place's name goes on to name, home which place the article is about.
 * 2. organisations: -words and body-names say where a name of a body begins and ends, organisation-names reads it,
 *    known-bodies the national ones, congresses those that are meetings; short-names and full-names join the names of one.
 * 3. people with their posts, bylines who wrote; documents, programmes, and spatial-plans with their parts.
 * 4. relation-statement is what these say of each other while they are read, entity-ids the ids of all of them.
 */

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

type PlacesIn = (passage: Passage, from: number, to: number) => string[];

/** Extracts the places, organisations, people in public roles and documents that an article names. */
export function extractEntities(article: Article): Entities {
  const people = peopleOf(article);
  const places = outsideNames(placesOf(article), people);
  const organisations = organisationsOf(article, places);
  const programmes = programmesOf(article);
  const plans = spatialPlansOf(article, programmes, places);
  const named: NamedEntity[] = [
    ...places,
    ...organisations,
    ...congressesOf(article),
    ...people,
    ...creditedIn(article),
    ...documentsOf(article),
    ...programmes,
    ...plans.named,
  ];
  const { rows, mentions } = gathered(named);
  const within = finder(mentions);
  const placesIn: PlacesIn = (passage, from, to) => {
    const places = within(passage, from, to).filter(({ type }) => type === 'place');
    return [...new Set(places.map(({ entityId: id }) => id))];
  };
  return { rows, mentions, within, people, placesIn, defined: plans.relations };
}

/** 德宏 in 市长王德宏 is a part of his name and no place. Linear. */
function outsideNames(places: readonly NamedEntity[], people: readonly PublicPerson[]): NamedEntity[] {
  const inName = new Map<Passage, Set<number>>();
  for (const { passage, from, to } of people) {
    const known = inName.get(passage) ?? new Set<number>();
    for (let at = from; at < to; at += 1) known.add(at);
    inName.set(passage, known);
  }
  return places.filter(({ passage, from, to }) => {
    const known = inName.get(passage);
    return known === undefined || !known.has(from) || !known.has(to - 1);
  });
}

/** A row while its mentions are gathered. */
type Gathered = EntityRow & { readonly aliases: string[]; readonly functions: string[] };

/** One row for what has one type, name and code, in the order of the text. */
function gathered(named: readonly NamedEntity[]): { rows: EntityRow[]; mentions: EntityMention[] } {
  const rows: EntityRow[] = [];
  const byName = new Map<string, Gathered[]>();
  const mentions = named.map((each): EntityMention => {
    const { type, name, code, passage, from, to } = each;
    const known = byName.get(name);
    let row = known?.find((one) => one.type === type && one.code === code);
    if (row === undefined) {
      row = newRow(each);
      rows.push(row);
      if (known === undefined) byName.set(name, [row]);
      else known.push(row);
    }
    const words = passage.text.slice(from, to);
    // 长 in （长株潭） is short for a city there and nowhere else
    if (words.length > 1 && words !== name && !row.aliases.includes(words)) row.aliases.push(words);
    if (each.functions !== undefined) addFunctions(row, each.functions);
    row.mentions += 1;
    return { entityId: row.id, type, name, code, passage, from, to };
  });
  return { rows, mentions };
}

function addFunctions({ functions }: Gathered, more: readonly string[]): void {
  for (const one of more) if (!functions.includes(one)) functions.push(one);
}

const newRow = ({ type, name, code }: NamedEntity): Gathered => ({
  id: entityId(type, name, code),
  type,
  name,
  code,
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
    const all = byPassage.get(passage);
    if (all === undefined) return none;
    const found: EntityMention[] = [];
    for (let at = firstFrom(all, from); at < all.length; at += 1) {
      const mention = all[at];
      if (mention === undefined || mention.from >= to) break;
      if (mention.to <= to) found.push(mention);
    }
    return found;
  };
}

const none: readonly never[] = [];

const firstFrom = (mentions: readonly EntityMention[], from: number): number =>
  lowerBound(mentions.length, (index) => (mentions[index]?.from ?? from) < from);
