import type { CleanedText } from './clean-worker.ts';

/** Cleans a long text, and makes its digest, in a worker that is ended afterwards. Rejected when the worker breaks. */
export async function cleanBeside(text: string): Promise<CleanedText> {
  const worker = new Worker(new URL('./clean-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<CleanedText>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('The text could not be cleaned.')));
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
}
