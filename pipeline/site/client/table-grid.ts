import type { SiteColumn, SiteTable } from '../site-data.ts';
import { figureText, type Item, type Store, shownText, textOf, words } from './data.ts';
import { type Child, el, language } from './dom.ts';
import { tableHash } from './route.ts';
import { folded, termsOf } from './selection.ts';
import type { Update } from './table-controls.ts';

/** The rows as a table that sorts by its headers; on a phone, every row is a block. */
export function gridOf(
  store: Store,
  items: readonly Item[],
  table: SiteTable,
  columns: readonly SiteColumn[],
  params: URLSearchParams,
  update: Update,
): HTMLElement {
  const sort = params.get('sort');
  const header = columns.map((column) => {
    const state = sort === column.name ? 'ascending' : sort === `-${column.name}` ? 'descending' : null;
    const button = el(
      'button',
      { type: 'button' },
      column[language()],
      el('i', { 'aria-hidden': 'true', class: `arrow ${state ?? ''}` }),
    );
    button.addEventListener('click', () => {
      update('sort', state === 'ascending' ? `-${column.name}` : state === 'descending' ? '' : column.name);
      document.querySelector<HTMLElement>(`th[data-column="${column.name}"] button`)?.focus();
    });
    return el(
      'th',
      {
        scope: 'col',
        'aria-sort': state ?? 'none',
        'data-column': column.name,
        class: alignment(column, table),
      },
      button,
    );
  });
  const terms = termsOf(params.get('q') ?? '');
  const rows = items.map((item) => {
    const excerpt = excerptOf(store, item, columns, terms);
    const href = tableHash(table.name, params, item.key);
    const cells = columns.map((column, index) => {
      const content = highlighted(cellText(store, item, column), terms);
      const inner = index === 0 ? [el('a', { href }, content), excerpt] : content;
      return el(
        index === 0 ? 'th' : 'td',
        {
          ...(index === 0 ? { scope: 'row' } : {}),
          class: alignment(column, table),
          'data-label': column[language()],
        },
        inner,
      );
    });
    const row = el('tr', { 'data-key': item.key }, cells);
    row.addEventListener('click', (event) => {
      if (
        event.target instanceof Element &&
        event.target.closest('a') === null &&
        getSelection()?.isCollapsed !== false
      )
        location.hash = href;
    });
    return row;
  });
  return el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': table[language()] },
    el('table', { class: 'grid' }, el('thead', {}, el('tr', {}, header)), el('tbody', {}, rows)),
  );
}

/** How many characters of a quote stand on either side of a searched word. */
const context = 14;

/** Where a searched word stands in none of the columns shown, its place in the quote. */
function excerptOf(
  store: Store,
  item: Item,
  columns: readonly SiteColumn[],
  terms: readonly string[],
): Child {
  const shown = folded(columns.map((column) => cellText(store, item, column)).join('\n'));
  const term = terms.find((each) => !shown.includes(each));
  if (term === undefined) return null;
  for (const column of item.table.columns) {
    const text = textOf(item.row[column.name]);
    const at = folded(text).indexOf(term);
    if (at < 0 || columns.includes(column)) continue;
    const from = Math.max(0, at - context);
    const to = at + term.length + context;
    return el(
      'small',
      { class: 'found' },
      `${column[language()]}: `,
      from > 0 ? '…' : '',
      highlighted(text.slice(from, to), [term]),
      to < text.length ? '…' : '',
    );
  }
  return null;
}

const alignment = ({ type, name }: SiteColumn, table: SiteTable): string =>
  type === 'int' || type === 'decimal'
    ? 'number'
    : type === 'edtf' || type === 'date'
      ? 'date'
      : table.name === 'codes' && name === 'code'
        ? 'code'
        : '';

function cellText(store: Store, item: Item, column: SiteColumn): string {
  const { table, row } = item;
  if (table.name === 'figures' && column.name === 'value') return figureText(store, row);
  const english = language() === 'en' ? row[`${column.name}_en`] : null;
  return typeof english === 'string' ? english : shownText(store, item, column);
}

/** A text whose searched words stand out. */
function highlighted(text: string, terms: readonly string[]): Child {
  const plain = folded(text);
  const places =
    plain.length === text.length
      ? terms.map((term) => [plain.indexOf(term), term.length] as const).filter(([at]) => at >= 0)
      : [];
  const first = places.toSorted(([a], [b]) => a - b)[0];
  if (first === undefined) return words(text);
  const [at, length] = first;
  return el(
    'span',
    /[\u3400-\u9fff]/.test(text) ? { lang: 'zh-Hans' } : {},
    text.slice(0, at),
    el('mark', {}, text.slice(at, at + length)),
    highlighted(text.slice(at + length), terms),
  );
}
