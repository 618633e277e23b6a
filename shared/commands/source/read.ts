import { edited, type Change } from '../../case/changes.ts';
import { rowById, type Snapshot } from '../../case/snapshot.ts';
import { problem, type Problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { sha256Of } from '../../lib/sha256.ts';
import type { Source } from '../../model/index.ts';
import type { Derivation } from '../../model/source.ts';
import type { SourceGuard } from '../../model/source-shape.ts';
import { command, type Content } from '../command.ts';
import { patched } from '../rows.ts';
import { passagesMoved } from './passages-moved.ts';
import { textProblem } from './text-problem.ts';

/** What was read in the original of a source after it came in: its text, and where recognised words stand on its pages. */
export type SourceReading = {
  readonly id: string;
  readonly text: string;
  readonly derived: { readonly by: Derivation; readonly version: number };
  /** Recognised words and their places, as `wordsFile` writes them; without, those there were stay. */
  readonly words?: { readonly bytes: Uint8Array; readonly mediaType: string };
  /** What was found of persons in the text, and what was decided. */
  readonly guard?: SourceGuard;
  readonly reason?: string;
};

/**
 * Gives a source the text that was read in its original later than it came in: with a password, or by recognition. Passages
 * it has are found again as after a correction; what is lost is said in `notices`. When data of persons in the text were masked,
 * the original, which shows them, goes for good, and so does that of every document it came in. Refused with `row.missing`
 * for a source without an original, and as a text may be.
 */
export const readSource = command('source.read', (snapshot, input: SourceReading) => {
  const source = rowById(snapshot, 'sources', input.id);
  if (source?.original === undefined) return err(problem('row.missing', `sources:${input.id}`));
  const unfit = textProblem(input.text);
  if (unfit !== undefined) return err(unfit);
  const text = { sha256: sha256Of(input.text), length: input.text.length };
  const contents: Content[] = [{ kind: 'text', sha256: text.sha256, text: input.text }];
  const guard = input.guard === undefined ? {} : { guard: input.guard };
  const notices: Problem[] = [];
  const moved = passagesMoved(snapshot, source, input.text, notices);
  if (input.guard?.decision === 'masked') {
    const after = patched<'sources'>(source, { text, original: undefined, ...guard });
    const above = originalsAbove(snapshot, source);
    const changes: readonly Change[] = [
      edited('sources', source, after),
      ...above.map((holder) =>
        edited('sources', holder, patched<'sources'>(holder, { original: undefined, ...guard })),
      ),
      ...moved,
    ];
    const forgets = [source, ...above].flatMap(({ original }) =>
      original === undefined
        ? []
        : [original.sha256, ...(original.words === undefined ? [] : [original.words])],
    );
    return ok({ changes, contents, forgets, notices, reason: input.reason });
  }
  let { original } = source;
  if (input.words !== undefined) {
    const words = sha256Of(input.words.bytes);
    contents.push({ kind: 'blob', sha256: words, ...input.words });
    original = { ...original, words };
  }
  const derived = { ...text, derived: input.derived };
  const changes: readonly Change[] = [
    edited('sources', source, patched<'sources'>(source, { text: derived, original, ...guard })),
    ...moved,
  ];
  return ok({ changes, contents, notices, reason: input.reason });
});

/** The documents a source came in whose original, which holds it, is still there: from the nearest outwards. */
function originalsAbove(snapshot: Snapshot, source: Source): readonly Source[] {
  const holders: Source[] = [];
  const seen = new Set<string>([source.id]);
  let { parent } = source;
  while (parent !== undefined && !seen.has(parent)) {
    seen.add(parent);
    const holder = rowById(snapshot, 'sources', parent);
    if (holder?.original !== undefined) holders.push(holder);
    parent = holder?.parent;
  }
  return holders;
}
