import type { DocumentLink } from '#shared/documents/document.ts';
import type { FoundLink } from './readable-text.ts';

/** Links of one document that are listed: more are a list of addresses, which its text is then, too. */
export const mostLinks = 2000;
/** Signs of words: whole paragraphs are made links of, and told by their beginning. */
const longestWords = 200;
/** Signs of an address; longer ones hold a file or a state, and lead nowhere by themselves. */
const longestAddress = 4000;

/** What runs, holds its own content or is a part of the same file: nowhere that anybody could look something up. */
const nowhere = /^(?:javascript|vbscript|data|about|blob|cid|mid):/i;
const scheme = /^[a-z][a-z\d+.-]*:/i;

/**
 * Where a link leads, as text to be read and copied: as it is written, made whole against `base` where it is not; undefined for what
 * leads nowhere. Signs that do not show are written out, so that an address is what it looks like.
 */
export function linkAddress(written: string, base?: string): string | undefined {
  // A parser of addresses takes these out, wherever they stand (URL standard, 4.4).
  const address = written.replaceAll(/[\t\n\r]/g, '').trim();
  if (address === '' || address.startsWith('#') || nowhere.test(address)) return undefined;
  const whole = scheme.test(address) ? address : (resolved(address, base) ?? address);
  return whole.length > longestAddress ? undefined : legible(whole);
}

function resolved(address: string, base: string | undefined): string | undefined {
  try {
    return base === undefined ? undefined : new URL(address, base).href;
  } catch {
    // Neither of the two is an address: what is written stands.
    return undefined;
  }
}

function legible(address: string): string {
  return address.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, (sign) =>
    /\p{Surrogate}/u.test(sign) ? '\ufffd' : encodeURIComponent(sign),
  );
}

/** Where a page stood: what its links are measured against, and its own address. */
export type PagePlace = { readonly base?: string | undefined; readonly own?: string | undefined };

/** Links as they are listed: each pair of words and address once, those of the text first; what leads to another place of the same page is left out. */
export function listedLinks(
  found: { readonly text: readonly FoundLink[]; readonly around?: readonly FoundLink[] },
  { base, own }: PagePlace = {},
): readonly DocumentLink[] {
  const listed = new Map<string, DocumentLink>();
  for (const place of ['text', 'around'] as const)
    for (const { element, href, words: read } of found[place] ?? []) {
      const address = linkAddress(href, base);
      if (address === undefined || isWithin(address, own)) continue;
      const words = wordsOf(read, element);
      const key = `${words}\n${address}`;
      if (listed.size < mostLinks && !listed.has(key)) listed.set(key, { words, address, place });
    }
  return [...listed.values()];
}

function isWithin(address: string, own: string | undefined): boolean {
  const [page = '', part] = address.split('#');
  return part !== undefined && own !== undefined && page === own.split('#')[0];
}

/** The words of a link; of a picture, what it says of itself. */
function wordsOf(read: string, element: Element): string {
  const names = [
    read,
    element.querySelector('img[alt]')?.getAttribute('alt') ?? '',
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ];
  return linkWords(names.find((name) => name.trim() !== '') ?? '');
}

/** The words of a link in one line, cut where they are a whole paragraph. */
export function linkWords(read: string): string {
  const words = read.replaceAll(/\s+/g, ' ').trim();
  const signs = [...words];
  return signs.length <= longestWords ? words : `${signs.slice(0, longestWords).join('').trimEnd()}…`;
}
