import { alterations } from '../../sentences/building-words.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { type Item, isHead } from '../../sentences/names/items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import { endsInWork } from '../list/distinct.ts';
import type { Found } from '../names.ts';
import { aboutOf } from './about.ts';
import { categoryOf } from './category.ts';
import { opensPredicate } from './edge.ts';
import type { Shape } from './shape.ts';
import { isTownAmong } from './towns.ts';
import { trimmed } from './trim.ts';

/** What stands behind a list, or before it, and says what its items are. */

/** What closes a list: 等4条山区高速公路, 等重大项目. */
export interface Tail {
  readonly head: Token | null;
  /** Its words up to the kind. */
  readonly tokens: readonly Token[];
  readonly text: string;
  /** 等重大项目: what stands before is named in full. */
  readonly isContainer: boolean;
  /** 等若干云和实验室: what closes the list says whose they are, so that a topic names each. */
  readonly isOwn: boolean;
  /** Whether it stands before the list and not behind. */
  readonly isAnnounced: boolean;
  /** What the items are about, by it: 旅游项目. */
  readonly topic: Category | null;
}

/** 旧屋区、城中村改造项目: of a list of what they are, its end. */
const sharedEnd = (words: string): string =>
  words.includes('、')
    ? (/(?:改造|整治|加固|建设|提升)*(?:项目|工程)$/.exec(words)?.[0] ??
      words.slice(words.lastIndexOf('、') + 1))
    : words;

/** 甲地块、乙新村等106个改造项目: each is 改造项目. */
const doneTo = /^(?:改造|整治|加固|迁建|扩建|修复|治理|除险加固|改扩建|提质|提标)/;

/** Whether words begin with what is done to a thing that stands: 改造, 扩建. */
export const isDoneTo = (words: string): boolean => doneTo.test(words);

const berths = wordList('泊位', '集装箱泊位');
const adverbs = wordList('正', '均', '也', '都', '已');

/** What closes a list, by its last kind. */
export function tailOf(tokens: readonly Token[], text: string): Tail {
  const last = tokens.findLastIndex(isHead);
  // 等甲自贸港政策红利 lists benefits of a policy and no ports
  // 等一批项目|如期投产: what they do
  // 甲乙、丙丁等铁路|正加快建设: an adverb opens the predicate
  const next = tokens
    .slice(last + 1)
    .find((token) => (token.type === 'text' || token.type === 'generic') && !isOneOf(token, adverbs, text));
  const isOther = last >= 0 && next !== undefined && !opensPredicate(text, next.from);
  // 甲、乙三大作业区|泊位建设: berths of each, that have no names
  const closing = last < 0 && isOneOf(tokens.at(-1), infrastructure, text) ? tokens.at(-1) : tokens[last];
  const head = isOther || isOneOf(closing, berths, text) ? null : (closing ?? null);
  const kept = trimmed(tokens.slice(0, last < 0 ? tokens.length : last + 1), text);
  const role = head?.word?.kind?.role;
  const isGeneric = kept.every(
    (token) => token === head || token.type === 'generic' || token.word?.kind?.role === 'topic',
  );
  const isAlone = !kept.some((token) => token !== head && isHead(token));
  // 等农业产业化项目
  const isSorts = head?.word?.surface === '产业化项目';
  const isDone = role === 'work' && isDoneTo(head?.word?.surface ?? '');
  const isContainer =
    head !== null &&
    (last < 0 || isSorts || (role === 'work' ? isAlone && !isDone : isGeneric && role === 'region'));
  return {
    head,
    tokens: kept,
    text: sharedEnd(kept.map((token) => wordsOf(token, text)).join('')).replace(ofSize, ''),
    isContainer,
    isOwn: kept.some(({ type }) => type === 'place'),
    isAnnounced: false,
    topic: aboutOf(kept) ?? (kept.some((token) => wordsOf(token, text) === '能源') ? 'energy' : null),
  };
}

/** 甲、乙等15个|大中型机场扩建项目, 甲、乙等|重点铁路项目, 甲、乙等|乡镇污水处理厂: how large or weighty they are, or of what places. */
const ofSize =
  /^(?:(?:大中|中小|大|中|小)型|(?:乡镇|镇级|村级)(?=[\u4e00-\u9fff]{3})|(?:重点|骨干|标志性)(?=[铁公高城]))/;
/** 甲、乙等|重大水利基础设施 */
const infrastructure = wordList('基础设施', '重大基础设施', '配套设施', '公共设施');

/** 甲、乙等80个项目, 甲、乙等项目29个, 甲、乙四大片区: whether a list says how many it has. */
export const isCountedList = ({ items, tail }: Group, text: string): boolean =>
  tail !== null &&
  tail.length > 0 &&
  /^等?(?:约|近|共)?“?[0-9一二三四五六七八九十]+[多余]?[个项所座条家大处](?!的|领域|产业|行业|板块|方面|任务|环节|类|功能|定位|优势)|^等[^，。；、0-9]{0,8}项目[0-9]+[个项](?!亿)/.test(
    text.slice(items.at(-1)?.tokens.at(-1)?.to ?? text.length),
  );

/** 甲二期工程等5个核电项目: what works are that do not say it themselves, by what closes their list. */
export function byTail(category: Category, { tokens }: Item, tail: Tail | null, text: string): Category {
  // 甲街、乙路等20个棚改项目
  if (category === 'road' && /棚改|棚户区|城中村/.test(tail?.text ?? '')) return 'housing';
  const isWork = /^(?:work|part)$/.test(tokens.findLast(isHead)?.word?.kind?.role ?? '');
  if (category !== 'other' || !isWork || tail?.head == null || tail.isAnnounced) return category;
  const said = categoryOf(tail.tokens, tail.head, text);
  return said === 'industrial_park' || said === 'programme' ? category : said;
}

/** What an item without a kind is about, by what closes its list, by its own words or by what is told of before the list, which starts at `from`. */
export function categoryInList(tokens: readonly Token[], tail: Tail, from: number, text: string): Category {
  // 甲轴承、乙药业等产业项目: each is about what its own name says
  const isTold = tail.topic !== null && tail.topic !== 'industrial_park';
  const region = tail.head?.word?.kind?.role === 'region' ? tail.head.word.kind.category : null;
  const category = isTold && tail.topic !== null ? tail.topic : (region ?? categoryOf(tokens, null, text));
  const isIndustry =
    category === 'other' &&
    /(?:工业|产业|制造业)(?!集中区|园|新城|大道|路|区)/.test(
      tail.text + text.slice(Math.max(0, (tokens[0]?.from ?? from) - 60), from),
    );
  return isIndustry ? 'factory' : category;
}

/** 甲、乙二期两座|水电站: the phase is of one of them. */
const isPhaseOf = ({ tokens, head }: Shape, tail: Tail): boolean =>
  !tail.isContainer &&
  !tail.isAnnounced &&
  tail.head?.word?.kind?.role === 'site' &&
  head.word?.kind?.role === 'part' &&
  head.word.surface.endsWith('期') &&
  tokens.at(-1) === head &&
  tokens.filter(isHead).length === 1;

/** 甲安置区|供水、乙扩容等工程; 甲都市圈|西环、乙至丙等高速公路: the item says more than its kind. */
export function goesBeyond(shape: Shape, { tokens }: Item, tail: Tail, text: string): boolean {
  const { isOpen, head } = shape;
  if (isPhaseOf(shape, tail) || (!tail.isContainer && isTownAmong(tokens, head, tail.tokens, text)))
    return true;
  if (!isOpen) return false;
  // 甲新城|基础设施, 乙灌区|水源保障
  if (tail.isContainer)
    return (
      tokens.at(-1)?.word?.kind?.role === 'topic' ||
      isOneOf(tokens.at(-1), infrastructure, text) ||
      endsInWork({ tokens }, text)
    );
  // 甲阁街|角等5处口袋公园: where it is
  if (head.word?.kind?.role === 'street' && beside.test(wordsOf(tokens.at(-1), text))) return true;
  return head.word?.kind?.role === 'region' && tail.head?.word?.kind?.role === 'line';
}

const beside = /^(?:角|口|头|旁|侧|边|沿线)$/;

const doneToLine = /^(?:扩能|扩容|扩建|改扩建|改建|提速|电气化|拓宽|复线)(?:改造)?$/;

/** 甲乙扩能、丙丁改扩建等铁路项目 are 甲乙铁路扩能项目 and 丙丁铁路改扩建项目; null where nothing is done to lines. */
export function onLine({ tokens, head }: Shape, tail: Tail, text: string): Found | null {
  const line = tail.tokens.findLast(({ word }) => word?.kind?.role === 'line');
  const [first] = tokens;
  if (first === undefined || first === head || line === undefined) return null;
  const own = text.slice(first.from, head.from);
  if (
    !doneToLine.test(wordsOf(head, text)) ||
    !/^[\u4e00-\u9fff]{2,8}$|^[\u4e00-\u9fff]{2,5}[-—－][\u4e00-\u9fff]{2,5}$/.test(own)
  )
    return null;
  const kind = text.slice(tail.tokens[0]?.from, line.to);
  return {
    name: own + kind + wordsOf(head, text) + text.slice(line.to, tail.head?.to ?? line.to),
    from: first.from,
    to: head.to,
    category: categoryOf(tail.tokens, line, text),
  };
}

/** 改造提升 says how well it is to be, and is no name for works. */
const rebuilding = wordList(...alterations.filter((verb) => verb.length < 4), '拓宽', '拓宽改建');

/** 拓宽改建省道215 is 省道215拓宽改建; 站房工程(青山站、柳河站) are 青山站站房工程 and 柳河站站房工程. */
export function worksBefore({ first, items }: Group, all: readonly Token[], text: string): string {
  const [earlier, before] = [all[first - 2], all[first - 1]];
  const spelled = wordsOf(before, text);
  const isAdjacent = earlier !== undefined && earlier.to === before?.from;
  if (spelled === '(' || spelled === '（') {
    const role = isAdjacent ? earlier.word?.kind?.role : undefined;
    // 打通瓶颈路段(甲高速乙段、丙段): the stretches are named in full
    const isStretch = /段$/.test(wordsOf(earlier, text));
    return items.length > 1 && !isStretch && (role === 'part' || role === 'work')
      ? wordsOf(earlier, text)
      : '';
  }
  if (!isOneOf(before, rebuilding, text)) return '';
  if (!items.some(({ tokens }) => tokens.some(({ word }) => word?.kind?.category === 'road'))) return '';
  const isDouble = isAdjacent && /^(?:拓宽|改造|扩建)$/.test(wordsOf(earlier, text));
  return (isDouble ? wordsOf(earlier, text) : '') + spelled;
}

/** 甲路、乙路等一批城市道路绿化提升工程: the works are on each of the streets; 等道路工程 says what they are. */
export function worksBehind({ items, tail, end }: Group, all: readonly Token[], text: string): string {
  const isStreet = items.every(({ tokens }) => tokens.findLast(isHead)?.word?.kind?.role === 'street');
  const last = tail?.findLastIndex(isHead) ?? -1;
  // 甲小区、乙小区等6个老旧小区|改造
  if (tail !== null && items.every(({ tokens }) => wordsOf(tokens.findLast(isHead), text) === '小区'))
    return onHomes.exec(text.slice(tail[0]?.from, tail.at(-1)?.to))?.[0] ?? '';
  // 甲路、乙路等15条道路的|雨污分流改造
  if (tail !== null && isStreet && wordsOf(all[end], text) === '的')
    return (
      /^[\u4e00-\u9fff]{0,6}(?:改造|整治|绿化|亮化|拓宽|维修|提升)(?:工程|项目)?(?=[，。；、]|$)/.exec(
        text.slice(all[end]?.to, (all[end]?.to ?? 0) + 14),
      )?.[0] ?? ''
    );
  if (tail === null || !isStreet || tail[last]?.word?.kind?.role !== 'work') return '';
  const words = text.slice(tail[0]?.from, tail[last]?.to);
  return (
    /(?<=^|^路|道路|公路|街道|城市|市区|市政|主干道)(?!道路|公路|街道|城市|市区|市政)[^路]{0,6}(?:改造|绿化|整修|提升|整治|拓宽|亮化|扩建|维修)[^路]{0,4}$/.exec(
      words,
    )?.[0] ?? ''
  );
}

const onHomes = /(?<=小区)(?:综合)?(?:改造|整治|提升)(?:提升|整治)?(?:工程|项目)?$/;

const opensAll =
  /(?:[0-9]+|[一二三四五六七八九十两])[个项座条所](?:[^，,。；;：:]{0,14}?(?:项目|工程)|[^，,。；;：:]{0,14}?的[^，,。；;：:]{0,6}(?:小区|片区|学校|医院|园区))(?:集中|正式|全面|已)*(?:签约|开工|动工|竣工|投产|落地|建成)?(?:建设|投产)?[，,]?(?:包括|分别是|分别为|有|为|即|是)?[：:]?$/;

/** 12个工程包括：甲灌区、乙应急处置: what names the items of a list before it; null where nothing does. */
export function announcedAs({ first, items }: Group, all: readonly Token[], text: string): Tail | null {
  const start = items[0]?.tokens[0]?.from ?? 0;
  const before = text.slice(Math.max(0, start - longestOpening), start);
  if (items.length < 3 || !/[：:是为括有即]$/.test(before) || !opensAll.test(before)) return null;
  const head = all.slice(0, first).findLast(isHead) ?? null;
  return {
    head,
    tokens: [],
    text: head === null ? '' : wordsOf(head, text),
    isContainer: true,
    isOwn: false,
    isAnnounced: true,
    topic: null,
  };
}

const longestOpening = 60;
