import * as Plot from '@observablehq/plot';
import type { TimelineRow } from '../../../schemas/index.ts';
import { edtfText } from '../format.ts';
import type { Html } from '../html.ts';
import { type Caption, cut, renderPlot, type Variant } from './chart.ts';
import { dayEnd, dayOf, type TimeScale, timeScale, yearTicks } from './time-scale.ts';

/** An event with its place on the chart. */
interface Event {
  readonly row: TimelineRow;
  readonly y: number;
  readonly from: Date;
  readonly to: Date;
  readonly shape: 'day' | 'span' | 'open';
}

/** Draws every event on a line of its own: a day as a dot, an uncertain date as its span, an open end as a fade. */
export function timelineChart(rows: readonly TimelineRow[], variant: Variant, caption: Caption): Html {
  const { width, narrow, language } = variant;
  const scale = timeScale(
    rows.flatMap((row) => [row.date_start, row.date_end].flatMap((each) => each ?? []).map(dayOf)),
  );
  const events = eventsOf(rows, scale);
  const left = narrow ? 4 : 560;
  const right = 18;
  const room = width - left - right;
  const line = narrow ? 42 : 30;
  const href = ({ row }: Event) => `#/timelines/${row.id}`;
  const title = ({ row }: Event) => `${edtfText(row.date, language)} · ${titleOf(row, variant)}`;
  const links = { href, title };
  const labelY = (event: Event) => event.y - (narrow ? 0.3 : 0);
  const barY = (event: Event) => event.y + (narrow ? 0.2 : 0);
  const bar = (shape: Event['shape'], status: 'planned' | 'told') =>
    Plot.rect(
      events.filter(
        (event) => event.shape === shape && (event.row.status === 'planned') === (status === 'planned'),
      ),
      {
        x1: 'from',
        x2: 'to',
        y1: (event) => barY(event) - 4.5 / line,
        y2: (event) => barY(event) + 4.5 / line,
        rx: 4.5,
        fill:
          shape === 'open' ? 'url(#fade-right)' : status === 'planned' ? 'var(--paper)' : 'var(--accent-mid)',
        stroke: shape === 'open' ? 'none' : 'var(--accent)',
        strokeWidth: 1.25,
        ...(status === 'planned' ? { strokeDasharray: '3,2.5' } : {}),
        ...links,
      },
    );
  const dots = (status: 'planned' | 'told') =>
    Plot.dot(
      events.filter(
        (event) => event.shape !== 'span' && (event.row.status === 'planned') === (status === 'planned'),
      ),
      {
        x: 'from',
        y: barY,
        r: 4.5,
        fill: status === 'planned' ? 'var(--paper)' : 'var(--accent)',
        stroke: 'var(--accent)',
        strokeWidth: 1.25,
        ...links,
      },
    );
  const text = (event: Event) => cut(titleOf(event.row, variant), narrow ? 26 : 32);
  return renderPlot(
    {
      width,
      height: events.length * line + 56,
      marginLeft: left,
      marginRight: right,
      marginTop: 28,
      marginBottom: 28,
      x: {
        type: 'utc',
        domain: [...scale.domain],
        range: scale.range.map((share) => left + share * room),
      },
      y: {
        type: 'linear',
        domain: [-0.5, events.length - 0.5],
        range: [28, events.length * line + 28],
        axis: null,
      },
      marks: [
        Plot.gridX(yearTicks(scale, narrow ? 0.12 : 0.06), { stroke: 'var(--rule)', strokeOpacity: 1 }),
        ...(['top', 'bottom'] as const).map((anchor) =>
          Plot.axisX(yearTicks(scale, narrow ? 0.12 : 0.06), {
            anchor,
            tickSize: 0,
            fontSize: 11,
            tickFormat: (date: Date) => String(date.getUTCFullYear()),
            fill: 'var(--soft)',
          }),
        ),
        ...(scale.bend === null
          ? []
          : [Plot.ruleX([scale.bend], { stroke: 'var(--soft)', strokeDasharray: '1,3', strokeWidth: 1.5 })]),
        ...(narrow
          ? []
          : [
              Plot.ruleY(events, {
                y: 'y',
                stroke: 'var(--rule)',
                x1: () => scale.domain[0] ?? null,
                x2: 'from',
                strokeDasharray: '1,3',
              }),
              Plot.text(events, {
                ...links,
                y: 'y',
                frameAnchor: 'left',
                dx: -left + 124,
                textAnchor: 'start',
                text,
                fontSize: 13,
                fill: 'var(--ink)',
              }),
            ]),
        Plot.text(events, {
          ...(narrow ? links : {}),
          y: labelY,
          frameAnchor: 'left',
          dx: -left + (narrow ? 4 : 0),
          textAnchor: 'start',
          text: narrow
            ? (event: Event) => `${shortDate(event.row, variant)}  ${cut(titleOf(event.row, variant), 19)}`
            : (event: Event) => shortDate(event.row, variant),
          fontSize: 12,
          fill: narrow ? 'var(--ink)' : 'var(--soft)',
          stroke: 'var(--paper)',
          strokeWidth: 3,
        }),
        bar('span', 'planned'),
        bar('span', 'told'),
        bar('open', 'told'),
        bar('open', 'planned'),
        dots('told'),
        dots('planned'),
      ],
    },
    caption,
    'labels',
  );
}

function titleOf(row: TimelineRow, { language }: Variant): string {
  return language === 'en' ? (row.title_en ?? row.title) : row.title;
}

function shortDate(row: TimelineRow, { language }: Variant): string {
  if (language === 'en') return edtfText(row.date, 'en');
  const [first = '', last] = row.date.split('/');
  if (last === undefined) return first;
  if (last === '..') return `${first} 起`;
  return first === '..'
    ? `至 ${last}`
    : `${first}–${first.slice(0, 8) === last.slice(0, 8) ? last.slice(8) : last}`;
}

function eventsOf(rows: readonly TimelineRow[], { domain }: TimeScale): Event[] {
  const [first, last] = [domain[0] ?? new Date(0), domain.at(-1) ?? new Date(0)];
  const placed = rows.map((row) => {
    const from = row.date_start === null ? first : dayOf(row.date_start);
    const to = row.date_end === null ? last : dayEnd(row.date_end);
    const shape =
      row.date_end === null || row.date_start === null
        ? 'open'
        : row.date_start === row.date_end
          ? 'day'
          : 'span';
    return { row, from, to, shape } as const;
  });
  return placed
    .toSorted((a, b) => a.from.getTime() - b.from.getTime() || a.to.getTime() - b.to.getTime())
    .map((event, y) => ({ ...event, y }));
}
