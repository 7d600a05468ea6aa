import type { Item } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import { provinces } from '../kind/kind.ts';
import { areSorts } from '../kind/nameless-sorts.ts';
import type { Found, Named } from '../names.ts';
import { nameOf, type Shape } from './shape.ts';
import { trimmed } from './trim.ts';

/** Lines that are named by a number, by a short name or by their ends alone. */

/** What an article has told of its lines so far. */
export interface Known {
  /** The metro that bare numbers of lines are of; empty before one is named. */
  readonly network: string;
  /** The kind of line that was counted last. */
  readonly kind: LineKind | null;
}

interface LineKind {
  readonly surface: string;
  readonly category: Category;
}

/** 两年内要开工12个|高速公路|项目: the kind of the lines that a sentence counts as projects; null where it counts none. */
export function countedLines(tokens: readonly Token[]): LineKind | null {
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (tokens[at]?.type !== 'count') continue;
    const [line, work] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
    const category = line?.kind?.category;
    if (line?.kind?.role === 'line' && category != null && work?.kind?.role === 'work')
      return { surface: line.surface, category };
  }
  return null;
}

const ends = /^[\u4e00-\u9fff]{2,8}[至到—－-][\u4e00-\u9fff]{2,8}?(?=(?:项目|工程)?$)/;

/** 青河至山海项目 among 高速公路项目 that were counted is 青河至山海高速公路; so is what stands in one list with it. */
export function ofKind(named: readonly Named[], { surface, category }: LineKind): Named[] {
  const isBare = ({ name, category: own }: Named): boolean => own === 'other' && ends.test(name);
  const lists = new Set(named.filter(isBare).map(({ group }) => group));
  return named.map((each) =>
    lists.has(each.group) && each.category === 'other'
      ? { ...each, name: (ends.exec(each.name)?.[0] ?? each.name) + surface, category }
      : each,
  );
}

const fewestRoutes = 2;

/** 项目有甲至乙、丙至丁（东段）、戊大桥 where 高速公路项目 are told of: an item of two ends alone is one of those lines; null where it stands alone or is none. */
export function bareRoute(items: readonly Item[], { tokens }: Item, text: string): Found | null {
  if (items.filter((each) => isRoute(each, text)).length < fewestRoutes) return null;
  const [first, last] = [tokens[0], tokens.findLast(({ type }) => type !== 'paren')];
  if (first === undefined || last === undefined) return null;
  const name = text.slice(first.from, last.to);
  return ends.test(name) ? { name, from: first.from, to: last.to, category: 'other' } : null;
}

/** 青河北站至柳湾大桥道路: a road that only its ends name; 道路 ends no name elsewhere. */
export function roadByEnds({ tokens }: Item, text: string): Found | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || !road.test(wordsOf(last, text))) return null;
  const name = text.slice(first.from, last.to);
  return betweenEnds.test(name) ? { name, from: first.from, to: last.to, category: 'road' } : null;
}
const road = /^道路(?:工程|项目)?$/;
const betweenEnds = /^[\u4e00-\u9fff0-9A-Z]{2,9}[至到—][\u4e00-\u9fff0-9A-Z]{2,9}道路(?:工程|项目)?$/;

const isRoute = ({ tokens }: Item, text: string): boolean =>
  ends.test(text.slice(tokens[0]?.from, tokens.findLast(({ type }) => type !== 'paren')?.to));

/** 地铁1号线二期、4号线、6号线一期: lines by their numbers alone are of the network that the first is of. */
export function numberedLead(
  tokens: readonly Token[],
  head: Token,
  first: Shape | null,
  text: string,
): readonly Token[] | null {
  if (first === null || !/^\d+号线/.test(text.slice(tokens[0]?.from, head.to))) return null;
  const named = trimmed(first.tokens, text);
  const end = named.findIndex((token) => /^\d+$/.test(wordsOf(token, text)));
  return end > 0 ? named.slice(0, end) : null;
}

/** 甲市地铁首期工程1: the network that opens a list of numbers, and its first line. */
export const numberedOf = (name: string): readonly string[] | null =>
  /^(.{0,8}?(?:地铁|轨道交通))(?:(?:首|[一二三])期工程)?([0-9]+)$/.exec(name)?.slice(1) ?? null;

/** 甲市地铁1、2号线: the network that lines by their bare numbers are of; null where the list is none of numbers. */
export function networkOfNumbers(items: readonly Item[], last: Shape | null, text: string): string | null {
  const [opening] = items;
  if (items.length < 2 || opening === undefined || !wordsOf(last?.head, text).endsWith('号线')) return null;
  return numberedOf(nameOf(opening.tokens, text))?.[0] ?? null;
}

/** 4号线 after 甲市地铁1号线: a line by its number is of the network that was named; 涉及地铁建设的有|4号线: of one that was not. */
export function ofNetwork(
  { head, isOpen }: Shape,
  { tokens }: Item,
  network: string,
  text: string,
): Found | null {
  const from = tokens[0]?.from ?? head.from;
  if (isOpen || !/^\d+号线(?:[一二三四]期)?(?:工程)?$/.test(text.slice(from, head.to))) return null;
  if (network === '' && !/地铁|轨道交通/.test(text.slice(Math.max(0, from - longestTold), from))) return null;
  return { name: network + text.slice(from, head.to), from, to: head.to, category: 'metro' };
}

/** How far before a line the metro may be spoken of, in UTF-16 units. */
const longestTold = 400;

/** 甲至乙铁路（下称，甲乙铁路）东段: the line by its name, and its part by the short one. */
export function withAlias(found: Found, { tokens }: Item, text: string): Found[] {
  const at = tokens.findIndex(({ type }) => type === 'paren');
  if (at < 1) return [found];
  const [line, remark] = [tokens[at - 1], tokens[at]];
  const alias = /^[（(](?:以下简称|下称|简称)[，：“]*([^”）)]{2,})/.exec(wordsOf(remark, text))?.[1];
  if (alias === undefined || line?.word?.kind?.role !== 'line' || remark === undefined) return [found];
  const name = nameOf(tokens.slice(0, at), text);
  const rest = found.name.startsWith(name) ? found.name.slice(name.length) : '';
  const whole = { ...found, name, to: line.to };
  return rest === '' ? [whole] : [{ ...found, name: alias + rest }, whole];
}

/** 甲公路（乙至丙段、丁至戊段）: stretches in a bracket are of the line before it, and are what is told of. */
export function addNames(named: Named[], read: readonly Named[], text: string): void {
  const found = read
    .filter(({ name }) => !isTorn.test(name) && !ofMany.test(name))
    .map((each) => ({ ...each, name: each.name.replace(summedUp, '') }));
  const [first, line] = [found[0], named.at(-1)];
  if (first !== undefined && areSorts(first.group, found.length, text)) return;
  const isOfLine =
    first !== undefined &&
    line !== undefined &&
    found.length > 1 &&
    /^[（(]$/.test(text.slice(line.to, first.from)) &&
    found.every(({ name }) => stretch.test(name));
  if (isOfLine) named.pop();
  named.push(
    ...found.map((each) =>
      isOfLine ? { ...each, name: line.name + each.name, category: line.category } : each,
    ),
  );
}
/** 市图书馆、市文化馆和市美术馆|“三馆”建设项目: what all of them are together. */
const summedUp = /(?<=.)“[两三四五六七八九十][馆院校园]”建设项目$/;
/** 甲河等片区, 甲铁路至, 扶贫岗位公路: a list or a way that breaks off, or two words that do not belong together, and no name. */
const isTorn =
  /(?<=.)(?<![高中初平同均一二三四五特优])等(?![级高额离温候静])|铁路至$|(?:人员|人口|岗位)(?:公路|道路|铁路|大桥)$/;
/** 甲县产业扶持, 科研院所, 惠民实事工程: what is done for many, or many of a sort. */
const ofMany =
  /联运新?线路$|产业(?:发展|扶持|帮扶)$|^(?:高校|高等院校|科研(?:院所|机构|团队)|研发(?:机构|团队)|(?:人才|专家|创新)团队|(?:惠民|民生|为民)实事(?:工程|项目))$/;
const stretch = /^[^至到]{2,8}[至到—－-][^至到]{2,8}段$/;

/** 甲市首条地铁环线十一号线: whose first it is; empty where the words do not say so. */
export function networkOfFirst({ tokens }: Item, text: string): string {
  const [place] = tokens;
  const name = wordsOf(place, text);
  // 甲省首条地铁: of a city in it, and which is not said
  if (place?.type !== 'place' || (provinces.has(name) && !/^(?:北京|上海|天津|重庆)/.test(name))) return '';
  const kind = /^(?:首|第[一二三四五六])条(地铁|轨道交通)/.exec(text.slice(place.to, place.to + 8))?.[1];
  return kind === undefined ? '' : name + kind;
}

/** 3号线一期, 地铁3号线: of the network that was named. */
export function withNetwork(name: string, network: string): string {
  const own = /^(地铁|轨道交通)?(?:[0-9]+|[一二三四五六七八九十]{1,3})号线/.exec(name);
  if (own === null || !network.endsWith(own[1] ?? '')) return name;
  return network + name.slice(own[1]?.length ?? 0);
}

/** 甲省青柳高速公路 is 青柳高速公路: a province before an abbreviated line says only where it is. */
export function shortLine(tokens: readonly Token[], own: string, text: string): string {
  const [first, second] = tokens;
  if (
    tokens.length !== 2 ||
    first?.type !== 'place' ||
    second?.type !== 'text' ||
    second.to - second.from > 3
  )
    return own;
  return /[省市]$/.test(wordsOf(first, text)) ? wordsOf(second, text) : own;
}
