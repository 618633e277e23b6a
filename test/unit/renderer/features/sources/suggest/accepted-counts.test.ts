import { expect, test } from 'vitest';
import { rowsOf } from '#shared/case/snapshot.ts';
import { deskOn } from './desk.ts';

test('what the head of a column counts is written in a sentence, not as a head', () => {
  const { accept, one, snapshot } = deskOn('Agence\tDossiers\nRedon\t41 200\nVitré\t21 200');
  accept(one('count', '41'));
  expect(rowsOf(snapshot(), 'figures')).toMatchObject([{ lower: 41_200, unitWord: 'dossiers' }]);
});

test('a word that a sentence writes with a capital keeps it', () => {
  const { accept, one, snapshot } = deskOn('La fuite concerne 12 000 Français et 40 Go de fichiers.');
  accept(one('count', '12'));
  expect(rowsOf(snapshot(), 'figures')).toMatchObject([{ lower: 12_000, unitWord: 'Français' }]);
});
