import type { BatchJob } from '#shared/platform/batch.ts';
import type { LibraryStore } from '../store/library-store.ts';

/** What a job is given: what it was asked, the library, and a way to draw the page as a person would see it. */
export type BatchContext = {
  readonly job: BatchJob;
  readonly library: LibraryStore;
  /** Draws the whole application into the page. */
  readonly draw: () => void;
};

/** The work of a run without a window. It ends the run itself, through `job.done`. */
export type BatchWork = (context: BatchContext) => Promise<void>;
