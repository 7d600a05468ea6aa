import type { EvidenceRow, FigureRow, IssueRow } from '../../schemas/index.ts';
import { multiply } from '../grammar/decimal.ts';
import { unitCodes } from '../lexicons.ts';
import type { QuantityMention } from '../mention.ts';
import { type Article, clauseAt, type Sentence } from './article.ts';
import { kindOf } from './figure-kind.ts';
import { noPeriods, type Periods, periodOf, periodsAfter, placeOf } from './figure-period.ts';
import { statusOf } from './figure-status.ts';
import { aims, reports } from './outlook.ts';
import { governingTimes } from './period.ts';
import { labelOf } from './figure-label.ts';
import { isListOf, type Label, nothingSaid, type Place, type Said, type Scene, sceneOf } from './figure-scene.ts';
import { runsOf, seriesOf } from './figure-series.ts';
import type { Where } from './figure-subject.ts';
import { type Topics, topicsOf } from './figure-topic.ts';
import { issueOf } from './records.ts';
import type { Tools } from './tools.ts';

const units = new Map(unitCodes.map((unit) => [unit.code, unit]));
const dimensions = new Map(unitCodes.map((unit) => [unit.code, unit.dimension]));

/** What the sentences before hand on inside a passage. */
interface Carried {
  readonly periods: Periods;
  /** The last measure of the sentence before. */
  readonly label: Label | null;
  /** Whether the passage lists aims. */
  readonly aims: boolean;
}

const nothingCarried: Carried = { periods: noPeriods, label: null, aims: false };

export interface Figures {
  readonly rows: FigureRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
}

/** What one article's figures share. */
interface Context {
  readonly article: Article;
  readonly tools: Tools;
  readonly topics: Topics;
  readonly title: string;
  readonly found: Figures;
}

/** A paragraph longer than this is no item of the list that the one before announced. */
const longestItem = 160;

/** Makes a figures row of every quantity that states one. */
export function extractFigures(article: Article, tools: Tools): Figures {
  const found: Figures = { rows: [], evidence: [], issues: [] };
  const title = article.sentences.find(({ passage }) => passage.kind === 'title')?.passage.text ?? '';
  const context: Context = { article, tools, topics: topicsOf(), title, found };
  let carried = nothingCarried;
  let earlier: Sentence[] = [];
  let announced = false;
  const counting = passagesWithNumbers(article);
  for (const sentence of article.sentences) {
    if (sentence.position === 0) {
      const { kind, text } = sentence.passage;
      const listed: boolean = announced && kind === 'paragraph' && text.length < longestItem;
      if (!listed) {
        earlier = [];
        const newSection = kind === 'heading';
        carried = { ...nothingCarried, periods: { ...carried.periods, passage: null, aims: newSection ? null : carried.periods.aims }, aims: kind === 'paragraph' && carried.aims };
      }
      announced = /[：:]\s*$/.test(text) || listed;
    }
    if (counting.has(sentence.passage)) carried = figuresOf(context, sentence, earlier, carried);
    earlier.push(sentence);
  }
  return found;
}

/** Only these passages are read; a title may still give the period of those behind it. */
const passagesWithNumbers = (article: Article): Set<Sentence['passage']> =>
  new Set(article.sentences.flatMap(({ passage, mentions }) => (passage.kind === 'title' || mentions.some(({ type }) => type === 'quantity') ? [passage] : [])));

function figuresOf(context: Context, sentence: Sentence, earlier: readonly Sentence[], before: Carried): Carried {
  const { article, tools, topics, title, found } = context;
  const { text } = sentence.passage;
  const quantities = sentence.mentions.filter((mention): mention is QuantityMention => mention.type === 'quantity' && !mention.in_name);
  const times = governingTimes(sentence);
  let said: Said = { ...nothingSaid, before: before.label };
  let last: FigureRow | null = null;
  const looksBack = lookingBack.test(sentence.passage.section ?? '');
  const aiming = aims(sentence.text);
  const goesOn = !looksBack && (aiming || (before.aims && !tells.test(sentence.text) && !reports(sentence.text) && isListed(sentence, topics)));
  const series = seriesOf(quantities, text, article.id, tools);
  const runs = runsOf(quantities, text);
  for (const [index, mention] of quantities.entries()) {
    const why = reasonToSkip(mention, text);
    if (why !== null) {
      found.issues.push(issueOf(article, sentence.passage, mention.from, mention.to, mention.fault ?? 'unused_quantity', why));
      continue;
    }
    const clause = clauseAt(sentence, mention.from);
    const run = runs[index] ?? { first: index, count: 1 };
    const place: Place = { sentence, clause, quantities, index, times };
    const previous = said.label === null ? null : { name: said.label.subject, at: said.at };
    const where: Where = { sentence, at: clause.start, earlier, topics, title, previous };
    const scene = sceneOf(place, mention, run, said, where);
    const label = labelOf(scene);
    const row = figureRow(article, place, mention, label, { ...before, periods: goesOn ? before.periods : withoutPlans(before.periods, article), aims: before.aims && goesOn }, series.get(mention) ?? null, tools);
    const twin: boolean = last !== null && isListOf(text.slice(quantities[index - 1]?.to ?? 0, mention.from)) && last.unit === row.unit;
    if (twin && last !== null && row.kind === 'level') Object.assign(row, { kind: last.kind, direction: last.direction, baseline: last.baseline });
    last = row;
    said = saidAfter(said, scene, label);
    found.rows.push(row);
    const { start, end, text: exact } = mention;
    found.evidence.push(tools.evidence(row.id, 'value_text', { start, end, exact }));
    found.evidence.push(tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }));
  }
  const periods = periodsAfter(sentence, times, quantities, before.periods, aiming);
  const measured = said.unit === '' || said.unit === 'count' ? before.label : said.label;
  return { periods, label: measured, aims: goesOn };
}

/** A rank or a stretch of time says nothing that the next number could go on with, unless nothing else was said. */
function saidAfter(said: Said, { mention, countedEnd, counted, linked }: Scene, label: Label): Said {
  const passes = said.label !== null && (label.indicator === '占比' || mention.unit === 'rank' || dimensions.get(mention.unit) === 'duration');
  const counts = mention.unit === 'count';
  return {
    label: passes ? said.label : label,
    unit: passes ? said.unit : mention.unit,
    counted: counts ? label.indicator : said.counted,
    end: counted !== '' && (counts || linked) ? countedEnd : said.end,
    before: said.before,
    at: mention.from,
  };
}

/** A sentence that aims at nothing is not for the year of the plan before it. */
const withoutPlans = (periods: Periods, article: Article): Periods =>
  placeOf(periods.passage, article) === 'future' ? { ...periods, passage: null } : periods;

/** A section that reports on what is done. */
const lookingBack = /回顾|成绩|成就|成效|完成情况|总结/;

/** Words of a sentence that tells what is: 拥有了, 目前, 正在. */
const tells = /了|目前|正在|已经|位于|是|处于|先后|只有|仍/;

/** A sentence that goes on with a list: it names nobody new. */
const isListed = (sentence: Sentence, topics: Topics): boolean =>
  /^(?:同时|此外|另外|其中)/.test(sentence.text) || topics.first(sentence, ({ kind, indicator }) => kind !== 'none' && indicator === '') === null;

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
  place: Place,
  mention: QuantityMention,
  label: Label,
  carried: Carried,
  series: string | null,
  tools: Tools,
): FigureRow {
  const { sentence, clause } = place;
  const { text } = sentence.passage;
  const clauseBefore = text.slice(clause.start, mention.from);
  const after = text.slice(mention.to, clause.end);
  const sentenceBefore = text.slice(sentence.start, mention.from);
  const kind = kindOf(mention, clauseBefore, after, sentenceBefore);
  const time = periodOf(place, mention, label, carried.periods, carried.aims);
  const status = statusOf({
    clause: clauseBefore,
    sentence: sentenceBefore,
    behind: after,
    period: placeOf(time, article),
    passageAims: carried.aims,
    isRank: mention.unit === 'rank',
    descriptive: mention.counter === '大' || (mention.unit === 'rank' && mention.counter !== null),
  });
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
