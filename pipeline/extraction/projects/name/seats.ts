import { clauseAt, type Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isBreak, isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import { verbsOf } from '../../sentences/verbs.ts';
import { isSpecific } from '../kind/kind.ts';
import type { Listing } from '../kind/nameless.ts';
import { bareHall } from '../list/shared.ts';
import type { Named } from '../names.ts';
import type { Progress } from '../progress/progress.ts';

/**
 * Places at each of which a thing of one kind is built.
 *
 * `将在青河、柳湾等地修建大桥` → 青河大桥, 柳湾大桥; 在青河、柳湾建设幼儿园 and 在青河、柳湾举行 name nothing.
 */

const seated = /在$/;
const building = wordList(...verbsOf('builds'), '建设', '建');
/** What stands once at a place, and is called by it. */
const once: ReadonlySet<string> = new Set(['bridge_tunnel', 'airport', 'port', 'rail_facility']);
/** Each place is a name of its own, no longer than this. */
const longestSeat = 5;

/** The verb that says what is built at the places of a list, and the kind of that; null where none does. */
function builtAt({ items, tail, first, end }: Group, tokens: readonly Token[], text: string) {
  if (items.length < 2 || (tail !== null && tail.length > 0)) return null;
  if (!seated.test(wordsOf(tokens[first - 1], text))) return null;
  let at = wordsOf(tokens[end], text) === '地' ? end + 1 : end;
  const verb = tokens[at];
  if (verb === undefined || !isOneOf(verb, building, text)) return null;
  at += tokens[at + 1]?.type === 'count' ? 2 : 1;
  const [kind, next] = [tokens[at], tokens[at + 1]];
  if (kind === undefined || !isHead(kind) || !once.has(kind.word?.kind?.category ?? '')) return null;
  return next === undefined || next.type === 'list' || isBreak(next, text) ? { verb, kind } : null;
}

/** The names of what is built at each place of a list. */
export function namedBySeat(group: Group, tokens: readonly Token[], text: string): Named[] {
  const built = builtAt(group, tokens, text);
  const category = built?.kind.word?.kind?.category;
  if (built === null || category == null) return [];
  return group.items.flatMap((item) => {
    const [from, to] = [item.tokens[0]?.from ?? 0, item.tokens.at(-1)?.to ?? 0];
    const isSeat =
      to - from >= 2 && to - from <= longestSeat && item.tokens.every(({ type }) => plain.has(type));
    const name = text.slice(from, to) + wordsOf(built.kind, text);
    return isSeat ? [{ name, from, to, category, group }] : [];
  });
}
const plain: ReadonlySet<string> = new Set(['text', 'place', 'generic', 'kind']);

/** How far that is: what somebody is going to build is planned, and what has been built is not told of. */
export function stageBySeat(sentence: Sentence, tokens: readonly Token[], group: Group): Progress | null {
  const { text } = sentence.passage;
  const built = builtAt(group, tokens, text);
  if (built === null) return null;
  const { from, to } = built.verb;
  const before = text.slice(clauseAt(sentence, from).start, from);
  if (/已|曾/.test(before) || text.startsWith('了', to)) return null;
  const isFuture = /将|拟|计划|规划|要/.test(before);
  const rule = isFuture ? 'the words before it look ahead' : 'its words';
  const status = isFuture ? 'planned' : 'under_construction';
  return { status, said: 'under_construction', from, to, isFuture, time: null, rule };
}

const setting = /(?:设[有置立]?|新建)$/;

/** What the places of such a list are counted as. */
export const stations = wordList('车站', '站点', '站');

/** 设青河、柳湾、云和南3座车站: whether a list is of the stations of a line. */
export function isOfStations({ items, first, end }: Group, tokens: readonly Token[], text: string): boolean {
  const [count, noun] = [tokens[end - 1], tokens[end]];
  const isCounted =
    count?.type === 'count' && (isOneOf(noun, stations, text) || /站$/.test(wordsOf(count, text)));
  return items.length > 2 && isCounted && setting.test(wordsOf(tokens[first - 1], text));
}

/** 全线设9站，其中|青河站、柳湾站|为始发站: between which stations trains run, which may have been there before; 柳湾站为始发站，|已完成改造 is told of itself. */
function isWhereTrainsStart({ items, first, end }: Group, tokens: readonly Token[], text: string): boolean {
  const behind = text.slice(tokens[end - 1]?.to ?? text.length);
  const isOwn = items.length === 1 && wordsOf(tokens[first - 1], text) !== '其中' && isToldOf.test(behind);
  return startsTrains.test(behind) && !isOwn;
}
const isToldOf = /^[^，。；]{2,12}[，,](?:目前|现)?(?:已|正在)/;
/** Whether a list is of stations that tell of their line, and not of themselves. */
export const areStops = (group: Group, tokens: readonly Token[], text: string): boolean =>
  isOfStations(group, tokens, text) || isWhereTrainsStart(group, tokens, text);
const startsTrains =
  /^(?:站)?(?:均|都|分别|既有)*(?:为|是|作为)(?:全线|本线|该线)?的?(?:始发|终点|终到|起点|起讫|既有)/;

/** The stations of such a list, each by its place. */
export function stationsIn(group: Group, tokens: readonly Token[], text: string): Named[] {
  if (!isOfStations(group, tokens, text) && !areCounted(group, tokens, text)) return [];
  const there = standing.exec(text.slice(group.items.at(-1)?.tokens.at(-1)?.to ?? text.length))?.[1] ?? '';
  const old = there.split(/[、和及与]/).map((name) => name.replace(/站$/, ''));
  return group.items
    .filter(({ tokens }) => !tokens.some(({ type }) => type === 'paren'))
    .flatMap((item) => placesOf(item, text))
    .flatMap(({ from, to }) => {
      const own = text.slice(from, to);
      const isSeat = to - from >= 2 && to - from <= longestStation && !old.includes(own.replace(/站$/, ''));
      const name = own.endsWith('站') ? own : `${own}站`;
      return isSeat ? [{ name, from, to, category: 'rail_facility' as const, group }] : [];
    });
}

/** 青河|共|6座车站, 柳湾南|和|云石2座车站: the places of an item, without what counts them. */
function placesOf({ tokens }: Group['items'][number], text: string): { from: number; to: number }[] {
  const from = tokens[0]?.from ?? 0;
  const own = text.slice(from, tokens.at(-1)?.to).replace(/(?<=..)(?:共计?|总共|合计)$/, '');
  const [, first = own, second = ''] = /^([^和]{2,5})[和及与]([^和]{2,5})$/.exec(own) ?? [];
  const next = from + own.length - second.length;
  return second === ''
    ? [{ from, to: from + own.length }]
    : [
        { from, to: from + first.length },
        { from: next, to: next + second.length },
      ];
}
/** 其中青河、柳湾为既有站: which of them stand already. */
const standing =
  /^[^。]{0,24}其中[，,]?([^，。；为]{2,40}?)(?:[均都])?(?:为|是|系)(?:既有|现有|原有)(?!(?:车?站)?[改扩])/;
const longestStation = 8;

/** 青河北、柳湾东|两个|车站|同步开通: as many as are named. */
function areCounted({ items, tail, end }: Group, tokens: readonly Token[], text: string): boolean {
  if (tail === null || items.length < 2 || wordsOf(tokens[end], text) !== '车站') return false;
  const count = /^(?:等)?([两三四五六七八九]|[2-9])[个座]$/.exec(wordsOf(tokens[end - 1], text))?.[1] ?? '';
  const isMany = '两三四五六七八九'.indexOf(count) === items.length - 2 || count === String(items.length);
  return (
    isMany && items.every((item) => item.tokens.every(({ type }) => type === 'text' || type === 'place'))
  );
}

/** 青山市将建成|文化中心、图书馆: whose the halls are, by who builds them. */
export function seatOfBuilder({ first }: Group, all: readonly Token[], text: string): readonly Token[] {
  if (all[first - 1]?.word?.before == null) return [];
  const site = siteBefore(all, first - 2, text);
  if (site.length > 0) return site;
  let at = first - 2;
  while (at > first - longestVerb && all[at]?.type === 'stop') at -= 1;
  const from = all[at]?.type === 'generic' ? at - 1 : at;
  const isClause = from === 0 || all[from - 1]?.type === 'mark';
  const seat = all.slice(from, at + 1);
  return isClause && town.test(text.slice(seat[0]?.from, seat.at(-1)?.to)) ? seat : [];
}
const longestVerb = 4;
const town = /^(?![全各我本该每多几两三四五])[\u4e00-\u9fff]{2,6}[市县区州镇乡]$/;

/** 在|青溪镇|新建: where it is built, as far as a town or a zone is told; empty where none is. */
function siteBefore(all: readonly Token[], last: number, text: string): readonly Token[] {
  const at = all.findLastIndex((token, index) => index <= last && wordsOf(token, text) === '在');
  const site = at < 0 || last - at > longestSite ? [] : all.slice(at + 1, last + 1);
  return siteOfTown.test(text.slice(site[0]?.from, site.at(-1)?.to)) ? site : [];
}
const longestSite = 3;
const siteOfTown =
  /^(?![全各我本该每多几两三四五])[\u4e00-\u9fff]{2,6}(?<!农|乡|城)(?:镇|乡|村|街道|新区|开发区|高新区|经开区)$/;

/** 建成|体育馆: a hall by its kind alone; 在青溪镇新建|农产品交易市场: one facility of the town, and not so many of them. */
export function takesSeat(
  seat: readonly Token[],
  tokens: readonly Token[],
  head: Token,
  text: string,
  listing: Listing,
): boolean {
  const isSite = text.startsWith('在', (seat[0]?.from ?? 0) - 1);
  if (!isSite) return tokens.length === 1 && bareHall(tokens, text) !== undefined;
  return (
    facilities.has(head.word?.kind?.category ?? '') &&
    head.word?.kind?.role === 'site' &&
    tokens.every(({ type }) => type === 'text' || type === 'generic' || type === 'kind') &&
    !isSpecific(tokens, head, listing, text) &&
    !/^(?:等|[、和及与]|[^，。；]{0,2}[0-9一二两三四五六七八九十])/.test(text.slice(head.to))
  );
}
const facilities: ReadonlySet<string> = new Set([
  'public_service',
  'culture_tourism',
  'industrial_park',
  'hospital',
  'water',
  'energy',
  'other',
]);
