import * as Plot from '@observablehq/plot';
import type { ProjectRow } from '../../../schemas/index.ts';
import type { Html } from '../html.ts';
import type { View } from '../view.ts';
import { type Caption, cut, renderPlot, type Variant } from './chart.ts';

/** The stages of a project in the order in which it passes them. */
const stages = [
  'proposed',
  'planned',
  'preliminary_study',
  'under_construction',
  'completed',
  'operating',
] as const;

interface Square {
  readonly row: ProjectRow;
  readonly x: number;
  readonly y: number;
}

interface Line {
  readonly category: ProjectRow['category'];
  readonly top: number;
  readonly depth: number;
  readonly total: number;
}

/** Projects by category and stage: one square a project. */
export function projectChart(
  rows: readonly ProjectRow[],
  view: View,
  variant: Variant,
  caption: Caption,
): Html {
  const { width, narrow, language } = variant;
  const column = language === 'zh' ? 0 : 1;
  const left = narrow ? 86 : 190;
  const right = narrow ? 4 : 40;
  const cell = (width - left - right) / stages.length;
  const size = narrow ? 10 : 16;
  const gap = narrow ? 2.5 : 4;
  const across = Math.max(1, Math.floor((cell - 8) / (size + gap)));
  const lines = linesOf(rows, across);
  const depth = lines.reduce((sum, line) => sum + line.depth, 0);
  const step = size + gap;
  const pad = narrow ? 12 : 14;
  const height = depth * step + lines.length * pad;
  const top = narrow ? 84 : 40;
  const yOf = (line: Line, index: number) =>
    line.top * step + lines.indexOf(line) * pad + pad / 2 + index * step;
  const squares = lines.flatMap((line) =>
    stages.flatMap((stage, at) =>
      rows
        .filter((row) => row.category === line.category && row.status === stage)
        .map(
          (row, index): Square => ({
            row,
            x: at * cell + 2 + (index % across) * step,
            y: yOf(line, Math.floor(index / across)),
          }),
        ),
    ),
  );
  const middle = (line: Line) => yOf(line, 0) + size / 2;
  return renderPlot(
    {
      width,
      height: height + top + 8,
      marginLeft: left,
      marginRight: right,
      marginTop: top,
      marginBottom: 8,
      x: { type: 'linear', domain: [0, width - left - right], axis: null },
      y: { type: 'linear', domain: [0, height], range: [top, height + top], axis: null },
      marks: [
        Plot.ruleY([0, ...lines.slice(1).map((line) => yOf(line, 0) - pad / 2)], {
          stroke: 'var(--rule)',
          insetLeft: -left,
        }),
        Plot.text(stages, {
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
          text: (line: Line) =>
            cut(view.code('projects', 'category', line.category)[column], narrow ? 7.5 : 20),
          href: (line: Line) => `#/projects?category=${line.category}`,
          fontSize: narrow ? 11 : 13,
          fill: 'var(--ink)',
        }),
        ...(narrow
          ? []
          : [
              Plot.text(lines, {
                y: middle,
                frameAnchor: 'right',
                dx: right - 4,
                textAnchor: 'end',
                text: (line: Line) => String(line.total),
                fontSize: 12,
                fill: 'var(--soft)',
              }),
            ]),
        ...stages.map((stage) =>
          Plot.rect(
            squares.filter(({ row }) => row.status === stage),
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
        ),
      ],
    },
    caption,
    'marks',
  );
}

/** The further a project is, the fuller its square. */
function look(stage: (typeof stages)[number]) {
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

function linesOf(rows: readonly ProjectRow[], across: number): Line[] {
  const categories = [...new Set(rows.map((row) => row.category))];
  const counted = categories
    .map((category) => {
      const own = rows.filter((row) => row.category === category);
      const fullest = Math.max(...stages.map((stage) => own.filter((row) => row.status === stage).length));
      return { category, total: own.length, depth: Math.ceil(fullest / across) };
    })
    .toSorted((a, b) => b.total - a.total || (a.category < b.category ? -1 : 1));
  let top = 0;
  return counted.map((line) => {
    const placed = { ...line, top };
    top += line.depth;
    return placed;
  });
}
