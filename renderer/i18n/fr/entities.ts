import type { entities as english } from '../en/entities.ts';
import type { Messages } from '../messages.ts';

/** Qui et quoi est en cause. */
export const entities = {
  title: 'Entités',
} satisfies Messages<typeof english>;
