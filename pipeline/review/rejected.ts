import type { Row } from '../../schemas/index.ts';

/** The tables of an article, those that it has. */
type TableRows = Readonly<Record<string, readonly Row[]>>;

/**
 * Takes rejected rows out with all that rests on them: their evidence and their relations; what pointed at them
 * points at nothing, and a series of which one figure is left is none.
 */
export function withoutRejected(tables: TableRows, rejected: ReadonlySet<string>): TableRows {
  if (rejected.size === 0) return tables;
  const { figures = [] } = tables;
  const left = new Map<Row[string], number>();
  for (const { id, series_id: series } of figures)
    if (series !== undefined && !rejected.has(String(id))) left.set(series, (left.get(series) ?? 0) + 1);
  const dissolved = new Set(
    figures
      .filter(({ id }) => rejected.has(String(id)))
      .map(({ series_id: series }) => series ?? null)
      .filter((series) => series !== null && left.get(series) === 1),
  );
  const isGone = (value: Row[string] | undefined): boolean =>
    typeof value === 'string' && rejected.has(value);
  const rests = ['id', 'record_id', 'subject_id', 'object_id'];
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows
        .filter((row) => !rests.some((column) => isGone(row[column])))
        .map((row) => loosened(row, isGone, dissolved)),
    ]),
  );
}

function loosened(
  row: Row,
  isGone: (value: Row[string] | undefined) => boolean,
  dissolved: ReadonlySet<Row[string]>,
): Row {
  let changed = row;
  if (isGone(row.project_id)) changed = { ...changed, project_id: null };
  if (row.series_id !== undefined && dissolved.has(row.series_id)) changed = { ...changed, series_id: null };
  if (Array.isArray(row.places) && row.places.some(isGone))
    changed = { ...changed, places: row.places.filter((id) => !isGone(id)) };
  return changed;
}
