import { speechVerbs } from '../lists/cue-words.ts';
import { sidesOfLand } from '../lists/body-words.ts';
import { demonyms } from '../lists/demonyms.ts';
import { adjectiveEnd, institutionAdjectives } from '../lists/french-adjectives.ts';
import { isFunctionWord } from '../lexicon/lexicon.ts';
import type { Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import type { Word } from '../page/words.ts';

/** Adjectives that make a body of the state or of a branch out of an everyday word. */
export const officialAdjectives =
  /^(?:nation|region|departement|interministeri|interregion|central|general|judiciair|administrati|hospitali|universitair|municip|metropolitain|academi|europeen|feder|primair|superieur|territori|canton|intercommun|prudhom|prud'hom|haut|supreme|francais|fiscal|mutuel)/;
/** An adjective of an institution: by a list, by its end, by a people. */
export function isAdjective(word: Word, page: Page, index: number): boolean {
  if (
    word.shape === 'number' ||
    word.shape === 'mixed' ||
    /^(?:revendique|communique|explique|applique|complique|implique|replique|indique|debarque|attaque|manque)$/.test(
      word.key,
    ) ||
    /^(?:touche|vise|pirate|attaque|frappe|cible|hacke|visite|menace)e?s?$/.test(word.key)
  )
    return false;
  // "police et commission de l’information avisées": of several, and no quality of the last.
  const noun = page.words[index - 1]?.key ?? '';
  if (
    word.shape === 'lower' &&
    /[^e]e?es$/.test(word.key) &&
    /(?:avis|alert|saisi|inform|prevenu|averti)e?es$/.test(word.key) &&
    !/[sx]$/.test(noun)
  )
    return false;
  if (institutionAdjectives.has(word.key) || officialAdjectives.test(word.key)) return true;
  if (word.shape === 'lower' && isSide(word.key, page, index)) return true;
  // "Parti socialiste", "Mouvement écologiste": of what conviction.
  if (
    word.shape === 'lower' &&
    /^(?:social|commun|ecolog|travaill|centr|anticapital|nationa|royal|independant)istes?$/.test(word.key)
  )
    return true;
  // "Office anticybercriminalité", "parquet antimafia": against what.
  if (/^anti-?\p{L}{5}/u.test(word.key)) return true;
  // "Fédération romande", "Mutualité française".
  if (word.shape === 'lower' && (demonyms.has(word.key) || sidesOfLand.has(word.key))) return true;
  if (word.shape === 'lower')
    return (
      adjectiveEnd.test(word.key) &&
      !isFunctionWord(word.key) &&
      // "le ministère de la santé indique": the end of an adjective, but the verb of who speaks.
      !speechVerbs.has(word.key) &&
      word.key.length > 4
    );
  return (
    page.inCapitals[index] === 1 &&
    adjectiveEnd.test(word.key) &&
    !isFunctionWord(word.key) &&
    word.key.length > 4
  );
}

/** What sports, arts and trades are called that end as an infinitive does. */
const fieldsLikeVerbs =
  /^(?:tir|roller|soccer|poker|snooker|theatre|cuir|loisir|quartier|cadre|ordre|centre|mer|air|fer|hiver|laser|cancer|metier|chantier|papier|gibier|gravier|avenir|savoir|pouvoir|dossier|foyer|atelier|lettre)$/;

/** "de payer", "de prévenir": a verb behind a noun, and not what that is of ("de tir", "de théâtre"). */
export function isInfinitive(key: string): boolean {
  return /(?:er|ir|oir|dre|tre)$/.test(key) && !fieldsLikeVerbs.test(key);
}

/** "en sait plus", "en appelle": a verb whose pronoun looks like the preposition. */
export function isVerbOfEn(page: Page, index: number): boolean {
  return (
    isPredicate(page, index) ||
    /(?:[^m]ent)$|^(?:sait|savait|appelle|profite|profitait|tire|parle|convient|doute|revient|ignore|possede|garde|prend|conclut|deduit|recense|denombre|gere|assume|paie|souffre|informe|avertit)$/.test(
      page.words[index]?.key ?? '',
    )
  );
}

const peopleEnd =
  /(?:iens?|iennes?|[ao]is|[ao]ises?|ains?|aines?|ins?|ines?|ons?|onnes?|eaux?|elles?|ards?|ardes?|ands?|andes?)$/;

/** "Centre hospitalier nord mayennais", "sud-francilien": which side of a land, and of whose; each of the two words. */
export function isSide(key: string, page: Page, index: number): boolean {
  if (/^(?:nord|sud|est|ouest)-\p{L}{4}/u.test(key)) return peopleEnd.test(key);
  const isNext = /^(?:nord|sud|ouest)$/.test(key);
  const side = page.words[isNext ? index : index - 1];
  const people = page.words[isNext ? index + 1 : index];
  return (
    side !== undefined &&
    people !== undefined &&
    /^(?:nord|sud|ouest)$/.test(side.key) &&
    side.gap === 0 &&
    people.gap === 0 &&
    people.shape === 'lower' &&
    people.key.length > 4 &&
    peopleEnd.test(people.key)
  );
}
