import { assemble } from '../pipeline/assemble.ts';
import { corrections } from '../schemas/corrections.ts';
import { entities } from '../schemas/entities.ts';
import { evidence } from '../schemas/evidence.ts';
import { figures } from '../schemas/figures.ts';
import { type Column, type Dataset, tables } from '../schemas/index.ts';
import { issues } from '../schemas/issues.ts';
import { projects } from '../schemas/projects.ts';
import { relations } from '../schemas/relations.ts';
import { sources } from '../schemas/sources.ts';
import { statements } from '../schemas/statements.ts';
import { timelines } from '../schemas/timelines.ts';

/** The id of the one row of each table, by table. */
const ids = new Map<string, string>(
  tables.map(({ name, columns }) => [
    name,
    String(columns.find((column) => column.name === 'id')?.example ?? ''),
  ]),
);

/** A row of the columns' examples; what refers to a row refers to the one that there is. */
function example(columns: readonly Column[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ name, type, example: value, references: [target = ''] = [] }) => {
      const id = ids.get(target);
      if (id === undefined) return [name, value];
      return [name, type === 'list' ? [id] : id];
    }),
  );
}

/** One row in every table, and all codes; every key points at a row. */
export function exampleDataset(): Dataset {
  return {
    ...assemble([]),
    timelines: [timelines.schema.parse(example(timelines.columns))],
    figures: [figures.schema.parse(example(figures.columns))],
    projects: [projects.schema.parse(example(projects.columns))],
    sources: [sources.schema.parse(example(sources.columns))],
    entities: [entities.schema.parse(example(entities.columns))],
    relations: [relations.schema.parse(example(relations.columns))],
    statements: [statements.schema.parse(example(statements.columns))],
    evidence: [evidence.schema.parse(example(evidence.columns))],
    corrections: [corrections.schema.parse(example(corrections.columns))],
    issues: [issues.schema.parse(example(issues.columns))],
  };
}
