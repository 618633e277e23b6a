import type { PlainText } from './plain-text.ts';
import { matchesIn } from '../../matches.ts';

/** How much text on each side of a date is looked at, in letters of the plain text. */
const reach = 160;

/** What stands beside a date on its own, in plain letters: whole sentence parts, at most `reach` letters each way. */
export type Around = {
  /** The sentence before it, ending where it begins. */
  readonly before: string;
  /** The sentence after it, from where it ends. */
  readonly after: string;
};

const sentenceEnd = /[!?\n\u2026]|\.(?= |$)/g;
/** Short forms whose point ends no sentence. */
const abbreviation =
  /(?:^|[^a-z])(?:m|mm|mme|dr|st|n|no|art|al|etc|cf|p|ex|inc|ltd|corp|co|mr|mrs|ms|vs|approx|janv|fev|fevr|avr|juil|sept|oct|nov|dec|jan|feb|mar|apr|aug|lun|mer|jeu|ven|sam|dim)$/;

/** The sentence around a stretch of the plain text, a bounded part of it. */
export function aroundOf({ text }: PlainText, start: number, end: number): Around {
  const before = text.slice(Math.max(0, start - reach), start);
  let from = 0;
  for (const { index } of matchesIn(before, sentenceEnd)) {
    if (before[index] !== '.' || !abbreviation.test(before.slice(Math.max(0, index - 7), index)))
      from = index + 1;
  }
  const after = text.slice(end, end + reach);
  let to = after.length;
  for (const { index } of matchesIn(after, sentenceEnd)) {
    if (after[index] === '.' && abbreviation.test(after.slice(Math.max(0, index - 7), index))) continue;
    to = index;
    break;
  }
  return { before: before.slice(from).trimStart(), after: after.slice(0, to) };
}
