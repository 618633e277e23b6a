import type { UnitCode } from '../../../model/units.ts';
import { bodies } from './nouns/bodies.ts';
import { people } from './nouns/people.ts';
import { countedPhrases, neverCounted } from './nouns/phrases.ts';
import { things } from './nouns/things.ts';
import type { NounClass } from './nouns/noun-class.ts';

export type { NounClass } from './nouns/noun-class.ts';

/** What a noun is worth beside a number. */
export type NounSense = { readonly nounClass: NounClass; readonly unit: UnitCode };

const countedNouns = { ...people, ...things, ...bodies };
const classes = Object.keys(countedNouns) as readonly NounClass[];

const lexicon: ReadonlyMap<string, NounSense> = new Map(
  classes.flatMap((nounClass) =>
    Object.entries(countedNouns[nounClass] ?? {}).flatMap(([unit, words]) =>
      words
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => [word, { nounClass, unit: unit as UnitCode }] as const),
    ),
  ),
);

const phrases: ReadonlyMap<string, NounSense> = new Map(
  Object.entries(countedPhrases).map(([phrase, [nounClass, unit]]) => [
    phraseKey(phrase),
    { nounClass, unit },
  ]),
);

const never = neverCounted;

/** The sense of a folded noun in the singular or the plural. */
export function senseOfWord(word: string): NounSense | undefined {
  // French "accès" folds to what English "access" loses its s to.
  if (word === 'access') return undefined;
  for (const form of formsOf(word)) {
    const sense = lexicon.get(form);
    if (sense !== undefined) return sense;
  }
  return looksLikePeople(word) ? { nounClass: 'base', unit: 'persons' } : undefined;
}

/** Plurals in the endings of people who do or are something: "arbitres" apart, "joueurs", "cyclistes", "adoptees". */
const peopleEndings =
  /(?:[a-z]{2}meurs|[a-z]{3}(?:teurs|trices|seurs|leurs|neurs|geurs|deurs|cheurs|gueurs|queurs|euses|istes|iciens?|iciennes|naires|[a-z]taires|logues|lliers|niciers|mpiers|liciers|diants|stants|lants|tants|dants)|[a-z]{3}(?:ists|icians|keepers|holders|goers|owners|makers))$/;
const thingsAmongThem =
  /^(?:signataires|tumeurs|rumeurs|humeurs|primeurs|clameurs|serveurs|ordinateurs|routeurs|compteurs|moteurs|secteurs|facteurs|vecteurs|capteurs|valeurs|couleurs|douleurs|longueurs|largeurs|hauteurs|erreurs|indicateurs|ascenseurs|connecteurs|detecteurs|projecteurs|processeurs|navigateurs|hebergeurs|fournisseurs|editeurs|constructeurs|distributeurs|operateurs|transporteurs|assureurs|bailleurs|promoteurs|electeurs-cartes|conteneurs|lecteurs-cartes|onduleurs|concentrateurs|commutateurs|adaptateurs|simulateurs|calculateurs|tracteurs|aspirateurs|radiateurs|climatiseurs|refrigerateurs|congelateurs|imprimeurs|questionnaires|formulaires|inventaires|documentaires|militaires-vehicules|alimentaires|sanitaires|prioritaires|unitaires|humanitaires|publicitaires|millionnaires|honoraires|commentaires|dictionnaires|partenaires|itineraires|annuaires|anniversaires|horaires|salaires|inventaires|exemplaires|milliardaires|catalogues|dialogues|listes|pistes|degrees|fees|trees|committees|employees-files|attendees-list|logiciels|antennes|techniques|musiciennes-titres|guarantees|papilliers|colliers|milliers|billiers|montants|instants|constants|restants|suivants|importants|distants|representants-legaux|volants|brillants|excellants|appelants|existants|inquietants|consistants|resistants|persistants|pendants|abondants|cependants|tapants)$/;

function looksLikePeople(word: string): boolean {
  return peopleEndings.test(word) && !thingsAmongThem.test(word) && !isNeverCounted(word);
}

/** The sense of a group of two to four folded words. */
export function senseOfPhrase(phrase: string): NounSense | undefined {
  return phrases.get(phraseKey(phrase));
}

/** Four words, three, two. */
const groups = [3, 2, 1].map((more) => new RegExp(`^[a-z-]+(?:[ '][a-z'-]+){${more}}(?![a-z])`));

/** The longest group of words with a sense that folded words begin with, and how long it is. */
export function phraseAhead(
  words: string,
): { readonly sense: NounSense; readonly length: number } | undefined {
  for (const group of groups) {
    const found = group.exec(words)?.[0];
    const sense = found === undefined ? undefined : senseOfPhrase(found);
    if (found !== undefined && sense !== undefined) return { sense, length: found.length };
  }
  return undefined;
}

/** Whether a folded noun is one that a number never counts as affected. */
export function isNeverCounted(word: string): boolean {
  return formsOf(word).some((form) => never.has(form));
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

/** A word as written, and without the plural it may have: "fiches", "businesses", "cities". */
function formsOf(word: string): readonly string[] {
  const forms = [word];
  if (word.length > 3 && /[sx]$/.test(word)) forms.push(word.slice(0, -1));
  if (word.length > 4 && /(?:ch|sh|s|x|z)es$/.test(word)) forms.push(word.slice(0, -2));
  if (word.length > 4 && word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.length > 4 && word.endsWith('aux')) forms.push(`${word.slice(0, -3)}al`);
  return forms;
}

function phraseKey(phrase: string): string {
  return phrase
    .split(/[ -]/)
    .map((word) => singular(word))
    .join(' ');
}
