import { cleanText } from '#shared/documents/clean-text.ts';
import { isWebAddress } from '#shared/model/scalars.ts';
import { listedLinks } from '../../documents/html/links.ts';
import { textAndLinks } from '../../documents/html/readable-text.ts';
import type { SourceForm } from './source-form.ts';

/** What was copied: as words, as markup when it came from a page, and the address some programs add. */
export type Clipping = { readonly plain: string; readonly markup: string; readonly addresses: string };

/** The flavours of a paste that are of use. */
export function clippingOf(data: DataTransfer | null): Clipping {
  const get = (type: string): string => data?.getData(type) ?? '';
  return { plain: get('text/plain'), markup: get('text/html'), addresses: get('text/uri-list') };
}

/** Markup worth parsing: how its text is built, or links in a line. */
const mayHaveText = /<(?:p|h[1-6]|li|table|article|blockquote|a)[\s>]/i;

/** Markup that says how its text is built; what editors add to a line of code does not. */
const structure = /<(?:p|h[1-6]|li|table|article|blockquote)[\s>]/i;

/**
 * What a paste gives the panel of a new source: readable text, with the title and the address that the page shows, and the markup
 * itself when links in it lead somewhere. `parse` makes a document that runs nothing and fetches nothing.
 */
export function pastedForm(clipping: Clipping, parse: (markup: string) => Document): Partial<SourceForm> {
  const { plain, markup, addresses } = clipping;
  const page = mayHaveText.test(markup) ? parse(markup) : undefined;
  const read = page === undefined ? undefined : textAndLinks(page.body);
  const links = listedLinks({ text: read?.links ?? [] }).length;
  const original = links === 0 ? { markup: '', links: 0 } : { markup, links };
  const text = structure.test(markup) ? cleanText(read?.text ?? '') : '';
  if (page === undefined || text === '') return { text: plain, ...original };
  const heading = page.querySelector('h1');
  const title = heading?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const url = [
    ...addresses.split(/\s+/),
    /^SourceURL:(\S+)/m.exec(markup)?.[1] ?? '',
    heading?.querySelector('a[href]')?.getAttribute('href') ?? '',
    heading?.closest('a[href]')?.getAttribute('href') ?? '',
  ].find(isWebAddress);
  return {
    text,
    ...original,
    ...(title === '' || text.startsWith(title) ? {} : { title: title.slice(0, 400) }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A paste read by the page itself. A document of the parser has no window: its scripts do not run, its pictures are not asked for. */
export function pastedHere(data: DataTransfer | null): Partial<SourceForm> {
  return pastedForm(clippingOf(data), (markup) => new DOMParser().parseFromString(markup, 'text/html'));
}
