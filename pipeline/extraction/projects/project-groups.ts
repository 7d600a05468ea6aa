import type { Item } from './project-items.ts';
import { stepOf, tailStep } from './project-steps.ts';
import type { Token } from './project-tokens.ts';

/** A list, mostly of one item: 雅康、汶马、绵九等4条藏区高速公路 has three items and what they are. */
export interface Group {
  readonly items: readonly Item[];
  /** What stands after 等 or after the count that closes a list. */
  readonly tail: readonly Token[] | null;
  /** Whether a count or a word like 各 stands before it: 23个山海协作产业园. */
  readonly counted: boolean;
  /** Indexes of its first token and of the first after it. */
  readonly first: number;
  readonly end: number;
}

/** A list that is being read. */
interface Open {
  readonly groups: Group[];
  items: Item[];
  tokens: Token[];
  joint: Item['joint'];
  tail: Token[] | null;
  first: number;
  counted: boolean;
}

/** No name has more words, and no list more names; what is longer is no list of names. */
const longestItem = 40;
const longestList = 60;
/** What is said of what closes a list has no more words. */
const longestClause = 8;

/** Sorts the words of a sentence into lists of names; what verbs and marks cut off is a group of its own. Linear. */
export function groupsOf(tokens: readonly Token[], text: string): Group[] {
  const open: Open = {
    groups: [],
    items: [],
    tokens: [],
    joint: 'first',
    tail: null,
    first: 0,
    counted: false,
  };
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < from) continue;
    if (open.tail?.every(({ type }) => type === 'generic')) {
      from = relativeEnd(tokens, index, text);
      if (index < from) {
        open.tail = [];
        continue;
      }
    }
    const step =
      open.tail === null ? stepOf(tokens, index, open.tokens, open.items, text) : tailStep(token, text);
    if (open.tokens.length > longestItem || open.items.length > longestList) closeGroup(open, index, false);
    if (step === 'name') addName(open, token, index);
    else if (step === '、' || step === 'and') closeItem(open, step);
    else if (step === 'tail') openTail(open, token, index);
    else if (step === 'restart') restart(open, index);
    else if (step === 'end') closeGroup(open, index, token.type === 'count' || isVague(token, text));
  }
  closeGroup(open, tokens.length, false);
  return open.groups;
}

/** 等13个|投资超过50亿元的|旅游项目: where the clause ends that is said of what closes a list; `at` where none is. */
function relativeEnd(tokens: readonly Token[], at: number, text: string): number {
  if (tokens[at]?.type !== 'stop') return at;
  for (let end = at; end < Math.min(tokens.length, at + longestClause); end += 1) {
    const token = tokens[end];
    if (token === undefined || token.type === 'mark' || token.type === 'list') return at;
    if (text.slice(token.from, token.to) === '的') return end + 1;
  }
  return at;
}

function addName(open: Open, token: Token, index: number): void {
  if (open.tail !== null) {
    open.tail.push(token);
    return;
  }
  // “我的长沙”“诸事达”: names that stand side by side are a list.
  if (token.type === 'quote' && open.tokens.at(-1)?.type === 'quote') closeItem(open, '、');
  if (open.tokens.length === 0 && open.items.length === 0) open.first = index;
  open.tokens.push(token);
}

function closeItem(open: Open, joint: Item['joint']): void {
  if (open.tokens.length > 0) {
    open.items.push({ tokens: open.tokens, joint: open.joint });
    open.tokens = [];
  }
  open.joint = joint;
}

function openTail(open: Open, token: Token, index: number): void {
  closeItem(open, 'first');
  if (open.items.length > 0) open.tail = [];
  else closeGroup(open, index, token.type === 'count');
}

/** What follows 等 goes on as a list of its own: 等联通云数据中心、广电云数据中心等. */
function restart(open: Open, index: number): void {
  const tokens = open.tail ?? [];
  open.tail = null;
  closeGroup(open, index - tokens.length, false);
  open.first = index - tokens.length;
  open.tokens = tokens;
  closeItem(open, '、');
}

function closeGroup(open: Open, end: number, nextIsCounted: boolean): void {
  if (open.tail === null) closeItem(open, 'first');
  const { items, tail, counted, first } = open;
  if (items.length > 0) {
    open.groups.push({ items, tail, counted, first, end });
    open.items = [];
  }
  if (open.tokens.length > 0) open.tokens = [];
  open.joint = 'first';
  open.tail = null;
  open.first = end + 1;
  open.counted = nextIsCounted;
}

/** 各, 这, 该: what follows is no name. */
const isVague = ({ type, from, to }: Token, text: string): boolean =>
  type === 'stop' && vagueWords.has(text.slice(from, to));

const vagueWords: ReadonlySet<string> = new Set([
  ...'各这该此每其那',
  '一个',
  '一所',
  '一座',
  '一条',
  '一处',
  '一家',
  '多所',
  '多座',
  '两所',
  '两座',
  '两条',
  '第一个',
  '第一家',
  '第一条',
  '第一座',
  '一些',
  '上述',
  '一批',
  '若干',
]);
