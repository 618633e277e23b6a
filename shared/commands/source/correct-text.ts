import { edited, type Change } from '../../case/changes.ts';
import { rowById } from '../../case/snapshot.ts';
import { problem, type Problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { sha256Of } from '../../lib/sha256.ts';
import type { SourceGuard } from '../../model/source-shape.ts';
import { command } from '../command.ts';
import { patched } from '../rows.ts';
import { passagesMoved } from './passages-moved.ts';
import { textProblem } from './text-problem.ts';

/** A text to put in the place of a source's; `guard` when values of persons were found in it. */
export type TextCorrection = {
  readonly id: string;
  readonly text: string;
  readonly reason?: string;
  readonly guard?: SourceGuard;
};

/**
 * Replaces the text of a source and finds its passages again by quotation and context. What cannot be found without
 * a doubt is marked lost and reported in `notices` (`quote.not-found`); nothing is moved silently.
 */
export const correctText = command('source.correct-text', (snapshot, input: TextCorrection) => {
  const source = rowById(snapshot, 'sources', input.id);
  if (source === undefined) return err(problem('row.missing', `sources:${input.id}`));
  const unfit = textProblem(input.text);
  if (unfit !== undefined) return err(unfit);
  const sha256 = sha256Of(input.text);
  const changes: Change[] = [
    edited(
      'sources',
      source,
      patched<'sources'>(source, {
        text: { sha256, length: input.text.length },
        ...(input.guard === undefined ? {} : { guard: input.guard }),
      }),
    ),
  ];
  const notices: Problem[] = [];
  changes.push(...passagesMoved(snapshot, source, input.text, notices));
  return ok({
    changes,
    contents: [{ kind: 'text', sha256, text: input.text }],
    notices,
    reason: input.reason,
  });
});
