import { isHead } from './items.ts';
import { isBreak, isOneOf, type Token, wordList, wordsOf } from './tokens.ts';

/**
 * Lists that give each item its whole name: whatever words stand between two marks belong to it.
 *
 * `包括：青河得力管材生产项目、山海公司配套纸箱厂项目` → two names, though 得 and 公司 end a name elsewhere
 */

/** No name in such a list is longer, in characters. */
const longestName = 40;

/** For each word of a sentence 1 where it is inside a name of such a list; null where there is none. Linear. */
export function enumerated(tokens: readonly Token[], text: string): Uint8Array | null {
  let inside: Uint8Array | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isInPlace(tokens, at, text) || isNounListed(tokens, at, text)) {
      inside ??= new Uint8Array(tokens.length);
      inside[at] = 1;
      continue;
    }
    if (!opens(tokens, at, text)) continue;
    const end = nameEnd(tokens, at + 1, text);
    if (end < 0) continue;
    inside ??= new Uint8Array(tokens.length);
    inside.fill(1, at + 1, end + 1);
    at = end;
  }
  return inside;
}

/** A colon behind 包括 or the like, what so much is put into, or 、 behind a whole name; 建成甲项目、启动乙项目 are two deeds. */
function opens(tokens: readonly Token[], at: number, text: string): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || next.word?.before != null) return false;
  if (isPriced(tokens, at, text)) return true;
  if (token.type === 'list') return text.startsWith('、', token.from) && isWhole(tokens[at - 1], text);
  return (
    colons.has(text.charCodeAt(token.from)) &&
    /(?:包括|分别[是为有]|涵盖|即|[是为有])$/.test(wordsOf(tokens[at - 1], text))
  );
}

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const colons = codes('：:');

/** 总投资5亿元|的|甲项目: what so much is put into is named behind 的. */
export const isPriced = (tokens: readonly Token[], at: number, text: string): boolean =>
  isOneOf(tokens[at], particle, text) &&
  /元$/.test(wordsOf(tokens[at - 1], text)) &&
  /^(?:总投资|投资|总投资额|计划投资|计划总投资)$/.test(wordsOf(tokens[at - 2], text));

const particle = wordList('的');

const isWhole = (token: Token | undefined, text: string): boolean =>
  token?.type === 'kind' && /(?:项目|工程)$/.test(wordsOf(token, text));

/** The last word of the name that begins here and ends in 项目 or 工程 at a mark or 等; less than 0 where none does. */
function nameEnd(tokens: readonly Token[], from: number, text: string): number {
  const start = tokens[from]?.from ?? 0;
  const isOne = isPriced(tokens, from - 1, text);
  let hasKind = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.to - start > longestName) return -1;
    if (token.type === 'mark') {
      if (!text.startsWith('—', token.from)) return -1;
      hasKind = false;
    }
    if (token.type === 'count' && sumsUp(token, tokens[at + 1], text)) return -1;
    // 甲轨道及城际铁路工程 is two; 材料装配及检测中心项目 is one, and so is what one sum is put into
    if (token.type === 'list' && !isOne && (hasKind || text.startsWith('、', token.from))) return -1;
    // 总投资3亿元的甲公路|已完成路基工程, 乙项目、丙工程|列入重点项目: what is told of it
    if (hasKind && token.type === 'stop' && opensDeed(token, text)) return -1;
    hasKind ||= isHead(token);
    if (/^(?:的|等)$/.test(wordsOf(token, text)) || token.type === 'etc') return -1;
    const next = tokens[at + 1];
    const isLast =
      next === undefined || next.type === 'etc' || isBreak(next, text) || text.startsWith('、', next.from);
    if (isWhole(token, text) && isLast) return at;
  }
  return -1;
}

/** 甲水厂、乙园区|3个|项目, 2个|商贸类项目, 四大|工程: how many the list has, and no part of its last name. */
const sumsUp = (count: Token, next: Token | undefined, text: string): boolean =>
  /^[两三四五六七八九十]大$/.test(wordsOf(count, text)) ||
  (/[个项]$/.test(wordsOf(count, text)) && (isOneOf(next, plainWorks, text) || opensSort(text, count.to)));
export const plainWorks = wordList('项目', '工程');

/** 2个|商贸类项目: works of a sort, and no names of them. */
export const opensSort = (text: string, at: number): boolean =>
  /^[^，。；、的0-9]{2,5}类(?:项目|工程)/.test(text.slice(at, at + longestSort));
const longestSort = 10;

const opensDeed = (token: Token, text: string): boolean =>
  token.word?.after != null ||
  /^(?:已经?|正在?|将|均|预计|计划|目前|被|[列纳]入|入[选围]|获[批评得]?|成为)$/.test(wordsOf(token, text));

/**
 * 青河治理、柳河疏浚、山河闸改建|三项工程, 青河综合治理和云河护岸工程, 云溪茶园综合开发、柳河机场等项目: what is done to a river, a street or a
 * gate, or how it is developed, is a work where the list ends in works.
 */
export function isWorkListed(tokens: readonly Token[], index: number, text: string): boolean {
  if (!workEnds.has(text.charCodeAt((tokens[index]?.to ?? 0) - 1))) return false;
  if (isOneOf(tokens[index], developing, text)) {
    if (!developed.test(wordsOf(tokens[index - 1], text))) return false;
  } else {
    if (!workedOn.test(wordsOf(tokens[index], text))) return false;
    const named = tokens[index - (isOneOf(tokens[index - 1], manner, text) ? 2 : 1)];
    if (!worksOn.test(wordsOf(named, text))) return false;
  }
  for (let at = index + 1; at < Math.min(tokens.length, index + longestWorks); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at === index + 1 && !closes.has(token.type))) return false;
    if (token.type === 'mark') return tokens[at - 1]?.word?.kind?.role === 'work' && at > index + 2;
    if (token.type === 'etc' || token.type === 'count')
      return tokens.slice(at + 1, at + 5).some(({ word }) => word?.kind?.role === 'work');
  }
  return false;
}
const worksOn =
  /[\u4e00-\u9fff][河江湖渠溪港涌堤闸库桥路街]$|(?:水环境|内涝|流域|流失|矿山|沉陷区|水系|黑臭水体|盐碱地|岸线|(?<![阶手时片])段|公园|广场|老街|景区|街区)$/;
const manner = wordList('综合', '系统', '生态', '环境', '河道');
const workedOn = /(?:治理|整治|疏浚|清淤|改建|扩建|重建|改造|加固|提升)$/;
const developing = wordList('开发');
/** Source of a pattern for what stands before 开发 where that is a work: 茶园综合|开发, 风能|开发. */
export const developedBefore =
  '(?:综合|整体|一体化|连片|联动|旅游|产业|片区|景区|资源|风[能电]|光[能伏]|水电|地热)';
const developed = new RegExp(`${developedBefore}$`);
/** Their last characters, which turn most words away without a pattern. */
const workEnds = codes('理治浚淤建造固升发');
const closes: ReadonlySet<Token['type']> = new Set(['list', 'etc', 'count']);
const longestWorks = 24;

/**
 * 推进青阳、柳|如|沟等9个工程, 建设云口、石|让|3座电站, 推进木|都|口至云和公路: a particle that stands in the name of a place
 * which the lists do not know.
 */
function isInPlace(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.type !== 'stop' || token.to - token.from > 1 || token.word?.after != null) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.type !== 'text' || before.to !== token.from || before.to - before.from > longestPlace)
    return false;
  const opening = tokens[at - 2];
  // 江西石|让|水电站: one character of its own is no word
  if (
    before.to - before.from === 1 &&
    opening?.type === 'place' &&
    next !== undefined &&
    next.from === token.to &&
    isHead(next)
  )
    return true;
  const closing = next?.type === 'text' && next.from === token.to ? tokens[at + 2] : next;
  const end = closing?.from ?? text.length;
  if (
    !/^[\u4e00-\u9fff]{2,5}$/.test(text.slice(before.from, end)) &&
    !routeEnd.test(text.slice(before.from, end))
  )
    return false;
  if (routeEnd.test(text.slice(before.from, next?.to)))
    return opening === undefined || opening.type === 'stop';
  const isListed = opening !== undefined && text.startsWith('、', opening.from);
  const goesOn = closing !== undefined && text.startsWith('、', closing.from);
  if (!(isListed || (goesOn && opening?.type === 'stop'))) return false;
  return isListed && goesOn ? true : closes.has(closing?.type ?? 'stop');
}

/** 甲油田生产|支持|基地等项目, 乙公司产能|扩大|等8个项目: what ends a name elsewhere is a noun inside an item of a list of works. */
function isNounListed(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (token?.type !== 'stop' || token.to - token.from !== 2 || token.word?.after != null) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || next === undefined || !inName.has(before.type)) return false;
  const isEnd = next.type === 'etc' || text.startsWith('、', next.from);
  // 单位|投资|公租房: what is built is no part of who builds it
  if (!isEnd && !(isHead(next) && /(?:基地|中心|平台|站|库)$/.test(wordsOf(next, text)))) return false;
  let from = at - 1;
  while (from > at - longestItem && inName.has(tokens[from]?.type ?? 'stop')) from -= 1;
  if (!text.startsWith('、', tokens[from]?.from) || at - from < 2) return false;
  for (let to = at + 1; to < Math.min(tokens.length, at + longestWorks); to += 1) {
    const closing = tokens[to];
    if (closing?.type === 'etc')
      return tokens.slice(to + 1, to + 5).some(({ word }) => word?.kind?.role === 'work');
    if (closing === undefined || closing.type === 'mark') return false;
  }
  return false;
}
const inName: ReadonlySet<Token['type']> = new Set(['text', 'kind', 'generic', 'place', 'org', 'block']);
const longestItem = 10;
const routeEnd = /^[\u4e00-\u9fff]{3,4}[至到][\u4e00-\u9fff]{2,6}$/;
const longestPlace = 2;

/** 甲水库除险加固|和乙河治理: what is done to a thing that is named, and another thing behind the joint. */
export const isWorkOn = (item: readonly Token[], last: Token, next: Token, text: string): boolean =>
  (next.type === 'place' || (next.type === 'text' && next.to - next.from > 1)) &&
  (last.word?.kind?.role === 'topic'
    ? item.slice(0, -1).some(isHead) &&
      /(?:加固|整治|治理|改造|扩建|修复|疏浚)$/.test(text.slice(last.from, last.to))
    : onWater.test(text.slice(item[0]?.from, last.to)));
const onWater =
  /^[\u4e00-\u9fff]{1,4}[河江湖渠溪港涌堤闸](?:综合|系统|生态|环境|河道)?(?:治理|整治|疏浚|加固)$/;

/** 甲机场、|12万千瓦|风能开发、乙山庄等10个项目: how large works of energy are opens their name. */
export const isPower = ({ from, to }: Token, next: Token | undefined, text: string): boolean =>
  next?.word?.kind?.category === 'energy' && power.test(text.slice(from, to));
const power = /(?:千瓦|兆瓦|MW|GW)时?$/i;

/** 甲、乙、丙|三级|电站: how many steps of a river the list has. */
export const isSteps = ({ from, to }: Token, length: number, text: string): boolean =>
  length > 1 &&
  to - from === 2 &&
  text.charAt(from + 1) === '级' &&
  '两三四五六七八九'.indexOf(text.charAt(from)) + 2 === length;

/** 年产5万吨甲、3万吨乙项目 is one that makes both; 5万吨甲、3万吨乙|等项目 are two. */
export function isJointOutput(tokens: readonly Token[], from: number, index: number, text: string): boolean {
  const goods = wordsOf(tokens[index + 1], text);
  if (!outputs.test(goods) || !made.test(text.slice(tokens[from]?.from, tokens[index]?.from))) return false;
  let at = index + 1;
  while (at < index + longestOutput && nouns.has(tokens[at]?.type ?? '')) at += 1;
  return (
    tokens[at - 1]?.word?.kind?.role === 'work' && tokens[at]?.type !== 'etc' && tokens[at]?.type !== 'count'
  );
}
const longestOutput = 16;
const measured = '[0-9.]+余?[万亿]?(?:吨|台套?|套|件|辆|片|只|头|平方米)(?![级/])';
const outputs = new RegExp(`^${measured}|^[0-9.]+[万亿]?[吨台套件]/年`);
const made = new RegExp(`(?:${measured}|[吨台套件]/年)[\\u4e00-\\u9fff]{1,8}$`);
const nouns: ReadonlySet<string> = new Set(['text', 'kind', 'generic', 'list', 'soft']);
