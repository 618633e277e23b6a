import { describe, expect, it } from 'vitest';
import { entityName, guessEntityKind } from '#shared/reading/entity-words.ts';

describe('guessEntityKind', () => {
  it.each([
    ['CNIL', 'authority'],
    ['l’Anssi', 'authority'],
    ['parquet de Paris', 'authority'],
    ['Libération', 'medium'],
    ['Zataz', 'medium'],
    ['AFP', 'medium'],
    ['Damien Bancal', 'person'],
    ['Didier Neyrat', 'person'],
    ['near2tlg', 'threat-actor'],
    ['Dedalus France', 'organisation'],
    ['Armorys', 'organisation'],
    ['Mediboard', 'product'],
    ['BreachForums', 'place'],
  ])('takes %s for %s', (name, kind) => {
    expect(guessEntityKind(name)).toBe(kind);
  });
});

describe('entityName', () => {
  it('drops what the selection took with the name', () => {
    expect(entityName('« l’Armorys », ')).toBe('Armorys');
    expect(entityName('« Zataz »')).toBe('Zataz');
    expect(entityName('le parquet de Paris.')).toBe('parquet de Paris');
  });
});
