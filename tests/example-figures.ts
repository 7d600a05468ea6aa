import { annotate } from '../pipeline/annotate.ts';
import { extractFigures } from '../pipeline/extraction/figures/figures.ts';
import { articleOf } from '../pipeline/extraction/sentences/article.ts';
import { toolsFor } from '../pipeline/extraction/tools.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import type { FigureRow } from '../schemas/index.ts';

/** The figures of a short text, published on 1 March 2022 where no other day is said. */
export function figuresOf(text: string, published = '2022-03-01'): FigureRow[] {
  const article = articleOf(annotate(bareDocument('line', text, published)));
  return extractFigures(article, toolsFor(article)).rows;
}

/** Each figure as `value: subject / indicator`. */
export const labels = (text: string): string[] =>
  figuresOf(text).map(
    ({ value_text, subject, indicator }) => `${value_text}: ${subject ?? '-'} / ${indicator}`,
  );
