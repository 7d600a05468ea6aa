import type { Located } from '../document.ts';
import type { Entities } from './entities/entities.ts';
import type { ProjectPlace } from './projects/projects.ts';
import type { Article } from './sentences/article.ts';

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

interface Linkable extends Quoted {
  places: string[];
  project_id: string | null;
}

/** Prepares the look-ups of one article, by binary search; a row is given what its quote names. */
export function linker(
  article: Article,
  entities: Entities,
  projects: readonly ProjectPlace[],
): <Row extends Linkable>(row: Row) => Row {
  const places = entities.mentions
    .filter(({ type }) => type === 'place')
    .map(({ entityId, passage, from, to }) => linked(entityId, article.locate(passage, from, to)));
  const named = projects.map(({ projectId, sentence, from, to }) =>
    linked(projectId, article.locate(sentence.passage, from, to)),
  );
  const [placeSpans, projectSpans] = [inOrder(places), inOrder(named)];
  return (row) => {
    const [project, second] = within(projectSpans, row);
    row.places = within(placeSpans, row);
    // Two projects in one clause: which of them the row is about is not said.
    row.project_id = second === undefined ? (project ?? null) : null;
    return row;
  };
}

const linked = (id: string, { start, end }: Located): Linked => ({ id, start, end });

const inOrder = (spans: readonly Linked[]): Linked[] =>
  spans.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** The ids of the spans that lie inside a quote, each once, in order. */
function within(spans: readonly Linked[], { quote_start: start, quote_end: end }: Quoted): string[] {
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
  return found.length < 2 ? found : [...new Set(found)];
}
