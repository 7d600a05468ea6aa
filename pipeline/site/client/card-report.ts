import { pathOf } from '../row-key.ts';
import { type Item, type Store, textOf, titleOf } from './data.ts';
import { copyButton, el, say } from './dom.ts';
import { csvCell } from './row-text.ts';

/** Columns that a reader is most likely to find wrong, by table; the first that the row has is offered. */
const doubtful = ['title', 'value_text', 'name', 'text'];

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
  const column = doubtful.find((name) => typeof row[name] === 'string');
  const parts =
    column === undefined || typeof row.id !== 'string' || table.name === 'sources'
      ? []
      : [
          el('h4', {}, say('review_line')),
          pre(
            [
              'id,column,action,expected,value,reason',
              [row.id, column, 'correct', row[column] ?? null, say('new_value'), say('reason')]
                .map(csvCell)
                .join(','),
            ].join('\n'),
            say('review_line'),
          ),
        ];
  return el(
    'details',
    { class: 'report' },
    el('summary', {}, say('report')),
    el('p', {}, say('report_hint')),
    el('h4', {}, say('report_text')),
    pre(report, say('report_text')),
    parts,
  );
}

function pre(text: string, label: string): HTMLElement {
  return el(
    'div',
    { class: 'copyable' },
    el('pre', { tabindex: '0', role: 'region', 'aria-label': label }, text),
    copyButton('copy', () => text),
  );
}
