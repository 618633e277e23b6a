import { isCapitalAt, type FoldedText } from '../../../fold.ts';
import type { Draft } from '../draft.ts';
import { senseOfWord } from '../nouns.ts';

type Span = { readonly start: number; readonly end: number };

/* How large somebody's house is: who works there, whom it serves, its shops. That is said in a breach's text too. */

/** "a firm with 75 employees", "which has 590 staff": the size of it. */
const sized =
  /^(?:.*[^a-z])?(?:(?:un|une|la|le|cette|cet|ce|notre|an?|the|this|our) |l'|d')([a-z][a-z -]{2,40}),? (?:(?:which|that|qui) (?:has|had|have|a|avait|counts?|numbers?) |with |avec |having |ayant |comptant |counting |de |d'|of )$/;
const headcount =
  /^(?:habitante?s?|inhabitants?|residents|salarie.?e?.?s?|employee?s?|employe.?e?.?s?|agents|collaborateurs|staff|workers|lits|beds|personnes|people|eleves|pupils|students|etudiants)$/;
/** Who boasts of what he stole. */
const thieves =
  /(?<![a-z])(?:pirates?|hackers?|cybercriminels?|gangs?|vendeurs?|attaquants?|rancongiciels?|ransomware|actors?|sellers?|attackers?|forums?|intrus|collectif|fichiers?|bases?|files?|databases?|dump|archive|compilation|collection|combo|agregat|liste?s?|fuite|leak)(?![a-z])/;
export const others =
  /^ (?:[a-z]+ )?(?:affected|impacted|whose|exposed|compromised|concerne|touche|dont les|vises|in (?:its|the) (?:file|data))/;
/** Shops, clubs and branches: parts of one house. */
export const branches =
  /^(?:stores?|shops?|magasins?|boutiques?|restaurants?|agences?|hotels?|outlets?|branch(?:es)?|succursales?|points? de vente|enseignes?|clubs?|antennes?|bureaux|offices?|centres?|centers?|sites?|locations|cabinets|salles|campus|usines?|plants?|filiales?|ecoles|schools|etablissements|cliniques|hopitaux|clinics|hospitals)$/;
/** Somebody's own: "ses 15 000 étudiants". */
const owned = /(?<![a-z])(?:ses|nos|mes|vos|leurs|its|our|their|my|your|his|her|[a-z]{2,}'s) ?$/;
/** Who works there: many of a house, few of a leak. */
const staff =
  /^(?:habitant|inhabitant|salarie|employe|agent|collaborat|personnel|staff|ouvrier|ouvriere|cadre|worker|fonctionnaire|militaire|policier|gendarme|benevole|volunteer|lits?$|beds?$|visiteur|visitor|lecteur|reader|commercant|elus?$|conseill|visite)/;
const houses =
  /^(?:[a-z]{3,}erie|chaine|reseau|groupe|enseigne|marque|maison|chain|network|group|brand|retailer|franchise|grossiste|distributeur)s?$/;
/** Whether a name, with a capital, stands right before what is apposed to it. */
function isNamed(folded: FoldedText, before: string, start: number): boolean {
  const word = /([a-z'-]+), ?$/.exec(before);
  return word !== null && isCapitalAt(folded, start - before.length + word.index);
}

/** Data, or a word that holds some: no house. */
function holds(word: string): boolean {
  const nounClass = senseOfWord(word)?.nounClass;
  return isHeldIn.test(word) || nounClass === 'record' || nounClass === 'piece';
}

const isHeldIn =
  /^(?:fuites?|vols?|piratages?|attaques?|cyberattaques?|listes?|fichiers?|bases?|donnees|details|informations?|names|noms|coordonnees|identites|renseignements|acces|leaks?|thefts?|lists?|files?|hacks?|breach(?:es)?|attacks?|data|records?|total|nombre|number|bilan|toll|dizaine|vingtaine|trentaine|centaine|moitie|quart|tiers|part|half|third|quarter|de|of|d)$/;

/** "L’établissement, 23 000 inscrits et six sites, s’est excusé", "Orvéla (140 personnes à Nantes)". */
const subject =
  /^[^a-z]*(?!(?:mi|debut|fin|courant|hier|[a-z]+di|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|[a-z]+day|early|late|mid|last|this|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]))(?!(?:a|au|aux|chez|dans|pour|selon|sur|de|du|des|en|parmi|outre|avec|apres|avant|depuis|comme|hormis|sauf|contre|after|before|since|like|besides|in|at|for|among|from|of|with|by|besides) )(?:(?:l'|d')?[a-z0-9][a-z0-9'’&.-]* ?){1,6}(?:, | \()(?:(?:\d[\d ,.]*(?: (?:million|milliard)s?(?: d[e'])?)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|two|three|four|five|seven|eight|nine|ten|eleven|twelve) ?[a-z'-]+(?: [a-z'-]+){0,3}(?:, | et | and ))?$/;
const closes =
  /^(?: [a-z'-]+){0,5}?(?: (?:et|and) [^,.;()]{1,60})?(?:, (?:\d|[a-z]+ [a-z]+,)[^,.;()]{0,40})?[,)] ?(?:qui |which |elle |il )?(?:ne |n'|se |s'|y |en )?(?!(?:surtout|principalement|essentiellement|notamment|majoritairement|mainly|mostly|chiefly|largely|soit|dont|dump|base|leak|fuite|data|donnees|fichiers?|listes?|lignes|pas|not|voire|maybe|peut-etre|selon|according|plus|puis|then|and|et|but|mais|or|ou|en|au|aux|dans|in|at|with|avec|pour|for|par|by|sur|de|of|des|du|from)(?![a-z]))[a-z]/;
const bracketed =
  /^(?:personnes|salarie.?e?.?s|employe.?e?.?s|collaborateurs|agents|people|employees|staff|workers|magasins|boutiques|agences|stores|shops|branches|camions)$/;
const opening = /[a-z'’&.-]+(?: [a-z]+)? \((?:\d[^()]{1,40}, )?$/;
const houseBefore = /(?:^|[^a-z])([a-z'’&.-]+)(?: [a-z]+)? \((?:\d[^()]{1,40}, )?$/;
/** "Orvélia, qui revendique 12,9 millions de cartes": what a house says of itself, unless it is a thief. */
const boasts =
  /(?<![a-z])(?:qui|which|that|who),? (?:[a-z]+ )?(?:revendiqu|compt|totalis|affich|gere|distribu|commercialis|emet|ecoul|vend|transport|livre|accueill|equip|emploi|fait|reuni|federe|dessert|sert|exploit|edit|equip|fabriqu|produi|anim|administr|chapeaut|rassembl|regroup|compos|claims?|boasts?|has|had|manages?|runs?|serves?|employs?|carries|sells?|delivers?|ships?|operates?|represents?|covers?)[a-z]*(?: (?:plus de|environ|quelque|pres de|over|some|about|more than|nearly))? $/;

/** "Les conjoints (240 personnes) y figurent": in what was taken. */
const inIt = /^[^()]{0,60}\) (?:y )?(?:figur|apparai)/;

/** Whether a number says how large the house named beside it is. */
export function isSizeOfHouse(
  folded: FoldedText,
  draft: Draft,
  span: Span,
  around: { readonly isAttached: boolean; readonly isDataOf: boolean },
): boolean {
  const { phrase, numberEnd, start } = draft;
  const nounClass = phrase.sense?.nounClass;
  const isLiving = nounClass === 'base' || nounClass === 'person';
  // "Décision n° 12 : l’opérateur, …": what a heading says before a colon is no part of it.
  const sentence = folded.text.slice(span.start, start);
  const whole = /^[^:]{3,60} : (?=[a-z])/.test(sentence)
    ? sentence.slice(sentence.indexOf(' : ') + 3)
    : sentence;
  const left = whole.slice(-130);
  const right = folded.text.slice(Math.max(phrase.end, numberEnd), Math.min(span.end, phrase.end + 130));
  const noun = folded.text.slice(phrase.start, phrase.end);
  if (isSizeOf(left, right, noun, nounClass === 'body')) return true;
  if (isLiving && beside.test(left) && /^(?: [a-z'-]+){0,3}, /.test(right)) return true;
  if (around.isDataOf || around.isAttached) return false;
  if (boasts.test(left) && !thieves.test(left.slice(-100))) return true;
  if (boasts.test(left) && /^(?:membres?|members|adherents?)$/.test(noun)) return true;
  const isJobs =
    /^(?:postes|emplois|jobs|positions)$/.test(noun) &&
    /^(?: (?:aujourd'hui|au total|a temps plein|dans le monde|en [a-z]+|today|worldwide|in all))?,/.test(
      right,
    );
  const isSized = isLiving || isJobs || nounClass === 'body' || phrase.kind === 'unknown';
  if (!isSized) return false;
  const house = houseBefore.exec(left)?.[1];
  if (
    house !== undefined &&
    bracketed.test(noun) &&
    !register.test(whole) &&
    !inIt.test(right) &&
    !isTally(folded, span, start)
  ) {
    const isBodyNoun = senseOfWord(house.replace(/^[ld]['’]/, ''))?.nounClass === 'body';
    if (
      isBodyNoun ||
      isCapitalAt(folded, start - (opening.exec(left)?.[0].replace(/^[ld]['’]/, '').length ?? 0))
    )
      return true;
  }
  return (
    whole.length < 110 &&
    subject.test(whole) &&
    !isBreach.test(whole) &&
    !register.test(whole) &&
    closes.test(right) &&
    !hitNow.test(right)
  );
}

const bracketedName =
  /[a-z0-9] \((?:(?:about|over|some|around|more than|nearly|up to|~|<|>) ?)?\d[\d,. ]*(?:k|m|million|thousand)?(?: [a-z]+){0,3}\)/g;
const bareBracket =
  /[a-z0-9] \((?:(?:about|over|some|around|more than|nearly|up to|~|<|>) ?)?\d[\d,. ]*(?:k|m|million|thousand)?\)/;

/** "BBC (20,000 staff), Boots (over 50,000), Aer Lingus (5,000)": a tally, where some say no more than the number. */
function isTally({ text }: FoldedText, span: Span, start: number): boolean {
  const around = text.slice(Math.max(span.start, start - 160), Math.min(span.end, start + 160));
  return bareBracket.test(around) && (around.match(bracketedName)?.length ?? 0) > 2;
}

/** A breach, or what was taken: no house. */
const isBreach =
  /^[^a-z]*(?:(?:un|une|an?|le|la|the|l'|cet|cette|this) ?)?(?:[a-z]+ )?(?:incidents?|fuites?|vols?|piratages?|attaques?|intrusions?|bases?|fichiers?|dumps?|leaks?|breach(?:es)?|hacks?|archives?|listes?|donnees|data|butin|estimations?|evaluations?|chiffres?|bilans?|decomptes?|nombres?|totaux|total|figures?|tally|toll|count|numbers?|estimates?)(?![a-z])/;
/** "Le registre de la cantine (1 850 enfants)": no house, but what names those in it. */
const register =
  /^[^a-z]*(?:(?:un|une|an?|le|la|the|l'|cet|cette|this) ?)?(?:[a-z]+ )?(?:registres?|annuaires?|repertoires?|tableaux?|tableurs?|classeurs?|registers?|director(?:y|ies)|spreadsheets?|rosters?)(?![a-z])/;
/** "Orvélia, septième caisse du pays avec 390 000 affiliés, a été victime": what is apposed to a name says its size. */
const beside =
  /[a-z], (?:(?:un|une|la|le|l'|the|an?) ?)?[a-z][^,.;()\d]{5,60} (?:avec|with|forte? de|fort de|comptant|counting|federant|reunissant|rassemblant|serving|representing)(?: (?:ses|its|quelque|environ|plus de|pres de|some|about|more than|nearly|over))* $/;
const hitNow =
  /(?<![a-z])(?:touche|concern|affect|impact|vise|vole|expos|compromis|whose|dont|stolen|hit|leaked|y (?:figur|apparai)|figurent|apparaiss)[a-z]*/;

/** "a firm with 75 employees", "d’une parfumerie de 160 boutiques". */
function isSizeOf(left: string, right: string, noun: string, isBody: boolean): boolean {
  const group = sized.exec(left)?.[1];
  if (
    group === undefined ||
    others.test(right) ||
    /(?:est|sont|etait|serait|spoke|talked|speaks|heard|learned) (?:de|of) ?$/.test(left)
  )
    return false;
  const words = group.split(' ').slice(-4);
  // "le virus dormait dans les caisses de 88 magasins": a plural is no house.
  if (words.some((word) => /^(?:les|des|ces|ses|leurs|their|these|those)$/.test(word))) return false;
  const isHouse = words.some((word) => senseOfWord(word)?.nounClass === 'body');
  if (headcount.test(noun)) return isHouse && !words.some((word) => holds(word));
  return (
    isBody &&
    branches.test(noun) &&
    (isHouse || words.some((word) => houses.test(word))) &&
    !words.some((word) => holds(word))
  );
}

/** "Que Faire, 140 000 adhérents, envisage": the size of who is named. */
const apposed = /[a-z], ?$/;

/** Somebody's own people, or who works there: nothing says that they were hit. */
export function isOwnHouse(folded: FoldedText, draft: Draft, floor: number): boolean {
  const { phrase, start, end } = draft;
  const before = folded.text.slice(Math.max(floor, start - 24), start);
  if (/^ ?,/.test(folded.text.slice(end, end + 2)) && apposed.test(before) && isNamed(folded, before, start))
    return true;
  if (
    /(?<![a-z])(?:received|receives?|recu|traite|treated|handled|processed|recense|instruit|logged) $/.test(
      before,
    )
  )
    return true;
  const noun = folded.text.slice(phrase.start, phrase.end);
  return (
    owned.test(before) ||
    /(?<![a-z])(?:among|parmi|sur|out of) (?:les |the |all )?$/.test(before) ||
    staff.test(noun) ||
    branches.test(noun)
  );
}
