import { useEffect, useState } from 'react';
import { useCase, useOfCase } from '../../store/react.tsx';
import type { CaseStore } from '../../store/case-store.ts';
import { listedEntry, type ListedEntry } from '../../store/listed-entry.ts';

/** Entries asked for at once, and milliseconds of reading before the window may answer something else. */
const together = 500;
const stretch = 12;

/** Every entry of the open case, oldest first, followed; undefined while they are first read. */
export function useJournal(): readonly ListedEntry[] | undefined {
  const store = useCase();
  const seq = useOfCase((snapshot) => snapshot.seq);
  const [read, setRead] = useState<{ readonly id: string; readonly entries: readonly ListedEntry[] }>();
  const known = read?.id === store.id ? read.entries : undefined;
  const last = known?.at(-1)?.seq ?? 0;
  useEffect(() => {
    if (last >= seq) return undefined;
    let isCurrent = true;
    void entriesSince(store, last + 1, () => isCurrent).then((added) => {
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

/** Reads entries without holding the window up, as long as somebody wants them. */
async function entriesSince(
  store: CaseStore,
  from: number,
  isWanted: () => boolean,
): Promise<readonly ListedEntry[]> {
  const entries: ListedEntry[] = [];
  let end = performance.now() + stretch;
  const rest = async (): Promise<void> => {
    if (performance.now() < end) return;
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + stretch;
  };
  for (let next = from; isWanted(); next += together) {
    const stored = await store.stored(next, together);
    for (const one of stored) {
      const reading = listedEntry(one);
      let step = reading.next();
      while (step.done !== true && isWanted()) {
        await rest();
        step = reading.next();
      }
      if (step.done === true) entries.push(step.value);
      await rest();
    }
    if (stored.length < together) break;
  }
  return entries;
}
