import readXlsxFile from 'read-excel-file/universal';
import { cleanText } from '#shared/documents/clean-text.ts';
import { titleOfName } from '#shared/documents/proposed-title.ts';
import { sheetsText } from '#shared/documents/table-text.ts';
import { ok } from '#shared/lib/result.ts';
import type { Parser } from '../format.ts';
import { officeProposals } from './office-metadata.ts';
import { officeEmbedded, officeUnshown } from './office-unshown.ts';
import { packedAgain, unpack } from './unpack.ts';

/** Version of what this reader makes of a workbook. */
const version = 1;

/** Reads a workbook of Excel: each sheet a table; of several, each is a page under its name. */
export const parseSheet: Parser = async ({ bytes, name }, tools) => {
  const files = unpack(bytes, (file) => /\.(?:xml|rels)$/i.test(file));
  if (!files.ok) return files;
  tools.progress(1, 3);
  const sheets = await readXlsxFile(packedAgain(files.value).buffer);
  tools.progress(2, 3);
  const text = sheetsText(
    sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: (data as readonly (readonly unknown[])[]).map((row) => row.map(cellInWords)),
    })),
  );
  const { title = titleOfName(name), ...proposals } = officeProposals(files.value.get('docProps/core.xml'));
  return ok({
    text: cleanText(text),
    derived: { by: 'sheet', version },
    proposals: { title, ...proposals, kind: 'dataset' },
    children: [],
    warnings: [],
    ...officeUnshown(files.value, tools),
    embedded: officeEmbedded(bytes),
  });
};

/** A cell as it would be said: a date is a day, with its time when it has one. */
function cellInWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const [day = '', time = ''] = value.toISOString().split('T');
    return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  return String(value as string | number | boolean);
}
