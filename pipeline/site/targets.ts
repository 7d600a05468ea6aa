import type { FigureRow } from '../../schemas/index.ts';
import { both, type Html, html, orSource } from './html.ts';
import { dateOf, figureText } from './overview.ts';
import type { View } from './view.ts';

/** Figures that state one thing together. */
type Statement = readonly [FigureRow, ...FigureRow[]];

/** Targets beside what the same articles report of the same indicator now. */
export function targetsOf(view: View): Html | null {
  const targets = view.dataset.figures.filter((row) => row.status !== 'actual');
  if (targets.length === 0) return null;
  const tiles = statementsOf(targets)
    .toSorted((a, b) => compareDates(a[0].date, b[0].date))
    .map((statement) => tile(statement, view));
  const known = targets.filter((row) => presentOf(row, view.dataset.figures).length > 0).length;
  const note =
    known === 0
      ? both('这些指标的现值，文中都没有给出。', `${reporting(view)} the present value of none of them.`)
      : both(
          `${targets.length} 个目标中，文中给出现值的有 ${known} 个。`,
          `${reporting(view)} the present value of ${known} of ${targets.length}.`,
        );
  return html`<p class="lead">${note}</p><ul class="tiles">${tiles}</ul>`;
}

const reporting = ({ dataset }: View): string =>
  dataset.sources.length === 1 ? 'The article reports' : 'The articles report';

/** Dated targets come first. */
function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function statementsOf(rows: readonly FigureRow[]): Statement[] {
  const groups = new Map<string, [FigureRow, ...FigureRow[]]>();
  for (const row of rows) {
    const key = row.series_id ?? row.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function tile(rows: Statement, view: View): Html {
  const [first] = rows;
  const countsFirst = rows.toSorted((a, b) => Number(b.unit === 'count') - Number(a.unit === 'count'));
  const values = countsFirst.map(
    (row) => html`<a class="big" href="#/figures/${row.id}">${figureText(row, view)}</a>`,
  );
  const present = rows.flatMap((row) => presentOf(row, view.dataset.figures));
  return html`<li class="tile">
<p class="values">${values}</p>
<p class="what">${orSource(first.indicator, first.indicator_en)}</p>
<p class="who">${first.subject === null ? null : html`<span lang="zh-Hans">${first.subject}</span>`}${
    first.date === null
      ? null
      : html`<span class="due">${both('目标：', dueIn(first.date))}${dateOf(first.date)}</span>`
  }</p>${
    present.length === 0
      ? null
      : html`<p class="now"><span class="label">${both('现状', 'Reported now')}</span> ${present.map(
          (row) => html`<a href="#/figures/${row.id}">${figureText(row, view)}</a>`,
        )}</p>`
  }
</li>`;
}

/** By 2025, but for 2021–2025; from 2026 and until 2025 say how themselves. */
const dueIn = (date: string): string => (date.includes('..') ? '' : date.includes('/') ? 'for ' : 'by ');

/** What the same article reports of the same thing: one subject that both name, one indicator, kind and unit. */
export function presentOf(target: FigureRow, figures: readonly FigureRow[]): FigureRow[] {
  return figures.filter(
    (row) =>
      row.status === 'actual' &&
      row.source_id === target.source_id &&
      row.subject !== null &&
      row.subject === target.subject &&
      row.indicator === target.indicator &&
      row.kind === target.kind &&
      row.unit === target.unit,
  );
}
