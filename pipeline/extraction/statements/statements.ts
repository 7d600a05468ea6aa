import type { StatementRow } from '../../../schemas/index.ts';
import type { Span } from '../../grammar/clause.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import type { Entities } from '../entities/entities.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { timeBefore } from '../sentences/period.ts';
import { speechWords } from '../sentences/speech-words.ts';
import type { Tools } from '../tools.ts';
import { isPerson, named, type Posts, personSpeaker, postsOf, type Speaker, speakerIn } from './speakers.ts';
import { findVerb, lastVerb } from './speech-verbs.ts';

/** A quotation shorter than this is a name or a word. */
const shortestSpeech = 12;

/** What someone says; offsets are UTF-16 units of the passage. */
interface Said extends Speaker {
  readonly kind: StatementRow['kind'];
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Extracts what people, bodies and documents say: direct speech in quotation marks, and paraphrase. Linear. */
export function extractStatements(
  article: Article,
  tools: Pick<Tools, 'id'>,
  entities: Entities,
): StatementRow[] {
  const posts = postsOf(entities);
  const said: Said[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    for (const found of [
      attributedBefore(article.sentences, index, entities, posts),
      saidIn(sentence, entities, posts),
    ])
      if (found !== null) said.push(found);
  }
  return said.map((each) => rowOf(article, tools, each));
}

/** `沈晓明要求，…` · `《三年行动计划》提出，到2025年…` · `报告指出，“…”`: the speaker and the verb come first. */
function saidIn(sentence: Sentence, entities: Entities, posts: Posts): Said | null {
  const { text } = sentence.passage;
  for (let index = 0; index < Math.min(5, sentence.clauses.length); index += 1) {
    const clause = sentence.clauses[index];
    if (clause === undefined) break;
    const urged = index === 0 ? null : urgedIn(sentence, clause, entities, posts);
    if (urged !== null) return urged;
    if (index > 2) continue;
    const verb = findVerb(text, clause.start, clause.end, ({ to }) => introduces(text, to, clause.end));
    if (verb === null) continue;
    const speaker = speakerIn(sentence, clause.start, verb.from, entities, posts);
    if (speaker === null) return null;
    const words = wordsAfter(text, verb.to, sentence.end);
    return words === null ? null : { ...words, ...speaker, sentence };
  }
  return null;
}

/** What someone asks of others needs no mark before it. */
const urging = new RegExp(`^(?:并|还|同时)?${anyOf(speechWords('urges'))}(?!了|的|，)`);

/** `沈晓明在株洲调研，了解进展，要求三市牢固树立…`: who was named first says what a later clause begins with. */
function urgedIn(sentence: Sentence, clause: Span, entities: Entities, posts: Posts): Said | null {
  const { text } = sentence.passage;
  const verb = urging.exec(text.slice(clause.start, clause.start + 6))?.[0];
  if (verb === undefined) return null;
  const person = named(entities, sentence.passage, sentence.start, clause.start).find(isPerson);
  if (person === undefined) return null;
  const words = wordsAfter(text, clause.start + verb.length, sentence.end);
  return words === null ? null : { ...words, ...personSpeaker(person, posts), sentence };
}

/** A mark or a quotation follows, or the clause goes on after 提出 with what is said. */
function introduces(text: string, to: number, end: number): boolean {
  const next = text[to] ?? '';
  if (to === end) return /[，,：:]/.test(next);
  return /[：:“]/.test(next) || (/(?:提出|指出)$/.test(text.slice(to - 2, to)) && !/[了的过，]/.test(next));
}

function wordsAfter(text: string, at: number, end: number): Pick<Said, 'kind' | 'from' | 'to'> | null {
  const mark = /^[：:，,]?“/.exec(text.slice(at, at + 2));
  const from = at + (mark?.[0].length ?? (/[，,：:]/.test(text[at] ?? '') ? 1 : 0));
  const close = mark === null ? -1 : text.slice(from, end).indexOf('”');
  const to = close > 0 ? from + close : end;
  if (to - from < shortestSpeech - 4) return null;
  return { kind: mark === null ? 'reported' : 'direct', from, to };
}

/** `“…。”彭澎在接受采访时分析。`: a sentence of speech, and then who says it. */
function attributedBefore(
  sentences: readonly Sentence[],
  index: number,
  entities: Entities,
  posts: Posts,
): Said | null {
  const [sentence, speech] = [sentences[index], sentences[index - 1]];
  if (sentence === undefined || speech === undefined || sentence.passage !== speech.passage) return null;
  const { text } = sentence.passage;
  if (text[speech.start] !== '“') return null;
  const from = speech.start + 1;
  const to = speech.start + text.slice(speech.start, speech.end).lastIndexOf('”');
  if (to < from + shortestSpeech || speech.end - to > 1) return null;
  const verb = lastVerb(text, sentence.start, Math.min(sentence.end, sentence.start + 80));
  const speaker =
    (verb === null ? null : speakerIn(sentence, sentence.start, verb.from, entities, posts)) ??
    sentence.clauses
      .slice(1, 4)
      .map((clause) => urgedIn(sentence, clause, entities, posts))
      .find((each) => each !== null);
  return speaker == null
    ? null
    : { kind: 'direct', from, to, sentence: speech, speaker: speaker.speaker, post: speaker.post };
}

function rowOf(
  article: Article,
  tools: Pick<Tools, 'id'>,
  { sentence, speaker, post, kind, from, to }: Said,
): StatementRow {
  const { passage, start, end } = sentence;
  const text = article.locate(passage, from, to).exact;
  const quote = article.locate(passage, start, end);
  const time = timeBefore(sentence, from);
  return {
    id: tools.id('sta', article.id, speaker, text),
    source_id: article.id,
    speaker,
    post,
    kind,
    text,
    date: time?.edtf ?? null,
    date_start: time?.date_start ?? null,
    date_end: time?.date_end ?? null,
    date_text: time?.text ?? null,
    date_basis: time?.date_basis ?? null,
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
  };
}
