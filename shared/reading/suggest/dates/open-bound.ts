import { afterYear } from './hedged-year.ts';
import type { Mention } from './mention.ts';
import type { PlainText } from './plain-text.ts';

/**
 * What a date bounds by the words beside it: what is told began on it (`since`), lasted up to it (`until`), lies `before`
 * or `after` it, or is on it at the `latest` or the `earliest`. The date itself stays the plain one that is named.
 */
export type OpenBound = 'since' | 'until' | 'before' | 'after' | 'latest' | 'earliest';

/** How far before and behind a date these words may stand, in plain letters. */
const reach = 56;
/** What may stand between them and the date: an article, how sure it is, a part of the day or an hour. */
const between = String.raw`(?:(?:at least|at most|as early as|as late as|as far back as|au moins|au minimum|on|le|la|les|au|aux|the|en|in|a) |l')*(?:(?:soir|matin|soiree|matinee|journee|nuit|apres-midi|evening|night|morning|afternoon) (?:du|de|of) (?:la |the )?|(?:midnight|minuit|midi|noon|\d{1,2}(?: ?h(?:eures?)?(?: ?\d\d)?|:\d\d)?(?: ?[ap]\.?m\.?)?),? (?:on |le |the )?)?`;
const wordsBefore: readonly (readonly [OpenBound, string])[] = [
  [
    'earliest',
    'pas avant|au plus tot|on or after|not before|no earlier than|not earlier than|at the earliest',
  ],
  ['latest', "au plus tard|d'ici(?: a)?|on or before|no later than|not later than|at the latest|by"],
  ['since', "depuis|a partir d(?:[eu]|')|a compter d(?:[eu]|')|since|starting|effective|with effect from"],
  ['until', "jusqu(?:'|e )(?:aux?|en|a)?|until|till|up to|through|thru"],
  ['before', 'avant|anterieur(?:e?s?)? (?:a|aux?)|before|prior to|ahead of|earlier than'],
  ['after', "apres|posterieur(?:e?s?)? (?:a|aux?)|au-dela d(?:[eu]|')|after|later than"],
];
const anyBefore = wordsBefore.map(([bound, words]) => `(?<${bound}>${words})`).join('|');
const before = new RegExp(String.raw`(?<![a-z-])(?:${anyBefore})(?![a-z-]) ?${between}$`);
const behind: readonly (readonly [OpenBound, RegExp])[] = [
  ['latest', /^,? (au plus tard|at the latest|ou avant|ou plus tot|or before|or earlier)(?![a-z])/],
  ['earliest', /^,? (au plus tot|at the earliest|ou apres|ou plus tard|or after|or later)(?![a-z])/],
];
/** "From March on": the word before a date says so only with the one behind. */
const from = new RegExp(String.raw`(?<![a-z])from ${between}$`);
const onward =
  /^,? (?:on|onwards?|forward)(?= ?[.,;:!?)\n]|$| (?:and|the|an?|it|they|all|no|any|every|we|he|she|you)(?![a-z]))/;

/** What a date bounds, with the words that say so and their place in the plain text; `undefined` for nothing. */
export function openBoundOf(
  { text }: PlainText,
  read: Mention['read'],
): { readonly bound: OpenBound; readonly start: number; readonly end: number } | undefined {
  // From one date to another says both its ends itself, and several days bound nothing together.
  if (read.kind === 'written' && read.form !== 'point') return undefined;
  const begin = Math.max(0, read.start - reach);
  const [left, right] = [text.slice(begin, read.start), text.slice(read.end, read.end + reach)];
  // "Hit by the March 2021 attack": what did it has a date of its own.
  const isOfThing = /(?:^|[^a-z])by the $/.test(left) && /^ [a-z]/.test(right) && !afterYear.test(right);
  if (isOfThing) return undefined;
  const match = before.exec(left);
  const bound = wordsBefore.find(([one]) => match?.groups?.[one] !== undefined)?.[0];
  if (match !== null && bound !== undefined) {
    const start = begin + match.index;
    const word = (match.groups?.[bound] ?? '').trimEnd();
    // "Jusqu'au 12": a day alone is read with what joins it.
    const joined = word.endsWith("'")
      ? /^(?:aux?|a|en)(?= )/.exec(text.slice(read.start, read.end))?.[0]
      : '';
    return { bound, start, end: start + word.length + (joined ?? '').length };
  }
  for (const [one, pattern] of behind) {
    const after = pattern.exec(right);
    const end = read.end + (after?.[0].length ?? 0);
    if (after !== null) return { bound: one, start: end - (after[1] ?? '').length, end };
  }
  const start = onward.test(right) ? begin + left.search(from) : begin - 1;
  return start < begin ? undefined : { bound: 'since', start, end: start + 'from'.length };
}

const codes: ReadonlySet<string> = new Set(wordsBefore.map(([bound]) => `date.${bound}`));

/** Whether a reason's code says what a date bounds. */
export function saysBound({ code }: { readonly code: string }): boolean {
  return codes.has(code);
}
