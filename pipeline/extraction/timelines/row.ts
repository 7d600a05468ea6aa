import type { TimelineRow } from '../../../schemas/index.ts';
import { sectionOf } from '../../document.ts';
import type { Span } from '../../grammar/clause.ts';
import { printedOf, type TimeMention } from '../../mention.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import type { Tools } from '../tools.ts';
import { participantsOf } from './event/actors.ts';
import { clauseStart } from './event/clauses.ts';
import type { Decision, Seen } from './event/status.ts';
import type { Title } from './title/title.ts';

/** A quote, and the text that an id is made of, reach no farther than this. */
const longestStatement = 400;

/** An event as its frame tells it. */
export interface DatedEvent {
  readonly title: Title;
  readonly type: TimelineRow['type'];
  /** Its status and why, by the words that were seen. */
  readonly decision: Decision;
  readonly seen: Seen;
  readonly documents: readonly string[];
}

/** The statement, so that a subject left out can be read in it; of a very long one the clause alone. */
export const quoteStart = (text: string, statement: Span, time: TimeMention, floor: number): number =>
  time.from - statement.start <= longestStatement
    ? statement.start
    : clauseStart(text, time.from, Math.max(floor, time.from - longestStatement));

/** The row of an event; `span` is what it quotes. */
export function timelineRow(
  article: Article,
  sentence: Sentence,
  time: TimeMention,
  span: Span,
  event: DatedEvent,
  tools: Tools,
): TimelineRow {
  const quote = article.locate(sentence.passage, span.start, span.end);
  const id = tools.id('tl', article.id, sentence.text.slice(0, longestStatement), printedOf(time));
  tools.because?.(id, 'status', event.decision.rule, event.decision.words(event.seen));
  tools.because?.(id, 'title', event.title.rule, event.title.text);
  return {
    id,
    source_id: article.id,
    date: time.edtf ?? '',
    date_start: time.date_start,
    date_end: time.date_end,
    date_precision: time.date_precision ?? 'period',
    date_text: printedOf(time),
    date_basis: time.date_basis ?? 'stated',
    status: event.decision.status,
    type: event.type,
    title: event.title.text,
    title_en: null,
    participants: participantsOf(
      event.title.subject,
      event.type,
      sentence.passage.text.slice(time.to, span.end),
    ),
    documents: [...event.documents],
    project_id: null,
    places: [],
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: sectionOf(sentence.passage),
    review: 'auto',
  };
}
