import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { FileReading } from './read-file.ts';

/** What a worker is asked: one file. `keepOnly` leaves out the reading: kind and digest are all that is wanted. */
export type ReadRequest = {
  readonly name: string;
  readonly blob: Blob;
  readonly mediaType?: string;
  readonly password?: string;
  readonly keepOnly?: boolean;
};

/** What a worker says: how far it is, then what it read. */
export type ReadAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly type: 'read';
      readonly reading: Result<FileReading, Problem>;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly type: 'unreadable' };
