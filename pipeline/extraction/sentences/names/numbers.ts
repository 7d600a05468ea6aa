import type { Token } from './tokens.ts';
import { nameWords, type Word } from './words.ts';

/** What stands where kinds of names do and is none of the lexicon: numbers of a list or of a metro's lines, and 线 behind the ends of a line. */

/** 2.青河治理工程, ；3.青河大桥: the number of a line or a clause is no part of a name; 2.5公里 has none. */
export function numberingAt(text: string, at: number, end: number): Token | null {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57 || (at > 0 && !/[\s，,；;：:。）)]/.test(text.charAt(at - 1)))) return null;
  const length = numbering.exec(text.slice(at, at + longestNumbering))?.[0].length ?? 0;
  return length === 0 || at + length > end ? null : { type: 'mark', from: at, to: at + length, word: null };
}
const numbering = /^[0-9]{1,2}[.．](?![0-9.．]|$)/;
const longestNumbering = 4;

/** 青柳|S3线, 、云山|R12线: the letter and the number of an urban line behind the short name of its ends are its kind. */
export function letteredAt(
  text: string,
  at: number,
  end: number,
  before: Token | undefined,
  plain: number,
): Token | null {
  const code = text.charCodeAt(at);
  const word = nameWords.get('轨道交通');
  const isOfMetro = before?.word?.kind?.category === 'metro' && before.word.kind.role === 'line';
  // 轨道交通|甲|线
  if (code === lineCode && isOfMetro && at - plain === 1)
    return word !== undefined &&
      /[甲乙丙丁戊]/.test(text.charAt(plain)) &&
      !notLines.test(text.slice(at, at + 2))
      ? { type: 'kind', from: at, to: at + 1, word }
      : null;
  if (code < 65 || code > 90 || before?.type === 'generic') return null;
  // 市域铁路|青柳|S3线: of its network
  if (before?.type === 'kind' && !isOfMetro) return null;
  const isBehind = at === plain && (isOfMetro || before?.type === 'place');
  if (at - plain !== 2 && !isBehind) return null;
  const length = lettered.exec(text.slice(isBehind ? at - 2 : plain, at + longestLettered))?.[1]?.length ?? 0;
  // 省道S20线, 青溪L3线投产
  if (length > 0 && others.test(text.slice(Math.max(0, plain - longestAround), at + longestAround)))
    return null;
  if (length === 0 || at + length > end || word === undefined) return null;
  return { type: 'kind', from: at, to: at + length, word };
}
const lettered = /^(?![其包换乘该本此沿全各])[\u4e00-\u9fff]{2}([SRLM][0-9]{1,2}线)(?!路|公交)/;
const longestLettered = 5;
const others = /[国省县乡]道|公路|路面|公交|投产|下线|产线/;
const longestAround = 24;

/** 铁路网包括|青岭—柳湾—云和|线: 线 behind two ends or more is of the kind of lines that is told of last; null where none is, or where it flies or leads current. */
export function routedAt(text: string, at: number, end: number): Token | null {
  // 青岭—柳湾—|机场线
  const to = text.startsWith('机场线', at) ? at + 3 : at + 1;
  if (text.charCodeAt(to - 1) !== lineCode || notLines.test(text.slice(to, to + 2)) || to > end) return null;
  const route = routed.exec(text.slice(Math.max(0, at - longestRoute), to - 1))?.[0];
  // 轨道交通|青岭—柳湾线 has its kind before it
  if (route === undefined || kindBefore.test(text.slice(0, to - 1).slice(-longestRoute * 2))) return null;
  const word =
    lineToldBefore(text, at) ??
    nameWords.get(counted.exec(text.slice(to - 1, to + longestCounted))?.[1] ?? '');
  return word === undefined || isServed(text, at) ? null : { type: 'kind', from: at, to, word };
}

/** The kind of lines that is told of last before a place: 铁路, 地铁; undefined where none is. */
export function lineToldBefore(text: string, at: number): Word | undefined {
  const told = text
    .slice(Math.max(0, at - longestTold), at)
    .match(kinds)
    ?.at(-1);
  return told === undefined ? undefined : nameWords.get(told === '高速' ? '高速公路' : told);
}

/** 中欧班列|青岭—柳湾线, 公交集团开通|青岭—柳湾线: whether what goes on a line, or through it, is told of right before, and no line that is built. */
export const isServed = (text: string, at: number): boolean =>
  unlike.test(text.slice(Math.max(0, at - longestAround), at));
const unlike =
  /航线|航班|千伏|输电|电网|管道|海底|班列|天然气|管网|[输供]气|输油|客运|货运|班线|大巴|客车|公交/;
const lineCode = '线'.charCodeAt(0);
const notLines = /^(?:[路网上下索性缆杆段]|经济|产业|旅游|城[镇市]|发展)/;
const routed = /[\u4e00-\u9fff]{2}[—－-][\u4e00-\u9fff]{2,6}(?<![航管岸战产专支干全沿])$/;
const longestRoute = 12;
const kindBefore =
  /(?:铁路|高铁|地铁|轨道交通|高速公路|高速|公路)[\u4e00-\u9fff]{2,4}(?:[—－-][\u4e00-\u9fff]{2,6})+$/;
const kinds = /城际铁路|高速铁路|铁路|高铁|地铁|轨道交通|高速公路|高速(?=[、，。网通线])|公路/g;
const longestTold = 200;
/** 线、乙—丙线|两条城际铁路 */
const counted = /^[^。；]{1,60}[条个](城际铁路|铁路|高速公路|公路)/;
const longestCounted = 70;
