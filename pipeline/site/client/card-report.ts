import { isEnglish, isReviewed, reviewable } from '../../../schemas/review.ts';
import { pathOf } from '../row-key.ts';
import { type Item, type Store, textOf, titleOf } from './data.ts';
import { copyButton, el, language, say } from './dom.ts';
import { csvCell } from './row-text.ts';

/** A text that reports an error in the row, and the review decision that would correct it, both ready to copy. */
export function reportOf(store: Store, item: Item): HTMLElement {
  const { row, table, key } = item;
  const report = [
    `${[store.data.name, store.data.version].filter(Boolean).join(' ')}: ${table.name} ${key}`,
    `${titleOf(item)}`,
    `${say('evidence')}: ${textOf(row.quote ?? row.evidence ?? row.exact)}`,
    `#/${pathOf(key)}`,
    '',
    `${say('field')}: …`,
    `${say('new_value')}: …`,
    `${say('reason')}: …`,
  ].join('\n');
  return el(
    'details',
    { class: 'report' },
    el('summary', {}, say('report')),
    el('p', {}, say('report_hint')),
    el('h4', {}, say('report_text')),
    copyable(report, say('report_text')),
    reviewOf(item),
  );
}

/** The line for review.csv, of a column that the reader chooses or of the whole row. */
function reviewOf(item: Item): HTMLElement[] {
  const { row, table } = item;
  if (!isReviewed(table.name) || typeof row.id !== 'string') return [];
  const columns: readonly string[] = reviewable[table.name];
  const choices = [
    ...(row.review === 'auto' ? [el('option', { value: 'accept' }, say('review_accept'))] : []),
    ...table.columns
      .filter(({ name }) => columns.includes(name))
      .map(({ name, zh, en }) => el('option', { value: `.${name}` }, language() === 'zh' ? zh : en)),
    el('option', { value: 'reject' }, say('review_reject')),
  ];
  const choice = el('select', {}, choices);
  choice.value = `.${columns[0] ?? ''}`;
  if (choice.selectedIndex < 0) choice.selectedIndex = 0;
  const pre = el('pre', { tabindex: '0', role: 'region', 'aria-label': say('review_line') });
  const write = () => {
    pre.textContent = `id,column,action,expected,value,reason\n${decisionOf(item, choice.value).map(csvCell).join(',')}`;
  };
  choice.addEventListener('change', write);
  write();
  return [
    el('h4', {}, say('review_line')),
    el('label', { class: 'choice' }, `${say('field')} `, choice),
    el(
      'div',
      { class: 'copyable' },
      pre,
      copyButton('copy', () => pre.textContent ?? ''),
    ),
  ];
}

/** The cells of a decision: `accept` or `reject` of the row, or `.column` of one column. */
function decisionOf({ row }: Item, choice: string) {
  const id = row.id ?? null;
  if (choice === 'accept') return [id, null, 'accept', null, null, null];
  if (choice === 'reject') return [id, null, 'reject', null, null, say('reason')];
  const column = choice.slice(1);
  return isEnglish(column)
    ? [id, column, 'accept', null, say('new_value'), null]
    : [id, column, 'correct', row[column] ?? null, say('new_value'), say('reason')];
}

function copyable(text: string, label: string): HTMLElement {
  return el(
    'div',
    { class: 'copyable' },
    el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text),
    copyButton('copy', () => text),
  );
}
