import { describe, expect, it } from 'vitest';
import { cleanText } from '#shared/documents/clean-text.ts';
import { documentDate } from '#shared/documents/document-date.ts';
import { cleanProposals } from '#shared/documents/proposals.ts';
import { tableText } from '#shared/documents/table-text.ts';
import type { Edtf } from '#shared/model/index.ts';

describe('a text put together', () => {
  it('has one kind of line end, one blank line at most, and nothing that is not seen', () => {
    expect(cleanText('\n\na \r\nb\r\r\n\n\n\nc\u0000\u00AD\uD800d\tx\f\n')).toBe('a\nb\n\nc\uFFFDd\tx');
  });

  it('of a table has a row a line and a tab between cells, which keep to their line', () => {
    expect(tableText([['Nom', 'Nombre'], ['A\nB', ''], ['', ''], ['', '3\t4'], ['']])).toBe(
      'Nom\tNombre\nA B\t\n\t3 4',
    );
  });
});

describe('the date of a document', () => {
  it('is the day it was written where it was written', () => {
    for (const [written, read] of [
      ['2021-02-23T23:30:00-05:00', '2021-02-23'],
      ['2021-02-23', '2021-02-23'],
      ['2021/02/23 10:00', '2021-02-23'],
      ['2021-02', '2021-02'],
      ['2021', '2021'],
      ['20210223T101010Z', '2021-02-23'],
      ["D:20210223180211+01'00'", '2021-02-23'],
      ['Tue, 23 Feb 2021 18:02:11 +0100 (CET)', '2021-02-23'],
      ['3 Mar 99 10:00 GMT', '1999-03-03'],
    ] as const)
      expect(documentDate(written), written).toBe(read);
  });

  it('is none when nothing or a placeholder is written', () => {
    for (const written of [
      undefined,
      '',
      'hier',
      '1970-01-01T00:00:00Z',
      '0001-01-01',
      '2021-13-45',
      '12 34 56',
    ])
      expect(documentDate(written), written).toBeUndefined();
  });
});

describe('proposals', () => {
  it('are what a source could keep', () => {
    expect(
      cleanProposals({
        title: ' Une\u0000 fuite\n de données ',
        authors: ['A. Martin', 'A. Martin', '\u200B'],
        published: '2021-02-30' as Edtf,
        publisher: '',
        url: 'javascript:alert(1)',
        language: 'FR_fr',
      }),
    ).toEqual({ title: 'Une fuite de données', authors: ['A. Martin'], language: 'fr' });
    expect(cleanProposals({ title: 'mot '.repeat(200) }).title).toHaveLength(400);
    expect(cleanProposals({ url: 'https://courrier.example/article' })).toEqual({
      url: 'https://courrier.example/article',
    });
  });
});
