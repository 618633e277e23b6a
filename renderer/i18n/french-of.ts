import type { Locale } from './locale.ts';

/** Sounds that « de » gives its vowel up to; « y » only before a consonant, « h » only in words where it is mute. */
const vowel =
  /^(?!onz|oui|yaourt)(?:[aeiouàâäæéèêëîïôöœùûü]|y[^aeiou\s]|h(?:[ôo]pita|[ôo]tel|ebdo|omme|istor|abit))/iu;
const alreadyOf = /^d(?:e |u |es |[’'])/iu;

/** What comes behind « de » in French: "d’un rapport", "du Monde", "des Échos", "de la mairie". English takes it as it is. */
export function behindOf(words: string, locale: Locale): string {
  if (locale !== 'fr') return words;
  const article = /^(les?)\s+/iu.exec(words);
  if (article !== null)
    return `${/s$/i.test(article[1] ?? '') ? 'des' : 'du'} ${words.slice(article[0].length)}`;
  return vowel.test(words) ? `d’${words}` : `de ${words}`;
}

/** What a number that ends in a word counts: "1,4 million de dossiers", "3 millions d’abonnés". */
export function behindMillions(words: string, locale: Locale): string {
  if (locale !== 'fr' || alreadyOf.test(words)) return words;
  return `${vowel.test(words) ? 'd’' : 'de '}${words}`;
}

const many =
  /^(?:plusieurs|les|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|certaine?s|quelques|ses|leurs|nos|mes|ces|diverse?s|différente?s|several|many|some|two|three|four|five|six|seven|eight|nine|ten|both|these|those|a few)\s/iu;
const nounsOfMany =
  /^(?:sources|pirates|hackers|chercheurs|chercheuses|experts|expertes|enquêteurs|autorités|responsables|élus|syndicats|avocats|victimes|clients|salariés|agents|officials|researchers|investigators|attackers|lawyers|authorities|employees|residents|police)(?:\s|$)/u;

/** 2 for a speaker whose verb is a plural ("plusieurs sources internes affirment"), else 1. */
export function howMany(speaker: string): 1 | 2 {
  return many.test(speaker) || nounsOfMany.test(speaker) ? 2 : 1;
}
