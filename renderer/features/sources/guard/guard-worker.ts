import { guarded } from '#shared/guard/guarded.ts';
import type { ShapedFile } from '#shared/guard/shape.ts';

/** A text to inspect beside the page, and the file it is of. */
export type GuardRequest = {
  readonly text: string;
  readonly file?: ShapedFile;
  readonly isRecognised?: boolean;
};

/** Inspects one text, so that a long one does not stop the window. */
self.addEventListener('message', (event: MessageEvent<GuardRequest>) => {
  self.postMessage(guarded(event.data.text, event.data.file, event.data.isRecognised));
});
