import { rowById } from '#shared/case/snapshot.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { sayFound, sayLeft } from '../../workspace/left-drafts.ts';
import { openSource } from '../../workspace/navigation.ts';
import { beginCorrection, focusText, keepCorrection, type TypedCorrection } from './reading-store.ts';

/** Opens the correction of a text, with what was typed there before, if it was left; says so. */
export function startCorrection(store: CaseStore, sourceId: string): void {
  if (!beginCorrection(sourceId, digestOf(store, sourceId))) return;
  sayFound(() => {
    keepCorrection(sourceId, undefined);
    beginCorrection(sourceId, digestOf(store, sourceId));
  });
}

/** Goes back from a correction to its text. What was typed is kept, and the way back to it offered. */
export function leaveCorrection(store: CaseStore, sourceId: string, typed: TypedCorrection): void {
  keepCorrection(sourceId, { ...typed, leftOf: { sha256: digestOf(store, sourceId) } });
  focusText();
  sayLeft(() => {
    openSource(sourceId);
    startCorrection(store, sourceId);
  });
}

function digestOf(store: CaseStore, sourceId: string): string | undefined {
  return rowById(store.snapshot(), 'sources', sourceId)?.text?.sha256;
}
