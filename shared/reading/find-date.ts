import { isoOfDay } from '../dates/day.ts';
import { earliest, latest } from '../dates/bounds.ts';
import type { Edtf } from '../dates/parse-date.ts';
import { parseDate } from '../dates/parse-date.ts';
import { readTypedDate } from '../dates/typed-date.ts';
import type { Language } from './detect-language.ts';
import { foldWord } from './fold.ts';
import { readFigure } from './read-figure.ts';

/** A date found in a passage: a reading, for the person to confirm. */
export type DateFound = {
  readonly date: Edtf;
  /** The words it was read from. */
  readonly words: string;
  /** What was taken from the publication: a year that the words leave out, or the day "a fortnight ago" counts from. */
  readonly from?: 'publication';
};

const month =
  /\b(?:janv(?:ier|\.)?|fevr(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|aout|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|dec(?:embre|\.)?|january|february|march|april|may|june|july|august|september|october|november|december)\b/;
const longestPhrase = 14;

/**
 * The date a passage gives, or `undefined`: the longest run of its words that reads as one. A day without a year takes
 * that of the publication, "depuis une quinzaine de jours" counts back from it, and both say so.
 */
export function findDate(text: string, language: Language, published?: Edtf): DateFound | undefined {
  const words = [...text.matchAll(/[^\s«»“”"()]+/gu)].slice(0, 60);
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const [first, last] = [words[from], words[from + length - 1]];
      if (first === undefined || last === undefined) continue;
      const phrase = text.slice(first.index, last.index + last[0].length).replace(/[,;:.!?]+$/u, '');
      const date = readPhrase(phrase, language, published);
      if (date !== undefined) return date;
    }
  }
  return sincePhrase(text, language, published);
}

function readPhrase(phrase: string, language: Language, published: Edtf | undefined): DateFound | undefined {
  const folded = foldWord(phrase);
  const named = month.test(folded);
  const year = /\b(?:19|20)\d\d\b/.test(folded);
  if (!year && !named) return undefined;
  // "2021 noms" is no date, and a bare number is one only if it looks like a year.
  if (year) {
    const read = readTypedDate(phrase, language);
    return read.ok ? { date: read.value as Edtf, words: phrase } : undefined;
  }
  const missing = yearOf(published);
  if (missing === undefined || !/\d/.test(folded)) return undefined;
  const read = readTypedDate(`${phrase} ${missing}`, language);
  return read.ok ? { date: read.value as Edtf, words: phrase, from: 'publication' } : undefined;
}

const units: readonly (readonly [RegExp, number])[] = [
  [/\b(?:jours?|days?)\b/, 1],
  [/\b(?:semaines?|weeks?)\b/, 7],
  [/\b(?:mois|months?)\b/, 30],
];

/** "depuis une quinzaine de jours": open at its end, about so many days before the publication. */
function sincePhrase(text: string, language: Language, published: Edtf | undefined): DateFound | undefined {
  const day = published === undefined ? undefined : (latest(published) ?? earliest(published));
  if (day === undefined) return undefined;
  const match =
    /(?:depuis|for (?:about|some|the past)?|since)\s[^.;,]{0,60}?(?:jours?|semaines?|mois|days?|weeks?|months?)/iu.exec(
      text,
    );
  if (match === null) return undefined;
  const folded = foldWord(match[0]);
  const unit = units.find(([pattern]) => pattern.test(folded))?.[1];
  const count = /quinzaine|fortnight/.test(folded)
    ? 15
    : countIn(match[0].replace(/^(?:depuis|for|since)\s/iu, ''), language);
  if (unit === undefined || count === undefined) return undefined;
  const days = /quinzaine de jours|quinze jours|fifteen days/.test(folded) ? 14 : count * unit;
  const parsed = parseDate(`${isoOfDay(day - days)}~/..`);
  return parsed.ok ? { date: parsed.value as Edtf, words: match[0], from: 'publication' } : undefined;
}

function countIn(words: string, language: Language): number | undefined {
  // The reader of figures leaves durations out, so the unit of time is hidden from it.
  const bare = words.replace(/(?:de |of )?(?:jours?|semaines?|mois|days?|weeks?|months?)/giu, '');
  const reading = readFigure(bare, language);
  return reading?.lower ?? reading?.upper;
}

function yearOf(date: Edtf | undefined): number | undefined {
  const match = date === undefined ? null : /\d{4}/.exec(date);
  return match === null ? undefined : Number(match[0]);
}
