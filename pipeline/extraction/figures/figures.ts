import type { EvidenceRow, FigureRow, IssueRow } from '../../../schemas/index.ts';
import { looksBack } from '../../grammar/headings.ts';
import { issueOf } from '../records.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { aims } from '../sentences/outlook.ts';
import { governingTimes } from '../sentences/period.ts';
import type { Because, Tools } from '../tools.ts';
import { goesOnAiming, withoutPlans } from './figure-aims.ts';
import { labelOf } from './figure-label.ts';
import { noPeriods, periodsAfter } from './figure-periods.ts';
import { quantityPlaces } from './figure-place.ts';
import { type Carried, figureRow, reasonToSkip } from './figure-row.ts';
import { isListOf, type Label, nothingSaid, type Said } from './figure-said.ts';
import { saidAfter, sceneOf } from './figure-scene.ts';
import { runsOf, seriesOf } from './figure-series.ts';
import { type Topics, topicsOf } from './figure-topics.ts';
import type { Where } from './figure-where.ts';

const nothingCarried: Carried = { periods: noPeriods, label: null, aims: false };

interface Figures {
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

/** How many sentences say at the start what an article is about. */
const opening = 3;

/**
 * The first of its titles that names one place, else the town or county that its opening sentences name. A page with
 * headings goes from subject to subject: there only its own headline counts.
 */
function subjectTitle({ sentences, title }: Article, topics: Topics): string {
  const own = sentences.find(({ passage }) => passage.kind === 'title')?.passage.text;
  if (sentences.some(({ passage }) => passage.kind === 'heading')) return own ?? '';
  const headline = own ?? title;
  return (
    [headline, title].find((head) => topics.ofHeading(head) !== '') ??
    sentences
      .slice(0, opening)
      .map(({ text }) => topics.ofHeading(text))
      .find((name) => /^.{2,6}[市县区州旗]$/.test(name)) ??
    headline
  );
}

/** Makes a figures row of every quantity that states one. */
export function extractFigures(article: Article, tools: Tools): Figures {
  const found: Figures = { rows: [], evidence: [], issues: [] };
  const topics = topicsOf();
  const title = subjectTitle(article, topics);
  const context: Context = { article, tools, topics, title, found };
  let carried = nothingCarried;
  let earlier: Sentence[] = [];
  let passed: Sentence[] = [];
  let announced = false;
  const counting = passagesWithNumbers(article);
  for (const sentence of article.sentences) {
    if (sentence.position === 0) {
      const { kind, text } = sentence.passage;
      const listed: boolean = announced && kind === 'paragraph' && text.length < longestItem;
      if (!listed) {
        passed = kind === 'paragraph' ? earlier : [];
        earlier = [];
        const newSection = kind === 'heading';
        carried = {
          ...nothingCarried,
          // 其中，… at the head of a paragraph goes on with the one before.
          periods: {
            ...carried.periods,
            passage: /^其中/.test(text) ? carried.periods.passage : null,
            aims: newSection ? null : carried.periods.aims,
          },
          aims: kind === 'paragraph' && carried.aims,
        };
      }
      announced = /[：:]\s*$/.test(text) || listed;
    }
    if (counting.has(sentence.passage)) carried = figuresOf(context, sentence, earlier, passed, carried);
    earlier.push(sentence);
  }
  return found;
}

function tellOfLabel(
  because: Because,
  { id, subject, indicator }: FigureRow,
  { rule }: Label,
  subjects: ReadonlyMap<string, string>,
): void {
  const from =
    subject === null ? 'nobody is named' : (subjects.get(subject) ?? 'the words around the number');
  because(id, 'subject', from, subject ?? '');
  because(id, 'indicator', rule, indicator);
}

/** Only these passages are read; a title or heading may still give the period of those behind it. */
function passagesWithNumbers({ sentences }: Article): Set<Sentence['passage']> {
  const passages = new Set<Sentence['passage']>();
  for (const { passage, quantities } of sentences)
    if (passage.kind === 'title' || passage.kind === 'heading' || quantities.length > 0)
      passages.add(passage);
  return passages;
}

function figuresOf(
  context: Context,
  sentence: Sentence,
  earlier: readonly Sentence[],
  passed: readonly Sentence[],
  before: Carried,
): Carried {
  const { article, tools, topics, title, found } = context;
  const { text } = sentence.passage;
  const quantities = sentence.quantities.filter(({ in_name }) => !in_name);
  const times = governingTimes(sentence);
  let said: Said = nothingSaid(before.label);
  let last: FigureRow | null = null;
  let sinceYearStart = false;
  const isReview = looksBack(sentence.passage.section ?? '');
  const aiming = aims(sentence.text);
  const goesOn = !isReview && (aiming || (before.aims && goesOnAiming(sentence, topics)));
  const periods = periodsAfter(sentence, times, quantities, before.periods, aiming);
  if (quantities.length === 0) return { periods, label: before.label, aims: goesOn };
  const stated = quantities.filter((mention) => reasonToSkip(mention, text) === null);
  const series = seriesOf(stated, text, article.id, tools);
  const runs = runsOf(quantities, text);
  const places = quantityPlaces(sentence, quantities, times);
  const now: Carried = {
    periods: goesOn ? before.periods : withoutPlans(before.periods, sentence, article),
    label: before.label,
    aims: before.aims && goesOn,
  };
  for (const [index, mention] of quantities.entries()) {
    const why = reasonToSkip(mention, text);
    if (why !== null) {
      found.issues.push(
        issueOf(article, sentence.passage, mention.from, mention.to, mention.fault ?? 'unused_quantity', why),
      );
      continue;
    }
    const place = places[index];
    const listedIn = runs[index];
    if (place === undefined || listedIn === undefined) continue;
    const run = { first: listedIn.first - place.offset, count: listedIn.count };
    const isGroup = mention.unit === 'count' && said.counted !== '' && said.label?.subject === said.counted;
    const previous = said.label === null || isGroup ? null : { name: said.label.subject, at: said.at };
    const subjects = tools.because === null ? null : new Map<string, string>();
    const where: Where = {
      sentence,
      at: place.whole.start,
      earlier,
      passed,
      topics,
      title,
      handed: before.label?.subject ?? '',
      previous,
      told: subjects === null ? null : (name, from) => subjects.set(name, from),
    };
    const scene = sceneOf(place, mention, run, said, where);
    const label = labelOf(scene);
    const row = figureRow(article, place, mention, label, now, series.get(mention) ?? null, tools);
    const twin: boolean =
      last !== null &&
      isListOf(text.slice(quantities[index - 1]?.to ?? 0, mention.from)) &&
      last.unit === row.unit;
    if (twin && last !== null && row.kind === 'level')
      Object.assign(row, { kind: last.kind, direction: last.direction, baseline: last.baseline });
    // 比上年末增加1.5万人；…增加3.2万人: the sentence goes on comparing with the same day
    if (row.kind === 'change' && row.baseline === 'year_start') sinceYearStart = true;
    else if (row.kind === 'change' && row.baseline === null && sinceYearStart) row.baseline = 'year_start';
    if (tools.because !== null && subjects !== null) tellOfLabel(tools.because, row, label, subjects);
    last = row;
    said = saidAfter(said, scene, label);
    found.rows.push(row);
    const { start, end, text: exact } = mention;
    found.evidence.push(tools.evidence(row.id, 'value_text', { start, end, exact }));
    found.evidence.push(
      tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }),
    );
  }
  const measured = said.unit === '' || said.unit === 'count' ? before.label : said.label;
  return { periods, label: measured, aims: goesOn };
}
