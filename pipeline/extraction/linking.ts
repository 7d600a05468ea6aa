import type { Article } from './article.ts';
import type { Entities } from './entities/entities.ts';
import type { ProjectPlace } from './projects/projects.ts';

/** Links rows to the places and the project that their quotes name. Offsets are code points of the file. */

interface Linked {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Quoted {
  readonly quote_start: number;
  readonly quote_end: number;
}

type Links = Pick<{ readonly places: string[]; readonly project_id: string | null }, 'places' | 'project_id'>;

/** Prepares the look-ups of one article: what is named between two offsets, by binary search. */
export function linker(
  article: Article,
  entities: Entities,
  projects: readonly ProjectPlace[],
): (row: Quoted) => Links {
  const places = entities.mentions
    .filter(({ type }) => type === 'place')
    .map(({ entityId, passage, from, to }) => ({ id: entityId, ...article.locate(passage, from, to) }));
  const named = projects.map(({ projectId, sentence, from, to }) => ({
    id: projectId,
    ...article.locate(sentence.passage, from, to),
  }));
  const [placeSpans, projectSpans] = [inOrder(places), inOrder(named)];
  return ({ quote_start, quote_end }) => {
    const own = new Set(within(projectSpans, quote_start, quote_end));
    const [project] = own;
    return {
      places: [...new Set(within(placeSpans, quote_start, quote_end))],
      // Two projects in one clause: which of them the row is about is not said.
      project_id: own.size === 1 && project !== undefined ? project : null,
    };
  };
}

const inOrder = (spans: readonly Linked[]): Linked[] =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** The ids of the spans that lie between two offsets, in order. */
function within(spans: readonly Linked[], start: number, end: number): string[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) found.push(span.id);
  }
  return found;
}
