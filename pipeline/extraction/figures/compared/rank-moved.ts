import { isMeasure } from '../../../grammar/measures.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';

/** Ranks that have moved: `甲港货物吞吐量排名由2020年的|第15位|跃升至全国沿海港口|第9位|` → both 甲港, 货物吞吐量排名 */

const moves = '(?:跃升|上升|提升|升|前移|晋升|攀升|跃居|下降|下滑|滑落|后移|退|降|跌)(?:至|到|为)?';
const ranked = /([^，,；;。：:由从]{3,24}?)的?(?:排名|位次|排位|名次)[由从]([^，,；;。]{0,30})$/;
const behind = new RegExp(`^${moves}`);
const between = new RegExp(`[0-9一二三四五六七八九十][位名]?${moves}`);
const longest = 60;

/** What has moved from one rank to another; null where a rank has not moved, or nothing says what is ranked. */
export function movedRank({ mention, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  const before = text.slice(Math.max(where.sentence.start, mention.from - longest), mention.from);
  const [, words = '', from = ''] = ranked.exec(before) ?? [];
  const hasMoved = behind.test(text.slice(mention.to, mention.to + 3)) || between.test(from);
  if (words === '' || !hasMoved) return null;
  const phrase = words.replace(/^(?:其中|而|且)[，,]?/, '');
  const { owner, rest } = splitOwner(phrase);
  const measure = owner === '' ? phrase : rest.replace(/^的/, '');
  if (!isMeasure(measure)) return null;
  return label(owner || findSubject(where, wantOf(measure, false), measure), `${measure}排名`);
}
