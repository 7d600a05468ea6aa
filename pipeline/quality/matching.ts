import { compare, plainDecimal } from '../../schemas/decimal.ts';
import type {
  EntityRow,
  EvidenceRow,
  FigureRow,
  ProjectRow,
  RelationRow,
  StatementRow,
  TimelineRow,
} from '../../schemas/index.ts';
import type { EntityLabel, RelationLabel, StatementLabel } from './matching-named.ts';

/** When a row says what a label says, by the rules of the labelling guide. */

export interface Label {
  /** What careful readers may disagree on: neither required nor penalised. */
  readonly optional: boolean;
}

export interface PlacedLabel extends Label {
  readonly start: number;
  readonly end: number;
}

export interface FigureLabel
  extends PlacedLabel,
    Pick<
      FigureRow,
      | 'subject'
      | 'indicator'
      | 'kind'
      | 'direction'
      | 'baseline'
      | 'qualifier'
      | 'unit'
      | 'status'
      | 'date_start'
      | 'date_end'
      | 'value_text'
    > {
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
}

export type TimelineLabel = PlacedLabel &
  Pick<TimelineRow, 'date_text' | 'date_start' | 'date_end' | 'date_precision' | 'status' | 'type' | 'title'>;

export type ProjectLabel = PlacedLabel &
  Pick<ProjectRow, 'name' | 'category' | 'status'> & { readonly text: string };

/** One article's labels. */
export interface Gold {
  readonly source: string;
  readonly figures: readonly FigureLabel[];
  readonly timelines: readonly TimelineLabel[];
  readonly projects: readonly ProjectLabel[];
  readonly entities?: readonly EntityLabel[];
  readonly relations?: readonly RelationLabel[];
  readonly statements?: readonly StatementLabel[];
}

/** What of a row is compared with a label. */
type FigureCells = Pick<FigureRow, 'id' | 'value' | 'lower' | 'upper'> &
  Omit<FigureLabel, keyof PlacedLabel | 'value' | 'lower' | 'upper'>;
type TimelineCells = Pick<TimelineRow, 'id'> & Omit<TimelineLabel, keyof PlacedLabel>;
type ProjectCells = Pick<ProjectRow, 'id' | 'name' | 'category' | 'status' | 'aliases'>;
type Place = Pick<EvidenceRow, 'record_id' | 'field' | 'start' | 'end' | 'exact'>;

/** One article's tables, as far as they are compared. */
export interface Output {
  readonly figures: readonly FigureCells[];
  readonly timelines: readonly TimelineCells[];
  readonly projects: readonly ProjectCells[];
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly statements: readonly StatementRow[];
  readonly evidence: readonly Place[];
}

/** Where the words of each record's fields stand; the first place of each, and every name of a project. */
interface Places {
  readonly spans: ReadonlyMap<string, readonly [number, number]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Gathers where the fields of records stand. */
export function placesOf(evidence: readonly Place[]): Places {
  const spans = new Map<string, readonly [number, number]>();
  const names = new Map<string, string[]>();
  for (const { record_id, field, start, end, exact } of evidence) {
    const key = `${record_id} ${field}`;
    if (!spans.has(key)) spans.set(key, [start, end]);
    if (field === 'name') names.set(record_id, [...(names.get(record_id) ?? []), exact]);
  }
  return { spans, names };
}

/** Whether a label and a span share a character. */
export const overlaps = (label: PlacedLabel, span: readonly [number, number] | undefined): boolean =>
  span !== undefined && Math.min(label.end, span[1]) > Math.max(label.start, span[0]);

const same = (label: string | null, value: number | null): boolean =>
  label === null || value === null ? label === value : compare(label, plainDecimal(value)) === 0;

/** Figures by overlapping words with equal unit, value and bounds. */
export const sameFigure = (label: FigureLabel, row: FigureCells, { spans }: Places): boolean =>
  overlaps(label, spans.get(`${row.id} value_text`)) &&
  label.unit === row.unit &&
  same(label.value, row.value) &&
  same(label.lower, row.lower) &&
  same(label.upper, row.upper);

/** Events by overlapping date words with equal days. */
export const sameEvent = (label: TimelineLabel, row: TimelineCells, { spans }: Places): boolean =>
  overlaps(label, spans.get(`${row.id} date_text`)) &&
  label.date_start === row.date_start &&
  label.date_end === row.date_end;

/** Projects by names alike, any of those that the text has for it. */
export const sameProject = (label: ProjectLabel, row: ProjectCells, { names }: Places): boolean =>
  [row.name, ...row.aliases, ...(names.get(row.id) ?? [])].some((name) => dice(label.name, name) >= 0.75);

/** Likeness of two texts by their pairs of letters and digits, from 0 to 1. */
export function dice(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  if (x.size + y.size === 0) return 1;
  let shared = 0;
  for (const pair of x) if (y.has(pair)) shared += 1;
  return (2 * shared) / (x.size + y.size);
}

function pairs(text: string): Set<string> {
  const letters = [...text].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  if (letters.length === 1) return new Set(letters);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** Pairs labels with rows one to one, as many as can be, required labels first; label index → row index. */
export function matchAll<L extends Label, R>(
  labels: readonly L[],
  rows: readonly R[],
  fits: (label: L, row: R) => boolean,
): Map<number, number> {
  const edges = labels.map((label) => rows.flatMap((row, index) => (fits(label, row) ? [index] : [])));
  const owner = new Map<number, number>();
  const place = (label: number, seen: Set<number>): boolean => {
    for (const row of edges[label] ?? []) {
      if (seen.has(row)) continue;
      seen.add(row);
      const holder = owner.get(row);
      if (holder === undefined || place(holder, seen)) {
        owner.set(row, label);
        return true;
      }
    }
    return false;
  };
  const order = labels
    .map((_, index) => index)
    .toSorted((a, b) => Number(labels[a]?.optional) - Number(labels[b]?.optional));
  for (const label of order) place(label, new Set());
  return new Map([...owner].map(([row, label]) => [label, row]));
}
