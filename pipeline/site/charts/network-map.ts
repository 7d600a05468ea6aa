import * as Plot from '@observablehq/plot';
import type { Html } from '../html.ts';
import { type Caption, renderPlot, type Variant } from './chart.ts';
import type { Drawn, Node } from './network.ts';

/** Draws lines between the places of the network; several between the same places bend apart. */
export function networkMap(lines: readonly Drawn[], variant: Variant, caption: Caption): Html {
  const { narrow } = variant;
  const nodes = [...new Set(lines.flatMap(({ fromNode, toNode }) => [fromNode, toNode]))];
  return renderPlot(
    {
      width: narrow ? 340 : 560,
      height: narrow ? 340 : 480,
      margin: 0,
      projection: {
        type: 'mercator',
        domain: {
          type: 'MultiPoint',
          coordinates: nodes.map(({ longitude, latitude }) => [longitude, latitude]),
        },
        inset: narrow ? 46 : 70,
      },
      marks: [...routes(lines, variant), ...places(nodes, variant)],
    },
    caption,
    'marks',
  );
}

/** What is not finished is dashed. */
const routes = (lines: readonly Drawn[], { language }: Variant) =>
  bent(lines).map(({ line, bend }) =>
    Plot.arrow([line], {
      x1: ({ fromNode }) => fromNode.longitude,
      y1: ({ fromNode }) => fromNode.latitude,
      x2: ({ toNode }) => toNode.longitude,
      y2: ({ toNode }) => toNode.latitude,
      bend,
      headLength: 0,
      stroke: 'var(--accent)',
      strokeWidth: 1.75,
      strokeOpacity: 0.9,
      ...(line.row.status === 'operating' || line.row.status === 'completed'
        ? {}
        : { strokeDasharray: line.row.status === 'under_construction' ? '8,3' : '3,3.5' }),
      href: ({ row }: Drawn) => `#/projects/${row.id}`,
      title: ({ row }: Drawn) => (language === 'en' ? (row.name_en ?? row.name) : row.name),
    }),
  );

/** Names stand on the outer side of their places. */
function places(nodes: readonly Node[], { narrow, language }: Variant) {
  const centre = nodes.reduce((sum, { longitude }) => sum + longitude, 0) / nodes.length;
  return [
    Plot.dot(nodes, {
      x: 'longitude',
      y: 'latitude',
      r: 5,
      fill: 'var(--paper)',
      stroke: 'var(--ink)',
      strokeWidth: 2,
    }),
    ...(['start', 'end'] as const).map((textAnchor) =>
      Plot.text(
        nodes.filter(({ longitude }) => longitude < centre === (textAnchor === 'end')),
        {
          x: 'longitude',
          y: 'latitude',
          dx: textAnchor === 'end' ? -12 : 12,
          textAnchor,
          text: ({ entity }: Node) => (language === 'en' ? (entity.name_en ?? entity.name) : entity.name),
          fontSize: narrow ? 13 : 15,
          fill: 'var(--ink)',
          stroke: 'var(--raised)',
          strokeWidth: 4,
        },
      ),
    ),
  ];
}

/** Each line with its bend in degrees; the direction in which a pair is written makes no difference. */
function bent(lines: readonly Drawn[]): { line: Drawn; bend: number }[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const ids = [line.fromNode.entity.id, line.toNode.entity.id];
    const pair = ids.toSorted().join(' ');
    const index = seen.get(pair) ?? 0;
    seen.set(pair, index + 1);
    const side = ids[0] === ids.toSorted()[0] ? 1 : -1;
    const bend = Math.ceil(index / 2) * 24 * (index % 2 === 0 ? 1 : -1);
    return { line, bend: (bend + 8) * side };
  });
}
