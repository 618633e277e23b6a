import { openSection } from '../workspace/navigation.ts';
import { sayFound, sayLeft } from '../workspace/left-drafts.ts';
import { select, useWorkspace } from '../workspace/selection.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { leaveClaimDraft, openClaimDraft, resumeClaimDraft, startAfresh } from './draft-store.ts';

/** Opens the form of a claim beside its source, with what was typed there before, if it was left; says so. */
export function openForm(draft: ClaimDraft, suggestion?: string): void {
  const { source } = draft;
  const { isFound, left } = openClaimDraft(draft, suggestion);
  if (isFound)
    sayFound(() => {
      startAfresh(source);
      document.querySelector<HTMLElement>('[data-claim-form]')?.focus();
    });
  else if (left !== undefined) sayKept(source, left);
  showForm(source);
}

/** Shows the form of the claim that is being written on a source. */
export function showForm(sourceId: string): void {
  useWorkspace.setState({ inspectorOpen: true });
  select({ table: 'sources', id: sourceId });
}

/** Leaves the form of a source without recording. What was typed is kept, and the way back to it offered. */
export function leaveForm(sourceId: string): void {
  const place = leaveClaimDraft(sourceId);
  if (place !== undefined) sayKept(sourceId, place);
}

function sayKept(sourceId: string, place: string): void {
  sayLeft(() => {
    resumeClaimDraft(place);
    openSection('sources', sourceId);
    showForm(sourceId);
  });
}
