import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { nodeSpacing, rounded, type Place } from '#shared/analysis/graph-places.ts';

/** What is laid out: ids, and pairs of ids. Plain data, to cross into a worker. */
export type LayoutJob = {
  readonly nodes: readonly string[];
  readonly edges: readonly (readonly [from: string, to: string])[];
};

/** How far a layout is, and its places at the end. */
export type LayoutStep = {
  readonly done: number;
  readonly total: number;
  readonly places?: readonly (readonly [id: string, place: Place])[];
};

type Placed = readonly (readonly [id: string, place: Place])[];

/** How many steps of progress one cluster tells. */
const rounds = 12;

/** Names are wide: the ground is stretched sideways, as the pane is. */
const stretch = 1.5;

/**
 * Each cluster by ForceAtlas2 from a fixed start, then noverlap so that nothing covers anything; the largest above, the others in rows
 * under it, what is linked to nothing last. The same job always gives the same places. A generator, so that whoever runs it can tell
 * how far it is and stop.
 */
export function* layOut({ nodes, edges }: LayoutJob): Generator<LayoutStep, void, undefined> {
  const clusters = clustersOf(nodes, edges);
  const weights = clusters.map((ids) => (ids.length < 3 ? 0 : ids.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0) * rounds + 1;
  let done = 0;
  const placed: Placed[] = [];
  for (const [index, ids] of clusters.entries()) {
    const graph = graphOf(ids, edges);
    for (let round = 0; round < rounds && ids.length > 2; round += 1) {
      attract(graph);
      done += weights[index] ?? 0;
      yield { done, total };
    }
    placed.push(spaced(graph));
  }
  yield { done: total, total, places: packed(placed) };
}

/** Nodes that are linked, directly or through others, together; the largest cluster first. */
function clustersOf(nodes: readonly string[], edges: LayoutJob['edges']): readonly (readonly string[])[] {
  const parents = new Map(nodes.map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next;
    parents.set(id, root);
    return root;
  };
  for (const [from, to] of edges)
    if (parents.has(from) && parents.has(to)) parents.set(rootOf(from), rootOf(to));
  const clusters = new Map<string, string[]>();
  for (const id of nodes) {
    const root = rootOf(id);
    const list = clusters.get(root);
    if (list === undefined) clusters.set(root, [id]);
    else list.push(id);
  }
  return [...clusters.values()].toSorted((left, right) => right.length - left.length);
}

function graphOf(ids: readonly string[], edges: LayoutJob['edges']): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  // A spiral in the order of the ids: where things stood must not decide where they go.
  for (const [index, id] of ids.entries()) {
    const angle = index * 2.399963229728653;
    const radius = Math.sqrt(index);
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 1 });
  }
  for (const [from, to] of edges)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to);
  return graph;
}

function attract(graph: MultiDirectedGraph): void {
  const { order } = graph;
  forceAtlas2.assign(graph, {
    iterations: order > 1200 ? 15 : order > 300 ? 30 : 60,
    settings: {
      ...forceAtlas2.inferSettings(order),
      barnesHutOptimize: order > 300,
      strongGravityMode: false,
      gravity: 0.4,
      scalingRatio: 12,
    },
  });
}

/** Brings linked nodes about two and a half spacings apart, then no two nearer than one. */
function spaced(graph: MultiDirectedGraph): Placed {
  const lengths = graph
    .mapEdges((_edge, _attributes, _from, _to, from, to) =>
      Math.hypot(Number(from['x']) - Number(to['x']), Number(from['y']) - Number(to['y'])),
    )
    .toSorted((left, right) => left - right);
  const usual = lengths[Math.floor(lengths.length / 2)];
  const scale = usual === undefined || usual === 0 ? 1 : (nodeSpacing * 2.2) / usual;
  graph.updateEachNodeAttributes((_id, attributes) => ({
    ...attributes,
    x: Number(attributes['x']) * scale,
    y: Number(attributes['y']) * scale,
    size: nodeSpacing / 2,
  }));
  if (graph.order > 1)
    noverlap.assign(graph, {
      maxIterations: 400,
      settings: { margin: 0.05, ratio: 1.3, expansion: 1.05, speed: 2 },
    });
  const nodes = graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }] as const);
  const { width, height } = extentOf(nodes);
  // A tall cluster is laid on its side.
  return nodes.map(
    ([id, { x, y }]) => [id, width < height ? { x: y * stretch, y: x } : { x: x * stretch, y }] as const,
  );
}

/** Clusters on one sheet: the first in the middle, the others in centred rows below it. */
function packed(clusters: readonly Placed[]): Placed {
  const boxes = clusters.map((nodes) => ({ nodes, ...extentOf(nodes) }));
  // What stands alone still has a name beside it.
  const least = nodeSpacing * 1.5;
  const [first] = boxes;
  if (first === undefined) return [];
  const width = Math.max(first.width, first.height * 1.6, nodeSpacing * 14);
  const gap = { x: nodeSpacing * 2.2, y: nodeSpacing * 1.4 };
  const rows: (typeof boxes)[] = [];
  for (const box of boxes.slice(1)) {
    const row = rows.at(-1);
    const taken =
      row === undefined ? 0 : row.reduce((sum, other) => sum + Math.max(least, other.width) + gap.x, 0);
    if (row === undefined || taken + box.width > width) rows.push([box]);
    else row.push(box);
  }
  const placed = [...moved(first, -first.width / 2, first.height / 2)];
  let top = -first.height / 2 - gap.y;
  for (const row of rows) {
    let left = -(row.reduce((sum, box) => sum + Math.max(least, box.width) + gap.x, 0) - gap.x) / 2;
    for (const box of row) {
      placed.push(...moved(box, left, top));
      left += Math.max(least, box.width) + gap.x;
    }
    top -= Math.max(...row.map(({ height }) => height)) + gap.y;
  }
  return placed;
}

function extentOf(nodes: Placed) {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [, { x, y }] of nodes) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, top, width: right - left, height: top - bottom };
}

function moved(
  { nodes, left, top }: { readonly nodes: Placed; readonly left: number; readonly top: number },
  toLeft: number,
  toTop: number,
): Placed {
  return nodes.map(
    ([id, { x, y }]) => [id, { x: rounded(x - left + toLeft), y: rounded(y - top + toTop) }] as const,
  );
}
