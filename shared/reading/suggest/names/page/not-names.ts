import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { isFunctionWord, isLegalForm, listedName } from '../lexicon/lexicon.ts';
import { genericBusinessWords } from '../lists/plain-phrases.ts';
import { wordSet } from '../../../word-set.ts';
import { isNameShaped, isStart, keyOf, type Page } from './page.ts';
import { placesOf } from './places-of.ts';
import { isPartOfLetters } from './word-kinds.ts';
import { Gap } from './words.ts';

/** What English calls a law at its end: "Health Insurance Portability and Accountability Act", "Breach Notification Rule". */
const laws = wordSet(
  'act acts law laws code rule rules bill statute statutes regulation regulations ordinance amendment directive agreement agreements addendum memorandum',
);
const lawJoints = wordSet('and of for to on in the');

/** Parts of any firm or hospital: "the Emergency Department (ED)", "our Human Resources team". */
const units = wordSet(
  'department departments dept unit units team division room ward desk office section division staff floor wing lab clinic',
);
const unitFields = wordSet(
  `immunization disability intellectual demographic registry nutrition sanitation licensing enforcement inspection permits zoning planning purchasing collections admission triage ambulatory endoscopy anesthesia maintenance transportation dietary volunteer
   emergency human resources resource information technology it legal billing finance accounting radiology oncology cardiology neurology surgery pediatrics pediatric psychiatry psychiatric pharmacy medical records record
   intensive care neonatal nursing dental maternity pathology laboratory imaging admissions registration customer client security privacy compliance audit fraud risk marketing sales facilities environmental public affairs
   relations communications quality patient patients safety health management services service support help operations engineering product procurement purchasing payroll benefits claims enrollment member members research development
   training outpatient inpatient obstetrics gynecology orthopedics orthopedic dermatology urology ophthalmology hematology rehabilitation physical therapy behavioral mental labor delivery operating recovery trauma burn dialysis infection
   criminal civil antitrust narcotics homicide burglary appeals enforcement control cardiac critical surgical business intelligence data protection cyber incident response forensics internal external global corporate general counsel tax treasury investor media press executive administrative`,
);

/** Documents that English calls by what they are of: "Notice of Data Privacy Event", "Explanation of Benefits". */
const documents = wordSet(
  'notice notices explanation statement summary proof certificate declaration letter request terms power affidavit acknowledgment acknowledgement authorization bill',
);

const ways = wordSet(
  'highway drive parkway turnpike terrace crescent street road avenue lane boulevard quay embankment',
);

/** Takes out of reading what has capitals and names no one: laws, and the parts that any firm has. Linear. */
export function markNotNames(page: Page): void {
  markMagnitudes(page);
  markStorms(page);
  if (page.language !== 'en') {
    markSalutations(page);
    markSides(page);
    return;
  }
  for (const [index, word] of page.words.entries()) {
    if (word.shape === 'lower') markDesk(page, index);
    markRight(page, index);
    if (!isNameShaped(word) || page.taken[index] === 1 || page.inCapitals[index] === 1) continue;
    if (word.shape === 'upper' && /^\d-/.test(page.words[index + 1]?.key ?? '')) markSlug(page, index);
    else if (laws.has(word.key)) markLaw(page, index);
    else if (documents.has(word.key)) markDocument(page, index);
    else if (units.has(word.key)) markUnit(page, index);
    else if (ways.has(word.key)) markWay(page, index);
  }
}

/** "Freedom of Information requests", "Right to Know": what a law gives to all, and who asks by it. */
function markRight(page: Page, index: number): void {
  const isRight =
    /^(?:freedom of information|freedom of expression|right of access|right to know)$/.test(
      keyOf(page, index, index + 3),
    ) &&
    isNameShaped(page.words[index]) &&
    isNameShaped(page.words[index + 2]);
  // "the Freedom of Information Commission": a body.
  const next = page.words[index + 3];
  if (!isRight || (next?.gap === 0 && isNameShaped(next))) return;
  page.taken.fill(1, index, index + 3);
  // "Freedom of Information (FOI) requests"
  if (next !== undefined && (next.gap & Gap.open) !== 0 && next.shape === 'upper') {
    page.plainAcronyms.add(next.key);
    page.taken[index + 3] = 1;
  }
}

const counted =
  /^(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|cent|cents|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred)$/;

/** "5,9 Millions de clients", "3 Milliards": a headline gives capitals to what a number counts by. */
function markMagnitudes(page: Page): void {
  for (const [index, word] of page.words.entries())
    if (
      word.gap === 0 &&
      word.shape !== 'lower' &&
      /^(?:millions?|milliards?|billions?|trillions?|thousands?|hundreds?|milliers?|mille|dozens?)$/.test(
        word.key,
      ) &&
      (page.words[index - 1]?.shape === 'number' || counted.test(page.words[index - 1]?.key ?? ''))
    )
      page.taken[index] = 1;
}

const sides = wordSet('cote cotes rive rives');

/** "des deux côtés de l’Atlantique", "de l’autre côté du Rhin": two countries by the water between them, and not the water. */
function markSides(page: Page): void {
  for (const index of placesOf(page, sides)) {
    if (!/^(?:deux|autre)$/.test(page.words[index - 1]?.key ?? '')) continue;
    let to = index + 1;
    while (to - index < 3 && /^(?:de|du|la|l)$/.test(page.words[to]?.key ?? '') && page.words[to]?.gap === 0)
      to += 1;
    const next = page.words[to + 1];
    const isAlone = next === undefined || next.gap !== 0 || next.shape === 'lower';
    if (to > index + 1 && page.words[to]?.shape === 'capital' && isAlone) page.taken[to] = 1;
  }
}

const greetings = wordSet('cheres chers');

/** "Chères Montbrisonnaises, chers Montbrisonnais,": whom a letter greets in the plural is nobody in particular. */
function markSalutations(page: Page): void {
  const greeted = new Set<string>();
  for (const index of placesOf(page, greetings)) {
    let to = index + 1;
    while (to - index < 4 && page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
    const next = page.words[to];
    if (to === index + 1 || (next !== undefined && next.gap === 0 && next.key !== 'et')) continue;
    if (!(page.words[to - 1]?.key ?? '').endsWith('s')) continue;
    for (let at = index; at < to; at += 1) greeted.add(page.words[at]?.key ?? '');
  }
  if (greeted.size === 0) return;
  for (const [index, word] of page.words.entries())
    if (greeted.has(word.key) && isNameShaped(word)) page.taken[index] = 1;
}

/** "UPDATE 2-Marlow Vane says": what a wire service writes over a story, grown together with its first word. */
function markSlug(page: Page, from: number): void {
  if (
    !/^(?:update|wrapup|refile|corrected|exclusive|rpt|timeline|factbox)$/.test(page.words[from]?.key ?? '')
  )
    return;
  let to = from + 2;
  while (page.words[to]?.gap === 0 && isNameShaped(page.words[to])) to += 1;
  page.taken.fill(1, from, to);
}

function markDocument(page: Page, from: number): void {
  const joint = page.words[from + 1];
  if (joint === undefined || joint.gap !== 0 || !/^(?:of|for)$/.test(joint.key)) return;
  let to = from + 2;
  while (to - from < 9) {
    const word = page.words[to];
    if (word === undefined || word.gap !== 0 || page.taken[to] === 1) break;
    const isJoin = lawJoints.has(word.key) && word.shape === 'lower' && isNameShaped(page.words[to + 1]);
    const isPlain = isNameShaped(word) && (genericBusinessWords.has(word.key) || isDictionaryWord(word.key));
    if (!isPlain && !isJoin) break;
    to += 1;
  }
  if (to === from + 2 || lawJoints.has(page.words[to - 1]?.key ?? '')) return;
  page.taken.fill(1, from, to);
  markShort(page, to, from, to - 1);
}

function markLaw(page: Page, last: number): void {
  const next = page.words[last + 1];
  // "Golden Rule Insurance", "Reed Law PC": a firm.
  if (
    next !== undefined &&
    (next.gap & ~Gap.comma) === 0 &&
    isNameShaped(next) &&
    (next.gap === 0 || isLegalForm(next.key))
  )
    return;
  let from = last;
  while (from > 0 && last - from < 14) {
    const word = page.words[from];
    const before = page.words[from - 1];
    if (word === undefined || before === undefined || page.taken[from - 1] === 1) break;
    // "… for Economic and Clinical Health (HITECH) Act": the short form stands within.
    const isWithin = from < last || word.gap === 0 || (word.gap & Gap.close) !== 0;
    if (!isWithin || (word.gap & ~(Gap.open | Gap.close)) !== 0 || before.isPossessive) break;
    if (isLegalForm(before.key)) break;
    if (lawJoints.has(before.key) && before.shape === 'lower') {
      const noun = page.words[from - 2];
      // "HHS and the Privacy Rule" are two things.
      if (
        !isNameShaped(noun) ||
        noun.shape === 'upper' ||
        before.gap !== 0 ||
        listedName(noun.name) !== undefined
      )
        break;
    } else if (!isNameShaped(before)) break;
    else if (isFunctionWord(before.key) && before.shape === 'capital') break;
    from -= 1;
  }
  if (from === last) return;
  // "Department of Licensing and Regulation": who rules, and no rule.
  if (/^(?:regulation|rules|laws)$/.test(page.words[last]?.key ?? '') && hasAuthority(page, from, last))
    return;
  page.taken.fill(1, from, last + 1);
  const isDated = page.words[last + 1]?.key === 'of' && page.words[last + 2]?.shape === 'number';
  markShort(page, isDated ? last + 3 : last + 1, from, last);
}

function hasAuthority(page: Page, from: number, to: number): boolean {
  return page.words
    .slice(from, to)
    .some(({ key }) => /^(?:department|office|commission|board|bureau|agency|division)$/.test(key));
}

/** "on Samaritan Drive", "in Beech Road", "off Kettle Parkway": where, and nobody; "Main Street Bank" and what lists know are names. */
function markWay(page: Page, last: number): void {
  const next = page.words[last + 1];
  if (next !== undefined && next.gap === 0 && isNameShaped(next)) return;
  let from = last;
  while (from > 0 && last - from < 3 && page.words[from]?.gap === 0) {
    const before = page.words[from - 1];
    if (!isNameShaped(before) || page.taken[from - 1] === 1 || isFunctionWord(before.key)) break;
    from -= 1;
  }
  const before = page.words[from - 1];
  const isWhere =
    before !== undefined &&
    /^(?:on|in|at|near|off|of|along|from|to|onto|across|down|between|and)$/.test(before.key);
  if (from < last && isWhere && listedName(keyOf(page, from, last + 1)) === undefined)
    page.taken.fill(1, from, last + 1);
}

function markUnit(page: Page, last: number): void {
  let from = last;
  while (from > 0 && page.words[from]?.gap === 0 && last - from < 6) {
    const before = page.words[from - 1];
    if (before === undefined || page.taken[from - 1] === 1 || before.isPossessive) break;
    const isField =
      isNameShaped(before) && (unitFields.has(before.key) || genericBusinessWords.has(before.key));
    const isJoint =
      before.key === 'and' && before.shape === 'lower' && unitFields.has(page.words[from - 2]?.key ?? '');
    if (!isField && !isJoint) break;
    from -= 1;
  }
  const before = page.words[from - 1];
  if (from === last || page.words[from]?.shape === 'lower') return;
  // "Federal Insurance Office": a body of the state.
  if (from < last - 1 && /^(?:federal|national|royal)$/.test(page.words[from]?.key ?? '')) return;
  // "Mercy Emergency Department", "California Office of …": somebody's own name goes on before or behind.
  if (
    page.words[from]?.gap === 0 &&
    isNameShaped(before) &&
    !before.isPossessive &&
    !isFunctionWord(before.key)
  )
    return;
  const next = page.words[last + 1];
  if (next !== undefined && next.gap === 0 && (isNameShaped(next) || /^(?:of|for)$/.test(next.key))) return;
  if (listedName(keyOf(page, from, last + 1)) !== undefined) return;
  // "Inclusive Teaching and Support Office (ITSO)": letters that begin before it.
  if (isPartOfLetters(page, from, last)) return;
  page.taken.fill(1, from, last + 1);
  markShort(page, last + 1, from, last);
}

/** "(HITECH)", "(ED)": the initials of what names no one name no one either. */
function markShort(page: Page, behind: number, from: number, last: number): void {
  const short = page.words[behind];
  if (
    short !== undefined &&
    (short.gap & Gap.open) !== 0 &&
    ((page.words[behind + 1]?.gap ?? Gap.close) & Gap.close) !== 0
  )
    page.plainAcronyms.add(short.key);
  for (let index = from; index <= last; index += 1) {
    const word = page.words[index];
    if (word !== undefined && (word.gap & Gap.open) !== 0) page.plainAcronyms.add(word.key);
  }
}

const storms = wordSet('hurricane cyclone typhoon storm ouragan typhon tempete');

/** "Hurricane Wanda", "la tempête Aurore": the weather, though it has the name of somebody. */
function markStorms(page: Page): void {
  for (const index of placesOf(page, storms)) {
    const word = page.words[index];
    const name = page.words[index + 1];
    if (word === undefined || name?.gap !== 0 || name.shape !== 'capital') continue;
    if (page.language === 'en' ? word.shape !== 'capital' : word.shape === 'upper') continue;
    const next = page.words[index + 2];
    // "Storm King Brewery": a name that goes on.
    if (next !== undefined && next.gap === 0 && isNameShaped(next)) continue;
    page.taken.fill(1, word.shape === 'capital' ? index : index + 1, index + 2);
  }
}

/** "Compliance desk", "Billing department": a part of any firm, at the head of a line. */
function markDesk(page: Page, last: number): void {
  const word = page.words[last - 1];
  if (!units.has(page.words[last]?.key ?? '') || page.words[last]?.gap !== 0 || word === undefined) return;
  if (word.shape === 'capital' && isStart(page, last - 1) && unitFields.has(word.key))
    page.taken[last - 1] = 1;
}
