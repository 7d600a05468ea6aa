import type { FigureRow } from '../../../schemas/index.ts';
import type { Because } from '../tools.ts';

/**
 * A title sums up what the text says: its numbers are aimed at, expected or done where the text says so of them.
 *
 * `某市新建4条公路` above `该市今年将新建4条公路` → a target
 */
export function withStatusBelow(row: FigureRow, below: readonly FigureRow[], because: Because | null): void {
  const same = below.find(
    ({ unit, value, lower, upper, kind }) =>
      unit === row.unit &&
      value === row.value &&
      lower === row.lower &&
      upper === row.upper &&
      kind === row.kind,
  );
  if (same === undefined || (row.date !== null && same.status !== 'actual')) return;
  row.status = same.status;
  because?.(row.id, 'status', 'as the text below the title says', same.value_text);
}
