import { edited } from '../../case/changes.ts';
import { rowById } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import type { Anchor } from '../claim/record.ts';
import { command } from '../command.ts';
import { patched } from '../rows.ts';

/**
 * Places a passage on words chosen by the person, usually one that a correction of the text has lost. Its claims stay on
 * it. The anchor is what `makeAnchor` gives for the source's present text.
 */
export const placePassage = command(
  'passage.place',
  (snapshot, input: { readonly id: string; readonly anchor: Anchor }) => {
    const passage = rowById(snapshot, 'passages', input.id);
    if (passage === undefined) return err(problem('row.missing', `passages:${input.id}`));
    const { quote, prefix, suffix, start, end } = input.anchor;
    if (quote === '') return err(problem('quote.not-found', 'passage.quote'));
    const after = patched<'passages'>(passage, { quote, prefix, suffix, start, end, state: 'anchored' });
    // `patched` empties blank fields, but a passage at the very start of a text has a prefix, and it is ''.
    return ok({ changes: [edited('passages', passage, { ...after, prefix, suffix })] });
  },
);
