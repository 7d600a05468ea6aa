import type { EvidenceRow, IssueRow, ProjectRow } from '../../schemas/index.ts';
import { type Article, clauseAt } from './article.ts';
import { gatherProjects, latestOf, throughParts } from './project-merge.ts';
import { type ProjectMention, projectMentions } from './project-mentions.ts';
import type { Progress } from './project-status.ts';
import type { evidenceMaker, idMaker } from './records.ts';

/** What makes the ids and the evidence of one article's rows. */
export interface Tools {
  readonly id: ReturnType<typeof idMaker>;
  readonly evidence: ReturnType<typeof evidenceMaker>;
}

/** Where a project is named; offsets are UTF-16 units of the sentence's passage. */
export interface ProjectPlace {
  readonly projectId: string;
  readonly name: string;
  readonly sentence: ProjectMention['sentence'];
  readonly from: number;
  readonly to: number;
}

export interface ProjectRows {
  readonly rows: ProjectRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
  readonly mentions: ProjectPlace[];
}

/** Extracts the named projects of an article: one row each, with evidence for every place where it is named. */
export function extractProjects(article: Article, tools: Tools): ProjectRows {
  const rows: ProjectRow[] = [];
  const evidence: EvidenceRow[] = [];
  const places: ProjectPlace[] = [];
  const projects = gatherProjects(projectMentions(article));
  for (const { key, mentions } of projects) {
    const latest = latestOf(mentions) ?? throughParts({ key, mentions }, projects);
    if (latest === null) continue;
    const row = rowOf(article, tools, mentions, latest);
    rows.push(row);
    evidence.push(tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }));
    for (const { sentence, from, to } of mentions) {
      evidence.push(tools.evidence(row.id, 'name', article.locate(sentence.passage, from, to)));
      places.push({ projectId: row.id, name: row.name, sentence, from, to });
    }
  }
  return { rows, evidence, issues: [], mentions: places };
}

type Latest = NonNullable<ReturnType<typeof latestOf>>;

function rowOf(article: Article, tools: Tools, mentions: readonly ProjectMention[], { mention, progress }: Latest): ProjectRow {
  const [first] = mentions;
  const { passage } = mention.sentence;
  const name = mentions.reduce((best, each) => (each.name.length > best.length ? each.name : best), first?.name ?? mention.name);
  const clause = clauseAt(mention.sentence, mention.from);
  const from = Math.min(clause.start, mention.from, progress.from);
  const to = Math.max(clause.end, mention.to, progress.to);
  const quote = article.locate(passage, from, to);
  const route = routeOf(name);
  return {
    id: tools.id('prj', article.id, name),
    source_id: article.id,
    name,
    name_en: null,
    aliases: [...new Set(mentions.map((each) => each.name))].filter((each) => each !== name),
    category: first?.category ?? mention.category,
    status: progress.status,
    status_text: progress.to > progress.from ? article.locate(passage, progress.from, progress.to).exact : null,
    start_date: dateOf(mentions, ({ status }) => status === 'under_construction'),
    completion_date: dateOf(mentions, ({ status }) => status === 'completed' || status === 'operating'),
    target_date: dateOf(mentions, ({ isFuture }) => isFuture),
    from_place: route.from,
    to_place: route.to,
    part_of: null,
    organisations: [],
    places: [],
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: passage.section,
    review: 'auto',
  };
}

const endpoints = /^(?:.*(?:高铁|铁路|公路|高速|号线))?([^至到]*)[至到—-](.+?)(?:城际铁路|高速铁路|客运专线|高速公路|一级公路|快速通道|铁路|高铁|客专|高速|公路|段.*|输水.*|连通.*)?$/;

/** `株洲至醴陵城际铁路` runs from 株洲 to 醴陵. */
function routeOf(name: string): { from: string | null; to: string | null } {
  const found = endpoints.exec(name);
  return { from: found?.[1] || null, to: found?.[2] || null };
}

function dateOf(mentions: readonly ProjectMention[], fits: (progress: Progress) => boolean): string | null {
  const dated = mentions.find(({ progress }) => progress?.time != null && fits(progress));
  return dated?.progress?.time?.edtf ?? null;
}
