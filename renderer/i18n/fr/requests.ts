import type { requests as english } from '../en/requests.ts';
import type { Messages } from '../messages.ts';

/** Qui a été sollicité, et ce qui a été répondu. */
export const requests = {
  title: 'Sollicitations',
} satisfies Messages<typeof english>;
