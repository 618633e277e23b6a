import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';

/** What a folded word comes down to in each language; two words are one when they agree in either. */
export type Stems = { readonly french: string; readonly english: string };

const known = new Map<string, Stems>();
const mostKnown = 200_000;

/**
 * The stems of a folded word: Snowball, then the final `e` or `i` and a doubled consonant go, because accents went first
 * and Snowball expects them. A word with a figure in it has no stem but itself.
 */
export function stemsOf(word: string): Stems {
  const hit = known.get(word);
  if (hit !== undefined) return hit;
  const stems = /^[a-z]{3,}$/.test(word)
    ? { french: trimmed(frenchStem(word)), english: trimmed(englishStem(word)) }
    : { french: word, english: word };
  if (known.size >= mostKnown) known.clear();
  known.set(word, stems);
  return stems;
}

/** Whether two folded words are forms of one, in French or in English. */
export function isSameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, other] = [stemsOf(left), stemsOf(right)];
  return one.french === other.french || one.english === other.english;
}

function trimmed(stem: string): string {
  const bare = stem.replace(/e$/, '').replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1');
  // "publier" comes down to "publi", and "publié", which has lost its accent, to "publ".
  return bare.length > 4 ? bare.replace(/i$/, '') : bare;
}
