import { expect, test } from 'vitest';
import { reportFileName } from '../../../../renderer/printing/report-file-name.ts';

test('a report is named after its case and its kind, in the language of the report', () => {
  expect(reportFileName('Dedalus France, 2021', 'dossier', 'fr')).toBe('dedalus-france-2021-dossier.pdf');
});

test('a title without a plain letter leaves the name of the product', () => {
  expect(reportFileName('日本', 'dossier', 'fr')).toBe('recoupe-dossier.pdf');
});
