import type { exposures as english } from '../en/exposures.ts';
import type { Messages } from '../messages.ts';

/** Les catégories de données exposées ou non. */
export const exposures = {
  title: 'Expositions',
} satisfies Messages<typeof english>;
