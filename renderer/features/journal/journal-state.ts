import { create } from 'zustand';
import { caseOf } from '#shared/case/snapshot.ts';
import { problem } from '#shared/lib/errors.ts';
import { fileNameOf } from '../../platform/file-name.ts';
import { platform } from '../../platform/platform.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { chainChecked } from '../../workspace/chain.ts';
import { notifyDone, notifyProblem } from '../../workspace/notices.ts';
import { journalFile } from './journal-file.ts';
import { verifyInSlices } from './verify-chain.ts';

type Verification = { readonly caseId: string; readonly done: number; readonly total: number };

/** A check of the chain under way, if any. */
export const useVerification = create<{ readonly running: Verification | undefined }>(() => ({
  running: undefined,
}));

/** Reads the whole journal again from storage and checks every hash; a second call while it runs does nothing. */
export async function verifyCase(store: CaseStore): Promise<void> {
  if (useVerification.getState().running !== undefined) return;
  const { seq, head } = store.snapshot();
  const caseId = store.id;
  useVerification.setState({ running: { caseId, done: 0, total: seq } });
  try {
    // What is written while it runs is left for the next time: the end expected is that of now.
    const entries = await store.stored(1, seq);
    const check = await verifyInSlices(entries, { seq, head }, async (done) => {
      if (useVerification.getState().running === undefined) return false;
      useVerification.setState({ running: { caseId, done, total: seq } });
      await new Promise((resolve) => setTimeout(resolve));
      return useVerification.getState().running !== undefined;
    });
    if (check !== undefined) chainChecked(caseId, check);
  } catch (thrown) {
    notifyProblem(
      problem('storage.failed', undefined, { reason: thrown instanceof Error ? thrown.message : '' }),
    );
  } finally {
    useVerification.setState({ running: undefined });
  }
}

/** Stops a check: nothing is said of a chain that was not read to its end. */
export function stopVerifying(): void {
  useVerification.setState({ running: undefined });
}

/** Saves the journal (`journalFile`) where the person says. */
export async function exportJournal(store: CaseStore, done: (name: string) => string): Promise<void> {
  const bytes = await journalFile(await store.stored());
  const suggestedName = `${fileNameOf(caseOf(store.snapshot()).title)}-journal.jsonl`;
  const saved = await platform.files.save({ suggestedName, bytes, mediaType: 'application/jsonl' });
  if (!saved.ok) notifyProblem(saved.error);
  else if (saved.value.saved) notifyDone(done(saved.value.name));
}
