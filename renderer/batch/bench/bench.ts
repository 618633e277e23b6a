import type { BatchContext } from '../batch-work.ts';
import { benchImport } from './bench-import.ts';
import { benchOpen } from './bench-open.ts';
import { benchReport } from './bench-report.ts';
import { benchStart } from './bench-start.ts';

/** The parts of the benchmark; each runs in a process of its own, so that none inherits another's memory. */
const parts = { start: benchStart, import: benchImport, open: benchOpen, report: benchReport } as const;

/** Runs the part asked for by `--batch-option=part=...` and prints its rows as JSON. */
export async function bench(context: BatchContext): Promise<void> {
  const { part = '' } = context.job.options;
  const run = parts[part as keyof typeof parts];
  if (run === undefined) {
    await context.job.log(`Say which part: ${Object.keys(parts).join(', ')}`);
    await context.job.done('', 2);
    return;
  }
  await context.job.done(JSON.stringify(await run(context)), 0);
}
