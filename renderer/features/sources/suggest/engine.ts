import type { ReadingContext, Suggestion } from '#shared/reading/suggest/suggestion.ts';
import type { EngineJob } from './engine-worker.ts';

type Answer = { readonly job: number; readonly suggestions: readonly Suggestion[] };

let worker: Worker | undefined;
let jobs = 0;

/**
 * What a text says, read in a worker that is kept between texts. Nothing when the worker fails: a text is read as well
 * without suggestions. `signal` gives up waiting; what is being read is then read to its end for nobody.
 */
export function suggestionsOf(
  text: string,
  context: Partial<ReadingContext>,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  worker ??= new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const engine = worker;
  jobs += 1;
  const job = jobs;
  return new Promise((resolve) => {
    const done = (suggestions: readonly Suggestion[]): void => {
      engine.removeEventListener('message', onMessage);
      engine.removeEventListener('error', onError);
      resolve(suggestions);
    };
    const onMessage = ({ data }: MessageEvent<Answer>): void => {
      if (data.job === job) done(data.suggestions);
    };
    const onError = (): void => {
      engine.terminate();
      if (worker === engine) worker = undefined;
      done([]);
    };
    engine.addEventListener('message', onMessage);
    engine.addEventListener('error', onError);
    signal.addEventListener('abort', () => done([]), { once: true });
    engine.postMessage({ job, text, context } satisfies EngineJob);
  });
}
