import { parseHTML } from 'linkedom/worker';
import { cleanText } from '#shared/documents/clean-text.ts';
import type { DocumentLink, EmbeddedFile, Proposals } from '#shared/documents/document.ts';
import { pageUnshown } from '#shared/documents/page-unshown.ts';
import { pageProposals } from '#shared/documents/page-proposals.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import { dataFiles } from './data-files.ts';
import { linkAddress, listedLinks } from './links.ts';
import { mainText } from './main-text.ts';
import { hiddenTexts } from './readable-text.ts';

/** A page as text, with what it says of itself. Nothing of it is run, drawn or fetched: it is only ever text here. */
export type ReadPage = {
  readonly text: string;
  readonly proposals: Proposals;
  /** All that its markup holds, what is hidden in it read as it would be shown. */
  readonly unshown: readonly UnshownPart[];
  /** Files written out in it. */
  readonly embedded: readonly EmbeddedFile[];
};

/** Reads the markup of a page, whole or in part. */
export function readPage(markup: string): ReadPage {
  const document = parsedPage(markup);
  const proposals = proposalsOf(document, markup);
  const body = document.querySelector('body') ?? document.documentElement;
  const hidden = hiddenTexts(body).map((text): UnshownPart => ({ place: 'hidden', by: 'program', text }));
  return {
    text: cleanText(mainText(document).text),
    proposals,
    unshown: [...hidden, ...pageUnshown(markup)],
    embedded: dataFiles(markup),
  };
}

/** The links of a page, those of its text first. `address`: where it stood, when whoever saved it says so. */
export function pageLinks(markup: string, address?: string): readonly DocumentLink[] {
  const document = parsedPage(markup);
  const own = address ?? proposalsOf(document, markup).url;
  const base = linkAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', own) ?? own;
  const { links, around } = mainText(document);
  return listedLinks({ text: links, around }, { base, own });
}

function parsedPage(markup: string): Document {
  return parseHTML(/<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`).document;
}

function proposalsOf(document: Document, markup: string): Proposals {
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const headings = all('h1');
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name) ?? '';
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)/.exec(markup.slice(0, 4096))?.[1];
  const proposals = pageProposals({
    metas: all('meta').flatMap((meta) => {
      const name =
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
      return name === null ? [] : [[name.toLowerCase(), meta.getAttribute('content') ?? ''] as const];
    }),
    jsonLd: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
    title: (document.querySelector('title')?.textContent ?? '').slice(0, 2000).replaceAll(/\s+/g, ' ').trim(),
    heading: headings.length === 1 ? (headings[0]?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '') : '',
    language:
      document.documentElement.getAttribute('lang') ??
      document.documentElement.getAttribute('xml:lang') ??
      '',
    canonical: attribute('link[rel="canonical"]', 'href') || (saved ?? ''),
    time: attribute('time[datetime]', 'datetime'),
  });
  return proposals;
}
