import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import { sha256Of, type Sha256 } from '#shared/lib/sha256.ts';
import { cleanText } from './source-form.ts';

/** A text as it is kept, with its digest, or why it cannot be. */
export type CleanedText = {
  readonly text: Result<string, Problem>;
  readonly sha256: Sha256 | undefined;
};

/** Cleans one long text beside the page. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const text = cleanText(data);
  self.postMessage({ text, sha256: text.ok ? sha256Of(text.value) : undefined } satisfies CleanedText);
});
