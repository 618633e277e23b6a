import { create } from 'zustand';
import type { ClaimDraft } from './claim-draft.ts';

/** A draft with what its form fills in by itself: what differs was typed. */
type Written = { readonly draft: ClaimDraft; readonly filled: ClaimDraft };

/** Where the form of a source stands: the words it is about and the suggestion it answers, and how it opened. */
type Open = { readonly place: string; readonly filled: ClaimDraft };

type Drafts = {
  /** By source: looking elsewhere loses nothing, coming back finds the form as it was left. */
  readonly bySource: Readonly<Record<string, ClaimDraft>>;
  /** Where each of them stands, by source. */
  readonly open: Readonly<Record<string, Open>>;
  /** What was typed in forms that were left without recording it, by place. */
  readonly left: Readonly<Record<string, Written>>;
};

/** Claims being written. Not case data: nothing here is in the case until it is recorded. */
export const useClaimDrafts = create<Drafts>(() => ({ bySource: {}, open: {}, left: {} }));

/** The claim being written on a source, followed. */
export function useClaimDraft(sourceId: string): ClaimDraft | undefined {
  return useClaimDrafts((state) => state.bySource[sourceId]);
}

/** What opening a form did: whether what was typed there before is in it, and the place of another one left for it. */
type Opened = { readonly isFound: boolean; readonly left: string | undefined };

/**
 * Opens the form on a source, in place of what was being written there, which is kept when something was typed in it. Where
 * a form was left on the same words it opens with what was typed there, under the letter asked for; so does the form of
 * the same suggestion, as it was left.
 */
export function openClaimDraft(filled: ClaimDraft, suggestion = ''): Opened {
  const place = placeOf(filled, suggestion);
  const left = leaveClaimDraft(filled.source);
  const found = useClaimDrafts.getState().left[place]?.draft;
  const letter = found === undefined || suggestion === '' ? filled.letter : found.letter;
  // Another letter is about other findings.
  const attach = found?.letter === letter ? found.attach : filled.attach;
  put(place, {
    draft: found === undefined ? filled : { ...found, anchor: filled.anchor, letter, attach },
    filled,
  });
  return { isFound: found !== undefined, left: left === place ? undefined : left };
}

/** Opens a form again as it was left. */
export function resumeClaimDraft(place: string): void {
  const written = useClaimDrafts.getState().left[place];
  if (written === undefined) return;
  leaveClaimDraft(written.draft.source);
  put(place, written);
}

/** Empties the form of a source of what was typed: it stands as it opens by itself. */
export function startAfresh(sourceId: string): void {
  useClaimDrafts.setState(({ bySource, open }) => {
    const filled = open[sourceId]?.filled;
    return filled === undefined ? {} : { bySource: { ...bySource, [sourceId]: filled } };
  });
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

/** Leaves the form of a source without recording; gives its place when something was typed in it, which is kept. */
export function leaveClaimDraft(sourceId: string): string | undefined {
  const { bySource, open, left } = useClaimDrafts.getState();
  const [draft, stand] = [bySource[sourceId], open[sourceId]];
  closeClaimDraft(sourceId);
  if (draft === undefined || stand === undefined || !isTouched(draft, stand.filled)) return undefined;
  useClaimDrafts.setState({ left: { ...left, [stand.place]: { draft, filled: stand.filled } } });
  return stand.place;
}

/** Drops the draft of a source: recorded. */
export function closeClaimDraft(sourceId: string): void {
  useClaimDrafts.setState(({ bySource, open }) => {
    const { [sourceId]: _draft, ...drafts } = bySource;
    const { [sourceId]: _open, ...rest } = open;
    return { bySource: drafts, open: rest };
  });
}

function put(place: string, { draft, filled }: Written): void {
  useClaimDrafts.setState(({ bySource, open, left: { [place]: _found, ...left } }) => ({
    bySource: { ...bySource, [draft.source]: draft },
    open: { ...open, [draft.source]: { place, filled } },
    left,
  }));
}

function placeOf({ source, anchor }: ClaimDraft, suggestion: string): string {
  return JSON.stringify([source, anchor?.start, anchor?.end, anchor?.quote, suggestion]);
}

/** Whether a person filled in something of a form. Its letter alone says nothing yet. */
function isTouched(draft: ClaimDraft, filled: ClaimDraft): boolean {
  return (Object.keys({ ...filled, ...draft }) as (keyof ClaimDraft)[]).some(
    (field) => field !== 'letter' && JSON.stringify(draft[field]) !== JSON.stringify(filled[field]),
  );
}
