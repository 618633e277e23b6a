import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasControlCharactersInDocument, hasLoneSurrogate } from '#shared/model/scalars.ts';
import { isForeseen } from '../../../../renderer/documents/pdf/pdfjs.ts';
import { linksOf } from '../../../../renderer/documents/links-of.ts';
import { readFile } from '../../../../renderer/documents/read-file.ts';
import { namedCopies } from '../../../fixtures/documents/damaged-copies.ts';
import { inTime } from '../../../fixtures/documents/in-time.ts';
import { tinyPdf } from '../../../fixtures/documents/tiny-pdf.ts';
import { tinyJpeg, tinyPng, tinyWebp } from '../../../fixtures/documents/tiny-pictures.ts';

const silenced = ['log', 'warn', 'error', 'info'] as const;
// So are failures that end in promises of the library's own: in the window its worker lets them pass, others never.
const judges = process.listeners('unhandledRejection');
const judge = (reason: unknown, promise: Promise<unknown>): void => {
  if (!isForeseen(reason)) for (const each of judges) each(reason, promise);
};
beforeAll(() => {
  silenced.forEach((name) => vi.spyOn(console, name).mockImplementation(() => {}));
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', judge);
});
afterAll(() => {
  vi.restoreAllMocks();
  process.removeAllListeners('unhandledRejection');
  for (const each of judges) process.on('unhandledRejection', each);
});

const lines = ['Près de 500 000 personnes', 'sont concernées.'].map((text, row) => ({
  x: 50,
  y: 800 - 12 * row,
  text,
}));
const picture = { width: 8, height: 8, grey: new Uint8Array(64).fill(120) };
const pages = [{ lines }, { lines, picture }, { picture }];

/** Whole files, and how many damaged copies of each: of every format at least five hundred. */
const whole: readonly (readonly [name: string, bytes: Uint8Array, copies: number])[] = [
  ['plain.pdf', tinyPdf({ pages, info: { Title: 'Rapport' } }), 200],
  ['packed.pdf', tinyPdf({ pages, isPacked: true }), 200],
  ['locked.pdf', tinyPdf({ pages, password: '' }), 100],
  ['a.png', tinyPng(40, 30, new Uint8Array(1200).fill(99)), 500],
  ['a.jpg', tinyJpeg, 500],
  ['a.webp', tinyWebp, 500],
];

const tools = { progress: () => {}, signal: new AbortController().signal };

describe('a damaged file of pages', () => {
  it.each(whole)('like %s is read, or refused with a reason: never stuck', async (name, bytes, copies) => {
    let readable = 0;
    for (const [copy, which] of namedCopies(name, bytes, copies)) {
      const before = copy.slice();
      const reading = await inTime(which, () => readFile({ name, bytes: copy }, tools));
      expect(copy, which).toEqual(before);
      if (!reading.ok) expect(reading.error.code).toMatch(/^(?:file|document)\./);
      else if (!reading.value.document.ok) expect(reading.value.document.error.code).toMatch(/^document\./);
      else {
        readable += 1;
        const { text = '' } = reading.value.document.value;
        expect(hasLoneSurrogate(text) || hasControlCharactersInDocument(text)).toBe(false);
      }
    }
    expect(readable).toBeGreaterThan(20);
  });

  it('like a PDF with links lists those it still has, or is refused with a reason', async () => {
    const annotations = [
      '<< /Type /Annot /Subtype /Link /Rect [50 790 90 810] /A << /S /URI /URI (https://a.example) >> >>',
    ];
    let listed = 0;
    for (const [copy, which] of namedCopies(
      'linked.pdf',
      tinyPdf({ pages: [{ lines, annotations }] }),
      200,
    )) {
      const links = await inTime(which, () => linksOf({ name: 'linked.pdf', bytes: copy }, tools.progress));
      if (links.ok) listed += links.value.length;
      else expect(links.error.code).toMatch(/^(?:file|document)\./);
    }
    expect(listed).toBeGreaterThan(20);
  });
});
