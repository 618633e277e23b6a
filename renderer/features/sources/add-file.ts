import { rowById, type Snapshot } from '#shared/case/snapshot.ts';
import { fileIsThere, type NewSource, sourceSaying } from '#shared/commands/source/add.ts';
import type { ChildDocument, Proposals } from '#shared/documents/document.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import { sha256Of } from '#shared/lib/sha256.ts';
import type { Source } from '#shared/model/index.ts';
import type { ReadBytes } from '../../documents/reading-desk.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { beforeKept } from './before-kept.ts';
import { documentToKeep, type Arrival } from './document-to-keep.ts';

/** A file as it comes from a drop, from the system's dialog or from inside another; read only if it may be added. */
export type IncomingFile = {
  readonly name: string;
  readonly blob: Blob;
  readonly mediaType?: string;
  /** Why it is not read at all. */
  readonly refusal?: Problem;
};

/** A source made of a file. */
export type AddedFile = {
  readonly source: Source;
  /** Why it has no text, when none could be read: the original is kept all the same. */
  readonly unread?: Problem;
  /** What could not be read of it. */
  readonly warnings: readonly Problem[];
  /** What it says of itself, for the person to take over. */
  readonly proposals: Proposals;
  /** Pages without a text of their own. */
  readonly scannedPages: readonly number[];
  readonly children: readonly ChildDocument[];
};

/** What became of one file: the source made, or why there is none. */
export type FileOutcome = { readonly name: string; readonly result: Result<AddedFile, Problem> };

/**
 * Makes a source of a file that was read: its text, the bytes as they came. One that could not be read is kept as an original, but a plain
 * text, of which nothing else could be made, is refused. So is what is already there.
 */
export async function addFile(
  store: CaseStore,
  read: Result<ReadBytes, Problem>,
  arrival: Arrival,
): Promise<FileOutcome> {
  const refused = (found: Problem): FileOutcome => ({ name: arrival.name, result: err(found) });
  if (!read.ok) return refused(read.error);
  const { document, format } = read.value;
  if (!document.ok && format === 'plain') return refused(document.error);
  const children = document.ok ? document.value.children : [];
  const { locale, signal, onWait } = arrival;
  if (signal?.aborted === true) return refused(problem('platform.cancelled'));
  const place = {
    caseId: store.id,
    locale,
    ...(signal === undefined ? {} : { signal }),
    ...(onWait === undefined ? {} : { onWait }),
  };
  // Refused here, before anybody is asked what to keep of it.
  const there = fileIsThere(store.snapshot(), read.value.sha256, arrival.name);
  if (there !== undefined) return refused(there);
  const kept = await beforeKept({ ...documentToKeep(read.value, arrival), children }, place);
  if (kept === undefined)
    return refused(problem(wasStopped(signal) ? 'platform.cancelled' : 'document.not-kept'));
  const sameText = sameTextAs(store.snapshot(), kept.source);
  const done = await store.execute('source.add', kept.source);
  if (!done.ok) return refused(done.error);
  const id = done.value.select?.id;
  const source = id === undefined ? undefined : rowById(store.snapshot(), 'sources', id);
  if (source === undefined) return refused(problem('row.missing'));
  const hasText = source.text !== undefined || source.shape !== undefined;
  const scannedPages = (document.ok ? document.value.scannedPages : undefined) ?? [];
  const unread = document.ok
    ? hasText || scannedPages.length > 0
      ? undefined
      : problem('document.no-text')
    : document.error;
  const added: AddedFile = {
    source,
    ...(unread === undefined ? {} : { unread }),
    warnings: [...(document.ok ? document.value.warnings : []), ...sameText],
    proposals: kept.proposals,
    scannedPages,
    children,
  };
  return { name: arrival.name, result: ok(added) };
}

/** Whether the person stopped it all since, rather than wanting nothing of this one document. */
function wasStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** Says which source there is says the same: a dispatch printed twice is easily counted twice. */
function sameTextAs(snapshot: Snapshot, { text, digests }: NewSource): readonly Problem[] {
  if (text === undefined) return [];
  const twin = sourceSaying(snapshot, digests?.text ?? sha256Of(text));
  if (twin === undefined) return [];
  const { number, title } = twin;
  return [problem('document.same-text', `sources:${twin.id}`, { number, title })];
}

/** A file of the page as one to add. */
export function incoming(file: File): IncomingFile {
  return { name: file.name, blob: file, ...(file.type === '' ? {} : { mediaType: file.type }) };
}
