import * as Plot from '@observablehq/plot';
import { type ProjectRow, statusOrder } from '../../../schemas/index.ts';
import type { Html } from '../html.ts';
import type { View } from '../view.ts';
import { type Caption, cut, renderPlot, type Variant } from './chart.ts';

interface Square {
  readonly row: ProjectRow;
  readonly x: number;
  readonly y: number;
}

interface Line {
  readonly category: ProjectRow['category'];
  /** Where its first row of squares begins, and how many it has. */
  readonly y: number;
  readonly depth: number;
  readonly total: number;
}

/** How cells are placed. */
interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** The width of a stage, and how many squares stand side by side in it. */
  readonly cell: number;
  readonly across: number;
  /** The side of a square, and of a square with its gap. */
  readonly size: number;
  readonly step: number;
  /** What parts two categories. */
  readonly pad: number;
}

function layoutOf({ width, narrow }: Variant): Layout {
  const [left, right, size, gap, pad] = narrow ? [86, 4, 10, 2.5, 12] : [190, 40, 16, 4, 14];
  const cell = (width - left - right) / statusOrder.length;
  const step = size + gap;
  return { narrow, left, right, cell, across: Math.max(1, Math.floor((cell - 8) / step)), size, step, pad };
}

/** Projects by category and stage: one square a project. */
export function projectChart(
  rows: readonly ProjectRow[],
  view: View,
  variant: Variant,
  caption: Caption,
): Html {
  const layout = layoutOf(variant);
  const { narrow, left, right, step, pad } = layout;
  const lines = linesOf(rows, layout);
  const depth = lines.reduce((sum, line) => sum + line.depth, 0);
  const height = depth * step + lines.length * pad;
  const top = narrow ? 84 : 40;
  return renderPlot(
    {
      width: variant.width,
      height: height + top + 8,
      marginLeft: left,
      marginRight: right,
      marginTop: top,
      marginBottom: 8,
      x: { type: 'linear', domain: [0, variant.width - left - right], axis: null },
      y: { type: 'linear', domain: [0, height], range: [top, height + top], axis: null },
      marks: [
        Plot.ruleY([0, ...lines.slice(1).map(({ y }) => y - pad / 2)], {
          stroke: 'var(--rule)',
          insetLeft: -left,
        }),
        ...words(lines, view, variant, layout),
        ...squares(squaresOf(rows, lines, layout), variant, layout),
      ],
    },
    caption,
    'marks',
  );
}

/** The names of statusOrder and categories; where there is room, how many projects a category has. */
function words(lines: readonly Line[], view: View, { language }: Variant, layout: Layout) {
  const { narrow, left, right, cell, size } = layout;
  const column = language === 'zh' ? 0 : 1;
  const middle = ({ y }: Line) => y + size / 2;
  const names = [
    Plot.text(statusOrder, {
      x: (_, index) => index * cell + 2,
      y: 0,
      dy: narrow ? -8 : -14,
      textAnchor: 'start',
      ...(narrow ? { rotate: -50 } : {}),
      text: (stage) => view.code('projects', 'status', stage)[column],
      fontSize: narrow ? 11 : 12,
      fill: 'var(--soft)',
    }),
    Plot.text(lines, {
      y: middle,
      x: 0,
      dx: -left + 2,
      textAnchor: 'start',
      text: (line: Line) => cut(view.code('projects', 'category', line.category)[column], narrow ? 7.5 : 20),
      href: (line: Line) => `#/projects?category=${line.category}`,
      fontSize: narrow ? 11 : 13,
      fill: 'var(--ink)',
    }),
  ];
  if (narrow) return names;
  const totals = Plot.text(lines, {
    y: middle,
    frameAnchor: 'right',
    dx: right - 4,
    textAnchor: 'end',
    text: (line: Line) => String(line.total),
    fontSize: 12,
    fill: 'var(--soft)',
  });
  return [...names, totals];
}

const squares = (all: readonly Square[], { language }: Variant, { narrow, size }: Layout) =>
  statusOrder.map((stage) =>
    Plot.rect(
      all.filter(({ row }) => row.status === stage),
      {
        x1: 'x',
        x2: ({ x }) => x + size,
        y1: 'y',
        y2: ({ y }) => y + size,
        rx: narrow ? 2 : 3,
        ...look(stage),
        href: ({ row }: Square) => `#/projects/${row.id}`,
        title: ({ row }: Square) => (language === 'en' ? (row.name_en ?? row.name) : row.name),
      },
    ),
  );

const squaresOf = (rows: readonly ProjectRow[], lines: readonly Line[], layout: Layout): Square[] =>
  lines.flatMap((line) =>
    statusOrder.flatMap((stage, at) =>
      rows
        .filter((row) => row.category === line.category && row.status === stage)
        .map((row, index) => ({
          row,
          x: at * layout.cell + 2 + (index % layout.across) * layout.step,
          y: line.y + Math.floor(index / layout.across) * layout.step,
        })),
    ),
  );

/** The further a project is, the fuller its square. */
function look(stage: ProjectRow['status']) {
  const outline = { stroke: 'var(--accent)', strokeWidth: 1.25 };
  switch (stage) {
    case 'proposed':
      return { ...outline, fill: 'var(--paper)', strokeDasharray: '2,2' };
    case 'planned':
      return { ...outline, fill: 'var(--paper)' };
    case 'preliminary_study':
      return { ...outline, fill: 'var(--accent-low)' };
    case 'under_construction':
      return { ...outline, fill: 'var(--accent-mid)' };
    case 'completed':
      return { ...outline, fill: 'var(--accent-high)' };
    case 'operating':
      return { ...outline, fill: 'var(--accent)' };
  }
}

function linesOf(rows: readonly ProjectRow[], { across, step, pad }: Layout): Line[] {
  const categories = [...new Set(rows.map((row) => row.category))];
  const counted = categories
    .map((category) => {
      const own = rows.filter((row) => row.category === category);
      const fullest = Math.max(
        ...statusOrder.map((stage) => own.filter((row) => row.status === stage).length),
      );
      return { category, total: own.length, depth: Math.ceil(fullest / across) };
    })
    .toSorted((a, b) => b.total - a.total || (a.category < b.category ? -1 : 1));
  let top = 0;
  return counted.map((line, index) => {
    const y = top * step + index * pad + pad / 2;
    top += line.depth;
    return { ...line, y };
  });
}
