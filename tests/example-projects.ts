import { annotate } from '../pipeline/annotate.ts';
import { extractEntities } from '../pipeline/extraction/entities/entities.ts';
import { extractProjects, type ProjectRows } from '../pipeline/extraction/projects/projects.ts';
import { articleOf } from '../pipeline/extraction/sentences/article.ts';
import { toolsFor } from '../pipeline/extraction/tools.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

/** The projects of a short text, published on 30 June 2023 where no other day is said. */
export function projectsIn(text: string, published = '2023-06-30'): ProjectRows {
  const article = articleOf(annotate(bareDocument('a', text, published)));
  return extractProjects(article, toolsFor(article), extractEntities(article));
}

/** What the projects of a text are called, alone and with their status or category. */
export const namesIn = (text: string): string[] => projectsIn(text).rows.map(({ name }) => name);
export const stagesIn = (text: string, published?: string): string[] =>
  projectsIn(text, published).rows.map(({ name, status }) => `${name} ${status}`);
export const kindsIn = (text: string): string[] =>
  projectsIn(text).rows.map(({ name, category }) => `${name} ${category}`);
