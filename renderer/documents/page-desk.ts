import { readingDesk, type ReadingDesk } from './reading-desk.ts';

/** Silence of ten seconds is a hang; a large file may need a second per megabyte before it says anything. */
function patience(bytes: number): number {
  return 10_000 + (bytes / 1_000_000) * 1000;
}

let desk: ReadingDesk | undefined;

/** The desk of this window. Its workers are started with the first file. */
export function pageDesk(): ReadingDesk {
  desk ??= readingDesk({
    places: 2,
    patience,
    startWorker: ({ answer, broke }) => {
      const worker = new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', (event) => answer(event.data));
      worker.addEventListener('error', broke);
      return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
    },
  });
  return desk;
}
