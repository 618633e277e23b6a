import type { JournalEntry } from '#shared/case/journal.ts';
import type { Content } from '#shared/commands/command.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { sha256Of, type Sha256 } from '#shared/lib/sha256.ts';
import { wordsMediaType } from '#shared/documents/words-file.ts';
import type { Mirror } from '#shared/platform/platform.ts';

/** A text (no media type) or an original file, named by the rows that point at it. */
export type NamedContent = { readonly sha256: Sha256; readonly mediaType?: string };

/** Every text and file that any version of a source pointed at, old texts included, since undo leads back to them. */
export function contentsNamedIn(entries: readonly JournalEntry[]): readonly NamedContent[] {
  const named = new Map<string, NamedContent>();
  for (const { changes } of entries) {
    for (const { table, after } of changes) {
      if (table !== 'sources' || after === undefined) continue;
      const { text, original } = after;
      if (text !== undefined) named.set(`text ${text.sha256}`, { sha256: text.sha256 });
      if (original !== undefined) {
        named.set(`blob ${original.sha256}`, { sha256: original.sha256, mediaType: original.mediaType });
        if (original.words !== undefined)
          named.set(`blob ${original.words}`, { sha256: original.words, mediaType: wordsMediaType });
      }
    }
  }
  return [...named.values()];
}

/**
 * Reads contents from the copy on disk. What is missing there, or is not what its digest says, is left out and
 * told to `report`: a case without one of its texts is better than no case.
 */
export async function contentsOnDisk(
  mirror: Mirror,
  caseId: string,
  entries: readonly JournalEntry[],
  report: (problem: Problem) => void,
): Promise<readonly Content[]> {
  const contents: Content[] = [];
  for (const { sha256, mediaType } of contentsNamedIn(entries)) {
    const read = await mirror.getContent(caseId, sha256);
    if (!read.ok) report(read.error);
    else if (read.value === undefined || sha256Of(read.value) !== sha256) {
      report(problem('file.unreadable', `file:${sha256.slice(0, 12)}`));
    } else if (mediaType === undefined) {
      // A byte order mark is part of what the digest vouches for.
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.value);
      contents.push({ kind: 'text', sha256, text });
    } else contents.push({ kind: 'blob', sha256, bytes: read.value, mediaType });
  }
  return contents;
}
