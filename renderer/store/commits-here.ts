import type { JournalEntry } from '#shared/case/journal.ts';

/** Hears of a commit of this window once it is safe in the database. */
export type CommitListener = (caseId: string, entry: JournalEntry) => void;

const listeners = new Set<CommitListener>();

/**
 * Hears each commit of this window, of any case, with its entry: who follows beside the page (the search worker) is
 * then handed it, and need not read it back. The journal stays the truth: whoever missed one reads it there.
 */
export function onCommitHere(listener: CommitListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells of a commit of this window. */
export function commitHere(caseId: string, entry: JournalEntry): void {
  for (const listener of listeners) listener(caseId, entry);
}
