import { rowById, rowsOf, type Snapshot } from '../case/snapshot.ts';
import { grouped, remembered } from '../lib/memo.ts';
import { stances, type Stance } from '../model/claim.ts';
import type { CaseRequest, Claim, Entity, TableName } from '../model/index.ts';
import type { RelationCode } from '../model/link.ts';
import { claimsAbout, discardOf } from './claims.ts';

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

/** The tables a graph is made of; the places of entities are not among them, so that a move makes no new graph. */
const ingredients = [
  'entities',
  'links',
  'claims',
  'decisions',
  'requests',
] as const satisfies readonly TableName[];

type Kept = { readonly tables: readonly object[]; readonly graph: CaseGraph };

const kept = new WeakMap<object, Kept>();

/** The graph of a case; the same object as long as its entities, links, claims, decisions and requests are the same. */
export function caseGraph(snapshot: Snapshot): CaseGraph {
  const tables = ingredients.map((name) => snapshot.tables[name]);
  const before = kept.get(snapshot.tables.entities);
  if (before?.tables.every((table, index) => table === tables[index])) return before.graph;
  const graph = graphOf(snapshot);
  kept.set(snapshot.tables.entities, { tables, graph });
  return graph;
}

function graphOf(snapshot: Snapshot): CaseGraph {
  const requests = rowsOf(snapshot, 'requests').filter((request) => request.by !== undefined);
  const byPair = grouped(requests, (request) => `${request.by} ${request.asked}`);
  const told = new Set<string>();
  const links = rowsOf(snapshot, 'links').map((link): GraphEdge => {
    const pair = `${link.from} ${link.to}`;
    const asked = link.relation === 'asks' ? (byPair.get(pair) ?? []) : [];
    if (link.relation === 'asks') told.add(pair);
    const counts = stanceCounts(snapshot, claimsAbout(snapshot, { table: 'links', id: link.id }));
    return {
      id: link.id,
      table: 'links',
      from: link.from,
      to: link.to,
      relation: link.relation,
      words: link.words,
      stances: counts,
      isContested: counts.states > 0 && counts.denies + counts.doubts > 0,
      isSilent: link.relation === 'asks' ? counts.declines > 0 || asked.some(isSilent) : onlyDeclines(counts),
    };
  });
  const others = requests
    .filter(
      (request) =>
        !told.has(`${request.by} ${request.asked}`) && rowById(snapshot, 'entities', request.by ?? ''),
    )
    .map((request): GraphEdge => {
      const counts = stanceCounts(snapshot, claimsAbout(snapshot, { table: 'requests', id: request.id }));
      return {
        id: request.id,
        table: 'requests',
        from: request.by ?? '',
        to: request.asked,
        relation: 'asks',
        stances: counts,
        isContested: false,
        isSilent: isSilent(request) || counts.declines > 0,
      };
    });
  const edges = [...links, ...others];
  return { entities: rowsOf(snapshot, 'entities'), edges, edgesOf: incidence(edges) };
}

function stanceCounts(snapshot: Snapshot, claims: readonly Claim[]): StanceCounts {
  const counts = { states: 0, denies: 0, doubts: 0, declines: 0 };
  for (const claim of claims) if (discardOf(snapshot, claim.id) === undefined) counts[claim.stance] += 1;
  return counts;
}

function onlyDeclines({ states, denies, doubts, declines }: StanceCounts): boolean {
  return declines > 0 && states + denies + doubts === 0;
}

function isSilent({ outcome }: CaseRequest): boolean {
  return outcome === 'silence' || outcome === 'no-comment';
}

function incidence(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly GraphEdge[]> {
  const ends = edges.flatMap((edge) =>
    edge.from === edge.to
      ? [{ at: edge.from, edge }]
      : [
          { at: edge.from, edge },
          { at: edge.to, edge },
        ],
  );
  return new Map([...grouped(ends, ({ at }) => at)].map(([at, list]) => [at, list.map(({ edge }) => edge)]));
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
