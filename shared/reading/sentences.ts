/** A stretch of a text, UTF-16, end excluded. */
export type Sentence = { readonly start: number; readonly end: number };

/** Abbreviations and initials whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(«“"'’])(?:\p{Lu}|mm?|mme|mlle|me|dr|pr|st|ste|av|bd|cf|etc|env|ex|art|al|no|n°|vol|p|pp|fig|tel|tél|mr|mrs|ms|prof|inc|ltd|co|corp|vs|jan|janv|feb|févr|mar|apr|avr|jun|jul|juil|aug|sept?|oct|nov|d[eé]c|i\.e|e\.g|u\.s|u\.k)$/iu;
/** Words that open a sentence where they have a capital, and no name. */
const opener =
  /^(?:les?|la|l|une?|des|ils?|elles?|on|ce|cet|cette|ces|c|je|nous|vous|mais|et|ou|car|en|au|aux|du|de|d|selon|pour|dans|sur|par|son|sa|ses|leurs?|the|an?|it|its|he|she|they|we|you|i|this|that|these|those|but|and|so|in|on|at|by|for|from|his|her|their|our|there|if|when|as|no)$/iu;
const longest = 600;

/**
 * The sentence that a stretch of a text stands in, without the space around it: up to a full stop, a question or
 * exclamation mark, or the end of the paragraph; a stop after an abbreviation or inside a number ends none. At most
 * about 600 signs on each side.
 */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  let from = start;
  const floor = Math.max(0, start - longest);
  while (from > floor && !endsBefore(text, from)) from -= 1;
  let to = Math.max(end, start);
  const ceiling = Math.min(text.length, to + longest);
  while (to < ceiling && !endsBefore(text, to)) to += 1;
  while (from < start && /\s/u.test(text.charAt(from))) from += 1;
  while (to > end && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Whether a sentence ends just before this place. */
function endsBefore(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '\n') return at < 2 || /[\n\f]/.test(text.charAt(at - 2)) || text.charAt(at) === '\n';
  if (before === '\f' || before === '\t') return true;
  if (before === '?' || before === '!' || before === '…') return /[\s»”"]/u.test(text.charAt(at));
  if (before !== '.') return text.charAt(at) === '\n' && text.charAt(at + 1) === '\n';
  if (!/\s/u.test(text.charAt(at)) && at < text.length) return false;
  // "la C.N.I.L. a ouvert", "the F.B.I. Director", "J.R.R. Tourelle": letters with their points, and the sentence goes on.
  if (/(?:\p{L}\.){2}$/u.test(text.slice(Math.max(0, at - 4), at))) {
    const next = /^\s(\p{L}+)/u.exec(text.slice(at, at + 24))?.[1];
    if (next !== undefined && (/^\p{Ll}/u.test(next) || !opener.test(next))) return false;
  }
  return !abbreviation.test(text.slice(Math.max(0, at - 8), at - 1));
}
