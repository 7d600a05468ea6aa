import type { Group } from './project-groups.ts';
import { type Item, isHead } from './project-items.ts';
import { categoryOf } from './project-kind.ts';
import type { Found } from './project-names.ts';
import { isBody, isRoadKind, nameOf, type Shape, trimmed } from './project-shape.ts';
import { type Token, wordsOf } from './project-tokens.ts';
import type { Category } from './project-words.ts';

/** What closes a list: 等4条藏区高速公路, 等重大项目. */
export interface Tail {
  readonly head: Token | null;
  readonly text: string;
  /** 等重大项目: what stands before is named in full. */
  readonly isContainer: boolean;
}

export function tailOf(tokens: readonly Token[], text: string): Tail {
  const last = tokens.findLastIndex(isHead);
  // 等海南自贸港政策红利 lists benefits of a policy and no ports
  const isOther = tokens.slice(last + 1).some(({ type }) => type === 'text' || type === 'generic');
  const head = isOther ? null : (tokens[last] ?? null);
  const kept = trimmed(tokens.slice(0, last + 1), text);
  const role = head?.word?.kind?.role;
  const isGeneric = kept.every(
    (token) => token === head || token.type === 'generic' || token.word?.kind?.role === 'topic',
  );
  const isAlone = !kept.some((token) => token !== head && isHead(token));
  const isContainer = head !== null && (role === 'work' ? isAlone : isGeneric && role === 'region');
  return { head, text: kept.map((token) => wordsOf(token, text)).join(''), isContainer };
}

/** Names an item that has no kind of its own, by the kind of the last item or by what closes the list. */
export function fromList(
  item: Item,
  group: Group,
  index: number,
  tail: Tail | null,
  last: Shape | null,
  text: string,
): Found | null {
  const { tokens } = item;
  const [first, end] = [tokens[0], tokens.at(-1)];
  if (first === undefined || end === undefined || tokens.some(isBody)) return null;
  const place = { from: first.from, to: end.to };
  const own = nameOf(tokens, text);
  const road = group.items[index - 1]?.tokens[0];
  if (/^\d+$/.test(own) && isRoadKind(road, text))
    return { ...place, name: wordsOf(road, text) + own, category: 'road' };
  const isLast = index === group.items.length - 1;
  const parallel = last === null || isLast ? null : suffixOfLast(group, tokens, own, last, text);
  if (parallel !== null && last !== null) {
    return { ...place, name: own + parallel, category: categoryOf(last.tokens, last.head, text) };
  }
  if (tail?.head == null) return null;
  if (!tail.isContainer) return fromTail(tokens, own, tail.head, tail, place, text);
  if (!isDistinct(tokens, own, text)) return null;
  const category = categoryOf(tokens, null, text);
  const isIndustry =
    category === 'other' &&
    /工业|产业|制造业/.test(tail.text + text.slice(Math.max(0, first.from - 60), first.from));
  return { ...place, name: own, category: isIndustry ? 'factory' : category };
}

/** 雅康、汶马等4条藏区高速公路 → 雅康高速公路; 宝安燕罗等20个先进制造业园区 → 宝安燕罗先进制造业园区. */
function fromTail(
  tokens: readonly Token[],
  own: string,
  head: Token,
  tail: Tail,
  place: Pick<Found, 'from' | 'to'>,
  text: string,
): Found | null {
  const isLine = head.word?.kind?.role === 'line';
  const isNamed = tokens.some(({ type }) => type === 'text' || type === 'place' || type === 'quote');
  if (!isNamed || own.length < 2 || own.length > (isLine ? 12 : 30)) return null;
  const name = shortLine(tokens, own, text) + (isLine ? wordsOf(head, text) : tail.text);
  return { ...place, name, category: categoryOf([...tokens, head], head, text) };
}

/** 藏木、老虎嘴和多布水电站: what stands at a place is often named by it alone. */
const standing: ReadonlySet<Category> = new Set(['energy', 'water', 'airport', 'port', 'bridge_tunnel']);

/** What an item shares with the last one: 株洲至衡阳、株洲至醴陵|城际铁路; 哈佳、昆楚大|铁路; 209、218|省道. */
function suffixOfLast(
  { items }: Group,
  tokens: readonly Token[],
  own: string,
  last: Shape,
  text: string,
): string | null {
  const role = last.head.word?.kind?.role;
  const [seat, ...rest] = last.tokens;
  const isPlaces = tokens.every(({ type }) => type === 'place');
  if (tokens.length === 1 && isPlaces && seat?.type === 'place' && rest[0]?.type === 'kind')
    return nameOf(rest, text);
  const kind = wordsOf(last.head, text);
  if (tokens.every(({ type }) => type === 'quote') && last.tokens.at(-2)?.type === 'quote') return kind;
  if (role !== 'line' && role !== 'site') return null;
  const lead = nameOf(last.tokens.slice(0, last.tokens.indexOf(last.head)), text);
  if (isRoute(own)) return isRoute(lead) ? kind : null;
  const isShort =
    own.length <= 4 && lead.length <= 4 && items.every((each) => nameOf(each.tokens, text).length <= 8);
  const isPlain = tokens.every(({ type }) => type === 'text' || type === 'place');
  const isPlant = standing.has(last.head.word?.kind?.category ?? 'other');
  return isShort && isPlain && (role === 'line' || isPlaces || isPlant) ? kind : null;
}

const isRoute = (words: string): boolean => /[至到—]/.test(words);

/** 四川省雅康高速公路 is 雅康高速公路: a province before an abbreviated line says only where it is. */
function shortLine(tokens: readonly Token[], own: string, text: string): string {
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

/** Whether a listed item is a name without a kind: 中芯国际12英寸线. */
function isDistinct(tokens: readonly Token[], own: string, text: string): boolean {
  const plain = tokens.filter(({ type }) => type === 'text');
  const isMarked =
    tokens.some(({ type }) => type === 'place' || type === 'quote') ||
    plain.some((token) => /[A-Za-z0-9]/.test(wordsOf(token, text)));
  const length = plain.reduce((sum, { from, to }) => sum + to - from, 0);
  return own.length >= 4 && own.length <= 24 && (isMarked || length >= 4);
}
