import type { figures as english } from '../en/figures.ts';
import type { Messages } from '../messages.ts';

/** Les chiffres et qui dit combien. */
export const figures = {
  title: 'Chiffres',
} satisfies Messages<typeof english>;
