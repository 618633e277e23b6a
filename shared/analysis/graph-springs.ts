import type { CaseGraph } from './graph.ts';
import { nodeSpacing, rounded, type Place, type Places } from './graph-places.ts';

const rounds = 400;
/** Length an edge rests at, in units of the graph. */
const rest = nodeSpacing * 2;

/**
 * Places for a graph nobody has laid out, small enough to be read on a page: edges pull, near nodes push, all are drawn a little towards
 * the middle (Fruchterman and Reingold, 1991). The same graph always gives the same drawing. For some tens of entities: each
 * round looks at every pair.
 */
export function springPlaces(graph: CaseGraph): Places {
  const order = graph.entities.toSorted(
    (left, right) => degree(graph, right.id) - degree(graph, left.id) || (left.id < right.id ? -1 : 1),
  );
  const indexOf = new Map(order.map(({ id }, index) => [id as string, index]));
  // The most linked begin in the middle; a golden-angle spiral never puts two on one line.
  const points: Place[] = order.map((_, index) => ({
    x: rest * 0.7 * Math.sqrt(index) * Math.cos(index * 2.399963229728653),
    y: rest * 0.7 * Math.sqrt(index) * Math.sin(index * 2.399963229728653),
  }));
  const ends = graph.edges.flatMap(({ from, to }) => {
    const [a, b] = [indexOf.get(from), indexOf.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  for (let round = 0; round < rounds; round += 1) {
    const reach = rest * 0.5 * (1 - round / rounds);
    const moves = forces(points, ends);
    for (const [index, point] of points.entries()) {
      const { x, y } = moves[index] ?? { x: 0, y: 0 };
      const length = Math.hypot(x, y);
      const step = length === 0 ? 0 : Math.min(length, reach) / length;
      points[index] = { x: point.x + x * step, y: point.y + y * step };
    }
  }
  return new Map(
    order.map(({ id }, index) => {
      const { x, y } = points[index] ?? { x: 0, y: 0 };
      return [id as string, { x: rounded(x), y: rounded(y) }];
    }),
  );
}

function forces(
  points: readonly Place[],
  ends: readonly (readonly [number, number])[],
): readonly { readonly x: number; readonly y: number }[] {
  const moves = points.map(({ x, y }) => ({ x: -x * 0.08, y: -y * 0.08 }));
  const push = (one: number, other: number, strength: (distance: number) => number): void => {
    const [a, b] = [points[one], points[other]];
    const [toA, toB] = [moves[one], moves[other]];
    if (a === undefined || b === undefined || toA === undefined || toB === undefined) return;
    const distance = Math.max(0.05, Math.hypot(a.x - b.x, a.y - b.y));
    const force = strength(distance) / distance;
    toA.x += (a.x - b.x) * force;
    toA.y += (a.y - b.y) * force;
    toB.x -= (a.x - b.x) * force;
    toB.y -= (a.y - b.y) * force;
  };
  for (let one = 0; one < points.length; one += 1)
    for (let other = one + 1; other < points.length; other += 1)
      push(one, other, (distance) => (distance > rest * 3 ? 0 : (rest * rest) / distance));
  for (const [one, other] of ends) push(one, other, (distance) => -(distance * distance) / rest);
  return moves;
}

function degree(graph: CaseGraph, id: string): number {
  return graph.edgesOf.get(id)?.length ?? 0;
}
