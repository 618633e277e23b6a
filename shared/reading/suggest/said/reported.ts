import { headAfter } from './phrases.ts';
import type { Quotation, SaidText } from './tokens.ts';
import { verbForms } from './verb-forms.ts';
import { auxiliaries, determiners, englishAuxiliaries } from './word-lists.ts';

/** What somebody is made to say: tokens, `to` excluded. */
export type Reported = { readonly from: number; readonly to: number; readonly isQuoted: boolean };

/** Quotations by the token that opens and the one that closes them. */
export type QuotationIndex = {
  readonly byOpen: ReadonlyMap<number, Quotation>;
  readonly byClose: ReadonlyMap<number, Quotation>;
};

export function quotationIndex(said: SaidText): QuotationIndex {
  return {
    byOpen: new Map(said.quotations.map((one) => [one.open, one])),
    byClose: new Map(said.quotations.map((one) => [one.close, one])),
  };
}

/** The quotation that ends right before a cue, a comma apart; not one that is but a name or a word. */
export function quotationBefore(said: SaidText, quotes: QuotationIndex, from: number): Quotation | undefined {
  let at = from - 1;
  if (/^[,–—:]$/.test(said.tokens[at]?.text ?? '')) at -= 1;
  const found = quotes.byClose.get(at) ?? quotes.byClose.get(at - 1);
  if (found === undefined) return undefined;
  // « … ». Explique-t-il: a stop may stand between.
  const isBeside = found.close === at || /^[.,!?…]$/.test(said.tokens[at]?.text ?? '');
  return isBeside && found.close - found.open > 3 ? found : undefined;
}

/** A quotation that opens soon after a cue, in the same sentence. */
export function quotationAfter(said: SaidText, quotes: QuotationIndex, to: number): Quotation | undefined {
  const end = said.sentenceEnd[Math.max(0, to - 1)] ?? to;
  for (let at = to; at < Math.min(end + 1, to + 14); at += 1) {
    const found = quotes.byOpen.get(at);
    if (found !== undefined)
      return /^[:,–—]$/.test(said.tokens[at - 1]?.text ?? '') || at <= to + 2 ? found : undefined;
  }
  return undefined;
}

/**
 * The words that a cue reports: the quotation beside it, what follows its "que", else the rest of its sentence; the
 * whole sentence when it only slips in.
 */
export function reportedBy(
  said: SaidText,
  quotes: QuotationIndex,
  cue: { readonly from: number; readonly to: number },
  leads: boolean,
  /** Where its sentence is read to, if not to its end. */
  until?: number,
): Reported {
  const end = until ?? said.sentenceEnd[cue.to - 1] ?? cue.to;
  const found = besideCue(said, quotes, cue, leads, end);
  if (found.to - found.from >= 3 || found.isQuoted) return found;
  // "Le ministère dément.": nothing but the cue, so its sentence.
  return trimmed(said, said.sentenceStart[cue.from] ?? 0, end);
}

function besideCue(
  said: SaidText,
  quotes: QuotationIndex,
  cue: { readonly from: number; readonly to: number },
  leads: boolean,
  end: number,
): Reported {
  const first = said.sentenceStart[cue.from] ?? 0;
  const before = quotationBefore(said, quotes, cue.from);
  const isSameSentence =
    before !== undefined && (said.sentenceStart[before.close] ?? 0) >= (said.sentenceStart[cue.from] ?? 0);
  // « … ». Explique-t-il: only a verb reaches back over a stop.
  const reaches = isSameSentence || verbForms.has(said.tokens[cue.from]?.text ?? '') || cue.from !== first;
  if (
    before !== undefined &&
    reaches &&
    (!leads || isOpenEnded(said, before, cue.from) || isOver(said, cue.to, end))
  )
    return { from: before.open, to: before.close + 1, isQuoted: true };
  const after = quotationAfter(said, quotes, cue.to);
  if (after !== undefined && /^:$/.test(said.tokens[after.open - 1]?.text ?? ''))
    return { from: after.open, to: after.close + 1, isQuoted: true };
  // "Comme l’indique X, rien n’a été volé": what a clause brings in stands behind its comma.
  const introduced = introducedBy(said, first, cue, end);
  if (introduced !== undefined) return trimmed(said, introduced, end);
  if (leads && isTrailing(said, cue, end)) return trimmed(said, first, cue.from);
  if (leads || cue.from === first) {
    const that = conjunctionAfter(said, cue.to, end);
    return trimmed(said, that ?? cue.to, end);
  }
  return isOver(said, cue.to, end)
    ? trimmed(said, first, withoutLink(said, first, cue.from))
    : trimmed(said, first, end);
}

function introducedBy(
  said: SaidText,
  first: number,
  cue: { readonly from: number; readonly to: number },
  end: number,
): number | undefined {
  const words = said.tokens.slice(first, cue.from).map(({ text }) => text);
  if (words.length > 2 || !/^(?:comme|ainsi que|as|si|if)$/.test(words.join(' '))) return undefined;
  for (let at = cue.to; at < Math.min(end, cue.to + 10); at += 1)
    if (said.tokens[at]?.text === ',') return at + 1;
  return undefined;
}

/** "Rien n’a été volé, à ce que dit X", "comme le dit X": the words that join them are not said. */
function withoutLink(said: SaidText, first: number, to: number): number {
  const words = said.tokens.slice(Math.max(first, to - 7), to).map(({ text }) => text);
  const link =
    /(?:^| )(?:, )?(?:(?:c' est|du moins|en tout cas|a|selon|d' apres) )*(?:(?:ce )?(?:que|qu')|comme|ainsi que|as)$/.exec(
      words.join(' '),
    );
  return link === null ? to : to - link[0].trim().split(' ').length;
}

/** Past what somebody is, between commas behind the name: "Selon Jean Dupont, directeur de X, …". */
export function pastApposition(said: SaidText, to: number): number {
  const end = said.sentenceEnd[to - 1] ?? to;
  const next = said.tokens[to + 1]?.text ?? '';
  if (said.tokens[to]?.text !== ',' || headAfter(said, to + 1) === undefined) return to;
  // "Selon Jean Dupont, l’auteur, connu …": an article that points begins what is told.
  if (determiners.has(next) && !/^(?:une?|an?)$/.test(next)) return to;
  for (let at = to + 2; at < Math.min(end, to + 18); at += 1) {
    const { text = '', isAccented = false } = said.tokens[at] ?? {};
    if (text === ',') return at;
    const isVerb =
      (auxiliaries.has(text) && !isAccented) ||
      englishAuxiliaries.has(text) ||
      verbForms.get(text)?.isFinite === true;
    if (isVerb || /^[.;:!?]$/.test(text)) return to;
  }
  return to;
}

/** The token after the "que" that a verb opens its clause with. */
export function conjunctionAfter(said: SaidText, from: number, end: number): number | undefined {
  for (let at = from; at < Math.min(end, from + 10); at += 1) {
    const text = said.tokens[at]?.text ?? '';
    if (/^(?:que|qu'|that)$/.test(text)) return at + 1;
    // "reported a breach that": the conjunction belongs to what is reported.
    const before = said.tokens[at - 1]?.text ?? '';
    if (
      determiners.has(text) &&
      !(text === 'a' && said.tokens[at]?.isAccented === true) &&
      !/^(?:a|au|aux|to|dans|devant|told|in|on|de|of|ce|par|sur)$/.test(before) &&
      !/^(?:ce|cet|cette|this|last)$/.test(text)
    )
      return undefined;
    if (/^[.;!?]$/.test(text)) return undefined;
  }
  return undefined;
}

/** "Nothing was taken, Orvalys says in its notice.": who says it comes last, as in English alone. */
function isTrailing(
  said: SaidText,
  cue: { readonly from: number; readonly to: number },
  end: number,
): boolean {
  if (said.tokens[cue.from - 1]?.text !== ',') return false;
  if (verbForms.get(said.tokens[cue.to - 1]?.text ?? '')?.language !== 'en') return false;
  if (isOver(said, cue.to, end)) return true;
  return (
    /^(?:in|on|at)$/.test(said.tokens[cue.to]?.text ?? '') &&
    conjunctionAfter(said, cue.to, end) === undefined
  );
}

/** « …, » X said: a quotation that its sentence goes on from. One that is a sentence of its own belongs to what is before. */
function isOpenEnded(said: SaidText, quotation: Quotation, from: number): boolean {
  if (said.tokens[from - 1]?.text === ',') return true;
  return /^[,!?…–—]$/.test(said.tokens[quotation.close - 1]?.text ?? '');
}

function isOver(said: SaidText, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (said.tokens[at]?.isWord === true) return false;
  return true;
}

function trimmed(said: SaidText, from: number, to: number): Reported {
  let [start, end] = [from, to];
  while (start < end && !said.tokens[start]?.isWord && !/^[«“"(+~]$/.test(said.tokens[start]?.text ?? ''))
    start += 1;
  while (end > start && /^(?:[,.;:!?…–—-]|\n.*)$/s.test(said.tokens[end - 1]?.text ?? '')) end -= 1;
  return { from: start, to: end, isQuoted: false };
}
