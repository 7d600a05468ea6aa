import { anyOf } from '../../lexicons/any-of.ts';
import type { Sentence } from '../sentences/article.ts';
import { introducesSpeech } from '../sentences/speech-words.ts';
import { workNouns } from '../sentences/work-nouns.ts';
import { clauseSubject, lacksSubject, measure, predicateAt } from './title-subject.ts';

/** Who a sentence is about, for clauses that leave their subject out. */

/** The subject of the first clauses from one place to another; words that only introduce what is said have none. */
export function sentenceTopic(sentence: Sentence, before: number, from = sentence.start): string {
  const { text } = sentence.passage;
  const clauses = sentence.clauses.filter(({ start }) => start >= from);
  for (const [index, clause] of clauses.slice(0, 3).entries()) {
    if (clause.start > before) break;
    const part = { start: clause.start, end: Math.min(clause.end, Math.max(before, clause.start)) };
    const words = text.slice(part.start, part.end);
    if (introducesSpeech(words)) continue;
    const subject = clauseSubject(text, part);
    if (subject === '') continue;
    const next = clauses[index + 1];
    const bare = predicateAt(text, part.start, part.end) < 0 && !measure.test(words);
    if (!bare || next === undefined || next.start >= before || lacksSubject(text, next)) return subject;
  }
  return '';
}

/** 铁路方面，加快建设甲铁路东段，2027年底前建成通车: what the clause before builds is what is finished; empty when it builds nothing. */
export function workBuiltBefore(text: string, before: number, floor: number): string {
  const words = text.slice(Math.max(floor, before - 60), before);
  const object =
    /(?:^|[，。；：])[^，。；：]{0,4}?(?:加快|加速|全力|积极|持续|稳步|全面|扎实|有序)*(?:推进|推动|建设|实施|新建|续建|开建|打造|规划建设|谋划|启动|开工建设|加快)+([^，。；：]{4,30})[，；](?:总投资[^，；。]{2,14}，)?(?:计划|预计|力争|争取|确保|拟|将)*$/.exec(
      words,
    )?.[1];
  const name = object?.replace(/(?:等)?(?:项目|工程)?建设$/, '') ?? '';
  return namedWork.test(name) && !/[、和]|[0-9]+[个条座项]/.test(name) ? name : '';
}

/** What the last whole clause between two places is about, where that is built; empty where none is. */
export function builtBetween({ passage: { text }, clauses }: Sentence, from: number, to: number): string {
  const between = clauses.filter(({ start, end }) => start >= from && end <= to);
  const subject = between.reduce((found, clause) => clauseSubject(text, clause) || found, '');
  return subject.length <= 20 &&
    !/^(?:项目|工程|总|全线|该|其)/.test(subject) &&
    (namedWork.test(subject) || /楼$/.test(subject)) &&
    !/[、和]/.test(subject)
    ? subject
    : '';
}

/** 航线加密带动吞吐量大幅增长：2022年不足1万吨，…: what is measured before the colon; empty where nothing is. */
export function measuredBefore(text: string, at: number, floor: number): string {
  if (!/[：:]/.test(text.charAt(at - 1))) return '';
  const found =
    /([^，。；：:]{2,24}?)(?:大幅|持续|稳步|快速|不断|显著|明显|连年|逐年)*(?:增长|提升|上升|攀升|提高|下降|增加|回升)[：:]$/.exec(
      text.slice(Math.max(floor, at - 40), at),
    );
  const words = found?.[1]?.replace(/^.*(?:带动|推动|促进|拉动|使得?|让|实现|了)/, '') ?? '';
  return words.length >= 2 && words.length <= 12 ? words : '';
}

const pointing = new RegExp(
  `^(?:(?:该|此|这条|这一|这个|本)(?:${anyOf(workNouns('whole', 'line', 'network', 'facility', 'part'))})?|项目|工程|[一二三四]期(?:项目|工程)?)$`,
);
const namedWork = new RegExp(
  `[路线桥站厂园场港校院馆段]$|[一二三四]期$|地铁|中心|${anyOf(workNouns('whole', 'line', 'network', 'facility'))}`,
);

/** Whether words name one thing that is built: no clause, no list. */
export const isBuilt = (words: string): boolean =>
  /^[^，。；：、！？\s]{4,}(?:[路线桥站厂园场港校院馆城]|项目|工程|高铁|高速|隧道|地铁|基地|中心|大厦|[一二三四]期)$/.test(
    words,
  ) && predicateAt(words, 0, words.length) < 0;

/** 该项目 after a sentence about a line is that line; other subjects stay as they are. */
export const resolved = (subject: string, earlier: string): string =>
  pointing.test(subject) && namedWork.test(earlier) && !pointing.test(earlier) ? earlier : subject;

const aName = /^[^0-9该这]{2,12}$/;
const part =
  /^(?:主[体塔桥墩跨楼]|全线|[一二三四首]期|[左右][线幅]|(?:其余|剩余)?[0-9]+座|其余|剩余|土建|站房|桥面|轨道|双方|其)/;

/** Whether a subject belongs to the one before, which then stays the topic: 主体结构, 全线, 二期. */
export const isPart = (subject: string): boolean => part.test(subject);

/** 大桥 + 主塔: a part is named with what it belongs to. */
export const withWhole = (subject: string, topic: string): string =>
  isPart(subject) && aName.test(topic) && !isPart(topic) && !/^(?:双方|其)/.test(subject)
    ? `${topic}${subject}`
    : subject;
