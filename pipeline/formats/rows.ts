import { arrow, arrowTable } from './arrow.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import type { TableWriter } from './output.ts';
import { parquet } from './parquet.ts';

/** The formats that hold a table's rows. A corpus has one file a part in each. */
export const rowWriters: readonly TableWriter[] = [
  csv,
  json,
  (table, rows) => {
    const made = arrowTable(table, rows);
    return [...arrow(table, rows, made), ...parquet(table, rows, made)];
  },
];
