import { useEffect, useMemo, useState } from 'react';
import {
  caseGraph,
  filteredGraph,
  isSameGraph,
  largestNeighbourhood,
  mostLinked,
  neighbourhood,
  type CaseGraph,
} from '#shared/analysis/graph.ts';
import type { Snapshot } from '#shared/case/snapshot.ts';
import { entityKinds } from '#shared/model/entity.ts';
import type { Selected } from '../../workspace/selection.ts';
import { type Scope, setLinksView, useLinksView } from './links-view.ts';

/** The graph of the case, what the filters leave of it, and what is drawn. */
export type ShownGraph = {
  readonly whole: CaseGraph;
  readonly filtered: CaseGraph;
  readonly shown: CaseGraph;
  readonly scope: Scope;
  /** In the middle of a neighbourhood. */
  readonly centre: string | undefined;
};

/** What is drawn of the links, by the filters and the neighbourhood chosen; what is selected is always within it. */
export function useShownGraph(snapshot: Snapshot, selected: Selected | undefined): ShownGraph {
  const { hidden, relation, stance, scope: chosen, centre: kept } = useLinksView();
  const whole = caseGraph(snapshot);
  const filtered = useMemo(
    () =>
      filteredGraph(whole, {
        kinds: hidden.size === 0 ? undefined : new Set(entityKinds.filter((kind) => !hidden.has(kind))),
        relation: relation === 'all' ? undefined : relation,
        stance: stance === 'all' ? undefined : stance,
      }),
    [whole, hidden, relation, stance],
  );
  const scope = chosen ?? (filtered.entities.length > largestNeighbourhood ? '2' : 'all');
  const sought = soughtIn(filtered, selected);
  const { shown: made, centre } = useMemo(() => {
    if (scope === 'all') return { shown: filtered, centre: undefined };
    const isThere = (id: string | undefined): id is string =>
      id !== undefined && filtered.entities.some((entity) => entity.id === id);
    const around = (id: string): CaseGraph => neighbourhood(filtered, id, Number(scope));
    const first = [kept, sought, mostLinked(filtered)].find(isThere);
    if (first === undefined) return { shown: filtered, centre: undefined };
    const near = around(first);
    if (sought === undefined || near.entities.some(({ id }) => id === sought))
      return { shown: near, centre: first };
    return { shown: around(sought), centre: sought };
  }, [filtered, scope, kept, sought]);
  // What was drawn stays drawn while a commit elsewhere changes nothing of it.
  const [last, setLast] = useState(made);
  const shown = last === made || isSameGraph(last, made) ? last : made;
  if (shown !== last) setLast(shown);
  useEffect(() => {
    // The middle stays when the selection goes away, or the drawing would jump back.
    if (centre !== undefined && centre !== kept) setLinksView({ centre });
  }, [centre, kept]);
  return { whole, filtered, shown, scope, centre };
}

/** The entity that must be in sight: the one selected, or where the selected edge begins. */
function soughtIn(graph: CaseGraph, selected: Selected | undefined): string | undefined {
  if (selected === undefined) return undefined;
  const id =
    selected.table === 'entities' ? selected.id : graph.edges.find((edge) => edge.id === selected.id)?.from;
  return id !== undefined && graph.entities.some((entity) => entity.id === id) ? id : undefined;
}
