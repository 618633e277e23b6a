import type { journal as english } from '../en/journal.ts';
import type { Messages } from '../messages.ts';

/** Qui a fait quoi, et quand. */
export const journal = {
  title: 'Journal',
} satisfies Messages<typeof english>;
