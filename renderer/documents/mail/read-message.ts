import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { cleanText } from '#shared/documents/clean-text.ts';
import { readMarkup } from '../html/read-markup.ts';

/**
 * A message taken apart. Messages inside it are attachments, so that each is a document of its own. Throws on what is
 * nested or headed beyond reason.
 */
export function parsedMessage(bytes: Uint8Array): Promise<Email> {
  return new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: 64 }).parse(fromHeader(bytes));
}

const [lineFeed, carriageReturn] = [10, 13];
/** The name of a field with its colon (RFC 5322, 2.2). */
const fieldName = /^[!-9;-~]+:/;
const longestName = 80;

/** The bytes of a message from its first field on: many programs forward one with empty lines above, which would end its header. */
export function fromHeader(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (bytes[start] === lineFeed || bytes[start] === carriageReturn) start += 1;
  if (start === 0) return bytes;
  const first = String.fromCharCode(...bytes.subarray(start, start + longestName));
  return fieldName.test(first) ? bytes.subarray(start) : bytes;
}

/** The header line of a message as it was written, unfolded: the library gives dates without their offset. */
export function rawHeader(email: Email, name: string): string | undefined {
  const line = email.headerLines.find(({ key }) => key === name)?.line;
  const value = line
    ?.slice(line.indexOf(':') + 1)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return value === '' ? undefined : value;
}

/** People of a header as one reads them: `Nom <adresse>`. */
export function peopleInWords(addresses: readonly Address[]): string {
  return addresses.map(personInWords).join(', ');
}

function personInWords({ name, address, group }: Address): string {
  if (group !== undefined) return `${name}: ${peopleInWords(group)}`;
  if (address === undefined || address === '') return name;
  return name === '' || name === address ? address : `${name} <${address}>`;
}

/** What a message says: its plain text, unless its page says much more. */
export function bodyText(email: Email): string {
  const plain = cleanText(email.text ?? '');
  const page = email.html === undefined ? '' : readMarkup(email.html);
  // "This message cannot be shown" is what many programs write in the plain part.
  return plain === '' || page.length > plain.length * 3 ? page || plain : plain;
}

const extensionOfType: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
};

/** The name of an attachment, without any path; made of its place and type when it has none. */
export function attachmentName({ filename, mimeType }: Attachment, place: number): string {
  const name = (filename ?? '')
    .replaceAll(/[\p{Cc}\p{Surrogate}]/gu, ' ')
    .split(/[/\\]/)
    .at(-1)
    ?.trim()
    .slice(-150);
  if (name !== undefined && name !== '' && !/^\.+$/.test(name)) return name;
  const extension = extensionOfType[mimeType];
  return extension === undefined ? `${place}` : `${place}.${extension}`;
}

/** The bytes of an attachment. */
export function attachmentBytes({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
