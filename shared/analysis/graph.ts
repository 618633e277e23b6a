import { derivedRows } from '../case/derived-rows.ts';
import { rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { indexBy } from '../case/table-index.ts';
import { remembered, rememberedOf } from '../lib/memo.ts';
import { isSameList } from '../lib/same-list.ts';
import { stances, type Stance } from '../model/claim.ts';
import type { CaseRequest, Claim, Entity, Link } from '../model/index.ts';
import type { RelationCode } from '../model/link.ts';
import { keptClaims, touchedByClaims } from './claims.ts';

/** How many claims take each stance; those set aside do not count. */
export type StanceCounts = Readonly<Record<Stance, number>>;

/** What the graph draws between two entities: a link, or a request that no link tells already. */
export type GraphEdge = {
  readonly id: string;
  readonly table: 'links' | 'requests';
  readonly from: string;
  readonly to: string;
  readonly relation: RelationCode;
  /** The relation in the texts' own words, when there are some. */
  readonly words?: string | undefined;
  readonly stances: StanceCounts;
  /** Some state it and others deny or doubt it. */
  readonly isContested: boolean;
  /** Somebody was asked and did not answer. */
  readonly isSilent: boolean;
};

/** Entities and what links them. */
export type CaseGraph = {
  readonly entities: readonly Entity[];
  readonly edges: readonly GraphEdge[];
  /** Edges of each entity, by its id. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
};

const pairOf = (from: string | undefined, to: string): string | undefined =>
  from === undefined ? undefined : `${from} ${to}`;

const requestsByPair = indexBy((request: CaseRequest) => pairOf(request.by, request.asked));
const requestsByAsker = indexBy((request: CaseRequest) => request.by);
/** The links that already tell that one asked another. */
const asksByPair = indexBy((link: Link) =>
  link.relation === 'asks' ? pairOf(link.from, link.to) : undefined,
);

/** The edge of each link; followed from commit to commit. */
const linkEdges = derivedRows(
  'links',
  (link, snapshot): GraphEdge => {
    const isQuestion = link.relation === 'asks';
    const asked = isQuestion
      ? (requestsByPair(snapshot.tables.requests).get(`${link.from} ${link.to}`) ?? [])
      : [];
    const counts = stanceCounts(keptClaims(snapshot, { table: 'links', id: link.id }));
    return {
      id: link.id,
      table: 'links',
      from: link.from,
      to: link.to,
      relation: link.relation,
      words: link.words,
      stances: counts,
      isContested: counts.states > 0 && counts.denies + counts.doubts > 0,
      isSilent: isQuestion ? counts.declines > 0 || asked.some(isSilent) : onlyDeclines(counts),
    };
  },
  {
    ...touchedByClaims,
    requests: ({ by, asked }, { tables }) =>
      (asksByPair(tables.links).get(pairOf(by, asked) ?? '') ?? []).map(({ id }) => id),
  },
);

/** The edge of each request that no link tells already, between entities that are there; followed too. */
const requestEdges = derivedRows(
  'requests',
  (request, snapshot): { readonly edge: GraphEdge | undefined } => {
    const { by, asked } = request;
    const isTold = asksByPair(snapshot.tables.links).has(pairOf(by, asked) ?? '');
    if (by === undefined || isTold || rowById(snapshot, 'entities', by) === undefined)
      return { edge: undefined };
    const counts = stanceCounts(keptClaims(snapshot, { table: 'requests', id: request.id }));
    return {
      edge: {
        id: request.id,
        table: 'requests',
        from: by,
        to: asked,
        relation: 'asks',
        stances: counts,
        isContested: false,
        isSilent: isSilent(request) || counts.declines > 0,
      },
    };
  },
  {
    ...touchedByClaims,
    links: ({ from, to }, { tables }) =>
      (requestsByPair(tables.requests).get(`${from} ${to}`) ?? []).map(({ id }) => id),
    entities: ({ id }, { tables }) =>
      (requestsByAsker(tables.requests).get(id) ?? []).map((request) => request.id),
  },
);

/**
 * The graph of a case; the same object as long as its entities and what is drawn between them are the same. The places
 * of entities are no part of it: a move makes no new graph.
 */
export function caseGraph(snapshot: Snapshot): CaseGraph {
  return graphOf(rowsOf(snapshot, 'entities'), linkEdges(snapshot), requestEdges(snapshot));
}

const graphOf = rememberedOf(
  (
    entities: readonly Entity[],
    links: readonly GraphEdge[],
    requests: ReturnType<typeof requestEdges>,
  ): CaseGraph => {
    const edges = [...links, ...requests.flatMap(({ edge }) => edge ?? [])];
    return { entities, edges, edgesOf: incidence(edges) };
  },
);

function stanceCounts(claims: readonly Claim[]): StanceCounts {
  const counts = { states: 0, denies: 0, doubts: 0, declines: 0 };
  for (const { stance } of claims) counts[stance] += 1;
  return counts;
}

function onlyDeclines({ states, denies, doubts, declines }: StanceCounts): boolean {
  return declines > 0 && states + denies + doubts === 0;
}

function isSilent({ outcome }: CaseRequest): boolean {
  return outcome === 'silence' || outcome === 'no-comment';
}

function incidence(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const byEntity = new Map<string, GraphEdge[]>();
  const put = (at: string, edge: GraphEdge): void => {
    const list = byEntity.get(at);
    if (list === undefined) byEntity.set(at, [edge]);
    else list.push(edge);
  };
  for (const edge of edges) {
    put(edge.from, edge);
    if (edge.to !== edge.from) put(edge.to, edge);
  }
  return byEntity;
}

/** Whether two graphs show the very same rows, though they are two objects. */
export function isSameGraph(left: CaseGraph, right: CaseGraph): boolean {
  return isSameList(left.entities, right.entities) && isSameList(left.edges, right.edges);
}

/** The stances taken on an edge, in the fixed order of stances. */
export function stancesOf({ stances: counts }: Pick<GraphEdge, 'stances'>): readonly Stance[] {
  return stances.filter((stance) => counts[stance] > 0);
}

/** Where an edge stands in a list sorted by disagreement: contested, then silent, then by number of claims. */
export function disagreementRank(edge: GraphEdge): number {
  const claims = stances.reduce((sum, stance) => sum + edge.stances[stance], 0);
  return (edge.isContested ? 2_000_000 : edge.isSilent ? 1_000_000 : 0) + claims;
}

/** Edges, the most contested first; those alike in the order of creation. */
export const edgesByDisagreement = remembered((graph: CaseGraph): readonly GraphEdge[] =>
  graph.edges.toSorted((left, right) => disagreementRank(right) - disagreementRank(left)),
);

/** What of a graph is wanted; an absent part wants all. */
export type GraphFilter = {
  readonly kinds?: ReadonlySet<string> | undefined;
  readonly relation?: RelationCode | undefined;
  readonly stance?: Stance | undefined;
};

/**
 * The part of a graph that a filter wants. With a relation or a stance, only the entities at an end of such an edge are left:
 * an entity without one would say nothing there.
 */
export function filteredGraph(graph: CaseGraph, { kinds, relation, stance }: GraphFilter): CaseGraph {
  if (kinds === undefined && relation === undefined && stance === undefined) return graph;
  const wanted = new Set(
    graph.entities
      .filter((entity) => kinds === undefined || kinds.has(entity.kind))
      .map((entity) => entity.id as string),
  );
  const edges = graph.edges.filter(
    (edge) =>
      wanted.has(edge.from) &&
      wanted.has(edge.to) &&
      (relation === undefined || edge.relation === relation) &&
      (stance === undefined || edge.stances[stance] > 0),
  );
  const ends =
    relation === undefined && stance === undefined
      ? wanted
      : new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    entities: graph.entities.filter((entity) => wanted.has(entity.id) && ends.has(entity.id)),
    edges,
    edgesOf: incidence(edges),
  };
}

/** Most entities drawn at once around one of them. */
export const largestNeighbourhood = 500;

/** The entities at most so many steps from one, nearest first, never more than `most`, with the edges among them. */
export function neighbourhood(
  graph: CaseGraph,
  centre: string,
  steps: number,
  most = largestNeighbourhood,
): CaseGraph {
  const reached = new Set<string>([centre]);
  let edge: readonly string[] = [centre];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next: string[] = [];
    for (const at of edge) {
      for (const { from, to } of graph.edgesOf.get(at) ?? []) {
        const other = from === at ? to : from;
        if (reached.has(other) || reached.size >= most) continue;
        reached.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  const edges = graph.edges.filter(({ from, to }) => reached.has(from) && reached.has(to));
  return {
    entities: graph.entities.filter((entity) => reached.has(entity.id)),
    edges,
    edgesOf: incidence(edges),
  };
}

/** The entity with the most edges, where one must be chosen to start from. */
export function mostLinked(graph: CaseGraph): string | undefined {
  let best: { readonly id: string; readonly count: number } | undefined;
  for (const entity of graph.entities) {
    const count = graph.edgesOf.get(entity.id)?.length ?? 0;
    if (best === undefined || count > best.count) best = { id: entity.id, count };
  }
  return best?.id;
}
