import type { Span } from '../../../grammar/clause.ts';
import type { Frame } from './frame.ts';
import { eventVerbsIn, type FoundEvent } from './verbs.ts';

/** Events that are told as the sign of another: `首趟列车驶离车站，标志着甲高铁开通运营` → an opening */

/** |标志着甲高铁开通: what the event before is the sign of. */
export const isSignOf = (text: string, { start }: Span): boolean =>
  /^(?:这?也?标志|意味)着/.test(text.slice(start, start + 5));

/** 列车驶离车站，|标志着|甲高铁开通: the event that another is the sign of; null where none is. */
export function marks({ sentence: { passage }, rest: [clause] }: Frame): FoundEvent | null {
  if (clause === undefined || !isSignOf(passage.text, clause)) return null;
  return eventVerbsIn(passage.text, clause.start, clause.end).find((verb) => !verb.weak) ?? null;
}
