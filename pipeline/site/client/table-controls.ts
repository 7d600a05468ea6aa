import type { SiteTable } from '../site-data.ts';
import { codeLabel, type Item, type Store, titleOf } from './data.ts';
import { el, language, say } from './dom.ts';
import { filterColumns, listOf, yearsOf } from './selection.ts';

/** Changes one part of the address; nothing removes it. */
export type Update = (name: string, value: string) => void;

/** Search and filters; what they are set to stands in the address. */
export function controlsOf(
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
    sortField(table, params, update),
  ];
  const set = [...params.keys()].some((name) => !['q', 'sort', 'columns', 'limit'].includes(name));
  const isOpen = set || matchMedia('(min-width: 44.01rem)').matches;
  return el(
    'form',
    { class: 'controls', role: 'search', onsubmit: null },
    el('p', { class: 'description' }, language() === 'en' ? table.description : ''),
    el('label', { class: 'field wide', for: 'q' }, el('span', { class: 'sr' }, say('search')), search),
    el(
      'details',
      { open: isOpen },
      el('summary', {}, say('filters')),
      el('div', { class: 'filters' }, filters, reset),
    ),
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

/** A phone shows rows without headers: there the order is chosen here. */
function sortField(table: SiteTable, params: URLSearchParams, update: Update): HTMLElement {
  const options = table.columns.flatMap((column): [string, string][] => [
    [column.name, `${column[language()]} ↑`],
    [`-${column.name}`, `${column[language()]} ↓`],
  ]);
  return selectOf('sort', say('sort'), options, params, update);
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
