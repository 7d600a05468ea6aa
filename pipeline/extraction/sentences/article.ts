import { publicationOf } from '../../annotate.ts';
import { type Locate, locator, type Passage } from '../../document.ts';
import { clausesOf, type Span, sentencesOf, spanAt } from '../../grammar/clause.ts';
import type { Publication } from '../../grammar/resolve.ts';
import type { Annotated, Mention, QuantityMention, TimeMention } from '../../mention.ts';
import { datedItems } from './dated-items.ts';
import { datelineOf } from './datelines.ts';
import { type Token, tokensIn } from './names/tokens.ts';
import { partsOfHeadline } from './parted-clauses.ts';

/**
 * An article as all extractors see it, and the words that more than one of them asks for:
 *
 * - article lays it out by sentences, dated-items parts a list whose items have
 *   times of their own, datelines says where the first sentence of a report begins, parted-clauses parts headlines, period finds the time of a statement, outlook whether words look ahead or back, new-year and since-begun
 *   what a year that has begun, and a thing that runs since, say of it.
 * - `names/`: tokens.ts cuts a sentence into the words that names are made of (words.ts); steps.ts says what each does to the
 *   list that is being read, items.ts and groups.ts are those lists, enumeration.ts the ones that give each item whole; list-openers are the words before one.
 * - The rest is one lexicon each, as it is looked up: verbs, openers, speech-words, post-words, place-names, zone-words,
 *   work-nouns, body-suffixes; readings is a pattern with its example.
 */

/** A sentence with its clauses and what was found in it; offsets are UTF-16 units of its passage. */
export interface Sentence extends Span {
  readonly passage: Passage;
  readonly text: string;
  /** Index of the sentence in its passage, and in its article. */
  readonly position: number;
  readonly index: number;
  readonly clauses: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly quantities: readonly QuantityMention[];
  /** Its words, as names of projects and bodies are read. */
  readonly tokens: readonly Token[];
}

/** Where, when and by whom a report was sent, before its first sentence and no part of it; UTF-16 units of its passage. */
interface Dateline extends Span {
  readonly passage: Passage;
  readonly times: readonly TimeMention[];
}

/** An annotated article laid out for extraction. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** The title of its source; empty where it has none. */
  readonly title: string;
  readonly published: Publication;
  readonly sentences: readonly Sentence[];
  readonly datelines: readonly Dateline[];
  /** The lines that say who wrote, which are no sentences. */
  readonly bylines: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly locate: Locate;
}

/** Lays an annotated document out by sentences. Linear in its text and mentions. */
export function articleOf(document: Annotated): Article {
  const byPassage = new Map<number, Mention[]>();
  const mentions = document.mentions.map((mention) => asRead(mention, document.passages[mention.passage]));
  for (const mention of mentions) {
    const found = byPassage.get(mention.passage);
    if (found === undefined) byPassage.set(mention.passage, [mention]);
    else found.push(mention);
  }
  const sentences: Sentence[] = [];
  const datelines: Dateline[] = [];
  for (const [index, passage] of document.passages.entries()) {
    if (passage.kind === 'byline') continue;
    const mentions = byPassage.get(index) ?? [];
    const sent = passage.kind === 'paragraph' ? datelineOf(passage.text) : 0;
    if (sent > 0)
      datelines.push({
        passage,
        start: 0,
        end: sent,
        times: mentions.filter(({ to }) => to <= sent).filter(isTime),
      });
    for (const sentence of sentencesIn(passage, sent, mentions, sentences.length)) sentences.push(sentence);
  }
  return {
    id: document.id,
    text: document.text,
    title: document.sources[0]?.title ?? '',
    published: publicationOf(document),
    sentences,
    datelines,
    bylines: document.passages.filter(({ kind }) => kind === 'byline'),
    mentions,
    locate: locator(document.text),
  };
}

/** A time or quantity with its words as the rules know them; a name keeps its own. */
function asRead(mention: Mention, passage: Passage | undefined): Mention {
  if (passage === undefined || (mention.type !== 'time' && mention.type !== 'quantity')) return mention;
  const text = passage.text.slice(mention.from, mention.to);
  // A property that comes behind a spread gives each object a hidden class of its own, so the new one comes first
  return text === mention.text ? mention : { printed: mention.text, ...mention, text };
}

/** The sentences of a passage from a place of it on. */
function sentencesIn(
  passage: Passage,
  from: number,
  mentions: readonly Mention[],
  before: number,
): Sentence[] {
  const { text } = passage;
  const spans = sentencesOf(text).map((span) => (span.start < from ? { start: from, end: span.end } : span));
  const found: Mention[][] = spans.map(() => []);
  for (const mention of mentions) if (mention.from >= from) found[spanAt(spans, mention.from)]?.push(mention);
  const clauses = (span: Span) =>
    passage.kind === 'paragraph' ? clausesOf(text, span) : partsOfHeadline(text, clausesOf(text, span));
  return spans.map((span, position) => {
    const { start, end } = span;
    const own = found[position] ?? [];
    const times = own.length === 0 ? none : own.filter(isTime);
    return {
      start,
      end,
      passage,
      text: text.slice(start, end),
      position,
      index: before + position,
      clauses: datedItems(text, clauses(span), times),
      mentions: own,
      times,
      quantities: own.length === 0 ? none : own.filter(isQuantity),
      tokens: tokensIn(text, span, own),
    };
  });
}

const none: readonly never[] = [];
const isTime = (mention: Mention): mention is TimeMention => mention.type === 'time';
const isQuantity = (mention: Mention): mention is QuantityMention => mention.type === 'quantity';

/** The clause of a sentence that holds a place of its passage. */
export function clauseAt(sentence: Sentence, at: number): Span {
  return sentence.clauses[spanAt(sentence.clauses, at)] ?? sentence;
}

/** The words of the clause before a place of it, 120 UTF-16 units at most. */
export function clauseBefore(sentence: Sentence, at: number): string {
  return sentence.passage.text.slice(Math.max(clauseAt(sentence, at).start, at - 120), at);
}
