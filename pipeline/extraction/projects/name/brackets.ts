import { lotIn, type Token, wayIn, wordsOf } from '../../sentences/names/tokens.ts';
import { isNote } from '../list/labels.ts';

/** Which brackets belong to a name. */

/** （长沙）, （新乡段）; not （微博） or （以下简称…）. */
export const isPartOfName = (bracket: string, before?: Token): boolean => {
  const isStreet = before?.word?.kind?.role === 'street';
  return wayIn.test(bracket) && (isStreet || bracket.length > longestStretch)
    ? isStreet
    : isRemarkOfName(bracket);
};
/** 甲铁路（乙站至丙站段） says where the whole line runs. */
const longestStretch = 10;
const isRemarkOfName = (bracket: string): boolean => lotIn.test(bracket) || isPlaceOrPart(bracket);
const isPlaceOrPart = (bracket: string): boolean =>
  /[段期线区镇县市州湾岛]|^.[\u4e00-\u9fff]{2,3}.$/.test(bracket) &&
  !isNote(bracket) &&
  !/微博|含|暂|试行|[简下又也俗]称|上|下|^.[通至经]|至[^段]*$/.test(bracket);

/**
 * 云（川）柳（河）铁路: it spells out the one character of a name before it, and no last one of 县城（老城区）; 县（市）水厂 names two kinds of towns.
 */
export function spellsOut(tokens: readonly Token[], at: number, text: string): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.to - before.from === 1 &&
    before.word?.kind == null &&
    (at === 1 || tokens[at - 2]?.type === 'paren') &&
    !kindsOfTowns.test(wordsOf(before, text) + wordsOf(tokens[at], text))
  );
}
const kindsOfTowns = /^[省市县区州镇乡街村][（(][省市县区州镇乡街村][）)]$/;

/** 甲乙合作（丙—丁）产业园, 乙路（甲公路）拓宽工程: where it is or what it is called, between two parts of the name. */
const inside =
  /^[（(](?![新改扩迁续在拟已含原简又下又也俗])[\u4e00-\u9fff]{2,4}(?:[—–-][\u4e00-\u9fff]{2,4}|公路|大道|大街|路|街)[）)]$/;

/** Whether a bracket between two parts of a name is of it. */
export const isInside = (bracket: string): boolean => inside.test(bracket);
