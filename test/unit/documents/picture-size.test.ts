import { expect, test } from 'vitest';
import { pictureSize } from '#shared/documents/picture-size.ts';
import { tinyJpeg, tinyLosslessWebp, tinyPng, tinyWebp } from '../../fixtures/documents/tiny-pictures.ts';

test.each([
  ['PNG', tinyPng(31, 7, new Uint8Array(217)), { width: 31, height: 7 }],
  ['JPEG', tinyJpeg, { width: 24, height: 16 }],
  ['lossy WebP', tinyWebp, { width: 24, height: 16 }],
  ['lossless WebP', tinyLosslessWebp, { width: 24, height: 16 }],
])('the extent of a %s is read in its head', (_, bytes, size) => {
  expect(pictureSize(bytes)).toEqual(size);
  // Bytes that begin in the middle of others are read alike.
  const inside = new Uint8Array(bytes.length + 5);
  inside.set(bytes, 5);
  expect(pictureSize(inside.subarray(5))).toEqual(size);
});

test('the extended head of a WebP says its extent less one', () => {
  const bytes = new Uint8Array(30);
  bytes.set(new TextEncoder().encode('RIFF....WEBPVP8X'));
  bytes.set([0xff, 0x0f, 0x00, 0x09, 0x00, 0x01], 24);
  expect(pictureSize(bytes)).toEqual({ width: 4096, height: 65_546 });
});

test.each([
  ['nothing', new Uint8Array()],
  ['a head cut off', tinyPng(31, 7, new Uint8Array(217)).slice(0, 20)],
  ['an extent of nothing', tinyPng(0, 7, new Uint8Array())],
  ['markers without a frame', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9, 0, 0)],
  ['a marker of no length', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ['something else', new TextEncoder().encode('Ceci n’est pas une image, mais un texte.')],
])('%s has no extent', (_, bytes) => {
  expect(pictureSize(bytes)).toBeUndefined();
});
