import {
  endsLikeProse,
  isCommon,
  isAnyGivenName,
  isGivenName,
  isListedWord,
  isWeakGivenName,
  isTechnology,
  listedName,
} from '../lexicon/lexicon.ts';
import { speechVerbs } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isOfSomebody } from '../institutions/people.ts';
import { isPredicate } from '../page/predicate.ts';
import { isStart, keyOf, reason, type Page } from '../page/page.ts';
import { behindOffice, isOffice } from './offices.ts';
import { isDictionaryWord } from '../lexicon/dictionary.ts';
import {
  allCommon,
  bearsName,
  isFirm,
  isGeneration,
  isSurnameFirst,
  isUnlikely,
  looksLikeName,
  namedWords,
} from './shape.ts';
import { withoutCredentials, withoutFunction } from './credentials.ts';
import { ageBehind, cueBeside, roleBehind } from './cues.ts';
import { doesAsFirm } from '../organisations/firm-deeds.ts';
import { firmBefore, isParentFirm, isRoom, isWhereIn } from '../organisations/firm-before.ts';
import { isSurnameInCapitals } from './bylines.ts';
import { hasMiddleInitial, hasWorldSurname, isRareName } from './rare-names.ts';
import { ledBy, titleBefore } from './titles.ts';
import { isTown, isWay } from '../places/towns.ts';
import { givenAndInitial, initialsFirst, isInitial, lettersFirst, onlyInitials } from './initials.ts';
import { officialBefore } from './officials.ts';
import { Gap } from '../page/words.ts';
import type { Atom } from '../runs/atoms.ts';
import type { SuggestionReason } from '../../suggestion.ts';

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
  const found = nameIn(page, atom);
  const next = page.words[found?.to ?? -1];
  // "Jean Roe, III", "John Roe, Jr.": set off by a comma.
  return found !== undefined && found.end === undefined && next?.gap === Gap.comma && isGeneration(next)
    ? { ...found, to: found.to + 1 }
    : found === undefined || found.from === atom.from || !opensSurname(page, found.from - 1)
      ? found
      : { ...found, from: found.from - 1 };
}

/** "Te Awa Roe": a small word of Māori or Irish before a given name is part of it, and none of English. */
function opensSurname(page: Page, index: number): boolean {
  const word = page.words[index];
  return page.language === 'en' && word?.shape === 'capital' && /^(?:te|ni|nic|ui)$/.test(word.key);
}

function nameIn(page: Page, atom: Atom): PersonFound | undefined {
  let { from } = atom;
  const bare = withoutCredentials(page, from, atom.to);
  let to = withoutFunction(page, from, bare);
  const office = behindOffice(page, from, to);
  const functionAt = office === undefined ? undefined : office - 1;
  if (office !== undefined) from = office;
  // "ATTORNEY GENERAL ROE ANNOUNCES": in a line of capitals the prose goes on.
  if (page.inCapitals[from] === 1 && !isAnyGivenName(page.words[from]?.key ?? ''))
    while (to - from > 1 && isPlainWord(page.words[to - 1]?.key ?? '')) to -= 1;
  // "Councillor Jane Doe", "Bystander Jane Doe": an everyday word with a capital before a given name.
  if (to - from > 2 && (isParent(page, from) || opensName(page, from, to))) from += 1;
  const length = onlyInitials(page, from, to) ? 0 : namedWords(page, from, to);
  if (length === 0 || length > 5 || isFirm(page, from, to) || isWay(page, from, to)) return undefined;
  // "Maître Roche" is no drug maker.
  const key = keyOf(page, from, to);
  if (
    page.language === 'en' &&
    atom.title === undefined &&
    to - from > 1 &&
    isTown(key) &&
    isSaidWhere(page, from, to)
  )
    return undefined;
  if (
    listedName(key) !== undefined &&
    (isTechnology(key) || titleBefore(page, from, atom.title) === undefined)
  )
    return undefined;
  // "U.S. Attorney Goodwin": the office says that it is somebody.
  if (functionAt !== undefined && to - from === 1 && isOffice(page, atom.from) && !isCommon(key))
    return { from, to, strength: 6, reasons: [reason(page, 'name.function', functionAt, from)] };
  const place = placeNamed(keyOf(page, from, to));
  if (place !== undefined && place !== 'commune' && titleBefore(page, from, atom.title) === undefined)
    return undefined;
  // "Northern California": a part of a place.
  const last = placeNamed(page.words[to - 1]?.name ?? '');
  if (conventionalCapitals.has(page.words[from]?.key ?? '') && (last === 'region' || last === 'country'))
    return undefined;
  const led = ledBy(page, from);
  if (led !== undefined && length < 4)
    return { from: led, to, strength: 8, reasons: [reason(page, 'name.title', led - 1, led)] };
  const title = titleBefore(page, from, atom.title);
  const isBody =
    to - from === 1 &&
    (firmNameWords.has(page.words[from]?.key ?? '') || englishPublicHeads.has(page.words[from]?.key ?? ''));
  if (title !== undefined && !isBody && looksLikeName(page, from, to, true))
    return { from, to, strength: 8, reasons: [reason(page, 'name.title', title, title + 1)] };
  const official = officialBefore(page, from, to);
  if (official !== undefined)
    return { from, to, strength: 7, reasons: [reason(page, 'name.function', official, official + 1)] };
  // "Fionn Mac Giolla SC": letters that only somebody has behind a name.
  if (
    bare < atom.to &&
    length < 4 &&
    page.language === 'en' &&
    page.inCapitals[from] === 0 &&
    looksLikeName(page, from, to)
  )
    return { from, to, strength: 6, reasons: [reason(page, 'name.title', bare, atom.to)] };
  const given = page.words[from];
  if (given === undefined || given.shape === 'mixed' || given.isElided) return undefined;
  const initial = givenAndInitial(page, from, to) ?? initialsFirst(page, from, to);
  if (initial !== undefined) return initial;
  const isGiven = isGivenName(given.key) || (length >= 2 && isInitial(given.key));
  if (length >= 2 && isGiven) return byGivenName(page, from, to, functionAt);
  if (
    length >= 2 &&
    (isRareName(page, from, to) || hasMiddleInitial(page, from, to) || hasWorldSurname(page, from, to))
  ) {
    const cue = cueBeside(page, from, to, functionAt);
    const because = reason(page, 'name.given', from, from + 1);
    return {
      from,
      to,
      strength: cue === undefined ? 4 : 6,
      reasons: cue === undefined ? [because] : [because, cue],
    };
  }
  if (length >= 2 && isSurnameFirst(page, from, to))
    return { from, to, strength: 6, reasons: [reason(page, 'name.given', to - 1, to)] };
  const cue = cueBeside(page, from, to, functionAt);
  if (
    length >= 2 &&
    cue !== undefined &&
    (looksLikeName(page, from, to) || (cue.code === 'name.function' && lettersFirst(page, from, to))) &&
    !isUnlikely(page, from, to, cue.code)
  )
    return { from, to, strength: 5, reasons: [cue] };
  if (
    length === 1 &&
    isGiven &&
    !isWeakGivenName(given.key) &&
    given.shape === 'capital' &&
    !isGroup(page, to)
  ) {
    const age = ageBehind(page, to);
    if (age !== undefined) return { from, to, strength: 6, reasons: [age] };
    if (isGivenName(given.key) && !firmBefore(page, from) && given.key.length > 2)
      return { from, to, strength: 2, reasons: [reason(page, 'name.given', from, to)] };
  }
  return undefined;
}

/** "in Rio Rancho", "of Melton Mowbray, Leicestershire". */
function isSaidWhere(page: Page, from: number, to: number): boolean {
  const before = page.words[from - 1];
  const next = page.words[to];
  const isBehind =
    page.words[from]?.gap === 0 && /^(?:in|near|outside|of|from|at|to)$/.test(before?.key ?? '');
  const isBroader = next?.gap === Gap.comma && /^(?:country|region)$/.test(placeNamed(next.name) ?? '');
  return (isBehind && page.words[to - 1]?.isPossessive !== true) || isBroader;
}

function isPlainWord(key: string): boolean {
  return isCommon(key) || isDictionaryWord(key);
}

/** "Mother-of-two Jane Doe", "Ex-employee John Roe" */
function isParent(page: Page, index: number): boolean {
  return /^(?:(?:grand)?(?:mother|father)|mum|mom|dad)-of-|^ex-\p{L}{4,}$/u.test(
    page.words[index]?.key ?? '',
  );
}

function opensName(page: Page, from: number, to: number): boolean {
  const first = page.words[from];
  const given = page.words[from + 1];
  if (
    first === undefined ||
    given === undefined ||
    !isCommon(first.key) ||
    isGivenName(first.key) ||
    isRoom(first.key)
  )
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
  // "JO Sénat": initials, and no given name.
  if (given.shape === 'upper' && given.key.length < 4 && page.words[to - 1]?.shape !== 'upper')
    return undefined;
  const isWeak = isWeakGivenName(given.key) || (placeNamed(given.key) !== undefined && isCommon(given.key));
  const surnameIsCommon = allCommon(page, from + 1, to);
  const cue =
    cueBeside(page, from, to, functionAt) ??
    roleBehind(page, to) ??
    speaksBehind(page, from, to) ??
    (hasMiddleInitial(page, from, to) ? reason(page, 'name.given', from, from + 2) : undefined) ??
    (isOfSomebody(page, from - 2, from - 1)
      ? reason(page, 'name.function', from - 2, from - 1)
      : undefined) ??
    // "Florence ROE-MARTIN": a town in front of capitals that are no word.
    (isSurnameInCapitals(page, from + 1, to) ? reason(page, 'name.given', from, to) : undefined);
  const isFirms = firmBefore(page, from) || isWhereIn(page, from, to) || doesAsFirm(page, to);
  if ((cue === undefined && isFirms) || isParentFirm(page, from)) return undefined;
  if ((isWeak || surnameIsCommon) && cue === undefined) {
    if (isWeak && surnameIsCommon) return undefined;
    if (page.inTitle[from] === 1 && surnameIsCommon) return undefined;
    // "Clément Domergue confirme."
    const speaks = isPredicate(page, to) && !surnameIsCommon && isGivenName(given.key);
    const isAnyWord = isStart(page, from) || isCommon(given.key);
    if (isWeak && !speaks && !isInitial(given.key) && isAnyWord && !bearsName(page, from, to))
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

/** "the Solenne group": English says behind a name that it is a firm’s. */
function isGroup(page: Page, to: number): boolean {
  const next = page.words[to];
  return (
    page.language === 'en' &&
    next?.gap === 0 &&
    next.shape === 'lower' &&
    /^(?:groups?|brand|chain|platform|app|website|franchise|conglomerate|software|store|stores)$/.test(
      next.key,
    )
  );
}

/** "James Foster says": who is quoted, though either name be a word, unless it is a town or a firm. */
function speaksBehind(page: Page, from: number, to: number): SuggestionReason | undefined {
  const given = page.words[from]?.key ?? '';
  const last = page.words[to - 1]?.key ?? '';
  const verb = page.words[to];
  if (page.language !== 'en' || to - from !== 2 || verb === undefined || verb.gap !== 0) return undefined;
  if (!speechVerbs.has(verb.key) || isCommon(given) || placeNamed(given) !== undefined) return undefined;
  return firmNameWords.has(last) || englishPublicHeads.has(last) || placeNamed(last) !== undefined
    ? undefined
    : reason(page, 'name.speech', to, to + 1);
}
