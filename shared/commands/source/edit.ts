import { edited } from '../../case/changes.ts';
import { rowById } from '../../case/snapshot.ts';
import { problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { command } from '../command.ts';
import { patched, type PatchOf } from '../rows.ts';

/**
 * Edits what is known of a source. Its text has a command of its own, since passages
 * hang on it; its number, its original file, what it came in and what was found of victims' data in it never change here.
 */
export const editSource = command(
  'source.edit',
  (
    snapshot,
    {
      id,
      patch,
    }: {
      readonly id: string;
      readonly patch: Omit<PatchOf<'sources'>, 'number' | 'text' | 'original' | 'parent' | 'shape' | 'guard'>;
    },
  ) => {
    const before = rowById(snapshot, 'sources', id);
    if (before === undefined) return err(problem('row.missing', `sources:${id}`));
    const { number, text, original, parent, shape, guard } = before;
    return ok({
      changes: [
        edited(
          'sources',
          before,
          patched<'sources'>(before, { ...patch, number, text, original, parent, shape, guard }),
        ),
      ],
    });
  },
);
