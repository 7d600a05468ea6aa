import { readLexicon } from '../../lexicons/read.ts';

/** Chinese surnames, of one character and of two. */
export const surnames: ReadonlySet<string> = new Set(
  readLexicon('lexicons/surnames.csv').map(({ surface }) => surface),
);

/** Source of a pattern for a surname of one character. */
export const surname = `[${[...surnames].filter((each) => each.length === 1).join('')}]`;
