import type { EntityKind } from '../model/entity.ts';
import type { Stance } from '../model/claim.ts';
import { stancesOf, type GraphEdge } from './graph.ts';

/** A point on the drawing, in pixels, y downwards. */
export type Point = { readonly x: number; readonly y: number };

/** A node on the drawing. */
export type DrawnNode = Point & {
  readonly id: string;
  readonly kind: EntityKind;
  readonly radius: number;
  readonly name: string;
  readonly detail?: string | undefined;
  /** Its name is written whatever it covers: it is selected, or has the focus. */
  readonly isForced?: boolean;
};

/** One stroke of an edge: beside the middle line by so many pixels. */
export type Stroke = { readonly stance: Stance | undefined; readonly offset: number };

/** An edge on the drawing, cut where its nodes begin. */
export type DrawnEdge = {
  readonly edge: GraphEdge;
  readonly start: Point;
  readonly end: Point;
  readonly strokes: readonly Stroke[];
  readonly words: string;
  readonly isForced?: boolean;
};

/** Clear ground between the end of an edge and its node. */
const gap = 4;
/** Between edges that join the same two nodes. */
const besideEachOther = 16;
/** Between the strokes of one contested edge. */
const betweenStrokes = 5;

/** Cuts edges at their nodes and lays those that join the same two beside each other. Edges to nodes that are not drawn go. */
export function drawnEdges(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<string, DrawnNode>,
  wordsOf: (edge: GraphEdge) => string,
  isForced: (edge: GraphEdge) => boolean = () => false,
): readonly DrawnEdge[] {
  const counts = new Map<string, number>();
  const pairOf = ({ from, to }: GraphEdge): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
  for (const edge of edges) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + 1);
  const drawn = new Map<string, number>();
  return edges.flatMap((edge): readonly DrawnEdge[] => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined || from === to) return [];
    const pair = pairOf(edge);
    const rank = drawn.get(pair) ?? 0;
    drawn.set(pair, rank + 1);
    // One side for both directions, or two opposite edges would lie on each other.
    const side = edge.from < edge.to ? 1 : -1;
    const offset = (rank - ((counts.get(pair) ?? 1) - 1) / 2) * besideEachOther * side;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 1) return [];
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const at = (node: DrawnNode, sign: number): Point => ({
      x: node.x + ux * (node.radius + gap) * sign - uy * offset,
      y: node.y + uy * (node.radius + gap) * sign + ux * offset,
    });
    if (length < from.radius + to.radius + 2 * gap + 2) return [];
    const forced = isForced(edge) ? { isForced: true } : {};
    return [
      {
        edge,
        start: at(from, 1),
        end: at(to, -1),
        strokes: strokesOf(edge),
        words: wordsOf(edge),
        ...forced,
      },
    ];
  });
}

/** One stroke in ink, or one per stance where they disagree. */
export function strokesOf(edge: GraphEdge): readonly Stroke[] {
  if (edge.isSilent) return [{ stance: 'declines', offset: 0 }];
  if (!edge.isContested) {
    const said = stancesOf(edge);
    // Denied or doubted by all who speak of it: drawn in their colour, never as if it were agreed.
    const lone = said.length > 0 && !said.includes('states') ? said[0] : undefined;
    return [{ stance: lone, offset: 0 }];
  }
  const said = stancesOf(edge);
  return said.map((stance, index) => ({ stance, offset: (index - (said.length - 1) / 2) * betweenStrokes }));
}

/** The ends of one stroke of an edge. */
export function strokeEnds(
  { start, end }: DrawnEdge,
  offset: number,
): { readonly start: Point; readonly end: Point } {
  if (offset === 0) return { start, end };
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [nx, ny] = [(-(end.y - start.y) / length) * offset, ((end.x - start.x) / length) * offset];
  return { start: { x: start.x + nx, y: start.y + ny }, end: { x: end.x + nx, y: end.y + ny } };
}

/** The point of an edge at a share of its length. */
export function alongEdge({ start, end }: Pick<DrawnEdge, 'start' | 'end'>, share: number): Point {
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}
