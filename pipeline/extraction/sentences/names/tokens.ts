import { characterTable } from '../../../grammar/characters.ts';
import type { Span } from '../../../grammar/clause.ts';
import { longest, longestTerm } from '../../../grammar/trie.ts';
import type { Mention } from '../../../mention.ts';
import { isTaken } from '../places-within-words.ts';
import { isFirstStreet, isStreetName } from '../street-words.ts';
import { givesWay, isCrossed, isKind, isWithinWord } from './crossings.ts';
import {
  isBareNetwork,
  isJoint,
  isOutput,
  isPaidDeed,
  isPlain,
  namesCounted,
  namesTown,
  ofWorks,
  plansAhead,
} from './guards.ts';
import { letteredAt, numberingAt, routedAt } from './numbers.ts';
import { nameTrie, nameWords, type TokenType, type Word } from './words.ts';

/** A word of a sentence as the names of projects see it; offsets are UTF-16 units of the passage. */
export interface Token {
  readonly type: TokenType;
  readonly from: number;
  readonly to: number;
  readonly word: Word | null;
}

/** A quantity in these never belongs to a name; 12英寸 and 3GW may. */
const abstract: ReadonlySet<string> = new Set('count CNY USD % rank mu har m2 km2 d a mo min h'.split(' '));
/** 青河5万台发动机项目: what a plant is to make belongs to its name. */
const made: ReadonlySet<string> = new Set('台辆套片只头羽支颗箱双瓶桶枚');
/** Where a word may start (1), and marks (2). */
const openings = characterTable(
  [...nameWords.keys(), '—', '―'],
  '，。；：！？、,;:!?…“”‘’「」『』（）()【】[]．\n\t 　《》〈〉●▷▶►▪◆■•|',
);
/** —— and ―― part what a thing is from its name. */
const isDash = (code: number): boolean => code === 8212 || code === 8213;
const openers = new Map([
  [65288, '）'],
  [40, ')'],
]);
/** A longer bracket is a remark, not a part of a name: （长沙）, （川甘界）. */
const longestBracket = 8;
/** 【 */
const columnMark = 0x3010;
const longestColumn = 40;

/** Cuts a stretch into words by the longest spelling from left to right. Linear. */
export function tokensIn(text: string, { start, end }: Span, mentions: readonly Mention[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let mention = mentions[next];
  let plain = start;
  const counted = namesCounted(text, { start, end });
  for (let at = start; at < end; ) {
    while (mention !== undefined && mention.from < at) {
      next += 1;
      mention = mentions[next];
    }
    const token =
      numberingAt(text, at, end) ??
      letteredAt(text, at, end, tokens.at(-1)?.to === plain ? tokens.at(-1) : undefined, plain) ??
      routedAt(text, at, end) ??
      (mention?.from === at && !isOutput(text, at) && !isNamedAfterEra(text, at)
        ? mentionToken(mention, end)
        : null) ??
      tokenAt(text, at, end);
    if (
      token === null ||
      token.type === 'text' ||
      isOfStreet(text, token, plain, tokens.at(-1)) ||
      (isShortStop(token) && counted.some((name) => at >= name.start && at < name.end))
    ) {
      at = token?.to ?? at + 1;
      continue;
    }
    if (at > plain) tokens.push({ type: 'text', from: plain, to: at, word: null });
    tokens.push(token);
    at = token.to;
    plain = at;
  }
  if (end > plain) tokens.push({ type: 'text', from: plain, to: end, word: null });
  return tokens;
}

/** 应, 有, 大: a word of one character, as often a part of a firm's name. */
const isShortStop = ({ type, from, to }: Token): boolean => type === 'stop' && to - from === 1;

/** 、|文化|路, 石|桥|路: the name of a street, where nothing before it is of the same name. */
const isOfStreet = (text: string, { from, to, word }: Token, plain: number, before?: Token): boolean =>
  word !== null &&
  (plain === from || (word.surface === '桥' && from - plain === 1)) &&
  isStreetName(word.surface, text.slice(to, to + 3)) &&
  (before === undefined || before.to < from || parting.has(before.type) || isWorks(before));
export const isWorks = ({ word }: Token): boolean => word?.kind?.role === 'work';
const parting: ReadonlySet<TokenType> = new Set(['stop', 'soft', 'list', 'mark', 'place', 'count']);

/** The mark or word at a place, or plain text that is passed over as one; null where nothing is known to start. */
function tokenAt(text: string, at: number, end: number): Token | null {
  const code = text.charCodeAt(at);
  const opening = openings[code];
  if (opening === 0) return null;
  // 【走访札记】: the name of a column
  if (code === columnMark) {
    const to = text.indexOf('】', at) + 1;
    if (to > at && to - at <= longestColumn)
      return { type: 'mark', from: at, to: Math.min(to, end), word: null };
  }
  if (isDash(code) && text.charCodeAt(at + 1) === code)
    return { type: 'mark', from: at, to: Math.min(at + 2, end), word: null };
  if (opening === 2) return markToken(text, at, end, code);
  const longestFound = longestTerm(nameTrie, text, at, text.length);
  const found =
    longestFound === null
      ? null
      : isTaken(text, at, longestFound.end)
        ? longestTerm(nameTrie, text, at, longestFound.end - 1)
        : // 甲基地项目计划入驻: the verb, and no list of projects
          // 甲基地项目投资协议签署: the paper on it
          goesWithNext(longestFound.entry.surface, text, longestFound.end)
          ? longestTerm(nameTrie, text, at, longestFound.end - 2)
          : longestFound;
  if (found === null && isPaidDeed(text, at)) return { type: 'stop', from: at, to: at + 1, word: building };
  if (found === null || found.end > end) return null;
  const { entry: word, end: to } = found;
  // 甲馆|对外开放。: a noun elsewhere
  const endsClause = word.after != null && to - at >= 4 && (to === end || /[，。；！]/.test(text.charAt(to)));
  const type = isBareNetwork(word, text.charAt(at - 1)) ? 'block' : endsClause ? 'stop' : word.token;
  if (word.surface === '一路' && isFirstStreet(text, at))
    return { type: 'text', from: at, to: at + 1, word: null };
  if (isPlain(word.surface, text, at, to)) return { type: 'text', from: at, to, word: null };
  if (word.surface === '计划' && plansAhead.test(text.slice(to, to + 3)))
    return { type: 'stop', from: at, to, word };
  if (type === 'place' && isJoint(text, at)) return { type: 'list', from: at, to: at + 1, word: null };
  const isOfPlace = word.surface === '桥' && isWithinWord(text, to, end);
  if (type === 'kind' && (isOfPlace || namesTown(word.surface, text, to))) return null;
  if (word.surface === '厂' && !ofWorks.test(text.slice(at - 1, to + 1))) return null;
  // 甲港|建港: that it was founded
  if (type === 'kind' && text.startsWith(`${word.surface}建${word.surface}`, at - 1 - word.surface.length))
    return null;
  if (
    (type === 'place' && isCrossed(text, to)) ||
    ((type === 'kind' || type === 'stop') && givesWay(text, at, to))
  )
    return { type: 'text', from: at, to: to - 1, word: null };
  return { type, from: at, to, word };
}

/** What 建 says where it is a verb by itself. */
const building = longestTerm(nameTrie, '兴建', 0, 2)?.entry ?? null;

/** 项目|计划入驻, 项目|投资协议签署, 既有|车站改造工程: whether the end of a word of the lexicon goes with what stands behind it. */
const goesWithNext = (surface: string, text: string, to: number): boolean =>
  surface === '项目计划'
    ? plansAhead.test(text.slice(to, to + 3))
    : (ofQuoted.test(surface) &&
        /^[”』]$/.test(text.charAt(to - surface.length - 1)) &&
        asNoun.test(text.slice(to, to + 2))) ||
      (surface === '既有车站' && !listsHalts.test(text.slice(to, to + 3))) ||
      (/^项目(?:投资|合作)$/.test(surface) &&
        /^(?:协议|合同)书?[成正]?[功式]?签/.test(text.slice(to, to + 6)));
/** “云山”计划|实施以来: the kind of what is quoted before it; “云山”计划启动二期 tells what is to be done. */
const ofQuoted = /^计划(?:实施|启动|推进)$/;
const asNoun = /^(?:以来|后|之后|[，。；、！]|$|仪式|已|的)/;
/** 既有车站|有青溪站; 既有车站|改造工程 is a name. */
const listsHalts = /^(?:[有为是：:]|包括|分别|[0-9一二两三四五六七八九十]+[个座])/;

/** 柳河路（五星路-青山路）, （八里街至县城段）: from where to where a street runs. */
export const wayIn =
  /^[（(](?=[^（）()]{5,})[^（）()，。；：、“”0-9]{2,9}[-—–－~～至到][^（）()，。；：、“”0-9]{2,9}[）)]/;
/** 甲安居房项目（AB-02-C地块）: which lot it is. */
export const lotIn = /^[（(](?=[^（）()]*[0-9A-Z])[0-9A-Z—–-]{1,16}号?地块[）)]/;
const longestWay = 24;

function markToken(text: string, at: number, end: number, code: number): Token {
  const closer = openers.get(code);
  const close =
    closer === undefined
      ? -1
      : ((wayIn.exec(text.slice(at, at + longestWay)) ?? lotIn.exec(text.slice(at, at + longestWay)))?.[0]
          .length ?? text.slice(at, at + longestBracket + 2).indexOf(closer) + 1) - 1;
  if (close > 1 && at + close < end) return { type: 'paren', from: at, to: at + close + 1, word: null };
  return { type: code === 12289 ? 'list' : 'mark', from: at, to: at + 1, word: null };
}

/** 新世纪广场: a thing that is called so. */
const isNamedAfterEra = (text: string, at: number): boolean =>
  text.startsWith('新世纪', at) && longest(nameTrie, text, at + 3, isKind) !== null;

function mentionToken(mention: Mention, end: number): Token | null {
  const type = mentionType(mention);
  return type === null ? null : { type, from: mention.from, to: Math.min(mention.to, end), word: null };
}

function mentionType(mention: Mention): TokenType | null {
  if (mention.type === 'document') return 'mark';
  if (mention.type === 'quoted') return 'quote';
  if (mention.type === 'time') return mention.in_name ? null : 'mark';
  if (mention.type !== 'quantity' || !abstract.has(mention.unit)) return null;
  return mention.unit === 'count' && made.has(mention.counter ?? '') ? null : 'count';
}

/** A mark that ends a clause or opens a remark; times are marks too, and end nothing. */
export const isBreak = ({ type, from }: Token, text: string): boolean =>
  type === 'mark' && breaks[text.charCodeAt(from)] === 1;

const breaks = characterTable('，。；：！？,;:—―（）()');

/** Words that a token may be; most tokens are turned away by their length. */
interface WordList {
  readonly words: ReadonlySet<string>;
  readonly shortest: number;
  readonly longest: number;
  /** The codes of their first characters, which turn most tokens away before their words are cut out. */
  readonly first: ReadonlySet<number>;
}

/** Makes a list for `isOneOf`. */
export function wordList(...words: readonly string[]): WordList {
  const lengths = words.map(({ length }) => length);
  return {
    words: new Set(words),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    first: new Set(words.map((word) => word.charCodeAt(0))),
  };
}

/** Whether a token is one of the words of a list. */
export function isOneOf(
  token: Token | undefined,
  { words, shortest, longest: most, first }: WordList,
  text: string,
): boolean {
  if (token === undefined) return false;
  const length = token.to - token.from;
  return (
    length >= shortest &&
    length <= most &&
    first.has(text.charCodeAt(token.from)) &&
    words.has(text.slice(token.from, token.to))
  );
}

/** The words of a token; nothing where there is none. */
export const wordsOf = (token: Token | undefined, text: string): string =>
  token === undefined ? '' : text.slice(token.from, token.to);
