import { added } from '../../case/changes.ts';
import { rowById } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Id, Refusal } from '../../model/index.ts';
import { command } from '../command.ts';

/** Suggestions of a source that its reader does not want; their words as `makeAnchor` gives them. */
export type Refused = {
  readonly source: Id<'sources'>;
  readonly items: readonly Pick<Refusal, 'kind' | 'quote' | 'prefix' | 'suffix' | 'start' | 'end'>[];
};

/** Keeps that suggestions were refused, so that they do not come back; one act whatever their number. */
export const refuseSuggestions = command('suggestion.refuse', (snapshot, input: Refused, tools) => {
  if (rowById(snapshot, 'sources', input.source) === undefined)
    return err(problem('row.missing', `sources:${input.source}`));
  if (input.items.length === 0) return err(problem('commit.nothing'));
  const createdAt = tools.now();
  return ok({
    // Not through `newRow`, which empties blank fields: the first words of a text have '' before them.
    changes: input.items.map((item) =>
      added('refusals', { ...item, id: tools.newId('refusals'), source: input.source, createdAt }),
    ),
  });
});
