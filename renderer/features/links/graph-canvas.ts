import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { CaseGraph, GraphEdge } from '#shared/analysis/graph.ts';
import { drawnEdges, type DrawnEdge, type DrawnNode, type Point } from '#shared/analysis/graph-drawing.ts';
import { lettered } from '#shared/analysis/graph-lettering.ts';
import type { Place, Places } from '#shared/analysis/graph-places.ts';
import { boundsOf, edgeAt, isSeen, radiusFor, worthNaming } from './graph-geometry.ts';
import { rgbOf, screenColours } from './graph-colours.ts';
import { measureWith, paintBand, paintEdge, paintName, paintRing, paintWords } from './paint-graph.ts';
import { type Ground, shapeNumber, shapeProgram } from './shape-program.ts';
import { hasWebGl, releaseContexts } from './webgl.ts';

/** What the drawing shows. */
export type Picture = {
  readonly graph: CaseGraph;
  readonly places: Places;
  readonly wordsOf: (edge: GraphEdge) => string;
  readonly detailOf: (entity: CaseGraph['entities'][number]) => string | undefined;
};

/** What stands out on it. */
export type Marks = {
  readonly node: string | undefined;
  readonly edge: string | undefined;
  /** The node that the keyboard is on. */
  readonly cursor: string | undefined;
};

export type CanvasEvents = {
  readonly onNode: (id: string) => void;
  readonly onEdge: (edge: GraphEdge) => void;
  readonly onGround: () => void;
  /** A node was let go of at another place. */
  readonly onMoved: (id: string, place: Place) => void;
  /** The graphics card took its context back: nothing can be drawn any more. */
  readonly onLost: () => void;
};

/** A graph drawn in an element. */
export type GraphCanvas = {
  /** `fit` brings the whole into view. */
  readonly show: (picture: Picture, fit: boolean) => void;
  readonly mark: (marks: Marks) => void;
  /** Reads the theme's colours again. */
  readonly recolour: () => void;
  readonly zoom: (by: 'in' | 'out' | 'fit') => void;
  /** Brings a node into sight, if it is out of it. */
  readonly reveal: (id: string) => void;
  /** The element changed size. */
  readonly resize: () => void;
  readonly destroy: () => void;
};

/** Beyond this many edges plain ones are drawn by WebGL: quicker, a little less fine. */
const inkedEdges = 700;
/** Beyond this many, an edge's words are written only where something is selected. */
const wordedEdges = 260;

/** Draws in an element, which must be as large as the drawing. Undefined where there is no WebGL (sigma.js#1386). */
export function graphCanvas(container: HTMLElement, events: CanvasEvents): GraphCanvas | undefined {
  if (!hasWebGl()) return undefined;
  const ground: Ground = { rgb: [1, 1, 1] };
  const graph = new MultiDirectedGraph();
  let sigma: Sigma;
  try {
    sigma = new Sigma(graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      stagePadding: 36,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: shapeProgram(ground) },
      defaultEdgeType: 'arrow',
      edgeProgramClasses: {
        arrow: createEdgeArrowProgram({ lengthToThicknessRatio: 6, widenessToThicknessRatio: 4.5 }),
      },
      minEdgeThickness: 1,
      defaultDrawNodeHover: () => undefined,
      // Signs grow with the zoom, up to what one reads with ease.
      zoomToSizeRatioFunction: (ratio) =>
        Math.min(2.2, Math.max(radiusFor(graph.order) / 12, Math.sqrt(ratio))),
      minCameraRatio: 0.04,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1.6,
      zoomDuration: isStill() ? 0 : 160,
      inertiaDuration: isStill() ? 0 : 160,
    });
  } catch {
    releaseContexts(container);
    return undefined;
  }
  const below = layer(sigma, container, 'strokes', { beforeLayer: 'nodes' });
  const above = layer(sigma, container, 'words', { afterLayer: 'nodes' });
  sigma.resize(true);

  let picture: Picture | undefined;
  let marks: Marks = { node: undefined, edge: undefined, cursor: undefined };
  let colours = screenColours();
  let measure = measureWith(above, colours.font);
  let drawn: readonly DrawnEdge[] = [];
  let lit: string | undefined;
  const live = new Map<string, Place>();

  const degreeOf = (id: string): number => picture?.graph.edgesOf.get(id)?.length ?? 0;
  const isForced = (edge: GraphEdge): boolean => edge.id === marks.edge;
  const paint = (): void => {
    const { width, height } = sigma.getDimensions();
    below.clearRect(0, 0, width, height);
    above.clearRect(0, 0, width, height);
    if (picture === undefined) return;
    const { nodes, inSight } = nodesNow(picture, width, height);
    const isWorded = picture.graph.edges.length <= wordedEdges;
    drawn = drawnEdges(picture.graph.edges, nodes, picture.wordsOf, isForced).filter((edge) =>
      isSeen(edge, width, height),
    );
    const selected = drawn.find(({ edge }) => edge.id === marks.edge);
    if (selected !== undefined) paintBand(below, selected, colours);
    for (const end of selected === undefined ? [] : [selected.edge.from, selected.edge.to]) {
      const node = nodes.get(end);
      if (node !== undefined) paintRing(below, node, colours, 'end');
    }
    for (const edge of drawn) if (!graph.hasEdge(edge.edge.id)) paintEdge(below, edge, colours);
    const chosen = marks.node === undefined ? undefined : nodes.get(marks.node);
    if (chosen !== undefined) paintRing(below, chosen, colours, 'selected');
    const cursor = marks.cursor === undefined ? undefined : nodes.get(marks.cursor);
    if (cursor !== undefined) paintRing(below, cursor, colours, 'cursor');
    const worded = isWorded ? drawn : drawn.filter((edge) => edge.isForced);
    const { names, words } = lettered(worthNaming(inSight, degreeOf), worded, measure, { width, height });
    for (const placed of words) paintWords(above, placed, colours);
    for (const placed of names) paintName(above, placed, colours);
  };

  function nodesNow({ graph: shown, detailOf }: Picture, width: number, height: number) {
    const radius = sigma.scaleSize(radiusFor(shown.entities.length));
    const nodes = new Map<string, DrawnNode>();
    const inSight: DrawnNode[] = [];
    const isCrowd = shown.entities.length > 220;
    for (const entity of shown.entities) {
      const place = live.get(entity.id);
      if (place === undefined) continue;
      const forced = entity.id === marks.node || entity.id === marks.cursor || entity.id === lit;
      const node: DrawnNode = {
        id: entity.id,
        kind: entity.kind,
        ...sigma.graphToViewport(place),
        radius,
        name: entity.name,
        ...(isCrowd && !forced ? {} : { detail: detailOf(entity) }),
        ...(forced ? { isForced: true } : {}),
      };
      nodes.set(entity.id, node);
      if (node.x > -80 && node.y > -30 && node.x < width + 80 && node.y < height + 30) inSight.push(node);
    }
    return { nodes, inSight };
  }

  sigma.on('afterRender', paint);
  const refresh = (): void => void sigma.scheduleRefresh();

  sigma.on('clickNode', ({ node }) => events.onNode(node));
  sigma.on('clickStage', ({ event }) => {
    const edge = edgeAt(drawn, event);
    if (edge === undefined) events.onGround();
    else events.onEdge(edge.edge);
  });
  sigma.on('enterNode', ({ node }) => {
    lit = node;
    container.style.cursor = 'pointer';
    refresh();
  });
  sigma.on('leaveNode', () => {
    lit = undefined;
    container.style.cursor = '';
    refresh();
  });
  sigma.on('moveBody', ({ event }) => {
    if (lit === undefined && dragged === undefined)
      container.style.cursor = edgeAt(drawn, event) === undefined ? '' : 'pointer';
  });

  let dragged: { readonly id: string; from: Point; hasMoved: boolean } | undefined;
  sigma.on('downNode', ({ node, event }) => {
    event.preventSigmaDefault();
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    dragged = { id: node, from: event, hasMoved: false };
  });
  const captor = sigma.getMouseCaptor();
  captor.on('mousemovebody', (event) => {
    if (dragged === undefined) return;
    event.preventSigmaDefault();
    // A hand that trembles on a click moves nothing.
    if (!dragged.hasMoved && Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) < 4) return;
    dragged.hasMoved = true;
    const place = sigma.viewportToGraph(event);
    live.set(dragged.id, place);
    graph.mergeNodeAttributes(dragged.id, place);
  });
  const drop = (): void => {
    const held = dragged;
    dragged = undefined;
    const place = held === undefined ? undefined : live.get(held.id);
    if (held?.hasMoved === true && place !== undefined) events.onMoved(held.id, place);
  };
  captor.on('mouseup', drop);
  const { nodes: nodeLayer } = sigma.getCanvases();
  nodeLayer?.addEventListener('webglcontextlost', events.onLost);

  return {
    show(next, fit) {
      picture = next;
      live.clear();
      for (const [id, place] of next.places) live.set(id, place);
      fill(graph, next, colours);
      if (fit || sigma.getCustomBBox() === null) sigma.setCustomBBox(boundsOf(next.places));
      if (fit) sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
      sigma.refresh();
    },
    mark(next) {
      marks = next;
      refresh();
    },
    recolour() {
      colours = screenColours();
      measure = measureWith(above, colours.font);
      ground.rgb = rgbOf(colours.ground);
      if (picture !== undefined) fill(graph, picture, colours);
      refresh();
    },
    zoom(by) {
      const camera = sigma.getCamera();
      const options = { duration: isStill() ? 0 : 160 };
      if (by === 'in') void camera.animatedZoom(options);
      else if (by === 'out') void camera.animatedUnzoom(options);
      else {
        if (picture !== undefined) sigma.setCustomBBox(boundsOf(live));
        void camera.animatedReset(options);
        refresh();
      }
    },
    reveal(id) {
      const place = live.get(id);
      if (place === undefined) return;
      const { width, height } = sigma.getDimensions();
      const at = sigma.graphToViewport(place);
      if (at.x > 30 && at.y > 30 && at.x < width - 30 && at.y < height - 30) return;
      const framed = sigma.viewportToFramedGraph(at);
      void sigma.getCamera().animate({ x: framed.x, y: framed.y }, { duration: isStill() ? 0 : 160 });
    },
    resize() {
      sigma.resize();
      refresh();
    },
    destroy() {
      nodeLayer?.removeEventListener('webglcontextlost', events.onLost);
      // A context left behind by each visit would end with the browser taking the oldest away.
      releaseContexts(container);
      sigma.kill();
    },
  };
}

function layer(
  sigma: Sigma,
  container: HTMLElement,
  id: string,
  at: { readonly beforeLayer: string } | { readonly afterLayer: string },
): CanvasRenderingContext2D {
  sigma.createCanvasContext(id, { ...at, style: { pointerEvents: 'none' } });
  const context = container.querySelector<HTMLCanvasElement>(`canvas.sigma-${id}`)?.getContext('2d');
  if (context == null) throw new Error('a 2D canvas is always there');
  return context;
}

/** Puts entities, and the edges that WebGL draws, into sigma's graph. */
function fill(
  graph: MultiDirectedGraph,
  { graph: shown, places }: Picture,
  colours: ReturnType<typeof screenColours>,
): void {
  graph.clear();
  const size = radiusFor(shown.entities.length);
  for (const entity of shown.entities) {
    const place = places.get(entity.id) ?? { x: 0, y: 0 };
    graph.addNode(entity.id, { ...place, size, color: colours.ink, shape: shapeNumber(entity.kind) });
  }
  if (shown.edges.length <= inkedEdges) return;
  for (const edge of shown.edges) {
    if (edge.isContested || edge.isSilent || edge.from === edge.to) continue;
    if (graph.hasNode(edge.from) && graph.hasNode(edge.to)) {
      graph.addDirectedEdgeWithKey(edge.id, edge.from, edge.to, { size: 1, color: colours.faint });
    }
  }
}

function isStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
