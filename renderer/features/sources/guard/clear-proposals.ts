import type { Proposals } from '#shared/documents/document.ts';
import { guardedName } from '#shared/guard/file-name.ts';
import { maskedWords } from '#shared/guard/guarded.ts';
import { withoutMasked } from './guarded-source.ts';

/**
 * What the document of a masked source says of itself, read in its original again, but for what would be dots. A title that a
 * file was named after is looked through as a file's name is.
 */
export function clearProposals({ title, ...rest }: Proposals): Proposals {
  const mask = (words: string): string => maskedWords(words, '', '');
  const isClear = title !== undefined && guardedName(title) === undefined && mask(title) === title;
  return { ...withoutMasked(rest, mask), ...(isClear ? { title } : {}) };
}
