import type { Entities } from '../entities/entities.ts';
import { clauseAt, type Sentence } from '../sentences/article.ts';
import { openingOf } from './quotations.ts';
import { type Said, shortestSpeech, urgedIn } from './said.ts';
import { named, type Posts, type Speaker, speakerIn } from './speakers.ts';
import { timeOf } from './speech-time.ts';
import { lastVerb } from './speech-verbs.ts';

/** Speech that stands before the sentence that says whose it is. */

/** `“…。”王小明在接受采访时分析。`: a sentence of speech, or several, and then who says it. */
export function attributedBefore(
  sentences: readonly Sentence[],
  index: number,
  entities: Entities,
  posts: Posts,
): Said | null {
  const [sentence, last] = [sentences[index], sentences[index - 1]];
  if (sentence === undefined || last === undefined || sentence.passage !== last.passage) return null;
  const { text } = sentence.passage;
  const close = text.slice(last.start, last.end).lastIndexOf('”') + last.start;
  if (close < last.start || last.end - close > 1) return null;
  const open = openingOf(text, close);
  const speech = open < 0 ? undefined : sentenceFrom(sentences, index - 1, open);
  if (speech === undefined || close < open + 1 + shortestSpeech) return null;
  const verb = lastVerb(text, sentence.start, Math.min(sentence.end, sentence.start + 80));
  // …与党代会提出的目标契合 tells of what was said elsewhere
  const said =
    verb === null || text[verb.to] === '的'
      ? null
      : speakerIn(sentence, sentence.start, verb.from, entities, posts);
  const speaker =
    said ??
    expoundedIn(sentence, entities) ??
    sentence.clauses
      .slice(1, 4)
      .map((clause) => urgedIn(sentence, clause, entities, posts))
      .find((each) => each !== null);
  if (speaker == null) return null;
  const { speaker: name, post } = speaker;
  const time = timeOf(
    sentence,
    said === null ? clauseAt(sentence, sentence.start).end : (verb?.from ?? sentence.end),
  );
  return {
    kind: 'direct',
    from: open + 1,
    to: close,
    sentence: speech,
    speaker: name,
    post,
    goesOn: false,
    time,
  };
}

/** `“…。”《甲计划》对乙产业发展的定位，…`: a document is told of as what the words are from. */
function expoundedIn({ passage, start, clauses }: Sentence, entities: Entities): Speaker | null {
  const [clause] = clauses;
  const [document] = clause === undefined ? [] : named(entities, passage, start, clause.end);
  if (clause === undefined || document?.type !== 'document') return null;
  if (!/^(?:这(?:正|就)?是)?$/.test(passage.text.slice(start, document.from))) return null;
  return expounds.test(passage.text.slice(document.to, clause.end))
    ? { speaker: document.name, post: null, goesOn: false }
    : null;
}
const expounds = /^(?:对|给|为|中对)[^，。；]{1,20}的(?:定位|要求|表述|部署|阐述|规定|论述|擘画)[，。]?$/;

/** The sentence that begins with the mark at a place; none where the quotation stands within a sentence. */
function sentenceFrom(sentences: readonly Sentence[], index: number, open: number): Sentence | undefined {
  for (let at = index; at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start < open) return undefined;
    if (sentence.start === open) return sentence;
  }
  return undefined;
}
