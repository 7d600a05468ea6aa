import {
  agrees,
  type Judged,
  judgedEntities,
  judgedEvents,
  judgedFigures,
  judgedProjects,
  judgedRelations,
  judgedStatements,
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

/** One place where a row and a label differ: a row or a label that stands alone, or a column of a right row. */
interface Difference {
  /** `extra`, `missed` or the column. */
  readonly what: string;
  /** The record's, where there is one. */
  readonly id: string | null;
  readonly expected: string | null;
  readonly found: string | null;
}

/** The score of one table. */
export interface Score {
  right: number;
  extra: number;
  missed: number;
  readonly columns: Record<string, Accuracy>;
  readonly differences: Difference[];
}

/** The scores of the three main tables, and of others where they have labels. */
export type Card = Record<'figures' | 'timelines' | 'projects', Score> &
  Partial<Record<'entities' | 'relations' | 'statements', Score>>;

/** The differences of a card, each with its table. */
export const differencesIn = (card: Card): readonly (Difference & { readonly table: string })[] =>
  Object.entries(card).flatMap(([table, { differences }]) => differences.map((each) => ({ table, ...each })));

const nothing: Output = {
  ...{ figures: [], timelines: [], projects: [] },
  ...{ entities: [], relations: [], statements: [], evidence: [] },
};

/** Scores the outputs of labelled articles. An article without output counts as missed throughout. */
export function scoreArticles(golds: readonly Gold[], outputs: ReadonlyMap<string, Output>): Card {
  const card: Card = {
    figures: empty(judgedFigures),
    timelines: empty(judgedEvents),
    projects: empty(judgedProjects),
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
  tally(card.figures, gold.figures, output.figures, judgedFigures, {
    same: (label, row) => sameFigure(label, row, places),
    meets: meets('value_text'),
  });
  tally(card.timelines, gold.timelines, output.timelines, judgedEvents, {
    same: (label, row) => sameEvent(label, row, places),
    meets: meets('date_text'),
  });
  tally(card.projects, gold.projects, output.projects, judgedProjects, {
    same: (label, row) => sameProject(label, row, places),
    meets: meets('name'),
  });
}

function tallyNamed(card: Card, gold: Gold, output: Output): void {
  if (gold.entities !== undefined) {
    card.entities ??= empty(judgedEntities);
    const rules = { same: sameEntity, meets: () => false };
    tally(card.entities, gold.entities, output.entities, judgedEntities, rules);
  }
  if (gold.relations !== undefined) {
    card.relations ??= empty(judgedRelations);
    const names = namesOf(output.entities, output.projects);
    const alsoCalled = new Map(gold.entities?.map(({ name, aliases }) => [name, aliases]));
    const called = (id: string): string => names.get(id)?.[0] ?? id;
    const rows = output.relations.map((row) => ({
      ...row,
      subject: called(row.subject_id),
      object: called(row.object_id),
    }));
    tally(card.relations, gold.relations, rows, judgedRelations, {
      same: (label, row) => sameRelation(label, row, names, alsoCalled),
      meets: (label, row) => label.predicate === row.predicate && overlaps(label, [row.start, row.end]),
    });
  }
  if (gold.statements !== undefined) {
    card.statements ??= empty(judgedStatements);
    tally(card.statements, gold.statements, output.statements, judgedStatements, {
      same: sameStatement,
      meets: (label, row) => overlaps(label, [row.quote_start, row.quote_end]),
    });
  }
}

const empty = ({ columns }: { readonly columns: object }): Score => ({
  right: 0,
  extra: 0,
  missed: 0,
  columns: Object.fromEntries(Object.keys(columns).map((name) => [name, { right: 0, of: 0 }])),
  differences: [],
});

/** When rows of one table meet labels. */
interface Rules<L, R> {
  readonly same: (label: L, row: R) => boolean;
  /** Whether a row that says something else stands at the label's place. */
  readonly meets: (label: L, row: R) => boolean;
}

type Row = { readonly id: string };

function tally<C, L extends C & Label, R extends C & Row>(
  score: Score,
  labels: readonly L[],
  rows: readonly R[],
  judged: Judged<C>,
  { same, meets }: Rules<L, R>,
): void {
  const pairs = matchAll(labels, rows, same);
  const used = new Set(pairs.values());
  for (const [index, label] of labels.entries()) {
    if (label.optional) continue;
    if (pairs.has(index)) score.right += 1;
    else {
      score.missed += 1;
      score.differences.push({ what: 'missed', id: null, expected: judged.named(label), found: null });
    }
  }
  for (const [index, row] of rows.entries()) {
    if (used.has(index) || labels.some((label) => label.optional && meets(label, row))) continue;
    score.extra += 1;
    score.differences.push({ what: 'extra', id: row.id, expected: null, found: judged.named(row) });
  }
  for (const [at, index] of pairs) {
    const [label, row] = [labels[at], rows[index]];
    if (label !== undefined && row !== undefined) judge<C>(score, label, row, row.id, judged);
  }
}

/** Compares each column of a right row. */
function judge<C>(score: Score, label: C, row: C, id: string, { columns }: Judged<C>): void {
  for (const [name, column] of Object.entries(columns)) {
    const accuracy = score.columns[name];
    if (accuracy === undefined) continue;
    accuracy.of += 1;
    if (agrees(column, label, row)) accuracy.right += 1;
    else score.differences.push({ what: name, id, expected: column.of(label), found: column.of(row) });
  }
}
