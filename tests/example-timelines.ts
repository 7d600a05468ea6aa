import { annotate } from '../pipeline/annotate.ts';
import { articleOf } from '../pipeline/extraction/sentences/article.ts';
import { extractTimelines } from '../pipeline/extraction/timelines/timelines.ts';
import { toolsFor } from '../pipeline/extraction/tools.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import type { TimelineRow } from '../schemas/index.ts';

/** What the rows of a text say, in the article's order; the texts are made up for these tests. */
export function extracted(text: string, published = '2023-09-15') {
  const article = articleOf(annotate(bareDocument('made-up', text, published)));
  return extractTimelines(article, toolsFor(article));
}

export const rowsOf = (text: string, published?: string): TimelineRow[] => extracted(text, published).rows;

/** type, status and title of each row. */
export const told = (text: string, published?: string): string[] =>
  rowsOf(text, published).map(({ type, status, title }) => `${type} ${status} ${title}`);

/** type and title of each row. */
export const events = (text: string, published?: string): string[] =>
  rowsOf(text, published).map(({ type, title }) => `${type} ${title}`);
