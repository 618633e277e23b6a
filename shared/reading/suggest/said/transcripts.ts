import { placedAt } from './impersonal.ts';
import { nameAt } from './name-runs.ts';
import { afterTitle, phraseFrom, type SpeakerPhrase } from './phrases.ts';
import type { QuotationIndex } from './reported.ts';
import { subjectOfSentence } from './subjects.ts';
import type { SaidText } from './tokens.ts';

/** "Solène Kervadec : « … »", or a sentence about somebody that ends in a quotation behind a colon. */
export type TranscriptCue = { readonly phrase: SpeakerPhrase; readonly colon: number };

/** Reads such a cue at the colon. */
export function transcriptCue(
  said: SaidText,
  index: number,
  quotes: QuotationIndex,
): TranscriptCue | undefined {
  if (said.tokens[index]?.text !== ':') return undefined;
  const quotation = quotes.byOpen.get(index + 1);
  if (quotation === undefined || quotation.close - quotation.open < 4) return undefined;
  const placed = sameAt(said, index);
  if (placed !== undefined) return { phrase: placed, colon: index };
  const subject = subjectOfSentence(said, index);
  if (subject === undefined || subject.side === 'pronoun') return undefined;
  const { phrase } = subject;
  // A whole name, a person, or a noun for one: "La base : « … »" quotes nobody.
  const isSomebody = phrase.isNamed
    ? phrase.entityKind !== 'place' && phrase.entityKind !== 'product'
    : !phrase.isWriting;
  // "Titre : « … »": one word that no rule knows for a name is a label.
  const isLabel = phrase.isNamed && phrase.nameTo - phrase.nameFrom === 1 && !said.named.has(phrase.nameFrom);
  if (phrase.isMedium || !isSomebody || isLabel) return undefined;
  return isOnlySpeaker(said, phrase, index) ? { phrase, colon: index } : undefined;
}

/** "Même réponse chez X : « … »", "Chez X, même son de cloche : « … »": who is there says the same. */
function sameAt(said: SaidText, colon: number): SpeakerPhrase | undefined {
  const first = said.sentenceStart[colon] ?? 0;
  const words = said.tokens.slice(first, colon).map(({ text }) => text);
  if (
    colon - first > 16 ||
    !/(?:^|, )meme (?:reponse|reaction|discours|refrain|constat|son de cloche|ton|argument|message)(?: |$)/.test(
      words.join(' '),
    )
  )
    return undefined;
  for (let at = first; at < colon; at += 1) {
    const phrase = placedAt(said, at);
    if (phrase !== undefined && phrase.to <= colon) return phrase;
  }
  return undefined;
}

/** Somebody else named between the subject and the colon may be the one who is quoted. */
function isOnlySpeaker(said: SaidText, phrase: SpeakerPhrase, colon: number): boolean {
  if (colon - phrase.to > 40) return false;
  for (let at = phrase.to; at < colon; at += 1) {
    if (said.named.get(at)?.kind === 'person') return false;
    const name = said.named.size === 0 ? nameAt(said, afterTitle(said, at)) : undefined;
    if (name !== undefined && name.to - name.from > 2) return false;
  }
  return phraseFrom(said, phrase.from) !== undefined;
}
