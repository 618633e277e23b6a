import { guarded, guardedElsewhere, type Guarded } from '#shared/guard/guarded.ts';
import type { ShapedFile } from '#shared/guard/shape.ts';

/** A text to inspect, and the file it is of. */
export type GuardRequest = {
  readonly text: string;
  readonly file?: ShapedFile | undefined;
  readonly isRecognised?: boolean;
  /** Whether something was found elsewhere in the document: its text is then described, whatever is in it. */
  readonly isDescribed?: boolean;
};

/** What the guard says of a text; undefined when nothing was found and nothing is to be described. */
export function answerTo({
  text,
  file,
  isRecognised,
  isDescribed = false,
}: GuardRequest): Guarded | undefined {
  return guarded(text, file, isRecognised) ?? (isDescribed ? guardedElsewhere(text, file) : undefined);
}
