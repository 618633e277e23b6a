import type { report as english } from '../en/report.ts';
import type { Messages } from '../messages.ts';

/** Le rapport imprimé. */
export const report = {
  title: 'Rapport',
} satisfies Messages<typeof english>;
