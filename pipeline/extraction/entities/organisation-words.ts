import { readLexicon } from '../../lexicons/read.ts';

const classes: ReadonlyMap<string, string> = new Map(
  readLexicon('lexicons/organisation-suffixes.csv').map((row) => [row.surface, row.class]),
);
const bodies: ReadonlyMap<string, string> = new Map(
  readLexicon('lexicons/organisations.csv').map((row) => [row.surface, row.name]),
);

/** 1 for a character that one of the words ends with: most words are turned away by it. */
function lastCharacters(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(65536);
  for (const word of words) table[word.charCodeAt(word.length - 1)] = 1;
  return table;
}

const lastOfSuffix = lastCharacters(classes.keys());
const lastOfBody = lastCharacters(bodies.keys());
const longestSuffix = Math.max(...[...classes.keys()].map(({ length }) => length));
const longestBody = Math.max(...[...bodies.keys()].map(({ length }) => length));

/** Whether a suffix or a known body may end with a character. */
export const mayEndBody = (code: number): boolean => lastOfSuffix[code] === 1 || lastOfBody[code] === 1;

/** What kind of body a suffix names: government, party, company, school, …; `meeting` is none. */
export const classOf = (suffix: string): string | undefined => classes.get(suffix);

/** The full name of a national body: 国家发改委 → 国家发展和改革委员会. */
export const fullNameOf = (words: string): string | undefined => bodies.get(words);

/** The longest suffix that ends at `to`; a single character only where it is a word: 财政|局, but no 格局. */
export function suffixOf(words: string, from: number, to: number, text: string): string | null {
  if (lastOfSuffix[text.charCodeAt(to - 1)] !== 1) return null;
  for (let length = Math.min(longestSuffix, to - from); length > 1; length -= 1) {
    const tail = text.slice(to - length, to);
    if (classes.has(tail)) return tail;
  }
  return classes.has(words) ? words : null;
}

/** The longest known body that ends at `to`: 国家发展改革委. */
export function bodyBefore(from: number, to: number, text: string): string | null {
  if (lastOfBody[text.charCodeAt(to - 1)] !== 1) return null;
  for (let length = Math.min(longestBody, to - from); length > 1; length -= 1) {
    const tail = text.slice(to - length, to);
    if (bodies.has(tail)) return tail;
  }
  return null;
}

/** The longest known body that words begin with, with more behind it: 工信部|中国信息通信研究院. */
export function bodyAtStart(words: string): string | null {
  for (let length = Math.min(longestBody, words.length - 2); length > 2; length -= 1) {
    if (bodies.has(words.slice(0, length))) return words.slice(0, length);
  }
  return null;
}
