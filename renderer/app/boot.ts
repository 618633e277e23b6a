import { ok } from '#shared/lib/result.ts';
import type { BatchJob } from '#shared/platform/batch.ts';
import type { BatchRun } from '../batch/index.ts';
import { platform } from '../platform/platform.ts';
import { openLibrary } from '../store/library-store.ts';
import { readAhead } from '../workspace/lazily.tsx';
import { notifyProblem } from '../workspace/notices.ts';
import { applyPreferences } from './apply-preferences.ts';
import { newId, now } from './clock.ts';
import { usePreferences } from './preferences.ts';

/** Starts the page: preferences, library, then the shell; or the one job that a run without a window was started for. */
export async function boot(container: HTMLElement): Promise<void> {
  applyPreferences();
  // Nine tenths of the program are what is drawn: it is read in while the library opens.
  const drawing = import('./draw.tsx');
  const running = platform.batch === undefined ? undefined : readBatch(platform.batch);
  // Asks Chromium not to evict the case files when the disk fills up; what it answers changes nothing here.
  void navigator.storage.persist();
  const library = await openLibrary({
    now,
    newId,
    actor: () => usePreferences.getState().actor,
    mirror: platform.mirror,
    report: notifyProblem,
  });
  const { draw } = await drawing;
  const run = await running;
  if (run === undefined) {
    draw(container, library);
    requestIdleCallback(() => void readAhead());
    return;
  }
  await run(library, (opened) => draw(container, ok(opened)));
}

async function readBatch(job: BatchJob): Promise<BatchRun> {
  const { batchRun } = await import('../batch/index.ts');
  return batchRun(job);
}
