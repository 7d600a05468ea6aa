import type { ChangeRow } from '../../schemas/releases.ts';
import { type Edition, rowsOf, type TextRow } from './edition.ts';
import { byOwnName, pointedAnew, type Renamed } from './keys.ts';

/**
 * Every value in which two editions differ: in each table first the rows of the new edition, in its order, then the
 * rows that are gone. A renamed row is the same row with another id.
 */
export function difference(before: Edition, after: Edition, renamed: Renamed): ChangeRow[] {
  const names = new Set([...after.tables.keys(), ...before.tables.keys()]);
  return [...names].flatMap((table) =>
    tableDifference(table, rowsOf(before, table), rowsOf(after, table), renamed),
  );
}

function tableDifference(
  table: string,
  before: readonly TextRow[],
  after: readonly TextRow[],
  renamed: Renamed,
): ChangeRow[] {
  const old = byOwnName(table, before, renamed);
  const current = byOwnName(table, after);
  const kept = [...current].flatMap(([id, row]) => {
    const was = old.get(id);
    if (was === undefined) return cells(table, id, 'added', {}, row);
    return cells(table, id, 'changed', pointedAnew(table, was, renamed), row);
  });
  const gone = [...old].filter(([id]) => !current.has(id));
  return [...kept, ...gone.flatMap(([id, row]) => cells(table, id, 'removed', row, {}))];
}

function cells(
  table: string,
  id: string,
  change: ChangeRow['change'],
  before: TextRow,
  after: TextRow,
): ChangeRow[] {
  const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...columns]
    .filter((column) => (before[column] ?? '') !== (after[column] ?? ''))
    .map((column) => ({
      table,
      id,
      change,
      column,
      before: before[column] || null,
      after: after[column] || null,
    }));
}
