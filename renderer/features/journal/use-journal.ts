import { useEffect, useState } from 'react';
import type { JournalEntry } from '#shared/case/journal.ts';
import { useCase, useSnapshot } from '../../store/react.tsx';

/** Every entry of the open case, oldest first, followed; undefined while they are first read. */
export function useJournal(): readonly JournalEntry[] | undefined {
  const store = useCase();
  const { seq } = useSnapshot();
  const [read, setRead] = useState<{ readonly id: string; readonly entries: readonly JournalEntry[] }>();
  const known = read?.id === store.id ? read.entries : undefined;
  const last = known?.at(-1)?.seq ?? 0;
  useEffect(() => {
    if (last >= seq) return undefined;
    let isCurrent = true;
    void store.journal(last + 1).then((added) => {
      if (!isCurrent) return;
      setRead((before) => ({
        id: store.id,
        entries: before?.id === store.id ? [...before.entries, ...added] : added,
      }));
    });
    return () => {
      isCurrent = false;
    };
  }, [store, seq, last]);
  return known;
}
