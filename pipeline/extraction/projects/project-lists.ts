import type { Group } from '../sentences/name-groups.ts';
import { type Item, isHead } from '../sentences/name-items.ts';
import { type Token, wordsOf } from '../sentences/name-tokens.ts';
import type { Category } from '../sentences/name-words.ts';
import { aboutOf, categoryOf } from './project-kind.ts';
import type { Found } from './project-names.ts';
import { isBody, isRoadKind, nameOf, type Shape, trimmed } from './project-shape.ts';

/** What closes a list: 等4条藏区高速公路, 等重大项目. */
interface Tail {
  readonly head: Token | null;
  readonly text: string;
  /** 等重大项目: what stands before is named in full. */
  readonly isContainer: boolean;
  /** 等若干湖北实验室: what closes the list says whose they are, so that a topic names each. */
  readonly isOwn: boolean;
  /** Whether it stands before the list and not behind. */
  readonly isAnnounced: boolean;
  /** What the items are about, by it: 旅游项目. */
  readonly topic: Category | null;
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
  return {
    head,
    text: kept.map((token) => wordsOf(token, text)).join(''),
    isContainer,
    isOwn: kept.some(({ type }) => type === 'place'),
    isAnnounced: false,
    topic: aboutOf(kept),
  };
}

const connecting = /^(?:连接线|联络线|连接道路|联络通道|接线|专用线)$/;

/** 甲园区与乙国道、丙景区等连接线: the list is of what is joined, and 与 stands between two ends; null where it is none. */
export function connections(group: Group, all: readonly Token[], text: string): Group | null {
  const head = group.tail?.findLast((token) => connecting.test(wordsOf(token, text)));
  if (head === undefined) return null;
  const items: Item[] = [];
  for (const item of group.items) {
    const last = items.at(-1);
    const [from, to] = [last?.tokens.at(-1), item.tokens[0]];
    if (item.joint !== 'and' || last === undefined || from === undefined || to === undefined)
      items.push(item);
    else {
      const joint = all.slice(all.indexOf(from) + 1, all.indexOf(to));
      items[items.length - 1] = { ...last, tokens: [...last.tokens, ...joint, ...item.tokens] };
    }
  }
  return items.some(({ tokens }) => tokens.some((token) => connecting.test(wordsOf(token, text))))
    ? null
    : { ...group, items };
}

/** 甲、乙等80个项目, 甲、乙四大片区: whether a list says how many it has. */
export const isCountedList = ({ items, tail }: Group, text: string): boolean =>
  tail !== null &&
  tail.length > 0 &&
  /^等?(?:约|近|共)?[0-9一二三四五六七八九十]+[多余]?[个项所座条家大处]/.test(
    text.slice(items.at(-1)?.tokens.at(-1)?.to ?? text.length),
  );

const opensAll =
  /(?:[0-9]+|[一二三四五六七八九十两])[个项座条所](?:[^，,。；;：:]{0,14}?(?:项目|工程)|[^，,。；;：:]{0,14}?的[^，,。；;：:]{0,6}(?:小区|片区|学校|医院|园区))[，,]?(?:包括|分别是|分别为|有|为|即|是)?[：:]?$/;

/** 12个工程包括：甲灌区、乙应急处置: what names the items of a list before it; null where nothing does. */
export function announcedAs({ first, items }: Group, all: readonly Token[], text: string): Tail | null {
  const start = items[0]?.tokens[0]?.from ?? 0;
  const before = text.slice(Math.max(0, start - longestOpening), start);
  if (items.length < 3 || !/[：:是为括有即]$/.test(before) || !opensAll.test(before)) return null;
  const head = all.slice(0, first).findLast(isHead) ?? null;
  return {
    head,
    text: head === null ? '' : wordsOf(head, text),
    isContainer: true,
    isOwn: false,
    isAnnounced: true,
    topic: null,
  };
}

const longestOpening = 60;
/** 清富 in 清富等四大片区 is short for 清富片区; what is longer is named in full. */
const longestPlace = 4;

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
  // 1、2、3号线一期工程: each number is a line
  const line = last === null ? null : /^[0-9]+(号线.*)$/.exec(nameOf(last.tokens, text));
  if (/^[0-9]+$/.test(own) && line !== null) return { ...place, name: `${own}${line[1]}`, category: 'metro' };
  const isLast = index === group.items.length - 1;
  const parallel = last === null || isLast ? null : suffixOfLast(group, tokens, own, last, text);
  if (parallel !== null && last !== null) {
    return { ...place, name: own + parallel, category: categoryOf(last.tokens, last.head, text) };
  }
  if (tail?.head == null) return null;
  if (!tail.isContainer) return fromTail(tokens, own, tail.head, tail, place, text);
  if (tail.head.word?.kind?.role === 'region' && own.length <= longestPlace)
    return fromTail(tokens, own, tail.head, tail, place, text);
  if (!isDistinct(tokens, own, isCountedList(group, text) || tail.isAnnounced, text)) return null;
  const category = tail.topic ?? categoryOf(tokens, null, text);
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
  const isNamed = tokens.some(
    ({ type, word }) =>
      type === 'text' || type === 'place' || type === 'quote' || (tail.isOwn && word?.kind?.role === 'topic'),
  );
  if (!isNamed || own.length < 2 || own.length > (isLine && !connecting.test(wordsOf(head, text)) ? 12 : 30))
    return null;
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
function isDistinct(tokens: readonly Token[], own: string, isCounted: boolean, text: string): boolean {
  const plain = tokens.filter(({ type }) => type === 'text');
  const isMarked =
    tokens.some(({ type }) => type === 'place' || type === 'quote') ||
    plain.some((token) => /[A-Za-z0-9]/.test(wordsOf(token, text)));
  const length = plain.reduce((sum, { from, to }) => sum + to - from, 0);
  return own.length >= 4 && own.length <= 24 && (isMarked || length >= (isCounted ? 2 : 4));
}
