/** The jobs by kind: a new job is one file and one line here. */
import { unwrap, type Result } from '#shared/lib/result.ts';
import type { BatchJob, BatchKind } from '#shared/platform/batch.ts';
import type { LibraryStore } from '../store/library-store.ts';
import type { BatchWork } from './batch-work.ts';
import { bench } from './bench/bench.ts';
import { demo } from './demo.ts';

const jobs: Readonly<Record<BatchKind, BatchWork>> = { demo, bench };

/**
 * Runs the job that the command line asked for, and ends the run whatever happens: a library that does not open
 * and a job that throws each end it at once, with a word and a code that is not 0.
 */
export async function runBatch(
  job: BatchJob,
  library: Result<LibraryStore>,
  show: (library: LibraryStore) => void,
): Promise<void> {
  try {
    const opened = unwrap(library);
    await jobs[job.kind]({ job, library: opened, draw: () => show(opened) });
  } catch (thrown) {
    await job.log(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
    await job.done('', 1);
  }
}
