import { isCommon, isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { placeLength } from '../lexicon/lookup.ts';
import { englishPublicHeads, firmNameWords } from '../lists/institution-words.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { endWithPoint, isInitialAt } from '../page/plain-run.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

const locals = wordSet('local lodge');
const crowns = wordSet('majesty');
const partners = wordSet('associates partners sons');
const offices = wordSet('office');
const generals = wordSet('general');
const courts = wordSet('court');
const doctors = wordSet('dr');
const houses = wordSet('house');
/** Who has an office that is called after him. */
const holders =
  /^(?:commissioner|ombudsman|sheriff|prosecutor|coroner|comptroller|treasurer|auditor|governor|general|attorney)$/;
const longest = 9;

/**
 * English bodies told by what they are at their head or end: "Carvers Union Local 2047", "Her Majesty’s Prison Halvern",
 * "Harlow and Associates, P.C.", "the Data Commissioner’s office", "the Ohio attorney general", "Dr. Vane’s Laboratories". Linear.
 */
export function findEnglishHeads(page: Page): void {
  if (page.language !== 'en') return;
  takeLocals(page);
  for (const index of placesOf(page, crowns)) takeCrown(page, index);
  for (const index of placesOf(page, partners)) takePartners(page, index);
  for (const index of placesOf(page, offices)) takeOffice(page, index);
  for (const index of placesOf(page, generals)) takeAttorney(page, index);
  for (const index of placesOf(page, courts)) takeCourt(page, index);
  for (const index of placesOf(page, doctors)) takeDoctor(page, index);
  for (const index of placesOf(page, houses)) takeHouse(page, index);
}

/** Where the capitals begin that stand before `index`, over small words within. */
function runBefore(page: Page, index: number, small: RegExp | undefined): number {
  let from = index;
  for (let at = index - 1; at >= Math.max(0, index - longest); at -= 1) {
    const word = page.words[at];
    const behind = page.words[at + 1];
    if (word === undefined || behind === undefined || (behind.gap & ~Gap.ampersand) !== 0) break;
    if (page.taken[at] === 1) break;
    if (isNameShaped(word) && !isFunctionWord(word.key)) from = at;
    else if (small === undefined || word.shape !== 'lower' || !small.test(word.key)) break;
  }
  return from;
}

/** "Carvers International Union of Ashland Local 2047": a union’s branch; and its letters with the same number elsewhere. */
function takeLocals(page: Page): void {
  const numbers = new Set<string>();
  for (const index of placesOf(page, locals)) {
    const number = page.words[index + 1];
    if (page.words[index]?.shape !== 'capital' || number?.gap !== 0 || !/^\d{1,5}[a-z]?$/.test(number.key))
      continue;
    const from = runBefore(page, index, /^(?:of|and|for)$/);
    if (from === index || page.words[index]?.gap !== 0) continue;
    numbers.add(number.key);
    // "Carvers Union Local 441 Health and Welfare Fund": what the branch has.
    let to = index + 2;
    while (to - index < longest && page.words[to]?.gap === 0 && isFundWord(page, to)) to += 1;
    take(page, from, to, index);
  }
  if (numbers.size === 0) return;
  for (const index of placesOf(page, numbers)) {
    const letters = page.words[index - 1];
    if (letters?.shape === 'upper' && page.words[index]?.gap === 0 && letters.key.length > 2)
      take(page, index - 1, index + 1, index);
  }
}

function isFundWord(page: Page, at: number): boolean {
  const word = page.words[at];
  const isJoint = word?.key === 'and' && isNameShaped(page.words[at + 1]);
  return (isNameShaped(word) && fundWords.test(word.key)) || isJoint;
}

const fundWords =
  /^(?:health|welfare|pension|benefit|benefits|annuity|training|retirement|trust|funds?|plan|insurance|vacation)$/;

/** "Her Majesty’s Prison Halvern", "His Majesty’s Treasury". */
function takeCrown(page: Page, index: number): void {
  const whose = page.words[index - 1];
  if (page.words[index]?.isPossessive !== true || !/^(?:her|his)$/.test(whose?.key ?? '')) return;
  let to = index + 1;
  while (to - index < 5 && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  if (to > index + 1 && whose?.shape === 'capital') take(page, index - 1, to, index);
}

/** "Harlow and Associates, P.C.", "Orsley & Sons": who trades together. */
function takePartners(page: Page, index: number): void {
  const joint = page.words[index - 1];
  const word = page.words[index];
  if (word?.shape !== 'capital' || word.gap !== 0 || joint?.key !== 'and' || joint.gap !== 0) return;
  const from = runBefore(page, index - 1, undefined);
  const first = page.words[from];
  if (
    first === undefined ||
    from === index - 1 ||
    isCommon(first.key) ||
    englishPublicHeads.has(page.words[index - 2]?.key ?? '')
  )
    return;
  const form = page.words[index + 1];
  const hasForm =
    form !== undefined && isLegalForm(form.key) && isNameShaped(form) && (form.gap & ~Gap.comma) === 0;
  take(page, from, hasForm ? index + 2 : index + 1, index);
}

/** "the Data Commissioner’s office", "Ostley County Sheriff’s office": whose office it is, in capitals, and the noun in small letters. */
function takeOffice(page: Page, index: number): void {
  const holder = page.words[index - 1];
  if (page.words[index]?.gap !== 0 || page.words[index]?.shape !== 'lower') return;
  if (holder?.isPossessive !== true || holder.shape !== 'capital' || !holders.test(holder.key)) return;
  const from = runBefore(page, index - 1, undefined);
  const isAlone = from === index - 1 || (holder.key === 'general' && from === index - 2);
  if (!isAlone && page.inTitle[from] === 0) take(page, from, index + 1, index - 1, 'authority');
}

/** "the Ohio attorney general": whoever enforces the law of a state, with no name behind. */
function takeAttorney(page: Page, index: number): void {
  if (
    keyOf(page, index - 4, index + 1) === 'office of the attorney general' &&
    isNameShaped(page.words[index - 4])
  ) {
    const next = page.words[index + 1];
    const isWhole = next?.key !== 'of' && next?.key !== 'for';
    const isState =
      placeNamed(page.words[index - 5]?.name ?? '') === 'region' && page.words[index - 4]?.gap === 0;
    if (isWhole && !isState) take(page, index - 4, index + 1, index, 'authority');
    return;
  }
  const attorney = page.words[index - 1];
  const next = page.words[index + 1];
  if (attorney?.key !== 'attorney' || attorney.gap !== 0 || page.words[index]?.gap !== 0) return;
  if (page.words[index]?.isPossessive === true || page.inTitle[index] === 1) return;
  if (next?.gap === 0 && (isNameShaped(next) || (next.key === 'of' && isNameShaped(page.words[index + 2]))))
    return;
  for (const from of [index - 2, index - 3]) {
    const length = isNameShaped(page.words[from]) ? placeLength(page, from) : 0;
    if (from + length !== index - 1 || placeNamed(keyOf(page, from, index - 1)) !== 'region') continue;
    take(page, from, index + 1, index, 'authority');
    return;
  }
}

/** "in the High Court London": a court of a country, and where it sat. */
function takeCourt(page: Page, index: number): void {
  const rank = page.words[index - 1];
  const where = page.words[index + 1];
  if (page.words[index]?.shape !== 'capital' || page.words[index]?.gap !== 0 || where?.gap !== 0) return;
  if (rank?.shape !== 'capital' || !/^(?:high|supreme|crown|county|magistrates)$/.test(rank.key)) return;
  if (page.words[index - 2]?.key !== 'the' || placeNamed(where.name) !== 'city') return;
  take(page, index - 1, index + 1, index);
}

/** "Dr. Vane’s Laboratories": a firm that is called after a doctor, title and all. */
function takeDoctor(page: Page, index: number): void {
  const name = page.words[index + 1];
  if (!isNameShaped(page.words[index]) || name?.shape !== 'capital' || !name.isPossessive || name.gap !== 0)
    return;
  const end = index + 3;
  const trade = page.words[index + 2];
  if (trade?.shape !== 'capital' || trade.gap !== 0 || isInitialAt(page, index + 2)) return;
  if (firmNameWords.has(trade.key) || /^(?:laborator(?:y|ies)|clinics?|labs?)$/.test(trade.key))
    take(page, index, end, index + 2);
}

/** "because House of Mercies holds itself": a home by what it is devoted to, within a sentence and without an article. */
function takeHouse(page: Page, index: number): void {
  const [word, joint, name, next] = page.words.slice(index, index + 4);
  const before = page.words[index - 1];
  if (word?.shape !== 'capital' || word.gap !== 0 || joint?.key !== 'of' || joint.gap !== 0) return;
  if (name?.shape !== 'capital' || name.gap !== 0 || page.inTitle[index] === 1 || before?.shape !== 'lower')
    return;
  if (/^(?:the|a|an)$/.test(before.key) || (next?.gap === 0 && isNameShaped(next))) return;
  if (placeNamed(name.name) === undefined) take(page, index, index + 3, index);
}

function take(page: Page, from: number, to: number, cue: number, kind?: 'authority'): void {
  if (listedName(keyOf(page, from, to))?.kind === 'product') return;
  const end = endWithPoint(page, to);
  mention(page, from, to, {
    kind: kind ?? kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 7,
    reasons: [reason(page, 'name.head', cue, cue + 1)],
    ...(end === undefined ? {} : { end }),
  });
}
