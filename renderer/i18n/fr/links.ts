import type { links as english } from '../en/links.ts';
import type { Messages } from '../messages.ts';

/** Les liens et le graphe. */
export const links = {
  title: 'Liens',
} satisfies Messages<typeof english>;
