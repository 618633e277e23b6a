import { expect, test } from 'vitest';
import { fileNameOf } from '../../../../renderer/platform/file-name.ts';

test.each([
  [['Dedalus France, 2021', 'frise'], 'dedalus-france-2021-frise'],
  [['Sœur Æon', 'frise'], 'soeur-aeon-frise'],
  [['Œuvre « volée »', 'Délais'], 'oeuvre-volee-delais'],
  [['  (2021) ', '…', 'à l’été'], '2021-a-l-ete'],
])('the words %j give plain letters, digits and hyphens', (parts, name) => {
  expect(fileNameOf(...parts)).toBe(name);
});

test('a name that is cut between two words does not end with a hyphen', () => {
  expect(fileNameOf('x'.repeat(79), 'frise')).toBe('x'.repeat(79));
  expect(fileNameOf('x'.repeat(100))).toBe('x'.repeat(80));
});

test.each([[['日本']], [['…', '']], [[]]])(
  'words that leave nothing, %j, give a name all the same',
  (parts) => {
    expect(fileNameOf(...parts)).toBe('recoupe');
  },
);
