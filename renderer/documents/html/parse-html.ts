import { ok } from '#shared/lib/result.ts';
import type { LinkReader, Parser } from '../format.ts';
import { decodePage } from './decode-page.ts';
import { pageLinks, readPage } from './read-page.ts';

/** Version of what this reader makes of a page. */
const version = 1;

/** Reads a web page saved as one file. */
export const parseHtml: Parser = ({ bytes, mediaType }) => {
  const { text: markup, encoding } = decodePage(bytes, mediaType);
  const { text, proposals, unshown, embedded } = readPage(markup);
  return Promise.resolve(
    ok({
      text,
      derived: { by: 'html', version },
      encoding,
      proposals,
      children: [],
      warnings: [],
      unshown,
      embedded,
    }),
  );
};

/** The links of a web page saved as one file. */
export const linksOfHtml: LinkReader = ({ bytes, mediaType }) =>
  Promise.resolve(pageLinks(decodePage(bytes, mediaType).text));
