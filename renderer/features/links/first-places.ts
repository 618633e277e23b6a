import { useEffect, useState } from 'react';
import type { Place, Places } from '#shared/analysis/graph-places.ts';
import type { JournalEntry } from '#shared/case/journal.ts';
import type { Placement } from '#shared/model/index.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { entryOf } from '../../store/stored-entry.ts';

/** Where the entry that a case begins with put its entities: those of an example, a copy or a case received. */
export function placesIn(entry: Pick<JournalEntry, 'changes'> | undefined): Places {
  const places = new Map<string, Place>();
  for (const { table, after } of entry?.changes ?? []) {
    if (table !== 'placements' || after === undefined) continue;
    const { entity, x, y } = after as Placement;
    places.set(entity, { x, y });
  }
  return places;
}

/** Whether all of these entities stand where others have them: nobody moved any. */
export function areSamePlaces(ids: readonly string[], stored: Places, first: Places): boolean {
  return ids.every((id) => {
    const [now, then] = [stored.get(id), first.get(id)];
    return now !== undefined && now.x === then?.x && now.y === then.y;
  });
}

/** The places that a case began with, once its first entry is read; undefined until then. */
export function useFirstPlaces(store: CaseStore): Places | undefined {
  const [first, setFirst] = useState<{ readonly store: CaseStore; readonly places: Places }>();
  useEffect(() => {
    let isCurrent = true;
    void store.stored(1, 1).then(
      ([entry]) => {
        if (isCurrent) setFirst({ store, places: placesIn(entry && entryOf(entry)) });
      },
      // Without it nothing is said of who put things where.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [store]);
  return first?.store === store ? first.places : undefined;
}
