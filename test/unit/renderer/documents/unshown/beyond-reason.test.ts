import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { pageUnshown } from '#shared/documents/page-unshown.ts';
import { pdfStrings } from '#shared/documents/pdf-strings.ts';
import { stringsInCode } from '#shared/documents/strings-in-code.ts';
import { xmlWords } from '#shared/documents/xml-words.ts';
import { inspectUnshown } from '#shared/guard/unshown.ts';
import { looseText } from '../../../../../renderer/documents/loose-text.ts';

// What takes too long here takes the time that the whole test has: each of these is gone through once.

const many = 150_000;
const signs = [
  '<',
  '<!--',
  '<a b="',
  "<a b='",
  '<a ',
  '&',
  '&#',
  '=',
  '"',
  '\\"',
  '\\',
  '(',
  '[',
  '<<',
  '{',
  '@',
  'a@b.',
  '06 ',
  '0',
  ' ',
  '\t',
  '%',
  'mailto:',
  '://',
  '\0a',
  'data:',
  '<script>',
  '<![CDATA[',
];

test.each(signs)('hundreds of thousands of %j are gone through', (sign) => {
  const text = sign.repeat(many / sign.length);
  for (const made of [text, `<!--${text}`, `<i a="${text}`, `<script>${text}`, `<w:delText>${text}`]) {
    const parts = pageUnshown(made);
    inspectUnshown(parts, '');
    xmlWords(made);
  }
  for (const place of ['links', 'rest', 'comments', 'leftovers'] as const)
    expect(inspectUnshown([{ place, by: 'person', text }], text).isCut).toBe(false);
  stringsInCode(text);
  pdfStrings(text, true);
  pdfStrings(text, false);
  expect(looseText(strToU8(text)).length).toBeLessThanOrEqual(2 * text.length);
});
