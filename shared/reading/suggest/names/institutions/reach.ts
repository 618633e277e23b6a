import { isAdjective, isInfinitive, isSide, isVerbOfEn, officialAdjectives } from './adjectives.ts';
import { beginsClause } from './deeds.ts';
import {
  adjectiveOf,
  isBodyByLetters,
  isDirected,
  fieldsInCapitals,
  isSecondField,
  isTiedTo,
  isWhereOnly,
  namedOn,
  onWater,
  ornament,
} from './ends.ts';
import { isOfSomebody } from './people.ts';
import { countryEnd, endOfNames, joined, placeEnd } from './names.ts';
import { isFunctionWord, isGivenName } from '../lexicon/lexicon.ts';
import { institutionDomains } from '../lists/french-adjectives.ts';
import { calendarWords } from '../lists/function-words.ts';
import { everydayFields, firstParts, namedWithHead } from '../lists/institution-fields.ts';
import { authorityHeads } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, isVerbA, type Page } from '../page/page.ts';
import { Gap, type Word } from '../page/words.ts';

const joints = wordSet('de du des d a au aux pour contre en et sur');
const articles = wordSet('la le les l');
/** What any firm has inside. */
const partsOfFirms = wordSet('direction service section bureau pole delegation mission departement cellule');
/** How far an institution goes from its head, and what it is made of. */
export type Reach = {
  to: number;
  hasName: boolean;
  hasField: boolean;
  hasAdjective: boolean;
  hasOfficial: boolean;
  adjectives: number;
  namedAtOnce: boolean;
  fields: number;
  /** Of any commune or firm: "conseil municipal". */
  isOrdinary: boolean;
  /** "de recherches", "de gendarmerie": a unit of those. */
  isResearch: boolean;
  /** "de justice": a palace. */
  isOfJustice: boolean;
  /** Called by nothing but where it is. */
  isPlace: boolean;
};
/** Reads what belongs to the head at `head`: adjectives, complements, a name or a place. */
export function reachOf(page: Page, head: number, isCapital: boolean): Reach {
  const reach: Reach = {
    to: head + 1,
    hasName: false,
    hasField: false,
    hasAdjective: false,
    hasOfficial: false,
    adjectives: 0,
    namedAtOnce: false,
    fields: 0,
    isOrdinary: false,
    isResearch: false,
    isOfJustice: false,
    isPlace: false,
  };
  let hasNoun = false;
  const isPart = partsOfFirms.has(page.words[head]?.key ?? '') && !isCapital;
  for (let parts = 0; parts < 8; parts += 1) {
    const word = joined(page, reach.to) ?? listedOn(page, reach);
    if (word === undefined) {
      const end = ampersandEnd(page, reach);
      if (end === reach.to) break;
      reach.to = end;
      continue;
    }
    if (isAdjective(word, page, reach.to) && !(reach.hasName && !isNameShaped(word))) {
      reach.hasAdjective = true;
      reach.adjectives += 1;
      if (/^(?:municipal|communautaire|syndical)/.test(word.key)) reach.isOrdinary = true;
      if (officialAdjectives.test(word.key)) reach.hasOfficial = true;
      // "Centre hospitalier nord mayennais de Laval": named already, and where.
      if (reach.hasOfficial && isSide(word.key, page, reach.to) && !/^(?:nord|sud|ouest)$/.test(word.key))
        reach.hasName = true;
      reach.to += 1;
    } else if (
      joints.has(word.key) &&
      !isVerbA(page, word) &&
      (word.shape !== 'upper' || page.inCapitals[head] === 1)
    ) {
      if (isOfSomebody(page, head, reach.to)) break;
      // "la Clinique Saint-Ambroise de Gap": named already; what follows says where.
      if (reach.hasName && (word.key !== 'et' || isSeveral(page, head))) break;
      const to = complement(page, reach, isCapital, hasNoun, isPart);
      if (to === reach.to) break;
      hasNoun = true;
      reach.to = to;
    } else if (isCapital && reach.hasAdjective && isNameShaped(word) && institutionDomains.has(word.key)) {
      // "Commission nationale Informatique et Libertés".
      hasNoun = true;
      reach.hasField = true;
      reach.to += 1;
    } else if (
      // "l’Ehpad Les Tilleuls": the article is part of what it is called.
      (reach.to === head + 1 || (reach.hasAdjective && !hasNoun)) &&
      namedWithHead.has(page.words[head]?.key ?? '') &&
      word.shape === 'capital' &&
      /^(?:le|la|les)$/.test(word.key) &&
      isNameShaped(joined(page, reach.to + 1))
    ) {
      reach.hasName = true;
      reach.namedAtOnce = true;
      reach.to = ornament(page, endOfNames(page, reach.to + 1));
      break;
    } else if (
      isNameShaped(word) &&
      !isFunctionWord(word.key) &&
      !reach.hasName &&
      page.inCapitals[head] === 0
    ) {
      reach.namedAtOnce = reach.to === head + 1 || !hasNoun;
      // "l’hôpital d’instruction des armées Laveran": called after somebody, whatever it does.
      const isCalled = namedWithHead.has(page.words[head]?.key ?? '') && !isGivenName(word.key);
      if (hasNoun && !isCapital && !isCalled && !isNameShaped(page.words[reach.to - 1])) break;
      reach.hasName = true;
      reach.to = endOfNames(page, reach.to);
      // "le lycée Faidherbe de Lens": named, and no more is needed.
      if (reach.namedAtOnce) break;
    } else if (
      institutionDomains.has(word.key) &&
      institutionDomains.has(page.words[reach.to - 1]?.key ?? '') &&
      // "la Banque des Territoires finance": a verb.
      (reach.to === head + 1 || isNameShaped(word) === isNameShaped(page.words[reach.to - 1]))
    ) {
      reach.to += 1;
    } else if (isCapital && hasNoun && isTiedTo(page, reach.to)) {
      reach.to += 1;
    } else break;
  }
  return reach;
}

/** "les CHU de Brest et de Nantes", "deux CCAS": each has its own town, and the second is no part of the first. */
function isSeveral(page: Page, head: number): boolean {
  return (
    page.words[head]?.gap === 0 &&
    /^(?:les|des|aux|ces|ses|leurs|deux|trois|quatre|cinq|plusieurs)$/.test(page.words[head - 1]?.key ?? '')
  );
}

/** "Fédération française de roller & skateboard": what an ampersand adds to a name. */
function ampersandEnd(page: Page, reach: Reach): number {
  const word = page.words[reach.to];
  const before = page.words[reach.to - 1];
  if (word === undefined || word.gap !== Gap.ampersand || page.taken[reach.to] === 1) return reach.to;
  return isNameShaped(word) === isNameShaped(before) ? reach.to + 1 : reach.to;
}

/** Reads "de la santé", "du Nord", "d’appel de", "et des libertés" at `reach.to`; gives where it ends, or where it began. */
function complement(
  page: Page,
  reach: Reach,
  isCapital: boolean,
  hasNoun: boolean,
  isPartOfFirm: boolean,
): number {
  const from = reach.to;
  const joint = page.words[from]?.key ?? '';
  let at = from + 1;
  // "à la protection des données et à la transparence"
  let isParallel = false;
  if (joint === 'et') {
    if (!hasNoun) return from;
    const next = joined(page, at);
    if (next === undefined) return from;
    if (joints.has(next.key) && next.key !== 'et') {
      at += 1;
      isParallel =
        /^(?:du|des|au|aux)$/.test(next.key) ||
        articles.has(joined(page, at)?.key ?? '') ||
        (isCapital && !reach.hasName && isSecondField(page, at));
    } else if (!institutionDomains.has(next.key)) return from;
  }
  const article = joined(page, at);
  if (
    article !== undefined &&
    articles.has(article.key) &&
    (article.shape === 'lower' || page.inCapitals[at] === 1)
  )
    at += 1;
  const first = joined(page, at);
  const second = joined(page, at + 1);
  if (first !== undefined && firstParts.has(first.key) && second !== undefined && !isFunctionWord(second.key))
    at += 1;
  const noun = joined(page, at);
  if (
    noun === undefined ||
    isFunctionWord(noun.key) ||
    noun.shape === 'number' ||
    calendarWords.has(noun.key)
  )
    return from;
  const behind = page.words[at + 1];
  if (beginsClause(joint, noun, behind)) return from;
  // "le refus de la Mairie de payer la rançon": a verb, and what it is about.
  if (
    /^(?:de|d)$/.test(joint) &&
    at === from + 1 &&
    noun.shape === 'lower' &&
    isInfinitive(noun.key) &&
    behind !== undefined &&
    behind.gap === 0 &&
    isFunctionWord(behind.key)
  )
    return from;
  // "… de la préfecture de police", "… du canton de Vaud": who has the body, and where it is.
  if (
    (hasNoun || reach.hasAdjective) &&
    /^(?:de|du)$/.test(joint) &&
    (noun.key === 'canton' ||
      ((hasNoun || at > from + 1) &&
        /^(?:prefecture|gendarmerie|ministere|parquet)$/.test(noun.key) &&
        !isDirected(page, from)))
  )
    return from;
  // "la Cour des affaires pénales du Tribunal pénal fédéral": a court, and the one that it belongs to.
  if (
    (hasNoun || reach.hasAdjective) &&
    joint !== 'et' &&
    noun.shape === 'capital' &&
    /^(?:tribunal|cour)$/.test(noun.key)
  )
    return from;
  // "à la Direction générale … et à l’Office central …": two bodies.
  if (joint === 'et' && noun.shape === 'capital' && authorityHeads.has(noun.key)) return from;
  // "… et à l’OCLCTIC", "… et au C3N": letters that are a body of their own.
  if (joint === 'et' && /^(?:a|au)$/.test(page.words[from + 1]?.key ?? '') && isBodyByLetters(page, at))
    return from;
  // "l’Opéra de Lille et la Philharmonie de Paris": another body.
  if (joint === 'et' && reach.hasName && isNameShaped(noun) && placeEnd(page, at) === at) return from;
  const fields = isCapital && reach.hasAdjective ? fieldsInCapitals(page, at) : at;
  if (fields > at) {
    reach.hasField = true;
    return fields;
  }
  const place = placeEnd(page, at);
  if (place > at && isWhereOnly(page, from, at, place)) return from;
  if (place > at && (isNameShaped(noun) || page.inCapitals[at] === 1)) {
    if (joint === 'en' && !isCapital && !reach.hasAdjective && !reach.hasField) return from;
    reach.hasName = true;
    const end = adjectiveOf(page, at, namedOn(page, countryEnd(page, place)));
    reach.isPlace = end === place;
    return end;
  }
  // "Compagnie de navigation sur le lac Léman": on what water.
  const water = isCapital && joint === 'sur' && hasNoun ? onWater(page, at) : at;
  if (water > at) return water;
  // "la police en fonction à Dax", "la Fédération du cuir en sait plus"
  if (joint === 'en' && noun.shape === 'lower' && (!isCapital || isVerbOfEn(page, at))) return from;
  if (/^(?:recherches|gendarmerie|police)$/.test(noun.key)) reach.isResearch = true;
  if (noun.key === 'justice') reach.isOfJustice = true;
  if (institutionDomains.has(noun.key)) {
    // "centre de données", "service de communication": everyday complements make no institution of an everyday word.
    if (!everydayFields.has(noun.key)) reach.hasField = true;
    // "commission de contrôle des comptes": two fields make one, but not of a part of any firm ("direction des systèmes d’information").
    else if (reach.fields > 0 && !isPartOfFirm) reach.hasField = true;
    reach.fields += 1;
    return at + 1;
  }
  // "Conseil national de l'Ordre des médecins", "Centre hospitalier de l’Université de Metz": a body of a body.
  if (
    (noun.key === 'ordre' && (isNameShaped(noun) || reach.hasOfficial)) ||
    (noun.key === 'universite' && isNameShaped(noun))
  ) {
    reach.hasField = true;
    reach.fields += 1;
    return at + 1;
  }
  if (isNameShaped(noun) && page.inCapitals[at] === 0) {
    if (joint === 'a' || joint === 'pour' || joint === 'contre' || joint === 'sur' || joint === 'et')
      return isCapital ? at + 1 : from;
    reach.hasName = true;
    return adjectiveOf(page, at, endOfNames(page, at));
  }
  return isCapital &&
    noun.shape === 'lower' &&
    (joint !== 'et' || isParallel) &&
    joint !== 'sur' &&
    !/^(?:un|une|ses|son|sa|leur|cette|ce)$/.test(noun.key)
    ? at + 1
    : from;
}

/** "de la concurrence, de la consommation et de…": a field after a comma, when there was one before it. */
function listedOn(page: Page, reach: Reach): Word | undefined {
  const word = page.words[reach.to];
  if (word === undefined || reach.fields === 0 || page.taken[reach.to] === 1) return undefined;
  if ((word.gap !== 1 && !/^(?:de|du|des|d)$/.test(word.key)) || (word.gap & ~1) !== 0) return undefined;
  const at = articles.has(page.words[reach.to + 1]?.key ?? '') ? reach.to + 2 : reach.to + 1;
  return institutionDomains.has(page.words[at]?.key ?? '') ? word : undefined;
}
