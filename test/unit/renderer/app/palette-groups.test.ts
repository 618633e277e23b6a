import { expect, test } from 'vitest';
import { paletteGroups, type PaletteRows } from '../../../../renderer/app/palette-groups.ts';
import type { PaletteItem } from '../../../../renderer/ui/CommandPalette.tsx';

const item = (id: string, label: string): PaletteItem => ({ id, label });

const rows: PaletteRows = {
  findings: [
    item('row:figures:1', 'environ 500\u202f000 personnes'),
    item('row:events:1', 'Le fichier circule'),
  ],
  entities: [
    item('row:entities:1', 'Dedalus France'),
    item('row:entities:2', 'Agence nationale de la sécurité'),
  ],
  sources: [item('row:sources:1', 'Un fichier de données médicales')],
  passages: [item('row:passages:1', '«\u00a0à 7 endroits différents\u00a0»')],
};

const acts = [
  { id: 'figure.add', titleKey: 'commands.filter', group: 'edit', perform: () => undefined },
] as const;

function found(query: string): readonly string[] {
  return paletteGroups(query, acts, rows, [], 'fr').flatMap((group) => group.items.map(({ label }) => label));
}

test('without a query only commands are listed', () => {
  expect(found('')).toEqual(['Filtrer la liste']);
});

test('words are found without their accents, at the beginning of any word, in any order', () => {
  expect(found('securite agence')).toEqual(['Agence nationale de la sécurité']);
  expect(found('medic')).toEqual(['Un fichier de données médicales']);
  expect(found('edalus')).toEqual([]);
});

test('what begins with the words comes first', () => {
  expect(found('fichier')).toEqual(['Le fichier circule', 'Un fichier de données médicales']);
});

test('a number is found by its digits', () => {
  expect(found('500')).toEqual(['environ 500\u202f000 personnes']);
});

test.each([
  ['>', ['Filtrer la liste']],
  ['#', ['environ 500\u202f000 personnes', 'Le fichier circule']],
  ['@dedal', ['Dedalus France']],
  ['>dedal', []],
])('%s restricts the search', (query, labels) => {
  expect(found(query)).toEqual(labels);
});
