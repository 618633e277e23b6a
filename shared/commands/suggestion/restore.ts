import { removed } from '../../case/changes.ts';
import { rowsOf } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Id } from '../../model/index.ts';
import { command } from '../command.ts';

/** Proposes again all that was refused in a source. */
export const restoreSuggestions = command(
  'suggestion.restore',
  (snapshot, input: { readonly source: Id<'sources'> }) => {
    const refused = rowsOf(snapshot, 'refusals').filter(({ source }) => source === input.source);
    return refused.length === 0
      ? err(problem('commit.nothing'))
      : ok({ changes: refused.map((row) => removed('refusals', row)) });
  },
);
