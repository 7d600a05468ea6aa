import type { ChangeRow } from '../../schemas/releases.ts';

/** All changes of one row. */
export interface Changed {
  table: string;
  id: string;
  change: ChangeRow['change'];
  cells: readonly ChangeRow[];
}

/** The changes by row, in their order. */
export function changedRows(changes: readonly ChangeRow[]): Changed[] {
  const rows = new Map<string, Changed & { cells: ChangeRow[] }>();
  for (const cell of changes) {
    const { table, id, change } = cell;
    const name = JSON.stringify([table, id, change]);
    const row = rows.get(name);
    if (row === undefined) rows.set(name, { table, id, change, cells: [cell] });
    else row.cells.push(cell);
  }
  return [...rows.values()];
}
