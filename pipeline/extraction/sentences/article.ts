import { publicationOf } from '../../annotate.ts';
import { type Locate, locator, type Passage } from '../../document.ts';
import { clausesOf, type Span, sentencesOf, spanAt } from '../../grammar/clause.ts';
import type { Publication } from '../../grammar/resolve.ts';
import type { Annotated, Mention, QuantityMention, TimeMention } from '../../mention.ts';
import { datedItems } from './dated-items.ts';
import { type Token, tokensIn } from './name-tokens.ts';
import { behindDateline, partsOfHeadline } from './parted-clauses.ts';

/**
 * An article as all extractors see it, and the words that more than one of them asks for:
 *
 * - article lays it out by sentences, dated-items parts a list whose items have
 *   times of their own, parted-clauses datelines and headlines, period finds the time of a statement, outlook whether words look ahead or back, new-year and since-begun
 *   what a year that has begun, and a thing that runs since, say of it.
 * - name-tokens cuts a sentence into the words that names are made of (name-words); name-steps says what each does to the
 *   list that is being read, name-items and -groups are those lists, -enumeration the ones that give each item whole, list-openers the words before one.
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

/** An annotated article laid out for extraction. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** The title of its source; empty where it has none. */
  readonly title: string;
  readonly published: Publication;
  readonly sentences: readonly Sentence[];
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
  for (const [index, passage] of document.passages.entries()) {
    if (passage.kind === 'byline') continue;
    for (const sentence of sentencesIn(passage, byPassage.get(index) ?? [], sentences.length))
      sentences.push(sentence);
  }
  return {
    id: document.id,
    text: document.text,
    title: document.sources[0]?.title ?? '',
    published: publicationOf(document),
    sentences,
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

function sentencesIn(passage: Passage, mentions: readonly Mention[], before: number): Sentence[] {
  const spans = sentencesOf(passage.text);
  const found: Mention[][] = spans.map(() => []);
  for (const mention of mentions) found[spanAt(spans, mention.from)]?.push(mention);
  const { text } = passage;
  const parted = passage.kind === 'paragraph' ? behindDateline : partsOfHeadline;
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
      clauses: datedItems(text, parted(text, clausesOf(text, span)), times),
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
