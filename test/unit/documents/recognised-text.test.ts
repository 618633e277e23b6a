import { expect, test } from 'vitest';
import { withRecognised } from '#shared/documents/page-join.ts';
import { boxesOf } from '#shared/documents/page-text.ts';
import { type RecognisedBlock, recognisedText } from '#shared/documents/recognised-text.ts';
import { wordsFile, wordsIn } from '#shared/documents/words-file.ts';

/** A paragraph of words 10 pixels high, 20 pixels a line, each sign 5 wide. */
function block(lines: readonly string[], confidence = 90): RecognisedBlock {
  return {
    paragraphs: [
      {
        lines: lines.map((line, row) => {
          let x0 = 100;
          return {
            words: line.split(' ').map((text) => {
              const word = {
                text,
                confidence,
                bbox: { x0, y0: row * 20, x1: x0 + 5 * text.length, y1: row * 20 + 10 },
              };
              x0 = word.bbox.x1 + 5;
              return word;
            }),
          };
        }),
      },
    ],
  };
}

test('lines become paragraphs, and every word keeps its place', () => {
  const page = recognisedText([block(['Près de 500 000 per-', 'sonnes sont touchées']), block(['Fin.'])], 2);
  expect(page.text).toBe('Près de 500 000 personnes sont touchées\n\nFin.');
  const start = page.text.indexOf('sonnes');
  expect(boxesOf(page, start, start + 6)).toEqual([{ left: 50, top: 10, width: 15, height: 5 }]);
  for (const { start, end } of page.runs) expect(page.text.slice(start, end)).toMatch(/^\S+$/);
});

test('dust is no word, and signs that no text may hold are left out', () => {
  const page = recognisedText([block(['~ .'], 12), block(['a\u0007b\ud800 .'], 90)], 1);
  expect(page.text).toBe('ab .');
});

test('words are written to a file and read back', () => {
  const pages = new Map([
    [3, recognisedText([block(['Trois.'])], 3)],
    [1, recognisedText([block(['Un seul mot.'])], 2)],
  ]);
  const file = wordsFile(pages);
  expect(wordsFile(wordsIn(file))).toBe(file);
  expect([...wordsIn(file).keys()]).toEqual([1, 3]);
  expect(wordsIn(file).get(1)?.text).toBe('Un seul mot.');
});

test.each([
  '',
  'null',
  '[]',
  '{"pages":7}',
  '{"pages":[null]}',
  '{"pages":[{"page":"1"}]}',
  '{"pages":[{"page":1,"text":"a","runs":[7,[1]]}]}',
])('%j holds no words, or none that can be placed', (file) => {
  expect([...wordsIn(file).values()].flatMap(({ runs }) => runs)).toEqual([]);
});

test('recognised pages take the place of those without text', () => {
  const two = { text: 'Deux.', runs: [] };
  expect(withRecognised('Un.\f\fTrois.\f', 3, new Map([[2, two]]))).toBe('Un.\fDeux.\fTrois.\f');
  expect(withRecognised(undefined, 2, new Map([[2, two]]))).toBe('\fDeux.\f');
  expect(withRecognised(undefined, 1, new Map([[1, two]]))).toBe('Deux.');
  // Corrected by hand since: nothing of it is lost.
  expect(withRecognised('Tout autre chose.', 3, new Map([[2, two]]))).toBe('Tout autre chose.\n\nDeux.');
});
