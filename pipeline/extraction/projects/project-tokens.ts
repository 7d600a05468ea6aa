import { longest, longestTerm } from '../../grammar/trie.ts';
import type { Sentence } from '../article.ts';
import { projectTrie, type Word } from './project-words.ts';

export type TokenType =
  | 'text'
  | 'kind'
  | 'soft'
  | 'generic'
  | 'place'
  | 'quote'
  | 'paren'
  | 'list'
  | 'etc'
  | 'count'
  | 'stop'
  | 'mark'
  | 'block'
  | 'org';

/** A word of a sentence as the names of projects see it; offsets are UTF-16 units of the passage. */
export interface Token {
  readonly type: TokenType;
  readonly from: number;
  readonly to: number;
  readonly word: Word | null;
}

/** A quantity in these never belongs to a name; 12英寸 and 3GW may. */
const abstract = new Set([
  'count',
  'CNY',
  'USD',
  '%',
  'rank',
  'mu',
  'har',
  'm2',
  'km2',
  'd',
  'a',
  'mo',
  'min',
  'h',
]);
/** 康明斯5万台发动机项目: what a plant is to make belongs to its name. */
const made = new Set(['台', '辆', '套', '片', '只', '头', '羽', '支', '颗']);
/** 1 for a mark; a table, because every character is looked up. */
const marks = new Uint8Array(65536);
for (const mark of '，。；：！？、,;:!?…“”‘’「」『』（）()【】[]．\n\t 　《》〈〉●▷•|')
  marks[mark.charCodeAt(0)] = 1;
const dash = 8212;
const openers = new Map([
  [65288, '）'],
  [40, ')'],
]);
/** A longer bracket is a remark, not a part of a name: （长沙）, （川甘界）. */
const longestBracket = 8;

const cut = new WeakMap<Sentence, readonly Token[]>();

/** Cuts a sentence into words by the longest spelling from left to right; once for all who ask. Linear. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const known = cut.get(sentence);
  if (known !== undefined) return known;
  const tokens = cutUp(sentence);
  cut.set(sentence, tokens);
  return tokens;
}

function cutUp({ passage: { text }, start, end, mentions }: Sentence): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let plain = start;
  for (let at = start; at < end; ) {
    while (next < mentions.length && (mentions[next]?.from ?? 0) < at) next += 1;
    const read = readAt(text, at, end, mentions[next]);
    if (read.type === null) {
      at = read.to;
      continue;
    }
    if (at > plain) tokens.push({ type: 'text', from: plain, to: at, word: null });
    tokens.push({ type: read.type, from: at, to: read.to, word: read.word });
    at = read.to;
    plain = at;
  }
  if (end > plain) tokens.push({ type: 'text', from: plain, to: end, word: null });
  return tokens;
}

/** What stands at a place, and where it ends; no type where it is plain text. */
interface Read {
  readonly type: TokenType | null;
  readonly to: number;
  readonly word: Word | null;
}

function readAt(
  text: string,
  at: number,
  end: number,
  mention: Sentence['mentions'][number] | undefined,
): Read {
  if (mention?.from === at) {
    const type = mentionType(mention);
    if (type !== null) return { type, to: Math.min(mention.to, end), word: null };
  }
  const code = text.charCodeAt(at);
  if (code === dash && text.charCodeAt(at + 1) === dash)
    return { type: 'mark', to: Math.min(at + 2, end), word: null };
  if (marks[code] === 1) return readMark(text, at, end, code);
  const found = longestTerm(projectTrie, text, at, end);
  if (found === null) return { type: null, to: at + 1, word: null };
  const type = wordType(found.entry);
  if (type === 'text') return { type: null, to: found.end, word: null };
  if (found.entry.surface === '计划' && plansAhead.test(text.slice(found.end, found.end + 2)))
    return { type: 'stop', to: found.end, word: found.entry };
  if (isCrossed(type, text, found.end)) return { type: null, to: found.end - 1, word: null };
  return { type, to: found.end, word: found.entry };
}

function readMark(text: string, at: number, end: number, code: number): Read {
  const closer = openers.get(code);
  const close = closer === undefined ? -1 : text.slice(at, at + longestBracket + 2).indexOf(closer);
  if (close > 1 && at + close < end) return { type: 'paren', to: at + close + 1, word: null };
  return { type: code === 12289 ? 'list' : 'mark', to: at + 1, word: null };
}

/** 甲铁路计划2014年建成: the verb, and no kind of name. */
const plansAhead = /^(?:[0-9于在到将]|今年|明年|年[内底])/;

/** 津兴城际铁路 holds no 兴城: a kind that begins with a place's last character comes before the place. */
function isCrossed(type: TokenType, text: string, end: number): boolean {
  if (type !== 'place') return false;
  const kind = longest(projectTrie, text, end - 1, ({ kind }) => kind?.role === 'line');
  return kind !== null && kind.end - end >= 2;
}

function mentionType(mention: Sentence['mentions'][number]): TokenType | null {
  if (mention.type === 'document') return 'mark';
  if (mention.type === 'quoted') return 'quote';
  if (mention.type === 'time') return mention.in_name ? null : 'mark';
  if (mention.type !== 'quantity' || !abstract.has(mention.unit)) return null;
  return mention.unit === 'count' && made.has(mention.counter ?? '') ? null : 'count';
}

function wordType(word: Word): TokenType {
  const { boundary, kind, isPlace } = word;
  if (boundary === 'block' || boundary === 'org') return boundary;
  if (kind !== null) return 'kind';
  if (word.quoted !== null && boundary === null) return 'kind';
  if (boundary === 'soft' || boundary === 'stop' || boundary === 'list' || boundary === 'etc')
    return boundary;
  if (boundary === 'generic') return 'generic';
  if (isPlace) return 'place';
  return boundary === null && (word.before !== null || word.after !== null) ? 'stop' : 'text';
}

/** A mark that ends a clause or opens a remark; times are marks too, and end nothing. */
export const isBreak = (token: Token, text: string): boolean =>
  token.type === 'mark' && /[，。；：！？,;:—（）()]/.test(text[token.from] ?? '');

/** The words of a token; nothing where there is none. */
export const wordsOf = (token: Token | undefined, text: string): string =>
  token === undefined ? '' : text.slice(token.from, token.to);
