import type { Token } from './name-tokens.ts';
import { nameWords } from './name-words.ts';

/** Numbers that stand where names do: those of lines of a list, and those of lines of a metro. */

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
  if (code < 65 || code > 90 || at - plain !== 2 || before?.type === 'kind' || before?.type === 'generic')
    return null;
  const length = lettered.exec(text.slice(plain, at + longestLettered))?.[1]?.length ?? 0;
  const word = nameWords.get('轨道交通');
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
