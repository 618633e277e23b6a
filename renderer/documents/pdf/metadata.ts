import { isEdtf } from '#shared/dates/parse-date.ts';
import type { Proposals } from '#shared/documents/document.ts';
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
  const authors = (said(info['Author']) ?? '').split(/\s*[;\n]\s*|\s*,?\s+(?:and|et)\s+/u).filter(Boolean);
  const published = dayOf(said(info['CreationDate']));
  const declared = /^(fr|en)\b/iu.exec(said(info['Language']) ?? '')?.[1]?.toLowerCase();
  const language = detectLanguage(text) ?? declared;
  return {
    ...(title === undefined || nobodysTitle.test(title) ? {} : { title }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(published === undefined || !isEdtf(published) ? {} : { published }),
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

/** `D:20230306180657Z` (PDF 32000-1, 7.9.4) as `2023-03-06`. */
function dayOf(date: string | undefined): string | undefined {
  const [, year, month, day] = /^D:(\d{4})(\d{2})?(\d{2})?/u.exec(date ?? '') ?? [];
  return [year, month, day].filter((part) => part !== undefined).join('-') || undefined;
}
