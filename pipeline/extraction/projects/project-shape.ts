import { scopes } from '../../grammar/scopes.ts';
import { type Item, isHead } from '../sentences/name-items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../sentences/name-tokens.ts';
import { type Kind, nameWords } from '../sentences/name-words.ts';
import { afterDescription, wholeOf, withoutSize } from './project-apposition.ts';
import { opensPredicate, verbAt } from './project-edge.ts';
import { isNote } from './project-labels.ts';
import { isAtSite } from './project-site.ts';

/** What a name is made of, up to its kind. */
export interface Shape {
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** Whether words stand between the name and the next boundary. */
  readonly isOpen: boolean;
}

/** Cuts an item after its last kind: 青柳高铁云和至山海南段, 国家新材料产业园区（长沙）. */
export function shapeOf({ tokens }: Item, text: string): Shape | null {
  const ends = tokens.findLastIndex(isHead);
  const last = wholeOf(tokens, ends, text);
  const head = tokens[last] ?? quotedHead(tokens, text);
  if (head === undefined) return null;
  // 甲电站|获国家能源局核准: the body is no part of the name
  const next = tokens[last + 1];
  if (tokens.slice(last + 1).some(isBody) && !(next?.type === 'text' && opensPredicate(text, next.from)))
    return null;
  let end = tokens.indexOf(head) + 1;
  if (isRoadKind(tokens[0], text) && end === 1 && /^\d+$/.test(wordsOf(tokens[1], text))) end = 2;
  const isNumbered = isNumber(tokens[end], head, text);
  if (isNumbered) end += 1;
  if (isRoute(tokens.slice(end), head, text)) return { tokens, head: routeHead(tokens, head), isOpen: false };
  const bracket = tokens[end];
  const isBracket = bracket?.type === 'paren';
  if (isBracket && !isNumbered && isPartOfName(wordsOf(bracket, text))) end += 1;
  return {
    tokens: tokens.slice(0, end),
    head,
    isOpen: goesOn(tokens.slice(last < ends ? ends + 1 : end), head, text),
  };
}

/** Whether words that are no predicate follow the kind; a centre that does something is a body: 甲事务中心|主动对接. */
function goesOn(rest: readonly Token[], head: Token, text: string): boolean {
  const next = rest.find((token) => token.type !== 'paren' && !isOneOf(token, vague, text));
  if (next === undefined || isAtSite(text, next.from)) return false;
  return head.word?.kind?.role === 'centre' || next.type !== 'text' || !opensPredicate(text, next.from);
}

/** 甲线一期工程|各项前期工作: they count what is done and belong to no name. */
const vague = wordList(
  '各项',
  '主体',
  '全部',
  '全线',
  '钢构',
  '钢结构',
  '土建',
  '土方',
  '土石方',
  '基坑',
  '桩基',
  '路基',
  '路基土石方',
  '主体结构',
  '主体工程',
  '主楼',
  '结构',
  '正',
  '和',
  '及',
);

/** 长沙地铁3号线螺丝塘站|至株洲西, 三号线东延段|云和广场至柳湾: a line's ends stand after its kind. */
function isRoute(rest: readonly Token[], head: Token, text: string): boolean {
  const role = head.word?.kind?.role;
  const isLine = role === 'line' || role === 'part';
  if (!isLine || rest.length === 0 || !rest.every(({ type }) => type === 'text' || type === 'place'))
    return false;
  const leads = rest[0]?.type === 'text' && /^(?:延伸|延长)?[至到—]/.test(wordsOf(rest[0], text));
  return leads || /^[^至到]{2,8}[至到—][^至到]{2,8}$/.test(text.slice(rest[0]?.from, rest.at(-1)?.to));
}

/** 城际铁路|S1线, 高速|G4: the number stands after the kind. */
const isNumber = (token: Token | undefined, { word }: Token, text: string): boolean =>
  token?.type === 'text' &&
  word?.kind?.role === 'line' &&
  /^(?:[A-Z]{1,2}[0-9]{1,4}(?:号?线)?|[0-9]{1,2}号?线)$/.test(wordsOf(token, text));

/** 长沙地铁3号线螺丝塘站至株洲西 is a line, not a station. */
function routeHead(tokens: readonly Token[], head: Token): Token {
  const line = tokens.findLast(({ word }) => {
    const kind = word?.kind;
    return kind?.category === 'metro' || (kind?.role === 'line' && kind.category !== 'rail_facility');
  });
  return line ?? head;
}

/** 项目公司, 项目经理: after a kind they name a body or a person. */
export const isBody = ({ type }: Token): boolean => type === 'org' || type === 'block';

const roads = wordList('国道', '省道', '县道');

/** 省道215: the number stands after the kind. */
export const isRoadKind = (token: Token | undefined, text: string): boolean => isOneOf(token, roads, text);

/** “老年人一站式服务窗口”: the kind stands inside the marks. */
function quotedHead(tokens: readonly Token[], text: string): Token | undefined {
  const last = tokens.at(-1);
  return last?.type === 'quote' && kindOfQuote(last, text) !== null ? last : undefined;
}

/** The kind that ends the words in quotation marks; a formula, “三干四连线”, has none. */
export function kindOfQuote({ from, to }: Token, text: string): Kind | null {
  if (/[一二两三四五六七八九十].*[一二两三四五六七八九十]/.test(text.slice(from, to))) return null;
  for (let length = Math.min(6, to - from - 4); length > 0; length -= 1) {
    const kind = nameWords.get(text.slice(to - 1 - length, to - 1))?.kind;
    if (kind != null) return kind.role === 'region' || kind.role === 'topic' ? null : kind;
  }
  return null;
}

/** （长沙）, （新乡段）; not （微博） or （以下简称…）. */
const isPartOfName = (bracket: string): boolean =>
  /[段期线区镇县市州湾岛]|^.[\u4e00-\u9fff]{2,3}.$/.test(bracket) &&
  !isNote(bracket) &&
  !/微博|含|暂|试行|[简下又也俗]称|上|下|^.[通至经]|至[^段]*$/.test(bracket);

/** A name as it is published: without remarks in brackets and without spaces. */
export function nameOf(tokens: readonly Token[], text: string): string {
  let name = '';
  for (const token of tokens) {
    const words = wordsOf(token, text);
    // 中国（云南）自由贸易试验区
    if (token.type !== 'paren' || name === '中国' || isPartOfName(words)) name += words;
  }
  return name.replace(/\s+/g, '');
}

/** Words that count or praise and belong to no name. */
const dropped =
  /^(?:一批|重大|各类|各项|全部|所有|众多|既有|相关|有关|主要|一系列|大型|首批|百亿级|骨干|重要)$/;

const ours = wordList(...scopes('nation', 'home', 'ours'), '共有', '共', '还有');

/** 我国共有|甲水库: how many words only say whose it is and that there are some. */
function countsBefore(tokens: readonly Token[], text: string): number {
  let at = 0;
  while (at < tokens.length - 2 && isOneOf(tokens[at], ours, text)) at += 1;
  return at > 0 && tokens[at]?.type === 'place' ? at : 0;
}

/** A word that no name opens with. */
const isStray = (token: Token | undefined, text: string): boolean =>
  token?.type === 'text' &&
  /^(?:[中上下内里到赴属]|第一天|首日|当[日天地]|利用|适应|借助|对接|既有|[①-⑳]+|[0-9]{1,2}[.．]|[0-9.]+(?:公里|千米|米|亩))$/.test(
    wordsOf(token, text),
  );

/** Leaves out what only counts or praises before a name. */
export function trimmed(all: readonly Token[], text: string): readonly Token[] {
  const tokens = withoutSize(all, text);
  let start =
    tokens.length > 1 && isStray(tokens[0], text)
      ? 1
      : Math.max(countsBefore(tokens, text), afterDescription(tokens, 0, text));
  while (
    start < tokens.length - 1 &&
    tokens[start]?.type === 'generic' &&
    dropped.test(wordsOf(tokens[start], text))
  )
    start += 1;
  // 快速路|甲路: what sort of road it is
  if (isOneOf(tokens[start], sortsOfRoad, text) && tokens.at(-1)?.word?.kind?.role === 'street') start += 1;
  // 安置房项目|甲家园: of which works it is one
  if (
    tokens[start]?.type === 'kind' &&
    isOneOf(tokens[start + 1], sortsOfWork, text) &&
    tokens.slice(start + 2).some(({ type }) => type === 'text') &&
    tokens.slice(start + 2).some(isHead)
  )
    start += 2;
  // 首个项目|甲调水工程: what it is one of
  if (isOneOf(tokens[start], sortsOfWork, text) && tokens.slice(start + 1).some(isHead)) start += 1;
  // 项目|属|甲公园二期
  const ranked = afterRank(tokens, start, text);
  const kept = tokens.slice(start > 0 && isStray(tokens[ranked], text) ? ranked + 1 : ranked);
  const [first] = kept;
  // 到柳河产业园项目观摩: where they go
  // ②柳河小学
  const going = first?.type === 'text' ? (goes.exec(wordsOf(first, text))?.[0].length ?? 0) : 0;
  if (first !== undefined && going > 0) return [{ ...first, from: first.from + going }, ...kept.slice(1)];
  return withoutVerb(kept, text);
}

/** Lines that no verb is the name of. */
const railways: ReadonlySet<string> = new Set(['railway', 'expressway', 'intercity_rail', 'airport']);

/** 安装云山大道, 掀起|青河铁路, 掀起|铁路: what is done there; 开创|大道 is called so. */
function withoutVerb(tokens: readonly Token[], text: string): readonly Token[] {
  const [first, second] = tokens;
  if (first?.type !== 'text') return tokens;
  const verb = verbAt(text, first.from, first.to);
  const rest = first.to - first.from - verb;
  const isRail = railways.has(second?.word?.kind?.category ?? 'other');
  if (verb === 0 || (rest < 2 && (rest > 0 || (second?.type !== 'place' && !isRail)))) return tokens;
  return rest === 0 ? tokens.slice(1) : [{ ...first, from: first.from + verb }, ...tokens.slice(1)];
}

const goes =
  /^[①-⑳▲△●○■◆★☆]+(?=..)|^[0-9.]+(?:[万亿]*元|套|公里|千米|米|[万]?平方米|亩)(?=[\u4e00-\u9fff]{2})|^[\u4e00-\u9fff]{0,4}(?:斜拉|悬索|跨海|拱)桥(?=[\u4e00-\u9fff]{2})|^既有(?!线|铁路|公路|建筑|住宅|小区|路|桥|厂)(?=..)|^(?:[^到赴]*(?:人员|领导|一行|团|组|代表|嘉宾|同志|记者))?[到赴](?=..)/;

const sortsOfRoad = wordList('快速路', '主干路', '次干路', '支路', '主干道', '次干道');
const sortsOfWork = wordList('项目', '工程');
const ranks = wordList('重大', '重点', '标志性');
const rankings = wordList('重点工程', '重点项目', '重大工程', '重大项目', '标志性工程');

/** 国家重点工程|郑徐客运专线: what it ranks as stands before its name. */
function afterRank(tokens: readonly Token[], start: number, text: string): number {
  const rank = tokens.slice(start, -1).findIndex(
    (token, at) =>
      isOneOf(token, rankings, text) ||
      // 省重大|项目|甲扩能项目
      (isOneOf(token, sortsOfWork, text) &&
        isOneOf(tokens[start + at - 1], ranks, text) &&
        tokens.slice(start + at + 1).some(isHead)),
  );
  if (rank >= 0 && tokens.slice(start, start + rank).every(({ type }) => type !== 'text'))
    return start + rank + 1;
  // 省五河治理项目|乐平市联圩加固工程: the works stand where they are, behind the programme that they are of.
  const part = tokens.findLastIndex(
    (token, at) =>
      at > start &&
      isSeat(token, text) &&
      /(?:项目|工程)$/.test(wordsOf(tokens[at - 1], text)) &&
      tokens.slice(at + 1).some(isHead),
  );
  return part > 0 ? part : start;
}

const isSeat = (token: Token, text: string): boolean =>
  token.type === 'place' ||
  (token.type === 'text' && /^[\u4e00-\u9fff]{1,3}[镇乡]/.test(wordsOf(token, text)));
