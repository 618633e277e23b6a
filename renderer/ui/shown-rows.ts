import { useSyncExternalStore } from 'react';

/** The list on screen as it is sorted and filtered, for what walks it from outside: J and K, the inspector. */
export type ShownRows = {
  readonly count: number;
  /** The row that the list has selected, by the list's own id; it may be filtered out. */
  readonly selectedId: string | undefined;
  /** Place of a row by the list's own id; undefined when it is not shown. */
  readonly indexOf: (id: string) => number | undefined;
  readonly idAt: (index: number) => string | undefined;
  /** Selects the row so many after the selected one; the first when none is. At the ends, nothing. */
  readonly step: (by: number) => void;
};

let shown: ShownRows | undefined;
const followers = new Set<() => void>();

/** Says which rows are on screen; gives back the way to say that they are gone. */
export function showRows(rows: ShownRows): () => void {
  tell(rows);
  return () => {
    if (shown === rows) tell(undefined);
  };
}

/** The rows on screen now; undefined where the screen has no list. */
export function shownRows(): ShownRows | undefined {
  return shown;
}

/** The rows on screen, followed. */
export function useShownRows(): ShownRows | undefined {
  return useSyncExternalStore(follow, shownRows);
}

function follow(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

function tell(rows: ShownRows | undefined): void {
  shown = rows;
  for (const follower of followers) follower();
}
