import { useEffect, useMemo, useRef } from 'react';
import type { CaseGraph } from '#shared/analysis/graph.ts';
import { rounded, settled, storedPlaces, type Place, type Places } from '#shared/analysis/graph-places.ts';
import { caseOf, type Snapshot } from '#shared/case/snapshot.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Id } from '#shared/model/index.ts';
import { useT } from '../../i18n/use-t.ts';
import type { Done } from '../../store/case-store.ts';
import { useCase } from '../../store/react.tsx';
import { act } from '../../workspace/act.ts';
import { notifyDone } from '../../workspace/notices.ts';
import { areSamePlaces, useFirstPlaces } from './first-places.ts';
import { setLinksView, useLinksView } from './links-view.ts';
import { type LayoutProgress, useLayout } from './use-layout.ts';

export type GraphPlaces = {
  readonly places: Places;
  /**
   * Where the places come from: worked out here, as the case had them when it began, or put there since; `kept` while
   * it is not known which of the last two.
   */
  readonly from: 'proposed' | 'kept' | 'start' | 'person';
  readonly progress: LayoutProgress;
  readonly move: (id: string, place: Place) => Promise<void>;
  readonly arrange: () => void;
  readonly cancel: () => void;
};

/** A graph this small is readable as it settles; a larger one without places is laid out at once. */
const smallGraph = 6;

/**
 * Where everything stands. Places that were kept never change by themselves; the others are worked out, and kept as soon as
 * anything is moved, so that the drawing one has seen stays.
 */
export function usePlaces(snapshot: Snapshot, shown: CaseGraph): GraphPlaces {
  const t = useT();
  const store = useCase();
  const { progress, start, cancel } = useLayout();
  const first = useFirstPlaces(store);
  const caseId: string = caseOf(snapshot).id;
  const proposed = useLinksView((view) => view.proposed);
  const stored = storedPlaces(snapshot);
  const known = useMemo(
    () => (proposed.caseId === caseId ? new Map([...proposed.places, ...stored]) : stored),
    [proposed, caseId, stored],
  );
  const places = useMemo(() => settled(shown, known), [shown, known]);
  const loose = shown.entities.filter(({ id }) => !stored.has(id));
  const unknown = shown.entities.filter(({ id }) => !known.has(id)).length;

  const propose = (found: Places): void => {
    const before = proposed.caseId === caseId ? proposed.places : new Map<string, Place>();
    setLinksView({ proposed: { caseId, places: new Map([...before, ...found]) } });
  };
  const isBare = shown.entities.length > smallGraph && unknown > shown.entities.length / 2;
  const declined = useRef<CaseGraph>(undefined);
  useEffect(() => {
    if (isBare && declined.current !== shown) start(shown, propose);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a graph without places is laid out once, when it is first seen
  }, [isBare, shown]);

  const keep = async (moved: Places): Promise<Result<Done, Problem>> => {
    const others = loose.flatMap(({ id }): readonly [string, Place][] => {
      const place = places.get(id);
      return place === undefined || moved.has(id) ? [] : [[id, place]];
    });
    const all = [...others, ...moved].map(([id, { x, y }]) => ({
      entity: id as Id<'entities'>,
      x: rounded(x),
      y: rounded(y),
    }));
    return act(store, 'placement.set', { places: all }, { keepSelection: true });
  };

  const ids = shown.entities.map(({ id }) => id);
  const from =
    loose.length > 0 || ids.length === 0
      ? 'proposed'
      : first === undefined
        ? 'kept'
        : areSamePlaces(ids, stored, first)
          ? 'start'
          : 'person';

  return {
    places,
    from,
    progress,
    async move(id, place) {
      await keep(new Map([[id, place]]));
    },
    arrange() {
      start(shown, (found) => {
        void keep(found).then((done) => {
          if (done.ok) notifyDone(t('links.arrange.done'), done.value.entry);
        });
      });
    },
    cancel() {
      declined.current = shown;
      cancel();
    },
  };
}
