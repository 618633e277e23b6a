import type { Sha256 } from '#shared/lib/sha256.ts';

/**
 * The search index of a case as it is kept between runs: inside the case's own database, so that whoever destroys the
 * case destroys its words with it. It is derived from rows and texts, stands for the journal up to one entry, and is
 * made anew whenever it does not fit; losing it loses nothing.
 */
export type KeptIndex = {
  readonly part: 'index';
  /** What made it: another version of the program may name or cut things otherwise. */
  readonly madeBy: string;
  readonly seq: number;
  readonly head: Sha256;
  /** JSON, in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
};
