import { pathOf } from '../row-key.ts';
import type { Item, Store, Value } from './data.ts';
import { textOf, titleOf } from './data.ts';

/** A row as JSON with its columns in order. */
export const jsonOf = ({ row }: Item): string => JSON.stringify(row, null, 2);

/** A row as CSV with its header, as in the table's file. */
export function csvOf({ table, row }: Item): string {
  const names = table.columns.map(({ name }) => name);
  return `${names.join(',')}\n${names.map((name) => csvCell(row[name] ?? null)).join(',')}\n`;
}

/** A cell by RFC 4180. */
export function csvCell(value: Value): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join('|') : plainNumber(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Numbers never use an exponent. */
function plainNumber(value: string | number): string {
  if (typeof value === 'string') return value;
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** How to cite one row. */
export function citationOf({ data }: Store, item: Item): string {
  const address = `${location.href.split(/[?#]/)[0]}#/${pathOf(item.key)}`;
  const year = data.year === null ? '' : ` (${data.year})`;
  const opening = data.author === null ? '' : `${data.author}${year}. `;
  const edition = data.version === null ? '' : `, version ${data.version}`;
  return `${opening}${data.en} (${data.zh})${edition} [data set], ${item.table.name}, ${textOf(item.row.id) || item.key}: ${titleOf(item)}. ${address}`;
}
