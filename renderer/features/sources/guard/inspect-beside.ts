import type { Guarded } from '#shared/guard/guarded.ts';
import type { GuardRequest } from './guard-answer.ts';

/** Signs that are inspected in well under a tenth of a second; more are inspected beside the page. */
const longestHere = 20_000;

/** What the guard says of a text; a long one is read in a worker that is ended afterwards. */
export async function inspectBeside(request: GuardRequest): Promise<Guarded | undefined> {
  if (request.text.length <= longestHere) {
    const { answerTo } = await import('./guard-answer.ts');
    return answerTo(request);
  }
  const worker = new Worker(new URL('./guard-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Guarded | undefined>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Guarded | undefined>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The guard could not read the text.')));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}
