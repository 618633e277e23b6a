import {
  attackerNouns,
  mediumNouns,
  speakerNouns,
  titles,
  voiceNouns,
  writingNouns,
} from './speaker-nouns.ts';
import type { SaidText } from './tokens.ts';
import { neverNames } from './word-lists.ts';

/** Tokens, `to` excluded. */
export type Run = { readonly from: number; readonly to: number };

const particles = /^(?:de|du|d'|des|la|le|l'|of|the|and|&|van|von|der|den|al|el|ben|da|di|del)$/;

/** The name that a token is part of: one found before, else a run of capitals and handles. */
export function nameAt(said: SaidText, index: number): Run | undefined {
  const known = said.named.get(index);
  if (known !== undefined) return { from: known.from, to: known.to };
  const isPart = (at: number): boolean => isNamePart(said, at);
  if (!isPart(index))
    return isOwnArticle(said, index) && isPart(index + 1) ? nameAt(said, index + 1) : undefined;
  let from = index;
  let to = index + 1;
  const first = said.sentenceStart[index] ?? 0;
  while (from > first && index - from < 6) {
    if (isPart(from - 1)) from -= 1;
    else if (isLink(said, from - 1) && isPart(from - 2) && !opens(said, from - 2)) from -= 2;
    else if (isLink(said, from - 1) && isLink(said, from - 2) && isPart(from - 3) && !opens(said, from - 3))
      from -= 3;
    else break;
  }
  while (to - from < 10) {
    if (isPart(to)) to += 1;
    else if (isLink(said, to) && isPart(to + 1)) to += 2;
    else if (isLink(said, to) && isLink(said, to + 1) && isPart(to + 2)) to += 3;
    else break;
  }
  if (isOwnArticle(said, from - 1)) from -= 1;
  while (from < to - 1 && titles.has(said.tokens[from]?.text ?? '')) from += 1;
  return isCommonAtHead(said, from, to) ? undefined : { from, to };
}

/** "Le Monde", "L’Écho": an article with a capital inside a sentence belongs to the name. */
function isOwnArticle(said: SaidText, index: number): boolean {
  const token = said.tokens[index];
  if (token === undefined || !token.isProper || token.isUpper || said.named.has(index)) return false;
  return index > (said.sentenceStart[index] ?? 0) && /^(?:le|la|l'|les|the)$/.test(token.text);
}

/** A noun or preposition with the capital of its sentence: "Porte-parole de X", "Auprès de X". */
function opens(said: SaidText, index: number): boolean {
  return index === said.sentenceStart[index] && !said.named.has(index);
}

function isLink(said: SaidText, index: number): boolean {
  const token = said.tokens[index];
  return token !== undefined && !token.isProper && particles.test(token.text) && !said.named.has(index);
}

function isNamePart(said: SaidText, index: number): boolean {
  const token = said.tokens[index];
  if (token === undefined || !token.isProper || said.named.has(index)) return false;
  const isAmongCapitals =
    token.isUpper && (said.tokens[index - 1]?.isUpper === true || said.tokens[index + 1]?.isUpper === true);
  // In a line of capitals a capital tells nothing: nouns stay nouns.
  if (isAmongCapitals && isHead(token.text)) return false;
  if (!neverNames.has(token.text)) return true;
  // "the CE said": capitals alone among small letters are no small word.
  return (
    token.isUpper && said.tokens[index - 1]?.isUpper !== true && said.tokens[index + 1]?.isUpper !== true
  );
}

/** A common noun that has its capital from the head of the sentence ("Hackers claim"). */
function isCommonAtHead(said: SaidText, from: number, to: number): boolean {
  const text = said.tokens[from]?.text ?? '';
  if (to - from > 1 || from !== said.sentenceStart[from]) return false;
  // Where names were looked for, a word that none was found in has its capital from its place ("Scans suggest").
  if (said.named.size > 0 && said.tokens[from]?.isUpper !== true && !/[\d_]/.test(text)) return true;
  return isSpeakerNoun(text) || titles.has(text) || writingNouns.has(text) || mediumNouns.has(text);
}

/** A common noun of somebody who can speak. */
export function isSpeakerNoun(text: string): boolean {
  return speakerNouns.has(text) || attackerNouns.has(text);
}

/** A noun that a phrase may be built on: of somebody, of whose voice or writing it is. */
export function isHead(text: string): boolean {
  return isSpeakerNoun(text) || voiceNouns.has(text) || writingNouns.has(text) || mediumNouns.has(text);
}
