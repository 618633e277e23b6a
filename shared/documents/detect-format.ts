import { problem, type Problem } from '../lib/errors.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { extensionOf, formats, type Format, type FormatName } from './formats.ts';
import { packedBytes, zipDirectory } from './zip-directory.ts';

/**
 * What kind of document a file is: by its content first, by its extension where the content could be several. Refused with
 * `file.kind-unknown`.
 */
export function detectFormat(bytes: Uint8Array, name: string): Result<FormatName, Problem> {
  const named = formatOfExtension(extensionOf(name));
  if (isPdf(bytes)) return ok('pdf');
  if (isImage(bytes)) return ok('image');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return ofArchive(bytes, named);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return ok('old-office');
  return ofText(bytes, name, named);
}

/** The kind of document an extension names. */
export function formatOfExtension(extension: string): FormatName | undefined {
  return (Object.entries(formats) as [FormatName, Format][]).find(([, { extensions }]) =>
    extensions.includes(extension),
  )?.[0];
}

/** Readers allow for rubbish before the header (ISO 32000-1, implementation note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return ascii(bytes, 0, 1024).includes('%PDF-');
}

function isImage(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ||
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP')
  );
}

const zipped: ReadonlySet<FormatName | undefined> = new Set(['docx', 'odt', 'sheet', 'epub']);

function ofArchive(bytes: Uint8Array, named: FormatName | undefined): Result<FormatName, Problem> {
  const entries = zipDirectory(bytes);
  const has = (name: string): boolean => entries?.some((entry) => entry.name === name) === true;
  if (has('word/document.xml')) return ok('docx');
  if (has('xl/workbook.xml')) return ok('sheet');
  const mimetype = entries?.find((entry) => entry.name === 'mimetype');
  const declared =
    mimetype?.method === 0 ? ascii(packedBytes(bytes, mimetype) ?? new Uint8Array(), 0, 80) : '';
  if (declared.startsWith(formats.odt.mediaType)) return ok('odt');
  if (declared.startsWith(formats.epub.mediaType)) return ok('epub');
  // Cut off or damaged, it has no directory to say: its name does, and its reader says what is wrong.
  if (named !== undefined && zipped.has(named)) return ok(named);
  return err(problem('file.kind-unknown'));
}

const binary: ReadonlySet<FormatName> = new Set([
  'pdf',
  'image',
  'docx',
  'odt',
  'sheet',
  'epub',
  'old-office',
]);

/** Words and nothing else: no sign that only files for programs have, and no remains of a PDF, whose inside may be plain. */
function readsAsText(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false;
  const start = bytes.subarray(0, 65_536);
  if (start.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return false;
  return !/^\s*(?:%|\{\\rtf)|\bendobj\b|\bxref\b|^PK/.test(ascii(bytes, 0, start.length));
}

/** Extensions of plain text besides those that dialogs offer. */
const otherTexts: ReadonlySet<string> = new Set(['', 'log']);

function ofText(bytes: Uint8Array, name: string, named: FormatName | undefined): Result<FormatName, Problem> {
  const start = ascii(bytes, 0, 2048).replace(/^ï»¿/, '').trimStart();
  if (named === 'plain') return ok('plain');
  // Its extension says a PDF, an archive or an image and it reads as text from end to end: it was renamed. Else it is damaged.
  if (named !== undefined && binary.has(named) && readsAsText(bytes))
    return ofText(bytes, '', /\.xlsx?$/i.test(name) && /^.*[\t;,]/.test(start) ? 'table' : undefined);
  if (named !== undefined && !/^\s*<(?:!doctype html|html)[\s>]/i.test(start)) return ok(named);
  if (/^<(?:!doctype html|html)[\s>]/i.test(start)) return ok(named === 'mhtml' ? 'mhtml' : 'html');
  if (isMessage(start)) return ok(/^multipart\/related/im.test(contentType(start)) ? 'mhtml' : 'mail');
  if (otherTexts.has(extensionOf(name)) && !bytes.subarray(0, 4096).includes(0)) return ok('plain');
  return err(problem('file.kind-unknown'));
}

/** Begins with the header of a message: at least two of the fields that every one has. */
function isMessage(start: string): boolean {
  const [header = ''] = start.split(/\r?\n\r?\n/, 1);
  const fields = ['From', 'To', 'Subject', 'Date', 'Received', 'MIME-Version', 'Message-ID'];
  return fields.filter((field) => new RegExp(`^${field}:`, 'im').test(header)).length >= 2;
}

function contentType(start: string): string {
  return /^content-type:\s*(\S+)/im.exec(start)?.[1] ?? '';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  const end = Math.min(to, bytes.length, from + 65_536);
  for (let index = from; index < end; index += 1) text += String.fromCharCode(bytes[index] ?? 0);
  return text;
}
