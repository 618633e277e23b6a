import type { BatchJob, BatchKind } from '#shared/platform/batch.ts';
import type { LibraryStore } from '../store/library-store.ts';

/** The work of a run without a window. It ends the run itself, through `job.done`. */
export type BatchWork = (job: BatchJob, library: LibraryStore) => Promise<void>;

/** The jobs by kind; a job is one line here. */
const jobs: Readonly<Partial<Record<BatchKind, BatchWork>>> = {};

/** Runs the job that the command line asked for; a kind without work ends the run at once. */
export async function runBatch(job: BatchJob, library: LibraryStore): Promise<void> {
  const work = jobs[job.kind];
  if (work !== undefined) return work(job, library);
  await job.log(`No such job: ${job.kind}`);
  await job.done('', 2);
}
