import * as Plot from '@observablehq/plot';
import type { FigureRow } from '../../../schemas/index.ts';
import { type Language, numberText } from '../format.ts';
import type { Html } from '../html.ts';
import type { View } from '../view.ts';
import { type Caption, cut, renderPlot, type Variant } from './chart.ts';
import { hrefOf, type Layout, layoutOf } from './figure-layout.ts';
import type { FigureLine } from './figure-lines.ts';

const point = ({ low, high }: FigureLine): number => (low + high) / 2;

/** The figures of one unit: bounds drawn as bounds, targets hollow. */
export function figureChart(
  lines: readonly FigureLine[],
  view: View,
  variant: Variant,
  caption: Caption,
): Html {
  const layout = layoutOf(lines, view, variant);
  const { left, right, line, scale } = layout;
  return renderPlot(
    {
      width: variant.width,
      height: lines.length * line + 34,
      marginLeft: left,
      marginRight: right,
      marginTop: 6,
      marginBottom: 28,
      x: { type: scale.type, domain: scale.domain, axis: null },
      y: {
        type: 'linear',
        domain: [-0.5, lines.length - 0.5],
        range: [6, lines.length * line + 6],
        axis: null,
      },
      marks: [
        ...grid(layout, variant.language),
        ...changes(lines, layout),
        ...bounds(lines, layout),
        ...points(lines, layout),
        ...words(lines, layout),
      ],
    },
    caption,
    'labels',
  );
}

const grid = ({ scale: { ticks } }: Layout, language: Language) => [
  Plot.gridX(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
  Plot.text(ticks, {
    x: (tick: number) => tick,
    frameAnchor: 'bottom',
    dy: 16,
    text: (tick: number) => numberText(tick, language),
    fontSize: 11,
    fill: 'var(--soft)',
  }),
];

/** A line from where a change starts. */
function changes(lines: readonly FigureLine[], { barY, links }: Layout) {
  const changed = lines.filter(({ from }) => from !== null);
  return [
    Plot.link(changed, {
      x1: 'from',
      x2: (each) => point(each),
      y1: barY,
      y2: barY,
      stroke: 'var(--accent)',
      strokeWidth: 1.25,
      ...links,
    }),
    Plot.dot(changed, { x: 'from', y: barY, r: 3, fill: 'var(--accent-mid)', ...links }),
  ];
}

/** Open ends fade away, ranges are bars. */
function bounds(lines: readonly FigureLine[], { barY, line, arm, links }: Layout) {
  const on = (test: (row: FigureRow) => boolean) => lines.filter(({ row }) => test(row));
  const vague = on((row) => row.lower === null && row.upper === null);
  const ranges = on((row) => row.value === null && row.lower !== null && row.upper !== null);
  return [
    fade(
      on((row) => row.lower !== null && row.upper === null),
      point,
      barY,
      arm,
      'right',
    ),
    fade(
      on((row) => row.lower === null && row.upper !== null),
      point,
      barY,
      arm,
      'left',
    ),
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
  ];
}

const points = (lines: readonly FigureLine[], { barY, links }: Layout) =>
  ([true, false] as const).map((hollow) =>
    Plot.dot(
      lines.filter(({ row }) => row.value !== null && (row.status !== 'actual') === hollow),
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
  );

const words = (
  lines: readonly FigureLine[],
  { narrow, left, right, labelY, label, value, links }: Layout,
) => [
  Plot.text(lines, {
    ...links,
    y: labelY,
    frameAnchor: 'left',
    dx: -left + 2,
    textAnchor: 'start',
    text: (each: FigureLine) => cut(label(each), narrow ? 19 : 33),
    ...lettering(narrow),
  }),
  Plot.text(lines, {
    y: labelY,
    frameAnchor: 'right',
    dx: right,
    textAnchor: 'end',
    text: (each: FigureLine) => cut(value(each), narrow ? 9 : 14),
    ...lettering(narrow),
  }),
];

/** Letters stand out from the grid that they cross. */
const lettering = (narrow: boolean) =>
  ({ fontSize: narrow ? 12 : 13, fill: 'var(--ink)', stroke: 'var(--paper)', strokeWidth: 3 }) as const;

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
    href: hrefOf,
  });
}
