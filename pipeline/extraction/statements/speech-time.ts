import type { TimeMention } from '../../mention.ts';
import { clauseAt, type Sentence } from '../sentences/article.ts';
import { timeBefore } from '../sentences/period.ts';

/** The time of what is said at a place; 4月1日设立的新区 tells when something else was, inside a clause. */
export function timeOf(sentence: Sentence, at: number): TimeMention | null {
  const time = timeBefore(sentence, at);
  if (time === null || clauseAt(sentence, time.from).start === time.from) return time;
  return /^[^，,。；;]{0,12}的/.test(sentence.passage.text.slice(time.to, time.to + 14)) ? null : time;
}
