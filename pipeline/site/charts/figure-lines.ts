import type { FigureRow } from '../../../schemas/index.ts';

/** A figure on a line of its own; `from` is the value that it started at. */
export interface FigureLine {
  readonly row: FigureRow;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly from: number | null;
}

/** Figures stated as a change share a line: it runs from the start to the end. Ranks come last. */
export function figureLines(rows: readonly FigureRow[]): FigureLine[] {
  const starts = new Map(
    rows.flatMap((row): [string, FigureRow][] =>
      row.kind === 'from' && row.series_id !== null ? [[row.series_id, row]] : [],
    ),
  );
  const ends = new Set(
    rows.flatMap((row) => (row.kind === 'to' && row.series_id !== null ? [row.series_id] : [])),
  );
  return rows
    .filter((row) => !(row.kind === 'from' && row.series_id !== null && ends.has(row.series_id)))
    .map((row, y) => {
      const values = [row.value ?? row.lower ?? row.upper ?? 0, row.value ?? row.upper ?? row.lower ?? 0];
      const start = row.kind === 'to' && row.series_id !== null ? starts.get(row.series_id) : undefined;
      return { row, y, low: Math.min(...values), high: Math.max(...values), from: start?.value ?? null };
    });
}
