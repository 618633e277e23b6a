import type { Around } from './around.ts';

/** What may follow a year after a weak cue: an end, a sign, or a word that no number counts. */
export const afterYear =
  /^(?: ?[.,;:)\]!?»"”\n\u2026-]| ?$|'s| [-(«"“]| (?:et|ou|a|au|aux|en|le|la|les|l'|un|une|des?|du|d'|par|pour|dans|sur|avec|sans|qui|que|dont|y|il|elle|on|ce|cette|ont|est|sont|etait|avait|fut|n'|ne|se|s'|selon|lors|chez|entre|jusqu'|puis|mais|car|afin|apres|avant|contre|deja|comme|alors|ainsi|grace|suite|via|plus|soit|and|or|to|in|at|on|of|by|for|with|will|won't|would|can|could|should|must|did|do|does|rose|fell|when|which|that|the|was|were|is|are|had|has|have|but|after|before|until|through|from|as|it|he|she|they|we|under|when|while|against|because)(?![a-z]))/;

/** Words after which about so many is a year, were it a round number: "in around 2000", "dates back to about 1990". */
const tellsWhen =
  /(?:^|[^a-z])(?:(?:in|on|en|depuis|since|until|till|jusqu'a|jusqu'en|before|avant|d'avant|sometime|some time|back)(?: or)?|dat(?:e|es|ed|ing|ant|ait|ent|aient)(?: back)?(?: (?:from|to|des?|d'))?|remont(?:e|ent|ant|ait|aient)(?: a)?|(?:goes|go|went|going) back to|back to) ?$|(?:^|[,;] )by $/;
/** Words after which it is how many: "affects around 2015." */
const tellsHowMany =
  /(?:^|[^a-z])(?:affect|hit|touch|concern|impact|expos|employ|count|compt|number|total|cost|worth|include|contain|steal|stole|has|have|had|with|of|over|than|is|are|was|were|be|for|a|ont|avait|avec|de|est|sont|pour|sur|par|by|paid|pays?|some|only|to|up|down|under|d')(?:s|es|ed|ing|e|es|ent|ait|aient|er|ee|ees|r)? ?$/;
/** What counts goes on with what it counts of, or with what befell them. */
const goesOnCounting =
  /^ (?:d[eu]s?|d'|of|parmi|among|out|per|par|fois|times|were|was|are|have|had|has|ont|sont|etaient|avaient)(?![a-z])/;
/** At the head of a sentence, what happened then follows. */
const beginsTale =
  /^,|^ (?:the|an?|it|its|they|their|he|she|we|our|le|la|les|un|une|il|elle|ils|elles|nous|son|sa|ses|cette?|ce)(?![a-z])|^ l'/;

/**
 * Whether four figures behind a word that makes them approximate are a year: "vers 2015" is one, "around 2015" is one but
 * where it counts, and a round "around 2000" only behind words that tell when.
 */
export function isHedgedYear(hedge: string, year: number, { before, after }: Around): boolean {
  if (!afterYear.test(after)) return false;
  if (/^(?:vers|circa|ca)/.test(hedge) || tellsWhen.test(before)) return true;
  if (year < 1900 || goesOnCounting.test(after)) return false;
  if (before === '') return beginsTale.test(after);
  return year % 10 !== 0 && !tellsHowMany.test(before);
}
