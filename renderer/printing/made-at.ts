import type { Instant } from '#shared/model/index.ts';
import { platform } from '../platform/platform.ts';

/** When a report is made: by the machine's clock, or by the test's. */
export function madeAt(): Instant {
  return (platform.environment.test?.now ?? new Date().toISOString()) as Instant;
}
