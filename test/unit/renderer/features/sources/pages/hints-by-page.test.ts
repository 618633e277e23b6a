import { expect, test } from 'vitest';
import { pageSpans } from '#shared/documents/placed-text.ts';
import { hintsByPage } from '../../../../../../renderer/features/sources/pages/hints-by-page.ts';
import type { Hint } from '../../../../../../renderer/features/sources/segments.ts';

const text = 'Trois mille dossiers.\f\fLe 3 mars, à Lyon.\f';
const spans = pageSpans(text);

function hint(words: string): Hint {
  const start = text.indexOf(words);
  return { key: words, start, end: start + words.length, kind: 'count' };
}
const keys = (pages: readonly (readonly Hint[])[]): readonly string[][] =>
  pages.map((page) => page.map(({ key }) => key));

test('each page has the suggestions on it, one without words has none', () => {
  const pages = hintsByPage([hint('Trois mille'), hint('3 mars'), hint('Lyon')], spans, 3);
  expect(keys(pages)).toEqual([['Trois mille'], [], ['3 mars', 'Lyon']]);
});

test('a suggestion over the end of a page is on both', () => {
  expect(keys(hintsByPage([hint('dossiers.\f\fLe 3 mars')], spans, 3))).toEqual([
    ['dossiers.\f\fLe 3 mars'],
    ['dossiers.\f\fLe 3 mars'],
    ['dossiers.\f\fLe 3 mars'],
  ]);
});

test('a page whose suggestions are the same keeps its list', () => {
  const before = hintsByPage([hint('Trois mille'), hint('3 mars'), hint('Lyon')], spans, 3);
  const after = hintsByPage([hint('Trois mille'), hint('Lyon')], spans, 3, before);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).toBe(before[1]);
  expect(keys(after)[2]).toEqual(['Lyon']);
});

test('where the text has other pages than the document, each page is given all of them to look for', () => {
  const all = [hint('Trois mille'), hint('Lyon')];
  expect(hintsByPage(all, spans, 2)).toEqual([all, all]);
});
