import { Readability } from '@mozilla/readability';
import { readMarkup } from './read-markup.ts';
import { textAndLinks, type FoundLink } from './readable-text.ts';

/** What stands around the text of a page and says so. */
const surroundings =
  'nav, aside, footer, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="search"], [role="banner"]';

/** A page shorter than this has nothing around its text worth cutting off. */
const shortPage = 500;
/** A part that holds less than this share of the page is not its text: a list or a chapter has no one article. */
const leastShare = 0.5;

type TextWithLinks = { readonly text: string; readonly links: readonly FoundLink[] };

/**
 * The text without what stands around it. A page that marks its article or its main part is taken at its word; of another, only what is
 * before and after the text is cut off: what was left out of its middle would not show. With the links in it, and those `around` it.
 */
export function mainText(document: Document): TextWithLinks & { readonly around: readonly FoundLink[] } {
  const body = document.querySelector('body') ?? document.documentElement;
  const all = textAndLinks(body);
  const read = mainOf(document, body, all);
  const inText = new Set(read.links.map(({ element }) => element));
  return { ...read, around: all.links.filter(({ element }) => !inText.has(element)) };
}

function mainOf(document: Document, body: Element, all: TextWithLinks): TextWithLinks {
  for (const part of document.querySelectorAll(surroundings)) part.remove();
  const inner = textAndLinks(body);
  const whole = inner.text.length < all.text.length * leastShare ? all : inner;
  const marked = markedText(document, whole.text.length);
  if (marked !== undefined) return { ...marked, text: withHeading(document, marked.text) };
  return whole.text.length < shortPage ? whole : betweenEnds(document, whole);
}

function markedText(document: Document, length: number): TextWithLinks | undefined {
  for (const selector of ['article', 'main, [role="main"]', '[itemprop="articleBody"]']) {
    const parts = [...document.querySelectorAll(selector)];
    const [only] = parts;
    if (only === undefined || parts.length > 1) continue;
    const read = textAndLinks(only);
    if (read.text.length >= length * leastShare) return read;
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
function betweenEnds(document: Document, { text: whole, links }: TextWithLinks): TextWithLinks {
  const paragraphs = articleParagraphs(document);
  const known = paragraphs.filter((paragraph) => paragraph.length > 20 && whole.includes(paragraph));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return { text: whole, links };
  const from = whole.indexOf(first);
  const to = whole.lastIndexOf(last) + last.length;
  if (to - from < whole.length * leastShare) return { text: whole, links };
  const title = headings(document)
    .map((heading) => whole.lastIndexOf(heading, from))
    .find((at) => at >= 0);
  const start = title ?? from;
  return { text: whole.slice(start, to), links: links.filter(({ at }) => at >= start && at < to) };
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
