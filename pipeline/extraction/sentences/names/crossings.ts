import { longest, longestTerm } from '../../../grammar/trie.ts';
import { nameTrie, type Word } from './words.ts';

/** Where two words of a name share a character, and which of them gives way. */

/** 津兴城际铁路 holds no 兴城: a kind that begins with a place's last character comes before the place. */
export function isCrossed(text: string, end: number): boolean {
  const kind = longest(nameTrie, text, end - 1, isLine);
  // 芜宣|城际: no place ends in what makes it 城际; 昌临|高铁, but 阳高|铁路
  return (
    kind !== null &&
    (kind.end - end >= (kind.entry.kind?.role === 'site' ? 1 : 2) ||
      kind.entry.surface === '城际' ||
      (kind.end > end && longest(nameTrie, text, end, isLine) === null))
  );
}

/** 甲板桥平川: 桥 ends names of places as often as of bridges; with plain words or a place behind it, it is of a place. */
export function isWithinWord(text: string, at: number, end: number): boolean {
  if (at >= end || !/[\u4e00-\u9fff]/.test(text.charAt(at))) return false;
  if (partOfBridge.test(text.slice(at, at + 2)) && !/[主引]/.test(text.charAt(at - 2))) return false;
  const next = longestTerm(nameTrie, text, at, text.length)?.entry.token;
  return next === undefined || next === 'text' || next === 'place';
}

/** 青柳三桥|累计完成投资, 青柳三桥|桩基施工 */
const partOfBridge = /^(?:累计|主[桥塔体跨墩]|引桥|桥[面墩塔]|桩基|钢梁|箱梁|合龙)/;

/** 锂|电池, 环城|铁路, 润达|产业园: of two words that share a character the later one holds, if it is a kind and no word of its own follows the first. */
export function givesWay(text: string, at: number, end: number): boolean {
  // 枢纽|站房
  if (text.startsWith('站房', end - 1)) return true;
  if (end - at !== 2) return false;
  const kind = longest(nameTrie, text, end - 1, isKind);
  if (kind === null || kind.end <= end) return false;
  const next = longestTerm(nameTrie, text, end, text.length);
  return next === null || next.end - end < 2;
}

export const isKind = ({ token }: Word): boolean => token === 'kind';

const isLine = ({ kind }: Word): boolean => kind?.role === 'line' || kind?.role === 'site';
