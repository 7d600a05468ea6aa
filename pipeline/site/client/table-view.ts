import type { SiteTable } from '../site-data.ts';
import type { Item, Store } from './data.ts';
import { announce, byId, el, language, say } from './dom.ts';
import { type Route, tableHash } from './route.ts';
import { selectRows } from './selection.ts';
import { controlsOf, type Update } from './table-controls.ts';
import { gridOf } from './table-grid.ts';

/** The columns that a table opens with; the first of them leads to the row. */
const leading: Readonly<Record<string, readonly string[]>> = {
  timelines: ['title', 'date', 'type', 'status'],
  figures: ['indicator', 'value', 'subject', 'status', 'date'],
  projects: ['name', 'category', 'status', 'from_place', 'to_place'],
  sources: ['title', 'authors', 'published', 'characters'],
  entities: ['name', 'type', 'code', 'aliases', 'mentions'],
  relations: ['evidence', 'subject_id', 'predicate', 'object_id'],
  statements: ['text', 'speaker', 'kind', 'date'],
  evidence: ['exact', 'record_id', 'field', 'start'],
  corrections: ['as_printed', 'corrected', 'kind', 'reason'],
  issues: ['exact', 'code', 'severity', 'message'],
  codes: ['code', 'table', 'column', 'label_zh', 'label_en', 'definition'],
};

const page = 100;

/** Shows a table with its search, filters and rows as the address says. */
export function showTable(store: Store, route: Route, go: (hash: string) => void): void {
  const table = store.data.tables.find(({ name }) => name === route.name) ?? store.data.tables[0];
  if (table === undefined) return;
  const items = store.items.get(table.name) ?? [];
  const root = byId('table-app');
  const body = el('div', { class: 'rows' });
  let params = new URLSearchParams(route.params);
  const update = (name: string, value: string): void => {
    if (value === '') params.delete(name);
    else params.set(name, value);
    history.replaceState(null, '', tableHash(table.name, params));
    draw();
  };
  const draw = (): void => body.replaceChildren(...resultsOf(store, items, table, params, update));
  const clear = (): void => {
    params = new URLSearchParams();
    go(tableHash(table.name, params));
  };
  root.replaceChildren(tabsOf(store, table), controlsOf(store, items, table, params, update, clear), body);
  draw();
}

function tabsOf(store: Store, current: SiteTable): HTMLElement {
  const tabs = store.data.tables.map((table) =>
    el(
      'li',
      {},
      el(
        'a',
        { href: `#/${table.name}`, 'aria-current': table === current ? 'page' : null },
        table[language()],
        el('small', {}, ` ${table.rows.length}`),
      ),
    ),
  );
  return el('nav', { class: 'tabs', 'aria-label': say('tables') }, el('ul', {}, tabs));
}

function resultsOf(
  store: Store,
  items: readonly Item[],
  table: SiteTable,
  params: URLSearchParams,
  update: Update,
): HTMLElement[] {
  const found = selectRows(store, items, table, params);
  const limit = Number(params.get('limit') ?? page);
  const all = params.get('columns') === 'all';
  const names = leading[table.name] ?? table.columns.slice(0, 5).map(({ name }) => name);
  const columns = all
    ? table.columns
    : names.flatMap((name) => table.columns.find((column) => column.name === name) ?? []);
  const count = `${found.length} ${say('rows_of')} ${items.length} ${say('rows')}`;
  announce(count);
  const toggle = el('input', { type: 'checkbox', id: 'all-columns', checked: all });
  toggle.addEventListener('change', () => update('columns', toggle.checked ? 'all' : ''));
  const head = el(
    'div',
    { class: 'summary' },
    el('p', { class: 'count' }, language() === 'zh' ? `${found.length} 行，共 ${items.length} 行` : count),
    el('label', { class: 'check' }, toggle, ` ${say('more_columns')}`),
  );
  if (found.length === 0) return [head, el('p', { class: 'empty' }, say('none_found'))];
  const more = el('button', { type: 'button', class: 'button quiet' }, say('show_more'));
  more.addEventListener('click', () => update('limit', String(limit + page)));
  const shown = found.slice(0, limit);
  return [
    head,
    gridOf(store, shown, table, columns, params, update),
    ...(found.length > limit ? [el('p', { class: 'more' }, more)] : []),
  ];
}
