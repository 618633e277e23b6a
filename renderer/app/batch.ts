import type { Result } from '#shared/lib/result.ts';
import type { BatchJob, BatchKind } from '#shared/platform/batch.ts';
import type { LibraryStore } from '../store/library-store.ts';

/** The work of a run without a window. It ends the run itself, through `job.done`. */
export type BatchWork = (job: BatchJob, library: LibraryStore) => Promise<void>;

/** The jobs by kind; a job is one line here. */
const jobs: Readonly<Partial<Record<BatchKind, BatchWork>>> = {};

/**
 * Runs the job that the command line asked for, and ends the run whatever happens: a kind without work, a
 * library that does not open and a job that throws each end it at once, with a word and a code that is not 0.
 */
export async function runBatch(
  job: BatchJob,
  library: Result<LibraryStore>,
  show: (library: LibraryStore) => void,
): Promise<void> {
  try {
    if (!library.ok) throw new Error(`The library did not open: ${JSON.stringify(library.error)}`);
    if (job.options['part'] === 'start') return await measureStart(job, () => show(library.value));
    const work = jobs[job.kind];
    if (work === undefined) throw new Error(`No such job: ${job.kind}`);
    await work(job, library.value);
  } catch (error) {
    await job.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await job.done('', 1);
  }
}

/** How long after the birth of the process the library stood on the screen, ready to be used. */
async function measureStart(job: BatchJob, show: () => void): Promise<void> {
  show();
  // The first frame commits what React drew; the second comes once it has been painted.
  await nextFrame();
  await nextFrame();
  await job.done(JSON.stringify({ milliseconds: Date.now() - job.startedAt }), 0);
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
