import type { Token } from './project-tokens.ts';

/** The words between two boundaries of a list: 株洲至衡阳 in 推动建设株洲至衡阳、株洲至醴陵城际铁路. */
export interface Item {
  readonly tokens: readonly Token[];
  /** How it is joined to the item before it. */
  readonly joint: 'first' | '、' | 'and';
}

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

/** Sorts the words of a sentence into lists of names; what verbs and marks cut off is a group of its own. Linear. */
export function groupsOf(tokens: readonly Token[], text: string): Group[] {
  const open: Open = { groups: [], items: [], tokens: [], joint: 'first', tail: null, first: 0, counted: false };
  for (const [index, token] of tokens.entries()) {
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
  if (open.tokens.length > 0) open.items.push({ tokens: open.tokens, joint: open.joint });
  open.tokens = [];
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
  const { groups, items, tail, first, counted } = open;
  if (items.length > 0) groups.push({ items, tail, counted, first, end });
  Object.assign(open, { items: [], tokens: [], joint: 'first', tail: null, first: end + 1, counted: nextIsCounted });
}

/** 各, 这, 该: what follows is no name. */
const isVague = ({ type, from, to }: Token, text: string): boolean =>
  type === 'stop' && /^[各这该此每其那]$|^一个$|^一些$|^上述$|^一批$|^若干$/.test(text.slice(from, to));

type Step = 'name' | '、' | 'and' | 'tail' | 'restart' | 'end' | 'skip';

function tailStep(token: Token, text: string): Step {
  if (token.type === 'count' || /^多[条个座项]$/.test(text.slice(token.from, token.to))) return 'skip';
  if (token.type === 'stop' || token.type === 'mark' || token.type === 'block') return 'end';
  if (token.type === 'list') return 'restart';
  return token.type === 'soft' ? 'end' : 'name';
}

function stepOf(tokens: readonly Token[], index: number, item: readonly Token[], earlier: readonly Item[], text: string): Step {
  const isList = earlier.length > 0;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return 'end';
  switch (token.type) {
    case 'text':
    case 'place':
    case 'generic':
    case 'quote':
    case 'org':
    case 'block':
      return 'name';
    case 'paren':
      return item.length > 0 ? 'name' : 'end';
    case 'kind':
      return item.length === 0 && token.word?.boundary === 'soft' ? 'end' : 'name';
    case 'soft':
      return isNounHere(tokens, index, item) ? 'name' : 'end';
    case 'etc':
      return item.length > 0 || isList ? 'tail' : 'end';
    case 'count':
      return item.some(isHead) || (isList && item.length > 0) ? 'tail' : 'end';
    case 'list':
      if (text.charCodeAt(token.from) === 12289) return '、';
      if (item.length === 0) return isList ? 'and' : 'end';
      return joinsNames(item, next, tokens, index, earlier) ? 'and' : 'name';
    case 'stop':
      return isLinking(tokens, index, item, text) ? 'name' : 'end';
    default:
      return 'end';
  }
}

/** Whether a token may be the kind of a name, rather than only say what the name is about. */
export const isHead = ({ type, word }: Token): boolean => type === 'kind' && word?.kind?.role !== 'topic';

/** A verbal noun belongs to the name when a kind follows: 生态环境整治工程, 乡村建设品质提升行动. */
function isNounHere(tokens: readonly Token[], index: number, item: readonly Token[]): boolean {
  if (item.length === 0) return false;
  let at = index + 1;
  while (tokens[at]?.type === 'soft') at += 1;
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.type === 'kind') return true;
  const after = tokens[at + 1];
  const role = after?.word?.kind?.role;
  const isShort = next.type === 'text' && next.to - next.from <= 4;
  const isSubject = item.every(({ type }) => type === 'place' || type === 'org');
  return isShort && !isSubject && (role === 'programme' || role === 'work');
}

/** 和 separates two names when the one before it is whole: 海湾大桥红岛接线和胶州接线, but 环卫及垃圾处理项目 is one. */
function joinsNames(item: readonly Token[], next: Token | undefined, tokens: readonly Token[], index: number, earlier: readonly Item[]): boolean {
  if (next === undefined) return true;
  const last = item.findLast(({ type }) => type !== 'paren');
  const isWhole = last !== undefined && (isHead(last) || last.type === 'quote');
  if (isWhole && last.word?.kind?.role !== 'junction' && junctionFollows(tokens, index + 1)) return false;
  return isWhole || isAbbreviated(item, tokens, index) || (earlier.length > 0 && !earlier.some((each) => each.tokens.some(isHead)));
}

/** 广佛南环和佛莞城际铁路 are two lines, each by its short name. */
function isAbbreviated(item: readonly Token[], tokens: readonly Token[], index: number): boolean {
  const [only, next, kind] = [item[0], tokens[index + 1], tokens[index + 2]];
  const isShort = (token: Token | undefined): boolean => token?.type === 'text' && token.to - token.from <= 4;
  return item.length === 1 && isShort(only) && isShort(next) && kind?.word?.kind?.role === 'line';
}

/** 204国道与203省道枢纽立交 is one junction of two roads. */
function junctionFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type === 'stop' || token.type === 'mark' || token.type === 'list') return false;
    if (token.word?.kind?.role === 'junction') return true;
  }
  return false;
}

/** 204国道的改线工程, 四平到通化的客专: 的 inside a name. */
function isLinking(tokens: readonly Token[], index: number, item: readonly Token[], text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  const last = item.at(-1);
  if (token === undefined || next === undefined || last === undefined || text.slice(token.from, token.to) !== '的') return false;
  const role = next.word?.kind?.role;
  if (isHead(last)) return role === 'work' && next.to - next.from > 2;
  return role === 'line' && item.some((part) => part.type === 'text' && /[至到—]/.test(text.slice(part.from, part.to)));
}
