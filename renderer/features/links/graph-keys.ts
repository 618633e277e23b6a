import type { CaseGraph, GraphEdge } from '#shared/analysis/graph.ts';
import {
  edgesAround,
  nearestTowards,
  type Direction,
  type Place,
  type Places,
} from '#shared/analysis/graph-places.ts';

/** What a key asks of the graph. */
export type GraphAct =
  | { readonly kind: 'go' | 'select' | 'nothing'; readonly id: string }
  | { readonly kind: 'edge'; readonly edge: GraphEdge; readonly index: number; readonly count: number }
  | { readonly kind: 'move'; readonly id: string; readonly place: Place }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' | 'fit' }
  | { readonly kind: 'clear' };

export type KeyPressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

export type GraphState = {
  readonly graph: CaseGraph;
  readonly places: Places;
  /** The node that the keyboard is on. */
  readonly here: string | undefined;
  /** The edge selected. */
  readonly edge: string | undefined;
};

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How far Ctrl with an arrow moves a node, in the graph's units; with Shift four times as far. */
const stride = 0.5;

/** What a key pressed on the graph asks for; undefined for keys that are not the graph's. */
export function graphKey(pressed: KeyPressed, state: GraphState): GraphAct | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const { graph, places, here, edge } = state;
  // On AZERTY square brackets are typed with AltGr, which some systems report as Ctrl with Alt.
  if (key === '[' || key === ']')
    return here === undefined ? undefined : nextEdge(graph, places, here, edge, key);
  const direction = directions[key];
  if (direction !== undefined && !altKey) {
    if (here === undefined) return undefined;
    if (ctrlKey || metaKey) return moved(places, here, direction, shiftKey ? stride * 4 : stride);
    const next = nearestTowards(places, here, direction);
    return { kind: 'go', id: next ?? here };
  }
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case 'Enter':
    case ' ':
      return here === undefined ? undefined : { kind: 'select', id: here };
    case '+':
    case '=':
      return { kind: 'zoom', by: 'in' };
    case '-':
      return { kind: 'zoom', by: 'out' };
    case '0':
      return { kind: 'zoom', by: 'fit' };
    case 'Escape':
      return { kind: 'clear' };
    default:
      return undefined;
  }
}

function nextEdge(
  graph: CaseGraph,
  places: Places,
  here: string,
  current: string | undefined,
  key: '[' | ']',
): GraphAct | undefined {
  const around = edgesAround(graph, places, here);
  if (around.length === 0) return { kind: 'nothing', id: here };
  const at = current === undefined ? -1 : around.indexOf(current);
  const index = key === ']' ? (at + 1) % around.length : (at <= 0 ? around.length : at) - 1;
  const edge = graph.edgesOf.get(here)?.find(({ id }) => id === around[index]);
  return edge === undefined ? undefined : { kind: 'edge', edge, index, count: around.length };
}

function moved(places: Places, id: string, direction: Direction, by: number): GraphAct | undefined {
  const place = places.get(id);
  if (place === undefined) return undefined;
  switch (direction) {
    case 'left':
      return { kind: 'move', id, place: { x: place.x - by, y: place.y } };
    case 'right':
      return { kind: 'move', id, place: { x: place.x + by, y: place.y } };
    case 'up':
      return { kind: 'move', id, place: { x: place.x, y: place.y + by } };
    case 'down':
      return { kind: 'move', id, place: { x: place.x, y: place.y - by } };
  }
}
