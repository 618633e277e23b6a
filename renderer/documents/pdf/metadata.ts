import { documentDate } from '#shared/documents/document-date.ts';
import type { Proposals } from '#shared/documents/document.ts';
import { isNobodysName } from '#shared/documents/nobodys-name.ts';
import { detectLanguage } from '#shared/reading/detect-language.ts';
import type { PdfDocument } from './pdfjs.ts';

/** Titles that a word processor writes by itself: they say nothing of the document. */
const nobodysTitle =
  /^(?:untitled|sans titre|document\d*|microsoft word - .*|.*\.(?:docx?|odt|pdf|indd|tex|dvi))$/iu;

/** What a PDF says of itself in its document information; the language otherwise from its words. */
export async function proposalsOf(document: PdfDocument, text: string): Promise<Proposals> {
  const info = await document.getMetadata().then(
    (metadata) => metadata.info as Readonly<Record<string, unknown>>,
    () => ({}) as Readonly<Record<string, unknown>>,
  );
  const title = said(info['Title']);
  const authors = (said(info['Author']) ?? '')
    .split(/\s*[;\n]\s*|\s*,?\s+(?:and|et)\s+/u)
    .filter((name) => name !== '' && !isNobodysName(name));
  const created = documentDate(said(info['CreationDate']));
  const declared = /^(fr|en)\b/iu.exec(said(info['Language']) ?? '')?.[1]?.toLowerCase();
  const language = detectLanguage(text) ?? declared;
  return {
    ...(title === undefined || nobodysTitle.test(title) ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(created === undefined ? {} : { created }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A text of the document information, in one line, without signs that no field may hold. */
function said(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, 300);
  return text === '' ? undefined : text;
}
