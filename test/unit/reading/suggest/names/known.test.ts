import { describe, expect, it } from 'vitest';
import { namesIn } from '#shared/reading/suggest/names/index.ts';
import type { KnownEntity } from '#shared/reading/suggest/suggestion.ts';

const known: readonly KnownEntity[] = [
  { id: 'e1', name: 'Marie Durand-Lévêque', aliases: ['M. D.-L.'], identifiers: [], kind: 'person' },
  {
    id: 'e2',
    name: 'Société Bocagia',
    aliases: ['Mutuelle du Bocage'],
    identifiers: ['552 100 554', 'bocagia.example'],
    kind: 'organisation',
  },
  { id: 'e3', name: 'grisemine', aliases: [], identifiers: ['@gr1se_mine'], kind: 'threat-actor' },
  {
    id: 'e4',
    caseId: 'other',
    name: 'Agence des passerelles numériques',
    aliases: [],
    identifiers: [],
    kind: 'authority',
  },
  { id: 'e5', name: 'Le Relais', aliases: [], identifiers: [], kind: 'medium' },
  { id: 'e6', caseId: 'other', name: 'BOCAGIA', aliases: [], identifiers: [], kind: 'product' },
  { id: 'e7', name: 'Jean-Baptiste Quélen', aliases: [], identifiers: [], kind: 'person' },
  { id: 'e8', name: 'Orange', aliases: [], identifiers: [], kind: 'organisation' },
  { id: 'e9', name: 'OPNT', aliases: [], identifiers: [], kind: 'authority' },
];

function knownIn(text: string): readonly (readonly [quote: string, id: string, by: string])[] {
  return namesIn(text, { language: 'fr', known }).flatMap(({ quote, known }) =>
    known === undefined ? [] : [[quote, known.id, known.by] as const],
  );
}

describe('what is known already', () => {
  it.each([
    ['Selon Marie Durand-Lévêque, rien n’a fui.', 'Marie Durand-Lévêque', 'e1', 'name'],
    ['Selon MARIE DURAND-LEVEQUE, rien n’a fui.', 'MARIE DURAND-LEVEQUE', 'e1', 'name'],
    ['Contact : Durand-Lévêque Marie', 'Durand-Lévêque Marie', 'e1', 'word-order'],
    ['Signé M. Durand Lévêque, directrice.', 'M. Durand Lévêque', 'e1', 'initials'],
    ['on a parlé à marie durand-lévêque hier', 'marie durand-lévêque', 'e1', 'name'],
    ['La société Bocagia a déposé plainte.', 'société Bocagia', 'e2', 'name'],
    ['La mutuelle du bocage a déposé plainte.', 'mutuelle du bocage', 'e2', 'alias'],
    ['Le SIREN 552100554 figure au dossier.', '552100554', 'e2', 'identifier'],
    ['Le SIREN 552\u202f100\u202f554 figure au dossier.', '552\u202f100\u202f554', 'e2', 'identifier'],
    ['Le site client.bocagia.example est fermé.', 'client.bocagia.example', 'e2', 'identifier'],
    ['Écrire à presse@bocagia.example.', 'presse@bocagia.example', 'e2', 'identifier'],
    ['vendu par grisemine sur un forum', 'grisemine', 'e3', 'name'],
    ['le compte @gr1se_mine a disparu', 'gr1se_mine', 'e3', 'identifier'],
    ['L’ADPN n’a pas répondu. Elle a dit à l’APN de', 'APN', 'e4', 'initials'],
    ['L’agence des passerelles numériques enquête.', 'agence des passerelles numériques', 'e4', 'name'],
    ['a-t-on lu dans Le Relais hier', 'Le Relais', 'e5', 'name'],
    ['J.-B. Quélen a signé.', 'J.-B. Quélen', 'e7', 'initials'],
    ['J. Quélen a signé.', 'J. Quélen', 'e7', 'initials'],
    ['chez Orange, rien', 'Orange', 'e8', 'name'],
    [
      'L’Office des passages numériques de Trégor a répondu.',
      'Office des passages numériques de Trégor',
      'e9',
      'initials',
    ],
  ])('in %j: %j is %s by %s', (text, quote, id, by) => {
    expect(knownIn(text)).toContainEqual([quote, id, by]);
  });

  it.each([
    ['une carte orange et un relais de quartier'],
    ['Le numéro 552 100 555 n’est pas le leur.'],
    ['Relais colis ouvert.'],
    ['gris de mine, durand'],
  ])('in %j: nothing', (text) => {
    expect(knownIn(text)).toEqual([]);
  });

  it('prefers the open case to another one, and keeps the kind the entity has', () => {
    const [found] = namesIn('Bocagia a confirmé.', { language: 'fr', known });
    expect(found).toMatchObject({ quote: 'Bocagia', entityKind: 'organisation', known: { id: 'e2' } });
  });

  it('says of which other case file an entity is', () => {
    const [found] = namesIn('L’agence des passerelles numériques enquête.', { language: 'fr', known });
    expect(found?.known).toEqual({
      id: 'e4',
      caseId: 'other',
      name: 'Agence des passerelles numériques',
      by: 'name',
    });
  });

  it.each([
    ['name', 'Selon Marie Durand-Lévêque, rien n’a fui.'],
    ['alias', 'La mutuelle du bocage a déposé plainte.'],
    ['identifier', 'Le SIREN 552100554 figure au dossier.'],
    ['word-order', 'Contact : Durand-Lévêque Marie'],
    ['initials', 'J. Quélen a signé.'],
  ] as const)('says first that it is known by %s', (by, text) => {
    const found = namesIn(text, { language: 'fr', known }).find((one) => one.known !== undefined);
    expect(found?.known?.by).toBe(by);
    const codes = found?.reasons.map(({ code }) => code) ?? [];
    expect(codes[0]).toBe(by === 'name' ? 'name.known' : `name.known.${by}`);
    expect(codes.filter((code) => code.startsWith('name.known'))).toHaveLength(1);
    expect(found?.reasons[0]).toMatchObject({
      words: found?.quote,
      start: found?.start,
      end: found?.end,
      values: { name: found?.known?.name },
    });
  });

  it.each([
    ['La C.N.I.L. a ouvert une enquête.', 'C.N.I.L.', 'CNIL'],
    ['Une enquête est menée par la C.N.I.L.', 'C.N.I.L.', 'CNIL'],
    ['Saisie, la CNIL enquête.', 'CNIL', 'C.N.I.L.'],
    ['Le piratage de la S.N.C.F. est confirmé.', 'S.N.C.F.', 'SNCF'],
    ['L’A.P.N. a répondu à la presse.', 'A.P.N.', 'Agence des passerelles numériques'],
  ])('reads %j whole, points or not', (text, quote, name) => {
    const [one, ...others] = namesIn(text, {
      language: 'fr',
      known: [{ id: 'e1', name, aliases: [], identifiers: [], kind: 'authority' }],
    });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ quote, entityKind: 'authority', known: { id: 'e1', name } });
    expect(text.slice(one?.start, one?.end)).toBe(quote);
  });

  it('takes an acronym with its points and without for one', () => {
    const text = 'La C.N.I.L. enquête. Saisie en mars, la CNIL attend.';
    const found = namesIn(text, { language: 'fr' });
    expect(found).toMatchObject([
      { quote: 'C.N.I.L.', also: [{ start: text.indexOf('CNIL'), end: text.indexOf('CNIL') + 4 }] },
    ]);
  });

  it('reads initials of an English body whole, and leaves those of a person to their name', () => {
    const quotes = (text: string) => namesIn(text, { language: 'en' }).map(({ quote }) => quote);
    expect(quotes('The F.B.I. said that it had been told.')).toEqual(['F.B.I.']);
    expect(quotes('Signed by J.R.R. Tolkien in Albany.')).toContain('J.R.R. Tolkien');
  });

  it('knows a family name by the full one that the text gives', () => {
    const found = namesIn('Marie Durand-Lévêque a parlé. Plus tard, Durand-Lévêque a nié.', {
      language: 'fr',
      known,
    });
    expect(found.map(({ quote, known }) => [quote, known?.id])).toEqual([
      ['Marie Durand-Lévêque', 'e1'],
      ['Durand-Lévêque', 'e1'],
    ]);
  });

  it('lets a longer name of the text stand', () => {
    const quotes = namesIn('Bocagia Assurances SA a nié.', { language: 'fr', known }).map(
      ({ quote }) => quote,
    );
    expect(quotes).toEqual(['Bocagia Assurances SA']);
  });
});
