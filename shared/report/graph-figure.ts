import { caseGraph, stancesOf, type CaseGraph, type GraphEdge } from '../analysis/graph.ts';
import { strokesOf } from '../analysis/graph-drawing.ts';
import type { PageNode } from '../analysis/graph-page.ts';
import { settled, storedPlaces, type Places } from '../analysis/graph-places.ts';
import { springPlaces } from '../analysis/graph-springs.ts';
import { entityKinds, type EntityKind } from '../model/entity.ts';
import { stances, type Stance } from '../model/claim.ts';
import type { Desk } from './desk.ts';
import { shortened } from './runs.ts';

/** The graph of a case as a report draws it: entities with their names as printed, edges with their words, no drawing yet. */
export type GraphFigure = {
  /** What the drawing shows, read aloud. */
  readonly summary: string;
  readonly nodes: readonly PageNode[];
  /** Their `words` are those written on the line. */
  readonly edges: readonly GraphEdge[];
  readonly legend: {
    readonly kinds: readonly { readonly kind: EntityKind; readonly word: string }[];
    readonly strokes: readonly { readonly stance: Stance | undefined; readonly word: string }[];
  };
  /** How many entities and edges there are in all; more than are drawn when a page could not hold them. */
  readonly all: { readonly nodes: number; readonly edges: number };
  /** Entities without any link, which a drawing of links leaves out. */
  readonly alone: number;
};

/** More entities than this cannot be read on one page. */
const mostNodes = 34;
/** More edges than this hide each other. */
const mostEdges = 48;
/** A part of a tangle is one too: less of it can be read than of a whole graph. */
const part = { nodes: 22, edges: 28 } as const;

/** The graph to draw in a report, or nothing when nothing is linked. Nothing protected is in it. */
export function graphFigure(desk: Desk): GraphFigure | undefined {
  const { words } = desk.voice;
  const whole = caseGraph(desk.snapshot);
  const linked = withoutLoners(whole);
  if (linked.edges.length === 0) return undefined;
  const shown = readablePart(linked);
  const places = placesFor(desk, whole, shown, shown === linked);
  // Before anything is cut short: half a secret would no longer be known as one.
  const hide = (text: string): string => desk.protection.redact(text, words('report.redacted'));
  const edges = shown.edges.map((edge): GraphEdge => ({
    ...edge,
    words: shortened(hide(edge.words ?? words(`model.relation.${edge.relation}`)), 32),
  }));
  const nodes = shown.entities.flatMap((entity): readonly PageNode[] => {
    const place = places.get(entity.id);
    const name = shortened(hide(desk.nameOf(entity.id)), 30);
    return place === undefined ? [] : [{ ...place, id: entity.id, kind: entity.kind, name }];
  });
  const plain = edges.some((edge) => stancesOf(edge).length === 0 && !edge.isSilent)
    ? 'plain-or-none'
    : 'plain';
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return {
    summary: words('report.graph.summary', {
      links: edges
        .map((edge) =>
          words('report.graph.summary-link', {
            from: nameOf.get(edge.from),
            words: edge.words,
            to: nameOf.get(edge.to),
            stances: said(desk, edge),
          }),
        )
        .join(words('report.semicolon')),
    }),
    nodes,
    edges,
    legend: {
      kinds: entityKinds
        .filter((kind) => nodes.some((node) => node.kind === kind))
        .map((kind) => ({ kind, word: words(`model.entity-kind.${kind}`) })),
      strokes: [undefined, ...stances]
        .filter((stance) => edges.some((edge) => strokesOf(edge).some((stroke) => stroke.stance === stance)))
        .map((stance) => ({ stance, word: words(`report.graph.stroke-${stance ?? plain}`) })),
    },
    all: { nodes: linked.entities.length, edges: linked.edges.length },
    alone: whole.entities.length - linked.entities.length,
  };
}

function said(desk: Desk, edge: GraphEdge): string {
  const { words, formats } = desk.voice;
  if (edge.isSilent) return words('report.stated.declines');
  const parts = stancesOf(edge).map((stance) => words(`report.stated.${stance}`));
  return parts.length === 0 ? words('report.no-claim') : formats.list(parts);
}

function withoutLoners(graph: CaseGraph): CaseGraph {
  return among(
    graph,
    new Set(graph.edges.filter(({ from, to }) => from !== to).flatMap(({ from, to }) => [from, to])),
  );
}

/** The whole graph when a page can hold it; else its most linked entities, the ends of what is contested first. */
function readablePart(graph: CaseGraph): CaseGraph {
  if (graph.entities.length <= mostNodes && graph.edges.length <= mostEdges) return graph;
  const weight = (id: string): number =>
    (graph.edgesOf.get(id) ?? []).reduce((sum, edge) => sum + (edge.isContested ? 3 : 1), 0);
  const ranked = graph.entities
    .map(({ id }) => ({ id: id as string, weight: weight(id) }))
    .toSorted((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1));
  const kept = new Set<string>();
  let edges = 0;
  for (const { id } of ranked) {
    if (kept.size >= part.nodes) break;
    const added = (graph.edgesOf.get(id) ?? []).filter(({ from, to }) => kept.has(from === id ? to : from));
    // One that joins nothing drawn yet would float alone; one that joins too much would hide the rest.
    if ((kept.size > 0 && added.length === 0) || edges + added.length > part.edges) continue;
    kept.add(id);
    edges += added.length;
  }
  return among(graph, kept);
}

function among(graph: CaseGraph, ids: ReadonlySet<string>): CaseGraph {
  const inside = ({ from, to }: GraphEdge): boolean => from !== to && ids.has(from) && ids.has(to);
  return {
    entities: graph.entities.filter(({ id }) => ids.has(id)),
    edges: graph.edges.filter(inside),
    edgesOf: new Map([...graph.edgesOf].map(([id, edges]) => [id, edges.filter(inside)])),
  };
}

/**
 * Where the investigator put them, newcomers near their neighbours; a layout of their own while nobody has placed any, and for a part,
 * which has another shape than the whole it is taken from.
 */
function placesFor(desk: Desk, whole: CaseGraph, shown: CaseGraph, isWhole: boolean): Places {
  const stored = storedPlaces(desk.snapshot);
  return isWhole && shown.entities.some(({ id }) => stored.has(id))
    ? settled(whole, stored)
    : springPlaces(shown);
}
