import Papa from 'papaparse';
import { cleanText } from '#shared/documents/clean-text.ts';
import { titleOfName } from '#shared/documents/proposed-title.ts';
import { tableText } from '#shared/documents/table-text.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import { decodePage } from '../html/decode-page.ts';
import type { Parser } from '../format.ts';

/** Version of what this reader makes of a table. */
const version = 1;

/** Reads a table of values divided by commas, semicolons, tabs or bars: a row a line, in the file's own words. */
export const parseTable: Parser = ({ bytes, name }, { progress }) => {
  if (bytes.subarray(0, 4096).includes(0) && !isWide(bytes))
    return Promise.resolve(err(problem('document.damaged')));
  const { text: written, encoding } = decodePage(bytes);
  progress(1, 2);
  const { data, errors } = Papa.parse<string[]>(written, {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const unread = errors.find(({ type }) => type === 'Quotes');
  return Promise.resolve(
    ok({
      text: cleanText(tableText(data)),
      derived: { by: 'table', version },
      encoding,
      proposals: { title: titleOfName(name), kind: 'dataset' },
      children: [],
      warnings:
        unread === undefined ? [] : [problem('document.quotes', undefined, { line: (unread.row ?? 0) + 1 })],
    }),
  );
};

/** Zeros belong to UTF-16 alone. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
