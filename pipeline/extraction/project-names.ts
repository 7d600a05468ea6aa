import { type Group, groupsOf, type Item, isHead } from './project-groups.ts';
import type { Token } from './project-tokens.ts';
import { type Category, type Kind, projectWords } from './project-words.ts';

/** A name of a project where it stands; offsets are UTF-16 units of the passage. */
export interface Named {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly category: Category;
  readonly group: Group;
  /** Whether words stand between the name and the next boundary. */
  readonly isOpen: boolean;
  /** What the list says its items are: 等重大项目. */
  readonly isListed: boolean;
}

/** What a name is made of, up to its kind. */
interface Shape {
  readonly tokens: readonly Token[];
  readonly head: Token;
  readonly isOpen: boolean;
}

/** Reads the names of projects in the words of a sentence, coordinations expanded. */
export function namesIn(tokens: readonly Token[], text: string): Named[] {
  if (!tokens.some((token) => isHead(token) || token.type === 'quote')) return [];
  return groupsOf(tokens, text).filter(mayName).flatMap((group) => namesOf(group, tokens, text));
}

/** A list names nothing without a kind, in it or after it. */
const mayName = ({ items, tail }: Group): boolean =>
  tail?.some(isHead) === true || items.some(({ tokens }) => tokens.some((token) => isHead(token) || token.type === 'quote'));

function namesOf(group: Group, all: readonly Token[], text: string): Named[] {
  const works = worksBefore(group, all, text);
  const vague = group.items[0]?.tokens.some((token) => vagueWords.test(words(token, text))) === true;
  const tail = group.tail === null ? null : tailOf(group.tail, text);
  const shapes = group.items.map((item) => shapeOf(item, text));
  const last = shapes.at(-1) ?? null;
  const named: Named[] = [];
  for (const [index, item] of group.items.entries()) {
    const shape = shapes[index] ?? null;
    const before = shapes[index - 1] ?? null;
    const found =
      shape === null
        ? fromList(item, group, index, tail, last, text)
        : fromShape(shape, item, before, index < group.items.length - 1 ? last : null, tail !== null, group.counted || vague, text);
    if (found !== null) named.push({ ...found, name: found.name + works, group });
  }
  return named;
}

const vagueWords = /^(?:一批|各类|各项|众多|所有|相关|有关|多个|部分|一系列)$/;

type Found = Omit<Named, 'group'>;

/** 拓宽改建省道394 is 省道394拓宽改建; 站房工程(和平站、机场站) are 和平站站房工程 and 机场站站房工程. */
function worksBefore(group: Group, all: readonly Token[], text: string): string {
  const before = all[group.first - 1];
  if (before === undefined) return '';
  const spelled = words(before, text);
  if (spelled === '(' || spelled === '（') {
    const works = all[group.first - 2];
    const isWorks = works?.to === before.from && (works.word?.kind?.role === 'part' || works.word?.kind?.role === 'work');
    return isWorks && group.items.length > 1 ? words(works, text) : '';
  }
  const isRoad = group.items.some(({ tokens }) => tokens.some(({ word }) => word?.kind?.category === 'road'));
  if (!isRoad || !/^(?:拓宽|改造|改建|扩建|改扩建|拓宽改建)$/.test(spelled)) return '';
  const earlier = all[group.first - 2];
  return (earlier?.to === before.from && /^(?:拓宽|改造|扩建)$/.test(words(earlier, text)) ? words(earlier, text) : '') + spelled;
}

/** Cuts an item after its last kind: 包银高铁银川至惠农南段, 国家网络安全产业园区（长沙）. */
function shapeOf({ tokens }: Item, text: string): Shape | null {
  const last = tokens.findLastIndex(isHead);
  const head = tokens[last] ?? quotedHead(tokens, text);
  if (head === undefined || tokens.slice(last + 1).some(isBody)) return null;
  let end = tokens.indexOf(head) + 1;
  const numbers = tokens[end];
  if (numbers?.type === 'text' && isRoadNumber(head, last, tokens, text) && /^\d+$/.test(words(numbers, text))) end += 1;
  const rest = tokens.slice(end);
  const opening = rest[0];
  const isLine = head.word?.kind?.role === 'line' || head.word?.kind?.role === 'part';
  const leads = opening?.type === 'text' && /^(?:延伸|延长)?[至到—]/.test(words(opening, text));
  const isSection = /^[^至到]{2,8}[至到—][^至到]{2,8}$/.test(rest.map((token) => words(token, text)).join(''));
  if (isLine && (leads || isSection) && rest.every(({ type }) => type === 'text' || type === 'place')) {
    return { tokens, head: routeHead(tokens, head), isOpen: false };
  }
  const bracket = tokens[end];
  if (bracket?.type === 'paren' && isPartOfName(words(bracket, text))) end += 1;
  while (tokens[end]?.type === 'paren') return { tokens: tokens.slice(0, end), head, isOpen: end + 1 < tokens.length };
  return { tokens: tokens.slice(0, end), head, isOpen: end < tokens.length };
}

/** 长沙地铁3号线螺丝塘站至株洲西 is a line, not a station. */
const routeHead = (tokens: readonly Token[], head: Token): Token =>
  tokens.findLast(({ word }) => word?.kind?.role === 'line' && word.kind.category !== 'rail_facility' || word?.kind?.category === 'metro') ?? head;

/** 项目公司, 项目经理: after a kind they name a body or a person. */
const isBody = ({ type }: Token): boolean => type === 'org' || type === 'block';

/** “大学毕业生就业创业服务窗口”: the kind stands inside the marks. */
function quotedHead(tokens: readonly Token[], text: string): Token | undefined {
  const last = tokens.at(-1);
  return last?.type === 'quote' && kindOfQuote(last, text) !== null ? last : undefined;
}

/** The kind that ends the words in quotation marks. */
function kindOfQuote({ from, to }: Token, text: string): Kind | null {
  if (/[一二两三四五六七八九十].*[一二两三四五六七八九十]/.test(text.slice(from, to))) return null;
  for (let length = 6; length > 0; length -= 1) {
    if (to - from - 4 < length) continue;
    const kind = projectWords.get(text.slice(to - 1 - length, to - 1))?.kind;
    if (kind != null) return kind.role === 'region' || kind.role === 'topic' ? null : kind;
  }
  return null;
}

const isRoadNumber = (head: Token, at: number, _: readonly Token[], text: string): boolean =>
  at === 0 && /^[国省县]道$/.test(words(head, text));

/** （长沙）, （新乡段）; not （微博） or （以下简称…）. */
const isPartOfName = (bracket: string): boolean => /[段期线区镇县市州湾岛]|^.[\u4e00-\u9fff]{2,3}.$/.test(bracket) && !/微博|含|简称|下称|上|下/.test(bracket);

const words = ({ from, to }: Token, text: string): string => text.slice(from, to);

function textOf(tokens: readonly Token[], text: string): string {
  return tokens
    .filter(({ type }, index) => type !== 'paren' || index === 0 || isPartOfName(words(tokens[index] ?? { from: 0, to: 0, type, word: null }, text)))
    .map((token) => words(token, text))
    .join('')
    .replace(/\s+/g, '');
}

/** Words that count or praise and belong to no name. */
const dropped = new Set(['一批', '重大', '各类', '各项', '全部', '所有', '众多', '既有', '相关', '有关', '主要', '一系列', '大型', '首批', '百亿级', '骨干', '重要']);

function trimmed(tokens: readonly Token[], text: string): readonly Token[] {
  let start = 0;
  if (tokens.length > 1 && tokens[0]?.type === 'text' && /^[中上下内里]$/.test(words(tokens[0], text))) start = 1;
  while (start < tokens.length - 1 && tokens[start]?.type === 'generic' && dropped.has(words(tokens[start] ?? tokens[0] ?? { from: 0, to: 0, type: 'text', word: null }, text))) start += 1;
  return tokens.slice(start);
}

function fromShape(shape: Shape, item: Item, before: Shape | null, last: Shape | null, isEnumerated: boolean, counted: boolean, text: string): Found | null {
  const tokens = shape.head.type === 'quote' ? shape.tokens.filter(({ type }) => type === 'quote' || type === 'place') : trimmed(shape.tokens, text);
  if (counted && !tokens.some(({ type }) => type === 'place' || type === 'quote')) return null;
  const first = tokens[0];
  const end = tokens.at(-1);
  if (first === undefined || end === undefined) return null;
  const lead = item.joint === 'and' && before !== null ? sharedLead(before, tokens, shape.head, text) : [];
  const full = [...lead, ...tokens];
  if (!isSpecific(full, shape.head, isEnumerated || before !== null || last !== null, text)) return null;
  const works = last === null ? '' : sharedWorks(last, shape.head, text);
  const category = categoryOf(full, shape.head, text);
  if (works === '' && shape.isOpen && !isStrong(shape.head) && before === null && !isProposal(item, end.to, text)) return null;
  return {
    name: textOf(full, text) + works,
    from: first.from,
    to: end.to,
    category,
    isOpen: shape.isOpen,
    isListed: isEnumerated,
  };
}

/** 提出建设长株潭经济区方案 */
const isProposal = ({ tokens }: Item, to: number, text: string): boolean =>
  tokens.at(-1)?.type === 'text' && /^(?:方案|构想|设想)$/.test(text.slice(to, tokens.at(-1)?.to));

const isStrong = ({ word }: Token): boolean => word?.kind?.role === 'line' || word?.kind?.role === 'part';

/** 海湾大桥红岛接线和胶州接线: the second is 海湾大桥's too. */
function sharedLead(before: Shape, tokens: readonly Token[], head: Token, text: string): readonly Token[] {
  const heads = before.tokens.filter(isHead);
  const first = heads[0];
  if (heads.length < 2 || first === undefined || tokens.filter(isHead).length > 1) return [];
  if (words(before.head, text) !== words(head, text)) return [];
  return before.tokens.slice(0, before.tokens.indexOf(first) + 1);
}

/** 芙蓉大道、洞株路快速化改造项目: the works are on both. */
function sharedWorks(last: Shape, head: Token, text: string): string {
  const heads = last.tokens.filter(isHead);
  const base = heads.at(-2);
  const works = heads.at(-1);
  if (base === undefined || works?.word?.kind?.role !== 'work' || head.word?.kind?.role === 'work') return '';
  if (works.to - works.from < 3) return '';
  if (base.word?.kind?.category == null || base.word.kind.role === 'part') return '';
  if (base.to !== works.from || base.word?.kind?.category !== head.word?.kind?.category) return '';
  return words(works, text);
}

interface Tail {
  readonly head: Token | null;
  readonly text: string;
  /** 等重大项目: what stands before is named in full. */
  readonly isContainer: boolean;
}

function tailOf(tokens: readonly Token[], text: string): Tail {
  const last = tokens.findLastIndex(isHead);
  const head = tokens[last] ?? null;
  const kept = trimmed(tokens.slice(0, last + 1), text);
  const isGeneric = kept.every((token) => token === head || token.type === 'generic' || token.word?.kind?.role === 'topic');
  const role = head?.word?.kind?.role;
  const others = kept.filter((token) => token !== head && isHead(token));
  const isContainer = head !== null && (role === 'work' ? others.length === 0 : isGeneric && role === 'region');
  return { head, text: kept.map((token) => words(token, text)).join(''), isContainer };
}

/** Names an item that has no kind of its own, by what closes the list. */
function fromList(item: Item, group: Group, index: number, tail: Tail | null, last: Shape | null, text: string): Found | null {
  const tokens = item.tokens;
  const first = tokens[0];
  const end = tokens.at(-1);
  if (first === undefined || end === undefined || tokens.some(isBody)) return null;
  const own = textOf(tokens, text);
  const place = { from: first.from, to: end.to, isOpen: false, isListed: true };
  const road = group.items[index - 1]?.tokens.find(({ word }) => word?.kind?.role === 'line');
  if (road !== undefined && /^\d+$/.test(own) && isRoadNumber(road, 0, tokens, text)) {
    return { ...place, name: words(road, text) + own, category: 'road' };
  }
  const parallel = last === null || index === group.items.length - 1 ? null : fromLast(group, tokens, own, place, last, text);
  if (parallel !== null) return parallel;
  if (tail?.head != null && !tail.isContainer) {
    if (!isPlausible(tokens, own)) return null;
    const isLine = tail.head.word?.kind?.role === 'line';
    if (isLine && own.length > 12) return null;
    const suffix = isLine ? words(tail.head, text) : tail.text;
    return { ...place, name: shortLine(tokens, own, text) + suffix, category: categoryOf([...tokens, tail.head], tail.head, text) };
  }
  if (tail?.isContainer) {
    const named = categoryOf(tokens, null, text);
    const category = named === 'other' && /工业|制造业/.test(text.slice(Math.max(0, first.from - 60), first.from)) ? 'factory' : named;
    return isDistinct(tokens, own, text) ? { ...place, name: own, category } : null;
  }
  return null;
}

/** 株洲至衡阳、株洲至醴陵城际铁路; 哈佳、昆楚大铁路; 209、218省道. */
function fromLast(group: Group, tokens: readonly Token[], own: string, place: Omit<Found, 'name' | 'category'>, last: Shape, text: string): Found | null {
  const role = last.head.word?.kind?.role;
  const [seat, ...rest] = last.tokens;
  const isSeat = tokens.length === 1 && tokens[0]?.type === 'place' && seat?.type === 'place' && rest[0]?.type === 'kind';
  if (isSeat) return { ...place, name: own + textOf(rest, text), category: categoryOf(last.tokens, last.head, text) };
  const isQuoted = tokens.every(({ type }) => type === 'quote') && last.tokens.at(-2)?.type === 'quote';
  if (isQuoted) return { ...place, name: own + words(last.head, text), category: categoryOf(last.tokens, last.head, text) };
  if (role !== 'line' && role !== 'site') return null;
  const at = last.tokens.indexOf(last.head);
  const lead = textOf(last.tokens.slice(0, at), text);
  const isRoute = (words: string): boolean => /[至到—]/.test(words);
  const isShort = own.length <= 4 && lead.length <= 4 && group.items.every(({ tokens: each }) => textOf(each, text).length <= 8);
  const isParallel = isRoute(own) ? isRoute(lead) : isShort && tokens.every(({ type }) => type === 'text' || type === 'place');
  if (!isParallel || (role === 'site' && !isRoute(own) && !tokens.every(({ type }) => type === 'place'))) return null;
  return { ...place, name: own + words(last.head, text), category: categoryOf(last.tokens, last.head, text) };
}

/** 四川省雅康高速公路 is 雅康高速公路: a province before an abbreviated line says only where it is. */
function shortLine(tokens: readonly Token[], own: string, text: string): string {
  const [first, second] = tokens;
  if (tokens.length !== 2 || first?.type !== 'place' || second?.type !== 'text' || second.to - second.from > 3) return own;
  return /[省市]$/.test(words(first, text)) ? words(second, text) : own;
}

const isPlausible = (tokens: readonly Token[], own: string): boolean =>
  own.length >= 2 && own.length <= 30 && tokens.some(({ type }) => type === 'text' || type === 'place' || type === 'quote');

/** Whether a listed item is a name without a kind: 中芯国际12英寸线. */
function isDistinct(tokens: readonly Token[], own: string, text: string): boolean {
  const plain = tokens.filter(({ type }) => type === 'text');
  const isMarked = tokens.some(({ type }) => type === 'place' || type === 'quote') || plain.some((token) => /[A-Za-z0-9]/.test(words(token, text)));
  return own.length >= 4 && own.length <= 24 && (isMarked || plain.reduce((sum, { from, to }) => sum + to - from, 0) >= 4);
}

/** Whether the words before the kind make it one thing and no other: 哈佳铁路, but no 快速铁路. */
function isSpecific(tokens: readonly Token[], head: Token, isListed: boolean, text: string): boolean {
  const lead = tokens.filter((token) => token !== head && token.from < head.from);
  const inLead = (type: Token['type']): boolean => lead.some((token) => token.type === type);
  const plain = lead.filter(({ type }) => type === 'text').reduce((sum, { from, to }) => sum + to - from, 0);
  const length = lead.reduce((sum, { from, to }) => sum + to - from, 0);
  const isMarked =
    inLead('place') || inLead('quote') || lead.some((token) => token.type === 'text' && /[A-Za-z0-9·]|第[一二三四五六七八九十]/.test(words(token, text)));
  const other = lead.some((token) => isHead(token) && token.word?.kind?.role !== 'work' && token.word?.kind?.role !== 'part');
  const isNational = lead.some((token) => words(token, text) === '国家');
  const isTopical = lead.some((token) => token.word?.kind?.role === 'topic');
  const tight = words(head, text);
  switch (head.word?.kind?.role) {
    case 'line':
      if (tight.length === 1 && length < 2) return false;
      if (other && head.word.kind.category === 'rail_facility') return true;
      return plain >= 2 || (plain === 1 && length === 2) || inLead('place') || inLead('quote') || tokens.at(-1)?.type === 'text' || (isMarked && length >= 2);
    case 'street':
    case 'junction':
      return length >= 2 && (plain >= 2 || isMarked) && !/[型式]/.test(lead.map((token) => words(token, text)).join(''));
    case 'site':
      return isMarked || inLead('org') || plain >= 2 || (isNational && length >= 4) || (other && length >= 4);
    case 'region':
      return head.type !== 'quote' && (inLead('place') || plain >= 2 || (isListed && length >= 2));
    case 'centre':
      return (isNational && length >= 4) || ((isMarked || inLead('org')) && length >= 5 && plain >= 1) || inLead('quote') || (isListed && plain >= 3);
    case 'strategy':
      return isMarked || (isListed && plain >= 2);
    case 'programme':
      return length >= 4 && (plain >= 2 || isMarked || inLead('soft') || other);
    case 'quoted':
      return inLead('quote');
    case 'work':
      return isMarked || inLead('org') || plain >= 4 || (length >= 4 && (isTopical || other) && (plain >= 1 || length >= 5));
    case 'part':
      return (other || inLead('quote') || inLead('org') || plain >= 4 || lead.some((token) => /[A-Za-z0-9]/.test(words(token, text)))) && length >= 2;
    default:
      return head.type === 'quote' || (lead.at(-1)?.type === 'quote' && head.word?.quoted !== null);
  }
}

/** The category of the kind; works take that of what they are done to or of what their name is about. */
function categoryOf(tokens: readonly Token[], head: Token | null, text: string): Category {
  const own = head?.word?.kind?.category ?? null;
  const role = head?.word?.kind?.role;
  if (own !== null && role !== 'work' && role !== 'quoted') return own;
  const quoted = tokens.some(({ type }) => type === 'quote');
  const kinds = tokens.map((token) => (token.type === 'quote' ? kindOfQuote(token, text) : (token.word?.kind ?? null))).filter((kind): kind is Kind => kind !== null);
  const site = kinds.findLast(({ role: each, category }) => category !== null && each !== 'topic' && each !== 'work' && each !== 'programme');
  const topic = kinds.findLast(({ role: each, category }) => category !== null && each === 'topic');
  if (topic !== undefined && (site === undefined || kinds.lastIndexOf(topic) > kinds.lastIndexOf(site))) return topic.category ?? 'other';
  if (site !== undefined) return site.category ?? 'other';
  if (tokens.some((token) => token.type === 'quote' && /[桥隧]/.test(words(token, text)))) return 'bridge_tunnel';
  if (quoted) return 'programme';
  return text === '' ? 'programme' : 'other';
}
