import type { Span } from '../../grammar/clause.ts';
import { eventVerbsIn, type FoundEvent } from './event-verbs.ts';
import { predicateAt } from './title-subject.ts';

/** An event that describes a noun: 2月|公布的《规划》. */
export interface EventAttribute {
  readonly verb: FoundEvent;
  readonly noun: Span;
}

/** Whether the first clause opens with an event that describes a noun: 省发改委2月公布的《规划》, 上月开通的地铁. */
export function attributeOf(text: string, clause: Span | undefined): EventAttribute | null {
  // 从发布会获悉: where it was heard describes nothing
  if (clause === undefined || text.startsWith('从', clause.start)) return null;
  const verbs = eventVerbsIn(text, clause.start, Math.min(clause.end, clause.start + 30));
  const verb = verbs[0];
  if (verb === undefined || !verb.attributive || verb.start - clause.start > 20) return null;
  const start = verb.end + (text.charAt(verb.end) === '了' ? 2 : 1);
  const rest = text.slice(start, clause.end);
  const title = rest.indexOf('》');
  const length = title >= 0 && title < 60 && rest.indexOf('《') < 12 ? title + 1 : nounLength(rest);
  // 去年确定的项目有3个: the whole clause counts them
  if (verb.takes === 'object' && /^[^，。的]{2,20}(?:有|共计?|达)[0-9]/.test(rest)) return null;
  return length < 2 ? null : { verb, noun: { start, end: start + length } };
}

function nounLength(words: string): number {
  const end = words.search(/(?<!公)[中上里]$|线路全长|全长[0-9]|(?<=会议?|仪式|论坛|活动)上|[，。；]/);
  const predicate = predicateAt(words, 0, words.length);
  const ends = [end, predicate].filter((place) => place > 0);
  return ends.length === 0 ? words.length : Math.min(...ends);
}
