import { placeNamed } from '../lexicon/gazetteer.ts';
import {
  isAuthorityAcronym,
  isCommon,
  isFunctionWord,
  isLegalForm,
  isPlainAcronym,
} from '../lexicon/lexicon.ts';
import { personFunctions } from '../lists/cue-words.ts';
import { conventionalCapitals } from '../lists/function-words.ts';
import {
  englishPublicHeads,
  firmNameWords,
  frenchFirmWords,
  frenchPublicHeads,
} from '../lists/institution-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isNameShaped, isStart, keyOf, mention, reason, type Mention, type Page } from '../page/page.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap, type Word } from '../page/words.ts';

/** So many words may stand in brackets behind a name as its short form. */
const longestShort = 3;

/**
 * Short forms that the text itself vouches for: "Alder Ambulance Inc. (Alder)", "AA said" behind "Alder Ambulance", and the
 * head of a name within a sentence, though it is an everyday word ("that Sharp thought").
 */
export function findShortForms(page: Page): void {
  const whole = page.mentions.filter(
    ({ kind, from, to }) => kind !== 'person' && kind !== 'place' && to - from > 1,
  );
  const byEnd = new Map(whole.map((one) => [one.to, one]));
  for (const [index, word] of page.words.entries())
    if ((word.gap & Gap.open) !== 0) takeBracketed(page, index, byEnd.get(index));
  const heads = new Map<string, Mention>();
  const initials = new Map<string, Mention>();
  for (const one of whole) {
    const head = everydayHead(page, one);
    if (head !== undefined && !heads.has(head)) heads.set(head, one);
    for (const cut of cutsOf(page, one)) if (!heads.has(cut)) heads.set(cut, one);
    for (const letters of initialsOf(page, one)) if (!initials.has(letters)) initials.set(letters, one);
  }
  if (heads.size === 0 && initials.size === 0) return;
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1 || !isNameShaped(word) || page.inCapitals[index] === 1) continue;
    const long = word.shape === 'upper' ? initials.get(word.key.replaceAll('.', '')) : undefined;
    if (long !== undefined && standsFor(page, index, word)) shorten(page, index, index + 1, long);
    else takeHead(page, index, word, heads.get(word.key));
  }
}

/** "(Alder)", "(“Alder”)", "(ci-après Alder)": words of the name right before it. */
function takeBracketed(page: Page, open: number, found: Mention | undefined): void {
  let from = open;
  while (/^(?:ci-apres|hereinafter|hereafter|le|la|the|ou|or)$/.test(page.words[from]?.key ?? '')) from += 1;
  const whole = found ?? unfound(page, open, from);
  if (whole === undefined) return;
  const own = new Set(page.words.slice(whole.from, whole.to).map(({ key }) => key));
  if (page.words[from]?.shape === 'lower' && isBlend(page, from, whole)) {
    shorten(page, from, from + 1, whole, 9);
    return;
  }
  let to = from;
  while (to - from <= longestShort) {
    const word = page.words[to];
    if (word === undefined || (to > from && (word.gap & Gap.close) !== 0)) break;
    if (!isNameShaped(word) || !own.has(word.key)) return;
    to += 1;
  }
  if (to === from || to - from > longestShort || to - from >= whole.to - whole.from) return;
  if (page.words.slice(from, to).every(({ key }) => isGeneric(key) || isLegalForm(key))) return;
  // The town or the letter that these words were taken for, they are not.
  const other = page.mentions.findIndex((one) => one.from >= from && one.to <= to);
  if (other >= 0) page.mentions.splice(other, 1);
  page.taken.fill(0, from, to);
  shorten(page, from, to, whole, 9);
}

/** "Office fédéral de la police (fedpol)": made of the beginnings of the name’s words. */
function isBlend(page: Page, at: number, whole: Mention): boolean {
  const short = page.words[at]?.key ?? '';
  if (((page.words[at + 1]?.gap ?? Gap.close) & Gap.close) === 0 || short.length < 4) return false;
  let rest = short;
  let parts = 0;
  for (let index = whole.from; index < whole.to && rest !== ''; index += 1) {
    const key = page.words[index]?.key ?? '';
    let length = 0;
    while (length < rest.length && key[length] === rest[length]) length += 1;
    if (length < 2) continue;
    rest = rest.slice(length);
    parts += 1;
  }
  return rest === '' && parts > 1;
}

/** The capitals right before the bracket, from the word in it onwards: "Volet Assistance (Volet)". */
function unfound(page: Page, open: number, short: number): Mention | undefined {
  const wanted = page.words[short];
  if (!isNameShaped(wanted) || ((page.words[short + 1]?.gap ?? Gap.close) & Gap.close) === 0)
    return undefined;
  let from = open - 1;
  while (from >= 0 && open - from < 7) {
    const word = page.words[from];
    if (!isNameShaped(word) || page.taken[from] === 1) return undefined;
    if (word.key === wanted.key) break;
    if ((word.gap & ~Gap.ampersand) !== 0) return undefined;
    from -= 1;
  }
  if (from < 0 || open - from < 2 || page.words[from]?.key !== wanted.key || isGeneric(wanted.key))
    return undefined;
  mention(page, from, open, {
    kind: kindOfInstitution(keyOf(page, from, open).split(' ')),
    strength: 7,
    reasons: [
      reason(page, 'name.abbreviated', short, short + 1, {
        name: page.text.slice(page.words[from]?.start, page.words[open - 1]?.end),
      }),
    ],
  });
  return page.mentions.at(-1);
}

/** "the Met" of the Metropolitan Police, "the Fed" of the Federal Reserve: the first three letters of what rules over many. */
function cutsOf(page: Page, one: Mention): readonly string[] {
  const first = page.words[one.from];
  if (page.language !== 'en' || one.kind !== 'authority' || first === undefined) return [];
  return /^(?:metropolitan|federal)$/.test(first.key) ? [first.key.slice(0, 3)] : [];
}

/** The first word of a name when it is an everyday one that says nothing of what the firm does. */
function everydayHead(page: Page, one: Mention): string | undefined {
  if (one.strength < 3) return undefined;
  for (let index = one.from; index < one.to; index += 1) {
    const word = page.words[index];
    if (word === undefined || isFunctionWord(word.key)) continue;
    // "Nursing and Midwifery Council": one of two fields.
    if (/^(?:and|et)$/.test(page.words[index + 1]?.key ?? '')) return undefined;
    const place = placeNamed(word.name);
    const isPlain = isCommon(word.key) && word.key.length > 3 && !isGeneric(word.key) && isNameShaped(word);
    return isPlain && (place === undefined || place === 'commune') ? word.key : undefined;
  }
  return undefined;
}

function isGeneric(key: string): boolean {
  return (
    genericBusinessWords.has(key) ||
    conventionalCapitals.has(key) ||
    personFunctions.has(key) ||
    firmNameWords.has(key) ||
    englishPublicHeads.has(key) ||
    frenchPublicHeads.has(key) ||
    frenchFirmWords.has(key) ||
    /^(?:county|city|town|township|village|borough|parish|state|province)$/.test(key)
  );
}

/** The letters a name begins with, with and without its legal form: of "Alder Care Inc.", "aci" and "ac". */
function initialsOf(page: Page, one: Mention): readonly string[] {
  let letters = '';
  let form = '';
  for (let index = one.from; index < one.to; index += 1) {
    const word = page.words[index];
    if (word === undefined || !isNameShaped(word) || isFunctionWord(word.key)) continue;
    if (index > one.from + 1 && index === one.to - 1 && isLegalForm(word.key)) form = word.key[0] ?? '';
    else letters += word.key[0] ?? '';
  }
  return letters.length < 2 ? [] : form === '' ? [letters] : [letters, letters + form];
}

/** Initials that mean nothing else: of two letters only with a verb behind. */
function standsFor(page: Page, index: number, word: Word): boolean {
  if (isAuthorityAcronym(word.key) || page.plainAcronyms.has(word.key)) return false;
  const before = page.words[index - 1];
  const next = page.words[index + 1];
  if (word.gap === 0 && isNameShaped(before) && !isFunctionWord(before.key)) return false;
  if (next !== undefined && next.gap === 0 && isNameShaped(next)) return false;
  return (word.key.length > 2 && !isPlainAcronym(word.key)) || isPredicate(page, index + 1);
}

function takeHead(page: Page, index: number, word: Word, whole: Mention | undefined): void {
  const next = page.words[index + 1];
  if (whole === undefined || word.shape !== 'capital' || page.inTitle[index] === 1) return;
  if (isStart(page, index) || word.gap !== 0 || page.seenLower.has(word.key)) return;
  const before = page.words[index - 1];
  // "Youth and Family": one of two words of another name.
  if (/^(?:and|et)$/.test(before?.key ?? '') && isNameShaped(page.words[index - 2])) return;
  if (isNameShaped(before) || (next !== undefined && next.gap === 0 && isNameShaped(next))) return;
  shorten(page, index, index + 1, whole);
}

function shorten(page: Page, from: number, to: number, whole: Mention, strength = 5): void {
  const fullName = page.text.slice(whole.start, whole.end);
  mention(page, from, to, {
    kind: whole.kind,
    strength,
    reasons: [reason(page, 'name.short', from, to, { name: fullName })],
    fullName,
  });
}
