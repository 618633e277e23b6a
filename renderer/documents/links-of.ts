import { detectFormat } from '#shared/documents/detect-format.ts';
import type { DocumentLink } from '#shared/documents/document.ts';
import type { FormatName } from '#shared/documents/formats.ts';
import { problem, type Problem } from '#shared/lib/errors.ts';
import { err, ok, type Result } from '#shared/lib/result.ts';
import type { DocumentFile, LinkReader, ParseTools } from './format.ts';

/** How the links of each kind of document that has some are read. */
const readers: { readonly [F in FormatName]?: () => Promise<LinkReader> } = {
  html: async () => (await import('./html/parse-html.ts')).linksOfHtml,
  mhtml: async () => (await import('./mail/parse-mhtml.ts')).linksOfMhtml,
  mail: async () => (await import('./mail/parse-mail.ts')).linksOfMail,
  docx: async () => (await import('./office/parse-docx.ts')).linksOfDocx,
  odt: async () => (await import('./office/parse-odt.ts')).linksOfOdt,
  pdf: async () => (await import('./pdf/pdf-links.ts')).linksOfPdf,
  epub: async () => (await import('./office/parse-epub.ts')).linksOfEpub,
};

/**
 * Where the links of a file lead; none for a kind of document that has none. Refused with `document.damaged`, with
 * `document.links-locked` where it takes a password, or as its kind is.
 */
export async function linksOf(
  file: DocumentFile,
  progress: ParseTools['progress'],
): Promise<Result<readonly DocumentLink[], Problem>> {
  const format = detectFormat(file.bytes, file.name);
  if (!format.ok) return format;
  try {
    const reader = await readers[format.value]?.();
    const links = reader === undefined ? [] : await reader(file, progress);
    return 'code' in links ? err(links) : ok(links);
  } catch {
    return err(problem('document.damaged'));
  }
}
