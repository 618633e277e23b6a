import type { NewSource } from '#shared/commands/source/add.ts';
import type { Proposals } from '#shared/documents/document.ts';
import type { Guarded } from '#shared/guard/guarded.ts';
import type { GuardAnswer } from './guard-desk.ts';

/** A source to add, and what its document says of itself. */
export type SourceToGuard = { readonly source: NewSource; readonly proposals: Proposals };

/** What is needed to do what was decided. */
export type Decided = {
  readonly guarded: Pick<Guarded, 'found' | 'masked' | 'maskedSha256' | 'shape'>;
  readonly answer: GuardAnswer;
  /** Masks the values in a few words. */
  readonly mask: (words: string) => string;
  /** Masks a title, which may have been taken from the text. */
  readonly maskTitle: (title: string) => string;
  /** The title of a source whose own is nothing but dots once it is masked. */
  readonly dotsTitle: string;
  /** The name its file is kept under when it is masked: the name alone held values, and nothing else has to go. */
  readonly keptName?: string;
  /** The title of a source of which only the shape is kept: its own may be its first line. */
  readonly shapeTitle: string;
};

/**
 * The source as the person decided. Masked: the masked text, no original, no word about it in the clear; a file of which only
 * the name held values keeps all but its name. Shape: neither
 * text nor original, columns and digest instead. Kept: everything, with the reason.
 */
export function decidedSource(
  { source, proposals }: SourceToGuard,
  {
    guarded: { found, masked: maskedText, maskedSha256, shape },
    answer: { decision, reason },
    mask,
    maskTitle,
    dotsTitle,
    shapeTitle,
    keptName,
  }: Decided,
): SourceToGuard {
  const guard = { decision, found, ...(reason === undefined ? {} : { reason }) };
  if (decision === 'kept') {
    const kept = { ...source, fields: { ...source.fields, guard } };
    return { source: reason === undefined ? kept : { ...kept, reason }, proposals };
  }
  const masked = ({ title, ...rest }: Proposals): Proposals => ({
    ...withoutMasked(rest, mask),
    ...(title === undefined ? {} : { title: legible(maskTitle(title)) }),
  });
  const legible = (own: string): string => (/[\p{L}\p{N}]/u.test(own) ? own : dotsTitle);
  if (decision === 'masked' && keptName !== undefined && source.original !== undefined) {
    const own = { ...source.fields, title: legible(maskTitle(source.fields.title)), guard };
    const original = { ...source.original, name: keptName };
    return { source: { ...source, fields: own, original }, proposals: masked(proposals) };
  }
  // Without the original nothing is derived from it again, and the digests are of what is not kept.
  const { text: _text, original: _original, digests: _digests, derived: _derived, fields, ...rest } = source;
  const title = legible(maskTitle(decision === 'shape' ? shapeTitle : fields.title));
  const words = { ...maskedFields(fields, mask), title, guard };
  if (decision === 'shape')
    return { source: { ...rest, fields: { ...words, kind: 'dataset', shape } }, proposals: {} };
  return {
    source: {
      ...rest,
      ...(source.text === undefined ? {} : { text: maskedText, digests: { text: maskedSha256 } }),
      fields: words,
    },
    proposals: masked(proposals),
  };
}

const worded: readonly string[] = ['publisher', 'publishedNote', 'authors', 'notes', 'url'];

/** The fields that people fill with words, masked; dates, choices and identifiers as they were. */
function maskedFields<Fields extends object>(fields: Fields, mask: (words: string) => string): Fields {
  const entries = Object.entries(fields).map(([field, value]: [string, unknown]) => [
    field,
    worded.includes(field) ? maskedValue(value, mask) : value,
  ]);
  return Object.fromEntries(entries) as Fields;
}

/** What a document says of itself, but for what would be dots in it: nobody takes those over. A title is not looked at. */
export function withoutMasked(proposals: Proposals, mask: (words: string) => string): Proposals {
  const isClear = (words: string): boolean => mask(words) === words;
  const entries = Object.entries(proposals).flatMap(([field, value]: [string, unknown]) => {
    if (!worded.includes(field)) return [[field, value] as const];
    if (typeof value === 'string') return isClear(value) ? [[field, value] as const] : [];
    const clear = Array.isArray(value) ? value.filter((one: string) => isClear(one)) : [];
    return clear.length === 0 ? [] : [[field, clear] as const];
  });
  return Object.fromEntries(entries) as Proposals;
}

function maskedValue(value: unknown, mask: (words: string) => string): unknown {
  if (typeof value === 'string') return mask(value);
  return Array.isArray(value) ? value.map((one: unknown) => maskedValue(one, mask)) : value;
}
