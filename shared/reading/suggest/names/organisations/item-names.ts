import { kindOfInstitution } from '../institutions/kind.ts';
import { isDictionaryForm, isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isAnyGivenName, isCommon, isFunctionWord, isPlainAcronym, listedName } from '../lexicon/lexicon.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { calendarWords } from '../lists/function-words.ts';
import { frenchFirmWords } from '../lists/institution-words.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** Whom or what an item is about, and by what it is set off: a place in brackets, a number, or a full stop before prose. */
type Head = {
  readonly from: number;
  readonly to: number;
  readonly form: 'bracket' | 'count' | 'stop';
  /** No word of the language, or known from a list; told behind to be a firm; or neither. */
  readonly is: 'name' | 'told' | 'plain';
};

/** So many items alike make a round-up of them. */
const enough = { bracket: 2, count: 3, stop: 3 } as const;
const longest = 5;

/**
 * Whom each item of a round-up is about, in small letters at the start of its line: "1. Volmora (Brésil) – 34 millions", "Ombrai.
 * The Japanese dating app lost …". Other items alike say that it is one; rubrics, places and people are none. Linear.
 */
export function findItemNames(page: Page): void {
  const heads = headsOf(page);
  for (const { from, to, form, is } of heads) {
    const alike = heads.filter((one) => one.form === form || (form !== 'stop' && one.form !== 'stop'));
    if (alike.length < enough[form] || alike.filter((one) => one.is !== 'plain').length < 2) continue;
    if (is === 'plain' && form !== 'bracket') continue;
    const key = keyOf(page, from, to);
    mention(page, from, to, {
      kind: listedName(key)?.kind ?? kindOfInstitution(key.split(' ')),
      strength: 5,
      reasons: [reason(page, 'name.listed', from, to)],
    });
  }
}

function headsOf(page: Page): readonly Head[] {
  const heads: Head[] = [];
  for (const [index, word] of page.words.entries()) {
    if (index > 0 && (word.gap & Gap.line) === 0) continue;
    // "3. Volmora", "4) Volmora": behind the item’s own number.
    const isNumbered = word.shape === 'number' && /^\d{1,2}$/.test(word.key);
    const from = isNumbered ? index + 1 : index;
    const first = page.words[from];
    if (!isNameShaped(first) || (isNumbered && (first.gap & (Gap.sentence | Gap.close | Gap.dash)) === 0))
      continue;
    const head = headAt(page, from);
    if (head !== undefined) heads.push(head);
  }
  return heads;
}

function headAt(page: Page, from: number): Head | undefined {
  let to = from + 1;
  while (
    to - from < longest &&
    page.words[to]?.gap === 0 &&
    (isNameShaped(page.words[to]) || isJoint(page, to))
  )
    to += 1;
  const form = formAt(page, to);
  const words = page.words.slice(from, to);
  const key = keyOf(page, from, to);
  if (form === undefined || placeNamed(key) !== undefined || page.inCapitals[from] === 1) return undefined;
  const isSomebody =
    words.length === 2 && isAnyGivenName(words[0]?.key ?? '') && listedName(key) === undefined;
  const isRubric = words.every(
    (word) =>
      isFunctionWord(word.key) ||
      genericBusinessWords.has(word.key) ||
      isPlainAcronym(word.key) ||
      calendarWords.has(word.key),
  );
  const isOffice = words.some((word) => personFunctions.has(word.key) || personTitles.has(word.key));
  // "R1.", "lili_69.": a reference, and who writes on a board.
  const isMark = listedName(key) === undefined && words.some((word) => /[\d_]/.test(word.key));
  if (isSomebody || isRubric || isOffice || isMark) return undefined;
  const isOwn =
    listedName(key) !== undefined ||
    words.some(
      (word) =>
        !isCommon(word.key) &&
        !(words.length === 1 ? isDictionaryWord(word.key) : isDictionaryForm(word.key)) &&
        !isFunctionWord(word.key) &&
        !isPlainAcronym(word.key),
    );
  return {
    from,
    to,
    form,
    is: isOwn ? 'name' : form === 'stop' && isToldBehind(page, to) ? 'told' : 'plain',
  };
}

/** "of", "de la": a small word with a capital behind. */
function isJoint(page: Page, index: number): boolean {
  const next = page.words[index + 1];
  return (
    /^(?:of|and|de|du|des|d|et|la|l)$/.test(page.words[index]?.key ?? '') &&
    next?.gap === 0 &&
    isNameShaped(next)
  );
}

function formAt(page: Page, to: number): Head['form'] | undefined {
  const next = page.words[to];
  if (next === undefined || (next.gap & Gap.line) !== 0) return undefined;
  if (next.gap === Gap.open) return closesPlace(page, to) ? 'bracket' : undefined;
  if ((next.gap & (Gap.dash | Gap.colon)) !== 0) return isCount(page, to) ? 'count' : undefined;
  return next.gap === Gap.sentence && next.shape === 'capital' ? 'stop' : undefined;
}

/** "(Inde)", "(South Korea)": where it is. */
function closesPlace(page: Page, from: number): boolean {
  for (let to = from + 1; to <= from + 3; to += 1) {
    const word = page.words[to];
    if (word !== undefined && (word.gap & (Gap.close | Gap.line)) === 0) continue;
    const key = keyOf(page, from, to);
    return /^(?:us|usa|uk|uae|eu)$/.test(key) || placeNamed(key) !== undefined;
  }
  return false;
}

/** "– 34 millions de clients", "– jusqu’à 5 millions". */
function isCount(page: Page, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const word = page.words[at];
    if (word === undefined || (at > from && word.gap !== 0)) return false;
    if (word.shape === 'number')
      return /^(?:million|milliard|billion|thousand|k|de|d)|s$/.test(page.words[at + 1]?.key ?? '');
    if (
      !/^(?:jusqu|a|plus|pres|de|environ|quelque|up|to|more|than|about|over|nearly|some|around|at|least|au|moins)$/.test(
        word.key,
      )
    )
      return false;
  }
  return false;
}

/** "The Japanese dating app lost …", "L’assureur breton …": the sentence behind opens with what it is. */
function isToldBehind(page: Page, from: number): boolean {
  if (!/^(?:the|an?|le|la|l|un|une|ce|cette|this)$/.test(page.words[from]?.key ?? '')) return false;
  for (let at = from + 1; at <= from + 4; at += 1) {
    const word = page.words[at];
    if (word === undefined || (word.gap & (sentenceGaps | Gap.comma | Gap.colon)) !== 0) return false;
    if (frenchFirmWords.has(word.key) || firmNouns.test(word.key)) return true;
  }
  return false;
}

const firmNouns =
  /^(?:store|shop|hospital|clinic|university|college|school|airline|hotelier|exchange|lab|laboratory|network|game|studio|forum|bookmaker|casino|utility|port|ministry|regulator|union|club|federation|museum|hopital|clinique|universite|reseau|jeu|appli|application|compagnie|caisse|ministere|port|musee|forum|casino|logiciel|newspaper|journal|quotidien|magazine)$/;
