import type { Column } from '../../schemas/column.ts';
import { type Table, tables } from '../../schemas/index.ts';
import { type RedirectRow, redirects, type SchemaChangeRow, schemaChanges } from '../../schemas/releases.ts';
import { type OutputFile, textFile } from '../formats/output.ts';
import { type Changed, changedRows } from './changed-rows.ts';
import { type Comparison, rowsOf } from './edition.ts';
import { escaped, page } from './html.ts';
import { rowCards } from './row-cards.ts';
import { rules } from './rules.ts';

/** The difference from the last release, to read: counts, columns and codes, then row by row, then ids. */
export function changesPage(compared: Comparison): OutputFile {
  const { before, after, changes } = compared;
  if (before === null)
    return textFile('index.html', page(`Release ${after.version}`, firstRelease(after.version)));
  const rows = changedRows(changes);
  const body = [
    heading(compared, rows),
    countTable(compared, rows),
    schemaSection(compared.schemaChanges),
    ...tables.map((table) => tableSection(table, rows, compared)),
    redirectSection(compared.latest),
    files,
  ];
  return textFile('index.html', page(`What changed in ${after.version}`, body.join('\n')));
}

function firstRelease(version: string): string {
  return `<header><h1>Release ${escaped(version)}</h1>
<p class="lead">There is no earlier release to compare with. From the next one on, this page shows every row that came, went or
changed, and where ids have gone.</p>
<p lang="zh-Hans">此前没有已发布的版本可供比较。自下一版起,本页列出新增、删除和修改的每一行,以及编号的去向。</p></header>
${files}`;
}

const files = `<section><h2>As data <span lang="zh-Hans">数据</span></h2>
<p><a href="changes.csv">changes.csv</a> (<a href="changes.json">JSON</a>): every value that differs. Applied to the last
release’s rows, they give this release’s.<br>
<a href="schema_changes.csv">schema_changes.csv</a> (<a href="schema_changes.json">JSON</a>): tables, columns and codes.<br>
<a href="redirects.csv">redirects.csv</a> (<a href="redirects.json">JSON</a>): every id that an earlier release had and
this one has not, with the id of today. One look-up is enough, however often an id has changed.</p></section>`;

function heading({ before, after, latest }: Comparison, rows: readonly Changed[]): string {
  const facts = rows.filter(({ table }) => table in rules);
  const count = (change: Changed['change']) => facts.filter((row) => row.change === change).length;
  const moved = latest.filter(({ new_id }) => new_id !== null).length;
  return `<header><h1>What changed in ${escaped(after.version)}
<span lang="zh-Hans">${escaped(after.version)} 版有何变化</span></h1>
<p class="lead">Beside release ${escaped(before?.version ?? '')}:
<b>${count('added')}</b> facts and names added, <b>${count('changed')}</b> changed, <b>${count('removed')}</b> gone;
<b>${moved}</b> of the rows have a new id.</p></header>`;
}

function countTable({ before, after }: Comparison, rows: readonly Changed[]): string {
  const line = ({ name, title_zh, title_en }: Table) => {
    const count = (change: Changed['change']) =>
      rows.filter((row) => row.table === name && row.change === change).length;
    const sizes = [before, after].map((edition) => (edition === null ? 0 : rowsOf(edition, name).length));
    const numbers = [...sizes, count('added'), count('changed'), count('removed')];
    const cells = numbers
      .map((number) => `<td${number === 0 ? ' class="none"' : ''}>${number}</td>`)
      .join('');
    return `<tr><th scope="row">${escaped(title_en)} <span lang="zh-Hans">${title_zh}</span></th>${cells}</tr>`;
  };
  const versions = [before, after]
    .map((edition) => `<th scope="col">${escaped(edition?.version ?? '')}</th>`)
    .join('');
  return `<section><h2>Rows <span lang="zh-Hans">行数</span></h2><div class="wide"><table>
<thead><tr><td></td>${versions}<th scope="col">added</th><th scope="col">changed</th><th scope="col">gone</th></tr></thead>
<tbody>${tables.map(line).join('\n')}</tbody></table></div></section>`;
}

function schemaSection(rows: readonly SchemaChangeRow[]): string {
  if (rows.length === 0)
    return '<section><h2>Columns and codes <span lang="zh-Hans">列与代码</span></h2><p>As in the last release.</p></section>';
  const items = rows.map(({ table, column, code, change, before, after }) => {
    const name = [table, column, code].filter((part) => part !== null).join('.');
    const values = [before, after].filter((value) => value !== null).join(' → ');
    return `<li>${labelOf(schemaChanges.columns, 'change', change)}: <code>${escaped(name)}</code>${values && ` (${escaped(values)})`}</li>`;
  });
  return `<section><h2>Columns and codes <span lang="zh-Hans">列与代码</span></h2><ul>${items.join('\n')}</ul></section>`;
}

/** Tables that list no facts are counted, not told row by row. */
function tableSection(table: Table, rows: readonly Changed[], compared: Comparison): string {
  const own = rows.filter((row) => row.table === table.name);
  if (own.length === 0 || !(table.name in rules)) return '';
  return `<section id="${table.name}"><h2>${escaped(table.title_en)} <span lang="zh-Hans">${table.title_zh}</span></h2>
${rowCards(table, own, compared)}</section>`;
}

function redirectSection(rows: readonly RedirectRow[]): string {
  const moved = rows.filter(({ new_id }) => new_id !== null);
  if (moved.length === 0) return '';
  const line = ({ table, old_id, new_id, match }: RedirectRow) =>
    `<tr><td>${table}</td><td><code>${escaped(old_id)}</code></td><td><code>${escaped(new_id ?? '')}</code></td>
<td>${labelOf(redirects.columns, 'match', match)}</td></tr>`;
  return `<section><h2>Ids that changed <span lang="zh-Hans">编号变更</span></h2><div class="wide"><table>
<thead><tr><th scope="col">table</th><th scope="col">old id</th><th scope="col">new id</th><th scope="col">known by</th></tr></thead>
<tbody>${moved.map(line).join('\n')}</tbody></table></div></section>`;
}

/** The English label of a code of the column. */
function labelOf(columns: readonly Column[], name: string, code: string): string {
  const codes = columns.find((column) => column.name === name)?.codes ?? [];
  return codes.find(([known]) => known === code)?.[2] ?? code;
}
