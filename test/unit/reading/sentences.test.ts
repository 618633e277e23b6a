import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '#shared/reading/sentences.ts';

function sentenceOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, start, start + words.length);
  return text.slice(from, end);
}

describe('the sentence around words', () => {
  it.each([
    ['Un premier. Il y a 3 noms ici ! Et après ?', '3 noms', 'Il y a 3 noms ici !'],
    ['M. Durand et Mme. Petit ont vu 3 noms. Fin.', '3 noms', 'M. Durand et Mme. Petit ont vu 3 noms.'],
    ['Titre\n\nIl y a 3.500 noms\ndans le fichier\n\nSuite.', '3.500', 'Il y a 3.500 noms\ndans le fichier'],
    ['a\t3 noms\tb', '3 noms', '3 noms'],
    ['« On a 3 noms. » Puis rien.', '3 noms', '« On a 3 noms.'],
    ['Fin de page\f3 noms\fautre', '3 noms', '3 noms'],
    ['Dr. J. Smith said 3 names leaked. Ok', '3 names', 'Dr. J. Smith said 3 names leaked.'],
    ['La C.N.I.L. a vu 3 noms. Fin.', '3 noms', 'La C.N.I.L. a vu 3 noms.'],
    ['Selon la C.N.I.L., 3 noms. Fin.', '3 noms', 'Selon la C.N.I.L., 3 noms.'],
    ['Vu par J.R.R. Tourelle, 3 noms. Fin.', '3 noms', 'Vu par J.R.R. Tourelle, 3 noms.'],
    ['The F.B.I. Director saw 3 names. Ok', '3 names', 'The F.B.I. Director saw 3 names.'],
    ['Vu par la C.N.I.L. Il y a 3 noms.', '3 noms', 'Il y a 3 noms.'],
  ])('of %j around %j is %j', (text, words, sentence) => {
    expect(sentenceOf(text, words)).toBe(sentence);
  });

  it('holds the words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'grapheme' }),
        fc.nat(300),
        fc.nat(40),
        (text, from, length) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const sentence = sentenceAround(text, start, end);
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
