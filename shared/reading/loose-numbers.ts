import type { Language } from './detect-language.ts';
import { magnitudes } from './digits.ts';
import { longPattern } from './long-pattern.ts';
import type { NumberToken } from './number-tokens.ts';
import { wordSet } from './word-set.ts';

/** French nouns of approximation: "une trentaine" is about thirty. */
const nouns: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};
/** What a bare plural counts by. The plural says at least two of them: "milliers" is read as 2 000 or more. */
const plurals: Readonly<Record<string, number>> = {
  dizaines: 10,
  douzaines: 12,
  vingtaines: 20,
  trentaines: 30,
  centaines: 100,
  milliers: 1e3,
  millions: 1e6,
  milliards: 1e9,
  dozens: 12,
  tens: 10,
  scores: 20,
  hundreds: 100,
  thousands: 1e3,
  billions: 1e9,
};

const approximate =
  /(?:une?|la|le|cette|quelque) (?:(?:bonne|petite|grosse|bon|petit) )?(demi[- ])?(huitaine|dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)(?![a-z·])(?: de (milliers|millions|milliards)(?![a-z]))?/y;
/** "une 30aine", "1 50taine": the same in a hurried hand. */
const figured =
  /(?:(?:une?|1|la) )?(\d0{0,3}|\d{1,2}[05])(?:[nt]?aines?)(?![a-z0-9])(?: de (milliers|millions|milliards)(?![a-z]))?/y;
const severalNouns =
  /(deux|trois|quatre|cinq|six|\d) (dizaine|douzaine|centaine|millier)s(?: de (milliers|millions|milliards)(?![a-z]))?(?![a-z])/y;
const fixed =
  /(?:un )?demi[- ](million|milliard)(?![a-z])|(?:un )?quart de (million|milliard)(?![a-z])|half[ -](?:a |an )?(million|billion)(?![a-z])|a quarter of a (million|billion)(?![a-z])|(?:le|au|du|ce|fameux) (?:["«“] ?)?(million|milliard)(?= d[e'])/y;
const dozens = /(half a|a|one|two|three|four|five|six) dozen(?![a-z])/y;
const vaguePlural =
  /(?:(des|de|les|aux|par|many|plusieurs|quelques|several) )?(?:bonnes |nombreuses |petites )?(dizaines|douzaines|vingtaines|trentaines|centaines|milliers|millions|milliards|dozens|tens|scores(?= (?:of|more)(?![a-z]))|hundreds|thousands|billions)(?![a-z])(?: (?:de|of) (milliers|millions|milliards|thousands|billions)(?![a-z]))?/y;
const vagueFew =
  /(?:a few|several|many|a couple of|a couple|some few) (dozen|hundred|thousand|million|billion)(?: (thousand|million|billion))?(?![a-z])/y;
const few = /plusieurs|quelques|several|a few|a handful of|une poignee de/y;
const unknown =
  /(?:un nombre (?:encore )?(?:inconnu|indetermine)|an (?:as yet )?(?:unknown|unspecified|undetermined|undisclosed) number)(?![a-z])/y;

/** Every word that one of these patterns begins with. */
export const looseOpenings = wordSet(
  'un une la le les cette ce quelque quelques plusieurs au aux du des de par demi quart fameux bonnes nombreuses petites',
  'deux trois quatre cinq six a an one two three four five half many several some',
  ...Object.keys(plurals),
);

const patterns = [approximate, figured, severalNouns, fixed, dozens, vaguePlural, vagueFew, few, unknown];
let anyPattern: RegExp | undefined;

/** Whether one of the patterns matches at a place: asked first, for most of those words begin no number. */
function isLooseAt(text: string, position: number): boolean {
  anyPattern ??= longPattern(new RegExp(patterns.map(({ source }) => source).join('|'), 'y'));
  anyPattern.lastIndex = position;
  return anyPattern.test(text);
}

/**
 * A number that a text gives loosely: about thirty, half a million, thousands, several, an unknown number. In words it
 * begins with one of `looseOpenings`.
 */
export function looseNumberAt(text: string, position: number, language: Language): NumberToken | undefined {
  if (!isLooseAt(text, position)) return undefined;
  return (
    approximateAt(text, position) ?? fixedAt(text, position, language) ?? vagueAt(text, position, language)
  );
}

function approximateAt(text: string, position: number): NumberToken | undefined {
  const match = run(approximate, text, position);
  if (match !== undefined) {
    const share = match[1] === undefined ? 1 : 0.5;
    const value = (nouns[match[2] ?? ''] ?? 1) * share * (plurals[match[3] ?? ''] ?? 1);
    return loose(match, position, value, 'approximate-noun');
  }
  const written = run(figured, text, position);
  if (written !== undefined) {
    const value = Number(written[1]) * (plurals[written[2] ?? ''] ?? 1);
    return value < 8 ? undefined : loose(written, position, value, 'approximate-noun');
  }
  const several = run(severalNouns, text, position);
  if (several !== undefined) {
    const count = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 }[several[1] ?? ''] ?? Number(several[1]);
    const value = count * (nouns[several[2] ?? ''] ?? 1) * (plurals[several[3] ?? ''] ?? 1);
    return loose(several, position, value, 'approximate-noun');
  }
  const dozen = run(dozens, text, position);
  if (dozen === undefined) return undefined;
  const count = { 'half a': 0.5, two: 2, three: 3, four: 4, five: 5, six: 6 }[dozen[1] ?? ''] ?? 1;
  return loose(dozen, position, count * 12, 'approximate-noun');
}

function fixedAt(text: string, position: number, language: Language): NumberToken | undefined {
  const match = run(fixed, text, position);
  if (match === undefined) return undefined;
  const share = match[5] !== undefined ? 1 : match[1] !== undefined || match[3] !== undefined ? 0.5 : 0.25;
  const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
  return loose(match, position, share * magnitudes(word, language), 'words');
}

function vagueAt(text: string, position: number, language: Language): NumberToken | undefined {
  const plural = run(vaguePlural, text, position);
  if (plural !== undefined) {
    const value = 2 * (plurals[plural[2] ?? ''] ?? 1) * (plurals[plural[3] ?? ''] ?? 1);
    const quantified = plural[1] === 'plusieurs' || plural[1] === 'quelques' || plural[1] === 'several';
    const wordStart = quantified ? 0 : plural[0].indexOf(plural[2] ?? '');
    return loose(plural, position, value, 'vague', wordStart);
  }
  const counted = run(vagueFew, text, position);
  if (counted !== undefined) {
    const first = counted[1] === 'dozen' ? 12 : magnitudes(counted[1] ?? '', language);
    const second = counted[2] === undefined ? 1 : magnitudes(counted[2], language);
    return loose(counted, position, 2 * first * second, 'vague', 0);
  }
  const unsaid = run(unknown, text, position);
  if (unsaid !== undefined) return loose(unsaid, position, 0, 'unknown', 0);
  const some = run(few, text, position);
  // "quelques 500 000" is the misspelt hedge, left to the hedges.
  if (some === undefined || /^[a-z]|^ ?\d/.test(text.slice(position + some[0].length))) return undefined;
  return { ...loose(some, position, 2, 'vague', 0), selectionOnly: true };
}

function run(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

function loose(
  match: RegExpExecArray,
  position: number,
  value: number,
  form: NumberToken['form'],
  wordStart?: number,
): NumberToken {
  const end = position + match[0].length;
  return {
    start: position,
    end,
    value,
    multiplier: 1,
    form,
    grouped: false,
    spelled: true,
    selectionOnly: false,
    ...(wordStart === undefined ? {} : { vagueWord: { start: position + wordStart, end } }),
  };
}
