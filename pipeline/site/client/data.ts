import type { Row } from '../../../schemas/column.ts';
import { edtfText, type Quantity, quantityText } from '../format.ts';
import { rowKey } from '../row-key.ts';
import type { SiteColumn, SiteData, SiteTable } from '../site-data.ts';
import { el, language } from './dom.ts';

declare global {
  var siteData: SiteData;
}

export type Value = Row[string];

/** A row with its table and its name in addresses. */
export interface Item {
  readonly table: SiteTable;
  readonly key: string;
  readonly row: Row;
}

/** The dataset with the look-ups that the views share. */
export interface Store {
  readonly data: SiteData;
  readonly items: ReadonlyMap<string, readonly Item[]>;
  readonly byKey: ReadonlyMap<string, Item>;
  readonly codes: ReadonlyMap<string, Row>;
  readonly evidence: ReadonlyMap<string, readonly Row[]>;
}

/** Indexes the data that data.js has set. */
export function loadStore(data: SiteData): Store {
  const items = new Map(data.tables.map((table) => [table.name, itemsOf(table)]));
  const evidence = new Map<string, Row[]>();
  for (const { row } of items.get('evidence') ?? []) {
    const record = String(row.record_id);
    evidence.set(record, [...(evidence.get(record) ?? []), row]);
  }
  return {
    data,
    items,
    byKey: new Map([...items.values()].flat().map((item) => [item.key, item])),
    codes: new Map(
      (items.get('codes') ?? []).map(({ row }) => [`${row.table}.${row.column}.${row.code}`, row]),
    ),
    evidence,
  };
}

function itemsOf(table: SiteTable): Item[] {
  return table.rows.map((values) => {
    const row = Object.fromEntries(
      table.columns.map((column, index) => [column.name, values[index] ?? null]),
    );
    return { table, key: rowKey(table.name, row), row };
  });
}

/** A number or null. */
export const numberOf = (value: Value | undefined): number | null =>
  typeof value === 'number' ? value : null;

/** Text; nothing where there is none. */
export const textOf = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? value.join(' ') : String(value);

/** The label of a code in the language that is shown. */
export function codeLabel(store: Store, table: string, column: string, code: string): string {
  const row = store.codes.get(`${table}.${column}.${code}`);
  return textOf(row?.[language() === 'zh' ? 'label_zh' : 'label_en']) || code;
}

/** What a row is called: its English title where there is one and English is shown. */
export function titleOf(item: Item): string {
  const { row } = item;
  const english = row.title_en ?? row.name_en ?? row.indicator_en ?? null;
  if (language() === 'en' && english !== null) return textOf(english);
  return textOf(
    row.title ??
      row.name ??
      row.indicator ??
      row.text ??
      row.exact ??
      row.evidence ??
      row.as_printed ??
      row.id ??
      item.key,
  );
}

const quantityOf = (row: Row): Quantity => ({
  qualifier: textOf(row.qualifier),
  value: numberOf(row.value),
  lower: numberOf(row.lower),
  upper: numberOf(row.upper),
  unit: textOf(row.unit),
  value_text: textOf(row.value_text),
});

/** A figure in short, as the charts write it. */
export function figureText(store: Store, row: Row): string {
  const label = codeLabel(store, 'figures', 'unit', textOf(row.unit));
  return quantityText(
    quantityOf(row),
    language(),
    codeLabel(store, 'figures', 'qualifier', textOf(row.qualifier)),
    label,
  );
}

/** Whether a column holds codes that have labels. */
export const isCoded = ({ type, name }: SiteColumn, table: SiteTable): boolean =>
  type === 'enum' || (table.name === 'figures' && name === 'unit');

/** Whether a column holds ids of other rows. */
export const isReference = ({ name }: SiteColumn): boolean =>
  ['project_id', 'subject_id', 'object_id', 'record_id', 'places'].includes(name) || name === 'source_id';

/** A value as plain text in the language that is shown, for cells, sorting by eye and searching. */
export function shownText(store: Store, item: Item, column: SiteColumn): string {
  const value = item.row[column.name] ?? null;
  if (value === null) return '';
  if (typeof value === 'object')
    return value.map((each) => nameOf(store, column, each)).join(language() === 'zh' ? '、' : ', ');
  if (column.type === 'edtf') return edtfText(String(value), language());
  if (isCoded(column, item.table)) return codeLabel(store, item.table.name, column.name, String(value));
  return isReference(column) ? nameOf(store, column, String(value)) : String(value);
}

function nameOf(store: Store, column: SiteColumn, id: string): string {
  const item = isReference(column) ? store.byKey.get(id) : undefined;
  return item === undefined ? id : titleOf(item);
}

/** Source words keep their language whatever the page's is. */
export function words(text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  return el('span', /[\u3400-\u9fff]/.test(text) ? { lang: 'zh-Hans', ...attributes } : attributes, text);
}
