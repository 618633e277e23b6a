import type { Proposals } from '#shared/documents/document.ts';
import type { FormatName } from '#shared/documents/formats.ts';
import type { NewSource } from '#shared/commands/source/add.ts';

/** A document that has been read, as it would be kept. Nothing of it is stored yet. */
export type DocumentToKeep = {
  readonly name: string;
  readonly format: FormatName | 'pasted';
  /** What `source.add` would be given: its text, its original file, what is known of it. */
  readonly source: NewSource;
  readonly proposals: Proposals;
};

/**
 * The one place where a document may still be changed or turned away: every way in (files, their attachments, pasted and
 * recognised text) asks here after it was read and before anything is stored. Undefined: the person wants none of it.
 */
export async function beforeKept(document: DocumentToKeep): Promise<DocumentToKeep | undefined> {
  return document;
}
