import {
  endsLikeProse,
  isCommon,
  isFunctionWord,
  isGivenName,
  isLegalForm,
  isListedWord,
  isWeakGivenName,
  isTechnology,
  listedName,
} from './lexicon.ts';
import { personFunctions, personTitles } from './lists/cue-words.ts';
import { conventionalCapitals } from './lists/function-words.ts';
import { englishPublicHeads, firmNameWords, frenchFirmWords } from './lists/institution-words.ts';
import { placeNamed } from './gazetteer.ts';
import { isPredicate } from './predicate.ts';
import { isStart, keyOf, reason, type Page } from './page.ts';
import { ageBehind, cueBeside, isFunctionOf } from './person-cues.ts';
import { isInitialAt, openingArticles } from './plain-run.ts';
import { givenAndInitial, isInitial, onlyInitials } from './initials.ts';
import type { Atom } from './atoms.ts';
import type { SuggestionReason } from '../suggestion.ts';

/** What says that a run of capitals is somebody, and where the name begins (behind a title, a function). */
export type PersonFound = {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly reasons: readonly SuggestionReason[];
  /** Where the name ends, when a point behind its last letter belongs to it. */
  readonly end?: number;
};

/** Is this run the name of a person? By its given name, a title, a function beside it, an age, who is quoted. */
export function personIn(page: Page, atom: Atom): PersonFound | undefined {
  let { from } = atom;
  const to = withoutFunction(page, from, withoutCredentials(page, from, atom.to));
  // "Directeur Jean Dupont", "CEO Jane Doe", "Attorney General Kwame Mensah": the function is no part of the name.
  let functionAt: number | undefined;
  for (let index = from; index < to - 1; index += 1) {
    if (
      !isFunctionOf(page, index) ||
      (index > from && !isGivenName(page.words[index + 1]?.key ?? '') && !isFunctionOf(page, index - 1))
    )
      continue;
    functionAt = index;
    from = index + 1;
  }
  // "U.S. Attorney McGregor Scott", "U.S. Rep. Jane Doe": an office of the United States, and who has it.
  const office = page.words[from + 1]?.key ?? '';
  if (
    /^u\.?s$/.test(page.words[from]?.key ?? '') &&
    to - from > 2 &&
    isFunctionOf(page, from + 1) &&
    office !== ''
  ) {
    functionAt = from + 1;
    from += 2;
  }
  // "Councillor Jane Doe", "Bystander Jane Doe": an everyday word with a capital before a given name.
  if (to - from > 2 && opensName(page, from, to)) from += 1;
  const length = onlyInitials(page, from, to) ? 0 : namedWords(page, from, to);
  if (length === 0 || length > 5 || isFirm(page, from, to)) return undefined;
  // "Maître Roche" is no drug maker.
  const key = keyOf(page, from, to);
  if (
    listedName(key) !== undefined &&
    (isTechnology(key) || titleBefore(page, from, atom.title) === undefined)
  )
    return undefined;
  // "U.S. Attorney Goodwin": the office says that it is somebody.
  if (
    functionAt === from - 1 &&
    from === atom.from + 2 &&
    to - from === 1 &&
    isOffice(page, atom.from) &&
    !isCommon(key)
  )
    return { from, to, strength: 6, reasons: [reason(page, 'name.function', functionAt, from)] };
  const place = placeNamed(keyOf(page, from, to));
  if (place !== undefined && place !== 'commune' && atom.title === undefined) return undefined;
  // "Northern California": a part of a place.
  const last = placeNamed(page.words[to - 1]?.name ?? '');
  if (conventionalCapitals.has(page.words[from]?.key ?? '') && (last === 'region' || last === 'country'))
    return undefined;
  const title = titleBefore(page, from, atom.title);
  const isBody =
    to - from === 1 &&
    (firmNameWords.has(page.words[from]?.key ?? '') || englishPublicHeads.has(page.words[from]?.key ?? ''));
  if (title !== undefined && !isBody && looksLikeName(page, from, to, true))
    return { from, to, strength: 8, reasons: [reason(page, 'name.title', title, title + 1)] };
  const given = page.words[from];
  if (given === undefined || given.shape === 'mixed' || given.isElided) return undefined;
  const initial = givenAndInitial(page, from, to);
  if (initial !== undefined) return initial;
  const isGiven = isGivenName(given.key) || (length >= 2 && isInitial(given.key));
  if (length >= 2 && isGiven) return byGivenName(page, from, to, functionAt);
  if (length >= 2 && isSurnameFirst(page, from, to))
    return { from, to, strength: 6, reasons: [reason(page, 'name.given', to - 1, to)] };
  const cue = cueBeside(page, from, to, functionAt);
  if (length >= 2 && cue !== undefined && looksLikeName(page, from, to))
    return { from, to, strength: 5, reasons: [cue] };
  if (length === 1 && isGiven && !isWeakGivenName(given.key) && given.shape === 'capital') {
    const age = ageBehind(page, to);
    if (age !== undefined) return { from, to, strength: 6, reasons: [age] };
    if (isGivenName(given.key) && !firmBefore(page, from) && given.key.length > 2)
      return { from, to, strength: 2, reasons: [reason(page, 'name.given', from, to)] };
  }
  return undefined;
}

function isOffice(page: Page, from: number): boolean {
  return /^u\.?s$/.test(page.words[from]?.key ?? '') && isFunctionOf(page, from + 1);
}

/** "Jane Doe, MD", "John Roe CPA": letters behind a name that are no part of it. */
function withoutCredentials(page: Page, from: number, end: number): number {
  let to = end;
  while (
    to - from > 2 &&
    /^(?:md|jd|m\.d|dds|dmd|do|dpm|phd|ph\.d|cpa|esq|np|rn|pa|pa-c|mp|mba|jr|sr|qc|kc)$/.test(
      page.words[to - 1]?.key ?? '',
    )
  )
    to -= 1;
  return to;
}

/** "Jane Doe Journaliste", in a line of credits. */
function withoutFunction(page: Page, from: number, end: number): number {
  const last = page.words[end - 1];
  return end - from === 3 &&
    last !== undefined &&
    personFunctions.has(last.key) &&
    isGivenName(page.words[from]?.key ?? '')
    ? end - 1
    : end;
}

function opensName(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  const given = page.words[from + 1];
  if (first === undefined || given === undefined || !isCommon(first.key) || isGivenName(first.key))
    return false;
  if (
    firmNameWords.has(first.key) ||
    englishPublicHeads.has(first.key) ||
    !isGivenName(given.key) ||
    isWeakGivenName(given.key)
  )
    return false;
  return !allCommon(page, from + 2, to);
}

function byGivenName(
  page: Page,
  from: number,
  to: number,
  functionAt: number | undefined,
): PersonFound | undefined {
  const given = page.words[from];
  if (given === undefined) return undefined;
  const isWeak = isWeakGivenName(given.key) || (placeNamed(given.key) !== undefined && isCommon(given.key));
  const surnameIsCommon = allCommon(page, from + 1, to);
  const cue = cueBeside(page, from, to, functionAt);
  if (cue === undefined && (firmBefore(page, from) || isWhereIn(page, from, to))) return undefined;
  if ((isWeak || surnameIsCommon) && cue === undefined) {
    if (isWeak && surnameIsCommon) return undefined;
    if (page.inTitle[from] === 1 && surnameIsCommon) return undefined;
    // "Clément Domergue confirme."
    const speaks = isPredicate(page, to) && !surnameIsCommon && isGivenName(given.key);
    if (isWeak && !speaks && !isInitial(given.key) && (isStart(page, from) || isCommon(given.key)))
      return undefined;
    const surname = page.words[to - 1]?.key ?? '';
    // "Jordan Billing" may be a team, "Karen Billings" is somebody.
    if (
      surnameIsCommon &&
      page.language === 'en' &&
      endsLikeProse(surname) &&
      (isWeak || isListedWord(surname))
    )
      return undefined;
  }
  if (isInitial(given.key) && cue === undefined && (surnameIsCommon || to - from < 2)) return undefined;
  const reasons = [reason(page, 'name.given', from, from + 1), ...(cue === undefined ? [] : [cue])];
  return { from, to, strength: cue === undefined ? 6 : 7, reasons };
}

/** How many words of the run carry the name; 0 when one of them cannot stand in a person’s name. */
function namedWords(page: Page, from: number, to: number): number {
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

function isFirm(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (
      index > from &&
      (isLegalForm(key) || firmNameWords.has(key)) &&
      !(index === to - 1 && isSurnameToo(key))
    )
      return true;
    if (index > from && placeNamed(key) === 'country') return true;
    if (index > from && conventionalCapitals.has(key) && !isSurnameToo(key)) return true;
  }
  return false;
}

/** Words of firms' names that are common surnames too ("Bernard Marchés" is no one, "Jean Poste" neither). */
function isSurnameToo(key: string): boolean {
  return (
    /^(?:lord|king|prince|pope|garage|ferme|wood|french|english|west|north|boutique|brothers|marche|motors|bell|page|ross|mutter|roman|jardin|cook|power|powers|price|banks|steel|glass|weaver|sons|fils|german|welsh|holland|england|france)$/.test(
      key,
    ) && !/^(?:sons|fils|motors|brothers|boutique|garage|ferme|france)$/.test(key)
  );
}

function titleBefore(page: Page, from: number, own: number | undefined): number | undefined {
  if (own !== undefined) return own;
  const before = page.words[from - 1];
  const word = page.words[from];
  if (before === undefined || word === undefined || word.gap !== 0 || !personTitles.has(before.key))
    return undefined;
  if (before.key === 'me' || before.key === 'm' || before.key === 'st')
    return before.shape === 'capital' || before.shape === 'upper' ? from - 1 : undefined;
  if (
    /^(?:general|juge|judge|justice|pere|soeur|dame|maitre|professeur|docteur|capitaine|commandant|inspecteur|colonel|lieutenant|senateur|sheriff|senator|detective|inspector)$/.test(
      before.key,
    )
  ) {
    return page.words[from - 1]?.shape === 'lower' && before.key === 'general' ? undefined : from - 1;
  }
  return from - 1;
}

/** Nothing in these words says that they are prose, a firm, or a heading. */
function looksLikeName(page: Page, from: number, to: number, isTitled = false): boolean {
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word === undefined) return false;
    if (word.shape === 'lower' || (index > from && isInitialAt(page, index))) continue;
    // "Mme Le Corre"
    if (isTitled && index === from && to - from > 1 && openingArticles.has(word.key)) continue;
    if (personFunctions.has(word.key) || personTitles.has(word.key) || isFunctionWord(word.key)) return false;
    if (!isTitled && word.shape === 'upper' && word.key.length < 4 && !isInitial(word.key)) return false;
  }
  return !allCommon(page, from, to) || to - from === 1;
}

function allCommon(page: Page, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = page.words[index];
    if (word !== undefined && word.shape !== 'lower' && !isCommon(word.key)) return false;
  }
  return true;
}

/** "DURAND Marie": a family name in capitals, then a given name. */
function isSurnameFirst(page: Page, from: number, to: number): boolean {
  const last = page.words[to - 1];
  if (last === undefined || last.shape !== 'capital' || !isGivenName(last.key) || page.inCapitals[from] === 1)
    return false;
  for (let index = from; index < to - 1; index += 1) if (page.words[index]?.shape !== 'upper') return false;
  return (page.words[from]?.key.length ?? 0) > 2 && !isCommon(page.words[from]?.key ?? '');
}

function firmBefore(page: Page, from: number): boolean {
  const before = page.words[from - 1];
  const word = page.words[from];
  if (before === undefined || word === undefined || word.gap !== 0) return false;
  return (
    (frenchFirmWords.has(before.key) && !personFunctions.has(before.key)) ||
    /^(?:hopital|lycees?|colleges?|ecoles?|cliniques?|salles?|piscine|gymnase|rue|avenue|boulevard|place|stade|prix|universite)$/.test(
      before.key,
    )
  );
}

/** "in Albert Lea", "at Franklin Park": English says where, not who. */
function isWhereIn(page: Page, from: number, to: number): boolean {
  const before = page.words[from - 1];
  return (
    page.language === 'en' &&
    before !== undefined &&
    // "at Jane Doe’s office"
    page.words[to - 1]?.isPossessive === false &&
    page.words[from]?.gap === 0 &&
    before.shape === 'lower' &&
    /^(?:in|near|at|outside)$/.test(before.key)
  );
}
