import type { ReadingContext, Suggestion } from '#shared/reading/suggest/suggestion.ts';
import type { EngineJob } from './engine-worker.ts';
import { warmTexts } from './warm-text.ts';

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

/** How often the sentences are read: the first time finds the rules uncompiled, a few more have them compiled well. */
const warmRounds = 4;

/**
 * Has the worker started and its rules read in and compiled, before anybody waits for them: the first text then takes
 * half of the time. Nothing when it runs already.
 */
export async function warmEngine(): Promise<void> {
  if (worker !== undefined) return;
  const { signal } = new AbortController();
  await Promise.all(
    (['fr', 'en'] as const).map((language) => {
      const text = Array.from({ length: warmRounds }, () => warmTexts[language]).join('\n\n');
      return suggestionsOf(text, { language, documentDate: '2025-03-20' }, signal);
    }),
  );
}

/** Ends the worker; the next text starts another. */
export function endEngine(): void {
  worker?.terminate();
  worker = undefined;
}
