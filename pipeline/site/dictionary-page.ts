import { type CodeRow, tables } from '../../schemas/index.ts';
import { both, type Html, html } from './html.ts';
import { labelled, type View } from './view.ts';

/** Every table, column and code, each with an address: `#/dictionary/figures.qualifier`. */
export function dictionaryPage({ dataset }: View): Html {
  const index = tables.map(
    (table) =>
      html`<li><a href="#/dictionary/${table.name}">${labelled([table.title_zh, table.title_en])}</a></li>`,
  );
  return html`<ul class="chips">${index}</ul>${tables.map((table) => tableEntry(table, dataset.codes))}`;
}

function tableEntry(table: (typeof tables)[number], codes: readonly CodeRow[]): Html {
  return html`<section class="entry" id="/dictionary/${table.name}"><h2>${labelled([table.title_zh, table.title_en])} <code>${table.name}</code></h2>
<p>${withCode(table.description)} <a href="#/${table.name}">${both('打开此表', 'Open the table')}</a></p>
<dl>${table.columns.map((column) => {
    const own = codes.filter((code) => code.table === table.name && code.column === column.name);
    return html`<div id="/dictionary/${table.name}.${column.name}"><dt><a href="#/dictionary/${table.name}.${column.name}"><code>${column.name}</code></a> <span class="title">${labelled(
      [column.title_zh, column.title_en],
    )}</span> <small class="type">${column.type}${column.nullable ? '?' : ''}</small></dt>
<dd><p>${withCode(column.description)}${column.missing === undefined ? null : html` <span class="soft">${both('空值：', 'Null: ')}${column.missing}</span>`}${
      column.unit === undefined
        ? null
        : html` <span class="soft">${both('单位：', 'Unit: ')}${column.unit}</span>`
    } <span class="soft">${both('例：', 'Example: ')}</span><samp>${[column.example].flat().join(' | ')}</samp></p>${own.length === 0 ? null : codeList(own)}</dd></div>`;
  })}</dl></section>`;
}

function codeList(codes: readonly CodeRow[]): Html {
  return html`<details><summary>${both(`${codes.length} 个代码`, `${codes.length} codes`)}</summary><table class="codes"><tbody>${codes.map(
    (row) =>
      html`<tr><th scope="row"><code>${row.code}</code></th><td>${labelled([row.label_zh, row.label_en])}</td><td>${withCode(row.definition)}</td></tr>`,
  )}</tbody></table></details>`;
}

/** Words between backticks are names of columns and codes. */
const withCode = (text: string): Html =>
  html`${text.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
