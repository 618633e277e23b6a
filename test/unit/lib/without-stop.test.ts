import { expect, test } from 'vitest';
import { withoutStop } from '#shared/lib/without-stop.ts';

test('a sentence loses the stop that closes it, and no word its own', () => {
  expect(withoutStop('Le fichier est en vente.')).toBe('Le fichier est en vente');
  expect(withoutStop('« On ne sait rien ».')).toBe('« On ne sait rien »');
  for (const own of [
    'Le fichier est en vente',
    'Et puis…',
    'Et puis...',
    'Une fuite chez Hexalide Inc.',
    'Noms, adresses, etc.',
    'Découvert le 3 févr.',
    'Saisine de la C.N.I.L.',
    'Une plainte de Paul V.',
    'Qui l’a vendu ?',
  ])
    expect(withoutStop(own)).toBe(own);
});
