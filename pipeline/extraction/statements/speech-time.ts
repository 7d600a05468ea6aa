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
  const behind = text.slice(time.to, time.to + 14);
  // 3月1日到会，翻看上年的|账目，要求: the time before
  return heldThen.test(behind) || !/^[^，,。；;]{0,12}的/.test(behind) ? time : timeOf(sentence, time.from);
}

/** 在4月1日召开的|会议上说: when the meeting is, it is said. */
const heldThen = /^(?:上午|下午|晚)?(?:在[^，。的]{1,8})?(?:召开|举行|举办|开幕|闭幕)的[^，。]{0,24}会/;

const about = /(?:回顾|总结|展望|谈及|谈到|部署|安排)$/;
