import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '#shared/documents/detect-format.ts';
import { formats } from '#shared/documents/formats.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const found = (content: Uint8Array | string, name: string) =>
  detectFormat(typeof content === 'string' ? strToU8(content) : content, name);

describe('the kind of a document', () => {
  it('is told by its content, whatever its name says', () => {
    const word = zipSync({ 'word/document.xml': strToU8('<w/>') });
    const sheet = zipSync({ 'xl/workbook.xml': strToU8('<w/>') });
    const odt = zipSync({ mimetype: [strToU8(formats.odt.mediaType), { level: 0 }] });
    const cases: readonly (readonly [Uint8Array | string, string, string])[] = [
      ['%PDF-1.7\n', 'lettre.txt', 'pdf'],
      ['rubbish\n%PDF-1.7\n', 'lettre', 'pdf'],
      [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'lettre.pdf', 'image'],
      [bytes(0xff, 0xd8, 0xff, 0xe0), 'a.docx', 'image'],
      ['RIFF....WEBPVP8 ', 'a.bin', 'image'],
      [word, 'a.zip', 'docx'],
      [sheet, 'a.docx', 'sheet'],
      [odt, 'a.docx', 'odt'],
      ['\uFEFF <!DOCTYPE html><p>Une page', 'page.json', 'html'],
      ['From: a@b.example\nSubject: Fuite\n\nTexte', 'sans-extension', 'mail'],
      ['From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/related; b=c\n\n', 'page', 'mhtml'],
    ];
    for (const [content, name, format] of cases)
      expect(found(content, name)).toEqual({ ok: true, value: format });
  });

  it('is told by the extension where the content could be several', () => {
    for (const [name, format] of [
      ['a.TXT', 'plain'],
      ['a.md', 'plain'],
      ['a.csv', 'table'],
      ['a.json', 'json'],
      ['a.eml', 'mail'],
      ['a.mht', 'mhtml'],
      ['a.htm', 'html'],
      ['sans-extension', 'plain'],
    ] as const)
      expect(found('quelques mots', name)).toEqual({ ok: true, value: format });
  });

  it('of words under the extension of another kind is what they are', () => {
    for (const [content, name, format] of [
      ['Près de 500 000 personnes\n', 'lettre.pdf', 'plain'],
      ['quelques mots', 'photo.png', 'plain'],
      ['From: a@b.example\nSubject: Fuite\n\nTexte', 'message.docx', 'mail'],
      ['<html><p>Une page', 'export.xls', 'html'],
      ['ville;nombre\nRennes;12\n', 'export.xlsx', 'table'],
      ['ville\tnombre\nRennes\t12\n', 'export.xls', 'table'],
      ['{\\rtf1\\ansi Bonjour}', 'lettre.doc', 'old-office'],
    ] as const)
      expect(found(content, name)).toEqual({ ok: true, value: format });
  });

  it('of a PDF without its beginning is still a PDF, for its reader to say what is wrong', () => {
    for (const content of ['%PXF-1.4\n1 0 obj << >> endobj', '1 0 obj << >>\nendobj\nxref\n', '%PD'])
      expect(found(content, 'a.pdf')).toEqual({ ok: true, value: 'pdf' });
  });

  it('of a damaged archive is what its name says, so that its reader can say what is wrong', () => {
    const word = zipSync({ 'word/document.xml': strToU8('<w/>') });
    expect(found(word.subarray(0, 40), 'a.docx')).toEqual({ ok: true, value: 'docx' });
    expect(found(word.subarray(0, 40), 'a.zip')).toMatchObject({ error: { code: 'file.kind-unknown' } });
  });

  it('of Office before 2007 is told by its container, and what does not come in is refused', () => {
    const compound = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    expect(found(compound, 'liste.xls')).toEqual({ ok: true, value: 'old-office' });
    expect(found(compound, 'lettre.docx')).toEqual({ ok: true, value: 'old-office' });
    expect(found(bytes(0x4d, 0x5a, 0, 1), 'a.exe')).toMatchObject({ error: { code: 'file.kind-unknown' } });
  });
});
