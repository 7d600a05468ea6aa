import { buildTrie, type Found, longest } from '../../grammar/trie.ts';
import type { openerRoles } from '../../lexicons/cells.ts';
import { readLexicon } from '../../lexicons/read.ts';
import { isOfStation } from './way-ends.ts';

/** Words that a clause, its predicate or a phrase in it opens with: 将, 随着, 围绕, 其中. */

/** A word with what must or may not stand beside it. */
interface Opener {
  readonly roles: ReadonlySet<string>;
  readonly onlyBefore: readonly string[];
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

const wordsOf = (cell: string): string[] => (cell === '' ? [] : cell.split(' '));
const rows = readLexicon('lexicons/openers.csv').map((row): [string, Opener] => [
  row.surface,
  {
    roles: new Set(row.role.split(' ')),
    onlyBefore: wordsOf(row.only_before),
    notBefore: wordsOf(row.not_before),
    notAfter: wordsOf(row.not_after),
  },
]);

/** Whether one of some words stands at a place; 0 is any digit, and 入:选围 is 入 with neither behind it. */
const follows = (words: readonly string[], text: string, at: number): boolean =>
  words.some((word) => {
    if (word === '0') return /[0-9]/.test(text.charAt(at));
    const [surface = '', others] = word.split(':');
    const next = text.charAt(at + surface.length);
    return text.startsWith(surface, at) && !(others !== undefined && next !== '' && others.includes(next));
  });

/** Makes a reader of the longest word of some roles that opens at a place of a text and may stand there. */
export function openerReader(
  ...roles: readonly (typeof openerRoles)[number][]
): (text: string, at: number) => Found<Opener> | null {
  const trie = buildTrie(rows.filter(([, opener]) => roles.some((role) => opener.roles.has(role))));
  return (text, at) =>
    longest(
      trie,
      text,
      at,
      ({ onlyBefore, notBefore, notAfter }, _, end) =>
        (onlyBefore.length === 0 || follows(onlyBefore, text, end)) &&
        !follows(notBefore, text, end) &&
        !notAfter.includes(text.charAt(at - 1)) &&
        !isOfStation(text, at),
    );
}
