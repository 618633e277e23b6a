import { alongEdge, type DrawnEdge, type DrawnNode, type Point } from '#shared/analysis/graph-drawing.ts';
import type { Places } from '#shared/analysis/graph-places.ts';

/** Radius of a node's sign, in pixels: smaller in a crowd. */
export function radiusFor(count: number): number {
  return count <= 80 ? 9 : count <= 220 ? 7.5 : count <= 600 ? 6 : count <= 1500 ? 4.5 : 3.2;
}

/** The rectangle a drawing must hold. */
export function boundsOf(places: Places): { x: [number, number]; y: [number, number] } {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const span = (values: readonly number[], least: number): [number, number] => {
    const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
    const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    if (!Number.isFinite(low)) return [-least, least];
    // A few nodes alone are not blown up to the whole window.
    const lack = Math.max(0, least - (high - low)) / 2;
    return [low - lack, high + lack];
  };
  const [left, right] = span(xs, 8);
  // Room at both sides for names.
  const side = (right - left) * 0.105;
  return { x: [left - side, right + side], y: span(ys, 5) };
}

/** Whether any of an edge may be on a drawing of that size. */
export function isSeen({ start, end }: DrawnEdge, width: number, height: number): boolean {
  return (
    Math.max(start.x, end.x) > 0 &&
    Math.max(start.y, end.y) > 0 &&
    Math.min(start.x, end.x) < width &&
    Math.min(start.y, end.y) < height
  );
}

const reach = 7;

/** The edge under a point, within a few pixels. */
export function edgeAt(edges: readonly DrawnEdge[], { x, y }: Point): DrawnEdge | undefined {
  let best: { readonly edge: DrawnEdge; readonly distance: number } | undefined;
  for (const edge of edges) {
    const { start, end } = edge;
    const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
    const share = ((x - start.x) * (end.x - start.x) + (y - start.y) * (end.y - start.y)) / (length * length);
    const near = alongEdge(edge, Math.max(0, Math.min(1, share)));
    const distance = Math.hypot(x - near.x, y - near.y);
    if (distance <= reach && (best === undefined || distance < best.distance)) best = { edge, distance };
  }
  return best?.edge;
}

/** Names written on a crowded drawing: those of the most linked. */
const namesInCrowd = 120;

/** The nodes whose names are worth a place: all of a drawing one reads, the most linked of a crowd, and those that must be named. */
export function worthNaming(
  nodes: readonly DrawnNode[],
  degreeOf: (id: string) => number,
): readonly DrawnNode[] {
  if (nodes.length <= 500) return nodes;
  const forced = nodes.filter((node) => node.isForced === true);
  const linked = nodes
    .map((node) => ({ node, degree: degreeOf(node.id) }))
    .toSorted((left, right) => right.degree - left.degree)
    .slice(0, namesInCrowd)
    .map(({ node }) => node);
  return [...new Set([...forced, ...linked])];
}
