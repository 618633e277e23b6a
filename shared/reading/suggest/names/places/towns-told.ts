import type { SuggestionReason } from '../../suggestion.ts';
import { isShortTown, placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord, isGivenName, isListedWord } from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isStart, isVerbA, keyOf, reason, type Page } from '../page/page.ts';
import { besidePlace, isOfFirm } from './places.ts';
import { isTown, townKey } from './towns.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

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
  if (word === undefined || !isTown(key) || isListedWord(key) || isListedWord(word.key)) return undefined;
  const label = labelBefore(page, from);
  if (label !== undefined) return reason(page, 'name.where', label, label + 1);
  if (besidePlace(page, from, to)) return reason(page, 'name.where', from - 1, from);
  if (opensRange(page, from, to)) return reason(page, 'name.where', from - 1, from);
  if (opensList(page, to)) return reason(page, 'name.where', to, to + 1);
  if (isInBrackets(page, from, to)) return reason(page, 'name.where', from, to);
  // "Herk-de-Stad porte plainte": several words grown together are called so nowhere else.
  const isGrown = page.language === 'fr' && to - from === 1 && /\p{L}{3}-\p{L}/u.test(word.key);
  if (isGrown && page.inTitle[from] === 0 && !isGivenName(word.key))
    return reason(page, 'name.city', from, to);
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

/** "de Matane à Gaspé", "from Redcar to Goole": from town to town. */
function opensRange(page: Page, from: number, to: number): boolean {
  const joint = page.words[to];
  if (page.language === 'en') {
    const last = page.mentions.at(-1);
    return (
      last?.kind === 'place' &&
      last.to === from - 1 &&
      page.words[from]?.gap === 0 &&
      page.words[from - 1]?.key === 'to' &&
      page.words[last.from - 1]?.key === 'from'
    );
  }
  if (page.language !== 'fr' || !/^(?:de|d)$/.test(page.words[from - 1]?.key ?? '')) return false;
  if (joint?.key !== 'a' || joint.gap !== 0 || isVerbA(page, joint) || page.words[to + 1]?.gap !== 0)
    return false;
  for (let end = to + 4; end > to + 1; end -= 1) if (isTown(townKey(page, to + 1, end))) return true;
  return false;
}

/** "trois réseaux, La Baule, Vannes et Auray": a large town beside it, and more behind. */
function opensList(page: Page, to: number): boolean {
  const next = page.words[to];
  const behind = page.words[to + 1];
  if (page.language !== 'fr' || next?.gap !== Gap.comma || behind === undefined) return false;
  if (next.shape !== 'capital' || placeNamed(next.name) !== 'city' || isGivenName(next.key)) return false;
  return (
    (behind.gap === Gap.comma && behind.shape === 'capital') ||
    (behind.gap === 0 && /^(?:et|ou)$/.test(behind.key))
  );
}

/** "Garage Bovay (Renens)": alone in brackets, behind a name; "(Renens) Le garage …": at the head of a line. */
function isInBrackets(page: Page, from: number, to: number): boolean {
  const before = page.words[from - 1];
  const gap = page.words[from]?.gap ?? 0;
  const next = page.words[to];
  // "(Belley, 01)"
  const isNumbered =
    next?.gap === Gap.comma &&
    /^(?:\d{2}|2[ab]|97\d)$/.test(next.key) &&
    ((page.words[to + 1]?.gap ?? Gap.close) & Gap.close) !== 0;
  if ((gap & Gap.open) === 0 || !(isNumbered || ((next?.gap ?? Gap.close) & Gap.close) !== 0)) return false;
  if (before === undefined || (gap & Gap.line) !== 0) return true;
  return gap === Gap.open && before.shape !== 'lower' && before.shape !== 'number';
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
  if (of.gap === Gap.comma) return isSetOff && isFromThere(noun.key, page, from - 1) ? from - 1 : undefined;
  if (of.gap !== 0 || noun.shape !== 'lower') return undefined;
  // "celui de Joigny": as what was named before.
  if (/^(?:celui|celle|ceux|celles)$/.test(noun.key)) return from - 2;
  const at = isAdjective(page, from - 2) ? from - 3 : from - 2;
  const head = page.words[at];
  if (head === undefined || head.shape !== 'lower' || isFunctionWord(head.key)) return undefined;
  const article = page.words[at - 1];
  const isOne =
    article !== undefined &&
    page.words[at]?.gap === 0 &&
    (indefinite.test(article.key) || frenchNumbers.test(article.key) || article.shape === 'number');
  // "une femme de Charleville", and not "la femme de Martin"
  const isSomebody = isOne && /^(?:femmes?|hommes?|couples?|familles?|meres?|peres?)$/.test(head.key);
  if (!isSomebody && (isOfFirm(head.key) || isOfFirm(noun.key))) return undefined;
  if (isGivenName(page.words[from]?.key ?? '')) return isOne ? at : undefined;
  const key = keyOf(page, from, to);
  return isOne || placeNamed(key) !== undefined || isShortTown(key) ? at : undefined;
}

const kin =
  /^(?:freres?|soeurs?|mere|pere|fils|filles?|mari|femmes?|hommes?|cousine?s?|epoux|epouse|compagnon|compagne|amie?s?|couple|famille)$/;

/** "sa sœur, de Hannut,", "Océan Info, de Hannut,": who is said to be from there. */
function isFromThere(key: string, page: Page, comma: number): boolean {
  return page.words[comma - 1]?.shape === 'capital' || personFunctions.has(key) || kin.test(key);
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
