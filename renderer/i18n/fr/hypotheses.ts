import type { hypotheses as english } from '../en/hypotheses.ts';
import type { Messages } from '../messages.ts';

/** Les explications pesées contre les affirmations. */
export const hypotheses = {
  title: 'Hypothèses',
} satisfies Messages<typeof english>;
