/** What is known of a kind of document before it is read. */
export type Format = {
  /** Extensions without their dot, lower case; the first names a file that has none. */
  readonly extensions: readonly string[];
  /** IANA media type of the original, by extension where they differ. */
  readonly mediaType: string;
};

/**
 * Every kind of document that comes in. A new one is a line here and a line in `renderer/documents/parsers.ts`; what tells it by its
 * content, if anything does, is in `detect-format.ts`.
 */
export const formats = {
  plain: { extensions: ['txt', 'md', 'markdown', 'text'], mediaType: 'text/plain' },
  html: { extensions: ['html', 'htm', 'xhtml'], mediaType: 'text/html' },
  mhtml: { extensions: ['mhtml', 'mht'], mediaType: 'multipart/related' },
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf' },
  docx: {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { extensions: ['odt'], mediaType: 'application/vnd.oasis.opendocument.text' },
  mail: { extensions: ['eml'], mediaType: 'message/rfc822' },
  table: { extensions: ['csv', 'tsv'], mediaType: 'text/csv' },
  sheet: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  epub: { extensions: ['epub'], mediaType: 'application/epub+zip' },
  'old-office': { extensions: ['xls', 'doc', 'ppt', 'msg'], mediaType: 'application/vnd.ms-excel' },
  json: { extensions: ['json'], mediaType: 'application/json' },
  image: { extensions: ['png', 'jpg', 'jpeg', 'webp'], mediaType: 'image/png' },
} as const satisfies Readonly<Record<string, Format>>;

/** Name of a kind of document. */
export type FormatName = keyof typeof formats;

/** Every extension that comes in, for dialogs. */
export const readableExtensions: readonly string[] = Object.values(formats).flatMap(
  ({ extensions }) => extensions,
);

const particularTypes: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  doc: 'application/msword',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
  tsv: 'text/tab-separated-values',
  xhtml: 'application/xhtml+xml',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** The extension of a file's name, lower case, without its dot; empty when it has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The media type to keep an original under: by its extension where that is one of the format's, else the format's own. */
export function mediaTypeOf(format: FormatName, name: string): string {
  const extension = extensionOf(name);
  const { extensions, mediaType }: Format = formats[format];
  return (extensions.includes(extension) ? particularTypes[extension] : undefined) ?? mediaType;
}
