import { checkLines, entryLine, type JournalEntry } from '#shared/case/journal.ts';
import type { Content } from '#shared/commands/command.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Mirror } from '#shared/platform/platform.ts';

/**
 * Keeps the copy of each journal on disk in step, because a full disk can make Chromium reset IndexedDB
 * (electron#41877). Writes follow commits, in order, and never hold one back; what fails is reported once.
 */
export type MirrorKeeper = {
  readonly follow: (caseId: string, entry: JournalEntry, contents: readonly Content[]) => void;
  /** Brings the copy of a case up to its journal, after a crash between the two. */
  readonly catchUp: (caseId: string, entries: readonly JournalEntry[]) => Promise<void>;
  /** Journal of a case as the disk has it, as far as its chain is whole. */
  readonly recover: (caseId: string) => Promise<readonly JournalEntry[]>;
  readonly forget: (caseId: string) => Promise<void>;
  /** Resolves once everything asked for so far is on disk. */
  readonly settled: () => Promise<void>;
};

/** Makes the keeper; without a mirror (plain browser) it does nothing. */
export function mirrorKeeper(mirror: Mirror, report: (problem: Problem) => void): MirrorKeeper {
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  async function kept(work: Promise<Result<unknown>>): Promise<void> {
    const result = await work;
    if (!result.ok) report(result.error);
  }

  async function recover(caseId: string): Promise<readonly JournalEntry[]> {
    if (!mirror.available) return [];
    const lines = await mirror.read(caseId);
    if (!lines.ok) {
      report(lines.error);
      return [];
    }
    return checkLines(lines.value).entries;
  }

  return {
    follow: (caseId, entry, contents) => {
      if (!mirror.available) return;
      void inTurn(async () => {
        for (const content of contents) {
          const bytes = content.kind === 'blob' ? content.bytes : new TextEncoder().encode(content.text);
          await kept(mirror.putContent(caseId, content.sha256, bytes));
        }
        await kept(mirror.append(caseId, [entryLine(entry)]));
      });
    },
    catchUp: (caseId, entries) =>
      inTurn(async () => {
        if (!mirror.available) return;
        const known = (await recover(caseId)).length;
        const lines = entries.slice(known).map(entryLine);
        if (lines.length > 0) await kept(mirror.append(caseId, lines));
      }),
    recover,
    forget: (caseId) =>
      inTurn(async () => {
        if (mirror.available) await kept(mirror.remove(caseId));
      }),
    settled: () => inTurn(async () => undefined),
  };
}
