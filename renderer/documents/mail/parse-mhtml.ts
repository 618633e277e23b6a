import type { Email } from 'postal-mime';
import { documentDate } from '#shared/documents/document-date.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { LinkReader, Parser } from '../format.ts';
import { pageLinks, readPage } from '../html/read-page.ts';
import { aroundParts, embeddedPart, headersUnshown } from './message-unshown.ts';
import { parsedMessage, rawHeader } from './read-message.ts';

/** Version of what this reader makes of a saved page. */
const version = 1;

/** Reads a page that a browser saved with all its parts (RFC 2557). Pictures and styles stay in the original. */
export const parseMhtml: Parser = async ({ bytes }) => {
  const email = await parsedMessage(bytes);
  const markup = email.html ?? attachedPage(email);
  if (markup === undefined) return err(problem('document.damaged'));
  const { text, proposals, unshown, embedded } = readPage(markup);
  const address = savedFrom(email) ?? proposals.url;
  const accessed = documentDate(rawHeader(email, 'date'));
  const title = proposals.title === undefined || proposals.title === '' ? email.subject : proposals.title;
  return ok({
    text,
    derived: { by: 'html', version },
    proposals: {
      ...proposals,
      ...(title === undefined ? {} : { title }),
      ...(address === undefined ? {} : { url: address }),
      ...(accessed === undefined ? {} : { accessed }),
    },
    children: [],
    warnings: [],
    unshown: [...unshown, headersUnshown(email), aroundParts(bytes)],
    embedded: [...embedded, ...email.attachments.map((part, index) => embeddedPart(part, index + 1))],
  });
};

/** The links of a page that a browser saved with all its parts. */
export const linksOfMhtml: LinkReader = async ({ bytes }) => {
  const email = await parsedMessage(bytes);
  return pageLinks(email.html ?? attachedPage(email) ?? '', savedFrom(email));
};

/** Where the browser that saved a page had it from. */
function savedFrom(email: Email): string | undefined {
  return rawHeader(email, 'snapshot-content-location');
}

/** Some programs mark the page itself as attached. */
function attachedPage({ attachments, text }: Email): string | undefined {
  const page = attachments.find(({ mimeType }) => /html/.test(mimeType))?.content;
  if (page === undefined) return text;
  return typeof page === 'string' ? page : new TextDecoder().decode(page);
}
