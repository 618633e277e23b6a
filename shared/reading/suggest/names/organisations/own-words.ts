import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName } from '../lexicon/lexicon.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { isCalendar, isNameShaped, isStart, keyOf, mention, reason, type Page } from '../page/page.ts';
import { placesOf } from '../page/places-of.ts';
import { isPredicate } from '../page/predicate.ts';
import { Gap } from '../page/words.ts';
import { wordSet } from '../../../word-set.ts';

const mine = wordSet('my');
const causes = wordSet('for');
const forms = wordSet('high primary elementary');
const insurers = wordSet('medicaid medicare');
const chambers = wordSet('commons lords representatives hall');
/** For whom or what a charity or a league of citizens is, by the last word of its name. */
const served =
  /^(?:kids|children|families|schools|women|men|youth|girls|boys|veterans|seniors|animals|students|teachers|workers|patients|refugees|survivors|homes|humanity|justice|change|hope|peace|life|all|good|education|health|freedom|democracy|action|america|britain|equality|rights|privacy)$/;
/** What else English writes so: papers, offices, prices. */
const noCause =
  /^(?:notice|bill|request|program|programme|day|week|month|year|award|awards|prize|fund|plan|plans|act|rules?|guide|tips|advice|guidelines|framework|strategy|questions?|time|apply|call|care|look|looking|search|vote|director|head|manager|minister|secretary|officer|chief|deputy|coordinator|department|office|services?)$/;
const most = 5;

/**
 * English names made of words of the language, told by how they are put together: "Manage My Pills", "the My Home Ward scheme",
 * "Hatcher for Kids", the schools "Ashby High", a house of parliament, an insurer of the state. Linear.
 */
export function findOwnWords(page: Page): void {
  if (page.language !== 'en') return;
  takeMine(page);
  for (const index of placesOf(page, causes)) takeCause(page, index);
  for (const index of placesOf(page, forms)) takeSchool(page, index);
  for (const index of placesOf(page, chambers)) takeChamber(page, index);
  for (const index of placesOf(page, insurers)) takeInsurer(page, index);
}

/** "Manage My Pills", "5,200 My Home Ward patients": a small word with a capital between capitals, within a sentence. */
function takeMine(page: Page): void {
  const found: { readonly from: number; readonly to: number; readonly isSure: boolean }[] = [];
  for (const index of placesOf(page, mine)) {
    const word = page.words[index];
    if (word?.shape !== 'capital' || page.inCapitals[index] === 1 || page.taken[index] === 1) continue;
    let to = index + 1;
    while (to - index < 4 && isPart(page, to)) to += 1;
    if (to === index + 1) continue;
    const from = word.gap === 0 && isPart(page, index - 1, true) ? index - 1 : index;
    // "Oh My Days", "It Was My Bank": what somebody says.
    const isShouted = isNameShaped(page.words[from - 1]) && !isCalendar(page, from - 1);
    if (from < index && isShouted && page.words[from]?.gap === 0) continue;
    if (from === index && isStart(page, from)) continue;
    found.push({ from, to, isSure: page.inTitle[from] === 0 });
  }
  const sure = new Set(found.filter(({ isSure }) => isSure).map(({ from, to }) => keyOf(page, from, to)));
  for (const { from, to } of found)
    if (sure.has(keyOf(page, from, to))) take(page, from, to, 'name.spelling', from, to);
}

function isPart(page: Page, at: number, isFirst = false): boolean {
  const word = page.words[at];
  if (word?.shape !== 'capital' || page.taken[at] === 1 || (!isFirst && word.gap !== 0)) return false;
  if (/^(?:oh|dear|hey|all|and|but|so|also|to|in|on|for|is|was|not|why|how|what|from)$/.test(word.key))
    return false;
  return !isFunctionWord(word.key) || word.key === 'home';
}

/** "Hatcher for Kids", "Norland Families for Public Schools": whoever it is, and for whom it is. */
function takeCause(page: Page, index: number): void {
  if (page.words[index]?.shape !== 'lower' || page.words[index]?.gap !== 0 || page.inTitle[index] === 1)
    return;
  let to = index + 1;
  while (to - index < 4 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') to += 1;
  if (to === index + 1 || !served.test(page.words[to - 1]?.key ?? '')) return;
  let from = index;
  while (index - from < most && page.words[from]?.gap === 0 && page.words[from - 1]?.shape === 'capital')
    from -= 1;
  while (from < index && isFunctionWord(page.words[from]?.key ?? '')) from += 1;
  const words = page.words.slice(from, to);
  if (from === index || page.taken[from] === 1 || words.some(({ isPossessive }) => isPossessive)) return;
  const head = page.words[index - 1]?.key ?? '';
  if (noCause.test(head) || personFunctions.has(head) || personTitles.has(head)) return;
  if (index - from > 1 && isGivenName(page.words[from]?.key ?? '')) return;
  // "Apply for Kids Club places": a verb that begins a sentence.
  const isPlain = isStart(page, from) && index - from === 1 && isCommon(head);
  const next = page.words[to];
  const isSetOff = next?.gap === Gap.comma && /^(?:an?|the)$/.test(next.key);
  if (isPlain && !isPredicate(page, to) && !isSetOff) return;
  take(page, from, to, 'name.head', index - 1, to);
}

/** "seniors at Page High", "Holy Family Primary": a school, by its last word in a text on schools. */
function takeSchool(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  if (word?.shape !== 'capital' || word.gap !== 0 || page.inTitle[index] === 1) return;
  if (next?.gap === 0 && isNameShaped(next)) return;
  let from = index;
  while (index - from < 4 && page.words[from]?.gap === 0 && isSchoolPart(page, from - 1)) from -= 1;
  const before = page.words[from - 1];
  const isLed =
    before !== undefined && page.words[from]?.gap === 0 && /^(?:at|from|of|and|to)$/.test(before.key);
  if (from === index || (!isLed && page.words[from]?.gap === 0)) return;
  if (/^(?:supreme|federal|all-time|record|new|an?|the|court)$/.test(page.words[from]?.key ?? '')) return;
  const isOnSchools = ['school', 'schools', 'students', 'pupils'].some((key) => page.places.has(key));
  if (isOnSchools && placeNamed(keyOf(page, from, index + 1)) === undefined)
    take(page, from, index + 1, 'name.head', index, index + 1);
}

function isSchoolPart(page: Page, at: number): boolean {
  const word = page.words[at];
  return word?.shape === 'capital' && page.taken[at] === 0 && !isFunctionWord(word.key) && !word.isPossessive;
}

/** "told the House of Commons", "City Hall has put a figure on it": who sits there, and no room. */
function takeChamber(page: Page, index: number): void {
  const word = page.words[index];
  if (!isNameShaped(word) || word.gap !== 0) return;
  const isHouse = page.words[index - 1]?.key === 'of' && page.words[index - 2]?.key === 'house';
  if (isHouse && isNameShaped(page.words[index - 2]) && page.words[index - 1]?.gap === 0)
    take(page, index - 2, index + 1, 'name.head', index - 2, index - 1, 'authority');
  const city = page.words[index - 1];
  if (word.key !== 'hall' || city?.key !== 'city' || city.shape !== 'capital' || page.inTitle[index] === 1)
    return;
  const before = page.words[index - 2];
  if (city.gap === 0 && isNameShaped(before) && !isFunctionWord(before.key)) return;
  take(page, index - 1, index + 1, 'name.head', index - 1, index, 'authority');
}

/** "Medicaid cards", "on Medicare": who insures, and no kind of number ("a Medicare number"). */
function takeInsurer(page: Page, index: number): void {
  const word = page.words[index];
  const next = page.words[index + 1];
  const before = page.words[index - 1];
  if (word?.shape !== 'capital' || page.inCapitals[index] === 1) return;
  if (next?.gap === 0 && (isNameShaped(next) || kept.test(next.key))) return;
  if (next?.gap === 0 && /^(?:and|or)$/.test(next.key)) {
    const second = page.words[index + 2];
    if (second !== undefined && (insurers.has(second.key) || kept.test(second.key))) return;
  }
  if (word.gap === 0 && isNameShaped(before) && !before.isPossessive && !isStart(page, index - 1)) return;
  take(page, index, index + 1, 'name.listed', index, index + 1, 'authority');
}

/** What is kept of those whom it insures. */
const kept =
  /^(?:numbers?|ids?|identification|identifiers?|no|concession|claims?|beneficiary|information|data)$/;

function take(
  page: Page,
  from: number,
  to: number,
  code: string,
  first: number,
  last: number,
  kind?: 'authority',
): void {
  const key = keyOf(page, from, to);
  mention(page, from, to, {
    kind: kind ?? kindOfInstitution(key.split(' ')),
    strength: 6,
    reasons: [reason(page, code, first, last)],
  });
}
