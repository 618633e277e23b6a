import type { EntityKind } from '../../../../model/entity.ts';
import type { Language } from '../../../detect-language.ts';
import type { SuggestionReason } from '../../suggestion.ts';
import { isHeading } from './headings.ts';
import { calendarWords } from '../lists/function-words.ts';
import type { Places } from './places-of.ts';
import { endWithLetters, Gap, nameKey, sentenceGaps, type Word } from './words.ts';

/** A name found at one place: words `from` up to, not with, `to`. The higher its strength, the surer its kind. */
export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: EntityKind;
  readonly strength: number;
  readonly reasons: readonly SuggestionReason[];
  /** The long form for which an acronym stands here. */
  readonly fullName?: string;
};

/** A text under reading: its words, what is known of them, and the names found so far. */
export type Page = {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly places: Places;
  /** Words that occur in lower case somewhere: a capital on them says little. */
  readonly seenLower: ReadonlySet<string>;
  /** Words of lines in capitals throughout, and of headings in which every word has one. */
  readonly inCapitals: Uint8Array;
  readonly inTitle: Uint8Array;
  /** Words that belong to a mention, or to what is no name (addresses of the web). */
  readonly taken: Uint8Array;
  readonly mentions: Mention[];
  /** Acronyms that the text itself explains as no name ("système d’information (SI)"). */
  readonly plainAcronyms: Set<string>;
};

/** Has this word a capital, or is it written as only names are? */
export function isNameShaped(
  word: Word | undefined,
): word is Word & { readonly shape: 'capital' | 'upper' | 'mixed' } {
  return word !== undefined && (word.shape === 'capital' || word.shape === 'upper' || word.shape === 'mixed');
}

/** Does a sentence, a line, or a quotation begin with this word? */
export function isStart(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined) return true;
  if ((word.gap & (sentenceGaps | Gap.colon | Gap.quoteOpen | Gap.dash)) !== 0) return true;
  // "[Update] Data …": behind a label in brackets a line begins.
  const before = page.words[index - 1];
  if (word.gap === 0 && before !== undefined && isBehindDate(page, index)) return true;
  if (before === undefined || (index > 1 && (before.gap & (sentenceGaps | Gap.colon)) === 0)) return false;
  if ((word.gap & Gap.close) !== 0 && (before.gap & Gap.open) !== 0) return true;
  if (isHeading(page, index)) return true;
  // "2) Data", "3/ Data": behind the number of an item.
  return (word.gap & (Gap.close | Gap.slash)) !== 0 && /^(?:\d{1,2}|[a-z])$/.test(before.key);
}

/** "4 avril Annonce publique": behind the day that a line of a chronicle begins with, its sentence begins. */
function isBehindDate(page: Page, index: number): boolean {
  if (page.language !== 'fr') return false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const word = page.words[at];
    if (word === undefined || (word.shape !== 'number' && !calendarWords.has(word.key))) return false;
    if ((word.gap & Gap.line) !== 0) return word.shape === 'number' && index - at > 1;
  }
  return false;
}

/** "a" without its accent, in lower case, is the verb and not the preposition. */
export function isVerbA(page: Page, word: Word): boolean {
  return word.key === 'a' && page.text.slice(word.start, word.end) === 'a';
}

/** Takes these words for a name, unless one of them is taken already. */
export function mention(
  page: Page,
  from: number,
  to: number,
  found: {
    readonly kind: EntityKind;
    readonly strength: number;
    readonly reasons: readonly SuggestionReason[];
    readonly fullName?: string;
    /** Where the name ends, when a point or sign after the last word belongs to it. */
    readonly end?: number;
  },
): boolean {
  const first = page.words[from];
  const last = page.words[to - 1];
  if (first === undefined || last === undefined || to <= from) return false;
  for (let index = from; index < to; index += 1) if (page.taken[index] === 1) return false;
  page.taken.fill(1, from, to);
  const end = found.end ?? endWithLetters(page.text, last);
  const { end: _, ...rest } = found;
  page.mentions.push({
    from,
    to,
    start: first.start,
    end,
    key: end < last.end ? nameKey(page.text.slice(first.start, end)) : keyOf(page, from, to),
    ...rest,
  });
  return true;
}

/** A reason that rests on words `from` up to, not with, `to`. */
export function reason(
  page: Page,
  code: string,
  from: number,
  to: number,
  values?: SuggestionReason['values'],
): SuggestionReason {
  const start = page.words[from]?.start ?? 0;
  const end = page.words[to - 1]?.end ?? start;
  return {
    code,
    words: page.text.slice(start, end),
    start,
    end,
    ...(values === undefined ? {} : { values }),
  };
}

/** The key of words `from` up to, not with, `to`, as lists hold names. */
export function keyOf(page: Page, from: number, to: number): string {
  let key = page.words[from]?.name ?? '';
  for (let index = from + 1; index < to; index += 1) {
    const name = page.words[index]?.name ?? '';
    if (name !== '') key = key === '' ? name : `${key} ${name}`;
  }
  return key;
}

/** A month or a day beside a number, or said to be when: "May 15", "in March". */
export function isCalendar(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined) return false;
  if (word.key.includes('-'))
    return word.key
      .split('-')
      .every((part) => calendarWords.has(part) || /^(?:mid|early|late|mi|fin)$/.test(part));
  if (!calendarWords.has(word.key)) return false;
  // "Baltimore Sun", "Herald Sun"
  if (/^(?:sun|sat)$/.test(word.key)) {
    const name = page.words[index - 1];
    if (word.gap === 0 && isNameShaped(name) && page.words[index + 1]?.shape !== 'number') return false;
  }
  // "Sun City", "Jan Novak": a short form that a name goes on from.
  const next = page.words[index + 1];
  if (/^(?:sun|sat|mon|wed|jan|jun)$/.test(word.key) && next?.gap === 0 && next.shape === 'capital')
    return false;
  if (word.key !== 'may' && word.key !== 'march' && word.key !== 'mars' && word.key !== 'april') return true;
  const before = page.words[index - 1];
  if (before?.shape === 'number' || page.words[index + 1]?.shape === 'number') return true;
  return (
    /^(?:in|en|since|until|by|before|after|till|avant|apres|from|to|last|this|next|early|late|mid|of|and|until|between|debut|fin|mi|depuis|and|through|during)$/.test(
      before?.key ?? '',
    ) && word.gap === 0
  );
}

/** Where the sentence (or line) of a word begins and ends, at most `reach` words away. */
export function sentenceAround(
  page: Page,
  index: number,
  reach = 40,
): { readonly from: number; readonly to: number } {
  let from = index;
  while (from > 0 && index - from < reach && ((page.words[from]?.gap ?? 0) & sentenceGaps) === 0) from -= 1;
  let to = index + 1;
  while (to < page.words.length && to - index < reach && ((page.words[to]?.gap ?? 0) & sentenceGaps) === 0)
    to += 1;
  return { from, to };
}
