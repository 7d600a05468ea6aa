import type { Group } from '../../sentences/names/groups.ts';
import { isServed, lineToldBefore } from '../../sentences/names/numbers.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { type Category, nameWords } from '../../sentences/names/words.ts';
import type { Named } from '../names.ts';
import { nameOf } from './shape.ts';
import { trimmed } from './trim.ts';

/**
 * Lines that share more than their kind.
 *
 * From one place: `青河至柳湾、云山高速公路` → 青河至柳湾高速公路, 青河至云山高速公路
 * Of one line: `京云高速青河至柳湾、柳湾至云山两段` → 京云高速青河至柳湾段, 京云高速柳湾至云山段
 * Of one network: `轨道交通青柳、青云项目` → 轨道交通青柳项目, 轨道交通青云项目
 * By their ends: `青河—柳湾和云山—木城两条铁路` → 青河—柳湾铁路, 云山—木城铁路
 */

const route = /^([\u4e00-\u9fff]{2,6})[至到]([\u4e00-\u9fff]{2,4})$/;
const lines: ReadonlySet<Category | null | undefined> = new Set([
  'expressway',
  'railway',
  'intercity_rail',
  'road',
]);

/** The lines of such lists, each in full; empty for any other list. */
export const linesThatShare = (group: Group, text: string): Named[] => [
  ...linesFrom(group, text),
  ...linesOfNetwork(group, text),
  ...countedStretches(group, text),
  ...countedRoutes(group, text),
];

/** 青河—柳湾和云山—木城|两条铁路: each by all of its ends, as many as are counted; 线路 are of the kind that is told of before. */
function countedRoutes(group: Group, text: string): Named[] {
  const tokens = group.items.flatMap((item) => item.tokens);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [, count = '', kind = ''] = counted.exec(text.slice(last.to, last.to + longestKind)) ?? [];
  const word = kind === '线路' ? lineToldBefore(text, first.from) : nameWords.get(kind);
  const category = word?.kind?.category;
  const routes = text.slice(first.from, last.to).split(/[、和与及]/);
  if (category == null || !routes.every((route) => byEnds.test(route))) return [];
  // 公交集团开通青河—柳湾、云山—木城|两条线路: of buses
  if (isServed(text, first.from) || many.indexOf(count) !== routes.length - 2) return [];
  let from = first.from;
  return routes.map((route) => {
    const start = from;
    from += route.length + 1;
    return { name: `${route}${kind}`, from: start, to: start + route.length, category, group };
  });
}
const counted =
  /^([两三四五六])条(?:新建)?(城际铁路|高速铁路|铁路|高铁|高速公路|公路|线路)(?!服务区|客运|货运|收费|养护|客车|班[车线]|专用线|隧道|[特大]*桥)/;
const longestKind = 16;
const byEnds = /^[\u4e00-\u9fff]{2,6}(?:[—－-][\u4e00-\u9fff]{2,6})+$/;

/** 京云高速|青河至柳湾、柳湾至云山|两段: each stretch of the line; empty where what is counted is not as many as are named. */
function countedStretches(group: Group, text: string): Named[] {
  const [first, ...others] = group.items;
  const last = others.at(-1)?.tokens ?? [];
  const head = last.at(-1);
  if (first === undefined || head === undefined || group.tail !== null) return [];
  const count = text.charAt(head.from - 1);
  if (wordsOf(head, text) !== '段' || many.indexOf(count) !== others.length - 1) return [];
  const line = first.tokens.findLastIndex(({ word }) => /^(?:line|street)$/.test(word?.kind?.role ?? ''));
  const lead = line < 0 ? [] : trimmed(first.tokens.slice(0, line + 1), text);
  const parts = [first.tokens.slice(line + 1), ...others.map(({ tokens }) => tokens)];
  const routes = parts.map((part) =>
    text.slice(part[0]?.from, Math.min(part.at(-1)?.to ?? 0, head.from)).replace(/^分[为成]?/, ''),
  );
  routes.push(routes.pop()?.slice(0, -1) ?? '');
  if (!routes.every((words) => stretch.test(words))) return [];
  return parts.map((part, at) => ({
    name: `${nameOf(lead, text)}${routes[at]}段`,
    from: (at === 0 ? (lead[0] ?? part[0])?.from : part[0]?.from) ?? head.from,
    to: at === parts.length - 1 ? head.to : (part.at(-1)?.to ?? head.to),
    category: lead.at(-1)?.word?.kind?.category ?? 'road',
    group,
  }));
}
const many = '两三四五六';
const stretch = /^[\u4e00-\u9fff]{2,6}[至到][\u4e00-\u9fff]{2,6}(?<!段)$/;

/** Each line of such a list by both of its ends; empty for any other list, as for 青河至柳湾、云山至木城高速公路. */
function linesFrom({ items, tail, ...rest }: Group, text: string): Named[] {
  const [first, ...others] = items;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return [];
  const opening = route.exec(text.slice(first.tokens[0]?.from, first.tokens.at(-1)?.to));
  const closing = tail ?? last.tokens;
  const head = closing.at(-1);
  const { category, role } = head?.word?.kind ?? {};
  if (opening === null || head === undefined || role !== 'line' || !lines.has(category)) return [];
  if (tail !== null && tail.length > 1) return [];
  const seats = others.map(({ tokens }) =>
    tokens.filter((token) => token !== head && wordsOf(token, text) !== '的'),
  );
  // 青河至柳湾、云景山铁路: the second has a name of its own, unless both are counted
  const isEnd = (token: Token | undefined): boolean =>
    token?.type === 'place' ||
    (tail !== null && token?.type === 'text' && !/[至到经]/.test(wordsOf(token, text).slice(0, -1)));
  const end = first.tokens.at(-1);
  const isRoute = end?.type === 'place' || tail !== null || seats.every(([seat]) => seat?.type === 'place');
  if (!isRoute || !seats.every((seat) => seat.length === 1 && isEnd(seat[0]))) return [];
  const group = { items, tail, ...rest };
  const start = opening[1] ?? '';
  const kind = wordsOf(head, text);
  return [first.tokens, ...seats].map((tokens, at) => ({
    name: `${start}至${at === 0 ? opening[2] : wordsOf(tokens[0], text)}${kind}`,
    from: tokens[0]?.from ?? head.from,
    to: at === seats.length && tail === null ? head.to : (tokens.at(-1)?.to ?? head.to),
    category: category ?? 'other',
    group,
  }));
}

/** Each line of a network by its short name; empty for any other list, as for 轨道交通1号线、青云项目. */
function linesOfNetwork({ items, tail, ...rest }: Group, text: string): Named[] {
  const [first, ...others] = items;
  const closing = tail ?? others.at(-1)?.tokens.slice(1) ?? [];
  const [work] = closing;
  if (first === undefined || others.length === 0 || closing.length !== 1) return [];
  if (work?.word?.kind?.role !== 'work') return [];
  const lead = first.tokens.slice(0, -1);
  const { category, role } = lead.at(-1)?.word?.kind ?? {};
  if (role !== 'line' || category == null || !networks.has(category)) return [];
  const listed = [
    first.tokens.slice(-1),
    ...others.map(({ tokens }) => tokens.filter((token) => token !== work)),
  ];
  const names = listed.map((line) => text.slice(line[0]?.from, line.at(-1)?.to));
  if (!names.every((name) => shortName.test(name) && sharesEnd(name, names))) return [];
  const group = { items, tail, ...rest };
  const network = nameOf(trimmed(lead, text), text);
  return listed.map(([line], at) => ({
    name: network + wordsOf(line, text) + wordsOf(work, text),
    from: (at === 0 ? lead[0]?.from : line?.from) ?? work.from,
    to: (at === listed.length - 1 && tail === null ? work.to : line?.to) ?? work.to,
    category,
    group,
  }));
}
/** 青柳、青云: lines of one network meet; 车辆、装备 are what is made for it. */
const sharesEnd = (name: string, names: readonly string[]): boolean =>
  names.some((other) => other !== name && [...other].some((place) => name.includes(place)));
const networks: ReadonlySet<Category> = new Set(['metro', 'intercity_rail', 'railway']);
/** 青柳, of both of its ends; 1号线 and 青柳线 are named otherwise. */
const shortName = /^[\u4e00-\u9fff]{2}$/;
