import type { Guarded } from '#shared/guard/guarded.ts';
import type { ShapedFile } from '#shared/guard/shape.ts';
import type { GuardRequest } from './guard-worker.ts';

/** Signs that are inspected in well under a tenth of a second; more are inspected beside the page. */
const longestHere = 20_000;

/** What the guard says of a text; a long one is read in a worker that is ended afterwards. */
export async function inspectBeside(
  text: string,
  file?: ShapedFile,
  isRecognised = false,
): Promise<Guarded | undefined> {
  if (text.length <= longestHere) {
    const { guarded } = await import('#shared/guard/guarded.ts');
    return guarded(text, file, isRecognised);
  }
  const worker = new Worker(new URL('./guard-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Guarded | undefined>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Guarded | undefined>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The guard could not read the text.')));
      worker.postMessage({ text, file, isRecognised } satisfies GuardRequest);
    });
  } finally {
    worker.terminate();
  }
}
