import type { events as english } from '../en/events.ts';
import type { Messages } from '../messages.ts';

/** Les événements et la frise. */
export const events = {
  title: 'Événements',
} satisfies Messages<typeof english>;
