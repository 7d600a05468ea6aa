import type { EntityRow, ProjectRow } from '../../../schemas/index.ts';
import type { Position } from '../gazetteer.ts';

/** A place whose position is known. */
export interface Node extends Position {
  readonly entity: EntityRow;
}

/** A project between two ends; an end without a position has no node. */
export interface Connection {
  readonly row: ProjectRow;
  readonly from: string;
  readonly to: string;
  readonly fromNode: Node | null;
  readonly toNode: Node | null;
}

/**
 * Finds the places of projects with two ends. An end is a known place when it is one by name, or when its name begins
 * with that of a city: 株洲西 lies in 株洲. No other position is guessed.
 */
export function connectionsOf(
  projects: readonly ProjectRow[],
  entities: readonly EntityRow[],
  positions: ReadonlyMap<string, Position>,
): Connection[] {
  const nodes = entities.flatMap((entity) => {
    const position = entity.type === 'place' && entity.code !== null ? positions.get(entity.code) : undefined;
    return position === undefined ? [] : [{ entity, ...position }];
  });
  return projects.flatMap((row) => {
    const { from_place: from, to_place: to } = row;
    if (from === null || to === null) return [];
    return [{ row, from, to, fromNode: nodeOf(from, nodes), toNode: nodeOf(to, nodes) }];
  });
}

function nodeOf(place: string, nodes: readonly Node[]): Node | null {
  const fits = nodes.flatMap((node) =>
    [node.entity.name, ...node.entity.aliases]
      .filter((name) => name.length > 1 && place.startsWith(name))
      .map((name) => ({ node, length: name.length })),
  );
  return fits.toSorted((a, b) => b.length - a.length)[0]?.node ?? null;
}

/** A connection that can be drawn between two different places. */
export type Drawn = Connection & { readonly fromNode: Node; readonly toNode: Node };

/** Whether both ends have positions, and different ones. */
export function isDrawn(connection: Connection): connection is Drawn {
  const { fromNode, toNode } = connection;
  return fromNode !== null && toNode !== null && fromNode !== toNode;
}
