import { enumerated, isPriced } from './enumeration.ts';
import { type Item, mayEndName } from './items.ts';
import { stepOf, tailStep } from './steps.ts';
import { isOneOf, type Token, wordList } from './tokens.ts';

/** A list, mostly of one item: 青柳、江绿、山河等4条山区高速公路 has three items and what they are. */
export interface Group {
  readonly items: readonly Item[];
  /** What stands after 等 or after the count that closes a list. */
  readonly tail: readonly Token[] | null;
  /** Whether a count or a word like 各 stands before it: 12个共建产业园. */
  readonly counted: boolean;
  /** Indexes of its first token and of the first after it. */
  readonly first: number;
  readonly end: number;
}

/** A list that is being read. */
interface Open {
  readonly tokens: readonly Token[];
  readonly groups: Group[];
  items: Item[];
  /** Where the item begins that is being read, and how many words it has so far. */
  from: number;
  length: number;
  joint: Item['joint'];
  tail: Token[] | null;
  first: number;
  counted: boolean;
  /** Whether one of its words may end a name. */
  named: boolean;
}

/** No name has more words, and no list more names; what is longer is no list of names. */
const longestItem = 40;
const longestList = 60;
/** What is said of what closes a list has no more words. */
const longestClause = 8;

/**
 * Sorts the words of a sentence into lists of names; what verbs and marks cut off is a group of its own. Left out are
 * the groups of which no word may end a name and that neither 等 nor a count closes. Linear.
 */
export function groupsOf(tokens: readonly Token[], text: string): Group[] {
  const open: Open = {
    tokens,
    groups: [],
    items: [],
    from: 0,
    length: 0,
    joint: 'first',
    tail: null,
    first: 0,
    counted: false,
    named: false,
  };
  const inside = enumerated(tokens, text);
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || index < from) continue;
    if (open.tail?.every(isGeneric)) {
      from = relativeEnd(tokens, index, text);
      if (index < from) {
        open.tail = [];
        continue;
      }
    }
    // 投资2亿元的甲、|投资1亿元的|乙两个项目: what is put into the next one
    if (
      open.length === 0 &&
      open.items.length > 0 &&
      open.tail === null &&
      isPriced(tokens, index + 2, text)
    ) {
      from = index + 3;
      continue;
    }
    const step =
      inside?.[index] === 1
        ? 'name'
        : open.tail === null
          ? stepOf(tokens, index, index - open.length, open.items, text)
          : tailStep(token, !open.tail.some(mayEndName), isCounted(open, text), text);
    if (open.length > longestItem || open.items.length > longestList) closeGroup(open, index, false);
    if (step === 'name') addName(open, token, index);
    else if (step === '、' || step === 'and') closeItem(open, step);
    else if (step === 'tail') openTail(open, token, index, text);
    else if (step === 'restart') restart(open, index);
    else if (step === 'end') {
      const end = measuresNext(open, token, text) ? index - open.length : index;
      if (end < index) open.length = 0;
      closeGroup(open, end, isCount(token, text) || isVague(token, text));
    }
  }
  closeGroup(open, tokens.length, false);
  return open.groups;
}

/** 甲产业园、|年出栏5万头|的乙养殖场: how large the next one is, and no item of the list. */
const measuresNext = ({ items, tokens, from, length }: Open, token: Token, text: string): boolean =>
  items.length > 0 &&
  length > 0 &&
  text.startsWith('的', token.from) &&
  measure.test(text.slice(tokens[from]?.from, token.from));
const measure =
  /^(?:[年日月]|设计|规划|建筑|装机|总|可|存栏|能)[\u4e00-\u9fff]{0,5}[约达近超]?[0-9.]+[\u4e00-\u9fff]{1,5}$/;

const invested = wordList('投资', '总投资');

/** How far the things are that close a list: 等4个|在建|铁路项目. */
export const stagesOf = wordList('在建', '续建', '拟建', '新开工', '新建');

const isGeneric = ({ type }: Token): boolean => type === 'generic';

/** 等13个|投资超过50亿元的|旅游项目: where the clause ends that is said of what closes a list; `at` where none is. */
function relativeEnd(tokens: readonly Token[], at: number, text: string): number {
  // 等4个|在建|铁路项目: how far they are stands before what they are; 等4个在建|项目 says no more
  const kind = tokens[at + 1]?.word?.kind;
  if (isOneOf(tokens[at], stagesOf, text) && kind != null && kind.role !== 'work') return at + 1;
  // 等5条|新建改扩建的|高速公路
  const isWorks = tokens[at]?.type === 'soft' || tokens[at]?.word?.kind?.role === 'work';
  if (tokens[at]?.type !== 'stop' && !isWorks) return at;
  // 等8个|投资5000万元以上|项目
  if (isOneOf(tokens[at], invested, text) && tokens[at + 1]?.type === 'count') return at + 2;
  for (let end = at; end < Math.min(tokens.length, at + longestClause); end += 1) {
    const token = tokens[end];
    if (token === undefined || token.type === 'mark' || token.type === 'list') return at;
    if (text.slice(token.from, token.to) === '的') return end + 1;
  }
  return at;
}

function addName(open: Open, token: Token, index: number): void {
  if (mayEndName(token)) open.named = true;
  if (open.tail !== null) {
    open.tail.push(token);
    return;
  }
  // “我的长沙”“诸事达”: names that stand side by side are a list.
  if (token.type === 'quote' && open.length > 0 && open.tokens[index - 1]?.type === 'quote')
    closeItem(open, '、');
  if (open.length === 0 && open.items.length === 0) open.first = index;
  if (open.length === 0) open.from = index;
  open.length += 1;
}

function closeItem(open: Open, joint: Item['joint']): void {
  if (open.length > 0) {
    open.items.push({ tokens: open.tokens.slice(open.from, open.from + open.length), joint: open.joint });
    open.length = 0;
  }
  open.joint = joint;
}

function openTail(open: Open, token: Token, index: number, text: string): void {
  closeItem(open, 'first');
  if (open.items.length > 0) open.tail = [];
  else closeGroup(open, index, isCount(token, text));
}

/** What follows 等 goes on as a list of its own: 等甲云数据中心、乙云数据中心等. */
function restart(open: Open, index: number): void {
  const tokens = open.tail ?? [];
  open.tail = null;
  closeGroup(open, index - tokens.length, false);
  open.first = index - tokens.length;
  open.named = tokens.some(mayEndName);
  if (tokens.length > 0) open.items.push({ tokens, joint: 'first' });
  open.joint = '、';
}

function closeGroup(open: Open, end: number, nextIsCounted: boolean): void {
  const isKept = open.named || open.tail !== null;
  if (isKept && open.tail === null) closeItem(open, 'first');
  const { items, tail, counted, first } = open;
  if (items.length > 0) {
    if (isKept) open.groups.push({ items, tail, counted, first, end });
    open.items = [];
  }
  open.length = 0;
  open.joint = 'first';
  open.tail = null;
  open.first = end + 1;
  open.counted = nextIsCounted;
  open.named = false;
}

/** 23个 counts what follows; 总投资150亿元 does not. */
const isCount = ({ type, to }: Token, text: string): boolean =>
  type === 'count' && !text.startsWith('元', to - 1);

/** 等106个旧区: whether a count stands before what closes a list. */
function isCounted({ tail, tokens }: Open, text: string): boolean {
  const first = tail?.[0];
  const before = first === undefined ? undefined : tokens[tokens.indexOf(first) - 1];
  return before !== undefined && isCount(before, text);
}

/** 各, 这, 该: what follows is no name. */
const isVague = ({ type, from, to }: Token, text: string): boolean =>
  type === 'stop' && vagueWords.has(text.slice(from, to));

const vagueWords: ReadonlySet<string> = new Set([
  ...'各这该此每那',
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
  '第一所',
  '一些',
  '上述',
  '一批',
  '若干',
]);
