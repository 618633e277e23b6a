import { added } from '../../case/changes.ts';
import { rowsOf, type Snapshot } from '../../case/snapshot.ts';
import { problem, type Problem } from '../../lib/errors.ts';
import { err, ok } from '../../lib/result.ts';
import { sha256Of, type Sha256 } from '../../lib/sha256.ts';
import type { Source } from '../../model/index.ts';
import type { Derivation } from '../../model/source.ts';
import { command, type Content } from '../command.ts';
import { newRow, type FieldsOf } from '../rows.ts';
import { textProblem } from './text-problem.ts';

/** What a person gives for a source. Its number, its digests and its date of arrival are found here. */
export type NewSource = {
  readonly fields: Omit<FieldsOf<'sources'>, 'number' | 'text' | 'original'>;
  /** The readable text, line ends already normalised; absent or blank for a source with none. */
  readonly text?: string;
  /** Digests of the text and of the file, when a worker has made them: the page does not stop for them again. */
  readonly digests?: { readonly text?: Sha256; readonly original?: Sha256 };
  /** How the text was read out of the original; absent for a text that a person gave. */
  readonly derived?: { readonly by: Derivation; readonly version: number };
  /**
   * Whether it came as a file, which may say what another says; it did when it has an original, unless this says otherwise: a
   * masked file has none, a pasted text may have the page it was copied from.
   */
  readonly isFile?: boolean;
  /** The file exactly as it came. */
  readonly original?: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    readonly encoding?: string;
  };
  /** Why data of victims were kept as they are; it goes to the journal. */
  readonly reason?: string;
};

/**
 * Adds a source with its text and its original file. The same file twice is refused with `file.duplicate`, naming
 * the source that holds it; so is the same pasted text, also when the page it was copied from is kept with it. Another file that says the same word for word is a source of
 * its own: two outlets that print one dispatch are two documents, of which one may relay the other.
 */
export const addSource = command('source.add', (snapshot, input: NewSource, tools) => {
  const contents: Content[] = [];
  const isFile = input.isFile ?? input.original !== undefined;
  const row: Record<string, unknown> = {
    ...newRow<'sources'>(
      tools.newId('sources'),
      { ...input.fields, number: nextNumber(snapshot) } as FieldsOf<'sources'>,
      tools.now(),
    ),
  };
  if (input.original !== undefined) {
    const { bytes, name, mediaType, encoding } = input.original;
    const sha256 = input.digests?.original ?? sha256Of(bytes);
    const there = fileIsThere(snapshot, sha256, name);
    if (there !== undefined) return err(there);
    contents.push({ kind: 'blob', sha256, bytes, mediaType });
    row['original'] = {
      sha256,
      name,
      bytes: bytes.length,
      mediaType,
      ...(encoding === undefined ? {} : { encoding }),
    };
  }
  const { shape } = input.fields;
  if (shape !== undefined) {
    const twin = rowsOf(snapshot, 'sources').find((source) => source.shape?.sha256 === shape.sha256);
    if (twin !== undefined) return err(duplicate(twin, input.fields.title));
  }
  const blank = input.text === undefined || input.text.trim() === '';
  if (blank && input.text !== undefined && input.original !== undefined) {
    return err(problem('file.empty', `file:${input.original.name}`));
  }
  if (!blank && input.text !== undefined) {
    const unfit = textProblem(input.text);
    if (unfit !== undefined) return err(unfit);
    const sha256 = input.digests?.text ?? sha256Of(input.text);
    const twin = isFile ? undefined : sourceSaying(snapshot, sha256);
    if (twin !== undefined) return err(duplicate(twin, input.fields.title));
    contents.push({ kind: 'text', sha256, text: input.text });
    row['text'] = {
      sha256,
      length: input.text.length,
      ...(input.derived === undefined ? {} : { derived: input.derived }),
    };
  }
  const source = row as unknown as Source;
  return ok({
    changes: [added('sources', source)],
    contents,
    select: { table: 'sources', id: source.id },
    reason: input.reason,
  });
});

/** The first source whose text has that digest. */
export function sourceSaying(snapshot: Snapshot, sha256: Sha256): Source | undefined {
  return rowsOf(snapshot, 'sources').find(({ text }) => text?.sha256 === sha256);
}

/** One more than the highest number ever given, also to a source that is gone. */
function nextNumber(snapshot: Snapshot): number {
  let highest = 0;
  for (const row of snapshot.tables.cases.values()) highest = row.lastSource ?? 0;
  for (const source of snapshot.tables.sources.values()) highest = Math.max(highest, source.number);
  return highest + 1;
}

/** That a file is there already, byte for byte, and as which source; undefined when it is not. */
export function fileIsThere(snapshot: Snapshot, sha256: Sha256, name: string): Problem | undefined {
  const twin = rowsOf(snapshot, 'sources').find(({ original }) => original?.sha256 === sha256);
  return twin === undefined ? undefined : duplicate(twin, name);
}

function duplicate(twin: Source, name: string) {
  return problem('file.duplicate', `sources:${twin.id}`, { name, number: twin.number, title: twin.title });
}
