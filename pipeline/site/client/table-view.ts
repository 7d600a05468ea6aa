import type { SiteColumn, SiteTable } from '../site-data.ts';
import { codeLabel, figureText, type Item, type Store, shownText, titleOf, words } from './data.ts';
import { announce, byId, type Child, el, language, say } from './dom.ts';
import { type Route, tableHash } from './route.ts';
import { filterColumns, folded, listOf, selectRows, termsOf, yearsOf } from './selection.ts';

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

type Update = (name: string, value: string) => void;

function controlsOf(
  store: Store,
  items: readonly Item[],
  table: SiteTable,
  params: URLSearchParams,
  update: Update,
  clear: () => void,
): HTMLElement {
  const search = el('input', {
    type: 'search',
    id: 'q',
    placeholder: say('search_hint'),
    value: params.get('q') ?? '',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  search.addEventListener('input', () => update('q', search.value.trim()));
  const reset = el('button', { type: 'button', class: 'button quiet small' }, say('clear'));
  reset.addEventListener('click', clear);
  const filters = [
    ...filterColumns(items, table).map(({ column, codes }) =>
      selectOf(
        column.name,
        column[language()],
        codes.map((code) => [code, codeLabel(store, table.name, column.name, code)]),
        params,
        update,
      ),
    ),
    ...placeFilter(store, items, params, update),
    ...yearFilters(items, params, update),
  ];
  return el(
    'form',
    { class: 'controls', role: 'search', onsubmit: null },
    el('p', { class: 'description' }, language() === 'en' ? table.description : ''),
    el('label', { class: 'field wide', for: 'q' }, el('span', { class: 'sr' }, say('search')), search),
    el('div', { class: 'filters' }, filters, reset),
  );
}

function selectOf(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  params: URLSearchParams,
  update: Update,
): HTMLElement {
  const chosen = params.get(name);
  const select = el(
    'select',
    { name },
    el('option', { value: '' }, say('all')),
    options.map(([value, text]) => el('option', { value, selected: value === chosen }, text)),
  );
  select.addEventListener('change', () => update(name, select.value));
  return el('label', { class: 'field' }, el('span', {}, label), select);
}

function placeFilter(
  store: Store,
  items: readonly Item[],
  params: URLSearchParams,
  update: Update,
): HTMLElement[] {
  const ids = [...new Set(items.flatMap(({ row }) => listOf(row.places)))];
  if (ids.length < 2) return [];
  const options = ids.map((id): [string, string] => {
    const item = store.byKey.get(id);
    return [id, item === undefined ? id : titleOf(item)];
  });
  return [selectOf('place', say('place'), options, params, update)];
}

function yearFilters(items: readonly Item[], params: URLSearchParams, update: Update): HTMLElement[] {
  const years = items.flatMap((item) => yearsOf(item) ?? []);
  const first = Math.min(...years.map((each) => each.first));
  const last = Math.max(...years.map((each) => (each.last === 9999 ? each.first : each.last)));
  if (!(first < last)) return [];
  return (['from', 'to'] as const).map((name) => {
    const input = el('input', {
      type: 'number',
      name,
      min: String(first),
      max: String(last),
      placeholder: String(name === 'from' ? first : last),
      value: params.get(name) ?? '',
    });
    input.addEventListener('input', () => {
      if (input.value === '' || /^\d{4}$/.test(input.value)) update(name, input.value);
    });
    return el(
      'label',
      { class: 'field year' },
      el('span', {}, say(name === 'from' ? 'time_from' : 'time_to')),
      input,
    );
  });
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
    el('p', { class: 'count' }, language() === 'zh' ? `${found.length} 行,共 ${items.length} 行` : count),
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

function gridOf(
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
    const href = tableHash(table.name, params, item.key);
    const cells = columns.map((column, index) => {
      const content = highlighted(cellText(store, item, column), terms);
      const inner = index === 0 ? el('a', { href }, content) : content;
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
export function highlighted(text: string, terms: readonly string[]): Child {
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
