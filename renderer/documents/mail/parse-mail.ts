import type { Attachment, Email } from 'postal-mime';
import type { ChildDocument, Proposals } from '#shared/documents/document.ts';
import { documentDate } from '#shared/documents/document-date.ts';
import { cleanText } from '#shared/documents/clean-text.ts';
import { proposedTitle } from '#shared/documents/proposed-title.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { LinkReader, Parser } from '../format.ts';
import { decodePage } from '../html/decode-page.ts';
import { markupLinks } from '../html/read-markup.ts';
import { embeddedParts, messageUnshown } from './message-unshown.ts';
import {
  attachmentBytes,
  attachmentName,
  bodyText,
  fromHeader,
  parsedMessage,
  peopleInWords,
  rawHeader,
} from './read-message.ts';

/** Version of what this reader makes of a message. */
const version = 1;

/** Attachments beyond these stay in the original alone. */
const mostAttachments = 200;

/** Reads an e-mail: who, to whom, when and on what, then what it says; what is attached comes as documents of their own. */
export const parseMail: Parser = async ({ bytes: given }) => {
  const bytes = fromHeader(given);
  const email = await parsedMessage(bytes);
  const header = headerText(email);
  const attached = email.attachments.filter(isAttached);
  const said = bodyText(email);
  // With neither text nor attachment it breaks the rules somewhere: it is then shown as it is written.
  const isBroken = said === '' && attached.length === 0;
  const body = isBroken ? decodePage(bytes).text : said;
  if (body.includes('\0')) return err(problem('document.damaged'));
  return ok({
    text: cleanText(isBroken ? body : `${header}\n\n${body}`),
    derived: { by: 'mail', version },
    proposals: proposalsOf(email, isBroken ? '' : said),
    children: attached.slice(0, mostAttachments).map((attachment, index): ChildDocument => ({
      name: attachmentName(attachment, index + 1),
      bytes: attachmentBytes(attachment),
      mediaType: attachment.mimeType,
    })),
    warnings: attached
      .slice(mostAttachments, mostAttachments + 1)
      .map((attachment) =>
        problem('document.part', undefined, { part: attachmentName(attachment, mostAttachments + 1) }),
      ),
    unshown: messageUnshown(email, bytes),
    embedded: embeddedParts(email, attached.slice(0, mostAttachments)),
  });
};

/** The links of a message that is a page, too. */
export const linksOfMail: LinkReader = async ({ bytes }) => {
  const { html } = await parsedMessage(bytes);
  return html === undefined ? [] : markupLinks(html);
};

/** Pictures that the text of the message shows are parts of it, not attached to it. */
function isAttached({ related, mimeType, content }: Attachment): boolean {
  const isEmpty = typeof content === 'string' ? content === '' : content.byteLength === 0;
  return !isEmpty && !(related === true && mimeType.startsWith('image/'));
}

/** The header in the message's own words. */
function headerText(email: Email): string {
  const { from, to, cc, subject } = email;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['From', from === undefined ? undefined : peopleInWords([from])],
    ['To', peopleInWords(to ?? [])],
    ['Cc', peopleInWords(cc ?? [])],
    ['Date', rawHeader(email, 'date')],
    ['Subject', subject],
  ];
  return lines
    .flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [`${name}: ${value.replaceAll(/\s+/g, ' ').trim()}`],
    )
    .join('\n');
}

/** Without a subject its first words are its title: the first line of the text is the header's. */
function proposalsOf(email: Email, said: string): Proposals {
  const { from } = email;
  const subject = email.subject?.trim() || proposedTitle(said) || undefined;
  const published = documentDate(rawHeader(email, 'date'));
  const author = from === undefined ? undefined : from.name || from.address;
  return {
    ...(subject === undefined ? {} : { title: subject }),
    ...(author === undefined ? {} : { authors: [author] }),
    ...(published === undefined ? {} : { published }),
    kind: 'letter',
  };
}
