import { onePerTown } from '../work-nouns.ts';
import { isJointOutput, isPower, isPriced, isSteps, isWorkListed, isWorkOn } from './enumeration.ts';
import { isBetween, isInCompound, isSumOf } from './guards.ts';
import { goesWithIt, type Item, isDoneTo, isHead, isLinking, isVia, opensName } from './items.ts';
import { areSeats } from './seats.ts';
import { hasSecondPart, isDoneBesides, junctionFollows } from './second-part.ts';
import { isOneOf, type Token, wordList, wordsOf } from './tokens.ts';

/** What a word does to the list that is being read. */
type Step = 'name' | '、' | 'and' | 'tail' | 'restart' | 'end' | 'skip';

/** Adverbs that open a name as well. */
const joined = wordList('联合', '集中', '连续', '综合');
/** 等若干实验室: how many there are is not said. */
const vagueCounts = /^(?:多[条个座项所家处]?|若干|若干个|诸多|众多|一系列)$/;

const worksOfThem = /^的(?:新建|改建|扩建|改扩建|迁建|重建|改造|提升改造|加固|维修){1,2}(?:工程|项目)/;
const longestWorks = 10;

/** What a word does after 等, where the list is closed. */
export function tailStep(token: Token, isOpen: boolean, isCounted: boolean, text: string): Step {
  if (token.type === 'count' || vagueCounts.test(text.slice(token.from, token.to))) return 'skip';
  // 甲、乙等8个机场|的|改扩建工程
  if (isCounted && worksOfThem.test(text.slice(token.from, token.from + longestWorks))) return 'skip';
  // 甲、乙2个街道|养老服务中心
  if (isOpen && text.startsWith('个街道', token.from - 1)) return 'name';
  // 等一批城市道路绿化工程: what the works are on
  if (token.type === 'block' && token.word?.kind?.role === 'topic' && isOpen) return 'name';
  if (token.type === 'stop' || token.type === 'mark' || token.type === 'block') return 'end';
  // 等项目|和甲、乙基地: the list is closed, and another begins
  // 等106个旧区、城中村改造项目: what they are is a list too
  if (token.type === 'list' && isOpen && isCounted) return 'name';
  // 等9个农网工程、青云联网通道: what closed the counted ones is theirs, and another name follows
  if (token.type === 'list' && isCounted && !isOpen) return 'end';
  if (token.type === 'list') return text.charCodeAt(token.from) === 12289 || isOpen ? 'restart' : 'end';
  return token.type === 'soft' ? 'end' : 'name';
}

/** What a word does to the names before it: to the item that begins at `from` and to those `earlier` in its list. */
export function stepOf(
  tokens: readonly Token[],
  index: number,
  from: number,
  earlier: readonly Item[],
  text: string,
): Step {
  const isBegun = from < index;
  const isList = earlier.length > 0;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined) return 'end';
  if (isNumbering(tokens, index, text) || (isBegun && isDoneTo(tokens, index, from, text))) return 'end';
  if (isBegun && isWorkListed(tokens, index, text)) return 'name';
  switch (token.type) {
    case 'generic':
      return isBegun && isSteps(token, earlier.length + 1, text) ? 'tail' : 'name';
    case 'text':
    case 'place':
    case 'org':
    case 'block':
      return 'name';
    case 'quote':
      return isList && isBegun && isSumOf(text, token.from) ? 'tail' : 'name';
    case 'paren':
      return isBegun ? 'name' : 'end';
    case 'kind':
      return !isBegun && token.word?.boundary === 'soft' ? 'end' : 'name';
    case 'soft':
      // 道路改造、煤田开发等项目: in a list it is what is done there
      return isBegun && (isNounHere(tokens, index, from, text) || (isList && next?.type === 'etc'))
        ? 'name'
        : 'end';
    case 'etc':
      return isBegun || isList ? 'tail' : 'end';
    case 'count':
      if (!isBegun && isList && isPower(token, next, text)) return 'name';
      return isBegun && (isList || tokens.slice(from, index).some(isHead)) ? 'tail' : 'end';
    case 'list':
      if (text.charCodeAt(token.from) === 12289)
        return isBegun &&
          (isExtended(tokens.slice(from, index), text) ||
            isVia(tokens[from], token, text) ||
            isJointOutput(tokens, from, index, text))
          ? 'name'
          : '、';
      if (!isBegun) return opensName(tokens, index, text) ? 'name' : isList ? 'and' : 'end';
      if (goesWithIt(tokens.slice(from, index), text, token.from)) return 'name';
      if (text.startsWith('暨', token.from) || isPriced(tokens, index + 3, text)) return 'and';
      if (isBetween(text, token.to)) return 'name';
      return joinsNames(tokens.slice(from, index), next, tokens, index, earlier, text) ? 'and' : 'name';
    case 'stop':
      // 农村供水保障提升工程: what is made sure of is in the name
      // 甲乙开放大通道, 甲市开放大学
      if (isBegun && isWithinName(token, next, text)) return 'name';
      // 甲经乙、丙至丁高铁: a line by way of a place
      if (
        isBegun &&
        tokens[index - 1]?.type === 'place' &&
        (next?.type === 'place' || byWay.test(text.slice(token.to, token.to + longestWay))) &&
        text.startsWith('经', token.from)
      )
        return 'name';
      if (isBegun) return isLinking(tokens, index, from, text) ? 'name' : 'end';
      // 甲实验室、联合微电子中心: behind a whole name it is a part of the next
      return (isOneOf(token, joined, text) && earlier.at(-1)?.tokens.some(isHead) === true) ||
        opensName(tokens, index, text)
        ? 'name'
        : 'end';
    default:
      return 'end';
  }
}

/** 甲市经|乙新区至丙市 */
const byWay = /^[\u4e00-\u9fff]{2,6}(?<![至到])[至到][\u4e00-\u9fff]{2}/;
const longestWay = 10;

/** 8、青河至山海铁路: the number of a paragraph or a clause; 1、2号线 are two lines. */
function isNumbering(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  if (token?.type !== 'list' || text.charCodeAt(token.from) !== 12289) return false;
  return (
    /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})$/.test(wordsOf(tokens[index - 1], text)) &&
    (index === 1 || /^[；;：:。]$/.test(wordsOf(tokens[index - 2], text))) &&
    !/^[0-9一二三四五六七八九十]/.test(wordsOf(tokens[index + 1], text))
  );
}

/** 管网延伸至甲镇、乙镇集中供水工程 is one thing: its ends are a list. */
const isExtended = (item: readonly Token[], text: string): boolean =>
  !item.some(isHead) &&
  item.some(({ type, from, to }) => type === 'text' && /延伸[至到]/.test(text.slice(from, to)));

/** 供水|保障|提升工程, 种养|结合|项目. */
const isWithinName = (token: Token, next: Token | undefined, text: string): boolean =>
  (next !== undefined && isHead(next) && isPartOfKind(token, next, text)) ||
  isInCompound(text, token.from, token.to);

const isPartOfKind = (token: Token, next: Token, text: string): boolean =>
  /^(?:保障.*|开放.*(?:大通道|大学)|高质量发展.*(?:基金|区)|培育(?:行动|工程|计划)|(?:提速|扩能|扩容)(?:提质)?改造(?:工程|项目)?)$/.test(
    text.slice(token.from, next.to),
  );

/** What can be built; a trial, 体系建设试点, is run. */
const isBuilt = ({ word }: Token): boolean =>
  buildings.has(word?.kind?.role ?? '') && word?.kind?.category !== 'pilot_zone';

const buildings: ReadonlySet<string> = new Set(['site', 'line', 'region', 'street', 'junction']);

const alike = /^(?:、|[和及][0-9])/; // 甲生猪加工、乙光伏, 3吨饲料加工和5吨化肥
/** A verbal noun belongs to the name when a kind follows: 生态环境整治工程, 乡村环境提升行动. */
function isNounHere(tokens: readonly Token[], index: number, from: number, text: string): boolean {
  const isProcessing = tokens[index]?.word?.surface === '加工'; // 茶叶加工标准化厂房
  let at = index + 1;
  while (tokens[at]?.type === 'soft' || (isProcessing && tokens[at]?.type === 'generic')) at += 1;
  const next = tokens[at];
  if (next === undefined) return false;
  // 甲湖|保护|和修复工程
  const last = tokens[at - 1];
  if (last !== undefined && next.type === 'list' && isDoneBesides(last, tokens, at + 1, text)) return true;
  // 屋顶建设|光伏电站, 新区新建|幼儿园: what is built is no part of who builds it
  // 开发区建设|年产3万吨的项目: so is what a plant is to make
  if (
    /^(?:建设|新建)$/.test(tokens[index]?.word?.surface ?? '') &&
    (isBuilt(next) || /^[年日]产$/.test(wordsOf(next, text)))
  )
    return false;
  if (next.type === 'kind' || (isProcessing && alike.test(text.slice(next.from, next.from + 2)))) return true;
  const after = tokens[at + 1];
  const role = after?.word?.kind?.role;
  const isShort = next.type === 'text' && next.to - next.from <= 4;
  if (isShort && isProcessing && after !== undefined && isHead(after)) return true;
  if (!isShort || (role !== 'programme' && role !== 'work' && after?.word?.kind?.category !== 'pilot_zone'))
    return false;
  return !tokens.slice(from, index).every(({ type }) => type === 'place' || type === 'org');
}

const activity = /(?:研发|生产|制造|加工|设计|仓储|组装|检测|孵化)$/;

/** 和 separates two names when the one before it is whole: 柳湾大桥青山接线和云州接线, but 环卫及垃圾处理项目 is one. */
function joinsNames(
  item: readonly Token[],
  next: Token | undefined,
  tokens: readonly Token[],
  index: number,
  earlier: readonly Item[],
  text: string,
): boolean {
  if (next === undefined) return true;
  const last = item.findLast(({ type }) => type !== 'paren');
  if (last !== undefined && isWorkOn(item, last, next, text)) return true;
  // 甲路桥梁和乙路
  const isBridge = /[路道街]桥梁$/.test(text.slice(item[0]?.from, last?.to));
  const isWhole = last !== undefined && (isHead(last) || last.type === 'quote' || isBridge);
  // 甲设备研发及总装基地: what is done there, twice
  if (last !== undefined && activity.test(text.slice(last.from, last.to)) && !isHead(last)) return false;
  if (isWhole && hasSecondPart(last, tokens, index + 1, text)) return false;
  if (last !== undefined && isDoneBesides(last, tokens, index + 1, text)) return false;
  if (
    isWhole &&
    last.word?.kind?.role !== 'junction' &&
    last.word?.kind?.role !== 'work' &&
    junctionFollows(tokens, index + 1)
  )
    return false;
  return (
    isWhole ||
    isSeated(item, next, tokens[index + 2]) ||
    isAbbreviated(item, tokens, index) ||
    isOfEach(item, next, tokens[index + 2]) ||
    areSeats(item, tokens, index, text) ||
    areRoutes(item, next, text) ||
    (earlier.length > 0 && !earlier.some((each) => each.tokens.some(isHead)))
  );
}

/** 甲市新出海口|和乙市机场: each opens with where it is. */
const isSeated = (item: readonly Token[], next: Token, after: Token | undefined): boolean =>
  item.length >= 3 &&
  item[0]?.type === 'place' &&
  item.at(-1)?.type === 'text' &&
  next.type === 'place' &&
  after !== undefined &&
  (isHead(after) || after.type === 'text');

/** 青柳南环和柳云城际铁路 are two lines, each by its short name. */
function isAbbreviated(item: readonly Token[], tokens: readonly Token[], index: number): boolean {
  if (item.length !== 1 || !isShort(item[0]) || !isShort(tokens[index + 1])) return false;
  // 青柳和柳云|两条|高速公路
  const after = tokens[index + (tokens[index + 2]?.type === 'count' ? 3 : 2)];
  if (after?.type !== 'list') return after?.word?.kind?.role === 'line';
  // 青柳和柳云、云山高速公路
  const ahead = tokens.slice(index + 3, index + 3 + longestAhead);
  const end = ahead.findIndex(({ type }) => type === 'mark' || type === 'stop');
  return (end < 0 ? ahead : ahead.slice(0, end)).some(({ word }) => word?.kind?.role === 'line');
}
const longestAhead = 8;

/** 青河|和柳湾污水处理厂: a town has one, so that they are two. */
const isOfEach = (item: readonly Token[], next: Token, after: Token | undefined): boolean =>
  item.length === 1 && isTown(item[0]) && isTown(next) && onePerTown.has(after?.word?.surface ?? '');
const isTown = (token: Token | undefined): boolean =>
  (token?.type === 'text' || token?.type === 'place') && token.to - token.from <= 4;

/** 青河至山海|和云河至柳湾, 青河—山海|和云河—柳湾: two lines by their ends. */
const areRoutes = (item: readonly Token[], next: Token, text: string): boolean =>
  /^[^至到—]{2,8}[至到—][^至到]{2,14}$/.test(text.slice(item[0]?.from, item.at(-1)?.to)) &&
  /^[^至到—，。；、]{2,8}[至到—]/.test(text.slice(next.from, next.from + 9));

const isShort = (token: Token | undefined): boolean => token?.type === 'text' && token.to - token.from <= 4;
