import type { library as english } from '../en/library.ts';
import type { Messages } from '../messages.ts';

/** La bibliothèque des dossiers. */
export const library = {
  title: 'Dossiers',
} satisfies Messages<typeof english>;
