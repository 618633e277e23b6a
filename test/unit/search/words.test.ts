import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldedWordsOf, wordsOf } from '#shared/search/words.ts';

const folded: readonly (readonly [text: string, words: string])[] = [
  ['Les données de santé', 'les donnees de sante'],
  ['L’hôpital d’Orléans, aujourd’hui', 'l hopital d orleans aujourd hui'],
  ['CŒUR, Lætitia, Straße', 'coeur laetitia strasse'],
  ['e\u0301tat de sante\u0301', 'etat de sante'],
  ['con\uFB01rme un o\uFB03ciel', 'confirme un officiel'],
  ['in\u00ADfor\u00ADma\u00ADtique', 'informatique'],
  ['sous-traitant', 'sous traitant'],
  ['491 840 noms', '491840 noms'],
  ['491\u00A0840 et 491\u202F840', '491840 et 491840'],
  ['500.000 données, 140,590 comptes', '500000 donnees 140590 comptes'],
  ['1 500 000 personnes', '1500000 personnes'],
  ['en 2021, 500 personnes', 'en 2021 500 personnes'],
  ['3,2 millions', '3 2 millions'],
  ['CVE-2021-44228', 'cve 2021 44228'],
  ['presse@exemple.fr', 'presse exemple fr'],
  ['10 mai 2021', '10 mai 2021'],
  ['Μέγας ΔΕΔΟΜΕΝΑ', 'μεγας δεδομενα'],
  ['… « — » !', ''],
];

test.each(folded)('%s is compared as %s', (text, words) => {
  expect(foldedWordsOf(text).join(' ')).toBe(words);
});

describe('the words of any text', () => {
  it('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end, word } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toBe('');
          last = end;
        }
      }),
    );
  });

  it('are the same with their places and without', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldedWordsOf(text)).toEqual(wordsOf(text).map(({ word }) => word));
      }),
    );
  });

  it('are found again in what a word’s place cuts out', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.nat(), (text, seed) => {
        const words = wordsOf(text);
        const one = words[seed % words.length];
        if (one !== undefined) expect(foldedWordsOf(text.slice(one.start, one.end))).toEqual([one.word]);
      }),
    );
  });
});
