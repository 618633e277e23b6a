import { expect, test } from 'vitest';
import { fold, foldedWords, wordMatcher } from '../../../../renderer/ui/fold.ts';

test('folding takes away accents, case, curly apostrophes and odd spaces', () => {
  expect(fold('  L’Œuvre\u202fÀ  Évaluer ')).toBe("l'oeuvre a evaluer");
});

test('every word asked for must begin a word', () => {
  expect(wordMatcher('secu num')(foldedWords('Numéro de sécurité sociale'))).toBe(true);
  expect(wordMatcher('curite')(foldedWords('Numéro de sécurité sociale'))).toBe(false);
  expect(wordMatcher('anssi')(foldedWords('l’Anssi'))).toBe(true);
  expect(wordMatcher('')(foldedWords('anything'))).toBe(true);
});
