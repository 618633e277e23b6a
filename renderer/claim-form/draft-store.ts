import { create } from 'zustand';
import type { ClaimDraft } from './claim-draft.ts';

type Drafts = {
  /** By source: looking elsewhere loses nothing, coming back finds the form as it was left. */
  readonly bySource: Readonly<Record<string, ClaimDraft>>;
};

/** Claims being written. Not case data: nothing here is in the case until it is recorded. */
export const useClaimDrafts = create<Drafts>(() => ({ bySource: {} }));

/** The claim being written on a source, followed. */
export function useClaimDraft(sourceId: string): ClaimDraft | undefined {
  return useClaimDrafts((state) => state.bySource[sourceId]);
}

/** Opens the form on a source, in place of what was being written there. */
export function openClaimDraft(draft: ClaimDraft): void {
  useClaimDrafts.setState(({ bySource }) => ({ bySource: { ...bySource, [draft.source]: draft } }));
}

/** Changes some fields. */
export function changeClaimDraft(sourceId: string, patch: Partial<ClaimDraft>): void {
  useClaimDrafts.setState(({ bySource }) => {
    const draft = bySource[sourceId];
    return draft === undefined
      ? { bySource }
      : { bySource: { ...bySource, [sourceId]: { ...draft, ...patch } } };
  });
}

/** Drops the draft of a source: recorded, or given up. */
export function closeClaimDraft(sourceId: string): void {
  useClaimDrafts.setState(({ bySource }) => {
    const { [sourceId]: _closed, ...rest } = bySource;
    return { bySource: rest };
  });
}
