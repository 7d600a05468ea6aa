import type { Passage } from '../document.ts';
import { lowerBound } from '../grammar/lower-bound.ts';
import type { Entities } from './entities/entities.ts';
import type { ProjectPlace } from './projects/projects.ts';
import type { Article } from './sentences/article.ts';

/** Links events to the places that they are about and the project that their quotes name. Offsets are code points of the file. */

interface Linked {
  readonly id: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** 比甲市高: what is only compared with. */
  readonly isCompared: boolean;
}

interface Quoted {
  readonly quote_start: number;
  readonly quote_end: number;
}

interface Linkable extends Quoted {
  places: string[];
  project_id: string | null;
}

/** What an event says of itself, and where in the file its own clauses end. */
interface Own {
  readonly words: string;
  readonly end: number;
}

/** Where places and projects are named in an article, to be looked up by binary search. */
export interface Named {
  readonly places: Spans;
  readonly projects: Spans;
}

type Spans = (start: number, end: number) => readonly Linked[];

/** Lays out where an article names places and projects, for spans of its file to be looked up in. */
export function namedIn(article: Article, entities: Entities, projects: readonly ProjectPlace[]): Named {
  const linked = (id: string, passage: Passage, from: number, to: number): Linked => {
    const { start, end, exact } = article.locate(passage, from, to);
    // 长⏎⏎株潭: a page ends within the name
    const words = exact.replace(/\s+/g, '');
    return {
      id,
      words,
      start,
      end,
      isCompared: compares.test(passage.text.slice(Math.max(0, from - 3), from)),
    };
  };
  const places = entities.mentions
    .filter(({ type }) => type === 'place')
    .map(({ entityId, passage, from, to }) => linked(entityId, passage, from, to));
  const named = projects.map(({ projectId, sentence, from, to }) =>
    linked(projectId, sentence.passage, from, to),
  );
  return { places: finder(places), projects: finder(named) };
}

const compares = /(?:比|较|高于|低于|快于|慢于|优于|仅次于|占|占到|居|列|继|除)$/;

/** How far before its quote an event's subject may be named, in code points. */
const reach = 300;

/**
 * An event's places are those that its title names; a subject that stands before the quote is looked for there; where it
 * names none, those of its own clauses.
 *
 * `甲市批复《规划》，这是乙市、丙市之后…` → 甲市
 */
export const linker =
  ({ places, projects }: Named): (<Row extends Linkable>(row: Row, own: Own) => Row) =>
  (row, own) => {
    const [project, second] = idsOf(projects(row.quote_start, row.quote_end));
    // Two projects in one clause: which of them the row is about is not said.
    const project_id = second === undefined ? (project ?? row.project_id) : null;
    return { ...row, places: idsOf(placesOf(places, row, own)), project_id };
  };

function placesOf(
  within: Spans,
  { quote_start: start, quote_end: end }: Quoted,
  own: Own,
): readonly Linked[] {
  const quoted = within(start, end);
  const told = namedBy(own.words, quoted);
  if (told.length > 0)
    return quoted.filter((place) => told.some((each) => isIn(place, each) || isBeside(each, place)));
  const before = within(start - reach, start).filter(({ words }) => own.words.startsWith(words));
  const [first] = before.toSorted((one, other) => other.words.length - one.words.length);
  return first !== undefined ? [first] : quoted.filter((place) => place.end <= own.end);
}

/** Those whose names stand in words; 甲乙 alone is not named where only 甲乙都市圈 is. */
function namedBy(words: string, places: readonly Linked[]): Linked[] {
  const told: Linked[] = [];
  let rest = words;
  for (const place of places.toSorted((one, other) => other.words.length - one.words.length)) {
    if (told.some((each) => isIn(place, each))) continue;
    if (!rest.includes(place.words) && !told.some((each) => each.words === place.words)) continue;
    told.push(place);
    rest = rest.replaceAll(place.words, '，');
  }
  return told;
}

const isIn = (inner: Linked, outer: Linked): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** 甲市与乙市各占两席: one mark stands between what is listed. */
export const isBeside = (one: Linked, other: Linked): boolean =>
  other.start - one.end === 1 || one.start - other.end === 1;

const finder = (spans: readonly Linked[]): Spans => {
  const inOrder = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return (start, end) => within(inOrder, start, end);
};

/** The spans that lie between two offsets, in order. */
function within(spans: readonly Linked[], start: number, end: number): Linked[] {
  const first = lowerBound(spans.length, (index) => (spans[index]?.start ?? 0) < start);
  const found: Linked[] = [];
  for (let index = first; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}

/** Each id once. */
export const idsOf = (spans: readonly Linked[]): string[] =>
  spans.length < 2 ? spans.map(({ id }) => id) : [...new Set(spans.map(({ id }) => id))];
