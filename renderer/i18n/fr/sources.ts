import type { sources as english } from '../en/sources.ts';
import type { Messages } from '../messages.ts';

/** Les sources et la salle de lecture. */
export const sources = {
  title: 'Sources',
} satisfies Messages<typeof english>;
