import type { Source } from '#shared/model/index.ts';

/** Media types of the pictures that come in. */
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp']);

/** Whether the original of a source is a picture. */
export function isPicture(source: Source): boolean {
  return pictures.has(source.original?.mediaType ?? '');
}

/** Whether the original of a source is shown page by page: a PDF, or a picture, which is one page. */
export function hasPages(source: Source): boolean {
  return source.original?.mediaType === 'application/pdf' || isPicture(source);
}
