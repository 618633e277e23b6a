import { describe, expect, it } from 'vitest';
import type { Passage } from '#shared/model/index.ts';
import { makeAnchor } from '#shared/reading/anchoring.ts';
import { previewCorrection } from '../../../../../renderer/features/sources/correction-preview.ts';

const text =
  'Près de 500 000 personnes sont concernées. Selon Zataz, 28 laboratoires ont été touchés, dont celui de Vannes.';
const passage = (id: string, words: string): Passage => {
  const start = text.indexOf(words);
  return {
    ...makeAnchor(text, start, start + words.length),
    id,
    source: 's',
    state: 'anchored',
  } as unknown as Passage;
};
const passages = [
  passage('a', 'Près de 500 000 personnes'),
  passage('b', '28 laboratoires'),
  passage('c', 'Vannes'),
];

describe('previewCorrection', () => {
  it('says what becomes of each passage, the lost ones first', () => {
    const corrected = text
      .replace('sont concernées', 'seraient concernées')
      .replace('28 laboratoires', 'trente laboratoires');
    expect(
      previewCorrection(passages, corrected).map(({ passage: { id }, fate }) => `${id} ${fate}`),
    ).toEqual(['b absent', 'c moved', 'a kept']);
  });

  it('keeps all of them when nothing changes', () => {
    expect(previewCorrection(passages, text).every(({ fate }) => fate === 'kept')).toBe(true);
  });
});
