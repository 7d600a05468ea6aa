import type { Names } from '../owner/called.ts';
import { lastFirm } from '../owner/called-by.ts';
import { ownerKind } from '../owner/owner.ts';
import { nameBefore, pointingAhead } from '../subject/pointed-name.ts';
import type { Topic } from './phrase.ts';

/** Who a clause points at that it opens with: `木心家居在直播。这家公司2020年才做跨境，` → 木心家居 · `青河研究院…。这家去年挂牌的新型研发机构，` → 青河研究院 */

const opening = /^[，,；;\s“]*(?:而|如今|目前|眼下|现在)?/;
const firms = /^(?:公司|企业|集团|工厂)$/;

/** Null where a clause opens otherwise, or the words before it name nobody of the kind. */
export function pointedTopic(clause: string, before: string, names: Names): Topic | null {
  const { words, noun } = pointingAhead(clause.replace(opening, ''));
  // 该 is read with whom a number's own words name
  if (noun === '' || words.startsWith('该')) return null;
  const name = nameBefore(`该${noun}`, before) || (firms.test(noun) ? lastFirm(before, names) : '');
  if (name === '') return null;
  const kind = ownerKind(name);
  return { name, kind: kind === 'none' ? (firms.test(noun) ? 'agent' : 'thing') : kind, indicator: '' };
}
