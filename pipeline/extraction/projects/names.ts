import { type Group, groupsOf } from '../sentences/names/groups.ts';
import { type Item, isHead, mayEndName } from '../sentences/names/items.ts';
import { withoutRank } from '../sentences/names/rank.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../sentences/names/tokens.ts';
import type { Category } from '../sentences/names/words.ts';
import { isSpecific } from './kind/kind.ts';
import type { Listing } from './kind/nameless.ts';
import {
  countsOnly,
  isAliasOrRest,
  isCountedBehind,
  isInBracket,
  isTally,
  isWhere,
  tellsOfService,
} from './list/count.ts';
import { amongPlants, endsInWork, isSortQuoted } from './list/distinct.ts';
import { withClosing } from './list/listed.ts';
import { connections, fromList } from './list/lists.ts';
import { bareHall, leadOf, sharedPlace } from './list/shared.ts';
import { sharedWorks } from './list/shared-works.ts';
import { afterDescription } from './name/apposition.ts';
import { categoryOf } from './name/category.ts';
import { isToldBefore, isWhereBeside } from './name/edge.ts';
import { linesThatShare } from './name/fans.ts';
import {
  addNames,
  bareRoute,
  type Known,
  networkOfFirst,
  networkOfNumbers,
  numberedLead,
  ofKind,
  ofNetwork,
  roadByEnds,
  withAlias,
  withNetwork,
} from './name/lines.ts';
import { asNumbered, numberedAmong, partsByNumber } from './name/numbered.ts';
import { namedBySeat, seatOfBuilder, stations, stationsIn, takesSeat } from './name/seats.ts';
import { nameOf, quotedFrom, type Shape, shapeOf } from './name/shape.ts';
import {
  announcedAs,
  byTail,
  goesBeyond,
  isCountedList,
  onLine,
  tailOf,
  worksBefore,
  worksBehind,
} from './name/tail.ts';
import { trimmed } from './name/trim.ts';
import { extension, worksBegun, worksCarriedOut } from './progress/rebuilding.ts';
import { isProposal } from './verb/behind.ts';

/** A name of a project where it stands; offsets are UTF-16 units of the passage. */
export interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly category: Category;
  readonly group: Group;
}

/** A name before its list is known. */
export type Found = Omit<Named, 'group'>;
/** Reads the names of projects in the words of a sentence, coordinations expanded; what is `known` of its lines completes those that are named by a number or by their ends. */
export function namesIn(tokens: readonly Token[], text: string, known: Known): Named[] {
  if (!tokens.some((token) => mayEndName(token) || isOneOf(token, stations, text))) return [];
  const named: Named[] = [];
  for (const read of groupsOf(tokens, text)) {
    const whole = withClosing(read, tokens, text);
    const among = numberedAmong(whole, text);
    const parts =
      among === null ? [] : partsByNumber(among.parts, text).map((part) => ({ ...part, group: whole }));
    const group = among !== null && parts.length > 0 ? among.rest : whole;
    named.push(...parts);
    const listed = [
      ...namedBySeat(group, tokens, text),
      ...stationsIn(group, tokens, text),
      ...partsByNumber(group, text),
      ...linesThatShare(group, text),
    ];
    named.push(...listed);
    if (listed.length > 0) continue;
    const mayName =
      group.tail?.some(isHead) === true ||
      group.items.some((item) => item.tokens.some(mayEndName)) ||
      announcedAs(group, tokens, text) !== null;
    if (!mayName) continue;
    const own = amongPlants(namesOf(group, tokens, text, known));
    addNames(named, group === whole ? own : own.map((each) => ({ ...each, group: whole })), text);
  }
  return named;
}

function namesOf(read: Group, all: readonly Token[], text: string, { network, kind }: Known): Named[] {
  const links = connections(read, all, text);
  const group = links ?? read;
  const { items } = group;
  const begun = worksBegun(group, all, text);
  const worked = worksBefore(group, all, text) || worksBehind(group, all, text) || begun;
  const works = worked || worksCarriedOut(group, all, text) || extension(group, all, text);
  const counted = isCountedBehind(group, all, text) ? items.at(-1) : undefined;
  const isVague = countsOnly(group, text);
  const announced = announcedAs(group, all, text);
  const seat = seatOfBuilder(group, all, text);
  const tail = announced ?? (group.tail === null ? null : tailOf(group.tail, text));
  const listing: Listing =
    tail === null ? 'none' : announced !== null || isCountedList(group, text) ? 'counted' : 'open';
  const shapes = items.map((item) => shapeOf(item, text));
  const isOfPlaces = items.filter(({ tokens }) => tokens.every(({ type }) => type === 'place')).length > 2;
  const last = shapes.at(-1) ?? null;
  const named: Named[] = [];
  if (isTally(items, last, text) || isWhere(group, last, text) || isAliasOrRest(items[0], text)) return [];
  const numbers = networkOfNumbers(items, last, text);
  const ownNetwork = numbers ?? network;
  for (const [index, item] of items.entries()) {
    const shape = shapes[index] ?? null;
    const place = {
      earlier: shapes.slice(0, index),
      last: index < items.length - 1 ? last : null,
      listing,
      isVague: isVague || item === counted,
      isMoved: begun !== '',
      isTold: index === 0 && isToldBefore(group, all, text),
      seat,
    };
    // 甲市、乙区、丙示范区、丁县: a list of places names where something is
    if (isOfPlaces && shape?.head.word?.kind?.category === 'pilot_zone') continue;
    const own =
      shape === null ||
      (shape.isOpen && (announced !== null || (numbers !== null && index === 0))) ||
      (tail !== null && goesBeyond(shape, item, tail, text)) ||
      links !== null
        ? fromList(item, group, index, tail, shapes, text)
        : (fromShape(shape, item, place, text) ??
          ofNetwork(shape, item, ownNetwork, text) ??
          (tail === null ? null : onLine(shape, tail, text)) ??
          (tail?.isContainer === true && (!shape.isOpen || endsInWork(item, text)) && !isVague
            ? fromList(item, group, index, tail, shapes, text)
            : null));
    const found = own ?? roadByEnds(item, text) ?? (kind === null ? null : bareRoute(items, item, text));
    if (found === null) continue;
    const category = byTail(found.category, item, tail, text);
    const { from, to } = found;
    for (const each of withAlias({ name: withoutRank(found.name), from, to, category }, item, text)) {
      const name = withNetwork(each.name, networkOfFirst(item, text) || ownNetwork) + works;
      named.push({ name, from: each.from, to: each.to, category: each.category, group });
    }
  }
  return kind === null ? named : ofKind(named, kind);
}

const another = wordList('一', '一个', '一批', '首个', '第二个');

/** Where in its list a name stands. */
interface Place {
  /** The names before it. */
  readonly earlier: readonly (Shape | null)[];
  readonly last: Shape | null;
  readonly listing: Listing;
  /** 一批, 各, 23个: what follows is named only when a place or a quotation names it. */
  readonly isVague: boolean;
  /** What is moved or rebuilt is the one that is there: 殡仪馆启动|迁建. */
  readonly isMoved: boolean;
  /** 在建的|甲机场: how far it is stands before it, so that it ends with its kind. */
  readonly isTold: boolean;
  /** The town that builds it. */
  readonly seat: readonly Token[];
}

function fromShape(
  shape: Shape,
  item: Item,
  { earlier, last, listing, isVague, isMoved, isTold, seat }: Place,
  text: string,
): Found | null {
  const [lines, before] = [earlier[0] ?? null, earlier.at(-1) ?? null];
  const { head } = shape;
  // 又一“总部项目”, 5个“扩容项目”, “口袋公园”10个: of a sort
  if (head.type === 'quote' && (isOneOf(shape.tokens[0], another, text) || isSortQuoted(head, isVague, text)))
    return null;
  // 一批“小而美”民生项目
  const isSort = /项目$/.test(wordsOf(head, text)) && shape.tokens.some(({ type }) => type === 'quote');
  if (isSort && isOneOf(shape.tokens[0], another, text)) return null;
  const named = head.type === 'quote' ? quotedFrom(shape.tokens, text) : trimmed(shape.tokens, text);
  // 总投资3亿元的|20个创新平台项目 are many; 总投资3亿元的|2公里护岸工程 is one, and so long
  const isCounted = named[0]?.type === 'count' && named.length > 1;
  if (isCounted && /[个项座条所家处]$/.test(wordsOf(named[0], text))) return null;
  const tokens = isCounted ? named.slice(1) : named;
  const [first, end] = [tokens[0], tokens.at(-1)];
  // 第一条|高速公路|甲高速: what it is, and behind that its name
  const isAny = isVague && !tokens.some(isNaming) && afterDescription(shape.tokens, 0, text) === 0;
  if (first === undefined || end === undefined || isAny) return null;
  // 甲铁路（乙站至丙站段）: where the line runs, and no other
  if (tellsOfService(text, end.to)) return null;
  if (isInBracket(text, first.from, end.to, before === null && last === null)) return null;
  // 一个大连市实验室
  if (isVague && tokens.length === 2 && first.type === 'place' && head.word?.kind?.role === 'site')
    return null;
  const inList = listing === 'none' && (before !== null || last !== null) ? 'open' : listing;
  const lead = leadOf(earlier, item.joint === 'and', tokens, head, text);
  const numbered = numberedLead(tokens, head, lines, text);
  const hall = bareHall(tokens, text);
  const needsPlace = before !== null && (hall !== undefined || !isSpecific(tokens, head, inList, text));
  const shared =
    needsPlace && lead.length === 0
      ? sharedPlace([before, lines], hall ?? head, hall !== undefined || tokens.length === 1, text)
      : lead;
  const isSeatOf = shared.length === 0 && takesSeat(seat, tokens, head, text, inList);
  const full = [...(numbered ?? (isSeatOf ? seat : shared)), ...tokens];
  if (!(isMoved && head.to - first.from >= shortestMoved) && !isSpecific(full, head, inList, text))
    return null;
  // 甲至乙高速公路、丙至丁高速公路改扩建工程: a line between two places is named in full
  const isRoute = /.[至到—]./.test(text.slice(first.from, end.to));
  const works = last === null || isRoute ? '' : sharedWorks(last, head, text);
  const isWhole =
    works !== '' ||
    isTold ||
    !shape.isOpen ||
    before !== null ||
    (isStrong(head) && !isWhereBeside(text, end.to)) ||
    isProposal(item, end.to, text);
  if (!isWhole) return null;
  // 临空产业片区(长株): the bracket says whose it is.
  const isRegion = head.word?.kind?.role === 'region';
  return {
    name:
      asNumbered(
        nameOf(isRegion ? full.filter(({ type, from }) => type !== 'paren' || from < head.from) : full, text),
        before,
        text,
      ) + works,
    from: first.from,
    to: end.to,
    // 甲公园、乙公园体育设施: what each has
    category:
      works.endsWith('设施') && last !== null
        ? categoryOf(last.tokens, last.head, text)
        : categoryOf(full, head, text),
  };
}

/** 殡仪馆, 县医院; 医院 is any. */
const shortestMoved = 3;

const isNaming = ({ type }: Token): boolean => type === 'place' || type === 'quote';

const isStrong = ({ word }: Token): boolean => word?.kind?.role === 'line' || word?.kind?.role === 'part';
