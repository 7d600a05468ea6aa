import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import { placeNames } from './place-names.ts';

/** Places that begin within what is spelled as another word. */

/** Whether the word at an offset is none, since a place begins within it: 任市长|株潭…, 从江|苏. Offsets are UTF-16 units. */
export const isTaken = (text: string, from: number, end: number): boolean =>
  (end - from > 1 &&
    text.charCodeAt(end - 1) === head &&
    longestTerm(headed, text, end - 1, text.length) !== null) ||
  isCrossed(text, from, end);

/** 从|江苏, 和|龙江县, 当|阳江: a county's short name begins with a word that stands before places, and a longer name goes on. */
export const isCrossed = (text: string, from: number, end: number): boolean =>
  end - from === 2 &&
  before.has(text.charAt(from)) &&
  placeNames.has(text.slice(from, end)) &&
  [2, 3, 4].some((length) => placeNames.has(text.slice(from + 1, from + 1 + length)));
const before: ReadonlySet<string> = new Set('从于和同自在对向与由当');

/** 长, of 市长 and of 长沙市. */
const head = 0x957f;

/** 长沙市, 长株潭, 长三角: places of more than two characters that begin as posts end. */
const headed = buildTrie(
  [...placeNames, ...readLexicon('lexicons/regions.csv').map(({ surface }) => surface)]
    .filter((name) => name.length > 2 && name.charCodeAt(0) === head)
    .map((name) => [name, true] as const),
);
