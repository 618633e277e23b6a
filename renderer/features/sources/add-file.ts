import { rowById } from '#shared/case/snapshot.ts';
import { titleOfFile } from '#shared/documents/proposed-title.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { Edtf, Source } from '#shared/model/index.ts';
import { decodeText, maximumTextBytes } from '#shared/reading/decode-text.ts';
import { detectLanguage } from '#shared/reading/detect-language.ts';
import type { CaseStore } from '../../store/case-store.ts';

/** A file as it comes from a drop or from the system's dialog; its bytes are read only if it may be added. */
export type IncomingFile = {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
};

/** What became of one file: the source made, or why there is none. */
export type FileOutcome = { readonly name: string; readonly result: Result<Source, Problem> };

/** Extensions that are read, without their dot. */
export const textExtensions = ['txt', 'md', 'markdown', 'text'] as const;

const mediaTypes: Readonly<Record<string, string>> = { md: 'text/markdown', markdown: 'text/markdown' };

/**
 * Adds one file as a source: the text for reading, the bytes as they came. Refused by its extension or its size before it
 * is read, then by what is in it, then when it is already there.
 */
export async function addFile(
  store: CaseStore,
  file: IncomingFile,
  today: string,
  locale: 'fr' | 'en',
): Promise<FileOutcome> {
  const extension = /\.([^.]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const refused = (found: Problem): FileOutcome => ({ name: file.name, result: err(found) });
  if (!(textExtensions as readonly string[]).includes(extension))
    return refused(problem('file.kind-unknown'));
  if (file.size > maximumTextBytes)
    return refused(problem('file.too-large', undefined, { bytes: file.size, maximum: maximumTextBytes }));
  let bytes: Uint8Array;
  try {
    bytes = await file.bytes();
  } catch {
    // A folder, or a file taken away since: the browser says no more than that.
    return refused(problem('file.unreadable'));
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refused(decoded.error);
  const { text, encoding } = decoded.value;
  const done = await store.execute('source.add', {
    fields: {
      title: titleOfFile(file.name, text),
      kind: 'article',
      authors: [],
      accessed: today as Edtf,
      language: detectLanguage(text) ?? locale,
      reliability: 'F',
      confidentiality: 'public',
    },
    text,
    original: { name: file.name, bytes, mediaType: mediaTypes[extension] ?? 'text/plain', encoding },
  });
  if (!done.ok) return refused(done.error);
  const source =
    done.value.select === undefined ? undefined : rowById(store.snapshot(), 'sources', done.value.select.id);
  return source === undefined ? refused(problem('row.missing')) : { name: file.name, result: ok(source) };
}

/** A file of the page as one to add. */
export function incoming(file: File): IncomingFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
