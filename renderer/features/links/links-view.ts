import { create } from 'zustand';
import type { Places } from '#shared/analysis/graph-places.ts';
import type { Stance } from '#shared/model/claim.ts';
import type { EntityKind } from '#shared/model/entity.ts';
import type { RelationCode } from '#shared/model/link.ts';

/** What of the links is on screen. */
export type LinksLayout = 'both' | 'graph' | 'table';

/** How much of the graph: the whole, or so many steps around one entity. */
export type Scope = 'all' | '1' | '2' | '3';

type LinksView = {
  readonly layout: LinksLayout;
  readonly hidden: ReadonlySet<EntityKind>;
  readonly relation: RelationCode | 'all';
  readonly stance: Stance | 'all';
  /** Undefined until somebody chooses: the whole of a small case, a neighbourhood of a large one. */
  readonly scope: Scope | undefined;
  readonly centre: string | undefined;
  /** Places worked out for entities that have none yet, by case; kept until somebody moves one of them. */
  readonly proposed: { readonly caseId: string; readonly places: Places };
};

const start: LinksView = {
  layout: 'both',
  hidden: new Set(),
  relation: 'all',
  stance: 'all',
  scope: undefined,
  centre: undefined,
  proposed: { caseId: '', places: new Map() },
};

/** How links are shown; kept while the window is open, never case data. */
export const useLinksView = create<LinksView>(() => start);

/** Changes how links are shown. */
export function setLinksView(change: Partial<LinksView>): void {
  useLinksView.setState(change);
}

/** Goes from graph and table to graph alone, to table alone, and round. */
export function nextLayout(): void {
  useLinksView.setState(({ layout }) => ({
    layout: layout === 'both' ? 'graph' : layout === 'graph' ? 'table' : 'both',
  }));
}

/** Hides or shows a kind of entity. */
export function toggleKind(kind: EntityKind): void {
  useLinksView.setState(({ hidden }) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    return { hidden: next };
  });
}

/** Takes every filter away. */
export function clearFilters(): void {
  useLinksView.setState({ hidden: new Set(), relation: 'all', stance: 'all' });
}

/** Shows the neighbourhood of an entity. */
export function centreOn(id: string): void {
  useLinksView.setState(({ scope }) => ({
    centre: id,
    scope: scope === undefined || scope === 'all' ? '2' : scope,
  }));
}
