import type { Table } from '../../schemas/index.ts';
import type { ChangeRow } from '../../schemas/releases.ts';
import type { Changed } from './changed-rows.ts';
import { type Comparison, type Edition, rowsOf, type TextRow } from './edition.ts';
import { escaped } from './html.ts';
import { inlineList, inlineText } from './inline-difference.ts';
import { byOwnName, referencesOf } from './keys.ts';

/** More cards than this nobody reads: the rest is in changes.csv. */
const mostCards = 500;

/** What a row is called on the page: the first of these that it has, in each group. */
const nameColumns = [
  ['date'],
  ['subject', 'subject_id'],
  ['speaker'],
  ['title', 'name', 'indicator', 'predicate'],
  ['object_id'],
  ['value_text'],
];
const englishColumns = ['title_en', 'name_en', 'indicator_en'];
const wordsColumns = ['quote', 'evidence'];

/** One card a row: what it is called, its values before and after, and the words it rests on. */
export function rowCards(
  table: Table,
  rows: readonly Changed[],
  { before, after, schemaChanges }: Comparison,
): string {
  const current = byOwnName(table.name, rowsOf(after, table.name));
  const old =
    before === null ? new Map<string, TextRow>() : byOwnName(table.name, rowsOf(before, table.name));
  const anew = new Set(
    schemaChanges.filter((row) => row.table === table.name && row.code === null).map(({ column }) => column),
  );
  const names = namesOf(before === null ? [after] : [before, after]);
  const told = rows.flatMap((changed) => {
    const cells = changed.cells.filter(({ column, change }) => change !== 'changed' || !anew.has(column));
    const row = current.get(changed.id) ?? old.get(changed.id) ?? {};
    return cells.length === 0 ? [] : [card(changed, cells, row, table, names)];
  });
  const rest = told.length - mostCards;
  const more = rest > 0 ? `<p>${rest} more rows are in <a href="changes.csv">changes.csv</a>.</p>` : '';
  return told.slice(0, mostCards).join('\n') + more;
}

function card(
  { id, change }: Changed,
  cells: readonly ChangeRow[],
  row: TextRow,
  table: Table,
  names: ReadonlyMap<string, string>,
): string {
  const first = (columns: readonly string[]) =>
    columns.map((name) => row[name] ?? '').find((value) => value !== '');
  const name = nameColumns
    .map(first)
    .filter((part) => part !== undefined)
    .map((part) => names.get(part) ?? part)
    .join(' · ');
  const english = first(englishColumns);
  const words = first(wordsColumns);
  const parts = [
    `<p class="name"><span lang="zh-Hans">${escaped(name || id)}</span> <code>${escaped(id)}</code></p>`,
    english === undefined ? '' : `<p class="english">${escaped(english)}</p>`,
    change === 'changed' ? `<dl>${cells.map((cell) => value(cell, table, names)).join('')}</dl>` : '',
    words === undefined ? '' : `<blockquote lang="zh-Hans">${escaped(words)}</blockquote>`,
  ];
  const labels = { added: 'added', removed: 'gone', changed: 'changed' };
  return `<article class="${change}"><span class="mark">${labels[change]}</span>${parts.join('')}</article>`;
}

/** The names of the rows that others point at, by id. */
function namesOf(editions: readonly Edition[]): ReadonlyMap<string, string> {
  const rows = ['entities', 'projects'].flatMap((table) =>
    editions.flatMap((edition) => rowsOf(edition, table)),
  );
  return new Map(rows.map(({ id = '', name = '' }) => [id, name]));
}

/** The column's title and its difference; an id of another row is read out as that row's name where the names tell. */
function value(
  { column, before, after }: ChangeRow,
  table: Table,
  names: ReadonlyMap<string, string>,
): string {
  const declared = table.columns.find(({ name }) => name === column);
  const points = referencesOf(table.name).includes(column);
  const [old, current] = [before, after].map((cell) => cell?.split('|') ?? []);
  const [oldNames, currentNames] = [old, current].map((ids) => ids?.map((id) => names.get(id) ?? id));
  const tell = points && oldNames?.join() !== currentNames?.join();
  const [from = [], to = []] = tell ? [oldNames, currentNames] : [old, current];
  const difference = points || declared?.type === 'list' ? inlineList(from, to) : inlineText(before, after);
  return `<dt>${escaped(declared?.title_en ?? column)}</dt><dd>${difference}</dd>`;
}
