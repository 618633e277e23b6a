import type { EntityKind } from '../model/entity.ts';
import type { GraphEdge } from './graph.ts';
import { drawnEdges, type DrawnNode } from './graph-drawing.ts';
import { lettered, type Measure } from './graph-lettering.ts';
import type { Place } from './graph-places.ts';
import type { GraphSheet } from './graph-svg.ts';

/** An entity to draw on a page: its name as it is printed, its place in units of the graph, y upwards. */
export type PageNode = Place & { readonly id: string; readonly kind: EntityKind; readonly name: string };

/** The room on a page, in pixels of the drawing. */
export type PageRoom = {
  readonly width: number;
  readonly leastHeight: number;
  readonly mostHeight: number;
};

const margin = { x: 84, y: 26 } as const;
const radius = 8;
/** Two nodes nearer than this leave no room for a name. */
const clear = { x: 46, y: 30 } as const;
const heightStep = 50;

/**
 * Lays a graph in the width of a page, as low as it can be with every name and every relation written; failing that, at the height that
 * writes most, and names are then written whatever they cover. Left stays left and up stays up; distances are stretched to fill the room.
 */
export function pageSheet(
  nodes: readonly PageNode[],
  edges: readonly GraphEdge[],
  room: PageRoom,
  measure: Measure,
): GraphSheet {
  let best: { readonly sheet: GraphSheet; readonly written: number } | undefined;
  for (let height = room.leastHeight; height <= room.mostHeight; height += heightStep) {
    const sheet = laid(nodes, edges, { width: room.width, height }, measure, false);
    const written = sheet.names.length * 4 + sheet.words.length;
    if (best === undefined || written > best.written) best = { sheet, written };
    if (sheet.names.length === sheet.nodes.length && sheet.words.length === sheet.edges.length) break;
  }
  if (best !== undefined && best.sheet.names.length === nodes.length) return best.sheet;
  return laid(nodes, edges, { width: room.width, height: room.mostHeight }, measure, true);
}

function laid(
  nodes: readonly PageNode[],
  edges: readonly GraphEdge[],
  size: { readonly width: number; readonly height: number },
  measure: Measure,
  isForced: boolean,
): GraphSheet {
  const x = scale(
    nodes.map((node) => node.x),
    margin.x,
    size.width - margin.x,
  );
  const y = scale(
    nodes.map((node) => -node.y),
    margin.y,
    size.height - margin.y,
  );
  const points = apart(
    nodes.map((node) => ({ x: x(node.x), y: y(-node.y) })),
    size,
  );
  const drawn = nodes.map(({ id, kind, name }, index): DrawnNode => ({
    id,
    kind,
    name,
    radius,
    x: points[index]?.x ?? 0,
    y: points[index]?.y ?? 0,
    ...(isForced ? { isForced } : {}),
  }));
  const lines = drawnEdges(edges, new Map(drawn.map((node) => [node.id, node])), ({ words }) => words ?? '');
  return { ...size, nodes: drawn, edges: lines, ...lettered(drawn, lines, measure, size) };
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return span === 0
    ? () => (from + to) / 2
    : (value) => Math.round((from + ((value - least) / span) * (to - from)) * 10) / 10;
}

/** Pushes points that would cover each other apart, inside the sheet. */
function apart(
  points: readonly Place[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Place[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < 60; round += 1) {
    let isClear = true;
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(dx / clear.x, dy / clear.y);
        if (distance >= 1) continue;
        isClear = false;
        // Two on one spot part along a line of their own.
        const angle = distance === 0 ? index : Math.atan2(dy / clear.y, dx / clear.x);
        const by = (1 - distance) / 2 + 0.01;
        a.x -= Math.cos(angle) * clear.x * by;
        a.y -= Math.sin(angle) * clear.y * by;
        b.x += Math.cos(angle) * clear.x * by;
        b.y += Math.sin(angle) * clear.y * by;
      }
    }
    for (const point of moved) {
      point.x = Math.min(width - margin.x / 2, Math.max(margin.x / 2, point.x));
      point.y = Math.min(height - margin.y, Math.max(margin.y, point.y));
    }
    if (isClear) break;
  }
  return moved;
}
