import { describe, expect, it } from 'vitest';
import { relationCodes, type RelationCode } from '#shared/model/link.ts';
import { readRelation } from '#shared/reading/relation-words.ts';

const said: readonly (readonly [string, RelationCode])[] = [
  ['édite le logiciel', 'publishes'],
  ['éditait', 'publishes'],
  ['est l’éditeur de', 'publishes'],
  ['publishes', 'publishes'],
  ['utilise', 'uses'],
  ['utilisaient le progiciel', 'uses'],
  ['relies on', 'uses'],
  ['uses', 'uses'],
  ['fournit', 'supplies'],
  ['est un fournisseur de', 'supplies'],
  ['supplied', 'supplies'],
  ['héberge les données de', 'hosts-for'],
  ['hosts', 'hosts-for'],
  ['est sous-traitant de', 'processor-of'],
  ['est le prestataire informatique de', 'processor-of'],
  ['is a processor for', 'processor-of'],
  ['fait partie de', 'part-of'],
  ['est une filiale du', 'part-of'],
  ['appartient à', 'part-of'],
  ['is a subsidiary of', 'part-of'],
  ['travaille pour', 'works-for'],
  ['est journaliste à', 'works-for'],
  ['works at', 'works-for'],
  ['dirige', 'leads'],
  ['est le président de', 'leads'],
  ['heads', 'leads'],
  ['représente', 'represents'],
  ['est l’avocat de', 'represents'],
  ['represents', 'represents'],
  ['serait à l’origine de', 'origin-of'],
  ['is behind', 'origin-of'],
  ['provient de', 'comes-from'],
  ['viendrait du', 'comes-from'],
  ['originates from', 'comes-from'],
  ['a repéré', 'found'],
  ['découvre', 'found'],
  ['spotted', 'found'],
  ['a compté', 'counted'],
  ['dénombrait', 'counted'],
  ['counted', 'counted'],
  ['diffuse', 'disseminates'],
  ['a mis en ligne', 'disseminates'],
  ['leaked', 'disseminates'],
  ['met en vente', 'sells'],
  ['a vendu', 'sells'],
  ['sold', 'sells'],
  ['négocie sur', 'trades-on'],
  ['trades on', 'trades-on'],
  ['enquête sur', 'investigates'],
  ['a ouvert une enquête', 'investigates'],
  ['is investigating', 'investigates'],
  ['contrôle', 'supervises'],
  ['supervised', 'supervises'],
  ['sollicite', 'asks'],
  ['a contacté', 'asks'],
  ['asked', 'asks'],
  ['reprend', 'relays'],
  ['citant', 'relays'],
  ['quotes', 'relays'],
  ['a attaqué', 'attacks'],
  ['a piraté', 'attacks'],
  ['hacked', 'attacks'],
  ['est client de', 'customer-of'],
  ['is a customer of', 'customer-of'],
];

describe('the relation that words say', () => {
  it.each(said)('« %s » is %s', (words, relation) => {
    expect(readRelation(words)).toBe(relation);
  });

  it('knows words of every relation but the one that has only its own', () => {
    expect(new Set(said.map(([, relation]) => relation))).toEqual(
      new Set(relationCodes.filter((code) => code !== 'other')),
    );
  });

  it.each(['et', 'avec la ville de', 'Mediboard', 'mediums', 'accused', 'houses', 'refusé', 'and'])(
    'is not read into « %s »',
    (words) => {
      expect(readRelation(words)).toBeUndefined();
    },
  );

  it('hears the words between the two ends before those around them', () => {
    const text = 'Zataz a repéré que Dedalus France édite Mega-Bus, utilisé par des laboratoires.';
    const span = (words: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(readRelation(text, span('Dedalus France'), span('Mega-Bus'))).toBe('publishes');
    expect(readRelation(text, span('Zataz'), span('Dedalus France'))).toBe('found');
  });

  it('hears the words after them, then before them, when nothing stands between', () => {
    const after = 'Dedalus, Mega-Bus : le premier fournit le second';
    expect(readRelation(after, { start: 0, end: 7 }, { start: 9, end: 17 })).toBe('supplies');
    const before = 'L’éditeur utilise Dedalus, Mega-Bus';
    expect(readRelation(before, { start: 18, end: 25 }, { start: 27, end: 35 })).toBe('uses');
  });

  it('hears the words beside one end, when the other is not named', () => {
    expect(readRelation('Dedalus France édite le logiciel', { start: 0, end: 14 })).toBe('publishes');
  });
});
