import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isFunctionWord, listedName } from '../lexicon/lexicon.ts';
import type { EntityKind } from '../../../../model/entity.ts';
import type { SuggestionReason } from '../../suggestion.ts';
import { frenchFirmWords } from '../lists/institution-words.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { adjectiveEnd } from '../lists/french-adjectives.ts';
import { demonyms } from '../lists/demonyms.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { genericBusinessWords, productNouns } from '../lists/plain-phrases.ts';
import { reason, type Page } from '../page/page.ts';
import { isPredicate } from '../page/predicate.ts';
import { listBegin } from './nobody.ts';
import { wordSet } from '../../../word-set.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** What a run of words names, and why. */
export type Classified = {
  readonly from: number;
  readonly to: number;
  readonly kind: EntityKind;
  readonly strength: number;
  readonly reasons: readonly SuggestionReason[];
};

/** A word right before a name that says what it is. */
export type Cue = { readonly kind: EntityKind; readonly reason: SuggestionReason };

/** What a run is, by what stands right before, behind, or at the head of its list, or by the firm that the clause announces. */
export function cueFor(page: Page, from: number, to: number, key: string): Cue | undefined {
  return (
    cueBefore(page, from) ??
    incidentBehind(page, from, to) ??
    productOfList(page, from) ??
    unlistedFirm(page, from, to, key)
  );
}

/** What says that a name is not the gang that is called so: "X, une application qui …", "l’outil X". */
export function notTheGang(page: Page, from: number, to: number): Cue | undefined {
  return cueBehind(page, to) ?? thingBefore(page, from);
}

/** "Armorys Data Breach Affects Patients": in a heading, what happened behind a word that none is says who was hit. */
function incidentBehind(page: Page, from: number, to: number): Cue | undefined {
  const word = page.words[from];
  if (page.language !== 'en' || page.inTitle[from] !== 1 || to - from > 1 || word?.shape !== 'capital')
    return undefined;
  if (isDictionaryWord(word.key)) return undefined;
  const kind = page.words[to];
  const isKind = /^(?:data|security|cyber|cybersecurity|privacy|ransomware|network)$/.test(kind?.key ?? '');
  const what = isKind ? to + 1 : to;
  const isBehind = page.words.slice(to, what + 1).every(({ gap, shape }) => gap === 0 && shape === 'capital');
  return isBehind &&
    /^(?:incident|breach|leak|hack|cyberattack|attack|theft)$/.test(page.words[what]?.key ?? '')
    ? { kind: 'organisation', reason: reason(page, 'name.noun', to, what + 1) }
    : undefined;
}

/** "la société X", "l’enseigne X", "le logiciel X", "chez X", "le quotidien X": what stands right before says what it is. */
export function cueBefore(page: Page, from: number): Cue | undefined {
  const word = page.words[from];
  const before = page.words[from - 1];
  if (word === undefined || before === undefined || (word.gap & ~(Gap.quoteOpen | Gap.quoteClose)) !== 0)
    return undefined;
  // "the company’s Dover office": what is there, and not what it is.
  if (page.taken[from - 1] === 1 || before.isPossessive) return undefined;
  const because = reason(page, 'name.noun', from - 1, from);
  if (
    /^(?:quotidien|hebdomadaire|mensuel|magazine|journal|media|webzine|radio|television|newspaper|tabloid|outlet|blog)$/.test(
      before.key,
    )
  )
    return { kind: 'medium', reason: because };
  const firm = page.language === 'fr' ? tradeBefore(page, from) : undefined;
  if (firm !== undefined) return { kind: 'organisation', reason: reason(page, 'name.noun', firm, from) };
  if (productNouns.has(before.key)) return { kind: 'product', reason: because };
  if (isNamed(page, from)) return { kind: 'organisation', reason: because };
  if (frenchFirmWords.has(before.key) || before.key === 'chez')
    return { kind: 'organisation', reason: because };
  return undefined;
}

/**
 * "l’éditeur angevin X", "l’éditeur de logiciels X": where a trade noun stands that an adjective or its goods part from the
 * name; undefined when there is none.
 */
export function tradeBefore(page: Page, from: number): number | undefined {
  const quality = page.words[from - 1];
  if (quality?.shape !== 'lower' || quality.gap !== 0 || page.words[from]?.gap !== 0) return undefined;
  const isOf = page.words[from - 2]?.key === 'de' && productNouns.has(quality.key);
  const at = isOf ? from - 3 : from - 2;
  const noun = page.words[at];
  if (noun?.shape !== 'lower' || (isOf && page.words[from - 2]?.gap !== 0)) return undefined;
  if (!frenchFirmWords.has(noun.key) || personFunctions.has(noun.key)) return undefined;
  const isQuality =
    demonyms.has(quality.key) ||
    (adjectiveEnd.test(quality.key) &&
      quality.key.length > 4 &&
      !frenchFirmWords.has(quality.key) &&
      !isPredicate(page, from - 1));
  return isOf || isQuality ? at : undefined;
}

/** "les logiciels X, Y et Z": what each is stands before the first. */
function productOfList(page: Page, from: number): Cue | undefined {
  const at = listBegin(page, from);
  const noun = page.words[at];
  if (at >= from - 1 || noun?.shape !== 'lower' || !severalProducts.test(noun.key)) return undefined;
  if (!/^(?:les|des|aux|ses|leurs|nos|vos|the|its|their|our)$/.test(page.words[at - 1]?.key ?? ''))
    return undefined;
  return { kind: 'product', reason: reason(page, 'name.noun', at, at + 1) };
}

const severalProducts = /^(?:logiciels|progiciels|applications|applis|outils|apps|tools|programs)$/;

/** "l’outil Kairos", "la campagne Cactus": what stands before says that it is not the gang of that name. */
function thingBefore(page: Page, from: number): Cue | undefined {
  const noun = page.words[from - 1];
  const word = page.words[from];
  if (noun === undefined || word?.gap !== 0) return undefined;
  const because = reason(page, 'name.noun', from - 1, from);
  if (tools.test(noun.key)) return { kind: 'product', reason: because };
  if (!isDictionaryWord(word.key)) return undefined;
  if (/^(?:logiciel|software)$/.test(noun.key)) return { kind: 'product', reason: because };
  return /^(?:campagne|operation|dispositif|campaign)$/.test(noun.key)
    ? { kind: 'organisation', reason: because }
    : undefined;
}

const tools =
  /^(?:outil|application|appli|portail|progiciel|extranet|intranet|module|messagerie|tool|app|portal|plugin)$/;

/** "X, une application qui …", "X, a payroll provider": what is set off behind a name says what it is. */
function cueBehind(page: Page, to: number): Cue | undefined {
  const article = page.words[to];
  if (article?.gap !== Gap.comma || !/^(?:un|une|le|la|l|a|an|the)$/.test(article.key)) return undefined;
  for (let at = to + 1; at < to + 4; at += 1) {
    const noun = page.words[at];
    if (noun === undefined || noun.gap !== 0 || noun.shape !== 'lower') return undefined;
    const because = reason(page, 'name.apposed', at, at + 1);
    if (productNouns.has(noun.key)) return { kind: 'product', reason: because };
    if (frenchFirmWords.has(noun.key)) return { kind: 'organisation', reason: because };
  }
  return undefined;
}

/** "à un prestataire de Vitré (Ille-et-Vilaine), X.": a firm that the clause speaks of, and behind a comma what it is called. */
function firmAnnounced(page: Page, from: number, to: number): Cue | undefined {
  const word = page.words[from];
  const next = page.words[to];
  if (page.language !== 'fr' || word === undefined || (word.gap & Gap.comma) === 0) return undefined;
  if (next !== undefined && (next.gap & (Gap.comma | sentenceGaps)) === 0) return undefined;
  for (let at = from - 1; at >= Math.max(0, from - 11); at -= 1) {
    const noun = page.words[at];
    if (noun === undefined) return undefined;
    if (at < from - 1 && ((page.words[at + 1]?.gap ?? 0) & (sentenceGaps | Gap.comma | Gap.colon)) !== 0)
      return undefined;
    if (/^(?:un|une|son|sa|leur|notre|autre)$/.test(page.words[at - 1]?.key ?? '') && firms.has(noun.key))
      return { kind: 'organisation', reason: reason(page, 'name.apposed', at, at + 1) };
  }
  return undefined;
}

/** Nouns that announce a firm, and never a town or a person. */
const firms = wordSet(
  `prestataire sous-traitant hebergeur editeur fournisseur fabricant constructeur distributeur operateur assureur courtier transporteur societe entreprise start-up startup pme filiale cabinet agence clinique
   banque concurrent rival partenaire infogerant integrateur plateforme site hotel restaurant mutuelle laboratoire imprimeur grossiste logisticien bailleur association cooperative`,
);

/** "une colonne baptisée « X »", "a folder named X": what is called so is a thing. */
export function isThingNamed(page: Page, from: number): boolean {
  const before = page.words[from - 1];
  const noun = page.words[from - 2];
  return (
    before !== undefined &&
    noun !== undefined &&
    (before.gap & ~Gap.comma) === 0 &&
    /^(?:called|named|titled|labell?ed|dubbed|nommee?s?|denommee?s?|appelee?s?|baptisee?s?|intitulee?s?)$/.test(
      before.key,
    ) &&
    /^(?:compilations?|collections?|archives?|lots?|dumps?|combolists?|paquets?|fuites?|leaks?|colonnes?|tables?|champs?|fichiers?|dossiers?|onglets?|rubriques?|repertoires?|documents?|tableaux?|variables?|operation|faille|columns?|fields?|files?|folders?|tabs?|spreadsheets?|operation|flaw|vulnerability)$/.test(
      noun.key,
    )
  );
}

/** "known as X", "called X", "baptisée X": what follows is a name, whatever its words. */
function isNamed(page: Page, from: number): boolean {
  const before = page.words[from - 1]?.key ?? '';
  const second = page.words[from - 2]?.key ?? '';
  if (before === 'as')
    return second === 'known' || second === 'business' || second === 'branded' || second === 'online';
  if (before === 'called' && /^(?:she|he|they|who|we|i|it|you|and|then|to|had|have)$/.test(second))
    return false;
  return /^(?:called|named|dubbed|nommee?s?|appelee?s?|baptisee?s?|denommee?s?|intitulee?s?|rebaptisee?s?)$/.test(
    before,
  );
}

/** "POINT D’ÉTAPE", "AVIS À LA POPULATION": a heading in capitals, though one of its words is a letter. */
export function goesOnInCapitals(page: Page, index: number): boolean {
  const next = page.words[index];
  if (next?.gap !== 0) return false;
  return next.shape === 'upper' || (next.key.length === 1 && page.words[index + 1]?.shape === 'upper');
}

/** "établi à Vilnius, Baltident.": what no gazetteer has behind a firm and where it is, is the firm. */
function unlistedFirm(page: Page, from: number, to: number, key: string): Cue | undefined {
  return placeNamed(key) === undefined && listedName(key) === undefined
    ? firmAnnounced(page, from, to)
    : undefined;
}

/** "Colis Pressé a confirmé la fuite": two everyday words that begin a French sentence have both a capital as a name alone does. */
export function isNamedWhole(page: Page, from: number, to: number): boolean {
  if (page.language !== 'fr' || page.inTitle[from] === 1 || page.inCapitals[from] === 1) return false;
  if (!isPredicate(page, to)) return false;
  return page.words
    .slice(from, to)
    .every(
      ({ key, shape }) =>
        shape === 'capital' &&
        !isFunctionWord(key) &&
        !personFunctions.has(key) &&
        !personTitles.has(key) &&
        !genericBusinessWords.has(key) &&
        !conventionalCapitals.has(key),
    );
}
