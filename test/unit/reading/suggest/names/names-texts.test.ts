import { describe, expect, it } from 'vitest';
import type { EntityKind } from '#shared/model/entity.ts';
import { namesIn } from '#shared/reading/suggest/names/index.ts';
import { namesTexts, type NamesText } from '../../../../fixtures/reading/names-texts.ts';

const kinds: readonly (readonly [keyof NamesText, readonly EntityKind[]])[] = [
  ['organisations', ['organisation', 'authority', 'medium', 'product']],
  ['people', ['person']],
  ['places', ['place']],
  ['actors', ['threat-actor']],
];

/** As names are compared everywhere: no case, accents, apostrophes, hyphens, nor a leading article. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}. ]+/gu, ' ')
    .trim()
    .replace(/^(?:le|la|les|l|the) /, '');
}

describe('whole texts of many kinds', () => {
  it.each([
    ['organisations', 0.85],
    ['people', 0.85],
    ['places', 0.9],
    ['actors', 0.75],
  ] as const)('give their %s with precision and recall of at least %d', (field, least) => {
    const wanted = kinds.find(([name]) => name === field)?.[1] ?? [];
    let hits = 0;
    let found = 0;
    let gold = 0;
    for (const { text, language, ...read } of namesTexts) {
      const want = new Set(read[field].map(folded));
      const have = new Set(
        namesIn(text, { language })
          .filter(({ entityKind }) => wanted.includes(entityKind))
          .map(({ quote }) => folded(quote)),
      );
      gold += want.size;
      found += have.size;
      hits += [...want].filter((name) => have.has(name)).length;
    }
    expect(hits / gold).toBeGreaterThanOrEqual(least);
    expect(hits / found).toBeGreaterThanOrEqual(least);
  });
});
