import * as fc from 'fast-check';
import { parseHTML } from 'linkedom/worker';
import { describe, expect, it } from 'vitest';
import type { Source } from '#shared/model/index.ts';
import { paragraphsOf } from '#shared/reading/paragraphs.ts';
import { stretchesOf } from '#shared/reading/stretches.ts';
import { pageBeginnings } from '../../../../../renderer/features/sources/page-places.ts';
import { pastedForm } from '../../../../../renderer/features/sources/pasted-page.ts';
import {
  cellsOf,
  columnNames,
  tableAt,
  tablesOf,
  tabUseOf,
} from '../../../../../renderer/features/sources/table-places.ts';

const text = 'Un texte.\n\nVille\tDossiers\nRennes\t12\n\tsuite\n\nFin\tde ligne';

describe('the tables of a text', () => {
  it('are two lines or more with tabs, and not one alone', () => {
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(text.slice(table?.start, table?.end)).toBe('Ville\tDossiers\nRennes\t12\n\tsuite');
    expect(table?.columns).toEqual([
      { cell: 6, word: 6 },
      { cell: 8, word: 8 },
    ]);
    expect(tableAt(tablesOf(text), text.indexOf('Rennes'))).toEqual(table);
    expect(tableAt(tablesOf(text), 3)).toBeUndefined();
    expect(tableAt(tablesOf(text), text.length - 1)).toBeUndefined();
  });

  it('have columns as wide as a day, a range or a long word needs, and no wider than an address', () => {
    const rows =
      'Le\tQui\tCombien\tOù\n2025-12-31\tporte-parole\t10-15\thttps://exemple.example/une-adresse-sans-fin-ni-blanc';
    expect(tablesOf(rows)[0]?.columns.map(({ word }) => word)).toEqual([10, 6, 7, 15]);
    const joined = 'Quoi\tOù\nidentité|coordonnées|mots|suite\tici';
    expect(tablesOf(joined)[0]?.columns.map(({ word }) => word)).toEqual([24, 3]);
  });

  it('are none where tabs only indent', () => {
    expect(tablesOf('Écrire à\n\tun@a.example\n\tdeux@a.example\n')).toEqual([]);
  });

  it('have cells that know their column, also after empty ones that the paragraph leaves out', () => {
    const start = text.indexOf('suite');
    expect(cellsOf(text, start, start + 5)).toEqual([[{ column: 1, start, end: start + 5 }]]);
    const from = text.indexOf('Ville');
    const rows = cellsOf(text, from, text.indexOf('\n\tsuite'));
    expect(rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)))).toEqual([
      ['Ville\t', 'Dossiers\n'],
      ['Rennes\t', '12'],
    ]);
  });

  it('lose no sign, whatever stands in them', () => {
    const written = fc.string({ unit: fc.constantFrom('a', 'b ', '\t', '\n', '12'), maxLength: 60 });
    fc.assert(
      fc.property(written, (any) => {
        for (const { start, end } of tablesOf(any)) {
          const cells = cellsOf(any, start, end).flat();
          expect(cells.map((cell) => any.slice(cell.start, cell.end)).join('')).toBe(any.slice(start, end));
        }
      }),
    );
  });
});

describe('a text without a file', () => {
  const tablesIn = (written: string): readonly string[] =>
    tablesOf(written, 'regular').map(({ start, end }) => written.slice(start, end));

  it('has its tables by their form, a plain file none, any other document all of them', () => {
    const source = (derived?: { by: 'plain' | 'html'; version: number }): Source =>
      ({
        text: { sha256: '', length: 1, ...(derived === undefined ? {} : { derived }) },
      }) as unknown as Source;
    expect(tabUseOf(source())).toBe('regular');
    expect(tabUseOf(source({ by: 'plain', version: 1 }))).toBe('none');
    expect(tabUseOf(source({ by: 'html', version: 1 }))).toBe('cells');
    expect(tablesOf(text, 'none')).toEqual([]);
  });

  it('has the tables of a page that was pasted into it', () => {
    const rows = [
      ['Ville', 'Dossiers', 'Vu'],
      ['Rennes', '12 500', 'oui'],
      ['Vannes', '7', ''],
    ].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const markup = `<p>Avant.</p><table>${rows.join('')}<tr><td colspan="2">Total</td><td>2</td></tr></table><p>Après.</p>`;
    const parse = (given: string): Document => parseHTML(`<html><body>${given}</body></html>`).document;
    const { text: pasted = '' } = pastedForm({ plain: '', markup, addresses: '' }, parse);
    expect(tablesIn(pasted)).toEqual(['Ville\tDossiers\tVu\nRennes\t12 500\toui\nVannes\t7\t\nTotal\t\t2']);
    // What cuts the end of a text cuts the cells that are empty there.
    expect(tablesIn('Ville\tVu\tLu\nLyon\t1\t2\nPau\t3\t4\nDax')).toEqual([
      'Ville\tVu\tLu\nLyon\t1\t2\nPau\t3\t4',
    ]);
    expect(tablesIn('Ville\tVu\tLu\nLyon\t1\t2\nPau\t3\t4\nDax\t5')).toHaveLength(1);
  });

  it('has none where tabs only set words apart, line by line as they fall', () => {
    expect(tablesIn('De :\tMaëlys\nÀ :\t\tla rédaction\nObjet :\tune\tfuite\nSuite\t\t\tdemain')).toEqual([]);
    expect(tablesIn('Écrire à\n\tun@a.example\n\tdeux@a.example\n')).toEqual([]);
  });
});

describe('the head of a table', () => {
  const headIn = (rows: readonly string[]): string | undefined => {
    const written = `Avant.\n\n${rows.join('\n')}\n\nAprès.`;
    const [table] = tablesOf(written);
    return table?.head && written.slice(table.head.start, table.head.end);
  };

  it('is the first row that names columns', () => {
    expect(headIn(['Ville\tDossiers', 'Rennes\t12'])).toBe('Ville\tDossiers');
    expect(headIn(['Secteur\t2019\t2020', 'Santé\t12\t15'])).toBe('Secteur\t2019\t2020');
    expect(headIn(['\t2019\t2020', 'Santé\t12\t15'])).toBe('\t2019\t2020');
  });

  it('stands below a title that fills one cell', () => {
    expect(headIn(['Violations notifiées\t\t', 'Ville\tJour\tNombre', 'Rennes\t2021-03-04\t7'])).toBe(
      'Ville\tJour\tNombre',
    );
  });

  it('is none where the first full row holds values', () => {
    expect(headIn(['Rennes\t12', 'Lyon\t45'])).toBeUndefined();
    expect(headIn(['Rennes\t2021-03-04', 'Lyon\t2021-05-06'])).toBeUndefined();
    expect(headIn(['2019\t2020', '2021\t2022'])).toBeUndefined();
    expect(headIn(['Durand\tdurand@ville.example', 'Petit\tpetit@ville.example'])).toBeUndefined();
  });

  it('gives a name to each column, none to one that has none', () => {
    const written = '\tPersonnes\tVu\n Rennes \t12\tvu\nLyon\t3\tvu';
    const [table] = tablesOf(written);
    expect(table && columnNames(written, table)).toEqual(['', 'Personnes', 'Vu']);
  });
});

describe('the pages of a text', () => {
  it('begin with the first words after a mark, an empty page counted', () => {
    const paged = 'Un.\n\nDeux.\n\f\nTrois.\n\f\n\f\nQuatre.\n\f';
    const stretches = stretchesOf(paged, paragraphsOf(paged));
    expect(stretches.map(({ start, end }) => paged.slice(start, end))).toEqual([
      'Un.',
      'Deux.',
      'Trois.',
      'Quatre.',
    ]);
    expect([...pageBeginnings(paged, stretches)]).toEqual([
      [2, 2],
      [3, 4],
    ]);
    expect(pageBeginnings('Un.\n\nDeux.', stretchesOf('Un.', paragraphsOf('Un.'))).size).toBe(0);
  });
});
