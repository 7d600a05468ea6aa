import { type Token, wordsOf } from './tokens.ts';

/** Places that share the kind of their list: 长沙和株洲机场 are two airports. */

/** 长沙和株洲机场, 南湖和东湖公园: one at each of two places; what runs between two is one. */
export function areSeats(
  item: readonly Token[],
  tokens: readonly Token[],
  index: number,
  text: string,
): boolean {
  const kind = tokens[index + 2]?.word?.kind;
  return (
    item.length === 1 &&
    isSeat(item[0], text) &&
    isSeat(tokens[index + 1], text) &&
    seated.has(kind?.category ?? '') &&
    isLand(item[0], text) === isLand(tokens[index + 1], text)
  );
}

/** A zone or a reservoir of two places may be one. */
const seated: ReadonlySet<string> = new Set([
  'airport',
  'rail_facility',
  'hospital',
  'school',
  'ecology',
  'energy',
  'public_service',
  'culture_tourism',
]);

/** 西山, but 株洲 is a city: of two seats either both are such or none, as 苏州和西山公园 is one. */
const isLand = (token: Token | undefined, text: string): boolean =>
  isByNature(wordsOf(token, text)) && !wordsOf(token, text).endsWith('洲');

const isSeat = (token: Token | undefined, text: string): boolean =>
  token?.type === 'place' || (token?.type === 'text' && isByNature(wordsOf(token, text)));

/** 南湖, 东门, 牛首山: what is called by the land, as most small places are that the lists do not know. */
export const isByNature = (words: string): boolean => byNature.test(words);
const byNature = /^[\u4e00-\u9fff]{1,3}[湖河江海山岭溪塘桥洲岛湾坝坪岗寺塔峰泉滩浦渡关门]$/;
