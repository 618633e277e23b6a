import { deflateSync, inflateSync } from 'node:zlib';

/**
 * `<00A9> <02BC>` or `<00A8> <00A9> <02BB>`, one line of a font's table from glyphs to letters: a glyph and its letter,
 * or a range of glyphs and the letter of the first. U+02BB and U+02BC follow each other as U+2018 and U+2019 do.
 */
const modifierLetter = /^((?:<[0-9A-F]{4}> ){1,2})<02B([BC])>$/gim;

/** Whether a document holds these letters themselves: its tables then have to stay. */
export function holdsModifierLetters(html: string): boolean {
  return /[\u02bb\u02bc]/.test(html);
}

/**
 * Makes the apostrophes of a PDF as Chromium writes it readable by every program. In the fonts of print the quotation
 * marks U+2018 and U+2019 share their glyphs with the rare modifier letters U+02BB and U+02BC, and the tables that tell
 * letters of glyphs name the lower of two; some programs read nothing else, and words with an apostrophe are not found
 * in them. The corrected tables are appended as an incremental update (ISO 32000-1, 7.5.6). Not for a document that
 * holds those letters itself. A file built in another way than expected is answered as it came.
 */
export function withReadableApostrophes(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = file.toString('latin1');
  const end = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text);
  const previous = Number(end?.[1]);
  const head = /^xref\n0 \d+\n/.exec(text.slice(previous, previous + 40))?.[0];
  const trailer = /trailer\s*<<(.*?)>>\s*startxref\s+\d+\s+%%EOF\s*$/s.exec(text.slice(previous))?.[1];
  if (end === null || head === undefined || trailer === undefined) return pdf;

  const added: Buffer[] = [Buffer.from('\n')];
  let place = file.length + 1;
  let table = '';
  const ids = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/g)].map(([, id]) => Number(id)));
  for (const id of [...ids].toSorted((one, other) => one - other)) {
    const entry = previous + head.length + id * 20;
    const letters = lettersAt(file, Number(text.slice(entry, entry + 10)), id);
    const corrected = letters?.replaceAll(
      modifierLetter,
      (_, glyphs: string, last: string) => `${glyphs}<${last.toUpperCase() === 'B' ? '2018' : '2019'}>`,
    );
    if (corrected === undefined || corrected === letters) continue;
    const stream = deflateSync(Buffer.from(corrected, 'latin1'));
    const object = Buffer.concat([
      Buffer.from(`${id} 0 obj\n<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n`),
      stream,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    table += `${id} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
    added.push(object);
    place += object.length;
  }
  if (table === '') return pdf;
  const update = `xref\n${table}trailer\n<<${trailer}\n/Prev ${previous}>>\nstartxref\n${place}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([file, ...added, Buffer.from(update)]));
}

/** The table of a font, unpacked; undefined where the file does not hold it as expected. */
function lettersAt(file: Buffer, offset: number, id: number): string | undefined {
  const opening = /^(\d+) 0 obj\n<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/.exec(
    file.toString('latin1', offset, offset + 100),
  );
  if (opening === null || Number(opening[1]) !== id) return undefined;
  const start = offset + opening[0].length;
  try {
    return inflateSync(file.subarray(start, start + Number(opening[2]))).toString('latin1');
  } catch {
    return undefined;
  }
}
