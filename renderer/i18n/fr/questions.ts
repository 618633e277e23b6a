import type { questions as english } from '../en/questions.ts';
import type { Messages } from '../messages.ts';

/** Ce qui reste à trouver. */
export const questions = {
  title: 'Questions ouvertes',
} satisfies Messages<typeof english>;
