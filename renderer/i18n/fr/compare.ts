import type { compare as english } from '../en/compare.ts';
import type { Messages } from '../messages.ts';

/** Les dossiers mis en regard. */
export const compare = {
  title: 'Comparer',
} satisfies Messages<typeof english>;
