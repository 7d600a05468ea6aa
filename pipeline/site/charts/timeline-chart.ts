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

/** How the lines of the chart are placed and what they lead to. */
interface Layout {
  readonly variant: Variant;
  readonly narrow: boolean;
  readonly left: number;
  /** The height of a line. */
  readonly line: number;
  readonly scale: TimeScale;
  readonly barY: (event: Event) => number;
  readonly links: {
    readonly href: (event: Event) => string;
    readonly title: (event: Event) => string;
  };
}

/** Draws every event on a line of its own: a day as a dot, an uncertain date as its span, an open end as a fade. */
export function timelineChart(rows: readonly TimelineRow[], variant: Variant, caption: Caption): Html {
  const { width, narrow, language } = variant;
  const scale = timeScale(
    rows.flatMap((row) => [row.date_start, row.date_end].flatMap((each) => each ?? []).map(dayOf)),
  );
  const events = eventsOf(rows, scale);
  const [left, right, line] = narrow ? [4, 18, 42] : [560, 18, 30];
  const room = width - left - right;
  const layout: Layout = {
    variant,
    narrow,
    left,
    line,
    scale,
    barY: ({ y }) => y + (narrow ? 0.2 : 0),
    links: {
      href: ({ row }) => `#/timelines/${row.id}`,
      title: ({ row }) => `${edtfText(row.date, language)} · ${titleOf(row, variant)}`,
    },
  };
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
        ...years(layout),
        ...(narrow ? [] : titles(events, layout)),
        dates(events, layout),
        ...bars(events, layout),
        ...dots(events, layout),
      ],
    },
    caption,
    'labels',
  );
}

/** The grid of years, with their numbers above and below; a bend in the scale is marked. */
const years = ({ scale, narrow }: Layout) => [
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
];

/** Titles beside the chart, with a line to the event. */
const titles = (events: readonly Event[], { scale, left, variant, links }: Layout) => [
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
    text: ({ row }: Event) => cut(titleOf(row, variant), 32),
    fontSize: 13,
    fill: 'var(--ink)',
  }),
];

/** Dates; on a phone, titles behind them. */
const dates = (events: readonly Event[], { narrow, left, variant, links }: Layout) =>
  Plot.text(events, {
    ...(narrow ? links : {}),
    y: ({ y }: Event) => y - (narrow ? 0.3 : 0),
    frameAnchor: 'left',
    dx: -left + (narrow ? 4 : 0),
    textAnchor: 'start',
    text: ({ row }: Event) =>
      narrow ? `${shortDate(row, variant)}  ${cut(titleOf(row, variant), 19)}` : shortDate(row, variant),
    fontSize: 12,
    fill: narrow ? 'var(--ink)' : 'var(--soft)',
    stroke: 'var(--paper)',
    strokeWidth: 3,
  });

const isPlanned = ({ row }: Event): boolean => row.status === 'planned';

function bars(events: readonly Event[], { line, barY, links }: Layout) {
  const bar = (shape: Event['shape'], planned: boolean) =>
    Plot.rect(
      events.filter((event) => event.shape === shape && isPlanned(event) === planned),
      {
        x1: 'from',
        x2: 'to',
        y1: (event) => barY(event) - 4.5 / line,
        y2: (event) => barY(event) + 4.5 / line,
        rx: 4.5,
        fill: shape === 'open' ? 'url(#fade-right)' : planned ? 'var(--paper)' : 'var(--accent-mid)',
        stroke: shape === 'open' ? 'none' : 'var(--accent)',
        strokeWidth: 1.25,
        ...(planned ? { strokeDasharray: '3,2.5' } : {}),
        ...links,
      },
    );
  return [bar('span', true), bar('span', false), bar('open', false), bar('open', true)];
}

const dots = (events: readonly Event[], { barY, links }: Layout) =>
  [false, true].map((planned) =>
    Plot.dot(
      events.filter((event) => event.shape !== 'span' && isPlanned(event) === planned),
      {
        x: 'from',
        y: barY,
        r: 4.5,
        fill: planned ? 'var(--paper)' : 'var(--accent)',
        stroke: 'var(--accent)',
        strokeWidth: 1.25,
        ...links,
      },
    ),
  );

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
