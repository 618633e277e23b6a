import { invariant } from '../lib/assert.ts';
import { comparableQuote } from './comparable-quote.ts';

/**
 * Where a passage stands in a text: the text-quote selector (quote, prefix, suffix) and the text-position selector
 * (start, end, in UTF-16 units) of the W3C Web Annotation Data Model, 4.2.4 and 4.2.5.
 */
export type TextAnchor = {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Where a passage stands once its text has changed. `moved`: not at the place it had. `altered`: found although its
 * spaces, quotation marks, apostrophes or hyphens are written otherwise now. Both are for the person to see.
 */
export type Reanchoring =
  | {
      readonly state: 'anchored';
      readonly start: number;
      readonly end: number;
      readonly moved: boolean;
      readonly altered: boolean;
    }
  | { readonly state: 'lost'; readonly reason: 'absent' | 'ambiguous' };

/** How much of the text around a passage is kept on each side. */
export const contextLength = 32;
/** A quotation this long is its own proof; a shorter one ("47") needs words it knows beside it. */
const selfEvidentLength = 24;
/** Context that a short quotation must find again, in units, over both sides. */
const neededContext = 8;
/** By how much the best place must beat the second. */
const clearLead = 4;
/** More places than this say nothing: the quotation is a common word. */
const maximumPlaces = 5000;

/** Anchors a stretch of a text; its ends are moved outwards if they would cut a surrogate pair. */
export function makeAnchor(text: string, start: number, end: number): TextAnchor {
  invariant(start >= 0 && start <= end && end <= text.length, 'a passage lies inside its text');
  const from = cutsPair(text, start) ? start - 1 : start;
  const to = cutsPair(text, end) ? end + 1 : end;
  const before = Math.max(0, from - contextLength);
  const behind = Math.min(text.length, to + contextLength);
  return {
    quote: text.slice(from, to),
    prefix: text.slice(cutsPair(text, before) ? before + 1 : before, from),
    suffix: text.slice(to, cutsPair(text, behind) ? behind - 1 : behind),
    start: from,
    end: to,
  };
}

/**
 * Finds a passage again in a changed text: at its own place if quotation and context are both there, else where
 * the context clearly says, else, written a little differently, where there is only one such place. Two places as
 * good as each other are `ambiguous`, none is `absent`; nothing is guessed.
 */
export function reanchor(anchor: TextAnchor, newText: string): Reanchoring {
  const { quote, prefix, suffix, start, end } = anchor;
  if (quote === '') return { state: 'lost', reason: 'absent' };
  if (
    newText.startsWith(quote, start) &&
    newText.startsWith(suffix, end) &&
    newText.slice(0, start).endsWith(prefix)
  ) {
    return { state: 'anchored', start, end, moved: false, altered: false };
  }
  const places = occurrences(newText, quote);
  if (places.length > 0) {
    const chosen = choose(anchor, newText, places);
    if (typeof chosen === 'string') return { state: 'lost', reason: chosen };
    return {
      state: 'anchored',
      start: chosen,
      end: chosen + quote.length,
      moved: chosen !== start,
      altered: false,
    };
  }
  return reanchorAltered(anchor, newText);
}

function reanchorAltered(anchor: TextAnchor, newText: string): Reanchoring {
  const wanted = comparableQuote(anchor.quote).text.trim();
  if (wanted === '') return { state: 'lost', reason: 'absent' };
  const text = comparableQuote(newText);
  const places = occurrences(text.text, wanted);
  if (places.length > 1) return { state: 'lost', reason: 'ambiguous' };
  const place = places[0];
  if (place === undefined) return { state: 'lost', reason: 'absent' };
  const context = {
    ...anchor,
    quote: wanted,
    prefix: comparableQuote(anchor.prefix).text,
    suffix: comparableQuote(anchor.suffix).text,
  };
  if (typeof choose(context, text.text, places) === 'string') return { state: 'lost', reason: 'absent' };
  const start = text.offsets[place] ?? 0;
  const end = text.ends[place + wanted.length - 1] ?? newText.length;
  return {
    state: 'anchored',
    start,
    end,
    moved: start !== anchor.start || end !== anchor.end,
    altered: true,
  };
}

/** The place whose context agrees best, by a clear lead; or why there is none. */
function choose(
  anchor: Pick<TextAnchor, 'quote' | 'prefix' | 'suffix'>,
  text: string,
  places: readonly number[],
): number | 'absent' | 'ambiguous' {
  if (places.length > maximumPlaces) return 'ambiguous';
  const { quote, prefix, suffix } = anchor;
  const scored = places
    .map((place) => ({
      place,
      score: sharedEnd(prefix, text, place) + sharedStart(suffix, text, place + quote.length),
    }))
    .sort((left, right) => right.score - left.score);
  const [best, second] = scored;
  if (best === undefined) return 'absent';
  const needed = Math.min(neededContext, prefix.length + suffix.length);
  if (second === undefined) {
    return quote.length >= selfEvidentLength || best.score >= needed ? best.place : 'absent';
  }
  const whole = prefix.length + suffix.length;
  const lead = best.score - second.score;
  const clear = lead >= clearLead || (best.score === whole && lead > 0);
  return clear && best.score >= needed ? best.place : 'ambiguous';
}

function occurrences(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  let place = text.indexOf(quote);
  while (place !== -1 && places.length <= maximumPlaces) {
    places.push(place);
    place = text.indexOf(quote, place + 1);
  }
  return places;
}

/** How many units of the prefix's end stand right before `position`. */
function sharedEnd(prefix: string, text: string, position: number): number {
  let shared = 0;
  while (
    shared < prefix.length &&
    shared < position &&
    prefix.charCodeAt(prefix.length - 1 - shared) === text.charCodeAt(position - 1 - shared)
  ) {
    shared += 1;
  }
  return shared;
}

/** How many units of the suffix's start stand right after `position`. */
function sharedStart(suffix: string, text: string, position: number): number {
  let shared = 0;
  while (
    shared < suffix.length &&
    position + shared < text.length &&
    suffix.charCodeAt(shared) === text.charCodeAt(position + shared)
  ) {
    shared += 1;
  }
  return shared;
}

function cutsPair(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return false;
  const before = text.charCodeAt(position - 1);
  const behind = text.charCodeAt(position);
  return before >= 0xd800 && before <= 0xdbff && behind >= 0xdc00 && behind <= 0xdfff;
}
