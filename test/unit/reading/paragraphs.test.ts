import { describe, expect, it } from 'vitest';
import { paragraphNumberAt, paragraphsOf } from '#shared/reading/paragraphs.ts';

const textsOf = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs of a text', () => {
  it('are parted by blank lines, wrapped lines kept together', () => {
    expect(textsOf('Un titre\n\nUne phrase\nqui continue.\n \nFin.\n')).toEqual([
      'Un titre',
      'Une phrase\nqui continue.',
      'Fin.',
    ]);
  });

  it('are lines where no blank line parts anything', () => {
    expect(textsOf('  Un.\nDeux.\nTrois.')).toEqual(['Un.', 'Deux.', 'Trois.']);
  });

  it('end with their page', () => {
    expect(textsOf('Un.\n\nDeux\fTrois.\n\f\nQuatre.')).toEqual(['Un.', 'Deux', 'Trois.', 'Quatre.']);
    expect(textsOf('Un\nDeux\fTrois')).toEqual(['Un', 'Deux', 'Trois']);
  });

  it('are numbered from one, and an offset between two belongs to the one before', () => {
    const text = 'Un.\n\nDeux.\n\nTrois.';
    const paragraphs = paragraphsOf(text);
    expect([0, 4, 5, 9, 12, 17].map((offset) => paragraphNumberAt(paragraphs, offset))).toEqual([
      1, 1, 2, 2, 3, 3,
    ]);
  });

  it('are none in an empty text, whose only place is the first', () => {
    expect(paragraphsOf(' \n ')).toEqual([]);
    expect(paragraphNumberAt([], 0)).toBe(1);
  });
});
