import type { Source } from '#shared/model/index.ts';
import type { SourceGuard } from '#shared/model/source-shape.ts';

/** A text as it may be stored, with what was decided of the data of persons in it. */
export type GuardedText = { readonly text: string; readonly guard?: SourceGuard; readonly reason?: string };

/** Where a text read in an original is looked at before it is stored; undefined when the person wants none of it. */
export function guardedText(
  _source: Source,
  _before: string,
  text: string,
  _caseId: string,
): Promise<GuardedText | undefined> {
  return Promise.resolve({ text });
}
