import { kindOfInstitution } from '../institutions/kind.ts';
import { keyOf, mention, type Page, type reason } from '../page/page.ts';
import { endWithPoint } from '../page/plain-run.ts';

/** Takes words for one name, of the kind that they make of it, with the point of a legal form at its end. */
export function takeWhole(page: Page, from: number, to: number, because: ReturnType<typeof reason>): boolean {
  const end = endWithPoint(page, to);
  return mention(page, from, to, {
    kind: kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 6,
    reasons: [because],
    ...(end === undefined ? {} : { end }),
  });
}
