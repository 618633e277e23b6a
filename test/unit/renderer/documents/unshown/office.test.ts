import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../../../../fixtures/documents/made-documents.ts';
import { repacked } from '../../../../fixtures/documents/unshown-values.ts';
import { each, hiders, inBody, letter, relations, six } from './office-hiders.ts';
import { readingOf } from './unshown-reading.ts';

test.each(hiders)('is told of addresses in the %s of %s', async (place, name, archive, files) => {
  expect((await readingOf(name, archive)).unshown).toBeUndefined();
  const { text, unshown } = await readingOf(name, repacked(archive, files));
  expect(text).not.toContain('valmorin');
  expect(unshown).toMatchObject({ found: { email: 6 }, places: [place] });
});

describe('one value', () => {
  const [one = ''] = six;
  test('that a person wrote in a comment, deleted or left behind a chart is told of', async () => {
    const comment = {
      'word/comments.xml': () =>
        `<w:comments><w:comment><w:p><w:r><w:t>Zoé, </w:t></w:r><w:r><w:t>06 12 47 56 78</w:t></w:r></w:p></w:comment></w:comments>`,
    };
    expect((await readingOf('a.docx', repacked(letter, comment))).unshown).toEqual({
      found: { phone: 1 },
      places: ['comments'],
      weight: 'some',
    });
    const deleted = inBody(
      `<w:p><w:del><w:r><w:delText>${one.slice(0, 6)}</w:delText></w:r><w:r><w:delText>${one.slice(6)}</w:delText></w:r></w:del></w:p>`,
    );
    expect((await readingOf('a.docx', repacked(letter, deleted))).unshown).toMatchObject({
      found: { email: 1 },
      places: ['changes'],
    });
  });

  test('that programs leave in every letter is not: who wrote it, with what, its head and foot', async () => {
    const usual = {
      'docProps/core.xml': () =>
        `<cp:coreProperties><dc:creator>Camille Désiré</dc:creator><cp:lastModifiedBy>${one}</cp:lastModifiedBy></cp:coreProperties>`,
      'docProps/app.xml': () =>
        '<Properties><Company>Groupe hospitalier</Company><AppVersion>16.0000</AppVersion><TotalTime>0612475678</TotalTime></Properties>',
      'word/people.xml': () =>
        `<w15:people><w15:person w15:author="Camille"><w15:presenceInfo w15:userId="S::${six[1]}::b5b1a2c4"/></w15:person></w15:people>`,
      'word/footer1.xml': () =>
        '<w:ftr><w:p><w:r><w:t>Tél. 01 42 47 56 78 – camille.desire@hopital.fr</w:t></w:r></w:p></w:ftr>',
    };
    expect((await readingOf('a.docx', repacked(letter, usual))).unshown).toBeUndefined();
  });
});

test('hidden sheets, rows, columns and hidden text are part of what is read, and guarded with it', async () => {
  const hidden = repacked(
    workbookOf({
      A: [
        ['a', 'b'],
        ['ligne', 'colonne'],
      ],
      B: [['feuille', six[0] ?? '']],
    }),
    {
      'xl/workbook.xml': (text) =>
        text.replace('name="B" sheetId="2"', 'name="B" sheetId="2" state="veryHidden"'),
      'xl/worksheets/sheet1.xml': (text) =>
        text
          .replace('<row r="2">', '<row r="2" hidden="1">')
          .replace('<sheetData>', '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>'),
    },
  );
  const { text, unshown } = await readingOf('a.xlsx', hidden);
  expect(text).toContain('ligne\tcolonne');
  expect(text).toContain(`feuille\t${six[0]}`);
  expect(unshown).toBeUndefined();
  const vanishing = inBody(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${six[0]}</w:t></w:r></w:p>`);
  const letterText = await readingOf('a.docx', repacked(letter, vanishing));
  expect(letterText.text).toContain(six[0]);
  expect(letterText.unshown).toBeUndefined();
});

test('what a document shows and links to as well is no second finding, in tables and out of them', async () => {
  const cell = (words: string): string => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const rows = each(
    (address, index) => `<w:tr>${cell(`Keravel${'abcdef'[index]}`)}${cell('Zoé')}${cell(address)}</w:tr>`,
  );
  const made = repacked(letter, {
    ...inBody(`<w:tbl>${rows}</w:tbl>`),
    'word/_rels/document.xml.rels': () => relations((address) => `mailto:${address.toUpperCase()}`),
  });
  const { text, unshown } = await readingOf('a.docx', made);
  expect(text).toContain('Keravela\tZoé\tzoe.valmorin0@free.fr');
  expect(unshown).toBeUndefined();
});

test('a workbook that cannot be unpacked whole is read all the same', async () => {
  const damaged = repacked(letter, { 'word/media/image.png': strToU8('x'.repeat(2000)) });
  const at = Buffer.from(damaged).indexOf('word/media/image.png') + 'word/media/image.png'.length;
  const broken = damaged.slice();
  broken.fill(0xff, at, at + 6);
  expect((await readingOf('a.docx', broken)).text).toContain('Un courrier sans rien.');
});
