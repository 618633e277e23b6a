import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnchor, reanchor } from '#shared/reading/anchoring.ts';

const source =
  'Un fichier circule depuis le 23 février. Il comporte exactement 491\u202f840 noms, dit le journal.\n' +
  'À Vannes, 47 patients figurent dans le fichier. À Rennes, 47 patients aussi ont été appelés.';

const anchorOf = (text: string, quote: string, nth = 0) => {
  let start = text.indexOf(quote);
  for (let skipped = 0; skipped < nth; skipped += 1) start = text.indexOf(quote, start + 1);
  return makeAnchor(text, start, start + quote.length);
};

describe('makeAnchor', () => {
  it('keeps thirty-two units on each side', () => {
    const anchor = anchorOf(source, '491\u202f840');
    expect(anchor.prefix).toBe(source.slice(anchor.start - 32, anchor.start));
    expect(anchor.suffix).toBe(source.slice(anchor.end, anchor.end + 32));
  });

  it('never splits a surrogate pair, in any text and at any place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('😀', 'a', '𝄞', ' ') }),
        fc.nat(),
        fc.nat(),
        (text, one, two) => {
          const [start, end] = [one % (text.length + 1), two % (text.length + 1)].sort(
            (left, right) => left - right,
          );
          const anchor = makeAnchor(text, start ?? 0, end ?? 0);
          expect(anchor.quote).toBe(text.slice(anchor.start, anchor.end));
          // encodeURIComponent throws on half a pair
          for (const part of [anchor.quote, anchor.prefix, anchor.suffix])
            expect(() => encodeURIComponent(part)).not.toThrow();
          expect(text).toContain(anchor.prefix + anchor.quote + anchor.suffix);
        },
      ),
    );
  });
});

describe('reanchor', () => {
  it('finds a passage where it was', () => {
    const anchor = anchorOf(source, '47 patients', 1);
    expect(reanchor(anchor, source)).toEqual({
      state: 'anchored',
      start: anchor.start,
      end: anchor.end,
      moved: false,
      altered: false,
    });
  });

  it('tells two equal quotations apart by their context, and says that the passage moved', () => {
    const anchor = anchorOf(source, '47 patients', 1);
    const changed = `Mise à jour.\n${source}`;
    expect(reanchor(anchor, changed)).toEqual({
      state: 'anchored',
      start: anchor.start + 13,
      end: anchor.end + 13,
      moved: true,
      altered: false,
    });
  });

  it('does not take another place with the same short words for a deleted passage', () => {
    const anchor = anchorOf(source, '47 patients');
    const changed = source.replace('À Vannes, 47 patients figurent dans le fichier. ', '');
    expect(reanchor(anchor, changed)).toMatchObject({ state: 'lost' });
  });

  it('is lost when two places are as good as each other', () => {
    const anchor = anchorOf('Il a volé 47 noms hier.', '47');
    expect(reanchor(anchor, 'Or il a volé 47 noms hier. Or il a volé 47 noms hier.')).toEqual({
      state: 'lost',
      reason: 'ambiguous',
    });
  });

  it('finds a passage whose spaces, quotation marks and apostrophes are written otherwise, and says so', () => {
    const before = 'Elle dit : « l’attaque n’a touché que 491\u202f840 noms », rien de plus.';
    const after = 'Elle dit : "l\'attaque n\'a touché que\n491 840 noms", rien de plus.';
    const found = reanchor(anchorOf(before, 'l’attaque n’a touché que 491\u202f840 noms'), after);
    expect(found).toMatchObject({ state: 'anchored', altered: true });
    expect(found.state === 'anchored' && after.slice(found.start, found.end)).toBe(
      "l'attaque n'a touché que\n491 840 noms",
    );
  });

  it('is lost when such a passage stands in two places', () => {
    const anchor = anchorOf('Soit l’attaque du 14 hier soir.', 'l’attaque du 14');
    expect(reanchor(anchor, "Soit l'attaque du 14 hier soir. Soit l'attaque du 14 hier soir.")).toEqual({
      state: 'lost',
      reason: 'ambiguous',
    });
  });

  it('does not forgive a changed letter or figure', () => {
    expect(reanchor(anchorOf(source, 'exactement 491\u202f840 noms'), source.replace('491', '492'))).toEqual({
      state: 'lost',
      reason: 'absent',
    });
  });

  const words = fc.string({ unit: fc.constantFrom(...'abcdef \n'), maxLength: 80 });
  const marked = fc.string({ unit: fc.constantFrom(...'XYZ😀'), minLength: 3, maxLength: 20 });

  it('finds any passage again after text is inserted before and behind it', () => {
    fc.assert(
      fc.property(words, marked, words, words, words, (before, quote, behind, head, tail) => {
        const text = before + quote + behind;
        const anchor = makeAnchor(text, before.length, before.length + quote.length);
        expect(reanchor(anchor, head + text + tail)).toEqual({
          state: 'anchored',
          start: anchor.start + head.length,
          end: anchor.end + head.length,
          moved: head.length > 0,
          altered: false,
        });
      }),
    );
  });

  it('loses any passage that is deleted', () => {
    fc.assert(
      fc.property(words, marked, words, (before, quote, behind) => {
        const anchor = makeAnchor(before + quote + behind, before.length, before.length + quote.length);
        expect(reanchor(anchor, before + behind)).toEqual({ state: 'lost', reason: 'absent' });
      }),
    );
  });
});
