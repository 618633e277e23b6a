import type { UnitCode } from '../../../model/units.ts';
import { countedNouns, countedPhrases, neverCounted, type NounClass } from './noun-words.ts';

export type { NounClass } from './noun-words.ts';

/** What a noun is worth beside a number. */
export type NounSense = { readonly nounClass: NounClass; readonly unit: UnitCode };

const classes = Object.keys(countedNouns) as readonly NounClass[];

const lexicon: ReadonlyMap<string, NounSense> = new Map(
  classes.flatMap((nounClass) =>
    Object.entries(countedNouns[nounClass] ?? {}).flatMap(([unit, words]) =>
      words
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => [singular(word), { nounClass, unit: unit as UnitCode }] as const),
    ),
  ),
);

const phrases: ReadonlyMap<string, NounSense> = new Map(
  Object.entries(countedPhrases).map(([phrase, [nounClass, unit]]) => [
    phraseKey(phrase),
    { nounClass, unit },
  ]),
);

const never: ReadonlySet<string> = new Set([...neverCounted].map(singular));

/** The sense of a folded noun in the singular or the plural. */
export function senseOfWord(word: string): NounSense | undefined {
  return lexicon.get(singular(word)) ?? lexicon.get(word);
}

/** The sense of a group of two to four folded words. */
export function senseOfPhrase(phrase: string): NounSense | undefined {
  return phrases.get(phraseKey(phrase));
}

/** Whether a folded noun is one that a number never counts as affected. */
export function isNeverCounted(word: string): boolean {
  return never.has(singular(word)) || never.has(word);
}

/** The first form of an inclusive spelling: "client·e·s", "salarié(e)s", "abonné-e-s", "utilisateurs/trices". */
export function plainForm(word: string): string {
  return word.replace(/(?:[·•∙⋅.(/-][a-z]{1,5}\)?){1,2}(?:[·•∙⋅.-]?s)?$/, (tail, at: number) =>
    /^[·•∙⋅(]/.test(tail) ||
    /^[.-](?:e|ne|le|trice|euse|ice|se|ere|s)(?:[.-]?s)?$/.test(tail) ||
    (tail.startsWith('/') && at > 3)
      ? ''
      : tail,
  );
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

function phraseKey(phrase: string): string {
  return phrase
    .split(/[ -]/)
    .map((word) => singular(word))
    .join(' ');
}
