import type { Around } from './around.ts';
import { isOfEvents } from './event.ts';

/*
 * Whether a season without a year is the one just told of or to come: words before it put it in a place of time, it is what
 * the sentence speaks of, or it is judged by how it went. "L'été" of every year, "winter tires" and "a fall of 3 %" are none.
 */

/** What leads to it in French. */
const french =
  /(?:^|[^a-z])(?:(?:a|depuis|pendant|durant|des|avant|apres|jusqu'a|d'ici|d'ici a|de|fin de|debut de|cours de|coeur de|long de|milieu de|tout au long de|pendant tout|durant tout|passe tout|attend(?:u|re|ra|ait|ent)?) l'|(?:au|depuis le|pendant le|durant le|des le|d'ici le|jusqu'au|avant le|apres le|au cours du|au debut du|au coeur du|tout le|en plein) |en plein |(?:pendant|durant|passe) tout l')$/;
/** "In the", "all through the": "the summer of" goes on with its year and is read before. */
const english =
  /(?:^|[^a-z])(?:in|over|during|since|by|until|before|after|from|through|throughout|(?:dating |dates |goes |went )?back to|for) the $/;
const bareEnglish = /(?:^|[^a-z])(?:until|till|by|since) $/;
/** "The second scare of the autumn". */
const countedOf =
  /(?<![a-z])(?:(?:first|second|third|fourth|fifth|sixth|seventh|last|latest|only|worst|biggest|largest|busiest|\d(?:st|nd|rd|th))(?: [a-z-]+){1,3}|start|end|beginning|middle|rest|course|most|weeks|months|days) of the $/;
const frenchCountedOf =
  /(?<![a-z])(?:premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|derniere?|pire|plus (?:grosse|grande|gros|grand)|\d(?:e|eme))(?: [a-z-]+){1,3} (?:de l'|du )$/;
/** "Un automne noir", "a rough winter": how it went. */
const frenchJudged =
  /^ (?:noir|rude|difficile|charge|agite|brulant|chaud|meurtrier|calme|mouvemente|complique|tendu|dense|penible|catastrophique|terrible|eprouvant|sous (?:tension|haute|pression))(?![a-z])/;
const judged =
  /(?:^|[^a-z])an? (?:(?:very|particularly|rather|pretty|really) )?(?:bad|rough|busy|long|hard|difficult|terrible|brutal|tough|quiet|bruising|miserable|grim|black|torrid|awful|dreadful|painful|turbulent|tense|bumpy) $/;
/** What the sentence goes on with when it is judged, rather than a thing of that season. */
const ends = /^(?:[.,;:!?)\n]|$| (?:for|of|in|at|with|when|that|and|but|on|as|after|before)(?![a-z]))/;
/** "L'été a été rude": what the sentence speaks of. */
const isSpokenOf =
  /^ (?:(?:n')?(?:a|avait|aura)(?: (?:deja|pas|encore|aussi|egalement|bien|mal|tres))* (?:ete|commence|debute|fini|vu|apporte|connu|marque|tourne|demarre)|fut|s'annonce|s'est|s'acheve|se termine|touche a|aura ete)(?![a-z])/;
const happened =
  /(?<![a-z])(?:(?:cyber-?)?attaques?|fuites?|vols?|piratages?|intrusions?|incidents?|pannes?|affaires?|episodes?) (?:informatiques? |massi(?:f|ve)s? )?(?:du |de l'|de cet? )$/;

/** Whether a season is told as a time where it stands. */
export function isToldSeason(season: string, { before, after }: Around): boolean {
  // "The fall of the site", "a fall in shares", "over the fall-out".
  if (season.endsWith('fall') && /^(?: (?:of|in|from|to|by)(?![a-z])|-)/.test(after)) return false;
  if (french.test(before) || frenchCountedOf.test(before) || happened.test(before)) return true;
  if (english.test(before) || countedOf.test(before))
    return !/^ (?:break|camp|school|tire|coat|sale)/.test(after);
  if (bareEnglish.test(before)) return /^(?:[.,;:!?)\n]|$)/.test(after);
  if (judged.test(before)) return ends.test(after);
  if (/(?:^|[^a-z])un $/.test(before)) return frenchJudged.test(after);
  if (/(?:^|[.;:!?»"-] )l[e'] ?$/.test(before) && isSpokenOf.test(after)) return true;
  return /(?:spring|summer|autumn|fall|winter)$/.test(season) && isOfEvents(after);
}
