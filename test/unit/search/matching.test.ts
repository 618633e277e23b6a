import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/lib/result.ts';
import { contextOf } from '#shared/search/context.ts';
import { marksIn } from '#shared/search/matching.ts';
import { parseQuery } from '#shared/search/parse-query.ts';
import type { SearchQuery } from '#shared/search/query.ts';
import { isSameWord } from '#shared/search/stems.ts';
import { foldedWordsOf } from '#shared/search/words.ts';
import { searchWords } from '../../../renderer/search/search-words.ts';
import { arbitraryText, arbitraryWord } from './arbitrary-text.ts';

const query = (text: string): SearchQuery => unwrap(parseQuery(text, searchWords, 'fr'));

/** The text with what is marked between brackets. */
function marked(text: string, asked: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of marksIn(text, query(asked))) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return shown + text.slice(at);
}

describe('what answers in a text', () => {
  it('is marked as it stands, whatever its form and accents', () => {
    expect(marked('Les hôpitaux de Dax et l’Hôpital de Pau.', 'hopital ')).toBe(
      'Les [hôpitaux] de Dax et l’[Hôpital] de Pau.',
    );
    expect(marked('All the hospitals, one hospital.', 'hospital ')).toBe(
      'All the [hospitals], one [hospital].',
    );
  });

  it('is a whole number, however it is parted', () => {
    expect(marked('491\u202F840 noms, 491.840 lignes, 840', '491840 ')).toBe(
      '[491\u202F840] noms, [491.840] lignes, 840',
    );
  });

  it('is a phrase only in its order and its words', () => {
    expect(marked('Données de santé ; santé des données ; donnée de santé', '"données de santé"')).toBe(
      '[Données de santé] ; santé des données ; donnée de santé',
    );
  });

  it('is the beginning of a word while that is being typed', () => {
    expect(marked('Le laboratoire, les labos', 'labo')).toBe('Le [laboratoire], les [labos]');
    expect(marked('Le laboratoire, les labos', 'labor*')).toBe('Le [laboratoire], les labos');
  });

  it('is never what the query leaves out', () => {
    expect(marked('fuite de santé', 'fuite -santé')).toBe('[fuite] de santé');
  });

  it('comes down to the word asked for, wherever it is marked', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryWord, (text, word) => {
        for (const { start, end } of marksIn(text, query(`${word} `))) {
          const [found, ...more] = foldedWordsOf(text.slice(start, end));
          expect(more).toEqual([]);
          expect(foldedWordsOf(word).some((asked) => isSameWord(asked, found ?? ''))).toBe(true);
        }
      }),
    );
  });

  it('is marked in order, and no sign twice', () => {
    fc.assert(
      fc.property(arbitraryText, fc.array(arbitraryWord, { maxLength: 3 }), (text, words) => {
        let last = 0;
        const asked = `${words.join(' ')} "${words.slice(0, 2).join(' ')}"`;
        for (const { start, end } of marksIn(text, query(asked))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('the context of what answers', () => {
  it('is cut from the text between words, with its marks on the same words', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText, { minLength: 1, maxLength: 12 }), arbitraryWord, (texts, word) => {
        const text = texts.join(' ');
        const marks = marksIn(text, query(`${word} `));
        const context = contextOf(text, marks);
        expect(text).toContain(context.text);
        expect(context.isCutBefore).toBe(!text.startsWith(context.text) || text.indexOf(context.text) > 0);
        const all = marks.map(({ start, end }) => text.slice(start, end));
        const shown = context.marks.map(({ start, end }) => context.text.slice(start, end));
        if (all.length > 0) expect(shown.length).toBeGreaterThan(0);
        for (const one of shown) expect(all).toContain(one);
        if (context.isCutBefore) expect(text.charAt(text.indexOf(context.text) - 1)).toMatch(/\s/);
      }),
    );
  });

  it('is as long at the end of a text as anywhere', () => {
    const text = `${'autre chose encore '.repeat(40)}et la fuite.`;
    const context = contextOf(text, marksIn(text, query('fuite ')));
    expect(context.text.length).toBeGreaterThan(200);
    expect([context.isCutBefore, context.isCutAfter]).toEqual([true, false]);
  });

  it('is where most answers stand together', () => {
    const filler = 'autre chose encore '.repeat(40);
    const text = `fuite ${filler} une fuite de la fuite par la fuite ${filler}`;
    const context = contextOf(text, marksIn(text, query('fuite ')));
    expect(context.marks).toHaveLength(3);
    expect([context.isCutBefore, context.isCutAfter]).toEqual([true, true]);
  });
});
