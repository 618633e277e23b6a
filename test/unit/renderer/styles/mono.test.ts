import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const renderer = path.resolve(import.meta.dirname, '../../../../renderer');
const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

/** Rules set in the monospaced face, as "file: selector", with what else they say. */
const monospaced = sheets.flatMap((name) =>
  [
    ...readFileSync(path.join(renderer, name), 'utf8').matchAll(
      /([^{}]+)\{([^{}]*font[^{}]*var\(--font-mono\)[^{}]*)\}/g,
    ),
  ].map(([, selector = '', body = '']) => ({ rule: `${name}: ${selector.trim()}`, body })),
);

// Its ligatures draw "://" with a hole in it and "</" as one sign: an address or an original is read sign by sign.
test('what is set in the monospaced face shows every sign by itself', () => {
  expect(monospaced.length).toBeGreaterThan(8);
  expect(
    monospaced.filter(({ body }) => !/font-variant-ligatures: none/.test(body)).map(({ rule }) => rule),
  ).toEqual([]);
});
