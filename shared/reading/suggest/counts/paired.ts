import type { Language } from '../../detect-language.ts';
import type { FoldedText } from '../../fold.ts';
import type { NumberToken } from '../../number-tokens.ts';
import type { Draft } from './draft.ts';
import { phraseAfter } from './phrase.ts';

/*
 * A part and its whole are counted in the same things, and a text names them once: "sept des onze sites", "12 of the 70
 * gigabytes", "six serveurs sur neuf", "3,1 millions de cartes sur 4,5".
 */

const partOf =
  /^ (?:of|out of|des|sur|parmi|de|d'|d'entre)(?: ?(?:the|its|their|our|his|her|these|those|some|about|all|a total of|les|ses|leurs|nos|ces|quelque|environ|un total de|[a-z]{2,20}'s))* ?$/;
const wholeOf =
  /^[^.;:\d\n]{0,40}? ?\(?(?:sur|out of|of|pour)(?: (?:un total de|a total of|les|the|its|ses|quelque|environ|some|about))? ?$/;

/** A number whose noun stands behind the number it is a part of: it takes that noun. */
export function asPart(
  folded: FoldedText,
  language: Language,
  draft: Draft,
  whole: NumberToken | undefined,
  ceiling: number | undefined,
): Draft {
  if (draft.phrase.kind !== 'none' || whole === undefined || draft.range !== undefined) return draft;
  const end = draft.phrase.isPart ? draft.numberEnd : draft.end;
  if (!partOf.test(folded.text.slice(end, whole.start)) || whole.value <= draft.token.value) return draft;
  const phrase = phraseAfter(folded, whole.end, ceiling ?? folded.text.length, language, whole.value);
  if (phrase.kind !== 'noun' && phrase.kind !== 'size') return draft;
  // "2 out of 3 customers": a proportion.
  if (phrase.sense?.unit === 'persons' && draft.token.value <= 10 && whole.value <= 20) return draft;
  return { ...draft, phrase: { ...phrase, isPart: true }, end };
}

/** A bare number that is the whole of the part before it: it counts the same things, in the same unit or scale. */
export function asWhole(folded: FoldedText, draft: Draft, part: Draft | undefined): Draft {
  if (part === undefined || draft.phrase.kind !== 'none' || draft.label !== undefined) return draft;
  if (!wholeOf.test(folded.text.slice(part.end, draft.start))) return draft;
  const { token, numberEnd } = draft;
  if (part.phrase.kind === 'size' && token.value >= part.token.value)
    return { ...draft, phrase: { ...part.phrase, start: numberEnd, end: numberEnd, isPart: false } };
  const scale = part.token.multiplier;
  if (!part.token.spelled || token.spelled || token.grouped || scale < 1000 || token.value >= 1000)
    return draft;
  const said = { ...token, value: token.value * scale, multiplier: scale, spelled: true };
  return said.value > part.token.value ? { ...draft, token: said } : draft;
}
