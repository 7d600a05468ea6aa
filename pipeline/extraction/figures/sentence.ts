import type { EvidenceRow, FigureRow, IssueRow } from '../../../schemas/index.ts';
import type { Passage } from '../../document.ts';
import { looksBack } from '../../grammar/headings.ts';
import { isMeasure } from '../../grammar/measures.ts';
import { printedOf, type QuantityMention } from '../../mention.ts';
import { issueOf } from '../records.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { aims, opensWithResult } from '../sentences/outlook.ts';
import { governingTimes } from '../sentences/period.ts';
import type { Tools } from '../tools.ts';
import { nothingCounted } from './counted/same-kind.ts';
import { saidAfter } from './handed.ts';
import { type Heard, listener, tellOfLabel } from './heard.ts';
import { labelOf } from './label.ts';
import { turnedTo } from './list/turns.ts';
import { behindPart, partedAnew } from './parts.ts';
import { heldBut } from './period/held.ts';
import { periodsAfter } from './period/periods.ts';
import { toldOver } from './period/review.ts';
import { quantityPlaces } from './place.ts';
import { type Carried, figureRow } from './row.ts';
import { nothingSaid, type Place, type Run, type Said } from './said.ts';
import { sceneOf } from './scene/scene.ts';
import { runsOf, seriesOf } from './series.ts';
import { isClassOfWater, ofWater, reasonToSkip } from './skipped.ts';
import { aimsAlone, aimsBesides, goesOnAiming, setsOut, tellsOfNow, withoutPlans } from './status/aims.ts';
import { likeOthers } from './status/beside.ts';
import { withoutPastAims } from './status/outlook.ts';
import { withoutHabit, withoutSite } from './status/without.ts';
import { recentThing } from './subject/antecedent.ts';
import type { OnPage } from './topic/on-page.ts';
import type { Where } from './topic/where.ts';

/** Reads the figures of one sentence, each with what the ones before it have said. */

export interface Figures {
  readonly rows: FigureRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
}

/** What one article's figures share. */
export interface Context extends OnPage {
  readonly article: Article;
  readonly tools: Tools;
  readonly found: Figures;
}

/** The sentences that a subject may be found in: of the passage so far, and of the one before. */
interface Before {
  readonly earlier: readonly Sentence[];
  readonly passed: readonly Sentence[];
  readonly carried: Carried;
}

/** What the figures of a sentence hand on from one to the next. */
interface Thread {
  said: Said;
  last: FigureRow | null;
  /** Where the last number ends. */
  end: number;
  /** What had been said before a bracket that is still open: what stands in it is an aside. */
  outer: Said | null;
  /** What the last number of things in the sentence is compared with. */
  compared: FigureRow['baseline'];
}

/** Adds the rows of a sentence's figures, and gives what the next sentence needs of it. */
export function figuresOf(context: Context, sentence: Sentence, before: Before): Carried {
  const { article, tools, topics, found } = context;
  const { passage } = sentence;
  const carried = partedAnew(behindPart(before.carried, sentence), sentence, found.rows);
  const named = sentence.quantities.filter(({ in_name }) => !in_name);
  // 水质断面三类以上比例|95%|: a class parts no words
  const quantities = named.filter((mention) => !isClassOfWater(mention, passage.text));
  const times = governingTimes(sentence);
  const isReview = looksBack(passage.section ?? '') || (!carried.planning && opensWithResult(passage.text));
  const aiming =
    aims(withoutPastAims(withoutSite(withoutHabit(sentence.text)), article)) || setsOut(sentence);
  const planned = carried.planning && !tellsOfNow(sentence);
  const goesOn =
    !isReview &&
    ((aiming && !aimsBesides(sentence, quantities, article) && !aimsAlone(sentence)) ||
      planned ||
      (carried.aims && goesOnAiming(sentence, topics)));
  const periods = periodsAfter(sentence, times, quantities, carried.periods, aiming, article);
  const { label, whole, planning, byCounter } = carried;
  for (const mention of named)
    if (isClassOfWater(mention, passage.text)) found.issues.push(unused(article, passage, mention, ofWater));
  if (quantities.length === 0) return { periods, label, byCounter, whole, aims: goesOn, planning };
  const reasons = quantities.map((mention) => reasonToSkip(mention, passage.text));
  const stated = quantities.filter((_, index) => reasons[index] === null);
  const series = seriesOf(stated, passage.text, article.id, tools);
  const runs = runsOf(quantities, passage.text);
  const places = quantityPlaces(sentence, quantities, times);
  const held = goesOn ? carried.periods : withoutPlans(carried.periods, sentence, article);
  // 五年来，投资年均增长5%: the sentence is of the years that it opens with
  const opened = periods.review?.rule === toldOver ? periods : held;
  const now: Carried = {
    periods: heldBut(held, {
      // 去年7月，规划获批。根据规划，线网由6条线组成: what a plan says is not of the day it was approved.
      passage: setsOut(sentence) ? null : held.passage,
      gathering: periods.gathering,
      review: opened.review,
      section: opened.section,
    }),
    label,
    byCounter,
    whole: '',
    aims: (carried.aims || planning) && goesOn,
    planning,
  };
  const told = { earlier: before.earlier, passed: before.passed, carried };
  const thread: Thread = {
    said: nothingSaid(label, byCounter),
    last: null,
    end: 0,
    outer: null,
    compared: null,
  };
  for (const [index, mention] of quantities.entries()) {
    const why = reasons[index] ?? null;
    const [place, run] = [places[index], runs[index]];
    if (why !== null) found.issues.push(unused(article, passage, mention, why));
    else if (place !== undefined && run !== undefined)
      readFigure(context, told, now, thread, mention, place, run, series.get(mention) ?? null);
    thread.end = mention.to;
  }
  const { said } = thread;
  // 常住人口90万人。该指标比乙县多8万人: a count that is a measure is handed on as well
  const isCount = said.unit === 'count' && !isMeasure(said.label?.indicator ?? '');
  const measured = said.unit === '' || isCount ? label : said.label;
  return {
    periods,
    label: measured,
    byCounter: said.byCounter === byCounter ? nothingCounted : said.byCounter,
    whole: said.whole?.name ?? '',
    aims: goesOn,
    planning,
  };
}

/** Why a number makes no row. */
const unused = (
  article: Article,
  passage: Passage,
  { from, to, fault }: QuantityMention,
  why: string,
): IssueRow => issueOf(article, passage, from, to, fault ?? 'unused_quantity', why);

function readFigure(
  context: Context,
  before: Before,
  now: Carried,
  thread: Thread,
  mention: QuantityMention,
  place: Place,
  listedIn: Run,
  series: string | null,
): void {
  const { article, tools, found } = context;
  const { because } = tools;
  const heard: Heard | null = because === null ? null : { subjects: new Map(), rule: '' };
  turnAtBrackets(thread, place);
  thread.said = turnedTo(thread.said, place);
  const where = whereOf(context, before, thread.said, mention, place, heard);
  const run = { first: listedIn.first - place.offset, count: listedIn.count };
  const scene = sceneOf(place, mention, run, thread.said, where);
  const label = labelOf(scene);
  const { row, time } = figureRow(article, place, mention, label, now, series, tools);
  likeOthers(row, thread, place.sentence.passage.text.slice(thread.end, mention.from));
  if (because !== null && heard !== null) tellOfLabel(because, row, heard);
  thread.last = row;
  thread.said = saidAfter(thread.said, scene, label);
  found.rows.push(row);
  const { start, end } = mention;
  found.evidence.push(tools.evidence(row.id, 'value_text', { start, end, exact: printedOf(mention) }));
  found.evidence.push(
    tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }),
  );
  if (time !== null && row.date_text !== null)
    found.evidence.push(tools.evidence(row.id, 'date', { start: time.start, end: time.end }));
}

/**
 * 安排项目400项(打包项目拆分后共500项)，总投资|: behind the bracket the words go on with what stood before it. A bare number,
 * 甲都市圈（3000万）, is of what stands before the bracket.
 */
function turnAtBrackets(thread: Thread, { lead }: Place): void {
  const inside = /[（(][^（）()]*$/.test(lead);
  if (inside && (thread.outer !== null || /[（(][^（）()]{2,}$/.test(lead))) thread.outer ??= thread.said;
  else if (thread.outer !== null) {
    thread.said = thread.outer;
    thread.outer = null;
  }
}

/** What is counted or measured out next, as long as no words say that it is of those before. */
const goesOn: ReadonlySet<string> = new Set(['count', 'km', 'm', 'mu', 'har']);

function whereOf(
  { topics, title, theme, body, country, economy, report, found }: Context,
  { earlier, passed, carried }: Before,
  said: Said,
  { unit }: QuantityMention,
  { sentence, whole }: Place,
  heard: Heard | null,
): Where {
  // 某局签约工业项目9个，总投资3亿元，物流项目|4个|: behind what they cost, of whom the first were
  // 实施项目18个，总投资22亿元，改造道路|12公里|: nor is it those that are counted that do the next
  const whose = said.label?.subject ?? '';
  const isGroup = goesOn.has(unit) && said.counted !== '' && whose !== '' && said.counted.endsWith(whose);
  const owner = isGroup
    ? (said.levels.findLast(({ indicator }) => indicator === said.counted)?.subject ?? '')
    : '';
  return {
    sentence,
    at: whole.start,
    earlier,
    passed,
    topics,
    title,
    theme,
    body,
    country,
    economy,
    report,
    handed: carried.label?.subject ?? '',
    recent: () => recentThing(found.rows),
    previous:
      // 甲公司8英寸线、乙三期等项目，新增企业|4家|: the size in the name of a work hands nobody on
      said.label === null || said.unit === '[in_i]' || (isGroup && owner === '')
        ? null
        : { name: isGroup ? owner : said.label.subject, at: said.at },
    measured: said.measured,
    whole: said.whole !== null && said.whole.aside.end <= whole.start ? said.whole : null,
    told: heard === null ? null : listener(heard),
  };
}
