import { readLexicon } from '../../../lexicons/read.ts';

/** Words that a figure is of nobody by: 引人注目, 傍晚 name nobody, 丈夫, 大家 nobody whom a row may name. */

const rows = readLexicon('lexicons/not-owners.csv');
const wordsOf = (role: (typeof rows)[number]['role']): readonly string[] =>
  rows.filter((row) => row.role === role).map(({ surface }) => surface);

const adrift: ReadonlySet<string> = new Set(wordsOf('adrift'));
const unnamed: ReadonlySet<string> = new Set(wordsOf('unnamed'));

/** 引人注目, 傍晚: whether it is no noun phrase, but how or when. */
export const isAdrift = (phrase: string): boolean => adrift.has(phrase);

/** 丈夫, 大家: whether it is somebody whom the words do not name, so that nobody else is meant either. */
export const isNobodyNamed = (phrase: string): boolean => unnamed.has(phrase);
