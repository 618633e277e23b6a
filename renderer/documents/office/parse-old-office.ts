import { cleanText } from '#shared/documents/clean-text.ts';
import { compoundStreams } from '#shared/documents/compound-file.ts';
import { oldPrograms } from '#shared/documents/old-programs.ts';
import { oldSheets } from '#shared/documents/old-workbook.ts';
import { titleOfName } from '#shared/documents/proposed-title.ts';
import { sheetsText } from '#shared/documents/table-text.ts';
import { problem } from '#shared/lib/errors.ts';
import { err, ok } from '#shared/lib/result.ts';
import type { Parser } from '../format.ts';
import { looseText } from '../loose-text.ts';

/** Version of what this reader makes of a workbook. */
const version = 1;

/** Reads a workbook of Excel 97 to 2003. Other old formats are kept unread, with what can be done. */
export const parseOldOffice: Parser = ({ bytes, name }) => {
  const streams = compoundStreams(bytes);
  if (streams === undefined) return Promise.resolve(err(problem('document.damaged')));
  if (streams.has('EncryptedPackage')) return Promise.resolve(err(problem('document.encrypted')));
  const book = streams.get('Workbook');
  const sheets = book === undefined ? undefined : oldSheets(book);
  if (sheets === 'locked') return Promise.resolve(err(problem('document.encrypted')));
  if (sheets === undefined) {
    const { program, instead } = oldPrograms([...streams.keys()], name);
    return Promise.resolve(err(problem('document.old-format', undefined, { program, instead })));
  }
  return Promise.resolve(
    ok({
      text: cleanText(sheetsText(sheets)),
      derived: { by: 'sheet', version },
      proposals: { title: titleOfName(name), kind: 'dataset' },
      children: [],
      warnings: [],
      unshown: [...streams.values()].map((stream) => ({
        place: 'leftovers',
        by: 'program',
        text: looseText(stream),
      })),
    }),
  );
};
