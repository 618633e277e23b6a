import type { FormatName } from '#shared/documents/formats.ts';
import type { Parser } from './format.ts';

/** How each kind of document is read: one line each, read in when the first document of the kind comes. */
export const parsers: { readonly [F in FormatName]: () => Promise<Parser> } = {
  plain: async () => (await import('./plain/parse-plain.ts')).parsePlain,
  html: async () => (await import('./html/parse-html.ts')).parseHtml,
  mhtml: async () => (await import('./mail/parse-mhtml.ts')).parseMhtml,
  mail: async () => (await import('./mail/parse-mail.ts')).parseMail,
  table: async () => (await import('./table/parse-table.ts')).parseTable,
  json: async () => (await import('./json/parse-json.ts')).parseJson,
  docx: async () => (await import('./office/parse-docx.ts')).parseDocx,
  odt: async () => (await import('./office/parse-odt.ts')).parseOdt,
  sheet: async () => (await import('./office/parse-sheet.ts')).parseSheet,
  'old-office': async () => (await import('./office/parse-old-office.ts')).parseOldOffice,
  epub: async () => (await import('./office/parse-epub.ts')).parseEpub,
  pdf: async () => (await import('./pdf/parse-pdf.ts')).parsePdf,
  image: async () => (await import('./ocr/parse-image.ts')).parseImage,
};
