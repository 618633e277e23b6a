import { assembled, type JournalCopy } from '#shared/case/journal-copy.ts';
import type { SealedEntry } from '#shared/case/journal.ts';
import type { Content } from '#shared/commands/command.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import type { Sha256 } from '#shared/lib/sha256.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { Mirror } from '#shared/platform/platform.ts';
import { contentsNamedIn, type NamedContent } from './named-contents.ts';
import { entryOf, lineOf, type StoredEntry } from './stored-entry.ts';

/**
 * Keeps the copy of each journal on disk in step, because a full disk can make Chromium reset IndexedDB
 * (electron#41877). Writes follow commits and never hold one back. The copy is append-only: what is missing or
 * broken in it is appended, and `assembled` puts its lines back in order, so that no line is ever taken away.
 */
export type MirrorKeeper = {
  readonly follow: (
    caseId: string,
    sealed: SealedEntry,
    contents: readonly Content[],
    forgets?: readonly Sha256[],
  ) => void;
  /** Whether something of this case could not be copied, so that `catchUp` is due. */
  readonly isBehind: (caseId: string) => boolean;
  /** Appends every entry of the journal that the copy lacks, contents first. */
  readonly catchUp: (
    caseId: string,
    journal: readonly StoredEntry[],
    contents: ContentReader,
  ) => Promise<void>;
  /** The copy of a case, as far as it is whole; nothing when there is none. */
  readonly read: (caseId: string) => Promise<JournalCopy>;
  /** Whether the copy ends with this very entry, found without reading all of a long one. */
  readonly endsWith: (caseId: string, head: string) => Promise<boolean>;
  readonly forget: (caseId: string) => Promise<Result<unknown, Problem>>;
  /** Resolves once everything asked for so far is on disk. */
  readonly settled: () => Promise<void>;
};

/** Reads a text or a file of the case, as bytes. */
export type ContentReader = (content: NamedContent) => Promise<Uint8Array | undefined>;

/** Longest copy, in UTF-16 units, that is checked line by line each time the case is opened. */
const alwaysChecked = 2_000_000;

/** Makes the keeper; without a mirror (plain browser) it does nothing. */
export function mirrorKeeper(mirror: Mirror, report: (problem: Problem) => void): MirrorKeeper {
  let queue: Promise<unknown> = Promise.resolve();
  const behind = new Set<string>();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  /** Whether all of the work was done; the first failure stops it and is said once until the copy is whole again. */
  async function copied(caseId: string, work: readonly (() => Promise<Result<unknown>>)[]): Promise<boolean> {
    for (const step of work) {
      const result = await step();
      if (result.ok) continue;
      if (!behind.has(caseId)) report(result.error);
      behind.add(caseId);
      return false;
    }
    return true;
  }

  /** What a person had deleted for good must go, whether or not the copy is behind. */
  async function forgotten(caseId: string, digests: readonly Sha256[]): Promise<void> {
    for (const sha256 of digests) {
      const removed = await mirror.removeContent(caseId, sha256);
      if (!removed.ok) report(removed.error);
    }
  }

  async function linesOf(caseId: string): Promise<readonly string[]> {
    const lines = await mirror.read(caseId);
    if (lines.ok) return lines.value;
    report(lines.error);
    return [];
  }

  async function read(caseId: string): Promise<JournalCopy> {
    return assembled(mirror.available ? await linesOf(caseId) : []);
  }

  return {
    follow: (caseId, { line }, contents, forgets = []) => {
      if (!mirror.available) return;
      if (forgets.length > 0) void inTurn(() => forgotten(caseId, forgets));
      // A copy that is behind is brought up whole by `catchUp`, not here with a gap in it.
      if (behind.has(caseId)) return;
      void inTurn(async () => {
        // Handing over the line of a large entry takes time: the page shows the commit first.
        await nextTask();
        await copied(caseId, [
          ...contents.map((content) => () => {
            const bytes = content.kind === 'blob' ? content.bytes : new TextEncoder().encode(content.text);
            return mirror.putContent(caseId, content.sha256, bytes);
          }),
          () => mirror.append(caseId, [line]),
        ]);
      });
    },
    isBehind: (caseId) => behind.has(caseId),
    catchUp: (caseId, journal, contents) =>
      inTurn(async () => {
        if (!mirror.available) return;
        const copy = await read(caseId);
        const missing = journal.filter((entry) => !copy.hashes.has(entry.hash));
        const broken = copy.brokenLines[0];
        // Said once: the broken line stays, and what it should have said is appended now.
        if (broken !== undefined && missing.length > 0) report(problem('mirror.broken', `journal:${broken}`));
        const named = contentsNamedIn(missing.flatMap((entry) => entryOf(entry) ?? [])).map(
          (content) => async () => {
            const bytes = await contents(content);
            return bytes === undefined ? ok(undefined) : mirror.putContent(caseId, content.sha256, bytes);
          },
        );
        const lines = missing.flatMap((entry) => lineOf(entry) ?? []);
        const done = await copied(caseId, [
          ...named,
          ...(lines.length === 0 ? [] : [() => mirror.append(caseId, lines)]),
        ]);
        if (done) behind.delete(caseId);
      }),
    read,
    endsWith: (caseId, head) =>
      inTurn(async () => {
        const lines = await linesOf(caseId);
        const length = lines.reduce((sum, line) => sum + line.length, 0);
        // A quotation mark inside a text is escaped, so only the entry's own hash can read like this.
        return length > alwaysChecked && lines.at(-1)?.includes(`"hash":"${head}"`) === true;
      }),
    forget: (caseId) =>
      inTurn(async () => {
        behind.delete(caseId);
        return mirror.available ? mirror.remove(caseId) : ok(undefined);
      }),
    settled: () => inTurn(async () => undefined),
  };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
