import type { DocumentLink } from '#shared/documents/document.ts';
import { formats, type FormatName } from '#shared/documents/formats.ts';
import type { Problem } from '#shared/lib/errors.ts';
import type { Result } from '#shared/lib/result.ts';
import type { Source } from '#shared/model/index.ts';
import { pageDesk } from '../../documents/page-desk.ts';
import { originalReader, useReadInOriginal } from './read-in-original.ts';

/** Kinds of documents in which words lead somewhere; a page written as XML has a type of its own. */
const linking: readonly FormatName[] = ['html', 'mhtml', 'mail', 'docx', 'odt', 'pdf', 'epub'];
const linkingTypes: ReadonlySet<string> = new Set([
  ...linking.map((format) => formats[format].mediaType),
  'application/xhtml+xml',
]);

const links = originalReader((file) => pageDesk().links(file));

/** Whether a source has an original in which words may lead somewhere. */
export function mayHaveLinks({ text, original }: Source): boolean {
  return text !== undefined && original !== undefined && linkingTypes.has(original.mediaType);
}

/**
 * Where the links of a source lead, read in its original beside the window and kept nowhere; undefined until they are read. Reads nothing
 * while `isWanted` is false.
 */
export function useSourceLinks(
  source: Source,
  isWanted: boolean,
): Result<readonly DocumentLink[], Problem> | undefined {
  return useReadInOriginal(links, source, isWanted && mayHaveLinks(source));
}
