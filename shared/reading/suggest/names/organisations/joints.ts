import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import {
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isWeakGivenName,
} from '../lexicon/lexicon.ts';
import { calendarWords, conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { events, papers } from '../lists/body-words.ts';
import { branches } from '../lists/branches.ts';
import { wordSet } from '../../../word-set.ts';
import { countryEnd } from '../institutions/names.ts';
import { englishJoint } from './joints-english.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { isCalendar, isNameShaped, isStart, isVerbA, keyOf, type Page } from '../page/page.ts';
import { isFunction } from '../people/cues.ts';
import { isIrishCounty, isListItem, isState, openingArticles, plainEnd } from '../page/plain-run.ts';
import { allGeneric, hasFunctionBefore, isBare, isInitials, isPlaceless, isWhere } from './joint-signs.ts';
import { isProductOf } from './products.ts';
import { isTownsFirm } from './town-firms.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** The same as names are held: "ufc que choisir". */
const branchNames: ReadonlySet<string> = new Set([...branches].map((branch) => branch.replaceAll('-', ' ')));

const personParticles = wordSet(
  'de du d des la le van von der den ter ten zu di da del della dos das do ben bin ibn el al y e',
);
const frenchJoints = wordSet('de du d des a au aux en sur');
/** Bodies that every commune, canton or department may have, by their initials. */
export const localBodies = wordSet(
  'had cpts msp ssr ccas cias sivom sivu sictom smictom sitom siaep sivos syctom sdis cdg oph mjc chu chru ch chi chs ght epsm ehpad esat ime ars cpam caf msa urssaf ddt ddtm ddfip dreal dreets draaf drac cci cma crous insa iut iae ufr epci sem spl adapei udaf adil cpie samu smur cgos pj srpj',
);

/** Goes on over "de", "of", "van" and the like when what stands before them is a name that goes on. */
export function joinOnwards(page: Page, from: number, end: number): number {
  let to = end;
  for (let joins = 0; joins < 4; joins += 1) {
    const next = joinedName(page, from, to);
    // "Emmaüs Pays basque": the stretch of land at the end of a name goes on.
    if (next === undefined) return extendFirm(page, from, endOfLand(page, from, to));
    to = page.language === 'fr' && hasBranches(page, from, to) ? countryEnd(page, next) : next;
  }
  return extendFirm(page, from, to);
}

function joinedName(page: Page, from: number, to: number): number | undefined {
  const joint = page.words[to];
  if (joint === undefined || joint.gap !== 0 || page.taken[to] === 1 || joint.shape !== 'lower')
    return undefined;
  let at = to + 1;
  const second = page.words[at];
  if (
    second !== undefined &&
    second.gap === 0 &&
    second.shape === 'lower' &&
    /^(?:la|le|les|l|the|der|den|al|el|los|las)$/.test(second.key)
  )
    at += 1;
  const name = page.words[at];
  if (
    name === undefined ||
    name.gap !== 0 ||
    page.taken[at] === 1 ||
    !isNameShaped(name) ||
    isCalendar(page, at)
  )
    return undefined;
  const last = page.words[to - 1];
  if (last === undefined || last.isPossessive) return undefined;
  if (
    isFunctionWord(name.key) &&
    name.key.length < 4 &&
    name.key !== 'est' &&
    !openingArticles.has(name.key) &&
    placeLength(page, at) === 0
  )
    return undefined;
  const next = plainEnd(page, at);
  if (placeLength(page, from) >= next - from || isTownsFirm(page, from, to, next)) return next;
  const isOneGiven =
    to - from <= 2 &&
    isGivenName(page.words[from]?.key ?? '') &&
    (to - from === 1 || isGivenName(last.key) || /^\p{L}$/u.test(last.key));
  if (
    personParticles.has(joint.key) &&
    isOneGiven &&
    placeNamed(name.key) !== 'country' &&
    !isStartOfProse(page, from)
  )
    return next;
  const given = page.words[from]?.key ?? '';
  // "le directeur, Foucauld d’Hardelin, qui": a function before the comma says of any word that it is a given name.
  if (
    page.language === 'fr' &&
    to - from === 1 &&
    /^(?:de|du|d)$/.test(joint.key) &&
    (page.words[from]?.gap ?? 0) === Gap.comma &&
    isPlaceless(name.name) &&
    !isCommon(given) &&
    hasFunctionBefore(page, from)
  )
    return next;
  // "Louis Dutheil de Lamarre": a surname goes on over its particle, but not over where somebody is from.
  if (
    page.language === 'fr' &&
    to - from === 2 &&
    /^(?:de|du|d)$/.test(joint.key) &&
    isGivenName(given) &&
    !isWeakGivenName(given) &&
    !isCommon(last.key) &&
    name.shape === 'capital' &&
    /^(?:commune)?$/.test(placeNamed(name.name) ?? '')
  )
    return next;
  // "Transport for London" in a French text: English all the same.
  if (page.language === 'fr' && (joint.key === 'for' || joint.key === 'of'))
    return !isCommon(last.key) || firmNameWords.has(last.key) || englishPublicHeads.has(last.key)
      ? next
      : undefined;
  // "NZZ am Sonntag"
  if (page.language === 'fr' && /^(?:am|im|fur|und|vom|zum)$/.test(joint.key)) return next;
  // "Airbus Defence and Space"
  if (page.language === 'fr' && joint.key === 'and' && firmNameWords.has(last.key)) return next;
  if (page.language === 'fr') return frenchJoint(page, from, to) ? next : undefined;
  return englishJoint(page, from, to, next) ? next : undefined;
}

/** "Le Comptoir d’Ysengrin", "Jardins de Gally": an everyday noun with a capital within a sentence is the head of a name. */
function frenchJoint(page: Page, from: number, to: number): boolean {
  const joint = page.words[to];
  const last = page.words[to - 1];
  if (joint === undefined || last === undefined || !frenchJoints.has(joint.key) || isVerbA(page, joint))
    return false;
  if (isGivenName(last.key) || conventionalCapitals.has(last.key)) return false;
  // "Amazon Web Services à Lyon", "Velmora International au Canada": what is a firm already, and where.
  const isWhole =
    listedLength(page, from) === to - from ||
    (to - from > 1 && firmNameWords.has(last.key) && placeLength(page, to + 1) > 0);
  if (isWhole && /^(?:a|au|aux|en|sur)$/.test(joint.key)) return false;
  // "le Vieux Théâtre à Quimper": where it is.
  if (/^(?:a|au)$/.test(joint.key) && isNameShaped(page.words[to + 1]) && placeLength(page, to + 1) > 0)
    return false;
  if (isProductOf(page, from, to)) return false;
  // "Grenoble École de Management": a school that is called by its town first.
  if (
    to - from === 2 &&
    joint.key === 'de' &&
    /^(?:ecole|institut|universite|faculte|academie)$/.test(last.key) &&
    placeLength(page, from) === 1
  )
    return true;
  // "le Tour de Bretagne", "la Coupe de France"
  if (to - from === 1 && (events.has(last.key) || papers.has(last.key))) return false;
  // "indique Paule Mercœur à Franceinfo", "écrit Damien Bancal sur Zataz": to whom, and where.
  if (/^(?:a|au|aux|sur|en)$/.test(joint.key) && isGivenName(page.words[from]?.key ?? '')) return false;
  if (isMemberOf(page, from, to)) return false;
  // "SIVOM du Haut-Brezin", "CCAS de Montvrille": what only communes have is of whatever follows.
  if (localBodies.has(last.key) && last.shape === 'upper' && /^(?:de|du|des|d)$/.test(joint.key)) return true;
  // "la FCPE de la Dordogne", "l’Amap du Pré-Vert", "UFC-Que Choisir de Flandre": what has branches all over the country.
  if (/^(?:de|du|des|d)$/.test(joint.key) && hasBranches(page, from, to)) return true;
  // "la SMOV du Haut-Lerné", "l’AFPC de Vesoul": initials that no list has, and where.
  if (isInitials(page, from, to) && (isWhere(page, to + 1) || /^(?:du|des)$/.test(joint.key))) return true;
  // "CPAM du Rhône", "Crous de l’Est", "CHU de Rouen": a body of the state, and of where.
  if (isAuthorityAcronym(last.key) && /^(?:de|du|des|d)$/.test(joint.key) && isWhere(page, to + 1))
    return true;
  // "l’Équipe Sécurité de Brelandis"
  if (
    /^(?:equipes?|services?|direction|espace)$/.test(page.words[from]?.key ?? '') &&
    allGeneric(page, from + 1, to)
  )
    return false;
  const hasArticle = openingArticles.has(page.words[from]?.key ?? '') && to - from === 2;
  // "SCM Radiologie du Parc"
  const isNoun =
    isCommon(last.key) ||
    (last.shape === 'capital' && isDictionaryWord(last.key) && (to - from > 1 || isBare(page, from)));
  if (!isNoun && !hasArticle) return false;
  if ((to - from === 1 && isStart(page, from)) || (page.inTitle[from] === 1 && !hasArticle)) return false;
  return to - from > 1 || !/^(?:a|en|sur|au)$/.test(joint.key);
}

/** "une élue CGT d’Auvergne", "le maire LR de Nice": of what somebody is, and where; a body of there is whole ("directeur CPAM du Rhône"). */
function isMemberOf(page: Page, from: number, to: number): boolean {
  const member = page.words[from - 1];
  const own = page.words[from];
  if (to - from !== 1 || own?.shape !== 'upper' || own.gap !== 0 || member?.shape !== 'lower') return false;
  return isFunction(member.key) && !localBodies.has(own.key) && !isAuthorityAcronym(own.key);
}

function endOfLand(page: Page, from: number, to: number): number {
  return page.language === 'fr' && to - from > 1 && page.words[to - 1]?.key === 'pays'
    ? countryEnd(page, to)
    : to;
}

/** "FCPE", "UFC-Que Choisir", "Biocoop": what has branches all over the country. */
function hasBranches(page: Page, from: number, to: number): boolean {
  const word = page.words[from];
  if (word === undefined || !branchNames.has(keyOf(page, from, to))) return false;
  return word.shape === 'upper' || to - from > 1 || !isStart(page, from);
}

function isStartOfProse(page: Page, from: number): boolean {
  return isStart(page, from) && isCommon(page.words[from]?.key ?? '');
}

/** ", Solvera 44,", "chez Batinor 59.": the number of its department behind a name that no list has. */
function isNumbered(page: Page, from: number, to: number): boolean {
  const word = page.words[to];
  const next = page.words[to + 1];
  const name = page.words[from];
  if (page.language !== 'fr' || to - from !== 1 || word === undefined || name === undefined) return false;
  // "SDIS 41", "CDG 35"
  if ((localBodies.has(name.key) && name.shape === 'upper') || hasBranches(page, from, to))
    return word.gap === 0 && /^\d{2,3}$|^2[ab]$/.test(word.key) && page.words[to + 1]?.key !== '%';
  if (word.gap !== 0 || !/^\d{2}$/.test(word.key) || (next !== undefined && next.gap === 0)) return false;
  if (
    next !== undefined &&
    (next.gap & sentenceGaps) === 0 &&
    (next.gap & (Gap.slash | Gap.dash | Gap.other)) !== 0
  )
    return false;
  if (name.shape !== 'capital' || isStart(page, from) || isCommon(name.key) || isGivenName(name.key))
    return false;
  return (
    placeNamed(name.name) === undefined && listedLength(page, from) === 0 && !calendarWords.has(name.key)
  );
}

/** "Umgeni Records (Pty) Ltd": a form in brackets, and the other behind it. */
function southernForm(page: Page, to: number): number {
  const form = page.words[to];
  const next = page.words[to + 1];
  const isBracketed =
    form?.gap === Gap.open && form.shape === 'capital' && /^(?:pty|pvt|private|proprietary)$/.test(form.key);
  return isBracketed && next?.gap === Gap.close && /^(?:ltd|limited)$/.test(next.key) ? to + 2 : to;
}

/** Takes in a legal form behind the name: "PracMan, Inc.", "Volta SAS". */
function extendFirm(page: Page, from: number, to: number): number {
  const word = page.words[to];
  if (isNumbered(page, from, to)) return to + 1;
  // "Alameda County Sheriff’s Office", "the Attorney General’s office": whose office it is names it.
  const whose = page.words[to - 1];
  if (
    whose?.isPossessive === true &&
    word !== undefined &&
    word.gap === 0 &&
    page.taken[to] === 0 &&
    /^(?:sheriff|attorney|marshal|constable|coroner|prosecutor|general|governor|commissioner|examiner)$/.test(
      whose.key,
    ) &&
    /^(?:office|department|station|dept|bureau)$/.test(word.key)
  )
    return to + 1;
  if (
    word === undefined ||
    page.taken[to] === 1 ||
    !isLegalForm(word.key) ||
    !(isNameShaped(word) || (word.gap === 0 && /^(?:plc|gmbh|inc|ltd|llc|asbl|sarl|sasu)$/.test(word.key))) ||
    isState(page, to) ||
    isListItem(page, from, to) ||
    isIrishCounty(page, to)
  )
    return southernForm(page, to);
  return word.gap === 0 || word.gap === Gap.comma ? to + 1 : southernForm(page, to);
}
