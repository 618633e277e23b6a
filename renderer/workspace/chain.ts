import { create } from 'zustand';
import type { ChainCheck } from '#shared/case/journal.ts';

const useChains = create<Readonly<Record<string, ChainCheck>>>(() => ({}));

/** The last check of a case's journal in this window, or undefined while it was not checked. */
export function useChain(caseId: string): ChainCheck | undefined {
  return useChains((chains) => chains[caseId]);
}

/** Keeps the outcome of a check, for the status bar and the journal. */
export function chainChecked(caseId: string, check: ChainCheck): void {
  useChains.setState({ [caseId]: check });
}
