import { expect, test } from 'vitest';
import { tinyPdf, type TinyPdf } from '../../../../fixtures/documents/tiny-pdf.ts';
import { addresses } from '../../../../fixtures/documents/unshown-values.ts';
import { readingOf } from './unshown-reading.ts';

const six = addresses(6);
const lines = [{ x: 50, y: 800, text: 'Un rapport sans rien de particulier.' }];
const pdf = (page: Partial<TinyPdf['pages'][number]>, more: Partial<TinyPdf> = {}): Uint8Array =>
  tinyPdf({ pages: [{ lines, ...page }], ...more });
const box = '/Type /Annot /Rect [10 10 90 30]';
const shows = six
  .map((address, index) => `BT /F 10 Tf 50 ${700 - index * 12} Td (${address}) Tj ET`)
  .join('\n');
const wide = (words: string): string =>
  `<FEFF${[...words].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

test.each([
  [
    'links',
    pdf({
      annotations: six.map(
        (address) => `<< ${box} /Subtype /Link /A << /S /URI /URI (mailto:${address}) >> >>`,
      ),
    }),
  ],
  [
    'comments',
    pdf({
      annotations: six.map(
        (address) => `<< ${box} /Subtype /Text /T (Camille) /Contents ${wide(`voir ${address}`)} >>`,
      ),
    }),
  ],
  [
    'fields',
    pdf({
      annotations: six.map(
        (address, index) => `<< ${box} /Subtype /Widget /FT /Tx /T (a${index}) /V (${address}) >>`,
      ),
    }),
  ],
  ['metadata', pdf({}, { info: { Subject: six.join(' ') } })],
  ['leftovers', pdf({}, { unused: [shows] })],
  ['leftovers', pdf({}, { unused: [shows], isPacked: true })],
  [
    'leftovers',
    pdf({}, { unused: [six.map((address) => `<< /URI (mailto:${address}) >>`).join('\n')], isPacked: true }),
  ],
  [
    'leftovers',
    pdf(
      {},
      {
        unused: [
          six
            .map((address) => `[(${address.slice(0, 4)}) -20 (${address.slice(4)})] TJ`)
            .join('\n')
            .replace(/^/, 'BT '),
        ],
      },
    ),
  ],
] as const)('a PDF is told to hold addresses in its %s', async (place, bytes) => {
  const { text, unshown } = await readingOf('a.pdf', bytes);
  expect(text).not.toContain('valmorin');
  expect(unshown).toEqual({ found: { email: 6 }, places: [place], weight: 'some' });
});

test('one address in a note or a field is told of, one behind a link is not', async () => {
  const one = (dictionary: string) =>
    readingOf('a.pdf', pdf({ annotations: [`<< ${box} ${dictionary} >>`] }));
  expect((await one(`/Subtype /Text /Contents (${six[0]})`)).unshown).toMatchObject({ places: ['comments'] });
  expect((await one(`/Subtype /Widget /FT /Tx /T (a) /V (${six[0]})`)).unshown).toMatchObject({
    places: ['fields'],
  });
  expect((await one(`/Subtype /Link /A << /S /URI /URI (mailto:${six[0]}) >>`)).unshown).toBeUndefined();
});

test('a file inside a PDF is looked through as any document is', async () => {
  const table = `nom;mail\n${six.map((address) => `Zoé;${address}`).join('\n')}`;
  const bytes = pdf(
    {},
    {
      catalogue:
        '/Names << /EmbeddedFiles << /Names [(export.csv) << /Type /Filespec /F (export.csv) /EF << /F 6 0 R >> >>] >> >>',
      unused: [table],
    },
  );
  expect((await readingOf('a.pdf', bytes)).unshown).toMatchObject({ places: ['files'], weight: 'many' });
});

test('what stands on a page outside of what is shown of it is told of, one value too', async () => {
  const outside = [...lines, { x: 50, y: 30, text: `Écrire à ${six[0]}.` }];
  const whole = await readingOf('a.pdf', pdf({ lines: outside, crop: [0, 0, 595, 842] }));
  expect(whole.text).toContain(six[0]);
  expect(whole.unshown).toBeUndefined();
  const { text, unshown } = await readingOf('a.pdf', pdf({ lines: outside, crop: [0, 100, 595, 842] }));
  expect(text).not.toContain(six[0]);
  expect(unshown).toEqual({ found: { email: 1 }, places: ['hidden'], weight: 'some' });
});

test('what is shown is no second finding, in whatever pieces it is drawn; a locked file is not guessed at', async () => {
  const drawn = six.map((address, index) => ({
    x: 50,
    y: 700 - index * 20,
    text: `Écrire à ${address}, ou au 06 12 47 56 7${index}.`,
  }));
  const annotations = six.map(
    (address) => `<< ${box} /Subtype /Link /A << /S /URI /URI (mailto:${address}) >> >>`,
  );
  const { text, unshown } = await readingOf('a.pdf', pdf({ lines: drawn, annotations }, { isPacked: true }));
  expect(text).toContain(six[5]);
  expect(unshown).toBeUndefined();
  const pieces = six.map((address, index) => ({ x: 50, y: 700 - index * 20, text: address.slice(0, 8) }));
  const rest = six.map((address, index) => ({ x: 50 + 44, y: 700 - index * 20, text: address.slice(8) }));
  expect((await readingOf('a.pdf', pdf({ lines: [...pieces, ...rest] }))).unshown).toBeUndefined();
  const locked = pdf({}, { password: 'secret', unused: [shows] });
  expect((await readingOf('a.pdf', locked)).unshown).toBeUndefined();
});

test('what is filled in in a form written in XML is told of, one value too', async () => {
  const form = `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><mail>${six[0]}</mail></xfa:data></xfa:datasets>`;
  expect((await readingOf('a.pdf', pdf({}, { unused: [form], isPacked: true }))).unshown).toEqual({
    found: { email: 1 },
    places: ['fields'],
    weight: 'some',
  });
});
