import { parseHTML } from 'linkedom/worker';
import { cleanText } from '#shared/documents/clean-text.ts';
import type { DocumentLink } from '#shared/documents/document.ts';
import { listedLinks } from './links.ts';
import { textAndLinks } from './readable-text.ts';

/** Reads markup that is all text: what another reader made of a document, or what was copied from a page. */
export function readMarkup(markup: string): string {
  return cleanText(textAndLinks(bodyOf(markup)).text);
}

/** The links of markup that is all text. */
export function markupLinks(markup: string): readonly DocumentLink[] {
  return listedLinks({ text: textAndLinks(bodyOf(markup)).links });
}

function bodyOf(markup: string): Element {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  return document.querySelector('body') ?? document.documentElement;
}
