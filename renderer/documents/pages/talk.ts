import type { PageText } from '#shared/documents/placed-text.ts';

/** Extent of a page as it is shown: points of a PDF (72 to the inch), pixels of a picture. */
export type PageSize = { readonly width: number; readonly height: number };

/** A page in shades of grey, one byte a pixel from the top left, and how many pixels a unit of the page takes. */
export type GreyPage = PageSize & { readonly grey: Uint8Array<ArrayBuffer>; readonly scale: number };

/** Why a document of pages could not be opened. */
export type PagesRefusal = 'password' | 'password-wrong' | 'damaged' | 'inflated';

/** Most pixels of a picture that is opened: four bytes each in memory. */
export const mostPicturePixels = 100_000_000;

/** A document held open in a worker. Pages are numbered from 1; what cannot be done throws. */
export type HeldPages = {
  readonly sizes: readonly PageSize[];
  /** The words of a page and where they stand, as they were read when the document came in; none of a picture. */
  readonly words: (page: number) => Promise<PageText>;
  readonly draw: (page: number, scale: number) => Promise<OffscreenCanvas>;
  /** The page as a picture for the recognition of its words. */
  readonly grey: (page: number) => Promise<GreyPage>;
  /** Those of pages that say nothing, that show a picture. */
  readonly scanned: (pages: readonly number[]) => Promise<readonly number[]>;
};

/** What the page may ask of the worker. The first is `open`, once. */
export type PagesAsk = {
  readonly id: number;
} & (
  | {
      readonly kind: 'open';
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      readonly password: string | undefined;
    }
  | { readonly kind: 'words'; readonly page: number }
  | { readonly kind: 'draw'; readonly page: number; readonly scale: number }
  | { readonly kind: 'grey'; readonly page: number }
  | { readonly kind: 'scanned'; readonly pages: readonly number[] }
  /** A drawing that is no longer wanted; without an answer. */
  | { readonly kind: 'forget' }
);

/** What comes back: to `forget` nothing, to a `draw` forgotten in time nothing either. */
export type PagesAnswer =
  | { readonly id: number; readonly kind: 'refused'; readonly why: PagesRefusal }
  | { readonly id: number; readonly kind: 'failed' }
  | { readonly id: number; readonly kind: 'open'; readonly sizes: readonly PageSize[] }
  | { readonly id: number; readonly kind: 'words'; readonly words: PageText }
  | { readonly id: number; readonly kind: 'draw'; readonly bitmap: ImageBitmap }
  | { readonly id: number; readonly kind: 'grey'; readonly grey: GreyPage }
  | { readonly id: number; readonly kind: 'scanned'; readonly pages: readonly number[] };
