import type { ChildDocument, Proposals } from '#shared/documents/document.ts';
import type { FormatName } from '#shared/documents/formats.ts';
import type { NewSource } from '#shared/commands/source/add.ts';
import type { UnshownFound } from '#shared/guard/unshown.ts';
import type { Locale } from '../../i18n/locale.ts';

/** A document that has been read, as it would be kept. Nothing of it is stored yet. */
export type DocumentToKeep = {
  readonly name: string;
  readonly format: FormatName | 'pasted';
  /** What `source.add` would be given: its text, its original file, what is known of it. */
  readonly source: NewSource;
  readonly proposals: Proposals;
  /** What came inside it, and is in its original too. */
  readonly children?: readonly ChildDocument[];
  /** Values of persons that its original holds and its text does not show. */
  readonly unshown?: UnshownFound;
};

/** Where a document would go, and in whose language it is asked about. */
export type KeepingPlace = {
  readonly caseId: string;
  readonly locale: Locale;
  /** Aborted when the person wants none of what is still to come: then nothing is asked of it. */
  readonly signal?: AbortSignal;
  /** Told when it has to wait for the person's answer. */
  readonly onWait?: () => void;
};

/**
 * The one place where a document may still be changed or turned away: every way in (files, their attachments, pasted and
 * recognised text) asks here after it was read and before anything is stored. Data of persons in it are shown as counts, and
 * the person decides. Undefined: the person wants none of it.
 */
export async function beforeKept(
  document: DocumentToKeep,
  place: KeepingPlace,
): Promise<DocumentToKeep | undefined> {
  const { guardDocument } = await import('./guard/guard-document.ts');
  return guardDocument(document, place);
}
