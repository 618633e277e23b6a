import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../../renderer/documents/links-of.ts';
import { tinyPdf, type TinyPdf } from '../../../fixtures/documents/tiny-pdf.ts';

const silent = (): void => undefined;

/** A link drawn over a page, in points from the bottom left corner. */
const link = (rect: readonly number[], does: string): string =>
  `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] ${does} >>`;
const leadsTo = (address: string): string => `/A << /S /URI /URI (${address}) >>`;

const lines = [
  { x: 50, y: 800, text: 'La fuite a été révélée par Zone grise.' },
  { x: 50, y: 780, text: 'Voir notre longue enquête sur les' },
  { x: 50, y: 768, text: 'laboratoires de Bretagne, en ligne.' },
];

/** Helvetica of 10: the boxes were measured on it. */
const overZoneGrise = [166, 797, 211, 810];
const overTwoLines = [
  [70, 777, 210, 790],
  [48, 765, 157, 776],
];

const made = (more: Partial<TinyPdf> = {}): Uint8Array =>
  tinyPdf({
    pages: [
      {
        lines,
        annotations: [
          link(overZoneGrise, leadsTo('https://zone-grise.example/a?b=1')),
          ...overTwoLines.map((rect) => link(rect, leadsTo('https://courrier.example/enquete'))),
          link([300, 300, 320, 320], leadsTo('mailto:presse@agence.example')),
          link([300, 340, 320, 360], leadsTo('javascript:rien\\(\\)')),
          link([300, 380, 320, 400], '/Dest [3 0 R /Fit]'),
          link([300, 420, 320, 440], '/A << /S /Launch /F (calc.exe) >>'),
          `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (https://note.example) >>`,
        ],
      },
      { lines, annotations: [link(overZoneGrise, leadsTo('https://zone-grise.example/a?b=1'))] },
      {
        lines: [{ x: 50, y: 800, text: 'actes' }],
        annotations: [link([45, 795, 90, 812], leadsTo('actes/12.pdf'))],
      },
    ],
    ...more,
  });

const addressesIn = async (bytes: Uint8Array): Promise<unknown> => {
  const read = await linksOf({ name: 'a.pdf', bytes }, silent);
  return read.ok ? read.value.map(({ words, address }) => [words, address]) : read.error.code;
};

describe('the links of a PDF', () => {
  it('are those drawn over its pages with the words under them, each once, no script and no place inside', async () => {
    expect(await addressesIn(made())).toEqual([
      ['Zone grise', 'https://zone-grise.example/a?b=1'],
      ['notre longue enquête sur les laboratoires de Bretagne', 'https://courrier.example/enquete'],
      ['', 'mailto:presse@agence.example'],
      ['', 'calc.exe'],
      ['actes', 'actes/12.pdf'],
    ]);
  });

  it('are none where none is drawn, and not read in one that takes a password', async () => {
    expect(await addressesIn(tinyPdf({ pages: [{ lines }] }))).toEqual([]);
    expect(await addressesIn(made({ password: 'sesame' }))).toBe('document.links-locked');
  });

  it('say how far they are read, page by page', async () => {
    const said: (readonly [number, number])[] = [];
    await linksOf({ name: 'a.pdf', bytes: made() }, (done, total) => said.push([done, total]));
    expect(said).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});
