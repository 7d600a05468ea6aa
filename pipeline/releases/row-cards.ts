import { diffArrays } from 'diff';
import type { Table } from '../../schemas/index.ts';
import type { ChangeRow } from '../../schemas/releases.ts';
import type { Changed } from './changed-rows.ts';
import { type Comparison, rowsOf, type TextRow } from './edition.ts';
import { escaped } from './html.ts';
import { named } from './keys.ts';

/** More cards than this nobody reads: the rest is in changes.csv. */
const mostCards = 500;

/** What a row is called on the page: the first of these that it has, in each group. */
const nameColumns = [
  ['date'],
  ['subject'],
  ['speaker'],
  ['title', 'name', 'indicator', 'predicate'],
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
  const current = named(table.name, rowsOf(after, table.name));
  const old = before === null ? new Map<string, TextRow>() : named(table.name, rowsOf(before, table.name));
  const anew = new Set(
    schemaChanges.filter((row) => row.table === table.name && row.code === null).map(({ column }) => column),
  );
  const told = rows.flatMap((changed) => {
    const cells = changed.cells.filter(({ column, change }) => change !== 'changed' || !anew.has(column));
    const row = current.get(changed.id) ?? old.get(changed.id) ?? {};
    return cells.length === 0 ? [] : [card(changed, cells, row, table)];
  });
  const rest = told.length - mostCards;
  const more = rest > 0 ? `<p>${rest} more rows are in <a href="changes.csv">changes.csv</a>.</p>` : '';
  return told.slice(0, mostCards).join('\n') + more;
}

function card({ id, change }: Changed, cells: readonly ChangeRow[], row: TextRow, table: Table): string {
  const first = (columns: readonly string[]) =>
    columns.map((name) => row[name] ?? '').find((value) => value !== '');
  const name = nameColumns
    .map(first)
    .filter((part) => part !== undefined)
    .join(' · ');
  const english = first(englishColumns);
  const words = first(wordsColumns);
  const parts = [
    `<p class="name"><span lang="zh-Hans">${escaped(name || id)}</span> <code>${escaped(id)}</code></p>`,
    english === undefined ? '' : `<p class="english">${escaped(english)}</p>`,
    change === 'changed' ? `<dl>${cells.map((cell) => value(cell, table)).join('')}</dl>` : '',
    words === undefined ? '' : `<blockquote lang="zh-Hans">${escaped(words)}</blockquote>`,
  ];
  const labels = { added: 'added', removed: 'gone', changed: 'changed' };
  return `<article class="${change}"><span class="mark">${labels[change]}</span>${parts.join('')}</article>`;
}

function value({ column, before, after }: ChangeRow, { columns }: Table): string {
  const title = columns.find(({ name }) => name === column)?.title_en ?? column;
  return `<dt>${escaped(title)}</dt><dd>${inline(before, after)}</dd>`;
}

/** Texts that share little are shown one after the other, others merged with their differences marked. */
function inline(before: string | null, after: string | null): string {
  if (before === null) return `<ins>${escaped(after ?? '')}</ins>`;
  if (after === null) return `<del>${escaped(before)}</del>`;
  const parts = diffArrays(tokens(before), tokens(after));
  const shared = parts.filter(({ added, removed }) => !added && !removed);
  const kept = shared.reduce((sum, { value }) => sum + value.join('').length, 0);
  if (kept * 2 < Math.max(before.length, after.length))
    return `<del>${escaped(before)}</del> → <ins>${escaped(after)}</ins>`;
  return parts
    .map(({ added, removed, value }) => {
      const text = escaped(value.join(''));
      if (added) return `<ins>${text}</ins>`;
      return removed ? `<del>${text}</del>` : text;
    })
    .join('');
}

/** Words and numbers in Latin script whole, everything else a character a token. */
function tokens(text: string): string[] {
  return text.match(/[\p{Script=Latin}\d.-]+|./gsu) ?? [];
}
