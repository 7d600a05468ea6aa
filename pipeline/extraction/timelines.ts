import type { EvidenceRow, IssueRow, TimelineRow } from '../../schemas/index.ts';
import { type Span, spanAt, statementsOf } from '../grammar/clause.ts';
import type { TimeMention } from '../mention.ts';
import type { Article, Sentence } from './article.ts';
import { documentsIn, participantsOf } from './event-actors.ts';
import { clauseStart } from './event-clauses.ts';
import { frameOf } from './event-frame.ts';
import { placeOf, statusOf } from './event-status.ts';
import { typeOf } from './event-type.ts';
import { issueOf } from './records.ts';
import { headsOf, issueWhy } from './timelines-heads.ts';
import { type Title, titleOf } from './title.ts';
import { lacksSubject, predicateAt, subjectIn } from './title-subject.ts';
import type { Tools } from './tools.ts';

export interface Timelines {
  readonly rows: TimelineRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
}

/** Makes a timelines row of every dated event; what is dated but tells of none goes to issues. */
export function extractTimelines(article: Article, tools: Tools): Timelines {
  const found: Timelines = { rows: [], evidence: [], issues: [] };
  let topic = '';
  for (const sentence of article.sentences) {
    if (sentence.position === 0) topic = '';
    topic = timelinesOf(article, sentence, topic, tools, found);
  }
  return found;
}

/** Adds a sentence's rows; returns its subject, for a sentence that leaves its own out. */
function timelinesOf(article: Article, sentence: Sentence, carried: string, tools: Tools, found: Timelines): string {
  const { text } = sentence.passage;
  const times = sentence.mentions.filter((mention): mention is TimeMention => mention.type === 'time');
  const heads = sentence.passage.kind === 'caption' ? [] : headsOf(sentence, times);
  const dating = new Set(heads);
  for (const time of times) {
    if (dating.has(time) || time.in_name) continue;
    const [code, why] = issueWhy(sentence, time);
    found.issues.push(issueOf(article, sentence.passage, time.from, time.to, code, why));
  }
  let topic = topicOf(sentence, times[0]?.from ?? sentence.end) || carried;
  const statements = heads.length === 0 ? [] : statementsOf(text, sentence);
  for (const [index, time] of heads.entries()) {
    const statement = statements[spanAt(statements, time.from)] ?? sentence;
    const next = heads[index + 1];
    const end = next === undefined ? sentence.end : Math.max(time.to, headStart(text, next, time.to));
    const floor = Math.max(statement.start, heads[index - 1]?.to ?? 0);
    const event = readEvent(article, sentence, time, floor, end, topic);
    if (event === null) {
      found.issues.push(issueOf(article, sentence.passage, time.from, time.to, 'unused_time', 'The time dates no event of its own.'));
      continue;
    }
    if (event.title.subject !== '') topic = event.title.subject;
    const quoted = { start: statement.start, end: Math.max(event.title.end, Math.min(statement.end, end)) };
    const row = timelineRow(article, sentence, time, quoted, event, tools);
    found.rows.push(row);
    found.evidence.push(tools.evidence(row.id, 'date_text', { start: time.start, end: time.end, exact: time.text }));
    found.evidence.push(tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }));
  }
  return topic;
}

/** Where the clause of the next time begins, so that its subject stays with it. */
function headStart(text: string, next: TimeMention, floor: number): number {
  const start = clauseStart(text, next.from, floor);
  return start === floor ? next.from : start - 1;
}

/** The subject of the first clauses before a place; a clause that has none hands on the one before. */
function topicOf(sentence: Sentence, before: number): string {
  const { text } = sentence.passage;
  for (const [index, clause] of sentence.clauses.slice(0, 3).entries()) {
    if (clause.start > before) break;
    const part = { start: clause.start, end: Math.min(clause.end, Math.max(before, clause.start)) };
    const subject = subjectIn(text, part);
    const next = sentence.clauses[index + 1];
    const bare = predicateAt(text, part.start, part.end) < 0;
    if (subject !== '' && (!bare || next === undefined || next.start > before || lacksSubject(text, next))) return subject;
  }
  return '';
}

interface Event {
  readonly title: Title;
  readonly type: TimelineRow['type'];
  readonly status: TimelineRow['status'];
}

function readEvent(article: Article, sentence: Sentence, time: TimeMention, floor: number, end: number, topic: string): Event | null {
  const frame = frameOf(sentence, time, floor, end);
  if (frame === null) return null;
  const { text } = sentence.passage;
  const words = `${frame.before}${text.slice(frame.main.start, frame.main.end)}`;
  const place = placeOf(time, article.published, words);
  const type = typeOf(frame, place);
  const title = titleOf(frame, type, topic);
  return title === null ? null : { title, type, status: statusOf(time, type, place, words) };
}

function timelineRow(article: Article, sentence: Sentence, time: TimeMention, span: Span, event: Event, tools: Tools): TimelineRow {
  const quote = article.locate(sentence.passage, span.start, span.end);
  return {
    id: tools.id('tl', article.id, sentence.text, time.text),
    source_id: article.id,
    date: time.edtf ?? '',
    date_start: time.date_start,
    date_end: time.date_end,
    date_precision: time.date_precision ?? 'period',
    date_text: time.text,
    date_basis: time.date_basis ?? 'stated',
    status: event.status,
    type: event.type,
    title: event.title.text,
    title_en: null,
    participants: participantsOf(event.title.subject, event.type, sentence.passage.text.slice(time.to, span.end)),
    documents: documentsIn(sentence, span),
    project_id: null,
    places: [],
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: sentence.passage.section,
    review: 'auto',
  };
}
