import { titleOfFile } from '#shared/documents/proposed-title.ts';
import { ok } from '#shared/lib/result.ts';
import { decodeText } from '#shared/reading/decode-text.ts';
import type { Parser } from '../format.ts';

/** Version of what this reader makes of a file. */
const version = 1;

/** Reads plain text and Markdown, which is kept as it was written. */
export const parsePlain: Parser = ({ bytes, name }) => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return Promise.resolve(decoded);
  const { text, encoding } = decoded.value;
  return Promise.resolve(
    ok({
      text,
      derived: { by: 'plain', version },
      encoding,
      proposals: { title: titleOfFile(name, text) },
      children: [],
      warnings: [],
    }),
  );
};
