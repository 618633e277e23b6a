import type { Language } from './detect-language.ts';
import { digitsAt } from './digits.ts';
import type { FoldedText } from './fold.ts';
import { looseNumberAt, looseOpenings } from './loose-numbers.ts';
import { wordedOpenings, wordsAt } from './number-words.ts';

/** A number as a text writes it, before hedges and units. Offsets are into the folded text. */
export type NumberToken = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Power of ten said last ("millions"), which the first number of a range may share. 1 if none. */
  readonly multiplier: number;
  readonly form: 'digits' | 'words' | 'approximate-noun' | 'vague' | 'unknown';
  /** Digits written in groups of three. */
  readonly grouped: boolean;
  /** A magnitude follows the digits ("3 millions", "50k"). */
  readonly spelled: boolean;
  /** Only a number when somebody selected it: "un", "plusieurs". */
  readonly selectionOnly: boolean;
  /** Where the vague word itself stands ("milliers" in "des milliers"). */
  readonly vagueWord?: { readonly start: number; readonly end: number };
};

const candidate = /\d+|[a-z]+/g;
/** Words that a number may begin with: of most words of a text nothing more is asked. */
const openings: ReadonlySet<string> = new Set([...looseOpenings, ...wordedOpenings]);

/** Every number of a folded text, in order, without overlap. Linear in the text's length. */
export function numberTokens(folded: FoldedText, language: Language): readonly NumberToken[] {
  const found: NumberToken[] = [];
  const { text } = folded;
  let position = 0;
  for (;;) {
    candidate.lastIndex = position;
    const match = candidate.exec(text);
    if (match === null) return found;
    const isDigit = /^\d/.test(match[0]);
    const token = isDigit
      ? (figuredNounAt(text, match.index, language) ?? digitsAt(folded, match.index, language))
      : openings.has(match[0]) && isWordStart(text, match.index)
        ? (looseNumberAt(text, match.index, language) ?? wordsAt(text, match.index, language))
        : undefined;
    if (token !== undefined && (!isDigit || token.form !== 'digits' || standsAlone(text, token)))
      found.push(token);
    position = Math.max(token?.end ?? 0, match.index + match[0].length);
  }
}

/** "30aine de dossiers": digits with the ending of an approximation. */
function figuredNounAt(text: string, position: number, language: Language): NumberToken | undefined {
  return /^\d{1,4}[nt]?aine/.test(text.slice(position, position + 9)) && isWordStart(text, position)
    ? looseNumberAt(text, position, language)
    : undefined;
}

function isWordStart(text: string, position: number): boolean {
  return position === 0 || !/[a-z0-9_·]/.test(text.charAt(position - 1));
}

/** A word that a number follows, the space between them lost: "approximately1,000". */
const gluedWord =
  /(?<![a-z])(?:approximately|about|around|nearly|over|than|of|to|affected|affecting|de|environ)$/;

/** False for digits that are part of a code, a version, an address, an ordinal, a time or a date. */
function standsAlone(text: string, token: NumberToken): boolean {
  const before = text.slice(Math.max(0, token.start - 2), token.start);
  const after = text.slice(token.end, token.end + 6);
  const isGlued = token.grouped && gluedWord.test(text.slice(Math.max(0, token.start - 16), token.start));
  if (
    (/[a-z_#/@\\°]$/.test(before) && !isGlued) ||
    (/[a-z0-9]['.,:]$/.test(before) && /\d[.,:]$/.test(before))
  )
    return false;
  // "X.509", "p.12": the number of a standard, of a page.
  if (
    /^[a-z]-$/.test(before) ||
    /(?:^|[^a-z])[a-z]\.$/.test(text.slice(Math.max(0, token.start - 3), token.start))
  )
    return false;
  if (/^(?:[.,:/]\d|_|°|@|\/\d)/.test(after)) return false;
  // Letters glued to the end must be a size ("200GB"), which the units read.
  if (token.grouped && /^[a-z]{5}/.test(after)) return true;
  if (/^[a-z]/.test(after) && !/^(?:[kmgtp]i?[ob]|o)(?![a-z0-9])/.test(after)) return false;
  return true;
}
