import type { TimeMention } from '../../mention.ts';
import { clauseAt, type Sentence } from '../sentences/article.ts';
import { timeBefore } from '../sentences/period.ts';

/** The time of what is said at a place; 4月1日设立的新区 tells when something else was, inside a clause. */
export function timeOf(sentence: Sentence, at: number): TimeMention | null {
  const time = timeBefore(sentence, at);
  if (time === null) return null;
  const { text } = sentence.passage;
  // 在回顾2023年工作时说, 对21世纪经济报道记者说: what is spoken of, and a paper
  if (about.test(text.slice(Math.max(0, time.from - 4), time.from))) return null;
  if (text.startsWith('经济报道', time.to)) return null;
  if (clauseAt(sentence, time.from).start === time.from) return time;
  return /^[^，,。；;]{0,12}的/.test(text.slice(time.to, time.to + 14)) ? null : time;
}

const about = /(?:回顾|总结|展望|谈及|谈到|部署|安排)$/;
