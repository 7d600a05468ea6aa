import { expect, test } from 'vitest';
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

/** A test for each text: its figures as `labels` has them, all of them in their order. */
export const read = (lines: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  for (const [text, ...expected] of lines) test(text, () => expect(labels(text)).toEqual(expected));
};

/** Each figure as `value subject|indicator`. */
const marked = (text: string): string[] =>
  figuresOf(text, '2023-07-03').map(
    ({ value_text, subject, indicator }) => `${value_text} ${subject ?? '-'}|${indicator}`,
  );

/** A test for each text: those of its figures that are looked for, as `value subject|indicator`. */
export const told = (cases: readonly (readonly [text: string, expected: readonly string[]])[]): void => {
  test.each(cases)('%s', (text, expected) =>
    expect(marked(text)).toEqual(expect.arrayContaining([...expected])),
  );
};

/** Status and period of each figure of a text of that day. */
export const outlooksFrom =
  (day: string) =>
  (text: string, published = day): string[] =>
    figuresOf(text, published).map(
      ({ value_text, status, date }) => `${value_text} ${status} ${date ?? '-'}`,
    );
