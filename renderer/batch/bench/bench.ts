import type { BatchJob } from '#shared/platform/batch.ts';
import type { BatchContext, BatchWork } from '../batch-work.ts';

type Part = (context: BatchContext) => Promise<unknown>;

/**
 * The parts of the benchmark; each runs in a process of its own, so that none inherits another's memory. Each is read
 * in alone as well: a start that is measured must not wait for the code of the other measures.
 */
const parts: Readonly<Record<string, () => Promise<Part>>> = {
  start: async () => (await import('./bench-start.ts')).benchStart,
  import: async () => (await import('./bench-import.ts')).benchImport,
  open: async () => (await import('./bench-open.ts')).benchOpen,
  report: async () => (await import('./bench-report.ts')).benchReport,
  search: async () => (await import('./bench-search.ts')).benchSearch,
  guard: async () => (await import('./bench-guard.ts')).benchGuard,
  reading: async () => (await import('./bench-reading.ts')).benchReading,
};

/** The part asked for by `--batch-option=part=...`: it prints its rows as JSON. */
export async function benchPart({ options }: BatchJob): Promise<BatchWork> {
  const { part = '' } = options;
  const read = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (read === undefined) return sayParts;
  const run = await read();
  return async (context) => {
    await context.job.done(JSON.stringify(await run(context)), 0);
  };
}

async function sayParts({ job }: BatchContext): Promise<void> {
  await job.log(`Say which part: ${Object.keys(parts).join(', ')}`);
  await job.done('', 2);
}
