import { pageEnd, pageSpans, type PageText } from './placed-text.ts';
import type { RecognisedPages } from './words-file.ts';

/**
 * The text of a document of `count` pages with words recognised on some of them: theirs in the place of what stood there.
 * A single page (a picture) ends with its words; of several, each ends with a form feed. A text that no longer has those
 * pages, corrected since, is kept as it is with the recognised words behind it.
 */
export function withRecognised(text: string | undefined, count: number, pages: RecognisedPages): string {
  const words = (number: number): string | undefined => pages.get(number)?.text;
  const spans = text === undefined ? [] : pageSpans(text);
  if (text !== undefined && spans.length !== count)
    return [text.trimEnd(), ...[...pages.values()].map((page: PageText) => page.text)].join('\n\n');
  const texts = Array.from({ length: count }, (_, index) => {
    const span = spans[index];
    return (
      words(index + 1) ?? (span === undefined || text === undefined ? '' : text.slice(span.start, span.end))
    );
  });
  return count === 1 ? (texts[0] ?? '') : texts.map((each) => each + pageEnd).join('');
}
