import { useEffect, useMemo, useState } from 'react';
import type { Snapshot } from '#shared/case/snapshot.ts';
import type { Problem } from '#shared/lib/errors.ts';
import { useLibrary } from '../../store/react.tsx';

/** Cases read for a comparison, in the order chosen; those that do not open, with why. */
export type OpenedCases = {
  readonly isReady: boolean;
  readonly snapshots: readonly Snapshot[];
  readonly refused: readonly { readonly id: string; readonly problem: Problem }[];
};

type Read = { readonly key: string; readonly cases: ReadonlyMap<string, Snapshot | Problem> };

/**
 * Opens cases for reading and follows them; closes on leaving those that nobody else of this window had open. Nothing
 * is ever written here.
 */
export function useOpenedCases(ids: readonly string[]): OpenedCases {
  const library = useLibrary();
  const [read, setRead] = useState<Read>();
  const key = ids.join(',');
  useEffect(() => {
    const wanted = key === '' ? [] : key.split(',');
    let current = true;
    const leaving: (() => void)[] = [];
    const put = (id: string, value: Snapshot | Problem): void =>
      setRead((before) => ({ key, cases: new Map(before?.key === key ? before.cases : []).set(id, value) }));
    void Promise.all(
      wanted.map(async (id) => {
        const wasOpen = library.isOpen(id);
        if (!wasOpen) leaving.push(() => library.close(id));
        const opened = await library.open(id);
        if (!current) return;
        if (!opened.ok) return put(id, opened.error);
        const store = opened.value;
        leaving.push(store.subscribe(() => put(id, store.snapshot())));
        return put(id, store.snapshot());
      }),
    );
    return () => {
      current = false;
      for (const leave of leaving.toReversed()) leave();
    };
  }, [library, key]);
  return useMemo(() => {
    const wanted = key === '' ? [] : key.split(',');
    const cases = read?.key === key ? read.cases : new Map<string, Snapshot | Problem>();
    const found = wanted.flatMap((id) => {
      const one = cases.get(id);
      return one === undefined ? [] : [{ id, one }];
    });
    return {
      isReady: found.length === wanted.length,
      snapshots: found.flatMap(({ one }) => ('tables' in one ? [one] : [])),
      refused: found.flatMap(({ id, one }) => ('code' in one ? [{ id, problem: one }] : [])),
    };
  }, [read, key]);
}
