import * as Plot from '@observablehq/plot';
import type { FigureRow } from '../../../schemas/index.ts';
import { type Language, numberText, quantityText } from '../format.ts';
import type { Html } from '../html.ts';
import type { View } from '../view.ts';
import { type Caption, cut, renderPlot, type Variant } from './chart.ts';

/** A figure on a line of its own; `from` is the value that it started at. */
interface FigureLine {
  readonly row: FigureRow;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly from: number | null;
}

/** The figures of one unit: bounds drawn as bounds, targets hollow. */
export function figureChart(
  lines: readonly FigureLine[],
  view: View,
  variant: Variant,
  caption: Caption,
): Html {
  const { width, narrow, language } = variant;
  const left = narrow ? 6 : 460;
  const right = narrow ? 40 : 180;
  const line = narrow ? 44 : 30;
  const log = isLog(lines);
  const ends = lines.flatMap(({ low, high, from }) => [low, high, ...(from === null ? [] : [from])]);
  const domain = log ? [Math.min(...ends) * 0.8, Math.max(...ends) * 1.6] : [0, Math.max(...ends) * 1.18];
  const ticks = log ? logTicks(domain, narrow) : linearTicks(domain[1] ?? 1, narrow ? 4 : 6);
  const links = {
    href: ({ row }: FigureLine) => `#/figures/${row.id}`,
    title: (each: FigureLine) => `${labelOf(each.row, language)}: ${writtenValue(each.row, view, language)}`,
  };
  const labelY = ({ y }: FigureLine) => y - (narrow ? 0.28 : 0);
  const barY = ({ y }: FigureLine) => y + (narrow ? 0.2 : 0);
  const point = ({ low, high }: FigureLine) => (low + high) / 2;
  const on = (test: (row: FigureRow) => boolean) => lines.filter(({ row }) => test(row));
  const upward = on((row) => row.lower !== null && row.upper === null);
  const downward = on((row) => row.lower === null && row.upper !== null);
  const vague = on((row) => row.lower === null && row.upper === null);
  const ranges = on((row) => row.value === null && row.lower !== null && row.upper !== null);
  const points = on((row) => row.value !== null);
  const arm = narrow ? 46 : 74;
  return renderPlot(
    {
      width,
      height: lines.length * line + 34,
      marginLeft: left,
      marginRight: right,
      marginTop: 6,
      marginBottom: 28,
      x: { type: log ? 'log' : 'linear', domain, axis: null },
      y: {
        type: 'linear',
        domain: [-0.5, lines.length - 0.5],
        range: [6, lines.length * line + 6],
        axis: null,
      },
      marks: [
        Plot.gridX(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
        Plot.text(ticks, {
          x: (tick: number) => tick,
          frameAnchor: 'bottom',
          dy: 16,
          text: (tick: number) => numberText(tick, language),
          fontSize: 11,
          fill: 'var(--soft)',
        }),
        Plot.link(
          lines.filter(({ from }) => from !== null),
          {
            x1: 'from',
            x2: (each) => point(each),
            y1: barY,
            y2: barY,
            stroke: 'var(--accent)',
            strokeWidth: 1.25,
            ...links,
          },
        ),
        Plot.dot(
          lines.filter(({ from }) => from !== null),
          { x: 'from', y: barY, r: 3, fill: 'var(--accent-mid)', ...links },
        ),
        fade(upward, point, barY, arm, 'right'),
        fade(downward, point, barY, arm, 'left'),
        fade(vague, point, barY, arm / 2, 'right'),
        fade(vague, point, barY, arm / 2, 'left'),
        Plot.rect(ranges, {
          x1: 'low',
          x2: 'high',
          y1: (each) => barY(each) - 4.5 / line,
          y2: (each) => barY(each) + 4.5 / line,
          rx: 4.5,
          fill: 'var(--accent-mid)',
          stroke: 'var(--accent)',
          strokeWidth: 1.25,
          ...links,
        }),
        ...([true, false] as const).map((hollow) =>
          Plot.dot(
            points.filter(({ row }) => (row.status !== 'actual') === hollow),
            {
              x: point,
              y: barY,
              r: 4.5,
              fill: hollow ? 'var(--paper)' : 'var(--accent)',
              stroke: 'var(--accent)',
              strokeWidth: 1.5,
              ...links,
            },
          ),
        ),
        Plot.text(lines, {
          ...links,
          y: labelY,
          frameAnchor: 'left',
          dx: -left + 2,
          textAnchor: 'start',
          text: (each: FigureLine) => cut(labelOf(each.row, language), narrow ? 19 : 33),
          ...lettering(narrow),
        }),
        Plot.text(lines, {
          y: labelY,
          frameAnchor: 'right',
          dx: right,
          textAnchor: 'end',
          text: (each: FigureLine) => cut(writtenValue(each.row, view, language), narrow ? 9 : 14),
          ...lettering(narrow),
        }),
      ],
    },
    caption,
    'labels',
  );
}

/** Letters stand out from the grid that they cross. */
const lettering = (narrow: boolean) =>
  ({ fontSize: narrow ? 12 : 13, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 3 }) as const;

/** Figures stated as a change share a line: it runs from the start to the end. Ranks come last. */
export function figureLines(rows: readonly FigureRow[]): FigureLine[] {
  const starts = new Map(
    rows.flatMap((row): [string, FigureRow][] =>
      row.kind === 'from' && row.series_id !== null ? [[row.series_id, row]] : [],
    ),
  );
  const ends = new Set(
    rows.flatMap((row) => (row.kind === 'to' && row.series_id !== null ? [row.series_id] : [])),
  );
  return rows
    .filter((row) => !(row.kind === 'from' && row.series_id !== null && ends.has(row.series_id)))
    .map((row, y) => {
      const values = [row.value ?? row.lower ?? row.upper ?? 0, row.value ?? row.upper ?? row.lower ?? 0];
      const start = row.kind === 'to' && row.series_id !== null ? starts.get(row.series_id) : undefined;
      return { row, y, low: Math.min(...values), high: Math.max(...values), from: start?.value ?? null };
    });
}

/** Values that differ by more than forty times are drawn on a logarithmic axis. */
export function isLog(lines: readonly FigureLine[]): boolean {
  const lows = lines.map(({ low }) => low);
  return Math.min(...lows) > 0 && Math.max(...lines.map(({ high }) => high)) / Math.min(...lows) > 40;
}

function labelOf(row: FigureRow, language: Language): string {
  const indicator = language === 'en' ? (row.indicator_en ?? row.indicator) : row.indicator;
  return row.subject === null
    ? indicator
    : language === 'zh'
      ? `${row.subject} · ${indicator}`
      : `${indicator} · ${row.subject}`;
}

function writtenValue(row: FigureRow, view: View, language: Language): string {
  return quantityText(
    row,
    language,
    view.code('figures', 'qualifier', row.qualifier)[1],
    view.code('figures', 'unit', row.unit)[1],
  );
}

/** Whole steps of 1, 2 or 5 times a power of ten, from 0, about as many as `count`. */
function linearTicks(most: number, count: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / count));
  const step = power * ([1, 2, 5, 10].find((each) => most / (power * each) <= count) ?? 10);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
}

/** 1, 2 and 5 in every power of ten; powers alone where many are shown. */
function logTicks(domain: readonly number[], narrow: boolean): number[] {
  const [low = 1, high = 1] = domain;
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const steps = last - first > (narrow ? 2 : 4) ? [1] : [1, 2, 5];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    steps.map((step) => step * 10 ** (first + index)),
  )
    .flat()
    .filter((tick) => tick >= low && tick <= high);
}

/** An open end: a bar of fixed length that fades away from the bound. */
function fade(
  lines: readonly FigureLine[],
  x: (line: FigureLine) => number,
  y: (line: FigureLine) => number,
  length: number,
  side: 'left' | 'right',
) {
  return Plot.rect(lines, {
    x1: x,
    x2: x,
    y1: y,
    y2: y,
    insetTop: -4.5,
    insetBottom: -4.5,
    ...(side === 'right' ? { insetRight: -length } : { insetLeft: -length }),
    fill: `url(#fade-${side})`,
    href: ({ row }: FigureLine) => `#/figures/${row.id}`,
  });
}
