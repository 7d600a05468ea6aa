import { ownerKind, placeEnd } from './figure-owner.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** Counts whose words name a place or a thing besides what is counted there: `宜春市博物馆|12座|` → 宜春市, 博物馆 */

/** 宜春中欧班列累计|开行286列|: what runs, and not what is counted. */
export const runs = ({ before, mention }: Scene, indicator: string): boolean =>
  mention.unit === 'count' &&
  before.verb !== '' &&
  before.object === '' &&
  before.subject === indicator &&
  ownerKind(indicator) === 'thing';

/** 宜春市博物馆|12座, 某区建制镇|50个: what a place has so many of is counted there, and is nobody that has something. */
export function countedInPlace(subject: string, indicator: string): Label | null {
  const at = placeEnd(subject);
  if (indicator === '' && at > 0 && at < subject.length)
    return label(subject.slice(0, at), subject.slice(at));
  const isTwice =
    at > 0 && at === subject.length && indicator.length > at + 1 && indicator.startsWith(subject);
  return isTwice ? label(subject, indicator.slice(at).replace(/^(?:现有|共有|拥有|有)(?=.{2})/, '')) : null;
}
