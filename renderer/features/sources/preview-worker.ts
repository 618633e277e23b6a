import type { Passage } from '#shared/model/index.ts';
import { previewCorrection } from './correction-preview.ts';

/** The passages of a long text, and the text as it would be. */
export type PreviewRequest = { readonly passages: readonly Passage[]; readonly text: string };

/** Foresees beside the page what a correction does. */
self.addEventListener('message', ({ data }: MessageEvent<PreviewRequest>) => {
  self.postMessage(previewCorrection(data.passages, data.text));
});
