import { type Item, isHead } from '../../sentences/names/items.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import { nameOf } from './shape.ts';

/** What stands in each town of a list is named by its town. */

/** 甲镇、乙镇、丙镇|污水处理厂, 甲区、乙区|生活垃圾中转站: one in each of the towns; null for a line through them and for what they share. */
export function ofEachTown(
  items: readonly Item[],
  own: string,
  last: readonly Token[],
  text: string,
): string | null {
  // 甲县、乙县幼儿园|5所: they are counted, and not named
  if (/^[0-9]/.test(text.slice(last.at(-1)?.to))) return null;
  const areTowns = items.slice(0, -1).every(({ tokens }) => divided.test(nameOf(tokens, text)));
  if (!areTowns || !divided.test(own)) return null;
  const seat = [1, 2, 3].find((length) => seated.test(nameOf(last.slice(0, length), text)));
  const rest = last.slice(seat ?? 0);
  const kind = rest.findLast(isHead)?.word?.kind;
  const name = nameOf(rest, text);
  const isOfEach = seat !== undefined && kind?.role === 'site' && ofTown.has(kind.category ?? 'other');
  return isOfEach && name.length <= longestOfTown && !shared.test(name) ? name : null;
}
const divided = /^[\u4e00-\u9fff]{2,4}[区县市镇乡]$|^[\u4e00-\u9fff]{2,4}街道$/;
/** 甲旅游度假区: the last of them may be a zone. */
const seated = new RegExp(`${divided.source}|^[\\u4e00-\\u9fff]{2,8}(?:度假区|开发区|示范区|新区)$`);
const longestOfTown = 12;
/** What may be one for all of them: 丙镇跨界水库, 丙镇集中供水工程. */
const shared = /^(?:[跨省]|交界|共[建享用]|联合|合作|一体化)|(?:工程|项目)$/;
/** What each town has one of. */
const ofTown: ReadonlySet<string> = new Set([
  'school',
  'hospital',
  'public_service',
  'water',
  'ecology',
  'culture_tourism',
  'energy',
]);

/** 甲镇、|石桥|、|乙街|等8家卫生院: a town that ends in a bridge or a street, where what closes the list stands in each. */
export function isTownAmong(
  tokens: readonly Token[],
  head: Token,
  closing: readonly Token[],
  text: string,
): boolean {
  const kind = closing.findLast((token) => isHead(token) && token.word?.kind?.role !== 'work')?.word?.kind;
  return (
    kind?.role === 'site' &&
    inTown.has(kind.category ?? 'other') &&
    kind.category !== head.word?.kind?.category &&
    head.to - head.from === 1 &&
    townByFeature.test(nameOf(tokens, text))
  );
}
const townByFeature = /^(?![东南西北]街)[\u4e00-\u9fff]{1,3}[桥港湖街站山口城溪塘湾坝河](?:镇|乡|街道)?$/;
/** Of these a bridge or a street has none; it may have a park, 甲桥、乙街等8个口袋公园. */
const inTown: ReadonlySet<string> = new Set(['school', 'hospital', 'water']);
