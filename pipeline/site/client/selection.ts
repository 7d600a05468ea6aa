import type { SiteColumn, SiteTable } from '../site-data.ts';
import { type Item, isCoded, numberOf, type Store, shownText, textOf, type Value } from './data.ts';

/** Texts are compared without regard to width and case. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words that are searched for: all must occur. */
export const termsOf = (query: string): string[] => folded(query).split(/\s+/).filter(Boolean);

const searchable = new WeakMap<Item, string>();

/** Words around a row rather than its own: a search for 城际 is not for every row under a heading with that word. */
const around = new Set(['section', 'prefix', 'suffix', 'sha256']);

/** Everything that a row says, in both languages. */
function searchText(store: Store, item: Item): string {
  const known = searchable.get(item);
  if (known !== undefined) return known;
  const parts = item.table.columns.flatMap((column) => {
    if (around.has(column.name)) return [];
    const value = textOf(item.row[column.name]);
    if (!isCoded(column, item.table)) return [value];
    const code = store.codes.get(`${item.table.name}.${column.name}.${value}`);
    return [value, textOf(code?.label_zh), textOf(code?.label_en)];
  });
  const text = folded(parts.join('\n'));
  searchable.set(item, text);
  return text;
}

/** The columns whose codes can be chosen from, with those that occur. */
export function filterColumns(
  items: readonly Item[],
  table: SiteTable,
): { column: SiteColumn; codes: string[] }[] {
  return table.columns
    .filter((column) => column.type === 'enum' || ['table', 'field'].includes(column.name))
    .map((column) => ({
      column,
      codes: [...new Set(items.map(({ row }) => textOf(row[column.name])))].filter(Boolean),
    }))
    .filter(({ codes }) => codes.length > 1);
}

/** The first and last year that a row may be about; null where it has no date. */
export function yearsOf({ row }: Item): { first: number; last: number } | null {
  const days = ['date', 'start_date', 'completion_date', 'target_date', 'published']
    .map((name) => textOf(row[name]))
    .filter(Boolean);
  if (days.length === 0) return null;
  const years = days.flatMap((day) => [...day.matchAll(/\d{4}(?=-|\/|$)/g)].map(([year]) => Number(year)));
  const open = days.some((day) => day.endsWith('..'));
  return { first: Math.min(...years), last: open ? 9999 : Math.max(...years) };
}

/** The rows that fit the search and filters of an address, in its order. */
export function selectRows(
  store: Store,
  items: readonly Item[],
  table: SiteTable,
  params: URLSearchParams,
): Item[] {
  const terms = termsOf(params.get('q') ?? '');
  const filters = table.columns.flatMap((column) => {
    const code =
      column.type === 'enum' || ['table', 'field'].includes(column.name) ? params.get(column.name) : null;
    return code === null ? [] : [{ name: column.name, code }];
  });
  const place = params.get('place');
  const from = Number(params.get('from') ?? 0);
  const to = Number(params.get('to') ?? 9999);
  const timed = params.has('from') || params.has('to');
  const kept = items.filter((item) => {
    if (!filters.every(({ name, code }) => item.row[name] === code)) return false;
    if (place !== null && !listOf(item.row.places).includes(place)) return false;
    if (timed) {
      const years = yearsOf(item);
      if (years === null || years.last < from || years.first > to) return false;
    }
    const text = terms.length === 0 ? '' : searchText(store, item);
    return terms.every((term) => text.includes(term));
  });
  return sorted(store, kept, table, params.get('sort'));
}

/** The items of a list column. */
export const listOf = (value: Value | undefined): readonly string[] =>
  value !== null && typeof value === 'object' ? value : [];

/** `date` or `-date`; rows without a value come last either way. */
function sorted(store: Store, items: readonly Item[], table: SiteTable, sort: string | null): Item[] {
  const descending = sort?.startsWith('-') === true;
  const column = table.columns.find(({ name }) => name === sort?.replace(/^-/, ''));
  if (column === undefined) return [...items];
  const sign = descending ? -1 : 1;
  const keyed = items.map((item) => ({ item, key: sortKey(store, item, column) }));
  return keyed
    .toSorted((a, b) => {
      if (a.key === b.key) return 0;
      if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
      return (a.key < b.key ? -1 : 1) * sign;
    })
    .map(({ item }) => item);
}

function sortKey(store: Store, item: Item, column: SiteColumn): string | number | null {
  const value = item.row[column.name] ?? null;
  if (item.table.name === 'figures' && column.name === 'value')
    return numberOf(value) ?? numberOf(item.row.lower) ?? numberOf(item.row.upper);
  if (value === null || typeof value === 'number') return value;
  if (column.type === 'edtf' || column.type === 'date') return textOf(value);
  return shownText(store, item, column) || null;
}
