import type { SuggestionReason } from '../suggestion.ts';
import { placeNamed } from './gazetteer.ts';
import { isFunctionWord, isGivenName, isListedWord } from './lexicon.ts';
import { personFunctions } from './lists/cue-words.ts';
import { wordSet } from './lists/word-list.ts';
import { isStart, keyOf, reason, sentenceAround, type Page } from './page.ts';
import { besidePlace, isOfFirm } from './places.ts';
import { isTown, townKey } from './towns.ts';
import { Gap, sentenceGaps } from './words.ts';

/** What a form or a list says before a colon when a place follows: "Location: X", "Sites touchés : X, Y". */
const placeLabels = wordSet(
  `where location locations city town country region state hq headquarters branch branches office offices site sites store stores clinic clinics campus campuses depot depots
   lieu lieux ville villes localisation commune communes pays departement departements siege adresse agence agences magasin magasins boutique boutiques entrepot entrepots etablissements antenne antennes usine usines`,
);
/** Whom or what one finds in a town, behind an indefinite article: "une infirmière de X". */
const indefinite =
  /^(?:un|une|des|deux|trois|quatre|cinq|plusieurs|quelques|certains|certaines|autre|autres)$/;
const frenchNumbers = /^(?:dix|six|sept|huit|neuf|onze|douze|quinze|vingt|trente)$/;

/** A town of the long list that the words around tell: a label, a list of towns, brackets, the end of a signature, "un artisan de X". */
export function toldTown(page: Page, from: number, to: number): SuggestionReason | undefined {
  const word = page.words[from];
  const key = townKey(page, from, to);
  if (word === undefined || !isTown(key) || isListedWord(key)) return undefined;
  const label = labelBefore(page, from);
  if (label !== undefined) return reason(page, 'name.where', label, label + 1);
  if (besidePlace(page, from, to)) return reason(page, 'name.where', from - 1, from);
  if (isInBrackets(page, from, to)) return reason(page, 'name.where', from, to);
  if (isSigned(page, from, to)) return reason(page, 'name.where', from, to);
  const noun = page.language === 'fr' ? nounBefore(page, from, to) : undefined;
  return noun === undefined ? undefined : reason(page, 'name.where', noun, from);
}

/** The label whose colon a name stands behind. */
export function labelBefore(page: Page, from: number): number | undefined {
  if (((page.words[from]?.gap ?? 0) & Gap.colon) === 0) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    if (placeLabels.has(page.words[at]?.key ?? '')) return at;
    if (isStart(page, at) || page.words[at]?.gap !== 0) return undefined;
  }
  return undefined;
}

/** "Garage Bovay (Renens)": alone in brackets, behind a name. */
function isInBrackets(page: Page, from: number, to: number): boolean {
  const before = page.words[from - 1];
  return (
    page.words[from]?.gap === Gap.open &&
    ((page.words[to]?.gap ?? 0) & Gap.close) !== 0 &&
    before !== undefined &&
    before.shape !== 'lower' &&
    before.shape !== 'number'
  );
}

/** "Basile Cuendet, Renens" at the end of a letter. */
function isSigned(page: Page, from: number, to: number): boolean {
  const last = page.mentions.at(-1);
  const next = page.words[to];
  return (
    page.words[from]?.gap === Gap.comma &&
    last?.kind === 'person' &&
    last.to === from &&
    (next === undefined || (next.gap & (Gap.line | Gap.close)) !== 0)
  );
}

/** "un artisan de Huy", "un cabinet dentaire de Delémont", ", de Hannut,": where the noun stands that says what is there. */
function nounBefore(page: Page, from: number, to: number): number | undefined {
  const of = page.words[from - 1];
  const noun = page.words[from - 2];
  const next = page.words[to];
  if (of === undefined || noun === undefined || !/^(?:de|d)$/.test(of.key) || page.words[from]?.gap !== 0)
    return undefined;
  const isSetOff = next === undefined || (next.gap & (Gap.comma | Gap.close | sentenceGaps)) !== 0;
  if (of.gap === Gap.comma) return isSetOff && isPersonal(noun.key, page, from - 1) ? from - 1 : undefined;
  if (of.gap !== 0 || noun.shape !== 'lower') return undefined;
  // "celui de Joigny": as the one of the town before.
  if (/^(?:celui|celle|ceux|celles)$/.test(noun.key))
    return hasPlaceBefore(page, from) ? from - 2 : undefined;
  const at = isAdjective(page, from - 2) ? from - 3 : from - 2;
  const head = page.words[at];
  if (head === undefined || head.shape !== 'lower' || isFunctionWord(head.key)) return undefined;
  if (isOfFirm(head.key) || isOfFirm(noun.key)) return undefined;
  const article = page.words[at - 1];
  const isOne =
    article !== undefined &&
    page.words[at]?.gap === 0 &&
    (indefinite.test(article.key) || frenchNumbers.test(article.key) || article.shape === 'number');
  if (isGivenName(page.words[from]?.key ?? '')) return isOne ? at : undefined;
  return isOne || placeNamed(keyOf(page, from, to)) !== undefined ? at : undefined;
}

const kin =
  /^(?:freres?|soeurs?|mere|pere|fils|filles?|mari|femmes?|hommes?|cousine?s?|epoux|epouse|compagnon|compagne|amie?s?|couple|famille)$/;

/** "sa sœur, de Hannut,": who is said to be from there. */
function isPersonal(key: string, page: Page, comma: number): boolean {
  const last = page.mentions.at(-1);
  return (last?.kind === 'person' && last.to === comma) || personFunctions.has(key) || kin.test(key);
}

/** "un cabinet dentaire de X": the word before "de" tells of the noun before it. */
function isAdjective(page: Page, index: number): boolean {
  const before = page.words[index - 1];
  return (
    page.words[index]?.gap === 0 &&
    before?.shape === 'lower' &&
    !isFunctionWord(before.key) &&
    !/^(?:plus|tres|tout|toute)$/.test(before.key) &&
    /(?:aires?|iques?|al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|eux|euse|ier|iere|iers|ieres|ien|ienne|iste|istes|able|ible|ees?|es?)$/.test(
      page.words[index]?.key ?? '',
    )
  );
}

function hasPlaceBefore(page: Page, from: number): boolean {
  const last = page.mentions.findLast(({ kind }) => kind === 'place');
  return last !== undefined && last.from >= sentenceAround(page, from).from;
}
