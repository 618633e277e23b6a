import { DOMParser } from 'linkedom/worker';
import { documentDate } from '#shared/documents/document-date.ts';
import type { Proposals } from '#shared/documents/document.ts';
import { isNobodysName } from '#shared/documents/nobodys-name.ts';
import { decodePage } from '../html/decode-page.ts';

/** The tree of an XML file. Entities of its own are not known, nothing outside it is ever asked for. */
export function xmlOf(bytes: Uint8Array): Document {
  return new DOMParser().parseFromString(decodePage(bytes).text, 'text/xml') as unknown as Document;
}

/** Every element of that name, whatever the name space is called. */
export function elementsNamed(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagName(name)];
}

/** What the properties of a document of Office or OpenDocument propose. */
export function officeProposals(properties: Uint8Array | undefined): Proposals {
  if (properties === undefined) return {};
  const document = xmlOf(properties);
  const said = (...names: readonly string[]): string | undefined =>
    names
      .flatMap((name) => elementsNamed(document, name).map((element) => element.textContent?.trim() ?? ''))
      .find((text) => text !== '');
  const title = said('dc:title');
  const author = said('meta:initial-creator', 'dc:creator');
  // A template, or the library that wrote the file, dates it as it likes: when it was published is said nowhere here.
  const created = documentDate(said('dcterms:created', 'meta:creation-date'));
  const language = said('dc:language');
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined || isNobodysName(author) ? {} : { authors: [author] }),
    ...(created === undefined ? {} : { created }),
    ...(language === undefined ? {} : { language }),
  };
}
