import { annotate } from './annotate.ts';
import type { Document } from './document.ts';
import {
  begun,
  type Extracted,
  recordsOf,
  withEntities,
  withFigures,
  withProjects,
  withStatements,
  withTimelines,
} from './extraction/steps.ts';
import type { Because } from './extraction/tools.ts';
import type { Annotated } from './mention.ts';
import { inlineDocument } from './reading/inline.ts';
import { isScript, runStage } from './stage.ts';

/** Turns an annotated article's mentions into records; linear in its text. */
export const extract = (document: Annotated): Extracted => extractTelling(document, null);

/** Extracts as `extract` does, and tells of the rules that decided while they decide. */
export const extractTelling = (document: Annotated, because: Because | null): Extracted =>
  recordsOf(withStatements(withProjects(withTimelines(withFigures(withEntities(begun(document, because)))))));

/**
 * Extracts from several articles, in their order, one step for all of them before the next: what the processor needs for
 * a step it then fetches once and not for each article.
 */
export const extractAll = (documents: readonly Annotated[]): Extracted[] =>
  documents
    .map((document) => begun(document, null))
    .map(withEntities)
    .map(withFigures)
    .map(withTimelines)
    .map(withProjects)
    .map(withStatements)
    .map(recordsOf);

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
