import type { FigureRow, ProjectRow, TimelineRow } from '../../schemas/index.ts';
import {
  dice,
  type FigureLabel,
  type Gold,
  matchAll,
  type Output,
  overlaps,
  type Places,
  type ProjectLabel,
  placesOf,
  sameEvent,
  sameFigure,
  sameProject,
  type TimelineLabel,
} from './matching.ts';

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

/** The scores of the three tables. */
export type Card = Record<'figures' | 'timelines' | 'projects', Score>;

const textsAgree = 0.6;

const figureColumns: Record<string, (label: FigureLabel, row: FigureRow) => boolean> = {
  kind: (label, row) => label.kind === row.kind,
  direction: (label, row) => label.direction === row.direction,
  baseline: (label, row) => label.baseline === row.baseline,
  qualifier: (label, row) => label.qualifier === row.qualifier,
  status: (label, row) => label.status === row.status,
  period: (label, row) => label.date_start === row.date_start && label.date_end === row.date_end,
  label: (label, row) =>
    dice(`${label.subject ?? ''}${label.indicator}`, `${row.subject ?? ''}${row.indicator}`) >= textsAgree,
};

const timelineColumns: Record<string, (label: TimelineLabel, row: TimelineRow) => boolean> = {
  status: (label, row) => label.status === row.status,
  type: (label, row) => label.type === row.type,
  date_precision: (label, row) => label.date_precision === row.date_precision,
  title: (label, row) => dice(label.title, row.title) >= textsAgree,
};

const projectColumns: Record<string, (label: ProjectLabel, row: ProjectRow) => boolean> = {
  category: (label, row) => label.category === row.category,
  status: (label, row) => label.status === row.status,
};

/** Scores the outputs of labelled articles. An article without output counts as missed throughout. */
export function scoreArticles(golds: readonly Gold[], outputs: ReadonlyMap<string, Output>): Card {
  const card: Card = {
    figures: empty(figureColumns),
    timelines: empty(timelineColumns),
    projects: empty(projectColumns),
  };
  for (const gold of golds) {
    const output = outputs.get(gold.source) ?? { figures: [], timelines: [], projects: [], evidence: [] };
    const places = placesOf(output.evidence);
    tally(card.figures, gold.figures, output.figures, 'value_text', sameFigure, figureColumns, places);
    tally(card.timelines, gold.timelines, output.timelines, 'date_text', sameEvent, timelineColumns, places);
    tally(card.projects, gold.projects, output.projects, 'name', sameProject, projectColumns, places);
  }
  return card;
}

const empty = (columns: object): Score => ({
  right: 0,
  extra: 0,
  missed: 0,
  columns: Object.fromEntries(Object.keys(columns).map((name) => [name, { right: 0, of: 0 }])),
});

type Spanned = { readonly start: number; readonly end: number; readonly optional: boolean };

function tally<L extends Spanned, R extends { readonly id: string }>(
  score: Score,
  labels: readonly L[],
  rows: readonly R[],
  field: string,
  same: (label: L, row: R, places: Places) => boolean,
  columns: Record<string, (label: L, row: R) => boolean>,
  places: Places,
): void {
  const pairs = matchAll(labels, rows, (label, row) => same(label, row, places));
  const used = new Set(pairs.values());
  for (const [index, label] of labels.entries()) {
    if (label.optional) continue;
    if (pairs.has(index)) score.right += 1;
    else score.missed += 1;
  }
  for (const [index, row] of rows.entries()) {
    const span = places.spans.get(`${row.id} ${field}`);
    if (!used.has(index) && !labels.some((label) => label.optional && overlaps(label, span)))
      score.extra += 1;
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

interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to count. */
export function ratesOf({ right, extra, missed }: Score): Rates {
  const precision = right + extra === 0 ? 0 : right / (right + extra);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The 95 % interval of a share, after Wilson (1927): right even when few were counted. */
export function wilson(right: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.959964;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
