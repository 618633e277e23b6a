import type { PageText } from '#shared/documents/placed-text.ts';
import type { PdfRefusal } from './pdfjs.ts';

/** Extent of a page as it is shown: points of a PDF (72 to the inch), pixels of a picture. */
export type PageSize = { readonly width: number; readonly height: number };

/** A page in shades of grey, one byte a pixel from the top left, and how many pixels a unit of the page takes. */
export type GreyPage = PageSize & { readonly grey: Uint8Array<ArrayBuffer>; readonly scale: number };

/** What the page may ask of the worker that holds a PDF open. The first is `open`, once. */
export type PagesAsk = {
  readonly id: number;
} & (
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly password: string | undefined }
  /** The words of a page and where they stand, exactly as they were read when the document came in. */
  | { readonly kind: 'words'; readonly page: number }
  | { readonly kind: 'draw'; readonly page: number; readonly scale: number }
  /** The page as a picture for the recognition of its words. */
  | { readonly kind: 'grey'; readonly page: number }
  /** A drawing that is no longer wanted; without an answer. */
  | { readonly kind: 'forget' }
);

/** What comes back: to `forget` nothing, to a `draw` forgotten in time nothing either. */
export type PagesAnswer =
  | { readonly id: number; readonly kind: 'refused'; readonly why: PdfRefusal }
  | { readonly id: number; readonly kind: 'failed' }
  | { readonly id: number; readonly kind: 'open'; readonly sizes: readonly PageSize[] }
  | { readonly id: number; readonly kind: 'words'; readonly words: PageText }
  | { readonly id: number; readonly kind: 'draw'; readonly bitmap: ImageBitmap }
  | { readonly id: number; readonly kind: 'grey'; readonly grey: GreyPage };
