import { describe, expect, test } from 'vitest';
import { guardedName } from '../../../shared/guard/file-name.ts';

describe('the name of a file', () => {
  test.each([
    ['FR7630006000011234567890189.txt', '•••••••••••••••••••••••••••.txt', { iban: 1 }],
    [
      'releve_FR7630006000011234567890189_mars.pdf',
      'releve_•••••••••••••••••••••••••••_mars.pdf',
      { iban: 1 },
    ],
    [
      'releve-FR7630006000011234567890189-mars.pdf',
      'releve-•••••••••••••••••••••••••••-mars.pdf',
      { iban: 1 },
    ],
    ['zoe.valmorin@free.fr.txt', '•••.••••••••@••••.••.txt', { email: 1 }],
    ['export zoe.valmorin@free.fr', 'export •••.••••••••@••••.••', { email: 1 }],
    ['rappel_06_12_47_56_78.m4a', 'rappel_••_••_••_••_••.m4a', { phone: 1 }],
    ['255081416802538.pdf', '•••••••••••••••.pdf', { nir: 1 }],
  ])('%s is masked sign for sign', (name, masked, found) => {
    expect(guardedName(name)).toEqual({ found, masked });
  });

  test.each([
    'communique-2024-03-12.pdf',
    'IMG_20240312_101112.jpg',
    'presse@hopital.fr.eml',
    'Capture d’écran 2024-03-12 à 10.11.12.png',
    'v2_140000 dossiers.csv',
    '',
  ])('%s holds nobody’s data', (name) => {
    expect(guardedName(name)).toBeUndefined();
  });
});
