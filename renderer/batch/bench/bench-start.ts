import { navigate } from '../../workspace/navigation.ts';
import type { BatchContext } from '../batch-work.ts';
import { drawnWhen } from './drawn-when.ts';

/** Milliseconds from the birth of the process to a library that can be used: its screen is there and has the focus. */
export async function benchStart({ job, draw }: BatchContext): Promise<{ readonly milliseconds: number }> {
  navigate({ scope: 'library', screen: 'library', cases: [] });
  const drawn = drawnWhen(() => document.querySelector('main h1') !== null);
  draw();
  await drawn;
  return { milliseconds: Math.round(performance.timeOrigin + performance.now() - job.startedAt) };
}
