/** The jobs by kind: a new job is one file and one line here. */
import { unwrap, type Result } from '#shared/lib/result.ts';
import type { BatchJob, BatchKind } from '#shared/platform/batch.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { BatchWork } from './batch-work.ts';

/** Each is read in when asked for: one job does not pay for the code of another. */
const jobs: Readonly<Record<BatchKind, (job: BatchJob) => Promise<BatchWork>>> = {
  demo: async () => (await import('./demo.ts')).demo,
  bench: async (job) => (await import('./bench/bench.ts')).benchPart(job),
};

/** Runs a job on the library, once that is open; `show` draws the application. */
export type BatchRun = (
  library: Result<LibraryStore>,
  show: (library: LibraryStore) => void,
) => Promise<void>;

/**
 * The job that the command line asked for, its code read in. Whatever happens it ends the run: a library that does
 * not open and a job that throws each end it at once, with a word and a code that is not 0.
 */
export async function batchRun(job: BatchJob): Promise<BatchRun> {
  const reading = jobs[job.kind](job);
  // What it throws is said when the job runs; until then nobody waits for it.
  await reading.catch(() => undefined);
  return async (library, show) => {
    try {
      const opened = unwrap(library);
      const work = await reading;
      await work({ job, library: opened, draw: () => show(opened) });
    } catch (thrown) {
      await job.log(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
      await job.done('', 1);
    }
  };
}
