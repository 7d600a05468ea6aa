import * as z from 'zod';
import { corrections } from './corrections.ts';
import { entities } from './entities.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { issues } from './issues.ts';
import { projects } from './projects.ts';
import { relations } from './relations.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { timelines } from './timelines.ts';

/** The rows of one article and the text that they quote; other keys are dropped. */
export const articleRows = z.object({
  id: sources.schema.shape.id,
  text: z.string(),
  timelines: z.array(timelines.schema),
  figures: z.array(figures.schema),
  projects: z.array(projects.schema),
  sources: z.array(sources.schema),
  entities: z.array(entities.schema),
  relations: z.array(relations.schema),
  statements: z.array(statements.schema),
  evidence: z.array(evidence.schema),
  corrections: z.array(corrections.schema),
  issues: z.array(issues.schema),
});

export type ArticleRows = z.infer<typeof articleRows>;
