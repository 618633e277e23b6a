import { create } from 'zustand';
import type { ChainCheck, Position } from '#shared/case/journal.ts';

const useChains = create<Readonly<Record<string, ChainCheck>>>(() => ({}));

/** The last check of a case's journal in this window, or undefined while it was not checked. */
export function useChain(caseId: string): ChainCheck | undefined {
  return useChains((chains) => chains[caseId]);
}

/** Keeps the outcome of a check, for the status bar and the journal. */
export function chainChecked(caseId: string, check: ChainCheck): void {
  useChains.setState({ [caseId]: check });
}

/** What may be said of the chain of a case that stands somewhere: only as much as the last check read. */
export type ChainStanding =
  | { readonly state: 'unchecked' }
  | { readonly state: 'verified' }
  /** Whole up to an entry before the last: what was written since has not been read back. */
  | { readonly state: 'behind'; readonly upTo: number }
  | { readonly state: 'broken'; readonly at: number };

/** How far the last check reaches, against where the case stands now. */
export function chainStanding(check: ChainCheck | undefined, now: Position): ChainStanding {
  if (check === undefined) return { state: 'unchecked' };
  if (!check.whole) return { state: 'broken', at: check.at };
  if (check.head === now.head && check.entries === now.seq) return { state: 'verified' };
  // Of a check that goes as far and ends elsewhere, nothing holds for the journal that is there now.
  return check.entries < now.seq ? { state: 'behind', upTo: check.entries } : { state: 'unchecked' };
}
