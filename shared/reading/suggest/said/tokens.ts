import { firstPlace } from '../../../lib/first-place.ts';
import type { EntityKind } from '../../../model/entity.ts';
import { foldText, originalSpan, type FoldedText } from '../../fold.ts';
import type { NameSuggestion } from '../suggestion.ts';

/** A word or a sign of a folded text; `start` and `end` are folded offsets. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Written with a capital, or like a handle (`near2tlg`, `pan_de_velours`). */
  readonly isProper: boolean;
  /** Ends with an accent in the text itself, which folding takes away: "affirmé" is no "affirme", "à" no "a". */
  readonly isAccented: boolean;
  readonly isWord: boolean;
  /** Two capitals or more and nothing else: "CE" is no "ce". */
  readonly isUpper: boolean;
};

/** A name found in the text, as tokens: `from` the first, `to` the one after the last. */
export type NamedTokens = {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  /** The longest form that the text has of the name, folded. */
  readonly whole: string;
};

/** A text ready for rules about who says what: tokens, which sentence each is in, and where names stand. */
export type SaidText = {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
  /** For each token, the first token of its sentence, and the one after its last. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** For each token, the name it is part of. */
  readonly named: ReadonlyMap<number, NamedTokens>;
  /** Quotations, from the token that opens to the one that closes; in order. */
  readonly quotations: readonly Quotation[];
};

export type Quotation = { readonly open: number; readonly close: number };

/**
 * What stands between spaces is cut where French elides ("l'" "entreprise") and inverts ("explique" "-t-il"), and where
 * English contracts a possessive ("company" "'s"). A paragraph break is a token `\n`, a table's cell break too.
 */
const pieces =
  /\n[\n ]*|(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\p{N}«"“])|-(?:t-)?(?:ils?|elles?|on|je|nous|vous)(?![\p{L}\p{N}-])|'s(?!\p{L})|[\p{L}\p{N}_@]+?(?:n't)(?!\p{L})|[\p{L}\p{N}_@](?:[\p{L}\p{N}_@]|[-.&·](?=[\p{L}\p{N}_])(?!(?:t-)?(?:ils?|elles?|on|je|nous|vous)(?![\p{L}\p{N}-]))|'(?=\p{L}{2}))*|[^\s]/gu;

const abbreviations =
  /^(?:m|mm|mme|mmes|mlle|dr|pr|me|mr|mrs|ms|st|ste|n|no|art|cf|etc|inc|ltd|corp|co|vs|p|av|jr|sr|sen|sgt|lt|capt|gov)$/;

/** Titles that are cut short: with a capital, and with one behind, their point ends nothing. */
const shortTitles =
  /^(?:det|insp|supt|const|rep|reps|sens|gen|col|maj|cmdr|adm|prof|rev|hon|pres|atty|asst|dep|cpl|mgr|cllr|ald|sgts|lts)$/;

/** Cuts a text into tokens, sentences and quotations, and lays the names on them. Linear in its length. */
export function saidText(text: string, names: readonly NameSuggestion[]): SaidText {
  const folded = foldText(text);
  const tokens: Token[] = [];
  // A text repeats its words: how each is written is worked out once.
  const looks = new Map<string, Looks>();
  for (const match of folded.text.matchAll(pieces))
    tokens.push(tokenAt(folded, match[0], match.index, looks));
  const named = namedTokens(folded, tokens, names);
  const { sentenceStart, sentenceEnd } = sentencesOf(tokens, folded.text, named);
  return {
    folded,
    tokens,
    sentenceStart,
    sentenceEnd,
    named,
    quotations: quotationsOf(tokens),
  };
}

type Looks = Pick<Token, 'isProper' | 'isAccented' | 'isWord' | 'isUpper'>;

function tokenAt(folded: FoldedText, text: string, start: number, known: Map<string, Looks>): Token {
  const end = start + text.length;
  const span = originalSpan(folded, start, end);
  const written = folded.original.slice(span.start, span.end);
  let looks = known.get(written);
  if (looks === undefined) {
    looks = looksOf(written, text);
    known.set(written, looks);
  }
  const { isProper, isAccented, isWord, isUpper } = looks;
  return { text, start, end, isProper, isAccented, isWord, isUpper };
}

/** How a token is written whose folded text is given with it. */
function looksOf(written: string, text: string): Looks {
  const first = written.charAt(0);
  const isWord = /[\p{L}\p{N}]/u.test(text);
  const isCapital = first !== first.toLowerCase();
  const isHandle = /_|\p{L}\d|@\p{L}|\p{N}\p{L}{3}/u.test(text);
  return {
    isProper: isWord && (isCapital || isHandle),
    isAccented: isWord && /(?:[éÉ]|[eE]\u0301)[eE]?[sS]?$|^(?:[àÀ]|[aA]\u0300)$/u.test(written),
    isWord,
    isUpper: /^\p{Lu}[\p{Lu}\p{M}\d-]+$/u.test(written),
  };
}

function sentencesOf(
  tokens: readonly Token[],
  text: string,
  named: SaidText['named'],
): Pick<SaidText, 'sentenceStart' | 'sentenceEnd'> {
  const sentenceStart = new Int32Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length);
  let from = 0;
  const close = (to: number): void => {
    sentenceEnd.fill(to, from, to);
    from = to;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    // "J. K. Rowling", "the U.S. Army": no sentence ends within a name.
    const name = named.get(index);
    if (name !== undefined && name.to > index + 1) continue;
    if (endsSentence(tokens, index, text)) {
      // Closing signs belong to the sentence that they close.
      let to = index + 1;
      while (to < tokens.length && /^[»”")\]]$/.test(tokens[to]?.text ?? '') && isTight(tokens, to)) to += 1;
      sentenceStart.fill(from, from, to);
      close(to);
      index = to - 1;
    }
  }
  sentenceStart.fill(from, from, tokens.length);
  close(tokens.length);
  return { sentenceStart, sentenceEnd };
}

/** A straight quotation mark closes when nothing parts it from what is before. */
function isTight(tokens: readonly Token[], index: number): boolean {
  const [before, here] = [tokens[index - 1], tokens[index]];
  return here?.text !== '"' || before?.end === here.start;
}

function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.text.startsWith('\n')) return true;
  if (token.text === '!' || token.text === '?' || token.text === '…' || token.text === ';')
    return token.text !== '…' || tokens[index + 1]?.isProper === true;
  if (token.text !== '.') return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before !== undefined && before.end === token.start) {
    if (abbreviations.test(before.text)) return false;
    if (before.isProper && next?.isProper === true && shortTitles.test(before.text)) return false;
    if (before.text.length === 1 && before.isProper && next?.isProper === true) return false;
    // "la C.N.I.L., …", "the F.B.I. said": the point belongs to the letters before it.
    if (
      /^(?:\p{L}\.){2,}\p{L}$/u.test(before.text) &&
      next !== undefined &&
      !next.isProper &&
      !next.text.startsWith('\n')
    )
      return false;
  }
  // "3.5", "v2.1" never come here: their point is inside one token.
  return next === undefined || next.start > token.end || !/[\p{L}\p{N}]/u.test(text.charAt(token.end));
}

const opening: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”' };
/** A quotation that is not closed within so many tokens was no quotation. */
const longestQuotation = 400;

function quotationsOf(tokens: readonly Token[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly closes: string } | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const { text } = tokens[index] as Token;
    if (
      open !== undefined &&
      (index - open.at > longestQuotation || (text.startsWith('\n') && open.closes === '"'))
    )
      open = undefined;
    if (open === undefined) {
      const closes = opening[text] ?? (text === '"' ? '"' : undefined);
      if (closes !== undefined) open = { at: index, closes };
    } else if (text === open.closes || (open.closes === '”' && text === '“')) {
      found.push({ open: open.at, close: index });
      open = undefined;
    }
  }
  return found;
}

function namedTokens(
  folded: FoldedText,
  tokens: readonly Token[],
  names: readonly NameSuggestion[],
): ReadonlyMap<number, NamedTokens> {
  const places = names
    .flatMap(({ start, end, also, entityKind, fullName, quote }) =>
      [{ start, end }, ...also].map((place) => ({ ...place, entityKind, whole: fullName ?? quote })),
    )
    .sort((left, right) => left.start - right.start);
  const named = new Map<number, NamedTokens>();
  let at = 0;
  for (const place of places) {
    while (at < tokens.length && offsetOf(folded, tokens[at]?.start ?? 0) < place.start) at += 1;
    let to = at;
    while (to < tokens.length && offsetOf(folded, tokens[to]?.start ?? 0) < place.end) to += 1;
    if (to === at) continue;
    const name = { from: at, to, kind: place.entityKind, whole: foldText(place.whole).text };
    for (let index = at; index < to; index += 1) if (!named.has(index)) named.set(index, name);
  }
  return named;
}

function offsetOf(folded: FoldedText, at: number): number {
  return folded.offsets[at] ?? folded.original.length;
}

/** Where the tokens `from` to before `to` stand in the original text. */
export function placeOf(
  said: SaidText,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const [first, last] = [said.tokens[from], said.tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return { start: 0, end: 0 };
  return originalSpan(said.folded, first.start, last.end);
}

/** Index of the first token that begins at a folded offset or after it. */
export function tokenAtOrAfter({ tokens }: SaidText, offset: number): number {
  return firstPlace(tokens.length, (at) => (tokens[at]?.start ?? 0) >= offset);
}
