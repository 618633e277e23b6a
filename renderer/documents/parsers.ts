import type { FormatName } from '#shared/documents/formats.ts';
import type { Parser } from './format.ts';

/** How each kind of document is read: one line each, read in when the first document of the kind comes. */
export const parsers: { readonly [F in FormatName]?: () => Promise<Parser> } = {
  plain: async () => (await import('./plain/parse-plain.ts')).parsePlain,
  pdf: async () => (await import('./pdf/parse-pdf.ts')).parsePdf,
};
