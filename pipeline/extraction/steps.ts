import type {
  EntityRow,
  EvidenceRow,
  FigureRow,
  IssueRow,
  ProjectRow,
  RelationRow,
  StatementRow,
  TimelineRow,
} from '../../schemas/index.ts';
import type { Annotated } from '../mention.ts';
import { annotationIssues } from './annotation-issues.ts';
import { cellsOf } from './cells.ts';
import { extractEntities } from './entities/entities.ts';
import { extractFigures } from './figures/figures.ts';
import { linker, namedIn } from './linking.ts';
import { withEventDates } from './linking-dates.ts';
import { figureLinker } from './linking-figures.ts';
import { withNames, withPointedNames } from './linking-pointed.ts';
import { withOwners } from './linking-titles.ts';
import { extractProjects } from './projects/projects.ts';
import { extractRelations } from './relations/relations.ts';
import { articleOf } from './sentences/article.ts';
import { extractStatements } from './statements/statements.ts';
import { extractTimelines } from './timelines/timelines.ts';
import { type Because, toolsFor } from './tools.ts';

/**
 * The steps from mentions to records. Each adds one kind of record to what the ones before have found: what a step needs
 * is in its type, so that they have one order. All of them are linear in the article's text.
 */

/** The tables of one article, besides what read has made. */
export interface Extracted {
  readonly timelines: readonly TimelineRow[];
  readonly figures: readonly FigureRow[];
  readonly projects: readonly ProjectRow[];
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly statements: readonly StatementRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly issues: readonly IssueRow[];
}

/** The first step: the article laid out, with its tools. */
export function begun(document: Annotated, because: Because | null) {
  const article = articleOf(document);
  return { document, article, tools: toolsFor(article, because) };
}

type Begun = ReturnType<typeof begun>;

export const withEntities = (work: Begun) => ({ ...work, entities: extractEntities(work.article) });

type Named = ReturnType<typeof withEntities>;

export const withFigures = (work: Named) => ({ ...work, figures: extractFigures(work.article, work.tools) });

type Measured = ReturnType<typeof withFigures>;

export function withTimelines(work: Measured) {
  const found = extractTimelines(work.article, work.tools);
  return { ...work, timelines: { ...found, rows: withOwners(found, work.figures) } };
}

type Dated = ReturnType<typeof withTimelines>;

export function withProjects(work: Dated) {
  const { article, tools, entities, timelines } = work;
  const found = extractProjects(article, tools, entities);
  return { ...work, projects: { ...found, ...withEventDates(found, timelines.rows, timelines.evidence) } };
}

type Planned = ReturnType<typeof withProjects>;

export const withStatements = (work: Planned) => ({
  ...work,
  statements: extractStatements(work.article, work.tools, work.entities),
});

type Told = ReturnType<typeof withStatements>;

/** Links the records with each other, and lists them and all that was seen and not used. */
export function recordsOf(work: Told): Extracted {
  const { document, article, tools, entities, figures, timelines, projects, statements } = work;
  const named = namedIn(article, entities, projects.mentions);
  const link = linker(named);
  const whole = cellsOf(article.text);
  return {
    timelines: timelines.rows
      .map(withPointedNames(named))
      .map(withNames(article))
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
