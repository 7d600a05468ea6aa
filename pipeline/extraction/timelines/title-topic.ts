import type { Sentence } from '../article.ts';
import { lacksSubject, predicateAt, subjectIn } from './title-subject.ts';

/** Who a sentence is about, for clauses that leave their subject out. */

const saying = /(?:提出|指出|透露|显示|表示|介绍|强调|获悉|了解到|认为|注意到|称|提到?)$/;

/** The subject of the first clauses before a place; words that only introduce what is said have none. */
export function topicOf(sentence: Sentence, before: number): string {
  const { text } = sentence.passage;
  for (const [index, clause] of sentence.clauses.slice(0, 3).entries()) {
    if (clause.start > before) break;
    const part = { start: clause.start, end: Math.min(clause.end, Math.max(before, clause.start)) };
    if (saying.test(text.slice(part.start, part.end))) continue;
    const subject = subjectIn(text, part);
    if (subject === '') continue;
    const next = sentence.clauses[index + 1];
    const bare = predicateAt(text, part.start, part.end) < 0;
    if (!bare || next === undefined || next.start >= before || lacksSubject(text, next)) return subject;
  }
  return '';
}

const pointing =
  /^(?:该|此|这条|这一|这个|本)(?:项目|工程|线路|线|铁路|高铁|公路|高速|高速公路|大桥|隧道|园区|基地|站|机场)?$/;
const built = /[路线桥站厂园场港校院馆]$|项目|工程|高铁|高速|隧道|地铁|基地|中心/;

/** 该项目 after a sentence about a line is that line; other subjects stay as they are. */
export const resolved = (subject: string, earlier: string): string =>
  pointing.test(subject) && built.test(earlier) && !pointing.test(earlier) ? earlier : subject;

const aName = /^[^0-9该这]{2,16}$/;
const part = /^(?:主[体塔桥墩跨楼]|全线|[一二三四首]期|[左右][线幅]|土建|站房|桥面|轨道|双方|其)/;

/** Whether a subject belongs to the one before, which then stays the topic: 主体结构, 全线, 二期. */
export const isPart = (subject: string): boolean => part.test(subject);

/** 大桥 + 主塔: a part is named with what it belongs to. */
export const withWhole = (subject: string, topic: string): string =>
  isPart(subject) && aName.test(topic) && !isPart(topic) && !/^(?:双方|其)/.test(subject)
    ? `${topic}${subject}`
    : subject;
