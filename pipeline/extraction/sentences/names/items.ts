import { isDoer } from './guards.ts';
import { isNameLikeJoint } from './like-joints.ts';
import type { Token } from './tokens.ts';

/** The words between two boundaries of a list: 株洲至衡阳 in 推动建设株洲至衡阳、株洲至醴陵城际铁路. */
export interface Item {
  readonly tokens: readonly Token[];
  /** How it is joined to the item before it. */
  readonly joint: 'first' | '、' | 'and';
}

/** Whether a token may be the kind of a name, rather than only say what the name is about. */
export const isHead = ({ type, word }: Token): boolean => type === 'kind' && word?.kind?.role !== 'topic';

/** Whether a name may end with a token: its kind, or a quotation. */
export const mayEndName = (token: Token): boolean => isHead(token) || token.type === 'quote';

/** 涔天河水库|及配套灌溉工程, 甲市场|暨乙物流园项目: what goes with a thing that is named is of the same work, and so is its other name. */
export function goesWithIt(item: readonly Token[], text: string, at: number): boolean {
  const last = item.at(-1);
  if (text.startsWith('暨', at))
    return (
      last !== undefined &&
      isHead(last) &&
      last.word?.kind?.role !== 'work' &&
      sharedEnd.test(text.slice(at, at + longestOther))
    );
  return (
    goesWith.test(text.slice(at, at + 10)) &&
    item.some(
      ({ type, from, to }) =>
        type === 'place' || (type === 'text' && /^[^0-9]{2,}$/.test(text.slice(from, to))),
    )
  );
}
/** 甲市场|暨乙物流园项目: both are one project; 甲产业城项目|暨“乙总部项目”, 甲综合体|暨基础设施 are whole before it. */
const sharedEnd =
  /^暨(?![^，。；]{0,10}(?:全[省市县区国]|重[点大]|季度|民生|集中|[0-9]))[^，。；、“”暨]{2,16}(?:项目|工程)/;
const longestOther = 20;
const goesWith =
  /^及其?(?:相关(?:工程|设施)|(?:相关)?(?:配套|附属|外送|连接|(?:两岸|[东南西北]{1,2})?(?:接线|引道|引线)工程))/;

/** 和|祥医院, 向|莆铁路: a joint or a preposition that opens a name, where one character and its kind follow; 和|祥云医院 may be two. */
export function opensName(tokens: readonly Token[], index: number, text: string): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || next?.type !== 'text' || next.from !== token.to) return false;
  if (isNameLikeJoint(text, token.from)) return true;
  if (next.to - next.from !== 1 || deeds.includes(text.charAt(next.from))) return false;
  const opener = text.slice(token.from, token.to);
  const isFree = before === undefined || before.type === 'mark' || before.type === 'list';
  if (opener !== '和' && !(isFree && /^[向前后从]$/.test(opener))) return false;
  let at = index + 2;
  while (tokens[at]?.type === 'generic' || tokens[at]?.word?.kind?.role === 'topic') at += 1;
  const kind = tokens[at];
  return kind?.type === 'kind' && kind.to - kind.from > 1 && stands.has(kind.word?.kind?.role ?? '');
}
const deeds = '建修改扩批开经到为东南西北中里内外上下';

/** 甲经乙、丙至丁高铁 is one line by way of two places. */
export const isVia = (first: Token | undefined, mark: Token, text: string): boolean =>
  /^[\u4e00-\u9fff]{2,4}经[\u4e00-\u9fff]{2,4}$/.test(text.slice(first?.from, mark.from)) &&
  /^[^、，。；至到]{2,5}[至到]/.test(text.slice(mark.to, mark.to + 8));

/** 307国道的改线工程, 云和到山海的客专: 的 inside a name. */
export function isLinking(tokens: readonly Token[], index: number, from: number, text: string): boolean {
  const [last, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (
    token === undefined ||
    next === undefined ||
    last === undefined ||
    token.to - token.from > 1 ||
    !text.startsWith('的', token.from)
  )
    return false;
  // 云和至莫斯科的|中欧|班列
  const kind = train.test(text.slice(next.from, next.to)) ? tokens[index + 2] : next;
  const role = kind?.word?.kind?.role;
  const isBetween = tokens
    .slice(from, index)
    .some((part) => part.type === 'text' && /[至到—]/.test(text.slice(part.from, part.to)));
  // 甲东站至乙机场的|城际铁路; 甲站至乙机场的|地铁6号线, 甲站至乙机场的|机场高速 have names of their own
  if (isHead(last))
    return (
      (role === 'work' && next.to - next.from > 2) ||
      (role === 'line' && isBetween && !hasOwnName(next, tokens[index + 2], text))
    );
  // 云和至柳湾、山海的高速铁路: from the same place
  const isOfFan =
    index - from === 1 &&
    tokens[from - 1]?.type === 'list' &&
    /[至到][\u4e00-\u9fff]{2,4}、$/.test(text.slice(Math.max(0, last.from - longestEnd), last.from));
  // 甲区、乙县、丙县的|污水处理厂: one at each place
  const isOfPlaces =
    role === 'site' &&
    /^(?:water|energy)$/.test(next.word?.kind?.category ?? '') &&
    index - from === 1 &&
    last.type === 'place' &&
    tokens[from - 1]?.type === 'list' &&
    tokens[from - 2]?.type === 'place';
  return isOfPlaces || (role === 'line' && (isOfFan || isBetween));
}
const longestEnd = 8;
const train = /^(?:中[欧亚越老]|国际|货运|跨境|冷链)$/;

/** 地铁|6号线, 机场|高速: a number behind the kind, or a thing that another kind is called after. */
const hasOwnName = (kind: Token, behind: Token | undefined, text: string): boolean =>
  sites.has(kind.word?.kind?.category ?? '') ||
  /[0-9一二三四五六七八九十]号/.test(text.slice(kind.from, kind.to)) ||
  (behind?.from === kind.to &&
    /^[0-9A-Z一二三四五六七八九十]{1,3}号?线/.test(text.slice(behind.from, behind.from + longestEnd)));
const sites: ReadonlySet<string> = new Set(['airport', 'port', 'rail_facility']);

/** 湘潭县|改扩建|云木医院: the verb between who does it and what stands; 湘潭县|改造|项目 and 棚户区|改造|安置房 are names. */
export function isDoneTo(tokens: readonly Token[], index: number, from: number, text: string): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.word?.boundary !== 'soft' || next?.from !== token.to) return false;
  if (!isDoer(text.slice(tokens[from]?.from, token.from))) return false;
  let at = index + 1;
  while (named.has(tokens[at]?.type ?? 'mark')) at += 1;
  const kind = tokens[at]?.word?.kind;
  return at > index + 1 && stands.has(kind?.role ?? '') && kind?.category !== 'pilot_zone';
}
const named: ReadonlySet<Token['type']> = new Set(['text', 'place', 'generic', 'quote']);
const stands: ReadonlySet<string> = new Set(['site', 'line', 'street', 'junction']);

/** 将|改造|甲路, 湘潭县|改造|甲路: before a verb that is part of no name. */
export const standsBeforeDeed = (before: Token | undefined, text: string): boolean =>
  before === undefined ||
  /^(?:stop|mark|count|list)$/.test(before.type) ||
  isDoer(text.slice(Math.max(0, before.to - longestDoer), before.to));
const longestDoer = 4;
