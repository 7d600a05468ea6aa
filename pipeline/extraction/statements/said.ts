import type { StatementRow } from '../../../schemas/index.ts';
import type { Span } from '../../grammar/clause.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import type { TimeMention } from '../../mention.ts';
import type { Entities } from '../entities/entities.ts';
import type { Sentence } from '../sentences/article.ts';
import { speechWords } from '../sentences/speech-words.ts';
import { closingOf } from './quotations.ts';
import { partIn, spokenBehindColon } from './scripts.ts';
import { isPerson, named, type Posts, personSpeaker, type Speaker, speakerIn } from './speakers.ts';
import { findVerb } from './speech-verbs.ts';

/** A quotation shorter than this is a name or a word. */
export const shortestSpeech = 12;

/** What someone says; offsets are UTF-16 units of the passage. */
export interface Said extends Speaker {
  readonly kind: StatementRow['kind'];
  /** The sentence that holds the speech, or its beginning. */
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** When it is said, where another sentence tells. */
  readonly time?: TimeMention | null;
  /** Where in the sentence somebody else begins to speak. */
  readonly next?: number;
}

/** `沈晓明要求，…` · `《三年行动计划》提出，到2025年…` · `报告指出，“…”`: the speaker and the verb come first, from a clause on. */
export function saidIn(
  sentence: Sentence,
  entities: Entities,
  posts: Posts,
  from: number = sentence.start,
): Said | null {
  const { text } = sentence.passage;
  const scripted = from === sentence.start ? scriptedIn(sentence, entities, posts) : null;
  if (scripted !== null) return scripted;
  const opening = sentence.clauses.findIndex(({ start }) => start >= from);
  let first = opening;
  for (const [index, clause] of sentence.clauses.entries()) {
    if (index < opening) continue;
    // 1997年实施…；2007年纲要提出“…”: behind a semicolon a quotation alone is sure to be said by whom its clause names
    const isApart = index > opening && /[；;]/.test(text.charAt(clause.start - 1));
    if (isApart) first = index;
    const urged = index > 4 ? null : urgedIn(sentence, clause, entities, posts);
    if (urged !== null) return urged;
    const planned = index < 2 ? plannedIn(sentence, index, entities) : null;
    if (planned !== null) return planned;
    if (index - first > 2) continue;
    const verb = findVerb(text, clause.start, clause.end, ({ from, to }) =>
      introduces(text, from, to, clause.end),
    );
    const speaker = verb === null ? null : speakerIn(sentence, clause.start, verb.from, entities, posts);
    if (verb === null || speaker === null) {
      const loud = loudIn(sentence, clause, entities, posts);
      if (loud !== null) return loud;
      continue;
    }
    const next = nextSpeaker(sentence, index, entities, posts);
    const words = wordsAfter(text, verb.to, next === undefined ? sentence.end : next - 1);
    if (first > opening && words?.kind !== 'direct') continue;
    if (words === null) return next === undefined ? null : saidIn(sentence, entities, posts, next);
    const isTold = words.kind === 'reported' && !tellsOnce.test(text.slice(verb.from, verb.to));
    const said = { ...words, ...speaker, sentence, goesOn: speaker.goesOn && isTold };
    return next === undefined ? said : { ...said, next };
  }
  return null;
}

/** `王明要求，要确保质量；|李平强调，要守住底线`: where behind a semicolon another person says the rest. */
function nextSpeaker(
  sentence: Sentence,
  index: number,
  entities: Entities,
  posts: Posts,
): number | undefined {
  const { passage, clauses } = sentence;
  const { text } = passage;
  return clauses.slice(index + 1).find((clause) => {
    if (!/[；;]/.test(text.charAt(clause.start - 1))) return false;
    const person = named(entities, passage, clause.start, clause.end).find(isPerson);
    if (person === undefined) return false;
    const verb = findVerb(text, person.to - 1, clause.end, ({ from, to }) =>
      introduces(text, from, to, clause.end),
    );
    return verb !== null && speakerIn(sentence, clause.start, verb.from, entities, posts) !== null;
  })?.start;
}

/** `王明紧握他的手：“…。”`: a whole sentence is in the marks. */
function loudIn(sentence: Sentence, clause: Span, entities: Entities, posts: Posts): Said | null {
  const { text } = sentence.passage;
  const at = clause.start + text.slice(clause.start, clause.end).indexOf('：“');
  if (at < clause.start) return null;
  const person = spokenBehindColon(sentence, at, entities);
  const words = person === null ? null : wordsAfter(text, at, sentence.end);
  if (person === null || words?.kind !== 'direct' || words.to - words.from < shortestSpeech) return null;
  if (!/[。！？…]/.test(text.charAt(words.to - 1))) return null;
  return { ...words, ...personSpeaker(person, posts), sentence, goesOn: false };
}

/** What follows the name of who speaks in a script: all of the paragraph that it heads. */
function scriptedIn(sentence: Sentence, entities: Entities, posts: Posts): Said | null {
  const part = partIn(sentence, entities, (name) => posts.has(name));
  if (part === null) return null;
  const { text } = sentence.passage;
  const words = wordsAfter(text, part.at, sentence.start === 0 ? text.length : sentence.end);
  return words === null
    ? null
    : { ...words, kind: 'direct', ...personSpeaker(part.person, posts), sentence, goesOn: false };
}

/** 按照3月印发的|《甲规划》. */
const accordingTo = /^(?:根据|按照|依照|依据|对照)(?:[^，,。；;《》]{2,12}的)?《[^》]+》$/;
/** What a plan says is to come. */
const ahead =
  /^[^，,。；;]{0,12}(?:将(?!来)|力争|拟)|^到(?:20\d\d|二〇|今年|明年|后年)[^，,。；;]{0,4}(?:年|底|末)/;

/** `按照《甲规划》，三市将推进…`: a document is followed by what is to come according to it. */
function plannedIn(sentence: Sentence, index: number, entities: Entities): Said | null {
  const { passage, clauses, end } = sentence;
  const [clause, next] = [clauses[index], clauses[index + 1]];
  if (clause === undefined || next === undefined) return null;
  const { text } = passage;
  if (!accordingTo.test(text.slice(clause.start, clause.end))) return null;
  const document = named(entities, passage, clause.start, clause.end).at(-1);
  if (document?.type !== 'document' || !ahead.test(text.slice(next.start, next.end))) return null;
  const said = { kind: 'reported', from: next.start, to: end, speaker: document.name, post: null } as const;
  return { ...said, sentence, goesOn: false };
}

/** What is announced or proposed is one thing. */
const tellsOnce = /(?:宣布|提出|建议)$/;

/** What someone asks of others needs no mark before it. */
const urging = new RegExp(`^(?:并|还|同时)?${anyOf(speechWords('urges'))}(?!了|的|，)`);

/** `沈晓明在株洲调研，了解进展，要求三市牢固树立…`: who was named first says what a later clause begins with. */
export function urgedIn(sentence: Sentence, clause: Span, entities: Entities, posts: Posts): Said | null {
  const { text } = sentence.passage;
  const verb = urging.exec(text.slice(clause.start, clause.start + 6))?.[0];
  if (verb === undefined) return clause.start === sentence.start ? asksIn(sentence, entities, posts) : null;
  const person = named(entities, sentence.passage, sentence.start, clause.start).find(isPerson);
  if (person === undefined) return null;
  const words = wordsAfter(text, clause.start + verb.length, sentence.end);
  return words === null ? null : { ...words, ...personSpeaker(person, posts), sentence, goesOn: false };
}

/** `他希望各地…` · `王明要求各县…`: whom the sentence begins with asks, and no mark follows. */
function asksIn(sentence: Sentence, entities: Entities, posts: Posts): Said | null {
  const { passage, start, end } = sentence;
  const { text } = passage;
  const isPronoun = /^[他她]/.test(sentence.text);
  const person = isPronoun
    ? undefined
    : named(entities, passage, start, Math.min(end, start + longestAsker)).find(isPerson);
  const at = isPronoun ? start + 1 : person?.to;
  const verb = at === undefined ? undefined : urging.exec(text.slice(at, at + 6))?.[0];
  if (at === undefined || verb === undefined || /^[：:“]/.test(text.slice(at + verb.length))) return null;
  const speaker = speakerIn(sentence, start, at, entities, posts);
  const words = speaker === null ? null : wordsAfter(text, at + verb.length, end);
  return speaker === null || words === null ? null : { ...words, ...speaker, sentence };
}
const longestAsker = 50;

/** 表示今年是…, 认为应当…: what is said follows without a mark; 表示欢迎, 表示衷心感谢 say nothing. */
const bareSpeech =
  /^(?!了|的|过|出|着|不|是|欢|热|衷|诚|由|感|祝|慰|敬|赞|肯|支持|同意|关|满|认|充分|高度|哀|谢|遗|看好|反对|理解|担|愿意?$)[\u4e00-\u9fff“]{6}/;

/** A mark or a quotation follows, or the clause goes on after 提出, 指出, 表示 or 认为 with what is said. */
function introduces(text: string, from: number, to: number, end: number): boolean {
  const next = text[to] ?? '';
  // 按《甲条例》规定，…: how it is done; behind a colon stand the words of a document
  if (text.slice(from, to) === '规定')
    return /[：:“]/.test(next) && /》(?:明文|明确)?$/.test(text.slice(Math.max(0, from - 3), from));
  // 以下简称“甲”: what a thing is called, and nobody says so
  if (text[from] === '称' && /[简下又俗统号自名合通并]/.test(text[from - 1] ?? '')) return false;
  if (to === end) return /[，,：:]/.test(next);
  if (/[：:“]/.test(next)) return true;
  const verb = text.slice(from, to);
  if (/^(?:表示|认为)$/.test(verb)) return bareSpeech.test(text.slice(to, Math.min(end, to + 8)));
  return /(?:提出|指出)$/.test(verb) && !/[了的过，]/.test(next);
}

/** The words that follow a verb of saying; a quotation may run on behind the sentence. */
function wordsAfter(text: string, at: number, end: number): Pick<Said, 'kind' | 'from' | 'to'> | null {
  const mark = opensSpeech(text, at) ? /^[：:，,]?“/.exec(text.slice(at, at + 2)) : null;
  const from = at + (mark?.[0].length ?? (/[，,：:]/.test(text[at] ?? '') ? 1 : 0));
  const close = mark === null ? -1 : closingOf(text, from);
  const to = close > 0 ? close : mark === null ? beforeComment(text, from, end) : end;
  if (to - from < shortestSpeech - 4) return null;
  return { kind: mark === null ? 'reported' : 'direct', from, to };
}

/** 透露，“十四五”期间…: what is quoted first may be a word of what is said. */
function opensSpeech(text: string, at: number): boolean {
  const from = at + (text[at] === '“' ? 1 : 2);
  const close = closingOf(text, from);
  return close < 0 || close - from >= shortestSpeech - 4 || /[。！？]/.test(text[close - 1] ?? '');
}

/** 勉励甲地践行使命，|为其发展擘画了蓝图: what came of the words is the article's own to say. */
function beforeComment(text: string, from: number, end: number): number {
  const at = comment.exec(text.slice(Math.max(from, end - longestComment), end))?.index ?? -1;
  return at < 0 ? end : Math.max(from, end - longestComment) + at;
}
const longestComment = 60;
const comment =
  /[，,]为[^，,。；;]{2,24}(?:擘画|擘划|(?:指明|指引|描绘|绘就|注入|提供|吹响|作出|明确|奠定)了)[^，,。；;]{2,24}[。！]?$/;
