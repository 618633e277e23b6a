import { measuredScale, type Scale } from '../generate-case.ts';
import type { BatchContext } from '../batch-work.ts';

/** How many times the measured case: `--batch-option=scale=3`. */
export function scaleOf({ job }: BatchContext): number {
  const scale = Number(job.options['scale'] ?? 1);
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

/** The measured case, that many times as large. */
export function scaled(times: number): Scale {
  const { sources, claims, entities, links, events } = measuredScale;
  return {
    sources: sources * times,
    claims: claims * times,
    entities: entities * times,
    links: links * times,
    events: events * times,
  };
}

/** Title of the generated case, by which a later process finds it. */
export const benchTitle = 'Benchmark';

/** Name of the bare database with the same rows. */
export const bareName = 'bench-bare';
