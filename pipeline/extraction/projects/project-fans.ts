import type { Group } from '../sentences/name-groups.ts';
import { type Token, wordsOf } from '../sentences/name-tokens.ts';
import type { Category } from '../sentences/name-words.ts';
import type { Named } from './project-names.ts';

/** Lines that leave one place: `青河至柳湾、云山高速公路` → 青河至柳湾高速公路, 青河至云山高速公路 */

const route = /^([\u4e00-\u9fff]{2,6})[至到]([\u4e00-\u9fff]{2,4})$/;
const lines: ReadonlySet<Category | null | undefined> = new Set([
  'expressway',
  'railway',
  'intercity_rail',
  'road',
]);

/** Each line of such a list by both of its ends; empty for any other list, as for 青河至柳湾、云山至木城高速公路. */
export function linesFrom({ items, tail, ...rest }: Group, text: string): Named[] {
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
  const isRoute = end?.type === 'place' || tail !== null;
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
