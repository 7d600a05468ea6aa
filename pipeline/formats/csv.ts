import { stringify } from 'csv-stringify/sync';
import { plainDecimal } from '../../schemas/decimal.ts';
import type { Row } from '../../schemas/index.ts';
import { type TableWriter, textFile } from './output.ts';

/** RFC 4180 with LF, UTF-8 without a byte-order mark; null is an empty field, a list is parted by `|`. */
export const csv: TableWriter = (table, rows) => {
  const header = table.columns.map((column) => column.name);
  const cells = rows.map((row) => header.map((name) => cell(row[name])));
  return [textFile(`${table.name}.csv`, stringify([header, ...cells]))];
};

/** A value as CSV writes it. */
export function cell(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainDecimal(value);
  return typeof value === 'string' ? value : value.join('|');
}
