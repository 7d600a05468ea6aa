import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import { placeNames } from './place-names.ts';

/** Places that begin within what is spelled as another word. */

/** Whether the word at an offset is none, since a place begins within it: 任市长|株潭…, 从江|苏. Offsets are UTF-16 units. */
export const isTaken = (text: string, from: number, end: number): boolean =>
  (end - from > 1 &&
    text.charCodeAt(end - 1) === head &&
    longestTerm(headed, text, end - 1, text.length) !== null) ||
  isBuiltAt(text, end) ||
  isCrossed(text, from, end);

/** 新建|成都至乙铁路, 共建|成渝地区: what is being built is there, and not 建成; 建成|都市圈. Offsets are UTF-16 units. */
export const isBuiltAt = (text: string, end: number): boolean =>
  text.charCodeAt(end - 1) === done &&
  building.test(text.slice(Math.max(0, end - 3), end)) &&
  longestTerm(begunAt, text, end - 1, text.length) !== null &&
  !text.startsWith('都市圈', end);
const building = /^[新共合改扩续兴在]建成$/;

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

/** 成, of 建成 and of 成都. */
const done = 0x6210;
/** 成都, 成渝地区, whose county 成县 is a rank as well: 新建成县级公路. */
const begunAt = buildTrie(
  [...placeNames, ...readLexicon('lexicons/regions.csv').map(({ surface }) => surface.replace(/地区$/, ''))]
    .filter((name) => name.charCodeAt(0) === done && !name.endsWith('县'))
    .map((name) => [name, true] as const),
);
