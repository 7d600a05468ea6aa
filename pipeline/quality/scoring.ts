import {
  entityColumns,
  figureColumns,
  projectColumns,
  statementColumns,
  timelineColumns,
} from './columns.ts';
import {
  type Gold,
  type Label,
  matchAll,
  type Output,
  overlaps,
  type PlacedLabel,
  placesOf,
  sameEvent,
  sameFigure,
  sameProject,
} from './matching.ts';
import { namesOf, sameEntity, sameRelation, sameStatement } from './matching-named.ts';

/** How many of the right rows have a column right. */
export interface Accuracy {
  right: number;
  of: number;
}

/** The score of one table. */
export interface Score {
  right: number;
  extra: number;
  missed: number;
  readonly columns: Record<string, Accuracy>;
}

/** The scores of the three main tables, and of others where they have labels. */
export type Card = Record<'figures' | 'timelines' | 'projects', Score> &
  Partial<Record<'entities' | 'relations' | 'statements', Score>>;

const nothing: Output = {
  ...{ figures: [], timelines: [], projects: [] },
  ...{ entities: [], relations: [], statements: [], evidence: [] },
};

/** Scores the outputs of labelled articles. An article without output counts as missed throughout. */
export function scoreArticles(golds: readonly Gold[], outputs: ReadonlyMap<string, Output>): Card {
  const card: Card = {
    figures: empty(figureColumns),
    timelines: empty(timelineColumns),
    projects: empty(projectColumns),
  };
  for (const gold of golds) {
    const output = outputs.get(gold.source) ?? nothing;
    tallyMain(card, gold, output);
    tallyNamed(card, gold, output);
  }
  return card;
}

function tallyMain(card: Card, gold: Gold, output: Output): void {
  const places = placesOf(output.evidence);
  const meets = (field: string) => (label: PlacedLabel, row: { id: string }) =>
    overlaps(label, places.spans.get(`${row.id} ${field}`));
  tally(card.figures, gold.figures, output.figures, {
    same: (label, row) => sameFigure(label, row, places),
    meets: meets('value_text'),
    columns: figureColumns,
  });
  tally(card.timelines, gold.timelines, output.timelines, {
    same: (label, row) => sameEvent(label, row, places),
    meets: meets('date_text'),
    columns: timelineColumns,
  });
  tally(card.projects, gold.projects, output.projects, {
    same: (label, row) => sameProject(label, row, places),
    meets: meets('name'),
    columns: projectColumns,
  });
}

function tallyNamed(card: Card, gold: Gold, output: Output): void {
  if (gold.entities !== undefined) {
    card.entities ??= empty(entityColumns);
    const rules = { same: sameEntity, meets: () => false, columns: entityColumns };
    tally(card.entities, gold.entities, output.entities, rules);
  }
  if (gold.relations !== undefined) {
    card.relations ??= empty({});
    const names = namesOf(output.entities, output.projects);
    const alsoCalled = new Map(gold.entities?.map(({ name, aliases }) => [name, aliases]));
    tally(card.relations, gold.relations, output.relations, {
      same: (label, row) => sameRelation(label, row, names, alsoCalled),
      meets: (label, row) => label.predicate === row.predicate && overlaps(label, [row.start, row.end]),
      columns: {},
    });
  }
  if (gold.statements !== undefined) {
    card.statements ??= empty(statementColumns);
    tally(card.statements, gold.statements, output.statements, {
      same: sameStatement,
      meets: (label, row) => overlaps(label, [row.quote_start, row.quote_end]),
      columns: statementColumns,
    });
  }
}

const empty = (columns: object): Score => ({
  right: 0,
  extra: 0,
  missed: 0,
  columns: Object.fromEntries(Object.keys(columns).map((name) => [name, { right: 0, of: 0 }])),
});

/** How rows of one table are compared with labels. */
interface Rules<L, R> {
  readonly same: (label: L, row: R) => boolean;
  /** Whether a row that says something else stands at the label's place. */
  readonly meets: (label: L, row: R) => boolean;
  readonly columns: Record<string, (label: L, row: R) => boolean>;
}

function tally<L extends Label, R>(
  score: Score,
  labels: readonly L[],
  rows: readonly R[],
  { same, meets, columns }: Rules<L, R>,
): void {
  const pairs = matchAll(labels, rows, same);
  const used = new Set(pairs.values());
  for (const [index, label] of labels.entries()) {
    if (label.optional) continue;
    if (pairs.has(index)) score.right += 1;
    else score.missed += 1;
  }
  for (const [index, row] of rows.entries()) {
    if (!used.has(index) && !labels.some((label) => label.optional && meets(label, row))) score.extra += 1;
  }
  for (const [label, row] of pairs) {
    for (const [name, agrees] of Object.entries(columns)) {
      const [a, b, column] = [labels[label], rows[row], score.columns[name]];
      if (a === undefined || b === undefined || column === undefined) continue;
      column.of += 1;
      if (agrees(a, b)) column.right += 1;
    }
  }
}
