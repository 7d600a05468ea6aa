import { tables } from '../../schemas/index.ts';
import { both, type Html, html, orSource } from './html.ts';
import { dateOf, figureText } from './overview.ts';
import { labelled, type View } from './view.ts';

/** The three main tables as plain HTML, for readers without scripts; every row can be linked to. */
export function staticTables(view: View): Html {
  return html`<div class="static">${events(view)}${figures(view)}${projects(view)}</div>`;
}

function titleOf(name: 'timelines' | 'figures' | 'projects'): Html {
  const table = tables.find((each) => each.name === name);
  return both(table?.title_zh ?? name, table?.title_en ?? name);
}

function plain(
  name: 'timelines' | 'figures' | 'projects',
  head: readonly Html[],
  rows: readonly Html[],
): Html {
  return html`<section id="/${name}"><h2>${titleOf(name)}</h2><div class="scroll"><table>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div></section>`;
}

const quoteCell = (quote: string): Html => html`<td class="quote" lang="zh-Hans">${quote}</td>`;

function events(view: View): Html {
  const rows = view.dataset.timelines.map(
    (row) =>
      html`<tr id="/timelines/${row.id}"><td class="nobr">${dateOf(row.date)}</td><td>${orSource(row.title, row.title_en)}</td><td>${labelled(
        view.code('timelines', 'type', row.type),
      )}</td><td>${labelled(view.code('timelines', 'status', row.status))}</td>${quoteCell(row.quote)}</tr>`,
  );
  return plain(
    'timelines',
    [
      both('日期', 'Date'),
      both('标题', 'Title'),
      both('类型', 'Type'),
      both('状态', 'Status'),
      both('原文', 'Quote'),
    ],
    rows,
  );
}

function figures(view: View): Html {
  const rows = view.dataset.figures.map(
    (row) =>
      html`<tr id="/figures/${row.id}"><td lang="zh-Hans">${row.subject}</td><td>${orSource(
        row.indicator,
        row.indicator_en,
      )}</td><td class="number">${figureText(row, view)}</td><td>${labelled(view.code('figures', 'status', row.status))}</td><td class="nobr">${dateOf(
        row.date,
      )}</td>${quoteCell(row.quote)}</tr>`,
  );
  return plain(
    'figures',
    [
      both('主体', 'Subject'),
      both('指标', 'Indicator'),
      both('数值', 'Value'),
      both('状态', 'Status'),
      both('日期', 'Date'),
      both('原文', 'Quote'),
    ],
    rows,
  );
}

function projects(view: View): Html {
  const rows = view.dataset.projects.map(
    (row) =>
      html`<tr id="/projects/${row.id}"><td>${orSource(row.name, row.name_en)}</td><td>${labelled(
        view.code('projects', 'category', row.category),
      )}</td><td>${labelled(view.code('projects', 'status', row.status))}</td>${quoteCell(row.quote)}</tr>`,
  );
  return plain(
    'projects',
    [both('名称', 'Name'), both('类别', 'Category'), both('状态', 'Status'), both('原文', 'Quote')],
    rows,
  );
}
