import { quotationAfter, reportedBy, type QuotationIndex, type Reported } from './reported.ts';
import { afterAdverbials } from './subjects.ts';
import type { SaidText } from './tokens.ts';
import type { VerbGroup } from './verb-parts.ts';

/** "Une version que dément X : « … »": X says what is quoted, and denies something else. Tokens. */
export type Rebuttal = {
  readonly colon: number;
  /** The quotation behind the colon: the words of who denies. */
  readonly told: Reported;
  /** What is denied or doubted, where the sentence itself says so before its colon. */
  readonly against: Reported | undefined;
};

/** Nouns of words: what is quoted behind "les propos qu’on lui prête :" is what is denied. */
const wordings =
  /^(?:propos|phrases?|citations?|mots|formules?|declarations?|slogans?|words|quotes?|quotations?|remarks?|sentences?|statements?|comments?)$/;
const pointing = /^(?:ce|cet|cette|ces|this|that|these|those|such)$/;
/** Behind "dément avoir", "denies that he": he says that he did not say what is quoted. */
const saying =
  /^(?:(?:dit|declare|affirme|ecrit|annonce|assure|promis|pretendu|soutenu|evoque|indique|repondu|lance)(?:e?s)?|dire|declarer|affirmer|ecrire|annoncer|assurer|pretendre|soutenir|said|saying|say|says|written|writing|wrote|told|telling|stated|stating|claimed|claiming|declared|declaring|posted|posting)$/;

const none: QuotationIndex['byOpen'] = new Map();

/** The quotation behind the colon of a sentence whose verb denies or doubts, if it is the words of who does. */
export function rebuttalOf(
  said: SaidText,
  quotes: QuotationIndex,
  group: VerbGroup,
  cue: { readonly from: number; readonly to: number },
  leads: boolean,
): Rebuttal | undefined {
  const { stance } = group.form;
  if (group.stance === 'states' || (stance !== 'denies' && stance !== 'doubts')) return undefined;
  const quotation = quotationAfter(said, quotes, cue.to);
  if (quotation === undefined || quotation.close - quotation.open <= 3) return undefined;
  const colon = quotation.open - 1;
  if (said.tokens[colon]?.text !== ':') return undefined;
  const first = said.sentenceStart[cue.from] ?? 0;
  if (isOfWords(said, leads ? cue.to : first, colon)) return undefined;
  const told = { from: quotation.open, to: quotation.close + 1, isQuoted: true };
  const isAgainst = leads
    ? hasWords(said, afterAdverbials(said, cue.to, group.form.language === 'en'), colon)
    : hasWords(said, first, cue.from);
  const before = { byOpen: none, byClose: quotes.byClose };
  return { colon, told, against: isAgainst ? reportedBy(said, before, cue, leads, colon) : undefined };
}

function isOfWords(said: SaidText, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const text = said.tokens[at]?.text ?? '';
    const before = said.tokens[at - 1]?.text ?? '';
    if (saying.test(text) || (wordings.test(text) && !pointing.test(before))) return true;
  }
  return false;
}

function hasWords(said: SaidText, from: number, to: number): boolean {
  return said.tokens.slice(from, Math.max(from, to)).some(({ isWord }) => isWord);
}
