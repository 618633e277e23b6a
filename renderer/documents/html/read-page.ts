import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { cleanText } from '#shared/documents/clean-text.ts';
import type { EmbeddedFile, Proposals } from '#shared/documents/document.ts';
import { pageUnshown } from '#shared/documents/page-unshown.ts';
import { pageProposals } from '#shared/documents/page-proposals.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import { dataFiles } from './data-files.ts';
import { hiddenTexts, readableText } from './readable-text.ts';

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
  const { document } = parseHTML(/<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`);
  const proposals = proposalsOf(document, markup);
  const body = document.querySelector('body') ?? document.documentElement;
  const hidden = hiddenTexts(body).map((text): UnshownPart => ({ place: 'hidden', by: 'program', text }));
  return {
    text: cleanText(mainText(document)),
    proposals,
    unshown: [...hidden, ...pageUnshown(markup)],
    embedded: dataFiles(markup),
  };
}

/** Reads markup that is all text: what another reader made of a document, or what was copied from a page. */
export function readMarkup(markup: string): string {
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  return cleanText(readableText(document.querySelector('body') ?? document.documentElement));
}

/** What stands around the text of a page and says so. */
const surroundings =
  'nav, aside, footer, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="banner"]';

/** A page shorter than this has nothing around its text worth cutting off. */
const shortPage = 500;
/** A part that holds less than this share of the page is not its text: a list or a chapter has no one article. */
const leastShare = 0.5;

/**
 * The text without what stands around it. A page that marks its article or its main part is taken at its word; of another, only what is
 * before and after the text is cut off: what was left out of its middle would not show.
 */
function mainText(document: Document): string {
  const body = document.querySelector('body') ?? document.documentElement;
  const all = readableText(body);
  for (const part of document.querySelectorAll(surroundings)) part.remove();
  const inner = readableText(body);
  const whole = inner.length < all.length * leastShare ? all : inner;
  const marked = markedText(document, whole.length);
  if (marked !== undefined) return withHeading(document, marked);
  return whole.length < shortPage ? whole : betweenEnds(document, whole);
}

function markedText(document: Document, length: number): string | undefined {
  for (const selector of ['article', 'main, [role="main"]', '[itemprop="articleBody"]']) {
    const parts = [...document.querySelectorAll(selector)];
    const [only] = parts;
    if (only === undefined || parts.length > 1) continue;
    const text = readableText(only);
    if (text.length >= length * leastShare) return text;
  }
  return undefined;
}

function withHeading(document: Document, text: string): string {
  const [heading] = headings(document);
  return heading === undefined || text.includes(heading) ? text : `${heading}\n\n${text}`;
}

/** The library goes through what is inside each element again and again: far too long for pages such as nobody writes. */
const deepestPage = 120;
const mostElements = 30_000;

function isUnreasonable(document: Document): boolean {
  let [count, depth] = [0, 0];
  for (let at: Element | null = document.documentElement; at !== null;) {
    count += 1;
    if (count > mostElements || depth > deepestPage) return true;
    let next: Element | null = at.firstElementChild;
    if (next !== null) depth += 1;
    for (; next === null && at !== null;) {
      next = at.nextElementSibling;
      if (next === null) {
        at = at.parentElement;
        depth -= 1;
      }
    }
    at = next;
  }
  return false;
}

function headings(document: Document): readonly string[] {
  return ['h1', 'title'].flatMap((selector) => {
    const words = document.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    return words === '' ? [] : [words];
  });
}

/** From the first paragraph that belongs to the text to the last, as far as can be told. */
function betweenEnds(document: Document, whole: string): string {
  const paragraphs = articleParagraphs(document);
  const known = paragraphs.filter((paragraph) => paragraph.length > 20 && whole.includes(paragraph));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return whole;
  const from = whole.indexOf(first);
  const to = whole.lastIndexOf(last) + last.length;
  if (to - from < whole.length * leastShare) return whole;
  const title = headings(document)
    .map((heading) => whole.lastIndexOf(heading, from))
    .find((at) => at >= 0);
  return whole.slice(title ?? from, to);
}

function articleParagraphs(document: Document): readonly string[] {
  if (isUnreasonable(document)) return [];
  try {
    const found = new Readability(document.cloneNode(true) as Document).parse();
    if (found?.content === undefined || found.content === null) return [];
    return readMarkup(found.content)
      .split(/\n+/)
      .map((paragraph) => paragraph.trim());
  } catch {
    // Its rules fail on some pages; the whole page is then what there is to read.
    return [];
  }
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
