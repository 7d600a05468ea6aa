import type { EvidenceRow, IssueRow, ProjectRow } from '../../schemas/index.ts';
import { type Article, clauseAt } from './article.ts';
import { type ProjectMention, projectMentions } from './project-mentions.ts';
import type { Status } from './project-words.ts';
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

/** One project with all its mentions. */
interface Project {
  readonly key: string;
  readonly mentions: ProjectMention[];
}

/** Extracts the named projects of an article: one row each, with evidence for every place where it is named. */
export function extractProjects(article: Article, tools: Tools): ProjectRows {
  const rows: ProjectRow[] = [];
  const evidence: EvidenceRow[] = [];
  const mentions: ProjectPlace[] = [];
  for (const project of gather(projectMentions(article))) {
    const first = project.mentions.find(({ progress }) => progress !== null);
    if (first === undefined) continue;
    const row = rowOf(article, tools, project.mentions, first);
    rows.push(row);
    evidence.push(tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }));
    for (const mention of project.mentions) {
      const { sentence, from, to } = mention;
      evidence.push(tools.evidence(row.id, 'name', article.locate(sentence.passage, from, to)));
      mentions.push({ projectId: row.id, name: row.name, sentence, from, to });
    }
  }
  return { rows, evidence, issues: [], mentions };
}

/** One spelling for the ways in which a name is written. */
function keyOf(name: string): string {
  return name
    .replace(/[“”（）()·\s]/g, '')
    .replace(/高速公路/g, '高速')
    .replace(/高速铁路|客运专线|客专/g, '高铁')
    .replace(/城际轨道交通线?/g, '城际铁路')
    .replace(/[—\-到]/g, '至')
    .replace(/(?<=.{2}(?:高速|高铁|铁路|大桥|隧道|机场))(?:项目|工程)$/, '');
}

function gather(mentions: readonly ProjectMention[]): Project[] {
  const projects = new Map<string, Project>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    const known = projects.get(key) ?? projects.get(abbreviationOf(key) ?? '');
    if (known !== undefined) known.mentions.push(mention);
    else {
      const project = { key, mentions: [mention] };
      projects.set(key, project);
      const short = abbreviationOf(key);
      if (short !== null && !projects.has(short)) projects.set(short, project);
    }
  }
  return [...new Set(projects.values())];
}

/** 敦化至白河高铁 → 敦白高铁 */
function abbreviationOf(key: string): string | null {
  const route = /^(.)[^至]{1,4}至(.)[^至]{1,4}(高铁|高速|铁路|城际铁路)$/.exec(key);
  return route === null ? null : `${route[1]}${route[2]}${route[3]}`;
}

const order: readonly Status[] = ['proposed', 'planned', 'preliminary_study', 'under_construction', 'completed', 'operating'];

function rowOf(article: Article, tools: Tools, mentions: readonly ProjectMention[], first: ProjectMention): ProjectRow {
  const { sentence } = first;
  const name = mentions.reduce((best, { name: each }) => (each.length > best.length ? each : best), first.name);
  const stated = mentions.flatMap(({ progress }) => (progress === null ? [] : [progress]));
  const latest = stated.reduce((best, each) => (order.indexOf(each.status) > order.indexOf(best.status) ? each : best));
  const of = mentions.find(({ progress }) => progress === latest) ?? first;
  const clause = clauseAt(of.sentence, of.from);
  const from = Math.min(clause.start, of.from, latest.from);
  const to = Math.max(clause.end, of.to, latest.to);
  const quote = article.locate(of.sentence.passage, from, to);
  const route = /^(?:.*?(?:高铁|铁路|公路|高速|号线))?(.+?)[至到—](.+?)(?:城际铁路|高速铁路|高速公路|一级公路|铁路|高铁|客专|高速|公路|快速通道|段.*)?$/.exec(name);
  return {
    id: tools.id('prj', article.id, name),
    source_id: article.id,
    name,
    name_en: null,
    aliases: [...new Set(mentions.map((mention) => mention.name))].filter((each) => each !== name),
    category: first.category,
    status: latest.status,
    status_text: latest.to > latest.from ? article.locate(of.sentence.passage, latest.from, latest.to).exact : null,
    start_date: dateOf(mentions, (progress) => progress.status === 'under_construction'),
    completion_date: dateOf(mentions, (progress) => progress.status === 'completed' || progress.status === 'operating'),
    target_date: dateOf(mentions, (progress) => progress.isFuture),
    from_place: route?.[1] ?? null,
    to_place: route?.[2] ?? null,
    part_of: null,
    organisations: [],
    places: [],
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    section: sentence.passage.section,
    review: 'auto',
  };
}

function dateOf(mentions: readonly ProjectMention[], fits: (progress: NonNullable<ProjectMention['progress']>) => boolean): string | null {
  for (const { progress } of mentions) {
    if (progress?.time?.edtf != null && fits(progress)) return progress.time.edtf;
  }
  return null;
}
