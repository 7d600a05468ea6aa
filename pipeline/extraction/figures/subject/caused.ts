import { isMeasure } from '../../../grammar/measures.ts';
import { splitOwner } from '../owner/owner.ts';
import { trim } from '../words/phrase.ts';

/** What is made larger or smaller, and by whom: 使, 让, 令, 把 and 将 lead to it and are no part of its name. */

/** 使|县城; 让利, 使用, 司令 and 把握 are words, 将乐县 and 让胡路区 places. */
const causes =
  '(?:把(?!握|手|关|控)|(?<![天大公])使得?(?![用馆命])|(?<![出转忍谦割])让(?!利|胡路)|(?<![司夏禁法命德])令)';
/** The same with 将, where nothing but a place may follow. */
export const leadsToPlace = `(?:将?${causes}|(?<![即必主])将(?!军|乐))`;

const fromLevel = '(?:[由从](?:每[\\u4e00-\\u9fff]{1,2}|原来的?|现在的?|目前的?|最初的?)?)?';

/** 公司将把|产能|从5万吨扩大到12万吨; 新线路使|两地车程|缩短 */
const movesMeasure = new RegExp(
  `^(.{0,14}?)${causes}((?![一二三四五六七八九十0-9])[\\u4e00-\\u9fff]{2,16}?)${fromLevel}$`,
);
/** 此举将|甲县森林覆盖率|提高到56% */
const movesPlace = new RegExp(`^(.{0,14}?)${leadsToPlace}([\\u4e00-\\u9fff]{4,20}?)${fromLevel}$`);
/** 某集团|以最少的投入|使货运量增长四倍 */
const means = /(?<=.{2})(?:以|凭借|依靠|通过)[^，,]{2,}$/;
const willMove = /(?:下一步|今后)?(?:将|要|拟|计划|打算|力争|准备|可以?|能|已|也|再)*$/;

/** Whose measure is moved, and which; a place that has it owns it, whoever moved it. Null where none is. */
export function measureMoved(
  rest: string,
  words: string,
  changed: boolean,
): { readonly subject: string; readonly object: string } | null {
  if (!/[使让令把将]/.test(rest)) return null;
  const ofPlace = movesPlace.exec(rest);
  const { owner, rest: measure, kind } = splitOwner(trim(ofPlace?.[2] ?? ''));
  if (kind === 'place' && isMeasure(measure)) return { subject: owner, object: measure };
  const found = movesMeasure.exec(rest);
  if (found === null) return null;
  const object = trim(found[2] ?? '');
  if (!changed && !/[由从]$|[由从](?:每|原|最)/.test(words) && !isMeasure(object)) return null;
  return { subject: trim((found[1] ?? '').replace(willMove, '').replace(means, '')), object };
}
