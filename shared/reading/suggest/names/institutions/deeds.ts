import { isFunctionWord } from '../lexicon/lexicon.ts';
import type { Word } from '../page/words.ts';
import { isInfinitive } from './adjectives.ts';

/** Infinitives whose end is that of many nouns too. */
const verbsInRe =
  /^(?:re)?(?:faire|dire|lire|suivre|poursuivre|vivre|rompre|interrompre|boire|croire|vaincre|convaincre|nuire|distraire|extraire|soustraire)$|(?:duire|struire|crire|clure)$/;
/** What begins a turn of the language, and is no field of a body: "à la suite de", "en cours", "pour avis". */
const turns =
  /^(?:suite|fin|fins|cours|moment|debut|terme|distance|partir|compter|propos|hauteur|raison|vue|vertu|application|titre|nom|place|lien|collaboration|cas|particulier|premier|premiere|demande|instant|avis|moins|plus|jour|lieu|mesure|concertation|coordination|partenariat|parallele|urgence)$/;

/**
 * Does a clause of the sentence begin behind the joint of a body's name, and no field of it: "l’Agence … pour rétablir",
 * "… à la suite de", "… en publiant"? `noun` is the first word behind the joint and its article.
 */
export function beginsClause(joint: string, noun: Word, behind: Word | undefined): boolean {
  if (noun.shape !== 'lower') return false;
  if (joint === 'pour' || joint === 'a') if (isInfinitive(noun.key) || verbsInRe.test(noun.key)) return true;
  if (joint === 'en' && noun.key.length > 5 && noun.key.endsWith('ant')) return true;
  // "pour la suite": a turn only where the name does not go on from it ("la Haute Autorité à la fin de vie").
  return (
    /^(?:a|au|aux|en|pour)$/.test(joint) &&
    turns.test(noun.key) &&
    (behind === undefined || behind.gap !== 0 || isFunctionWord(behind.key) || behind.shape !== 'lower')
  );
}
