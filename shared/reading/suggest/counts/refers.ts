import type { FoldedText } from '../../fold.ts';
import type { Draft } from './draft.ts';

/*
 * What a number refers to by what was said right before it: parties that were named, incidents, the house whose people
 * were just counted, the records taken from somebody, a ranking of those hit.
 */

type Span = { readonly start: number; readonly end: number };

const definite = /(?<![a-z])(?:les|ces|the|these|those|both|l'une des|one of the) ?["«“]?$/;
const hitThere =
  /(?<![a-z])(?:touch|concern|affect|impact|vise|cible|pirat|attaqu|compromis|expos|hack|breach|target|attack|hit(?![a-z])|victim)/;
const handful = 12;

/** "Les deux enseignes ont porté plainte": a few that were named before, told by their article, not a number of those hit. */
export function pointsBack(folded: FoldedText, { start, end, token }: Draft, span: Span): boolean {
  return (
    token.value <= handful &&
    definite.test(folded.text.slice(Math.max(span.start, start - 16), start)) &&
    !hitThere.test(folded.text.slice(end, Math.min(span.end, end + 40)))
  );
}

const tells =
  /^(?: [a-z'-]+){0,6} (?:ont|avaient|have) (?:deja |aussi |egalement |already |also )?(?:(?:porte|depose) plainte|saisi la (?:cnil|justice|gendarmerie|police)|notifie|alerte la cnil|informe la cnil|(?:notified|reported (?:it |this )?to|filed (?:with|a report)))/;

/** "Douze mairies ont porté plainte": whoever tells an authority of a breach was hit. */
export function isPlaintiff(folded: FoldedText, { phrase }: Draft): boolean {
  return tells.test(folded.text.slice(phrase.end, phrase.end + 90));
}

const feminine = /^(?:fuites?|violations?|cyber-?attaques?|attaques?|intrusions?|infractions?)$/;
const masculine = /^(?:incidents?|cyber-?incidents?|piratages?|vols?|cambriolages?)$/;
const english = /^(?:breach(?:es)?|incidents?|attacks?|cyber-?attacks?|hacks?|leaks?|thefts?|intrusions?)$/;

/** What befell somebody, counted: "neuf violations", "12 breaches". */
function isEvent(noun: string): boolean {
  return feminine.test(noun) || masculine.test(noun) || english.test(noun);
}

const within = /(?<![a-z])(?:dans|in|for|during|lors de|a l'occasion de|pour) (?:au moins |at least )?$/;

/** "12 breaches over the period. In six of them, …", "neuf violations ; quatre d’entre elles": incidents, nobody hit. */
export function isOfEvents(
  folded: FoldedText,
  { start, numberEnd, phrase }: Draft,
  before: { readonly noun: string; readonly isPeople: boolean } | undefined,
): boolean {
  if (before === undefined || phrase.kind !== 'none' || !phrase.isPart) return false;
  const part = folded.text.slice(numberEnd, phrase.end);
  if (!/(?:eux|elles|them|which|these|those)$/.test(part)) return false;
  const isWithin = within.test(folded.text.slice(Math.max(0, start - 24), start));
  if (before.isPeople)
    return (
      isWithin &&
      /(?:dans|in) (?:au moins |at least )?$/.test(folded.text.slice(Math.max(0, start - 16), start))
    );

  if (part.endsWith('elles')) return feminine.test(before.noun);
  if (part.endsWith('eux')) return masculine.test(before.noun);
  return isWithin && isEvent(before.noun);
}

const housed =
  /^,? ?(?:(?:repartie?s?|reparti[es]*|dissemine[es]*|accueillie?s|scolarise[es]*|spread|scattered|based|located|working) )?(?:dans|sur|entre|across|in|over|at|among|throughout)(?: (?:ses|leurs|les|its|their|the|quelque|environ|some|about|around|more than|plus de|over|nearly|pres de))* ?$/;

/** "71 000 élèves dans 240 collèges": where those whom a house has are. */
export function isHousedIn(folded: FoldedText, end: number, start: number): boolean {
  return start > end && start - end <= 40 && housed.test(folded.text.slice(end, start));
}

const takenFrom =
  /^(?: [a-z'-]+){0,3},? (?:provenant (?:de|d')|issue?s? (?:de|d')|derobee?s? (?:a|chez)|volee?s? (?:a|chez)|de|d'|des|from|stolen from|taken from|belonging to|of|over|across|spread (?:over|across)|repartie?s? (?:sur|entre)) ?(?:the |some |at least |au moins |about )?$/;
const dwelt =
  /^(?:communes?|villes?|villages?|cities|city|towns?|count(?:y|ies)|municipalit(?:y|ies)|municipalites?)$/;

/** From whom so much was taken, where what or whose it is was counted right before, ending at `end`. */
export function isTakenFrom(
  folded: FoldedText,
  counted: { readonly end: number; readonly isOfData: boolean; readonly isPeople: boolean },
  draft: Draft,
): boolean {
  if (counted.isOfData) return isSourceOf(folded, counted.end, draft);
  return counted.isPeople && isTreatedBy(folded, counted.end, draft);
}

/** "31 million records from eight companies". */
function isSourceOf(folded: FoldedText, end: number, { start, phrase }: Draft): boolean {
  return (
    start > end &&
    start - end <= 60 &&
    phrase.sense?.nounClass === 'body' &&
    !dwelt.test(folded.text.slice(phrase.start, phrase.end)) &&
    takenFrom.test(folded.text.slice(end, start))
  );
}

const treats =
  /^(?:laborator(?:y|ies)|laboratoires?|labos?|labs?|cliniques?|clinics?|hopital|hopitaux|hospitals?|cabinets?|pharmac(?:y|ies)|pharmacies?|officines?|ehpads?|mutuelles?|banques?|banks?|practices|surger(?:y|ies)|insurers?|assureurs?|operateurs?|fournisseurs?|etablissements?)$/;

/** "491 000 patients de 28 laboratoires": who holds the data of those hit was hit with them. */
function isTreatedBy(folded: FoldedText, end: number, { start, phrase }: Draft): boolean {
  return (
    treats.test(folded.text.slice(phrase.start, phrase.end)) &&
    /^(?: (?:de|d'|of|at|from)| chez| aupres de) ?$/.test(folded.text.slice(end, start)) &&
    hitThere.test(folded.text.slice(Math.max(0, end - 80), end))
  );
}

/** "1.6 million supporters of 14 charities": whoever holds their data was hit with them. */
const holders =
  /(?<![a-z])(?:charities|compan(?:y|ies)|firms|banks|credit unions|insurers|businesses|brands|retailers|airlines|publishers|federations|foundations|lenders|law firms|agencies)$/;

/** "731 familles de neuf communes", "letters from parents in six counties": where those counted right before are from. */
export function isWhereFrom(folded: FoldedText, end: number, { start, phrase }: Draft): boolean {
  const between = folded.text.slice(end, start);
  return (
    (/^ (?:de|d'|of|from) ?$/.test(between) && !holders.test(folded.text.slice(start, phrase.end))) ||
    (/^(?:cities|towns|counties|villes|villages|cantons)$/.test(
      folded.text.slice(phrase.start, phrase.end),
    ) &&
      /^(?: [a-z'-]+){0,4} (?:in|dans|across|over|sur) $/.test(between))
  );
}

const rank =
  /(?<![a-z])(?:(?:arriv|vien|figur|class|plac|caracol|pointe)[a-z]* (?:[a-z'-]+ )?(?:en tete|ensuite|en premiere? |au premier rang|en (?:deuxieme|seconde|troisieme) (?:position|place)|derriere|juste apres|loin derriere)|(?:suivi|suivie|suivis|suivies|devance[es]*|talonne[es]*) (?:de pres |ensuite )?(?:par|de|du|des|d')|domin[a-z]+ (?:le classement|la liste|le palmares)|(?:(?:s'est|se sont|s'etait|viennent de|vient de) )?(?:s'ajouter|ajoutee?s?) (?:[a-z]+ )?a (?:la|cette) (?:liste|serie)|(?:rejoin[a-z]+|allong[a-z]+) (?:la|cette) liste|(?:la|le|les) (?:plus|moins) (?:touche|atteint|frappe|concerne|affecte)[a-z]* (?:est|sont|etait|etaient|reste|restent)|(?:tops?|topped|topping|heads?|headed|leads?|led) (?:the|this|that|its) (?:list|ranking|table|tally|toll|count)|(?:is|are|was|were|comes?|came) (?:closely |then )?followed by|(?:next|then|second|third|behind (?:it|them)) (?:comes?|came|is|was|are)|(?:comes?|came) (?:next|second|third|last|first)|(?:worst|hardest)[ -](?:hit|affected) (?:is|are|was|were)|(?:most|least) (?:affected|exposed) (?:is|are|was|were)|(?:added to|join(?:s|ed)?) (?:the|this|that) list)(?![a-z])[^.;\n]{0,70}?(?:,|(?<=[a-z0-9)])| et| and) ?(?:avec|with|at|a|et ses|and its|fort[es]? de) (?:ses |its |leurs |their |some |about |quelque |environ |plus de |more than )*$/;

const behindRank = /(?<![a-z])(?:avec|with|at|a|et ses|and its|forte?s? de) (?:[a-z]+ )*$/;

/** "arrive en tête, avec 88 410 élèves", "followed by Denby, with 22,415 pupils": how many of those hit are whose. */
export function isRanked(left: string): boolean {
  return behindRank.test(left.slice(-30)) && rank.test(left);
}

const handedOut =
  /(?<![a-z])(?:he|she|they|it|who|official|clerk|soldier|officer|worker|employee|member|assistant) (?:had |actually |in fact |instead |really )*(?:sent|e-?mailed|attached|shared|released|uploaded|forwarded)(?: out)? $/;
/** Fewer may be messages. */
const fewestRows = 1000;

/** "he sent 33,000.": rows, understood. */
export function isHandedOut(left: string, right: string, value: number): boolean {
  return (
    value >= fewestRows &&
    handedOut.test(left) &&
    /^ ?(?:[.,;:!?)]|$| instead| by mistake| in error)/.test(right)
  );
}

const oneOfThese = /(?<![a-z])(?:les|des|aux|ces|the|these|both) ["«“]?$/;
const few = 3;

/** "au réseau des deux sociétés", "les deux sociétés ont trois mois": a few that were named before, of whom nothing more is said. */
export function isNamedFew(
  folded: FoldedText,
  { start, end, token, phrase }: Draft,
  span: Span,
  around: { readonly before?: unknown; readonly isAttached: boolean },
): boolean {
  return (
    token.value <= few &&
    phrase.sense?.nounClass === 'body' &&
    around.before === undefined &&
    !around.isAttached &&
    oneOfThese.test(folded.text.slice(Math.max(span.start, start - 12), start)) &&
    !hitThere.test(folded.text.slice(start, Math.min(span.end, end + 60)))
  );
}
