import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { nodeSpacing, rounded, type Place } from '#shared/analysis/graph-places.ts';

/** What is laid out: ids with where they stand now, and pairs of ids. Plain data, to cross into a worker. */
export type LayoutJob = {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly (readonly [from: string, to: string])[];
};

/** How far a layout is, and its places at the end. */
export type LayoutStep = {
  readonly done: number;
  readonly total: number;
  readonly places?: readonly (readonly [id: string, place: Place])[];
};

/** How many steps of progress a layout tells. */
const rounds = 12;

/**
 * ForceAtlas2 from a fixed start, then noverlap so that nothing covers anything: the same job always gives the same places. A
 * generator, so that whoever runs it can tell how far it is and stop.
 */
export function* layOut({ nodes, edges }: LayoutJob): Generator<LayoutStep, void, undefined> {
  const total = rounds + 1;
  const graph = new MultiDirectedGraph();
  // A spiral start, in the order of the ids: where things stood must not decide where they go.
  for (const [index, { id }] of nodes.entries()) {
    const angle = index * 2.399963229728653;
    const radius = Math.sqrt(index + 1);
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (const [from, to] of edges)
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to);
  const iterations = nodes.length > 1200 ? 20 : 50;
  const settings = {
    ...forceAtlas2.inferSettings(Math.max(2, nodes.length)),
    barnesHutOptimize: nodes.length > 400,
    strongGravityMode: false,
    gravity: 1.2,
    scalingRatio: 6,
  };
  for (let round = 0; round < rounds; round += 1) {
    if (graph.size > 0) forceAtlas2.assign(graph, { iterations, settings });
    yield { done: round + 1, total };
  }
  fitSpacing(graph);
  noverlap.assign(graph, {
    maxIterations: 300,
    settings: { margin: nodeSpacing * 0.12, ratio: 1, speed: 3 },
  });
  const places = graph.mapNodes(
    // Names are wide: the ground is stretched sideways, as the pane is.
    (id, { x, y }) => [id, { x: rounded(Number(x) * 1.35), y: rounded(Number(y)) }] as const,
  );
  yield { done: total, total, places };
}

/** Scales the layout so that half the nodes have their nearest neighbour within about a spacing and a half. */
function fitSpacing(graph: MultiDirectedGraph): void {
  const points = graph.mapNodes((_id, { x, y }) => ({ x: Number(x), y: Number(y) }));
  const nearest = points
    .map((one) =>
      points.reduce(
        (least, other) =>
          other === one ? least : Math.min(least, Math.hypot(one.x - other.x, one.y - other.y)),
        Number.POSITIVE_INFINITY,
      ),
    )
    .filter(Number.isFinite)
    .toSorted((left, right) => left - right);
  const usual = nearest[Math.floor(nearest.length / 2)];
  const scale = usual === undefined || usual === 0 ? 1 : (nodeSpacing * 1.1) / usual;
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / (points.length || 1),
    y: points.reduce((sum, { y }) => sum + y, 0) / (points.length || 1),
  };
  graph.updateEachNodeAttributes((_id, attributes) => ({
    ...attributes,
    x: (Number(attributes['x']) - middle.x) * scale,
    y: (Number(attributes['y']) - middle.y) * scale,
    size: nodeSpacing * 0.42,
  }));
}
