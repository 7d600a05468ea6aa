import type { About } from '../../schemas/dataset.ts';
import type { FigureRow, TableName } from '../../schemas/index.ts';
import { edtfText, quantityText } from './format.ts';
import { both, type Html, html, orSource } from './html.ts';
import { rangesOf } from './reader.ts';
import { pathOf } from './row-key.ts';
import { type Range, segmentsOf } from './segments.ts';
import type { View } from './view.ts';

const counted = ['timelines', 'figures', 'projects', 'evidence', 'sources'] as const satisfies TableName[];

const countLabels = {
  timelines: ['条大事', 'dated events'],
  figures: ['个数据', 'figures'],
  projects: ['个项目', 'projects'],
  evidence: ['处原文依据', 'links to exact words'],
  sources: ['篇文章', 'articles'],
} as const;

/** What the dataset is, in one screen. */
export function heroOf(view: View, about: About): Html {
  const { dataset } = view;
  const counts = counted.map((name) => {
    const [zh, en] = countLabels[name];
    const count = dataset[name].length;
    const singular = count === 1 ? en.replace(/s$/, '') : en;
    return html`<li><a href="#/${name}"><b>${count}</b> ${both(zh, singular)}</a></li>`;
  });
  return html`<div class="hero">
<p class="eyebrow">${both('开放数据', 'Open data')}${about.version === null ? null : html` · <span class="nobr">v${about.version}</span>`}</p>
<h1>${both(about.title_zh, about.title_en)}</h1>
<p class="standfirst">${both(about.description_zh, about.description_en)}</p>
<ul class="counts">${counts}</ul>
<p class="actions"><a class="button" href="#/download">${both('下载数据', 'Download the data')}</a>
<a class="button quiet" href="#/read">${both('读原文，查依据', 'Read it beside its source')}</a></p>
</div>
${specimenOf(view)}`;
}

/** A quote with its facts marked, and the rows that it became: what this dataset does, shown on itself. */
function specimenOf(view: View): Html | null {
  const { dataset } = view;
  const ranges = dataset.sources.flatMap((source) =>
    rangesOf(dataset, source.id).map((range) => ({ ...range, source: source.id })),
  );
  const facts = ranges.filter(({ field }) => field === 'value_text' || field === 'date_text');
  const quotes = [...dataset.timelines, ...dataset.figures].map((row) => ({
    row,
    facts: facts.filter(
      (range) =>
        range.source === row.source_id && range.start >= row.quote_start && range.end <= row.quote_end,
    ),
  }));
  const fitting = quotes.filter(({ row }) => row.quote_end - row.quote_start <= 76);
  const best = fitting.toSorted(
    (a, b) => distinct(b.facts) - distinct(a.facts) || a.row.quote_start - b.row.quote_start,
  )[0];
  if (best === undefined) return null;
  const { row, facts: shown } = best;
  const signs = Array.from(row.quote);
  const segments = segmentsOf(shown, row.quote_start, row.quote_end).map(({ start, end, ranges }) => {
    const words = signs.slice(start - row.quote_start, end - row.quote_start).join('');
    const [range] = ranges;
    if (range === undefined) return html`${words}`;
    return html`<a class="fact ${range.field === 'date_text' ? 'time' : 'value'}" href="#/${pathOf(range.record)}">${words}</a>`;
  });
  return html`<figure class="specimen" aria-label="A sentence and its rows">
<blockquote lang="zh-Hans">${segments}</blockquote>
<div class="scroll" tabindex="0" role="region" aria-label="rows"><table><tbody>${rowsOf(shown).map((id) => specimenRow(id, view))}</tbody></table></div>
<figcaption>${both('一句话，和由它得出的记录。每个值都连到它的原文。', 'One sentence and the rows it became. Every value leads to its words.')}</figcaption>
</figure>`;
}

const rowsOf = (ranges: readonly Range[]): string[] => [
  ...new Set(ranges.toSorted((a, b) => a.start - b.start).map((range) => range.record)),
];

const distinct = (ranges: readonly Range[]): number => rowsOf(ranges).length;

function specimenRow(id: string, view: View): Html | null {
  const figure = view.dataset.figures.find((row) => row.id === id);
  if (figure !== undefined) {
    return html`<tr><td class="soft">${both('数据', 'figure')}</td><td><a href="#/${pathOf(id)}">${orSource(
      figure.indicator,
      figure.indicator_en,
    )}</a></td><td class="number">${figureText(figure, view)}</td><td class="nobr">${dateOf(figure.date)}</td></tr>`;
  }
  const event = view.dataset.timelines.find((row) => row.id === id);
  if (event === undefined) return null;
  return html`<tr><td class="soft">${both('大事', 'event')}</td><td colspan="2"><a href="#/${pathOf(id)}">${orSource(
    event.title,
    event.title_en,
  )}</a></td><td class="nobr">${dateOf(event.date)}</td></tr>`;
}

/** An EDTF date in both languages. */
export const dateOf = (date: string | null): Html | null =>
  date === null ? null : both(edtfText(date, 'zh'), edtfText(date, 'en'));

/** A figure as written, and in English words. */
export function figureText(row: FigureRow, view: View): Html {
  const qualifier = view.code('figures', 'qualifier', row.qualifier)[1];
  const unit = view.code('figures', 'unit', row.unit)[1];
  return both(quantityText(row, 'zh', '', ''), quantityText(row, 'en', qualifier, unit));
}
