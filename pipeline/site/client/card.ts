import type { Row } from '../../../schemas/column.ts';
import { pathOf } from '../row-key.ts';
import { segmentsOf } from '../segments.ts';
import type { SiteColumn } from '../site-data.ts';
import { reportOf } from './card-report.ts';
import {
  codeLabel,
  figureText,
  type Item,
  isCoded,
  isReference,
  numberOf,
  type Store,
  shownText,
  textOf,
  titleOf,
  words,
} from './data.ts';
import { type Child, copyButton, el, language, say } from './dom.ts';
import { citationOf, csvOf, jsonOf } from './row-text.ts';
import { listOf } from './selection.ts';

/**
 * Everything that is known of a row: its words, its values explained, its evidence, its links, and how to use it.
 * `beside` the text, its words are marked already.
 */
export function cardOf(store: Store, item: Item, beside: 'view' | 'text' = 'view'): HTMLElement[] {
  const { table, row } = item;
  return [
    el(
      'p',
      { class: 'eyebrow' },
      el('a', { href: `#/${table.name}` }, table[language()]),
      ' · ',
      el('code', {}, item.key),
    ),
    el('h2', { id: 'card-title' }, words(titleOf(item))),
    ...(table.name === 'figures' ? [el('p', { class: 'headline' }, words(figureText(store, row)))] : []),
    el('p', { class: 'meta' }, metaOf(store, item)),
    ...quoteOf(store, item),
    actionsOf(store, item, beside),
    el('h3', {}, say('all_values')),
    el(
      'dl',
      { class: 'values' },
      table.columns.map((column) => valueLine(store, item, column)),
    ),
    ...linksOf(store, item),
    ...evidenceOf(store, item),
    reportOf(store, item),
  ];
}

/** The columns that say in a line what the row is about. */
const told = ['subject', 'speaker', 'date', 'type', 'category', 'kind', 'status'];

function metaOf(store: Store, item: Item): Child[] {
  const columns = told.flatMap((name) => item.table.columns.find((column) => column.name === name) ?? []);
  const texts = columns.map((column) => shownText(store, item, column)).filter(Boolean);
  return texts.flatMap((text, index) => [index === 0 ? null : ' · ', words(text)]);
}

/** The quote with the words of each field marked. */
function quoteOf(store: Store, { key, row }: Item): HTMLElement[] {
  const quote = row.quote ?? row.evidence ?? null;
  const start = numberOf(row.quote_start) ?? numberOf(row.start);
  if (typeof quote !== 'string' || start === null) return [];
  const signs = Array.from(quote);
  const ranges = (store.evidence.get(key) ?? [])
    .filter(({ field }) => field !== 'quote')
    .map((each) => ({
      start: numberOf(each.start) ?? 0,
      end: numberOf(each.end) ?? 0,
      record: key,
      field: textOf(each.field),
    }));
  const parts = segmentsOf(ranges, start, start + signs.length).map((segment): Child => {
    const text = signs.slice(segment.start - start, segment.end - start).join('');
    const [range] = segment.ranges;
    return range === undefined ? text : el('mark', { 'data-field': range.field }, text);
  });
  return [el('blockquote', { lang: 'zh-Hans', class: 'quote' }, parts)];
}

function actionsOf(store: Store, item: Item, beside: 'view' | 'text'): HTMLElement {
  const { row, key } = item;
  const source = textOf(row.source_id);
  const inText = el(
    'a',
    { class: 'button small', href: `#/read/${source}?r=${encodeURIComponent(key)}` },
    say('read_in_text'),
  );
  return el(
    'p',
    { class: 'actions' },
    beside === 'view' && hasWords(store, item) ? inText : null,
    beside === 'text'
      ? el('a', { class: 'button quiet small', href: `#/${pathOf(key)}` }, say('open_row'))
      : null,
    copyButton('copy_link', () => `${location.href.split('#')[0]}#/${pathOf(key)}`),
    copyButton('copy_citation', () => citationOf(store, item)),
    copyButton('copy_csv', () => csvOf(item)),
    copyButton('copy_json', () => jsonOf(item)),
  );
}

/** Whether the reader has marked words of this row. */
const hasWords = (store: Store, { key, table, row }: Item): boolean =>
  store.evidence.has(key) || table.name === 'relations' || (table.name === 'issues' && row.start !== null);

function valueLine(store: Store, item: Item, column: SiteColumn): HTMLElement {
  const value = item.row[column.name] ?? null;
  const entry = `#/dictionary/${item.table.name}.${column.name}`;
  return el(
    'div',
    { class: value === null || (typeof value === 'object' && value.length === 0) ? 'absent' : null },
    el(
      'dt',
      {},
      el('a', { href: entry, title: column.description }, column[language()]),
      ' ',
      el('code', {}, column.name),
    ),
    el('dd', {}, valueContent(store, item, column)),
  );
}

function valueContent(store: Store, item: Item, column: SiteColumn): Child {
  const value = item.row[column.name] ?? null;
  if (value === null) return el('span', { class: 'soft note' }, `— ${column.missing ?? ''}`);
  if (isCoded(column, item.table)) {
    const code = store.codes.get(`${item.table.name}.${column.name}.${value}`);
    return [
      codeLabel(store, item.table.name, column.name, textOf(value)),
      ' ',
      el('code', {}, textOf(value)),
      el('span', { class: 'soft note' }, ` ${textOf(code?.definition)}`),
    ];
  }
  if (typeof value === 'object') {
    if (value.length === 0) return el('span', { class: 'soft' }, say('none'));
    return el(
      'ul',
      { class: 'inline' },
      value.map((each) => el('li', {}, isReference(column) ? linkTo(store, each) : words(each))),
    );
  }
  if (column.name === 'source_id') return el('a', { href: `#/sources/${value}` }, String(value));
  if (isReference(column)) return linkTo(store, String(value));
  if (column.type === 'edtf') return [shownText(store, item, column), ' ', el('code', {}, String(value))];
  if (column.name === 'url' && /^https?:\/\//.test(String(value)))
    return el('a', { href: String(value), rel: 'noreferrer' }, String(value));
  return words(shownText(store, item, column));
}

function linkTo(store: Store, key: string): Child {
  const item = store.byKey.get(key);
  return item === undefined ? key : el('a', { href: `#/${pathOf(key)}` }, words(titleOf(item)));
}

function linksOf(store: Store, item: Item): HTMLElement[] {
  const { key, row } = item;
  const series = textOf(row.series_id);
  const together =
    series === ''
      ? []
      : (store.items.get('figures') ?? []).filter((each) => each !== item && each.row.series_id === series);
  const all = [...store.items.values()].flat();
  const about = all.filter(({ table, row: other }) => {
    if (table.name === 'evidence') return false;
    return (
      other.project_id === key ||
      other.subject_id === key ||
      other.object_id === key ||
      listOf(other.places).includes(key)
    );
  });
  const list = (title: string, items: readonly Item[]) =>
    items.length === 0
      ? []
      : [
          el('h3', {}, title, el('small', { class: 'soft' }, ` ${items.length}`)),
          el(
            'ul',
            { class: 'links' },
            items
              .slice(0, 40)
              .map((each) =>
                el(
                  'li',
                  {},
                  el('a', { href: `#/${pathOf(each.key)}` }, words(titleOf(each))),
                  each.table.name === 'figures' ? [' ', figureText(store, each.row)] : null,
                  el('small', { class: 'soft' }, ` ${each.table[language()]}`),
                ),
              ),
          ),
        ];
  return [...list(say('same_series'), together), ...list(say('linked'), about)];
}

function evidenceOf(store: Store, { key, row }: Item): HTMLElement[] {
  const rows = store.evidence.get(key) ?? [];
  if (rows.length === 0) return [];
  const source = textOf(row.source_id);
  const lines = rows.map((each: Row) =>
    el(
      'li',
      {},
      el('code', {}, textOf(each.field)),
      el(
        'p',
        { lang: 'zh-Hans' },
        el('span', { class: 'soft' }, `…${textOf(each.prefix).trim()}`),
        el('mark', { 'data-field': textOf(each.field) }, textOf(each.exact)),
        el('span', { class: 'soft' }, `${textOf(each.suffix).trim()}…`),
      ),
      el('small', { class: 'soft' }, `${source} ${each.start}–${each.end}`),
    ),
  );
  return [el('h3', {}, say('evidence')), el('ul', { class: 'evidence' }, lines)];
}
