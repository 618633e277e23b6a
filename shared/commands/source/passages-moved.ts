import { edited, type Change } from '../../case/changes.ts';
import { rowsOf, type Snapshot } from '../../case/snapshot.ts';
import { problem, type Problem } from '../../lib/errors.ts';
import type { Passage, Source } from '../../model/index.ts';
import { makeAnchor, reanchor } from '../../reading/anchoring.ts';

/**
 * What becomes of the passages of a source whose text is another now: found again by quotation and context, or marked
 * lost and added to `notices` (`quote.not-found`).
 */
export function passagesMoved(
  snapshot: Snapshot,
  source: Source,
  text: string,
  notices: Problem[],
): readonly Change[] {
  const changes: Change[] = [];
  for (const passage of rowsOf(snapshot, 'passages')) {
    if (passage.source !== source.id) continue;
    const found = reanchor(passage, text);
    const after: Passage =
      found.state === 'anchored'
        ? { ...passage, ...makeAnchor(text, found.start, found.end), state: 'anchored' }
        : { ...passage, state: 'lost' };
    if (after.state === 'lost')
      notices.push(problem('quote.not-found', `passages:${passage.id}`, { quote: passage.quote }));
    changes.push(edited('passages', passage, after));
  }
  return changes;
}
