import type {
  EntityRow,
  EvidenceRow,
  FigureRow,
  IssueRow,
  ProjectRow,
  RelationRow,
  StatementRow,
  TimelineRow,
} from '../schemas/index.ts';
import { annotate } from './annotate.ts';
import type { Document } from './document.ts';
import { cellsOf } from './extraction/cells.ts';
import { extractEntities } from './extraction/entities/entities.ts';
import { extractFigures } from './extraction/figures/figures.ts';
import { linker, namedIn } from './extraction/linking.ts';
import { withEventDates } from './extraction/linking-dates.ts';
import { figureLinker } from './extraction/linking-figures.ts';
import { extractProjects } from './extraction/projects/projects.ts';
import { extractRelations } from './extraction/relations/relations.ts';
import { articleOf } from './extraction/sentences/article.ts';
import { extractStatements } from './extraction/statements/statements.ts';
import { extractTimelines } from './extraction/timelines/timelines.ts';
import { type Because, toolsFor } from './extraction/tools.ts';
import type { Annotated, Mention } from './mention.ts';
import { inlineDocument } from './reading/inline.ts';
import { isScript, runStage } from './stage.ts';

/** The tables of one article, besides what read has made. */
interface Extracted {
  readonly timelines: readonly TimelineRow[];
  readonly figures: readonly FigureRow[];
  readonly projects: readonly ProjectRow[];
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly statements: readonly StatementRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly issues: readonly IssueRow[];
}

/** Turns an annotated article's mentions into records; linear in its text. */
export const extract = (document: Annotated): Extracted => extractTelling(document, null);

/** Extracts as `extract` does, and tells of the rules that decided while they decide. */
export function extractTelling(document: Annotated, because: Because | null): Extracted {
  const article = articleOf(document);
  const tools = toolsFor(article, because);
  const entities = extractEntities(article);
  const figures = extractFigures(article, tools);
  const timelines = extractTimelines(article, tools);
  const found = extractProjects(article, tools, entities);
  const projects = { ...found, ...withEventDates(found, timelines.rows, timelines.evidence) };
  const statements = extractStatements(article, tools, entities);
  const named = namedIn(article, entities, projects.mentions);
  const link = linker(named);
  const whole = cellsOf(article.text);
  return {
    timelines: timelines.rows
      .map((row) => link(row, { words: row.title, end: timelines.ends.get(row.id) ?? row.quote_end }))
      .map(whole),
    figures: figures.rows.map(figureLinker(entities, projects.rows, named)).map(whole),
    projects: projects.rows.map(whole),
    entities: entities.rows.map(whole),
    relations: extractRelations(article, tools, entities, projects),
    statements: statements.rows.map(whole),
    evidence: [...timelines.evidence, ...figures.evidence, ...projects.evidence, ...statements.evidence],
    issues: [
      ...document.issues,
      ...annotationIssues(document),
      ...timelines.issues,
      ...figures.issues,
      ...projects.issues,
    ],
  };
}

/** Numbers that were seen and are no quantity, outside names. */
function annotationIssues(document: Annotated): IssueRow[] {
  return document.mentions
    .filter((mention) => mention.type === 'number' && !mention.in_name)
    .map((mention) => numberIssue(document, mention));
}

function numberIssue(
  { id, passages }: Annotated,
  { start, end, text, rule, passage, from, to }: Mention,
): IssueRow {
  const words = passages[passage]?.text ?? '';
  const isOrdinal = rule === 'ordinal';
  const isNamed =
    namedBefore.test(words.slice(Math.max(0, from - 1), from)) || namedAfter.test(words.slice(to, to + 2));
  return {
    source_id: id,
    stage: 'annotate',
    code: isOrdinal || isNamed ? 'name_number' : 'unknown_unit',
    severity: 'info',
    message: isOrdinal
      ? 'An ordinal inside a name, and no rank.'
      : isNamed
        ? 'A number that belongs to a name.'
        : 'A number with no unit or measure word of the lexicons behind it.',
    exact: text,
    start,
    end,
  };
}

/** G60, C919 */
const namedBefore = /[A-Za-z]$/;
/** 3号线, 88号, 5G基站, 4A级景区 */
const namedAfter = /^(?:号|[GDA](?![A-Za-z]))/;

/** One line of the stream: an annotated document, or a bare line {id, text, published}, which all tables answer. */
function extractLine(line: string, number: number): string {
  const { document, bare } = inlineDocument(line, number);
  const annotated = isAnnotated(document) ? document : annotate(document);
  const extracted = extract(annotated);
  if (bare) return JSON.stringify({ id: document.id, ...extracted });
  const { mentions: _, passages: __, ...rest } = annotated;
  return JSON.stringify({ ...rest, ...extracted });
}

/** A line that carries mentions comes from `annotate`, which has made them. */
const isAnnotated = (document: Document): document is Annotated => 'mentions' in document;

if (isScript(import.meta.url)) await runStage(process.argv[2], extractLine);
