import type { EvidenceRow, IssueRow, ProjectRow } from '../../../schemas/index.ts';
import { sectionOf } from '../../document.ts';
import type { TimeMention } from '../../mention.ts';
import type { Entities, EntityMention } from '../entities/entities.ts';
import { isRegion } from '../entities/places.ts';
import { issueOf } from '../records.ts';
import { type Article, clauseAt } from '../sentences/article.ts';
import type { Tools } from '../tools.ts';
import { bare, fullName, shortNames, withShortNames } from './alias.ts';
import { type ProjectMention, projectMentions } from './mentions.ts';
import { gatherProjects, type Project } from './merge.ts';
import { shownBy } from './name/about.ts';
import { type Party, partiesOf } from './parties.ts';
import {
  latestThroughParts,
  latestThroughPhases,
  latestThroughWhole,
  namesInParts,
  wholesOf,
} from './parts.ts';
import { projectPlaces } from './places.ts';
import { type Latest, latestOf } from './progress/latest.ts';
import type { Progress } from './progress/progress.ts';
import { asReported } from './progress/started.ts';
import { routeOf } from './route.ts';
import { latestThroughLines } from './topic/of-line.ts';
import { stageAsTopic } from './topic/topic.ts';

/**
 * Where the cells of a projects row come from, in the order in which they are decided:
 *
 * 1. mentions.ts walks the sentences; names.ts reads the names in the lists of each (sentences/names/groups.ts). `name/` cuts an
 *    item at its kind and trims it at its start, and reads lines by their numbers or ends; `list/` completes items without a kind and says what
 *    those of a list share and how many are only counted.
 * 2. `kind/` asks whether the words name one thing: nameless.ts and its neighbours list what names nothing.
 * 3. `progress/` asks how far a project is: status.ts by what is nearest, formal.ts by its papers, latest.ts by all that is said; `verb/` reads the clause that it stands
 *    in, before (verbs.ts, verb-time.ts) and behind it (predicate.ts, work.ts).
 * 4. `topic/` reads what other sentences tell of it; known.ts, alias.ts and merge.ts which names are one project (key.ts), parts.ts what parts say of
 *    their wholes.
 * 5. route.ts, places.ts and parties.ts fill in its ends, places and organisations.
 */

/** What is named besides projects; without it, rows have no places and no organisations. */
type Named = Pick<Entities, 'within' | 'placesIn'>;

const nothing: Named = { within: () => [], placesIn: () => [] };

/** Where a project is named; offsets are UTF-16 units of the sentence's passage. */
export interface ProjectPlace {
  readonly projectId: string;
  readonly name: string;
  readonly sentence: ProjectMention['sentence'];
  readonly from: number;
  readonly to: number;
  /** Who takes part in it, by the words around. */
  readonly parties: readonly Party[];
}

export interface ProjectRows {
  readonly rows: ProjectRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
  readonly mentions: ProjectPlace[];
}

/** Extracts the named projects of an article: one row each, with evidence for every place where it is named. */
export function extractProjects(
  article: Article,
  tools: Pick<Tools, 'id' | 'evidence' | 'because'>,
  entities: Named = nothing,
): ProjectRows {
  const rows: ProjectRow[] = [];
  const evidence: EvidenceRow[] = [];
  const issues: IssueRow[] = [];
  const places: ProjectPlace[] = [];
  const named = projectMentions(article);
  const short = shortNames(named);
  const projects = gatherProjects(named, short);
  const wholes = wholesOf(projects);
  const parts = latestThroughParts(wholes);
  const phases = latestThroughPhases(projects, wholes);
  const stretches = latestThroughWhole(projects, wholes);
  const ofLines = latestThroughLines(projects, (mentions) => stageAsTopic(article, mentions));
  const names = withShortNames(namesInParts(wholes), projects, short);
  for (const project of projects) {
    const { mentions } = project;
    const stage =
      ofLines.get(project) ??
      phases.get(project) ??
      stretches.get(project) ??
      latestOf(mentions) ??
      parts.get(project) ??
      stageAsTopic(article, mentions);
    const latest = stage === null ? null : asReported(article, stage);
    if (isRegion(fullName(mentions))) continue;
    if (latest === null) {
      issues.push(...untold(article, mentions, entities));
      continue;
    }
    const parties = mentions.map(({ sentence, from, to }) => partiesOf(sentence, from, to, entities.within));
    const days = datesOf(mentions, latest.progress.status);
    const row = rowOf(article, tools, entities, mentions, latest, {
      days,
      whole: partOf(project, wholes),
      names: names.get(project) ?? [],
      bodies: parties.flat().map(({ mention }) => mention),
    });
    rows.push(row);
    tools.because?.(row.id, 'status', whyOf(project, latest), row.status_text ?? '');
    const { quote: exact, quote_start: start, quote_end: end } = row;
    evidence.push(tools.evidence(row.id, 'quote', { start, end, exact }));
    for (const [column, time] of Object.entries(days))
      if (time !== null) evidence.push(tools.evidence(row.id, column, { start: time.start, end: time.end }));
    for (const [index, { sentence, from, to, isNamed }] of mentions.entries()) {
      if (!isNamed) continue;
      evidence.push(tools.evidence(row.id, 'name', article.locate(sentence.passage, from, to)));
      places.push({ projectId: row.id, name: row.name, sentence, from, to, parties: parties[index] ?? [] });
    }
  }
  return { rows, evidence, issues, mentions: places };
}

/** `青山隧道备受关注`: nothing tells how far it is. What the entities have is not lost. */
function untold(article: Article, [first]: Project['mentions'], entities: Named): IssueRow[] {
  if (first === undefined) return [];
  const { sentence, from, to } = first;
  const isEntity = entities
    .within(sentence.passage, from, to)
    .some((each) => each.from === from && each.to === to);
  const what = 'The words may name a project; none that are read tell how far it is.';
  return isEntity ? [] : [issueOf(article, sentence.passage, from, to, 'unused_project', what)];
}

/** Why a project is as far as its latest stage says. */
const whyOf = ({ mentions }: Project, { mention, progress }: Latest): string =>
  !mentions.includes(mention)
    ? `as its part ${mention.name}: ${progress.rule}`
    : mentions.length === 1
      ? progress.rule
      : `${progress.rule}, the latest of ${mentions.length} mentions`;

function partOf(project: Project, wholes: ReadonlyMap<Project, Project>): string | null {
  const whole = wholes.get(project);
  if (whole !== undefined) return fullName(whole.mentions);
  return project.mentions.find(({ programme }) => programme !== null)?.programme ?? null;
}

/** What a project's row takes from beyond its own mentions. */
interface Around {
  readonly days: Days;
  /** What it is a part of. */
  readonly whole: string | null;
  /** What its parts call it. */
  readonly names: readonly string[];
  /** Who founds or joins in it. */
  readonly bodies: readonly EntityMention[];
}

function rowOf(
  article: Article,
  tools: Pick<Tools, 'id' | 'evidence'>,
  entities: Named,
  mentions: readonly ProjectMention[],
  { mention, progress }: Latest,
  { days, whole, names, bodies }: Around,
): ProjectRow {
  const [first] = mentions;
  const { passage } = mention.sentence;
  const name = fullName(mentions);
  const clause = clauseAt(mention.sentence, mention.from);
  const from = Math.min(clause.start, mention.from, progress.from);
  const to = Math.max(clause.end, mention.to, progress.to);
  const quote = article.locate(passage, from, to);
  const category = shownBy(
    first?.category ?? mention.category,
    passage.text.slice(progress.from, progress.to),
  );
  return {
    id: tools.id('prj', article.id, name),
    source_id: article.id,
    name,
    name_en: null,
    aliases: [...new Set([...mentions.map((each) => each.name), ...names])].filter(
      (each) => each !== name && bare(each) !== name,
    ),
    category,
    status: progress.status,
    status_text:
      progress.to > progress.from ? article.locate(passage, progress.from, progress.to).exact : null,
    start_date: days.start_date?.edtf ?? null,
    completion_date: days.completion_date?.edtf ?? null,
    target_date: days.target_date?.edtf ?? null,
    ...routeOf(name, category),
    part_of: whole,
    organisations: [...new Set(bodies.map((body) => article.locate(body.passage, body.from, body.to).exact))],
    places: projectPlaces(mentions, entities),
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: sectionOf(passage),
    review: 'auto',
  };
}

/** The times of a project's dates, by their columns. */
interface Days {
  readonly start_date: TimeMention | null;
  readonly completion_date: TimeMention | null;
  readonly target_date: TimeMention | null;
}

/** What is not finished, by the latest that is said of it, has no date of being finished. */
const datesOf = (mentions: readonly ProjectMention[], status: ProjectRow['status']): Days => ({
  start_date: timeOf(
    mentions,
    ({ said, isFuture }, words) => said === 'under_construction' && !isFuture && begins.test(words),
  ),
  completion_date:
    status === 'completed' || status === 'operating'
      ? timeOf(mentions, (stage) => isBuilt(stage) && !stage.isFuture)
      : null,
  target_date: timeOf(mentions, (stage) => isBuilt(stage) && stage.isFuture),
});

/** The first time that a stage which fits has. */
function timeOf(
  mentions: readonly ProjectMention[],
  fits: (progress: Progress, words: string) => boolean,
): TimeMention | null {
  for (const { progress, stages, sentence } of mentions) {
    const { text } = sentence.passage;
    const all = progress === null ? stages : [...stages, progress];
    for (const stage of all)
      if (stage.time !== null) {
        const words = text.slice(stage.from, stage.to);
        if (fits(stage, words) && !service.test(words)) return stage.time;
      }
  }
  return null;
}

/** 2022年，加快建设某桥: it goes on in that year, and nothing says when it was begun. */
const begins = /开工|动工|开建|奠基|破土|启动|进场|开钻/;

/** A new train shows that a station runs, not when it was opened. */
const service = /开行|停靠|经停|发车/;

const isBuilt = ({ said }: Progress): boolean => said === 'completed' || said === 'operating';
