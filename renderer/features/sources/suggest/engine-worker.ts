import { suggestionsIn } from '#shared/reading/suggest/index.ts';
import type { ReadingContext } from '#shared/reading/suggest/suggestion.ts';

/** Reads texts beside the page, so that the page goes on answering. */
self.addEventListener('message', (event: MessageEvent<EngineJob>) => {
  const { job, text, context } = event.data;
  self.postMessage({ job, suggestions: suggestionsIn(text, context) });
});

/** A text to read; `job` tells its answer from another one's. */
export type EngineJob = {
  readonly job: number;
  readonly text: string;
  readonly context: Partial<ReadingContext>;
};
