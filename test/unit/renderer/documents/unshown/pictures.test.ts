import { strToU8, zipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { tinyJpeg, tinyPng, tinyWebp } from '../../../../fixtures/documents/tiny-pictures.ts';
import { addresses } from '../../../../fixtures/documents/unshown-values.ts';
import { readingOf } from './unshown-reading.ts';

const six = addresses(6);
const words = strToU8(six.join(' '));
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const length = (count: number): Uint8Array => Uint8Array.of(count >>> 24, count >>> 16, count >>> 8, count);
const little = (count: number): Uint8Array => length(count).toReversed();

const inJpeg = (marker: number, content: Uint8Array): Uint8Array =>
  joined(
    tinyJpeg.slice(0, 2),
    Uint8Array.of(0xff, marker),
    length(content.length + 2).slice(2),
    content,
    tinyJpeg.slice(2),
  );
const png = tinyPng(4, 4, new Uint8Array(16).fill(200));
const inPng = (name: string, content: Uint8Array): Uint8Array =>
  joined(png.slice(0, 33), length(content.length), strToU8(name), content, new Uint8Array(4), png.slice(33));
const inWebp = (name: string, content: Uint8Array): Uint8Array => {
  const all = joined(
    tinyWebp,
    strToU8(name),
    little(content.length),
    content,
    new Uint8Array(content.length % 2),
  );
  all.set(little(all.length - 8), 4);
  return all;
};
const key = strToU8('Comment\0\0');
const archive = zipSync({
  'export.csv': strToU8(`nom;mail\n${six.map((address) => `Zoé;${address}`).join('\n')}`),
});

test.each([
  ['a.jpg', tinyJpeg, inJpeg(0xe1, joined(strToU8('Exif\0\0II*\0'), words))],
  [
    'a.jpg',
    tinyJpeg,
    inJpeg(
      0xe1,
      strToU8(
        `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${six.map((address) => `<rdf:li>${address}</rdf:li>`).join('')}</x:xmpmeta>`,
      ),
    ),
  ],
  ['a.jpg', tinyJpeg, inJpeg(0xfe, words)],
  ['a.jpg', tinyJpeg, joined(tinyJpeg, words)],
  ['a.jpg', tinyJpeg, joined(tinyJpeg, archive)],
  ['a.png', png, inPng('tEXt', joined(key, words))],
  ['a.png', png, inPng('zTXt', joined(key, zlibSync(words)))],
  [
    'a.png',
    png,
    inPng('eXIf', joined(Uint8Array.of(0, 1, 2), Uint8Array.from(Buffer.from(six.join(' '), 'utf16le')))),
  ],
  ['a.png', png, joined(png, archive)],
  ['a.webp', tinyWebp, inWebp('EXIF', words)],
  ['a.webp', tinyWebp, inWebp('XMP ', words)],
])(
  'what %s says besides its picture, and what stands behind it, is looked through',
  async (name, before, bytes) => {
    expect((await readingOf(name, before)).unshown).toBeUndefined();
    expect((await readingOf(name, bytes)).unshown).toMatchObject({ found: { email: 6 } });
  },
);

test('who took a picture, with what, is no finding', async () => {
  const exif = strToU8(
    'Exif\0\0Camille Désiré\0Canon EOS 5D\0' +
      '2021:02:23 18:02:00\0' +
      'serial 0612475678\0camille.desire@journal.fr',
  );
  expect((await readingOf('a.jpg', inJpeg(0xe1, exif))).unshown).toBeUndefined();
});
