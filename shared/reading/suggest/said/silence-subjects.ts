import { phraseBefore } from './phrase-before.ts';
import { phraseFrom, phraseOf, type SpeakerPhrase } from './phrases.ts';
import { enquiryNouns, nobodyWords } from './silence-words.ts';
import { subjectBefore } from './subjects.ts';
import type { SaidText } from './tokens.ts';
import { determiners, neverNames } from './word-lists.ts';

/** Nobody as a subject: "personne chez X", "neither company". */
export type Nobody = {
  readonly from: number;
  /** Whose nobody it is, where that is said. */
  readonly phrase: SpeakerPhrase | undefined;
  /** "Neither X nor Y": the names are read as those of any list. */
  readonly isList: boolean;
};

/** How many tokens back a subject may begin. */
const reach = 24;

/** Nobody who is the subject of a verb that begins at a token. */
export function nobodyBefore(said: SaidText, verb: number): Nobody | undefined {
  const first = said.sentenceStart[verb] ?? 0;
  for (let at = verb - 1; at >= Math.max(first, verb - reach); at -= 1) {
    const { text = '' } = said.tokens[at] ?? {};
    const next = said.tokens[at + 1]?.text ?? '';
    const isNoOne =
      text === 'no' && /^(?:one|spokes\w+|representatives?|officials?|company|executives?)$/.test(next);
    if (!isNoOne && !nobodyWords.test(text)) continue;
    if (!isAtClause(said, at, first)) return undefined;
    for (let step = at + 1; step < verb; step += 1) {
      const word = said.tokens[step]?.text ?? '';
      if (word === 'nor' || word === 'or') return { from: at, phrase: undefined, isList: true };
      if (word === ',' && /^(?:and|but|et|mais)$/.test(said.tokens[step + 1]?.text ?? '')) return undefined;
      if (/^(?:[.;:!?]|that|which|who|que|qui)$/.test(word)) return undefined;
    }
    return { from: at, phrase: ofWhom(said, isNoOne ? at + 2 : at + 1, verb), isList: false };
  }
  return undefined;
}

function isAtClause(said: SaidText, at: number, first: number): boolean {
  return (
    at === first || /^(?:[,:–—«“"(-]|et|mais|and|but|that|que|qu')$/.test(said.tokens[at - 1]?.text ?? '')
  );
}

/** "of the companies", "chez X", "responsable de X": whom nobody belongs to. */
function ofWhom(said: SaidText, from: number, verb: number): SpeakerPhrase | undefined {
  for (let at = from; at < Math.min(verb, from + 6); at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (!/^(?:of|at|from|in|with|for|within|chez|a|au|aux|de|du|des|d'|dans)$/.test(text)) continue;
    const phrase = phraseFrom(said, at + 1);
    if (phrase !== undefined && phrase.to <= verb) return phrase;
  }
  return undefined;
}

/**
 * Those who are silent beside the last of them: "la Cnil, prévenue, et le parquet n’ont pas", "X, Y and Z did not",
 * "ni X ni Y". In the order of the text.
 */
export function othersBefore(said: SaidText, last: SpeakerPhrase): readonly SpeakerPhrase[] {
  const first = said.sentenceStart[last.from] ?? 0;
  const textAt = (at: number): string => (at < first ? '' : (said.tokens[at]?.text ?? ''));
  if (!/^(?:et|and|ni|nor|&)$/.test(textAt(last.from - 1))) return [];
  const found: SpeakerPhrase[] = [];
  let at = last.from - 2;
  for (let count = 0; count < 6 && at >= first; count += 1) {
    const isPaused = textAt(at) === ',';
    const item = itemBefore(said, isPaused ? at - 1 : at, first);
    if (item === undefined || (count === 0 && isPaused && isApposed(said, item, first))) {
      // "la Cnil, prévenue lundi, et": past what is slipped in.
      const past = count === 0 && isPaused ? subjectBefore(said, at) : undefined;
      if (past !== undefined && past.side !== 'pronoun')
        found.unshift({ ...past.phrase, to: past.phrase.nameTo });
      break;
    }
    found.unshift(item);
    at = item.from - 1;
    if (/^(?:ni|neither)$/.test(textAt(at))) at -= 1;
    if (textAt(at) !== ',' && !/^(?:et|and|ni|nor)$/.test(textAt(at))) break;
    if (textAt(at) !== ',') at -= 1;
  }
  return found;
}

/** Somebody named in a list, with a bracket behind or not: "l’agence régionale (ARS)". */
function itemBefore(said: SaidText, last: number, first: number): SpeakerPhrase | undefined {
  let at = last;
  if (said.tokens[at]?.text === ')')
    for (let open = at - 1; open > Math.max(first, at - 10); open -= 1)
      if (said.tokens[open]?.text === '(') {
        at = open - 1;
        break;
      }
  const phrase = phraseBefore(said, at) ?? capitalAt(said, at, first);
  if (phrase === undefined) return undefined;
  const before = said.tokens[phrase.from - 1]?.text ?? '';
  const isItem = phrase.from === first || /^(?:[,«“"]|et|and|ni|nor|neither|both|que|that)$/.test(before);
  // "Maud Ferrec, directrice de Valdora, et": what is beside a name without an article is what that name is.
  const isWhole =
    phrase.isNamed && !phrase.isVoice ? true : determiners.has(said.tokens[phrase.from]?.text ?? '');
  return isItem && isWhole ? phrase : undefined;
}

/** "Maud Ferrec, the mayor, and the council": what stands between commas beside a name says what that name is. */
function isApposed(said: SaidText, item: SpeakerPhrase, first: number): boolean {
  if (item.isNamed && !item.isVoice) return false;
  if (item.from - 2 < first || said.tokens[item.from - 1]?.text !== ',') return false;
  return phraseBefore(said, item.from - 2)?.isNamed === true;
}

/** A word that opens its sentence and a list of names: beside names its capital is that of one. */
function capitalAt(said: SaidText, at: number, first: number): SpeakerPhrase | undefined {
  const token = said.tokens[at];
  if (at !== first || token?.isProper !== true || neverNames.has(token.text)) return undefined;
  return phraseOf(said, at, at + 1, undefined, { from: at, to: at + 1 }, false);
}

/**
 * Whom questions were put to, when the subject is the questions: "nos sollicitations auprès de X sont restées sans
 * réponse", "calls to X were not returned".
 */
export function askedIn(
  said: SaidText,
  cue: string,
  verb: number,
  isAlways: boolean,
): SpeakerPhrase | undefined {
  if (!isAlways && !/sans (?:reponse|suite)|lettre morte|silence radio/.test(cue)) return undefined;
  const first = said.sentenceStart[verb] ?? 0;
  const isSide = cue.includes('silence radio');
  let isAsked = isSide || !isAlways;
  for (let at = first; at < verb; at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (enquiryNouns.test(text)) isAsked = true;
    if (!isAsked || !(isSide ? /^(?:cote|chez|a|au|aux)$/ : asking).test(text)) continue;
    const from = /^(?:de|du|des|d')$/.test(said.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const phrase = phraseFrom(said, from);
    if (phrase !== undefined) return phrase;
  }
  return undefined;
}

const asking = /^(?:aupres|a|au|aux|to|with|at)$/;
