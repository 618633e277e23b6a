import type { Attachment, Email } from 'postal-mime';
import { detectFormat } from '#shared/documents/detect-format.ts';
import type { EmbeddedFile } from '#shared/documents/document.ts';
import { pageUnshown } from '#shared/documents/page-unshown.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import { attachmentBytes, attachmentName } from './read-message.ts';

/** Identifiers and seals that look like addresses and are nobody's. */
const ofNobody =
  /message-?id|^references$|^in-reply-to$|^content-|^list-|^dkim|^domainkey|^arc-|^x-google|^x-gm-|^return-path$|^received-spf$|^authentication-results|signature$|^mime-version$|^date$/;

/** Who else a message went to or through: every line of its header, those in its text too. */
export function headersUnshown({ headerLines }: Email): UnshownPart {
  const words = headerLines
    .filter(({ key }) => !ofNobody.test(key))
    .flatMap(({ line }) => line.slice(line.indexOf(':') + 1).split(/[\s<>;,()"']+/))
    .filter((word) => word.length > 5);
  return { place: 'headers', by: 'program', text: words.join('\n') };
}

/** What a message holds beside its text: its header, and what it says in another form. */
export function messageUnshown(email: Email): readonly UnshownPart[] {
  const { text = '', html } = email;
  return [
    headersUnshown(email),
    { place: 'rest', by: 'program', text },
    ...(html === undefined ? [] : pageUnshown(html)),
  ];
}

/** What is in a message and does not come in as a document: pictures of its text, files of no known kind, those beyond what is taken in. */
export function embeddedParts(email: Email, taken: readonly Attachment[]): readonly EmbeddedFile[] {
  const documents = new Set(taken.filter(isDocument));
  return email.attachments.flatMap((part, index) =>
    documents.has(part) ? [] : [{ ...embeddedPart(part, index + 1), by: 'person' as const }],
  );
}

function isDocument(part: Attachment): boolean {
  return detectFormat(attachmentBytes(part), attachmentName(part, 1)).ok;
}

/** A part of a page that a browser saved: nobody put it there. */
export function embeddedPart(part: Attachment, place: number): EmbeddedFile {
  return { name: attachmentName(part, place), bytes: attachmentBytes(part), by: 'program' };
}
