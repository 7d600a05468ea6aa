import type { Located } from '../document.ts';
import type { Entities } from './entities/entities.ts';
import type { ProjectPlace } from './projects/projects.ts';
import type { Article } from './sentences/article.ts';

/** Links rows to the places that they are about and the project that their quotes name. Offsets are code points of the file. */

interface Linked {
  readonly id: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface Quoted {
  readonly quote_start: number;
  readonly quote_end: number;
}

interface Linkable extends Quoted {
  places: string[];
  project_id: string | null;
}

/** What a row says of itself: its title, or its subject and indicator, and where in the file its own clauses end. */
interface Own {
  readonly words: string;
  readonly end: number;
}

/** How far before its quote a row's subject may be named, in code points. */
const reach = 300;

/**
 * Prepares the look-ups of one article, by binary search. A row's places are those that its own words name; a subject that
 * stands before the quote is looked for there; where they name none, those of its own clauses.
 *
 * `甲市批复《规划》，这是乙市、丙市之后…` → 甲市 · `全市产值…` after 甲市… → none of its own, so those of the clause
 */
export function linker(
  article: Article,
  entities: Entities,
  projects: readonly ProjectPlace[],
): <Row extends Linkable>(row: Row, own: Own) => Row {
  const places = entities.mentions
    .filter(({ type }) => type === 'place')
    .map(({ entityId, passage, from, to }) => linked(entityId, article.locate(passage, from, to)));
  const named = projects.map(({ projectId, sentence, from, to }) =>
    linked(projectId, article.locate(sentence.passage, from, to)),
  );
  const [placeSpans, projectSpans] = [inOrder(places), inOrder(named)];
  return (row, own) => {
    const [project, second] = idsOf(within(projectSpans, row.quote_start, row.quote_end));
    row.places = idsOf(placesOf(placeSpans, row, own));
    // Two projects in one clause: which of them the row is about is not said.
    row.project_id = second === undefined ? (project ?? null) : null;
    return row;
  };
}

function placesOf(
  spans: readonly Linked[],
  { quote_start: start, quote_end: end }: Quoted,
  own: Own,
): Linked[] {
  const quoted = within(spans, start, end);
  const told = namedBy(own.words, quoted);
  if (told.length > 0)
    return quoted.filter((place) => told.some((each) => isIn(place, each) || isBeside(each, place)));
  const before = within(spans, start - reach, start).filter(({ words }) => own.words.startsWith(words));
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
const isBeside = (one: Linked, other: Linked): boolean =>
  other.start - one.end === 1 || one.start - other.end === 1;

const linked = (id: string, { start, end, exact }: Located): Linked => ({
  id,
  // 长⏎⏎株潭: a page ends within the name
  words: exact.replace(/\s+/g, ''),
  start,
  end,
});

const inOrder = (spans: readonly Linked[]): Linked[] =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** The spans that lie between two offsets, in order. */
function within(spans: readonly Linked[], start: number, end: number): Linked[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Linked[] = [];
  for (let index = low; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}

/** Each id once. */
const idsOf = (spans: readonly Linked[]): string[] =>
  spans.length < 2 ? spans.map(({ id }) => id) : [...new Set(spans.map(({ id }) => id))];
