import { describe, expect, it } from 'vitest';
import type { Edtf } from '#shared/dates/parse-date.ts';
import { findDate } from '#shared/reading/find-date.ts';

const published = '2021-02-24' as Edtf;

describe('findDate', () => {
  it.each([
    ['dans un communiqué publié le 26 février 2021', '2021-02-26'],
    ['entre 2015 et octobre 2020', '[2015..2020-10]'],
    ['le 14 février', '2021-02-14'],
    ['a leak found on 14 February 2021 by a blogger', '2021-02-14'],
    ['depuis une quinzaine de jours', '2021-02-10~/..'],
    ['depuis trois semaines', '2021-02-03~/..'],
  ])('reads « %s » as %s', (text, expected) => {
    expect(findDate(text, /\b(?:on|by)\b/.test(text) ? 'en' : 'fr', published)?.date).toBe(expected);
  });

  it('says when the publication gave what the words leave out', () => {
    expect(findDate('le 14 février', 'fr', published)?.from).toBe('publication');
    expect(findDate('le 14 février 2021', 'fr', published)?.from).toBeUndefined();
  });

  it('completes nothing when the publication is unknown', () => {
    expect(findDate('le 14 février', 'fr')).toBeUndefined();
    expect(findDate('depuis une quinzaine de jours', 'fr')).toBeUndefined();
  });

  it('finds no date in a count', () => {
    expect(findDate('exactement 491 840 noms', 'fr', published)).toBeUndefined();
    expect(findDate('28 laboratoires répartis dans 6 départements', 'fr', published)).toBeUndefined();
  });
});
