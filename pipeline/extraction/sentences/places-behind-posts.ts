import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import { placeNames } from './place-names.ts';

/** Places that begin with the character that a post before them ends in. */

/** 任市长株潭一体化领导小组组长 holds no 市长: a longer place begins with the last character of the post. */
export const isTaken = (text: string, from: number, end: number): boolean =>
  end - from > 1 &&
  text.charCodeAt(end - 1) === head &&
  longestTerm(headed, text, end - 1, text.length) !== null;

/** 长, of 市长 and of 长沙市. */
const head = 0x957f;

/** 长沙市, 长株潭, 长三角: places of more than two characters that begin as posts end. */
const headed = buildTrie(
  [...placeNames, ...readLexicon('lexicons/regions.csv').map(({ surface }) => surface)]
    .filter((name) => name.length > 2 && name.charCodeAt(0) === head)
    .map((name) => [name, true] as const),
);
