import { describe, expect, it } from 'vitest';
import {
  allInWords,
  reasonsInWords,
  suggestionInWords,
} from '../../../../../../renderer/features/sources/suggest/suggestion-words.ts';
import { deskOn } from './desk.ts';

const here = [
  {
    name: 'Damien Bancal',
    kind: 'person' as const,
    aliases: ['Zataz'],
    identifiers: [{ scheme: 'handle' as const, value: '@damien_b' }],
    roles: [],
  },
];

describe('suggestions in words', () => {
  it.each([
    [
      'Damien Bancal',
      '«\u00a0Damien Bancal\u00a0»\u00a0: connu sous le nom de Damien Bancal',
      'known as Damien Bancal',
    ],
    [
      'Bancal Damien',
      '«\u00a0Bancal Damien\u00a0»\u00a0: le nom Damien Bancal, dans un autre ordre',
      '“Bancal Damien”: the name Damien Bancal, in another order',
    ],
    [
      'Zataz',
      '«\u00a0Zataz\u00a0»\u00a0: un autre nom connu, pour Damien Bancal',
      '“Zataz”: another name known for Damien Bancal',
    ],
    [
      'D. Bancal',
      '«\u00a0D. Bancal\u00a0»\u00a0: s’accorde par les initiales avec Damien Bancal',
      '“D. Bancal”: agrees by its initials with Damien Bancal',
    ],
    [
      'damien_b',
      '«\u00a0damien_b\u00a0»\u00a0: un identifiant connu, pour Damien Bancal',
      '“damien_b”: an identifier known for Damien Bancal',
    ],
  ])('says by what %s is known', (words, french, english) => {
    const { one } = deskOn(`On a lu ${words} hier.`, { here });
    expect(reasonsInWords(one('name', words), 'fr')[0]).toBe(french);
    expect(reasonsInWords(one('name', words), 'en')[0]).toContain(english);
  });

  it('takes « de » and the plural as French does', () => {
    const { one } = deskOn(
      'Selon plusieurs sources internes, 140 comptes ont été volés. D’après un rapport, rien n’a été vendu.',
    );
    expect(suggestionInWords(one('speaker'), 'fr')).toBe('plusieurs sources internes affirment');
    expect(suggestionInWords(one('relay'), 'fr')).toBe('repris d’un rapport');
  });

  it('says which date is not known', () => {
    const { one } = deskOn('Les données ont été volées mardi soir.');
    expect(suggestionInWords(one('date'), 'fr')).toBe(
      'date à établir\u00a0: celle du document n’est pas connue',
    );
    expect(suggestionInWords(one('date'), 'en')).toBe(
      'date to be worked out: the document’s own date is not known',
    );
  });

  it.each([
    [3, 3, 'Accepter les 3 dates', 'accept all 3 dates'],
    [1, 1, 'Accepter 1 date', 'accept 1 date'],
    [2, 3, 'Accepter 2 des 3 dates', 'accept 2 of the 3 dates'],
    [1, 2, 'Accepter 1 des 2 dates', 'accept 1 of the 2 dates'],
  ])('says what accepting all takes, %i of %i', (count, total, menu, card) => {
    expect(allInWords('menu', 'date', count, total, 'fr')).toBe(menu);
    expect(allInWords('card', 'date', count, total, 'en')).toBe(card);
  });
});
