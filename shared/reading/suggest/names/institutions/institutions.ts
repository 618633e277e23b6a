import { isFunctionWord } from '../lexicon/lexicon.ts';
import { namedByPlace, namedWithHead } from '../lists/institution-fields.ts';
import { authorityHeads, everydayHeads, frenchPublicHeads } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isBoard, isCommonNoun, isHospitals, isPlural, takeCantonal } from './heads.ts';
import { kindOfInstitution } from './kind.ts';
import { isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap, sentenceGaps, type Word } from '../page/words.ts';
import { endOfFields } from './fields.ts';
import { isTownNamed, townBehind, withoutLetters } from './ends.ts';
import { placeEnd } from './names.ts';
import { officialBefore } from '../people/officials.ts';
import { officialAdjectives } from './adjectives.ts';
import { endOfSpeakingTown, endOfTown } from './towns.ts';
import { reachOf, type Reach } from './reach.ts';

const civic = wordSet('departement region ville commune');
const firmParts = wordSet('direction service section bureau pole departement cellule');

/**
 * French institutions by their head and what belongs to it: adjectives, "de/du/des …", a name or a place. In lower case
 * ("parquet de Paris", "ministère de la Santé", "agence régionale de santé") the complement must say that it is one.
 */
export function findInstitutions(page: Page): void {
  for (let index = 0; index < page.words.length; index += 1) {
    const word = page.words[index];
    if (word !== undefined && civic.has(word.key)) takeCivic(page, index);
    if (
      word === undefined ||
      page.taken[index] === 1 ||
      !(frenchPublicHeads.has(word.key) || isPlural(page, index) || isHospitals(page, index))
    )
      continue;
    if (word.shape === 'number' || word.shape === 'mixed' || word.isElided) continue;
    // "Tessandier Maison": the head of a name does not follow a name.
    if (
      page.language === 'en' &&
      !/^(?:de|du|des|d|nationale?|generale?)$/.test(page.words[index + 1]?.key ?? '')
    )
      continue;
    if (isBoard(page, index) || takeLetterhead(page, index) || takeCantonal(page, index)) continue;
    const before = page.words[index - 1];
    if (
      word.gap === 0 &&
      isNameShaped(before) &&
      isNameShaped(word) &&
      !frenchPublicHeads.has(before.key) &&
      page.inCapitals[index] === 0 &&
      !isFunctionWord(before.key)
    )
      continue;
    // "Secretariat College Marguerite": an office of the school, not a name.
    if (/^(?:secretariat|direction|bureau|service)$/.test(word.key) && isHeadToo(page, index + 1)) continue;
    // "le secrétariat du Syndicat mixte de …": a part in small letters, and whose it is.
    if (word.shape === 'lower' && everydayHeads.has(word.key) && isBodyBehind(page, index + 1)) continue;
    if (word.key === 'secretariat' && word.shape === 'lower' && isBodyBehind(page, index + 1)) continue;
    // "comité national des moyens de paiement": national, hence a name even in lower case.
    const adjective = page.words[index + 1]?.key ?? '';
    const isNational =
      /^(?:nationale?|interministerielle?)$/.test(adjective) ||
      (/^federale?$/.test(adjective) && authorityHeads.has(word.key)) ||
      (adjective === 'maritime' && word.key === 'gendarmerie');
    const isOfficial =
      officialAdjectives.test(page.words[index + 1]?.key ?? '') && page.words[index + 1]?.gap === 0;
    const isCapital =
      (isNational && page.inCapitals[index] === 0) ||
      (isNameShaped(word) &&
        page.inCapitals[index] === 0 &&
        (isOfficial || (page.inTitle[index] === 0 && !isStart(page, index))));
    // "Haute Autorité de santé": an adjective before the head.
    const isBefore =
      /^(?:hauts?e?s?|grande?s?)$/.test(word.key) && frenchPublicHeads.has(page.words[index + 1]?.key ?? '');
    const reach = reachOf(page, isBefore && page.words[index + 1]?.gap === 0 ? index + 1 : index, isCapital);
    if (reach.hasName && !reach.isPlace) reach.to = townBehind(page, index, reach.to);
    reach.to = endOfFields(page, index, withoutLetters(page, index, reach.to));
    if (reach.to - index < 2) continue;
    if (!isInstitution(page, index, reach, isCapital) && !isWholeCell(page, index, reach)) continue;
    if (restsOnPerson(page, index) || isCommonNoun(page, index, reach)) continue;
    if (officialBefore(page, reach.to - 1, reach.to) === index) continue;
    const kind = kindOfInstitution(keyOf(page, index, reach.to).split(' '));
    mention(page, index, reach.to, {
      kind,
      strength: 7,
      reasons: [reason(page, 'name.institution', index, index + 1)],
    });
    index = reach.to - 1;
  }
}

/** "CENTRE D’IMAGERIE DES TROIS-VALLONS" over a letter: the first line of a text, in capitals throughout. */
function takeLetterhead(page: Page, index: number): boolean {
  const word = page.words[index];
  if (index > 0 || word === undefined || page.inCapitals[0] === 0) return false;
  if (everydayHeads.has(word.key) && !namedWithHead.has(word.key)) return false;
  let to = 1;
  while (to < page.words.length && to < 10 && ((page.words[to]?.gap ?? 0) & sentenceGaps) === 0) {
    const next = page.words[to];
    if (
      // "CH DE SAINT-BRANOC – CELLULE DE CRISE": behind a dash stands what is on the page.
      next !== undefined &&
      (next.gap & Gap.dash) !== 0 &&
      to > 2
    )
      break;
    if (
      next === undefined ||
      (next.gap & ~Gap.ampersand) !== 0 ||
      next.shape === 'number' ||
      next.shape === 'lower'
    )
      return false;
    to += 1;
  }
  if (to < 2 || to > 9) return false;
  return mention(page, 0, to, {
    kind: kindOfInstitution(keyOf(page, 0, to).split(' ')),
    strength: 7,
    reasons: [reason(page, 'name.institution', 0, 1)],
  });
}

/** "Clinique des Ormeaux" alone in its cell or line, or with a verb behind. */
function isWholeCell(page: Page, index: number, reach: Reach): boolean {
  const word = page.words[index];
  if (!reach.hasName || !isNameShaped(word) || !namedWithHead.has(word.key) || !isStart(page, index))
    return false;
  const next = page.words[reach.to];
  return (
    next === undefined ||
    (next.gap & (sentenceGaps | Gap.open | Gap.comma)) !== 0 ||
    isPredicate(page, reach.to)
  );
}

/** "du Syndicat …", "de la Chambre …": a head with a capital behind "de" and its article. */
function isBodyBehind(page: Page, joint: number): boolean {
  if (!/^(?:de|du|des)$/.test(page.words[joint]?.key ?? '')) return false;
  const at = /^(?:la|l|les)$/.test(page.words[joint + 1]?.key ?? '') ? joint + 2 : joint + 1;
  const word = page.words[at];
  return (
    word !== undefined &&
    word.gap === 0 &&
    word.shape === 'capital' &&
    frenchPublicHeads.has(word.key) &&
    !namedWithHead.has(word.key)
  );
}

function isHeadToo(page: Page, index: number): boolean {
  const word = page.words[index];
  return word !== undefined && word.gap === 0 && isNameShaped(word) && namedWithHead.has(word.key);
}

/** "le président du conseil départemental": still an institution; "conseil en image" is none. */
function restsOnPerson(page: Page, index: number): boolean {
  const before = page.words[index - 1]?.key;
  return (
    before === 'membre-de' ||
    (before !== undefined && /^(?:un|une|plusieurs|quelques|deux|trois|chaque|aucun|aucune)$/.test(before))
  );
}

function isInstitution(page: Page, index: number, reach: Reach, isCapital: boolean): boolean {
  const head = page.words[index];
  if (head === undefined) return false;
  const { hasName, hasField, hasAdjective, hasOfficial, namedAtOnce, fields } = reach;
  const isEveryday = everydayHeads.has(head.key);
  // "Conseil municipal du lundi": every commune has one.
  if (isCapital && reach.isOrdinary && !hasName && !hasField) return false;
  // "la Direction Juridique": every firm has one.
  if (isCapital && !hasName && !hasField && !hasOfficial && firmParts.has(head.key)) return false;
  // "la Direction de Brelandis": whoever has one.
  if (isCapital && firmParts.has(head.key) && hasName && !reach.isPlace && !hasField && !hasAdjective)
    return false;
  if (isCapital) return hasName || hasField || hasAdjective || reach.to > 0;
  // "l’hôpital de Corbeil": the one there; "un hôpital de Corbeil", "l’hôpital de Dordogne": whichever it is.
  if (head.key === 'hopital' && reach.isPlace && !namedAtOnce && !hasOfficial)
    return page.words[index - 1]?.key === 'l' && isTownNamed(page, index + 2, reach.to);
  if (namedAtOnce)
    return !isEveryday
      ? head.key !== 'groupe' || reach.hasAdjective
      : namedWithHead.has(head.key) || hasOfficial;
  if (!isEveryday)
    return (
      hasName ||
      hasField ||
      // Whatever a ministry is of ("de la Culture"), it is one.
      (head.key === 'ministere' && fields > 0) ||
      (hasOfficial && /^(?:cour|tribunal|gendarmerie|police)$/.test(head.key) && hasName)
    );
  if (hasOfficial || reach.fields > 1) return hasName || hasField || isLocalPolice(head, reach);
  // "la clinique du Pré", "l’Ehpad des Tilleuls": called after something, and not where it is.
  if (hasName && !reach.isPlace && namedWithHead.has(head.key)) return true;
  // "la section de recherches de Pau": of the gendarmerie.
  if (
    /^(?:section|brigade|compagnie|groupement|peloton|escadron)$/.test(head.key) &&
    reach.isResearch &&
    hasName
  )
    return true;
  // "l’office de tourisme de Vire"
  if (head.key === 'office' && reach.fields > 0 && hasName) return true;
  // "le palais de justice de Vire"
  if (head.key === 'palais' && reach.isOfJustice && hasName) return true;
  // "le laboratoire de biologie de X", "la clinique de X": one of many, and X is where it is.
  return hasName && namedByPlace.has(head.key);
}

/** "la police cantonale fribourgeoise": whose it is, by an adjective alone. */
function isLocalPolice(head: Word, reach: Reach): boolean {
  return /^(?:police|gendarmerie)$/.test(head.key) && reach.adjectives > 1;
}

/**
 * "le département de la Mayenne a porté plainte", "la Région Occitanie": the body, not the ground. In lower case only a
 * department, and not behind a preposition ("dans le département du Nord").
 */
function takeCivic(page: Page, index: number): void {
  const word = page.words[index];
  const article = page.words[index - 1];
  if (word === undefined || page.language !== 'fr' || page.inCapitals[index] === 1) return;
  if (/^(?:ville|commune)$/.test(word.key)) {
    takeTown(page, index);
    return;
  }
  if (article === undefined) return;
  const isCapital = word.shape === 'capital' && !isStart(page, index);
  const isBody =
    word.key === 'departement' &&
    article.key === 'le' &&
    word.gap === 0 &&
    !isBehindPreposition(page, index - 1);
  if (word.key === 'region' ? !isCapital : !isCapital && !isBody) return;
  let at = index + 1;
  for (let small = 0; small < 2; small += 1)
    if (/^(?:de|du|des|d|la|l|les)$/.test(page.words[at]?.key ?? '') && page.words[at]?.gap === 0) at += 1;
  const to = placeEnd(page, at);
  const kind = to > at ? placeNamed(keyOf(page, at, to)) : undefined;
  if (
    (kind !== 'department' && kind !== 'region') ||
    page.words[at]?.gap !== 0 ||
    !isNameShaped(page.words[at])
  )
    return;
  mention(page, index, to, {
    kind: 'authority',
    strength: 7,
    reasons: [reason(page, 'name.institution', index, index + 1)],
  });
}

/** "Ville de Cholet" in a cell or with a verb behind, "la Ville de Cholet": who governs the town. */
function takeTown(page: Page, index: number): void {
  const word = page.words[index];
  if (word?.shape === 'lower') {
    const end = endOfSpeakingTown(page, index);
    if (end !== undefined)
      mention(page, index, end, {
        kind: 'authority',
        strength: 7,
        reasons: [reason(page, 'name.institution', index, index + 1)],
      });
    return;
  }
  if (
    word === undefined ||
    word.shape !== 'capital' ||
    !/^(?:de|du|des|d)$/.test(page.words[index + 1]?.key ?? '')
  )
    return;
  const to = endOfTown(page, index);
  const next = page.words[to];
  if (to === index + 2 || page.words[index + 1]?.gap !== 0 || !isNameShaped(page.words[index + 2])) return;
  const ends =
    next === undefined ||
    (next.gap & (sentenceGaps | Gap.colon | Gap.open)) !== 0 ||
    isPredicate(page, to) ||
    // "Ville de Vannes, Région Bretagne": one of a list, and not where a letter was written ("Ville de Vannes, le 3 mai").
    (next.gap === Gap.comma && isNameShaped(next));
  if (isStart(page, index) && !ends) return;
  mention(page, index, to, {
    kind: 'authority',
    strength: 7,
    reasons: [reason(page, 'name.institution', index, index + 1)],
  });
}

function isBehindPreposition(page: Page, article: number): boolean {
  const before = page.words[article - 1];
  return (
    before !== undefined &&
    (page.words[article]?.gap ?? 0) === 0 &&
    /^(?:dans|sur|vers|hors|partout|tout|traverse|traversant|quitte|sillonne|pour|depuis|ou)$/.test(
      before.key,
    )
  );
}
