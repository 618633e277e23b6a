import type { Snapshot } from '../case/snapshot.ts';
import { remembered } from '../lib/memo.ts';
import type { CaseGraph } from './graph.ts';

/** A point of the graph, in its own units: x to the right, y upwards, origin in the middle. */
export type Place = { readonly x: number; readonly y: number };

/** Places by entity. */
export type Places = ReadonlyMap<string, Place>;

const stored = remembered(
  (table: Snapshot['tables']['placements']): Places =>
    new Map([...table.values()].map(({ entity, x, y }) => [entity as string, { x, y }])),
);

/** Where entities were put, and stay. */
export function storedPlaces(snapshot: Snapshot): Places {
  return stored(snapshot.tables.placements);
}

/** Two nodes nearer than this (in graph units) would cover each other's names. */
export const nodeSpacing = 2;

/**
 * Gives a place to every entity that has none, near its neighbours, on free ground, without moving the others. The same graph and
 * places always give the same answer: entities are taken in their order, those with a placed neighbour first.
 */
export function settled(graph: CaseGraph, known: Places): Places {
  const places = new Map<string, Place>();
  for (const { id } of graph.entities) {
    const place = known.get(id);
    if (place !== undefined) places.set(id, place);
  }
  if (places.size === graph.entities.length) return places;
  const ground = freeGround(known.values());
  const waiting = new Set(graph.entities.map(({ id }) => id as string).filter((id) => !places.has(id)));
  const put = (id: string, wanted: Place): void => {
    places.set(id, ground.take(wanted));
    waiting.delete(id);
  };
  const nearby = (id: string): readonly Place[] =>
    (graph.edgesOf.get(id) ?? []).flatMap(({ from, to }) => places.get(from === id ? to : from) ?? []);

  // A queue from the placed ones outwards: each newcomer may call its own neighbours after it.
  let queue = [...waiting].filter((id) => nearby(id).length > 0);
  while (waiting.size > 0) {
    const next: string[] = [];
    for (const id of queue) {
      if (!waiting.has(id)) continue;
      put(id, middle(nearby(id)));
      for (const { from, to } of graph.edgesOf.get(id) ?? []) next.push(from === id ? to : from);
    }
    queue = next.filter((id) => waiting.has(id));
    if (queue.length > 0 || waiting.size === 0) continue;
    // An island: its most linked entity goes first, beside everything else.
    const seed = [...waiting].reduce((best, id) =>
      (graph.edgesOf.get(id)?.length ?? 0) > (graph.edgesOf.get(best)?.length ?? 0) ? id : best,
    );
    put(seed, ground.beside());
    queue = (graph.edgesOf.get(seed) ?? [])
      .map(({ from, to }) => (from === seed ? to : from))
      .filter((id) => waiting.has(id));
  }
  return places;
}

function middle(points: readonly Place[]): Place {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** Keeps track of what ground is taken, on squares of one spacing. */
function freeGround(taken: Iterable<Place>) {
  const squares = new Map<string, Place[]>();
  let [left, right, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const square = (value: number): number => Math.floor(value / nodeSpacing);
  const keep = (place: Place): Place => {
    const key = `${square(place.x)} ${square(place.y)}`;
    squares.set(key, [...(squares.get(key) ?? []), place]);
    left = Math.min(left, place.x);
    right = Math.max(right, place.x);
    bottom = Math.min(bottom, place.y);
    return place;
  };
  const isFree = ({ x, y }: Place): boolean => {
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        const near = squares.get(`${square(x) + column} ${square(y) + row}`) ?? [];
        if (near.some((other) => Math.hypot(other.x - x, other.y - y) < nodeSpacing * 0.95)) return false;
      }
    }
    return true;
  };
  for (const place of taken) keep(place);
  return {
    /** The free point nearest to a wanted one, looked for along a spiral. */
    take: (wanted: Place): Place => {
      for (let turn = 0; ; turn += 1) {
        // A golden-angle spiral covers the plane evenly; its arms never line up.
        const radius = nodeSpacing * 0.55 * Math.sqrt(turn);
        const angle = turn * 2.399963229728653;
        const point = {
          x: rounded(wanted.x + radius * Math.cos(angle)),
          y: rounded(wanted.y + radius * Math.sin(angle)),
        };
        if (isFree(point)) return keep(point);
      }
    },
    /** Somewhere under everything, for what is linked to nothing placed. */
    beside: (): Place =>
      Number.isFinite(left) ? { x: (left + right) / 2, y: bottom - nodeSpacing * 2 } : { x: 0, y: 0 },
  };
}

/** Three decimals: more would only make the journal longer. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Directions of the arrow keys. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The nearest node in a direction: within the quarter of the plane that opens that way, what is straight ahead preferred to
 * what is aside; failing that, within the half plane. Undefined where nothing lies that way.
 */
export function nearestTowards(places: Places, from: string, direction: Direction): string | undefined {
  const start = places.get(from);
  if (start === undefined) return undefined;
  let best: { readonly id: string; readonly cost: number } | undefined;
  for (const [id, { x, y }] of places) {
    if (id === from) continue;
    const { ahead, aside } = seenFrom(x - start.x, y - start.y, direction);
    if (ahead <= 0) continue;
    const isAside = aside > ahead;
    const cost = Math.hypot(ahead, aside * 2) * (isAside ? 3 : 1);
    if (best === undefined || cost < best.cost || (cost === best.cost && id < best.id)) best = { id, cost };
  }
  return best?.id;
}

function seenFrom(
  dx: number,
  dy: number,
  direction: Direction,
): { readonly ahead: number; readonly aside: number } {
  switch (direction) {
    case 'left':
      return { ahead: -dx, aside: Math.abs(dy) };
    case 'right':
      return { ahead: dx, aside: Math.abs(dy) };
    case 'up':
      return { ahead: dy, aside: Math.abs(dx) };
    case 'down':
      return { ahead: -dy, aside: Math.abs(dx) };
  }
}

/** The edges of a node in the order one meets them going round it, from the right, counterclockwise. */
export function edgesAround(graph: CaseGraph, places: Places, id: string): readonly string[] {
  const start = places.get(id);
  const angleOf = (other: string): number => {
    const place = places.get(other);
    if (start === undefined || place === undefined) return 0;
    const angle = Math.atan2(place.y - start.y, place.x - start.x);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return (graph.edgesOf.get(id) ?? [])
    .map((edge) => ({ id: edge.id, angle: angleOf(edge.from === id ? edge.to : edge.from) }))
    .toSorted((left, right) => left.angle - right.angle || (left.id < right.id ? -1 : 1))
    .map((edge) => edge.id);
}
