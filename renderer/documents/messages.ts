import type { DocumentLink, Proposals } from '#shared/documents/document.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { FileReading } from './read-file.ts';

/**
 * What a worker is asked: one file. `keepOnly` leaves out the reading: kind and digest are all that is wanted; `linksOnly` asks
 * where its links lead, and nothing else; `proposalsOnly` what it says of itself.
 */
export type ReadRequest = {
  readonly name: string;
  readonly blob: Blob;
  readonly mediaType?: string;
  readonly password?: string;
  /** The text that is kept of it, where a person has chosen that: what the file holds beside it is then beside this. */
  readonly chosenText?: string;
  readonly keepOnly?: boolean;
  readonly linksOnly?: boolean;
  readonly proposalsOnly?: boolean;
};

/** What a worker says: how far it is, then what it read. */
export type ReadAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'read';
      readonly reading: Result<FileReading, Problem>;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly type: 'links'; readonly links: Result<readonly DocumentLink[], Problem> }
  | { readonly type: 'proposals'; readonly proposals: Result<Proposals, Problem> }
  | { readonly type: 'unreadable' };
