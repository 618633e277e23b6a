import type { Change } from '../case/changes.ts';
import type { Snapshot } from '../case/snapshot.ts';
import type { Problem } from '../lib/errors.ts';
import type { Result } from '../lib/result.ts';
import type { Sha256 } from '../lib/sha256.ts';
import type { Id, Instant, Ref, TableName } from '../model/index.ts';

/** What a command needs of the world: the clock and randomness, given by the caller. */
export type Tools = {
  readonly now: () => Instant;
  /** A new identifier, unique in the world. */
  readonly newId: <T extends TableName>(table: T) => Id<T>;
};

/** A long text or an original file that rows point at by digest; stored once, in the same transaction as the rows. */
export type Content =
  | { readonly kind: 'text'; readonly sha256: Sha256; readonly text: string }
  | {
      readonly kind: 'blob';
      readonly sha256: Sha256;
      readonly bytes: Uint8Array;
      readonly mediaType: string;
    };

/** What a command wants done; nothing is done until `commit`. */
export type Draft = {
  readonly changes: readonly Change[];
  readonly contents?: readonly Content[];
  /** Original files to delete with the act, for good: undo gives back the row and not the file. */
  readonly forgets?: readonly Sha256[];
  /** The row to show afterwards. */
  readonly select?: Ref;
  readonly reason?: string | undefined;
  /** Things worth saying that are not refusals, e.g. passages lost by a correction. */
  readonly notices?: readonly Problem[];
};

/** A verb: pure, from a snapshot and an input to the changes it makes, or the reason it refuses. */
export type Command<Input> = {
  /** `noun.verb`: in the journal, in the palette, in i18n (`commands.<noun>.<verb>`). */
  readonly name: string;
  readonly run: (snapshot: Snapshot, input: Input, tools: Tools) => Result<Draft, Problem>;
};

/** Types a command's input once, where it is written. */
export function command<Input>(
  name: string,
  run: (snapshot: Snapshot, input: Input, tools: Tools) => Result<Draft, Problem>,
): Command<Input> {
  return { name, run };
}
