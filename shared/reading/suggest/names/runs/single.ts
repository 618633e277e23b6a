import { isFunction } from '../people/cues.ts';
import type { EntityKind } from '../../../../model/entity.ts';
import type { SuggestionReason } from '../../suggestion.ts';
import {
  endsLikeProse,
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isLegalForm,
  isPlainAcronym,
} from '../lexicon/lexicon.ts';
import { events, papers } from '../lists/body-words.ts';
import { conventionalCapitals, stateAbbreviations } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords, frenchPublicHeads } from '../lists/institution-words.ts';
import { institutionDomains } from '../lists/french-adjectives.ts';
import { statesmen } from '../lists/statesmen.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { localBodies } from '../organisations/joints.ts';
import { isDatum, isKindOfNumber, isReference } from '../page/identifiers.ts';
import { isStart, reason, type Page } from '../page/page.ts';
import { openingArticles } from '../page/plain-run.ts';
import { isNewspaper, isQuotedPaper } from '../organisations/newspapers.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap } from '../page/words.ts';
import { isInhabitants } from '../people/inhabitants.ts';

import { isNumberedTool } from '../organisations/numbered.ts';
import { isShortBody } from './english.ts';
import { isGrown, isPeople, isPlainCompound } from '../page/word-kinds.ts';
import type { Classified, Cue } from './cue.ts';

/** What a single word with a capital names, if anything: the weakest of signs unless something stands by it. */
export function single(page: Page, from: number, cue: Cue | undefined): Classified | undefined {
  const word = page.words[from];
  if (word === undefined || page.plainAcronyms.has(word.key)) return undefined;
  const isPaper = isQuotedPaper(page, from);
  if (conventionalCapitals.has(word.key) && !isPaper) return undefined;
  // "un club de Ligue 2"
  if (word.key === 'ligue' && page.words[from + 1]?.shape === 'number') return undefined;
  // "surnames P-Z": from letter to letter.
  if (/^\p{L}[-\u2010\u2011]\p{L}$/u.test(word.key)) return undefined;
  if (word.shape === 'mixed' && isGrown(page.text.slice(word.start, word.end))) return undefined;
  if (isPaper)
    return {
      from,
      to: from + 1,
      kind: 'medium',
      strength: 6,
      reasons: [reason(page, 'name.listed', from, from + 1)],
    };
  if (cue === undefined && (institutionDomains.has(word.key) || events.has(word.key) || papers.has(word.key)))
    return undefined;
  if (isLegalForm(word.key) || isFunction(word.key)) return undefined;
  if (cue === undefined && (isNamedAfter(page, from) || isInhabitants(page, from))) return undefined;
  if (cue === undefined && page.language === 'en' && isPeople(word.key)) return undefined;
  if (stateAbbreviations.has(word.key) && page.text[word.end] === '.') return undefined;
  // "C-section", "X-ray": a letter and a noun.
  if (/^\p{L}[-\u2010\u2011]\p{Ll}/u.test(page.text.slice(word.start, word.end)) && isWord(word.key.slice(2)))
    return undefined;
  const to = from + 1;
  const found = (
    kind: EntityKind,
    strength: number,
    ...reasons: readonly SuggestionReason[]
  ): Classified => ({ from, to, kind, strength, reasons });
  const capital = reason(page, 'name.capital', from, to);
  // "Newsletter Recevez l’essentiel": an order, wherever it stands on the page.
  const next = page.words[to];
  if (
    page.language === 'fr' &&
    cue === undefined &&
    next?.gap === 0 &&
    next.shape === 'lower' &&
    orders.test(word.key)
  )
    return undefined;
  if (word.shape === 'upper') return acronym(page, from, cue, found);
  // "l’administration Trump"
  if (word.shape === 'capital' && cue === undefined && statesmen.has(word.key) && !isCommon(word.key))
    return found('person', 4, reason(page, 'name.known-person', from, to));
  if (isNewspaper(page, from)) return found('medium', 6, reason(page, 'name.listed', from, to));
  if (isFunctionWord(word.key) || isPlainAcronym(word.key)) return undefined;
  if (isPlainCompound(page.text.slice(word.start, word.end), word.key)) return undefined;
  if (word.shape === 'mixed') {
    if (isAuthorityAcronym(word.key) && /\d/.test(word.key))
      return found('authority', 6, reason(page, 'name.acronym', from, to));
    const written = page.text.slice(word.start, word.end);
    // "1to1Help", "9to5Care": a word with a capital behind the digits, and no measure or version.
    const isWordy = /^\d+\p{Ll}[\p{Ll}\d]*\p{Lu}\p{Ll}{2,}$|^\d{1,2}\p{Lu}\p{Ll}{4,}$/u.test(written);
    if (cue?.kind === 'product' && isNumberedTool(written)) return found('product', 5, cue.reason);
    if (/[\d_]/.test(word.key) && !/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(written) && !(isWordy && cue === undefined))
      return cue === undefined || (/^\p{L}{0,3}-?\d/u.test(word.key) && !/\p{L}{2}\d\p{L}{2}/u.test(word.key))
        ? undefined
        : found(cue.kind, 4, cue.reason);
    if (/^\p{Lu}+s$/u.test(page.text.slice(word.start, word.end))) return undefined;
    return found(cue?.kind ?? 'organisation', 4, cue?.reason ?? reason(page, 'name.spelling', from, to));
  }
  if (word.key.length < 2 || /^\p{L}\$$/u.test(word.key)) return undefined;
  if (isAuthorityAcronym(word.key) && !isCommon(word.key) && word.key.length > 3)
    return found('authority', 6, reason(page, 'name.acronym', from, to));
  if (cue === undefined && isMeetingPlace(page, from)) return undefined;
  const isEveryday =
    isCommon(word.key) ||
    (isStart(page, from) &&
      (endsLikeProse(word.key) || isVerb(page, word.key)) &&
      !isNamedAtStart(page, from));
  if (cue !== undefined && !(isEveryday && (isStart(page, from) || page.inTitle[from] === 1)))
    return page.seenLower.has(word.key) && isCommon(word.key) ? undefined : found(cue.kind, 5, cue.reason);
  if (page.inCapitals[from] === 1 || page.seenLower.has(word.key)) return undefined;
  if (cue === undefined && (isChanceWord(page, from) || isShortBody(page, from))) return undefined;
  if (isEveryday) {
    // "· Lecture : 3 min": what a figure is of.
    const next = page.words[to];
    if (((next?.gap ?? 0) & Gap.colon) !== 0 && next?.shape === 'number') return undefined;
    // A capital within a French sentence is a sign by itself, on an everyday word a weak one.
    const isSign =
      page.language === 'fr' && !isStart(page, from) && page.inTitle[from] === 0 && !isFunctional(word.key);
    return isSign ? found('organisation', 1, capital) : undefined;
  }
  if (page.inTitle[from] === 1 && endsLikeProse(word.key)) return undefined;
  return found('organisation', isStart(page, from) ? 1 : 2, capital);
}

function isWord(key: string): boolean {
  return isCommon(key) || isDictionaryWord(key);
}

/**
 * A word of the dictionary where its capital proves nothing: it begins a sentence that does not go on as a name does,
 * stands in a heading or in quotation marks, or has an article before it ("la salle des Tilleuls").
 */
function isChanceWord(page: Page, from: number): boolean {
  const word = page.words[from];
  if (word === undefined || !isDictionaryWord(word.key)) return false;
  const before = page.words[from - 1];
  const next = page.words[from + 1];
  if (isStart(page, from)) return !isPredicate(page, from + 1);
  if (page.inTitle[from] === 1) return true;
  if (page.language === 'en' || before === undefined) return false;
  const isQuoted =
    ((word.gap | (openingArticles.has(before.key) ? before.gap : 0)) & Gap.quoteOpen) !== 0 &&
    next !== undefined &&
    (next.gap & Gap.quoteClose) !== 0;
  return isQuoted || (word.gap === 0 && /^(?:le|la|les|l|des|du|aux|au|un|une)$/.test(before.key));
}

/** "la loi Godet", "le rapport Tissier": a text that is called by somebody's name. */
function isNamedAfter(page: Page, from: number): boolean {
  const before = page.words[from - 1];
  return (
    before !== undefined &&
    page.words[from]?.gap === 0 &&
    (/^(?:projet|enquete|operation)$/.test(before.key)
      ? before.shape === 'lower' && page.words[from]?.shape !== 'upper'
      : /^(?:loi|lois|rapport|amendement|arret|decret|directive|jurisprudence|plan|norme|accord|accords|proposition|circulaire|prix)$/.test(
          before.key,
        ))
  );
}

/** "salle Pasteur", "la piscine Calypso", "place Bellecour", "la salle de la Rotonde": where one meets. */
export function isMeetingPlace(page: Page, from: number): boolean {
  const article = page.words[from - 1];
  const isOf =
    /^(?:la|l)$/.test(article?.key ?? '') && page.words[from - 2]?.key === 'de' && article?.gap === 0;
  const before = isOf ? page.words[from - 3] : article;
  return (
    page.language === 'fr' &&
    before !== undefined &&
    page.words[from]?.gap === 0 &&
    /^(?:salles?|amphi|amphitheatre|batiment|etage|place|square|piscine|gymnase|salon|tour|hall|parking|quai)$/.test(
      before.key,
    )
  );
}

/** What a page asks its readers to do. */
const orders =
  /^(?:recevez|decouvrez|retrouvez|inscrivez|abonnez|partagez|suivez|lisez|relisez|ecoutez|regardez|voyez|profitez|telechargez|participez|commentez|cliquez|repondez|reagissez|connectez|rejoignez|soutenez|accedez|choisissez|consultez|contactez)$/;

/** "Surveiller ses comptes", "Voyons": what a French line of advice begins with. */
function isVerb(page: Page, key: string): boolean {
  if (page.language === 'fr' && key.length > 4 && key.endsWith('ez') && isDictionaryForm(key)) return true;
  return page.language === 'fr' && key.length > 5 && /(?:er|ir|oir|ire|tre|dre|ons|ant|aient|ait)$/.test(key);
}

function isFunctional(key: string): boolean {
  if (key.length > 4 && key.endsWith('s') && isFunctional(key.slice(0, -1))) return true;
  return (
    institutionDomains.has(key) ||
    genericBusinessWords.has(key) ||
    frenchPublicHeads.has(key) ||
    firmNameWords.has(key) ||
    englishPublicHeads.has(key)
  );
}

/** "vingt et un CCAS", "trois CHU": bodies of that kind. */
function isOneOfMany(page: Page, from: number): boolean {
  // "les usagers des CLSC"
  if (page.words[from]?.key === 'clsc' && /^(?:les|des|aux|nos)$/.test(page.words[from - 1]?.key ?? ''))
    return true;
  const before = page.words[from - 1];
  return (
    page.language === 'fr' &&
    localBodies.has(page.words[from]?.key ?? '') &&
    page.words[from]?.gap === 0 &&
    before !== undefined &&
    (before.shape === 'number' ||
      /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|un|plusieurs|quelques|certains|chaque)$/.test(
        before.key,
      ))
  );
}

function acronym(
  page: Page,
  from: number,
  cue: Cue | undefined,
  found: (kind: EntityKind, strength: number, ...reasons: readonly SuggestionReason[]) => Classified,
): Classified | undefined {
  const word = page.words[from];
  if (word === undefined) return undefined;
  const because = reason(page, 'name.acronym', from, from + 1);
  const isRare = !isCommon(word.key) && !isFunctionWord(word.key);
  // "Cci : direction": a line of a message.
  if (word.key === 'cci' && ((page.words[from + 1]?.gap ?? 0) & Gap.colon) !== 0) return undefined;
  if (isReference(page, from) || isOneOfMany(page, from) || isKindOfNumber(page, from)) return undefined;
  if (cue === undefined && !isAuthorityAcronym(word.key) && isDatum(page, from)) return undefined;
  if (isAuthorityAcronym(word.key) && (page.inCapitals[from] === 0 || isRare))
    return found('authority', 6, because);
  if (isPlainAcronym(word.key) || page.inCapitals[from] === 1) return undefined;
  // "N.S.", "P.E.I.": provinces and states as newspapers shorten them.
  if (
    cue === undefined &&
    /^(?:\p{L}\.)+\p{L}$/u.test(word.key) &&
    page.text[word.end] === '.' &&
    word.key.length < 6
  )
    return undefined;
  if (cue !== undefined) return found(cue.kind, 5, cue.reason);
  if (page.language === 'en' && isOneOfKind(page, from)) return undefined;
  // "chez SFR et RED": an everyday word in capitals, beside a firm.
  if (word.key.length > 2 && besideFirm(page, from)) return found('organisation', 3, because);
  if (word.key.length < 3 || !isRare) return undefined;
  // "MÉDILIANTE" is a name in capitals; a long everyday word in capitals is shouting.
  // An agency signs "abc/xyz" and writes "XYZ": only a word of the language says by its small letters that it is one.
  const isLower = page.seenLower.has(word.key) && (word.key.length > 4 || isDictionaryWord(word.key));
  if (isLower || (word.key.length > 6 && endsLikeProse(word.key))) return undefined;
  if (word.key.length > 4 && isDictionaryWord(word.key) && !isPredicate(page, from + 1)) return undefined;
  return found('organisation', 3, because);
}

/** "our SIS", "the DHB" beside "Varlow DHB": initials of what many have, and not of one. */
function isOneOfKind(page: Page, from: number): boolean {
  const word = page.words[from];
  const before = page.words[from - 1];
  if (word === undefined || word.gap !== 0 || before === undefined) return false;
  if (/^(?:our|your|my)$/.test(before.key)) return true;
  if (before.key !== 'the') return false;
  return (page.places.get(word.key) ?? []).some((at) => {
    const name = page.words[at - 1];
    return page.words[at]?.gap === 0 && name?.shape === 'capital' && !isFunctionWord(name.key);
  });
}

/** Right behind a firm in capitals, over "et" or a comma, and its preposition. */
function besideFirm(page: Page, from: number): boolean {
  const last = page.mentions.at(-1);
  if (last?.kind !== 'organisation' || last.to > from || from - last.to > 2) return false;
  if (page.words[last.to - 1]?.shape !== 'upper') return false;
  let joints = 0;
  for (let at = last.to; at <= from; at += 1) {
    const { key = '', gap = 1 } = page.words[at] ?? {};
    if ((gap & ~Gap.comma) !== 0) return false;
    if (gap === Gap.comma || /^(?:et|ou|and|or)$/.test(key)) joints += 1;
    else if (at < from && !/^(?:de|d|chez|at)$/.test(key)) return false;
  }
  return joints > 0;
}

/** "Cablivance refuse de payer": it ends as prose does, but no dictionary has it, and it does something. */
function isNamedAtStart(page: Page, from: number): boolean {
  return (
    page.words[from]?.shape === 'capital' &&
    // "Reissuing a card": the article of English, and no verb.
    (page.language === 'fr' || page.words[from + 1]?.key !== 'a') &&
    !isDictionaryForm(page.words[from]?.key ?? '') &&
    isPredicate(page, from + 1)
  );
}
