import { randomBytes } from 'node:crypto';
import { appOrigin } from '#shared/platform/channels.ts';

/**
 * Documents held in memory until a window asks for them by an unguessable address under `app://recoupe`, so
 * that their fonts and styles come from the same origin as the application's.
 */
export type PrintShelf = {
  /** Holds a document and says where it can be read. */
  readonly put: (html: string) => { readonly url: string; readonly remove: () => void };
  /** The document at a path such as `/print/<token>.html`, or undefined. */
  readonly get: (pathname: string) => string | undefined;
};

/** Makes an empty shelf. */
export function createPrintShelf(): PrintShelf {
  const documents = new Map<string, string>();
  return {
    put(html) {
      const pathname = `/print/${randomBytes(24).toString('hex')}.html`;
      documents.set(pathname, html);
      return { url: appOrigin + pathname, remove: () => void documents.delete(pathname) };
    },
    get: (pathname) => documents.get(pathname),
  };
}
