import type { EvidenceRow, FigureRow, IssueRow } from '../../schemas/index.ts';
import type { Span } from '../grammar/clause.ts';
import { multiply } from '../grammar/decimal.ts';
import { dayText } from '../grammar/calendar.ts';
import { unitCodes } from '../lexicons.ts';
import type { QuantityMention, TimeMention } from '../mention.ts';
import { type Article, clauseAt, type Sentence } from './article.ts';
import { kindOf } from './figure-kind.ts';
import { type PeriodPlace, statusOf } from './figure-status.ts';
import { aims, reports } from './outlook.ts';
import { governingTimes, isReportingPeriod } from './period.ts';
import { phraseAfter, splitAtVerb, topicOf, trimPhrase } from './phrase.ts';
import { issueOf } from './records.ts';
import type { Tools } from './tools.ts';

const units = new Map(unitCodes.map((unit) => [unit.code, unit]));
const dimensions = new Map(unitCodes.map((unit) => [unit.code, unit.dimension]));

/** What the sentences before hand on inside a passage. */
interface Carried {
  readonly topic: string;
  readonly period: TimeMention | null;
  readonly indicator: string;
  /** Whether the passage lists aims. */
  readonly aims: boolean;
}

const nothingCarried: Carried = { topic: '', period: null, indicator: '', aims: false };

export interface Figures {
  readonly rows: FigureRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
}

/** Makes a figures row of every quantity that states one. */
export function extractFigures(article: Article, tools: Tools): Figures {
  const found: Figures = { rows: [], evidence: [], issues: [] };
  let carried = nothingCarried;
  for (const sentence of article.sentences) {
    if (sentence.position === 0) carried = sentence.passage.kind === 'paragraph' ? { ...nothingCarried, aims: carried.aims } : nothingCarried;
    carried = figuresOf(article, sentence, carried, tools, found);
  }
  return found;
}

function figuresOf(article: Article, sentence: Sentence, before: Carried, tools: Tools, found: Figures): Carried {
  const { text } = sentence.passage;
  const quantities = sentence.mentions.filter((mention): mention is QuantityMention => mention.type === 'quantity' && !mention.in_name);
  const times = governingTimes(sentence);
  const skipped: Span[] = times.map((time) => ({ start: time.from, end: time.to }));
  const topic = topicOf(text, sentence.clauses, skipped) || before.topic;
  let indicator = before.indicator;
  let last: FigureRow | null = null;
  const goesOn = aims(sentence.text) || (before.aims && !reports(sentence.text) && isListed(sentence, topic === before.topic));
  const series = seriesOf(quantities, text, article.id, tools);
  for (const [index, mention] of quantities.entries()) {
    const why = reasonToSkip(mention, text);
    if (why !== null) {
      found.issues.push(issueOf(article, sentence.passage, mention.from, mention.to, mention.fault ?? 'unused_quantity', why));
      continue;
    }
    const clause = clauseAt(sentence, mention.from);
    const row = figureRow(article, sentence, clause, quantities, index, { ...before, topic, indicator, aims: before.aims && goesOn }, times, series.get(mention) ?? null, tools);
    const twin: boolean = last !== null && isListOf(text.slice(quantities[index - 1]?.to ?? 0, mention.from)) && last.unit === row.unit;
    if (twin && last !== null && row.kind === 'level') Object.assign(row, { kind: last.kind, direction: last.direction, baseline: last.baseline });
    last = row;
    indicator = row.indicator;
    found.rows.push(row);
    const { start, end, text: exact } = mention;
    found.evidence.push(tools.evidence(row.id, 'value_text', { start, end, exact }));
    found.evidence.push(tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }));
  }
  const period = times.filter(isReportingPeriod).at(-1) ?? before.period;
  return { topic, period, indicator, aims: goesOn };
}

/** 24.5％和22.2％: the second is what the first is. */
const isListOf = (between: string): boolean => /^(?:[、和及与]|[，,]?分别)$/.test(between);

/** A sentence that goes on with a list: it names nobody new. */
const isListed = (sentence: Sentence, sameTopic: boolean): boolean =>
  sameTopic || /^(?:同时|此外|另外|其中|新|全)/.test(sentence.text);

/** 未来5年, 近三年: a stretch of time and no amount; numbers that a float64 cannot hold. */
function reasonToSkip(mention: QuantityMention, text: string): string | null {
  if (mention.fault === 'number_too_long') return 'The number has more digits than are read.';
  if (mention.fault === 'not_representable') return 'A float64 cannot hold the number exactly.';
  const before = text.slice(Math.max(0, mention.from - 2), mention.from);
  const stretch = dimensions.get(mention.unit) === 'duration' && (/未来|今后|过去|最近|这$/.test(before) || (mention.text.startsWith('近') && mention.unit === 'a'));
  return stretch ? 'A stretch of time with no amount of its own.' : null;
}

function figureRow(
  article: Article,
  sentence: Sentence,
  clause: Span,
  quantities: readonly QuantityMention[],
  index: number,
  carried: Carried,
  times: readonly TimeMention[],
  series: string | null,
  tools: Tools,
): FigureRow {
  const { text } = sentence.passage;
  const mention = quantities[index] ?? quantities[0];
  if (mention === undefined) throw new Error('a figure needs a quantity');
  const clauseBefore = text.slice(clause.start, mention.from);
  const after = text.slice(mention.to, clause.end);
  const sentenceBefore = text.slice(sentence.start, mention.from);
  const kind = kindOf(mention, clauseBefore, after, sentenceBefore);
  const label = labelOf(sentence, clause, quantities, index, times, carried);
  const time = periodOf(sentence, clause, mention, times, carried.period, label.indicator);
  const status = statusOf(clauseBefore, sentenceBefore, placeOf(time, article), carried.aims);
  const unit = units.get(mention.unit);
  const value = mention.value === null ? null : Number(mention.value);
  const siFactor = unit?.siFactor ?? null;
  const si = mention.value === null || siFactor === null || unit?.siUnit === null ? null : Number(multiply(mention.value, siFactor));
  const quote = article.locate(sentence.passage, clause.start, clause.end);
  return {
    id: tools.id('fig', article.id, sentence.text, mention.text),
    source_id: article.id,
    subject: label.subject === '' ? null : label.subject,
    indicator: label.indicator,
    indicator_en: null,
    ...kind,
    qualifier: mention.qualifier,
    value,
    lower: mention.lower === null ? null : Number(mention.lower),
    upper: mention.upper === null ? null : Number(mention.upper),
    unit: mention.unit,
    counter: mention.counter,
    dimension: tools.dimension(mention.unit),
    si_value: si,
    si_unit: si === null ? null : (unit?.siUnit ?? null),
    value_text: mention.text,
    status,
    date: time?.edtf ?? null,
    date_start: time?.date_start ?? null,
    date_end: time?.date_end ?? null,
    date_text: time?.text ?? null,
    date_basis: time?.date_basis ?? null,
    project_id: null,
    series_id: series,
    places: [],
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: sentence.passage.section,
    review: 'auto',
  };
}

interface Label {
  readonly subject: string;
  readonly indicator: string;
}

/** Whose figure it is and what is measured or counted. */
function labelOf(sentence: Sentence, clause: Span, quantities: readonly QuantityMention[], index: number, times: readonly TimeMention[], carried: Carried): Label {
  const { text } = sentence.passage;
  const mention = quantities[index];
  if (mention === undefined) return { subject: '', indicator: '' };
  const colon = Math.max(text.lastIndexOf('：', mention.from), text.lastIndexOf(':', mention.from));
  const edges = [clause.start, colon + 1 > clause.start ? colon + 1 : 0];
  for (const other of [...quantities.slice(0, index), ...times]) if (other.to <= mention.from) edges.push(other.to);
  const from = Math.max(...edges);
  const head = trimPhrase(text.slice(from, mention.from).replace(/[（(]$/, ''));
  const words = withoutChange(head);
  let last: QuantityMention = mention;
  for (const next of quantities.slice(index + 1)) {
    if (next.from !== last.to) break;
    last = next;
  }
  const counted = mention.counter === null && mention.unit !== 'count' && last === mention ? '' : phraseAfter(text, last.to, clause.end);
  if (counted.length >= 2) return { subject: subjectOf(words, carried.topic), indicator: counted };
  const { subject, object } = splitAtVerb(words);
  if (object.length >= 2) return splitOwner(subject || (object.includes(carried.topic) ? '' : carried.topic), object);
  const title = colon > sentence.start ? trimPhrase(text.slice(sentence.start, colon).replace(/[0-9一二三四五六七八九十]+[.．、]|[前后][一二三四五六七八九十0-9]+[名位]?/g, '')) : '';
  const indicator = title || carried.indicator || trimPhrase(text.slice(mention.to, clause.end)) || carried.topic || mention.text;
  return { subject: object || carried.topic, indicator };
}

/** 国家铁路货物发送量同比增长 → 国家铁路货物发送量. */
const withoutChange = (words: string): string =>
  trimPhrase(words.replace(/(?:同比|环比|年均|平均|年平均|预期|增速|比[^，。；]{1,12}|较[^，。；]{1,12})*(?:增长|增加|下降|减少|提高|提升|上升|降低|回落|缩短|增|降)(?:目标|速度|率|幅)?(?:了|约|达到|达|为|至|到)?$/, ''));

const subjectOf = (words: string, topic: string): string => {
  const { subject, object } = splitAtVerb(words);
  const named = subject || (object.length >= 2 && object.length <= 16 && !/[、，]|等$/.test(object) ? object : '');
  return named || topic;
};

/** 深圳都市圈的GDP → 深圳都市圈, GDP. */
function splitOwner(subject: string, object: string): Label {
  const at = object.lastIndexOf('的');
  if (at > 1 && object.length - at > 2) {
    const owner = object.slice(0, at);
    return { subject: subject === '' || owner.includes(subject) ? owner : `${subject}${owner}`, indicator: object.slice(at + 1) };
  }
  return { subject, indicator: object };
}

const timeless = /全长|总长|长度|时速|总投资|概算|工期|占地|建筑面积|面积|里程长|主线长/;

/** The running year counts as ahead in its first half, when a report still sets out what it is to bring. */
function placeOf(time: TimeMention | null, article: Article): PeriodPlace {
  const today = dayText(article.published.last);
  if (time === null) return 'none';
  if (time.date_start !== null && time.date_start > today) return 'future';
  if (time.date_end === null || time.date_end < dayText(article.published.first)) return 'past';
  if (time.date_basis === 'plan_period' || (/^[到至]/.test(time.text) && time.date_end > today)) return 'plan';
  return time.date_precision === 'year' && today.slice(5, 7) <= '06' ? 'current' : 'none';
}

/** The time that a figure is for: before it in its sentence, else the reporting period of its passage. */
function periodOf(sentence: Sentence, clause: Span, mention: QuantityMention, times: readonly TimeMention[], carried: TimeMention | null, indicator: string): TimeMention | null {
  const { text } = sentence.passage;
  const words = text.slice(clause.start, mention.from);
  const planned = times.some((time) => /^[到至]/.test(time.text));
  if ((timeless.test(indicator) || timeless.test(words.slice(-8))) && !planned) return null;
  const own = times.filter((time) => time.to <= mention.from).at(-1);
  if (own !== undefined) {
    if (isReportingPeriod(own) || own.date_end === null) return own;
    const between = text.slice(own.to, mention.from);
    return /[；;]/.test(between) || between.length > 40 ? null : own;
  }
  return carried;
}

/** Figures that state one thing together: neighbours without a word between them, and the two ends of a change. */
function seriesOf(quantities: readonly QuantityMention[], text: string, source: string, tools: Tools): Map<QuantityMention, string> {
  const series = new Map<QuantityMention, string>();
  for (const [index, mention] of quantities.entries()) {
    const next = quantities[index + 1];
    if (next === undefined) continue;
    const between = text.slice(mention.to, next.from);
    const ends = /^[^，。；]{0,8}(?:至|到|为)$/.test(between) && /[由从]|原/.test(text.slice(Math.max(0, mention.from - 6), mention.from));
    const ranks = mention.unit === 'rank' && next.unit === 'rank' && /^[、和及]$/.test(between);
    if (between !== '' && !ends && !ranks) continue;
    const id = series.get(mention) ?? tools.id('ser', source, mention.text, text.slice(Math.max(0, mention.from - 30), mention.from));
    series.set(mention, id);
    series.set(next, id);
  }
  return series;
}
