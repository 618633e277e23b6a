import { expect, test } from 'vitest';
import { isNobodysName } from '../../../shared/documents/nobodys-name.ts';

test.each([
  'openpyxl',
  'python-docx',
  'Microsoft Word',
  'Microsoft® Word 2016',
  'Microsoft Office User',
  'Apache POI',
  'XlsxWriter',
  'LibreOffice Writer',
  'LibreOffice 7.4',
  'pdfTeX-1.40.21',
  'Adobe InDesign 18.5 (Macintosh)',
  'Adobe Acrobat Pro DC (64-bit)',
  'Google Docs',
  'Utilisateur Windows',
  'Administrateur',
  'Unknown',
])('%s is no author', (name) => {
  expect(isNobodysName(name)).toBe(true);
});

test.each([
  'Camille Désiré',
  'Service juridique',
  'Microsoft Threat Intelligence',
  'Google Cloud',
  'CNIL',
  'Pandora Martin',
  'Ruth Admin',
  'User Experience Lab',
])('%s may be one', (name) => {
  expect(isNobodysName(name)).toBe(false);
});
