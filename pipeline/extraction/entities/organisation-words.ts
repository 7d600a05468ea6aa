import { characterTable } from '../../grammar/characters.ts';
import { buildTrie, longestTermBefore } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import { bodySuffixes } from '../sentences/body-suffixes.ts';

const classes: ReadonlyMap<string, string> = new Map(bodySuffixes);
const bodies: ReadonlyMap<string, string> = new Map(
  readLexicon('lexicons/organisations.csv').map((row) => [row.surface, row.name]),
);

const suffixes = buildTrie(classes, true);
const knownBodies = buildTrie(bodies, true);
const longestBody = Math.max(...[...bodies.keys()].map(({ length }) => length));

/** What a suffix or known body may end with: most words are turned away by it. */
const lastCharacters = characterTable([...classes.keys(), ...bodies.keys()].map((word) => word.slice(-1)));

/** Whether a suffix or a known body may end with a character. */
export const mayEndBody = (code: number): boolean => lastCharacters[code] === 1;

/** What kind of body a suffix names: government, party, company, school, …; `meeting` is none. */
export const classOf = (suffix: string): string | undefined => classes.get(suffix);

/** The full name of a national body: 国家发改委 → 国家发展和改革委员会. */
export const fullNameOf = (words: string): string | undefined => bodies.get(words);

/** The longest suffix that ends at `to`; a single character only where it is a word: 财政|局, but no 格局. */
export function suffixOf(words: string, from: number, to: number, text: string): string | null {
  const found = longestTermBefore(suffixes, text, to, from);
  if (found === null) return null;
  if (to - found.end > 1) return text.slice(found.end, to);
  return classes.has(words) ? words : null;
}

/** The longest known body that ends at `to`: 国家发展改革委. */
export function bodyBefore(from: number, to: number, text: string): string | null {
  const found = longestTermBefore(knownBodies, text, to, from);
  return found === null ? null : text.slice(found.end, to);
}

/** The longest known body that words begin with, with more behind it: 工信部|中国信息通信研究院. */
export function bodyAtStart(words: string): string | null {
  for (let length = Math.min(longestBody, words.length - 2); length > 2; length -= 1) {
    if (bodies.has(words.slice(0, length))) return words.slice(0, length);
  }
  return null;
}
