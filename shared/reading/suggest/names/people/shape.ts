import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isInitial } from './initials.ts';
import {
  isAnyGivenName,
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isListedWord,
} from '../lexicon/lexicon.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords, frenchFirmWords } from '../lists/institution-words.ts';
import { isStart, type Page } from '../page/page.ts';
import { isInitialAt, openingArticles } from '../page/plain-run.ts';
import type { Word } from '../page/words.ts';

/** How many words of the run carry the name; 0 when one of them cannot stand in a person’s name. */
export function namedWords(page: Page, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.shape === 'number' || (word.gap !== 0 && index > from)) return 0;
    if (word.shape === 'lower') continue;
    if (/[\d_&+$]/.test(word.key)) return 0;
    count += 1;
  }
  return count;
}

/** What firms and bodies of other tongues begin with. */
const foreignHeads =
  /^(?:grupo|gruppo|groep|gruppe|banco|banca|caja|cooperativa|empresa|compania|companhia|asociacion|instituto|istituto|universidad|universidade|universita|universitat|universiteit|ministerio|secretaria|fundacion|fundacao|fondazione|stadt|stadtwerke|gemeente|azienda|ayuntamiento|kantonspolizei|klinikum|krankenhaus|ziekenhuis)$/;
const venues =
  /^(?:auditorium|stadium|arena|gymnasium|ballroom|theat(?:er|re)|amphitheat(?:er|re)|pavilion|playhouse|rink)$/;

/** Does a word say that the run is a firm, a body or a country’s? */
export function isFirm(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (
      index > from &&
      (isLegalForm(key) || firmNameWords.has(key)) &&
      !(index === to - 1 && isSurnameToo(key))
    )
      return true;
    if (index > from && index === to - 1 && isGoods(page, key)) return true;
    // "Rio Vance Unified": a district of schools, for short. "Grupo Vance": a firm of another tongue.
    if (index > from && index === to - 1 && key === 'unified') return true;
    if (index === from && to - from > 1 && foreignHeads.test(key)) return true;
    // "the Roy Vance Auditorium": walls that are called after somebody.
    if (index > from && index === to - 1 && venues.test(key)) return true;
    if (index > from && placeNamed(key) === 'country') return true;
    // "UFC-Que Choisir du Haut-Rhin": what has a branch there.
    if (
      index > from &&
      /^(?:du|des)$/.test(key) &&
      placeNamed(page.words[index + 1]?.name ?? '') === 'department'
    )
      return true;
    if (index > from && conventionalCapitals.has(key) && !isSurnameToo(key)) return true;
  }
  // "Regina General hospitals"
  const next = page.words[to];
  return (
    next?.gap === 0 &&
    next.shape === 'lower' &&
    /^(?:hospitals?|schools?|clinics?|universit(?:y|ies)|colleges?)$/.test(next.key) &&
    isListedWord(page.words[to - 1]?.key ?? '')
  );
}

const goods =
  /^(?:jeans|cosmetics|sneakers|tyres|tires|bikes|toys|kitchens|carpets|sofas|pizzas?|burgers?|donuts|watches|flowers|gifts|warehouse|superstores?|wholesale|eyewear|sportswear|footwear|cards|initiative)$/;

/** "Pepe Jeans": what a shop sells; "Lotte Card" is a firm where the text speaks of cards, and may be somebody elsewhere. */
function isGoods(page: Page, key: string): boolean {
  return (
    goods.test(key) || (key === 'card' && page.words.some((word) => /^card(?:s|holders?)$/.test(word.key)))
  );
}

/** Words of firms' names that are common surnames too ("Bernard Marchés" is no one, "Jean Poste" neither). */
function isSurnameToo(key: string): boolean {
  return (
    /^(?:lord|king|prince|pope|garage|ferme|wood|french|english|west|north|boutique|brothers|marche|motors|bell|page|ross|mutter|roman|jardin|cook|power|powers|price|banks|steel|glass|weaver|sons|fils|german|welsh|holland|england|france|toussaint|noel|easter)$/.test(
      key,
    ) && !/^(?:sons|fils|motors|brothers|boutique|garage|ferme|france)$/.test(key)
  );
}

/** Nothing in these words says that they are prose, a firm, or a heading. */
export function looksLikeName(page: Page, from: number, to: number, isTitled = false): boolean {
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined) return false;
    // "Central District of California": a name goes on over particles alone.
    if (word.shape === 'lower' && /^(?:of|for|the|and|et|in|en|on|at)$/.test(word.key)) return false;
    if (word.shape === 'lower' || (index > from && isInitialAt(page, index))) continue;
    // "Mme Le Corre"
    if (isTitled && index === from && to - from > 1 && openingArticles.has(word.key)) continue;
    // "Maïwenn Le Gall"
    if (
      index > from &&
      index < to - 1 &&
      /^(?:le|la|de|du|el|al|ben|van|von|mac|da|di|dos|ni|nic|ui|te|ap|ab)$/.test(word.key)
    )
      continue;
    if (index === to - 1 && isGeneration(word)) continue;
    if (personFunctions.has(word.key) || personTitles.has(word.key) || isFunctionWord(word.key)) return false;
    if (!isTitled && word.shape === 'upper' && word.key.length < 4 && !isInitial(word.key)) return false;
  }
  return !allCommon(page, from, to) || to - from === 1;
}

/** What looks like a name, but whose words or neighbours say that it is a firm: "Cabinet Roux", "said Volta Harcourt analyst Jane Roe". */
export function isUnlikely(page: Page, from: number, to: number, code: string): boolean {
  const first = page.words[from]?.key ?? '';
  const last = page.words[to - 1]?.key ?? '';
  const next = page.words[to];
  if (
    frenchFirmWords.has(first) ||
    firmNameWords.has(first) ||
    /^(?:cabinet|etude|agence|maison|office|chambre)$/.test(first)
  )
    return true;
  if (next?.gap === 0 && next.shape === 'lower' && personFunctions.has(next.key)) return true;
  // "its owner Bexon Marlow said": without a comma what owns a firm is one, unless a given name says who.
  const owner = page.words[from - 1]?.key ?? '';
  const isBare = page.words[from]?.gap === 0;
  if (isBare && /^(?:owner|parent)$/.test(owner) && /^(?:its|their)$/.test(page.words[from - 2]?.key ?? ''))
    return true;
  if (isListedWord(last) && !isAnyGivenName(first) && /^name\.(?:speech|signature|beside)$/.test(code))
    return true;
  return isPlain(page, from, to, code);
}

/** "Jr.", "III": which of those of one name. */
export function isGeneration({ key, shape }: Pick<Word, 'key' | 'shape'>): boolean {
  return shape === 'upper' ? /^(?:ii|iii|iv)$/.test(key) : shape === 'capital' && /^[js]r$/.test(key);
}

/** "note Futura Sciences", "said Multiple Sclerosis": no name of a person is made of words alone, nor of one in the plural. */
function isPlain(page: Page, from: number, to: number, code: string): boolean {
  const last = page.words[to - 1]?.key ?? '';
  if (code !== 'name.speech' && code !== 'name.signature') return false;
  if (firmNameWords.has(last) || (isCommon(last) && last.endsWith('s'))) return true;
  const first = page.words[from]?.key ?? '';
  if (isAnyGivenName(first) || !(isCommon(first) || isDictionaryForm(first))) return false;
  for (let index = from; index < to; index += 1) {
    const { key = '', shape } = page.words[index] ?? {};
    if (shape !== 'lower' && !isInitial(key) && !isCommon(key) && !isDictionaryWord(key)) return false;
  }
  return true;
}

/** Nothing but everyday words. */
export function allCommon(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word !== undefined && word.shape !== 'lower' && !isCommon(word.key)) return false;
  }
  return true;
}

/**
 * "et Guy Lessard l’a dit", "Clément Bastos, alias Vox": a given name that is a word too, within a French sentence or with
 * what else somebody goes by behind, and a family name that is no word.
 */
export function bearsName(page: Page, from: number, to: number): boolean {
  const given = page.words[from];
  if (page.language !== 'fr' || given === undefined || to - from > 3) return false;
  if (given.shape !== 'capital' || page.inTitle[from] === 1 || page.inCapitals[from] === 1) return false;
  if (placeNamed(given.name) !== undefined || firmNameWords.has(given.key)) return false;
  for (let index = from + 1; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined || word.shape !== 'capital' || word.key.length < 3) return false;
    if (isCommon(word.key) || firmNameWords.has(word.key) || englishPublicHeads.has(word.key)) return false;
  }
  return !isStart(page, from) || /^(?:alias|dite?)$/.test(page.words[to]?.key ?? '');
}

/** "DURAND Marie": a family name in capitals, then a given name. */
export function isSurnameFirst(page: Page, from: number, to: number): boolean {
  const last = page.words[to - 1];
  if (last === undefined || last.shape !== 'capital' || !isGivenName(last.key) || page.inCapitals[from] === 1)
    return false;
  for (let index = from; index < to - 1; index += 1) if (page.words[index]?.shape !== 'upper') return false;
  return (page.words[from]?.key.length ?? 0) > 2 && !isCommon(page.words[from]?.key ?? '');
}
