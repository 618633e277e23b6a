import type { SuggestionReason } from '../../suggestion.ts';
import { isFunctionWord, isGivenName, isLegalForm, isListedWord, listedName } from '../lexicon/lexicon.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { stateAbbreviations } from '../lists/function-words.ts';
import { personFunctions, speechVerbs } from '../lists/cue-words.ts';
import type { EntityKind } from '../../../../model/entity.ts';
import { placeNamed, type PlaceKind } from '../lexicon/gazetteer.ts';
import { isNameShaped, isStart, keyOf, reason, type Page } from '../page/page.ts';
import { wordSet } from '../../../word-set.ts';
import { isOwnedThere } from './owners.ts';
import { isTown, stateCodes } from './towns.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

const frenchWhere = wordSet(`a au aux en dans pres vers depuis entre jusqu hors`);
const englishWhere = wordSet(`in near from at outside across around throughout within of`);
/** Nouns behind which "de X" says where: "un généraliste de Vannes", "l’usine de X", "la ville de X". */
const placedNouns =
  /^(?:rectorats|parquets|barreaux|ville|commune|village|region|departement|province|canton|etat|ile|port|gare|aeroport|quartier|banlieue|agglomeration|metropole|pays|habitants?|elus?|usine|site|sites|siege|agence|magasin|prestataire|cabinet|entreprise|societe|hopital|hopitaux|clinique|laboratoires?|medecins?|generaliste|patients?|maires?|mairies?|ecoles?|lycee|college|universite|stade|rue|centre|antenne|centre-ville|sud|nord|est|ouest|large|originaire|banlieue|pres|loin|autour|cote|bassin|vallee|golfe|baie|bords|base|bases|basee?|basees|installee?s?|situee?s?|implantee?s?|domiciliee?|residant|residence|native?|venue?s?|etudiants?|startup|start-up|editeur|hebergeur|association|club|mutuelle|office|ancien|ancienne|environs|communes|villes|etudiante|avocat|avocate|barreau|cour|tribunal|procureur|procureure|police|gendarmerie|regie)$/;
/** Is this run a place, and why? A name that may be something else needs to be told from what stands around it. */
export function placeIn(
  page: Page,
  from: number,
  to: number,
  cue: EntityKind | undefined,
): { readonly strength: number; readonly reasons: readonly SuggestionReason[] } | undefined {
  const first = page.words[from];
  const key = keyOf(page, from, to);
  if (first === undefined || (first.shape === 'mixed' && !isWide(placeNamed(key)))) return undefined;
  // "Madame le Maire", "Réunion publique": the island has its article.
  if (to - from === 1 && personFunctions.has(key)) return undefined;
  if (key === 'reunion' && page.words[from - 1]?.key !== 'la') return undefined;
  const kind = placeNamed(key) ?? partOfRegion(key);
  const around = sayingWhere(page, from, to);
  if (kind === undefined) {
    if (cue === undefined && isBeforeState(page, from, to))
      return { strength: 6, reasons: [reason(page, 'name.state', to, to + 1)] };
    return undefined;
  }
  // "in Charge": a French village that is an English word.
  // "À LIRE AILLEURS"
  if (kind === 'commune' && (page.language === 'en' || first.shape === 'upper') && isListedWord(key))
    return undefined;
  const because = reason(page, `name.${kind}`, from, to);
  if (first.shape === 'upper' && key.length <= 3 && kind !== 'country' && !/^(?:nyc|pei|nsw|kzn)$/.test(key))
    return undefined;
  // "Suffolk, Virginia that": a given name, but for the town before its comma.
  const last = page.mentions.at(-1);
  if (
    kind === 'region' &&
    page.language === 'en' &&
    first.gap === Gap.comma &&
    last?.kind === 'place' &&
    last.to === from
  )
    return { strength: 6, reasons: [because, reason(page, 'name.where', last.from, last.to)] };
  if (isSure(page, from, to, key, kind)) {
    if (cue === 'organisation' && kind === 'commune') return undefined;
    return {
      strength: around === undefined ? 5 : 7,
      reasons: around === undefined ? [because] : [because, around],
    };
  }
  return around === undefined || cue !== undefined ? undefined : { strength: 6, reasons: [because, around] };
}

/** "KwaZulu-Natal": capitals within say nothing of a region. */
function isWide(kind: PlaceKind | undefined): boolean {
  return kind === 'country' || kind === 'region' || kind === 'department';
}

/** "Southern California", "Northern France", "Central London": a part of a place. */
function partOfRegion(key: string): PlaceKind | undefined {
  const whole =
    /^(?:north|south|east|west|central|northern|southern|eastern|western|upper|lower|greater|mid|metro) (.+)$/.exec(
      key,
    )?.[1];
  const kind = whole === undefined ? undefined : placeNamed(whole);
  return kind === 'country' || kind === 'region' || kind === 'city' ? 'region' : undefined;
}

function isSure(page: Page, from: number, to: number, key: string, kind: PlaceKind): boolean {
  const isCompound = key.includes(' ');
  if (page.inCapitals[from] === 1) return kind !== 'commune' && !isListedWord(key);
  if (kind === 'country' && (!isGivenName(key) || isByItself(page, from, to)))
    return !(key.length <= 2 && !isAbbreviatedCountry(page, from));
  const listed = listedName(key);
  if (listed !== undefined) return false;
  if (kind === 'commune') {
    // "La Ferté-Bernard": the article is a word by itself.
    const isLed = to - from === 2 && /^(?:le|la|les|l)$/.test(page.words[from]?.key ?? '');
    if (isLed) return /-/.test(page.words[to - 1]?.key ?? '') && page.inTitle[from] === 0;
    if (!isCompound || to - from > 1) return false;
    // "Notre-Dame-de-Bondeville", "Joué-lès-Tours": nothing but a place is called so.
    if (/ (?:sur|les|en|sous|de|la|le|aux|d|l|du|des|et) |^sainte? /.test(key)) return true;
    const first = key.split(' ')[0] ?? '';
    return !isGivenName(first) && !isListedWord(first);
  }
  if (isCompound) return true;
  if (isStart(page, from) && isListedWord(key)) return false;
  if (kind === 'department' || kind === 'region')
    return page.language === 'fr'
      ? !(isListedWord(key) && page.inTitle[from] === 1)
      : !isListedWord(key) && !isGivenName(key);
  return !isListedWord(key) && !isGivenName(key);
}

/**
 * A country that is a given name too: it is where ("renoué avec Israël", "ties with Israel"), unless the text has it
 * beside another name or a title somewhere ("Israël Roe").
 */
function isByItself(page: Page, from: number, to: number): boolean {
  const word = page.words[from];
  if (to - from > 1 || word?.shape !== 'capital') return false;
  let named = namedBeside.get(page);
  if (named === undefined) {
    named = new Set(page.words.filter((_word, at) => isBesideName(page, at)).map(({ key }) => key));
    namedBeside.set(page, named);
  }
  return !named.has(word.key);
}

/** The words of a text that stand beside another name somewhere: worked out once for each text. */
const namedBeside = new WeakMap<Page, ReadonlySet<string>>();

function isBesideName(page: Page, at: number): boolean {
  const word = page.words[at];
  const before = page.words[at - 1];
  const next = page.words[at + 1];
  if (word?.shape !== 'capital' || !isGivenName(word.key)) return false;
  if (word.gap === 0 && before !== undefined && /^(?:m|mr|monsieur)$/.test(before.key)) return true;
  const isBehind =
    word.gap === 0 && isNameShaped(before) && !isStart(page, at - 1) && !isListedWord(before.key);
  // "Israel Police", "Israël Santé": whose it is, and nobody.
  return isBehind || (next?.gap === 0 && isNameShaped(next) && !isListedWord(next.key));
}

/** "les élèves de Moirans": what is of a small place, as it would not be of a firm ("les clients de X"). */
function isInhabited(page: Page, from: number, to: number): boolean {
  const noun = page.words[from - 2];
  if (noun === undefined || noun.shape !== 'lower' || page.language !== 'fr') return false;
  if (page.words[from]?.gap !== 0 || page.words[from - 1]?.gap !== 0) return false;
  const key = keyOf(page, from, to);
  if (isListedWord(key) || isGivenName(key) || isFunctionWord(noun.key)) return false;
  return !speechVerbs.has(noun.key) && !isOfFirm(noun.key);
}

/** What is of a firm, or of somebody, as much as of a town: "les clients de X", "le porte-parole de X". */
export function isOfFirm(noun: string): boolean {
  return /^(?:donnees|clients?|clientes?|clientele|fichiers?|serveurs?|base|bases|comptes?|piratage|fuites?|attaque|cyberattaque|systemes?|reseau|logiciels?|application|plateforme|porte-parole|directeur|directrice|direction|pdg|presidente?|dirigeante?s?|salariee?s?|collaborateurs?|employes|abonnes|adherents|utilisateurs|filiale|communique|part|groupe|actionnaires|avocate?s?|sein|aupres|lors|nom|cote|service|services|compte|aide|partir|propos|cas|victimes?|equipes?|societe|marque|enseigne|produits?|offre|prestataire|partenaire|concurrent|rachat|titre|action|cours|selon|portail|messagerie|auteur|chercheur|analyste|expert|amie?s?|collegues?|freres?|soeurs?|mere|pere|fils|filles?|mari|femme|epoux|epouse|compagnon|compagne|cousine?s?|copains?|copines?|proches|parents)$/.test(
    noun,
  );
}

/** "UK", "US" in capitals; "us" in a heading is a pronoun. */
function isAbbreviatedCountry(page: Page, from: number): boolean {
  return page.inCapitals[from] === 0;
}

/** What around a name says that it is where something is. */
function sayingWhere(page: Page, from: number, to: number): SuggestionReason | undefined {
  const word = page.words[from];
  const before = page.words[from - 1];
  const next = page.words[to];
  if (word === undefined) return undefined;
  if (before !== undefined && word.gap === 0) {
    if (
      (page.language === 'fr' ? frenchWhere : englishWhere).has(before.key) &&
      before.shape !== 'upper' &&
      !isGivenTo(page, from)
    )
      return reason(page, 'name.where', from - 1, from);
    // "across the Midlands"
    const joint = page.words[from - 2];
    if (before.key === 'the' && before.gap === 0 && englishWhere.has(joint?.key ?? '') && next?.gap !== 0)
      return reason(page, 'name.where', from - 2, from);
    if (/^(?:de|d|du|des|la|le|les|l)$/.test(before.key)) {
      const noun = /^(?:de|d|du|des)$/.test(before.key) ? from - 2 : from - 3;
      if (placedNouns.test(page.words[noun]?.key ?? '')) return reason(page, 'name.where', noun, from);
      if (/^(?:de|d|du|des)$/.test(before.key) && isInhabited(page, from, to))
        return reason(page, 'name.where', noun, from);
      if (/^(?:dans|vers|sur|depuis|entre)$/.test(joint?.key ?? ''))
        return reason(page, 'name.where', from - 2, from);
    }
    if (before.shape === 'number' && /^\d{5}$/.test(before.key))
      return reason(page, 'name.postcode', from - 1, from);
  }
  if (before !== undefined && besidePlace(page, from, to)) return reason(page, 'name.where', from - 1, from);
  if (next === undefined) return undefined;
  if (isOwnedThere(page, to)) return reason(page, 'name.where', from, to);
  if ((next.gap & Gap.open) !== 0 && isDepartment(page, to)) return reason(page, 'name.where', to, to + 1);
  if (next.gap === Gap.comma && isBroader(page, to)) return reason(page, 'name.where', to, to + 1);
  if (isDateline(page, from, to)) return reason(page, 'name.dateline', from, to);
  return isBeforeState(page, from, to) ? reason(page, 'name.state', to, to + 1) : undefined;
}

/** "Redon et X", "de Scaër et de X", "Vannes, X": the word before, over a joint, is a place. */
export function besidePlace(page: Page, from: number, to: number): boolean {
  const last = page.mentions.at(-1);
  // "USA,Healthcare,2024": the fields of a line are no enumeration.
  if (page.text[(page.words[from]?.start ?? 0) - 1] === ',') return false;
  if (last === undefined || last.kind !== 'place' || from - last.to > 3 || last.to > from) return false;
  let joints = 0;
  for (let index = last.to; index < from; index += 1) {
    const word = page.words[index];
    if (
      word === undefined ||
      (word.gap & ~Gap.comma) !== 0 ||
      !/^(?:et|and|ou|or|de|d|du|des|a|au|aux|en|le|la|les|l)$/.test(word.key)
    )
      return false;
    if (/^(?:et|and|ou|or)$/.test(word.key)) joints += 1;
  }
  if (joints > 0) return true;
  // "in Swindon, Wiltshire, left": set off on both sides; "à Paris, Mandiant dit" is not.
  const next = page.words[to];
  const isSetOff = next === undefined || next.gap !== 0 || /^(?:et|and|ou|or)$/.test(next.key);
  return ((page.words[last.to]?.gap ?? 0) & Gap.comma) !== 0 && isSetOff;
}

/** "donné à X", "vendu à X", "a déclaré à X": whom, not where. */
function isGivenTo(page: Page, from: number): boolean {
  if (page.words[from - 1]?.key !== 'a') return false;
  // "confiés qu’à X"
  const verb = page.words[from - 2]?.key === 'qu' ? page.words[from - 3] : page.words[from - 2];
  return /^(?:declare|confiee?s?|indique|explique|affirme|precise|dit|raconte|vendu|cede|appartient|appartenant|appartenait|notifie|signale|repondu|reproche|demande|transmis|confirme|assure|face|grace|quant)$/.test(
    verb?.key ?? '',
  );
}

/** "(Ille-et-Vilaine)", "(35)", "(Belgique)". */
function isDepartment(page: Page, index: number): boolean {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word === undefined) return false;
  if (word.shape === 'number')
    return /^(?:\d{2,3}|2[ab])$/.test(word.key) && (next === undefined || (next.gap & Gap.close) !== 0);
  if (/^2[ab]$/.test(word.key)) return true;
  return broader(page, index);
}

function isBroader(page: Page, index: number): boolean {
  const word = page.words[index];
  if (word === undefined || word.shape === 'number') return false;
  const skip = /^(?:en|dans|au|aux|l|la|le|les)$/.test(word.key)
    ? /^(?:l|la|le|les)$/.test(page.words[index + 1]?.key ?? '')
      ? 2
      : 1
    : 0;
  return broader(page, index + skip);
}

function broader(page: Page, index: number): boolean {
  for (let to = Math.min(page.words.length, index + 4); to > index; to -= 1) {
    const kind = placeNamed(keyOf(page, index, to));
    if (kind !== undefined && kind !== 'commune' && page.words[index]?.shape !== 'lower') return true;
  }
  return false;
}

/** "Lille, 9 janvier", "Paris, le 3 octobre", "LONDON (Reuters) -": at the head of a line. */
function isDateline(page: Page, from: number, to: number): boolean {
  const word = page.words[from];
  const next = page.words[to];
  if (word === undefined || next === undefined || (word.gap & (sentenceGaps | Gap.dash)) === 0) return false;
  if ((next.gap & Gap.comma) !== 0)
    return next.shape === 'number' || (next.key === 'le' && page.words[to + 1]?.shape === 'number');
  return (
    (next.gap & Gap.open) !== 0 &&
    ((page.words[to + 1]?.gap ?? 0) & Gap.close) !== 0 &&
    ((page.words[to + 1]?.gap ?? 0) & Gap.dash) !== 0
  );
}

/** "Toms River, New Jersey:": a state of two words, set off, behind what has no capitals throughout. */
function isSetOffState(page: Page, from: number, to: number): boolean {
  const last = page.words[to + 1];
  if (page.words[from]?.shape !== 'capital' || last?.gap !== 0 || last.isPossessive) return false;
  return placeNamed(keyOf(page, to, to + 2)) === 'region' && page.words[to + 2]?.gap !== 0;
}

/** "Springfield, IL", "Portland, Oregon". */
function isBeforeState(page: Page, from: number, to: number): boolean {
  const next = page.words[to];
  if (next === undefined || next.gap !== Gap.comma || page.language !== 'en' || to - from > 3) return false;
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (firmNameWords.has(key) || englishPublicHeads.has(key) || isLegalForm(key)) return false;
  }
  const isIn = /^(?:in|near|from)$/.test(page.words[from - 1]?.key ?? '');
  if (isListedWord(keyOf(page, from, to)) && !(isIn && isTown(keyOf(page, from, to)))) return false;
  if (next.shape === 'capital' && stateAbbreviations.has(next.key)) return true;
  return next.shape === 'upper'
    ? stateCodes.has(next.key.replaceAll('.', ''))
    : next.shape === 'capital' && (placeNamed(next.key) === 'region' || isSetOffState(page, from, to));
}
