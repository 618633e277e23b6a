import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { holdsModifierLetters, withReadableApostrophes } from '../../../electron/pdf-apostrophes.ts';

/** A file of two objects as Chromium writes them: a font, and its table from glyphs to letters. */
function pdfWith(table: string): { readonly bytes: Uint8Array; readonly table: number } {
  const stream = deflateSync(Buffer.from(table, 'latin1'));
  const head = Buffer.from('%PDF-1.4\n1 0 obj\n<</Type /Font\n/ToUnicode 2 0 R>>\nendobj\n');
  const object = Buffer.concat([
    Buffer.from(`2 0 obj\n<</Filter /FlateDecode\n/Length ${stream.length}>> stream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const entry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`;
  const place = head.length + object.length;
  const end = `xref\n0 3\n0000000000 65535 f \n${entry(9)}${entry(head.length)}trailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n${place}\n%%EOF\n`;
  return { bytes: new Uint8Array(Buffer.concat([head, object, Buffer.from(end)])), table: place };
}

/** What a reader that follows the last table of places finds for object 2. */
function lastTable(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const place = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const offset = Number(/^xref\n2 1\n(\d{10}) 00000 n \ntrailer/.exec(text.slice(place))?.[1]);
  const opening = /^2 0 obj\n.*?\/Length (\d+)>> stream\n/s.exec(text.slice(offset));
  const start = offset + (opening?.[0].length ?? 0);
  return inflateSync(file.subarray(start, start + Number(opening?.[1]))).toString('latin1');
}

describe('the apostrophes of a printed document', () => {
  it('become U+2019 in a table appended to a file that stays as it was', () => {
    const { bytes, table } = pdfWith('1 beginbfchar\n<00A9> <02BC>\n<00AA> <00E9>\nendbfchar\n');
    const corrected = withReadableApostrophes(bytes);
    expect(corrected.subarray(0, bytes.length)).toEqual(bytes);
    expect(lastTable(corrected)).toBe('1 beginbfchar\n<00A9> <2019>\n<00AA> <00E9>\nendbfchar\n');
    expect(Buffer.from(corrected).toString('latin1')).toContain(
      `<</Size 3\n/Root 1 0 R\n/Prev ${table}>>\nstartxref`,
    );
  });

  it('become U+2019 in a range of one glyph, while a glyph of that number keeps its letter', () => {
    const { bytes } = pdfWith('<00A9> <00A9> <02BC>\n<02BC> <0041>\n');
    expect(lastTable(withReadableApostrophes(bytes))).toBe('<00A9> <00A9> <2019>\n<02BC> <0041>\n');
  });

  it('become U+2018 and U+2019 in a range of both', () => {
    const { bytes } = pdfWith('<00A8> <00A9> <02BB>\n');
    expect(lastTable(withReadableApostrophes(bytes))).toBe('<00A8> <00A9> <2018>\n');
  });

  it('are told from the modifier letters that a source may write', () => {
    expect(holdsModifierLetters('<p>Hawai\u02bbi</p>')).toBe(true);
    expect(holdsModifierLetters('<p>l\u2019état</p>')).toBe(false);
  });

  it('leave a file without them, and one built otherwise, as it came', () => {
    const { bytes } = pdfWith('<00A9> <2019>\n');
    expect(withReadableApostrophes(bytes)).toBe(bytes);
    const other = new TextEncoder().encode('%PDF-1.7\nstartxref\n3\n%%EOF\n');
    expect(withReadableApostrophes(other)).toBe(other);
  });
});
