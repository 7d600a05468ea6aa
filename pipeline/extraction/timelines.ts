import type { EvidenceRow, IssueRow, TimelineRow } from '../../schemas/index.ts';
import { dayText } from '../grammar/calendar.ts';
import { type Span, statementsOf } from '../grammar/clause.ts';
import type { NameMention, TimeMention } from '../mention.ts';
import { type Article, type Sentence } from './article.ts';
import { eventTypeOf, setsAim } from './event-type.ts';
import { aims, expects } from './outlook.ts';
import { dates, isBaseline } from './period.ts';
import { topicOf, trimPhrase } from './phrase.ts';
import { issueOf } from './records.ts';
import type { Tools } from './tools.ts';
import { verbsIn } from './verbs.ts';

export interface Timelines {
  readonly rows: TimelineRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
}

const anyVerb: ReadonlySet<string> = new Set(['event', 'reach', 'act', 'up', 'down']);
/** A title takes in the clauses of a statistic or target up to this length. */
const longestTitle = 48;

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

function timelinesOf(article: Article, sentence: Sentence, before: string, tools: Tools, found: Timelines): string {
  const { text } = sentence.passage;
  const times = sentence.mentions.filter((mention): mention is TimeMention => mention.type === 'time');
  const skipped: Span[] = times.map((time) => ({ start: time.from, end: time.to }));
  let topic = topicOf(text, sentence.clauses, skipped) || before;
  const heads = headsOf(sentence, times.filter((time) => dates(time) && !isBaseline(sentence, time) && !isAttribute(sentence, time)));
  const statements = statementsOf(text, sentence);
  for (const time of times) {
    if (heads.includes(time)) continue;
    const [code, why] = reasonOf(time);
    if (why !== null && !time.in_name) found.issues.push(issueOf(article, sentence.passage, time.from, time.to, code, why));
  }
  for (const [index, time] of heads.entries()) {
    if (sentence.passage.kind === 'caption') continue;
    const statement = statements.find((span) => span.start <= time.from && time.from < span.end) ?? sentence;
    const next = heads.slice(index + 1).find((other) => other.from >= time.to);
    const end = Math.min(statement.end, next === undefined ? sentence.end : clauseStartOf(text, next.from, time.to));
    const event = readEvent(sentence, time, statement, end, topic);
    if (event === null) {
      found.issues.push(issueOf(article, sentence.passage, time.from, time.to, 'unused_time', 'The time dates no event of its own.'));
      continue;
    }
    if (event.subject !== '') topic = event.subject;
    const row = timelineRow(article, sentence, time, { start: statement.start, end }, event, tools);
    found.rows.push(row);
    found.evidence.push(tools.evidence(row.id, 'date_text', { start: time.start, end: time.end, exact: time.text }));
    found.evidence.push(tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }));
  }
  return topic;
}

/** 2月9日，统计局官宣2021年…: a time inside the predicate of the one before is a part of it. */
function headsOf(sentence: Sentence, times: readonly TimeMention[]): TimeMention[] {
  const { text } = sentence.passage;
  const heads: TimeMention[] = [];
  for (const time of times) {
    const last = heads.at(-1);
    const start = last === undefined ? time.from : clauseStartOf(text, time.from, last.to);
    const bare = last !== undefined && /^[，,\s的]*$/.test(text.slice(last.to, start));
    if (!bare || start === time.from || /^[，,]?$/.test(text.slice(start, time.from))) heads.push(time);
  }
  return heads;
}

function reasonOf(time: TimeMention): [IssueRow['code'], string | null] {
  if (time.fault === 'vague_time') return ['vague_time', 'The words give no calendar position.'];
  if (time.fault === 'impossible_date') return ['impossible_date', 'No calendar has this date.'];
  if (time.fault === 'unresolved_time') return ['unresolved_time', 'What the time counts from is not known.'];
  return ['unused_time', 'The time compares or describes and dates no event of its own.'];
}

/** 2022年第二季度新开工项目, 2021年的GDP, （2021年）: the time belongs to a noun. */
function isAttribute(sentence: Sentence, time: TimeMention): boolean {
  const { text } = sentence.passage;
  const before = text.charAt(time.from - 1);
  const after = text.slice(time.to, time.to + 2);
  if (/[（(]/.test(before) && /^[)）]/.test(after)) return true;
  if (time.rule === 'five-year-plan' && !/(?:间|期|末|初|来)$/.test(time.text) && !/^[，,]/.test(after)) return true;
  return time.rule === 'calendar-point' && (text.slice(time.from, time.to) === '全年' || text.slice(time.from, time.to) === '年内');
}

/** Where the clause of a later time begins, so that its subject stays with it. */
function clauseStartOf(text: string, at: number, floor: number): number {
  for (let index = at - 1; index >= floor; index -= 1) if (/[，,；;]/.test(text.charAt(index))) return index;
  return at;
}

interface Event {
  readonly title: string;
  readonly subject: string;
  readonly type: TimelineRow['type'];
  readonly planned: boolean;
}

/** Puts the title together: the subject before the time, or else the topic, and the predicate after it. */
function readEvent(sentence: Sentence, time: TimeMention, statement: Span, end: number, topic: string): Event | null {
  const { text } = sentence.passage;
  const clauseStart = Math.max(statement.start, clauseStartOf(text, time.from, statement.start) + 1, statement.start);
  const from = text.charAt(clauseStart - 1) === '' ? statement.start : clauseStart > time.from ? statement.start : clauseStart;
  const lead = trimPhrase(text.slice(startOfClause(text, time.from, statement.start), time.from).replace(/(?:已|将|拟|计划|预计|力争|可)?(?:于|在|从|自)?$/, ''));
  const rest = text.slice(time.to, end).replace(/^[，,：:、\s的起]+/, '');
  const clauses = rest.split(/[，,；;]/).map((clause) => clause.trim()).filter((clause) => clause !== '' && !/^“?$/.test(clause));
  const predicate = clauses[0] ?? '';
  if (predicate.length < 2 && lead.length < 4) return null;
  const offset = end - text.slice(time.to, end).length + (text.slice(time.to, end).length - rest.length);
  const event = eventTypeOf(text, offset, offset + Math.min(rest.length, predicate.length + 1)) ?? eventTypeOf(text, from, time.from) ?? eventTypeOf(text, offset, end);
  const numbers = sentence.mentions.some((mention) => mention.type === 'quantity' && mention.from >= time.to && mention.from < end);
  const headline = sentence.passage.kind === 'heading' || sentence.passage.kind === 'title';
  if (event === null && !numbers && !headline && verbsIn(text, offset, end, anyVerb).length === 0) return null;
  const words = `${text.slice(Math.max(statement.start, time.from - 10), time.from)}${clauses.slice(0, 2).join('，')}`;
  const future = /^[到至]/.test(time.text) || aims(words) || expects(words);
  const type = typeOf(event?.type ?? null, time, predicate, numbers, future);
  const parts = type === 'statistic' || type === 'target' ? clauses : clauses.slice(0, 1);
  let predicateText = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (predicateText.length + part.length > longestTitle) break;
    predicateText += `，${part}`;
  }
  predicateText = predicateText.replace(/[。！？!?”…]+$/, '');
  const ownSubject = lead.length >= 2 ? lead : '';
  const startsWithVerb = verbsIn(predicateText, 0, Math.min(4, predicateText.length), anyVerb).some((verb) => verb.start === 0);
  const subject = ownSubject !== '' ? ownSubject : startsWithVerb ? topic : '';
  const title = subject !== '' && !predicateText.startsWith(subject) ? `${subject}${predicateText}` : predicateText;
  if (title.length < 4) return null;
  return { title, subject: ownSubject, type, planned: future };
}

function startOfClause(text: string, at: number, floor: number): number {
  for (let index = at - 1; index >= floor; index -= 1) if (/[，,；;：:”]/.test(text.charAt(index))) return index + 1;
  return floor;
}

function typeOf(event: TimelineRow['type'] | null, time: TimeMention, predicate: string, numbers: boolean, future: boolean): TimelineRow['type'] {
  const aims = future && (/^[到至]/.test(time.text) || time.date_precision === 'period' || time.date_precision === 'year');
  if (aims && (event === null || numbers || /^[到至]/.test(time.text)) && setsAim(predicate)) return 'target';
  if (aims && event === null) return 'target';
  const reporting = time.date_precision !== 'day' || event === null;
  if (numbers && reporting && (event === null || event === 'completion' || event === 'statement' || event === 'service_change')) return 'statistic';
  return event ?? (numbers ? 'statistic' : 'other');
}

/** What lies before the publication day has occurred; what lies behind it, or includes it and looks ahead, is planned. */
function statusOf(time: TimeMention, event: Event, firstDay: string, lastDay: string): TimelineRow['status'] {
  if (time.date_start !== null && time.date_start > lastDay) return 'planned';
  if (time.date_end !== null && time.date_end < firstDay) return 'occurred';
  if (time.date_start === null || time.date_basis === 'plan_period') return 'planned';
  if (time.date_end === null) return ['opening', 'statistic', 'completion'].includes(event.type) ? 'occurred' : 'ongoing';
  const early = time.date_precision === 'year' && lastDay.slice(5, 7) <= '06' && (event.type === 'target' || event.type === 'statistic');
  return event.planned || early ? 'planned' : 'occurred';
}

function timelineRow(article: Article, sentence: Sentence, time: TimeMention, span: Span, event: Event, tools: Tools): TimelineRow {
  const quote = article.locate(sentence.passage, span.start, span.end);
  const status = statusOf(time, event, dayText(article.published.first), dayText(article.published.last));
  const documents = sentence.mentions
    .filter((mention): mention is NameMention => mention.type === 'document' && mention.from >= span.start && mention.to <= span.end)
    .map((mention) => mention.text.replaceAll('|', ' '));
  return {
    id: tools.id('tl', article.id, sentence.text, time.text),
    source_id: article.id,
    date: time.edtf ?? '',
    date_start: time.date_start,
    date_end: time.date_end,
    date_precision: time.date_precision ?? 'period',
    date_text: time.text,
    date_basis: time.date_basis ?? 'stated',
    status,
    type: event.type,
    title: event.title,
    title_en: null,
    participants: [],
    documents: [...new Set(documents)],
    project_id: null,
    places: [],
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: sentence.passage.section,
    review: 'auto',
  };
}
