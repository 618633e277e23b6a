import type { Attachment, Email } from 'postal-mime';
import { detectFormat } from '#shared/documents/detect-format.ts';
import type { EmbeddedFile } from '#shared/documents/document.ts';
import { pageUnshown } from '#shared/documents/page-unshown.ts';
import type { UnshownPart } from '#shared/model/unshown.ts';
import { decodePage } from '../html/decode-page.ts';
import { dataFiles } from '../html/data-files.ts';
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

/**
 * What stands before the first part of a message and behind its last: no program shows it (RFC 2046, 5.1.1). Where there is
 * one part only, nothing does.
 */
export function aroundParts(bytes: Uint8Array): UnshownPart {
  const { text } = decodePage(bytes);
  const end = text.search(/\r?\n\r?\n/);
  const header = text.slice(0, Math.max(0, end)).replaceAll(/\r?\n[ \t]+/g, ' ');
  const [, quoted, bare] = /^content-type:[^\n]*?boundary=(?:"([^"\n]+)"|([^\s;]+))/im.exec(header) ?? [];
  const mark = `\n--${quoted ?? bare ?? ''}`;
  const [first, last] = [text.indexOf(mark, end), text.lastIndexOf(`${mark}--`)];
  const before = mark.length < 4 || first === -1 ? '' : text.slice(end, first);
  const behind = mark.length < 4 || last === -1 ? '' : text.slice(last + mark.length + 2);
  return { place: 'rest', by: 'program', text: `${before}\n${behind}` };
}

/** What a message holds beside its text: its header, and what it says in another form. */
export function messageUnshown(email: Email, bytes: Uint8Array): readonly UnshownPart[] {
  const { text = '', html } = email;
  return [
    headersUnshown(email),
    aroundParts(bytes),
    { place: 'rest', by: 'program', text },
    ...(html === undefined ? [] : pageUnshown(html)),
  ];
}

/** What is in a message and does not come in as a document: pictures of its text, files of no known kind, those beyond what is taken in. */
export function embeddedParts(email: Email, taken: readonly Attachment[]): readonly EmbeddedFile[] {
  const documents = new Set(taken.filter(isDocument));
  const others = email.attachments.flatMap((part, index) =>
    documents.has(part) ? [] : [{ ...embeddedPart(part, index + 1), by: 'person' as const }],
  );
  return [...others, ...dataFiles(email.html ?? '')];
}

function isDocument(part: Attachment): boolean {
  return detectFormat(attachmentBytes(part), attachmentName(part, 1)).ok;
}

/** A part of a page that a browser saved: nobody put it there. */
export function embeddedPart(part: Attachment, place: number): EmbeddedFile {
  return { name: attachmentName(part, place), bytes: attachmentBytes(part), by: 'program' };
}
