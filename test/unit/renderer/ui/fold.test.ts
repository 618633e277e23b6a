import { expect, test } from 'vitest';
import { fold, matchesWords } from '../../../../renderer/ui/fold.ts';

test('folding takes away accents, case, curly apostrophes and odd spaces', () => {
  expect(fold('  L’Œuvre\u202fÀ  Évaluer ')).toBe("l'oeuvre a evaluer");
});

test('every word asked for must begin a word', () => {
  expect(matchesWords('Numéro de sécurité sociale', 'secu num')).toBe(true);
  expect(matchesWords('Numéro de sécurité sociale', 'curite')).toBe(false);
  expect(matchesWords('l’Anssi', 'anssi')).toBe(true);
  expect(matchesWords('anything', '')).toBe(true);
});
