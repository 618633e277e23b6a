import { isCommon, isFunctionWord, isGivenName, isLegalForm } from '../lexicon/lexicon.ts';
import { wordSet } from '../../../word-set.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { kindOfInstitution } from '../institutions/kind.ts';
import { placeLength } from '../lexicon/lookup.ts';
import { isNameShaped, keyOf, mention, reason, type Page } from '../page/page.ts';
import { plainEnd } from '../page/plain-run.ts';
import { isPredicate } from '../page/predicate.ts';
import { isTown } from '../places/towns.ts';
import { Gap, sentenceGaps } from '../page/words.ts';

/** What is called after the Virgin. */
const devoted = wordSet(
  'hospital hospitals infirmary clinic hospice school college academy university church parish convent health healthcare medical centre center',
);
/** Units of an army or a police by their number. */
const numbered = wordSet(
  'battalion brigade regiment squadron wing division team group company corps fleet army command infantry detachment',
);
/** What one borough or county of two names has. */
const joinedHeads = wordSet(
  'council police constabulary partnership trust authority service services hospital',
);
const governed = /^(?:city|town|county|village|borough|township|state|university|diocese|archdiocese)$/;

/** English names whose parts other rules would take for several, for somewhere, or for prose. Linear. */
export function findEnglishWholes(page: Page): void {
  if (page.language !== 'en') return;
  takeHeading(page);
  for (const [index, word] of page.words.entries()) {
    if (page.taken[index] === 1) continue;
    if (word.key === 'lady') takeLady(page, index - 1);
    else if (word.key === 'district' && word.shape === 'capital') takeDistrict(page, index);
    else if (/^\d{1,3}(?:st|nd|rd|th)$/.test(word.key)) takeUnit(page, index);
    else if (word.key === 'and' && word.shape === 'lower') takeOfTwo(page, index);
    else if (/^(?:fined|paid)$/.test(word.key)) takeFined(page, index + 1);
    else if (/^(?:website|site|show|programme|podcast)$/.test(word.key)) takePhrase(page, index + 1);
  }
}

/** "Our Lady of Mercy Hospital": devoted to whom, and what it is. */
function takeLady(page: Page, from: number): void {
  if (page.words[from]?.key !== 'our' || !isNameShaped(page.words[from])) return;
  if (page.words[from + 1]?.gap !== 0 || page.words[from + 2]?.key !== 'of') return;
  let to = from + 3;
  if (page.words[to]?.key === 'the') to += 1;
  if (!isNameShaped(page.words[to]) || page.words[to]?.gap !== 0) return;
  to = plainEnd(page, to);
  if (devoted.has(page.words[to - 1]?.key ?? '')) take(page, from, to, to - 1);
}

/** "CITY OF SAINT AUBIN" over a letter: who writes, in capitals alone on the first line. */
function takeHeading(page: Page): void {
  if (page.inCapitals[0] === 0 || !governed.test(page.words[0]?.key ?? '')) return;
  if (page.words[1]?.key !== 'of' || page.words[1]?.gap !== 0) return;
  // "STATE OF THE SERVICE": what a report is about.
  if (isFunctionWord(page.words[2]?.key ?? '')) return;
  let to = 2;
  while (page.words[to]?.gap === 0 && page.words[to]?.shape === 'upper') to += 1;
  const next = page.words[to];
  if (to > 2 && to < 7 && (next === undefined || (next.gap & sentenceGaps) !== 0)) take(page, 0, to, 0);
}

/** "District 87 told families", "School District 12": schools are run by numbered districts. */
function takeDistrict(page: Page, index: number): void {
  const number = page.words[index + 1];
  if (number?.gap !== 0 || !/^\d{1,4}[a-z]?$/.test(number.key)) return;
  const isSchool =
    page.words[index]?.gap === 0 &&
    isNameShaped(page.words[index - 1]) &&
    /^(?:schools?|unified|consolidated|community)$/.test(page.words[index - 1]?.key ?? '');
  if (!isSchool) {
    const isSchools = page.words.some(({ key }) =>
      /^(?:schools?|students?|pupils?|superintendent)$/.test(key),
    );
    if (isSchools && isPredicate(page, index + 2)) take(page, index, index + 2, index);
    return;
  }
  let from = index;
  while (index - from < 6 && page.words[from]?.gap === 0 && isNameShaped(page.words[from - 1])) {
    if (page.taken[from - 1] === 1 || isFunctionWord(page.words[from - 1]?.key ?? '')) break;
    from -= 1;
  }
  take(page, from, index + 2, index);
}

/** "the 141st Support Battalion": a unit by its number. */
function takeUnit(page: Page, from: number): void {
  if (!isNameShaped(page.words[from + 1]) || page.words[from + 1]?.gap !== 0) return;
  const to = plainEnd(page, from + 1);
  if (to - from > 2 && numbered.has(page.words[to - 1]?.key ?? '')) take(page, from, to, to - 1);
}

/** "Barking and Dagenham Borough Council": a borough of two names, and what governs it. */
function takeOfTwo(page: Page, joint: number): void {
  for (const from of [joint - 1, joint - 2]) {
    const length = isNameShaped(page.words[from]) ? placeLength(page, from) : 0;
    const to = from + length;
    if (to <= joint || page.words[to]?.gap !== 0 || page.words[to]?.shape !== 'capital') continue;
    const end = plainEnd(page, to);
    if (joinedHeads.has(page.words[end - 1]?.key ?? '')) take(page, from, end, end - 1);
    return;
  }
  takeForces(page, joint);
}

/** "Kent and Essex police", "Norfolk and Suffolk constabularies": one force of two counties, whose noun is written small. */
function takeForces(page: Page, joint: number): void {
  const noun = page.words[joint + 2];
  if (noun?.gap !== 0 || noun.shape !== 'lower') return;
  if (!/^(?:police|constabular(?:y|ies)|councils?|fire|ambulance|probation)$/.test(noun.key)) return;
  const isWhere = (at: number): boolean => {
    const word = page.words[at];
    return (
      word?.shape === 'capital' &&
      page.taken[at] === 0 &&
      !word.isPossessive &&
      (placeNamed(word.name) !== undefined || isTown(word.name)) &&
      placeNamed(word.name) !== 'country'
    );
  };
  if (!isWhere(joint - 1) || !isWhere(joint + 1)) return;
  if (page.words[joint]?.gap !== 0 || page.words[joint + 1]?.gap !== 0) return;
  // "in London, Kent and Essex police": the last of several.
  const first = page.words[joint - 1];
  const before = page.words[joint - 2];
  if (
    first === undefined ||
    ((first.gap & Gap.comma) !== 0 && before !== undefined && placeNamed(before.name) !== undefined)
  )
    return;
  if (first.gap === 0 && isNameShaped(page.words[joint - 2])) return;
  const behind = page.words[joint + 3];
  const isService = behind?.gap === 0 && /^(?:service|services|brigade|authority)$/.test(behind.key);
  if (/^(?:fire|ambulance|probation)$/.test(noun.key) && !isService) return;
  take(page, joint - 1, isService ? joint + 4 : joint + 3, joint + 2);
}

/** "the website Where Does It Go": a phrase in which the small words have capitals too is a name. */
function takePhrase(page: Page, from: number): void {
  let to = from;
  let small = 0;
  while (to - from < 7 && page.words[to]?.gap === 0 && page.words[to]?.shape === 'capital') {
    if (page.taken[to] === 1) return;
    if (isFunctionWord(page.words[to]?.key ?? '')) small += 1;
    to += 1;
  }
  const words = page.words.slice(from, to);
  if (to - from < 3 || small === 0 || words.some(({ key }) => isLegalForm(key) || isGivenName(key))) return;
  if (words.every(({ key }) => isCommon(key) || isFunctionWord(key))) take(page, from, to, from - 1);
}

function take(page: Page, from: number, to: number, cue: number): void {
  mention(page, from, to, {
    kind: kindOfInstitution(keyOf(page, from, to).split(' ')),
    strength: 6,
    reasons: [reason(page, 'name.head', cue, cue + 1)],
  });
}

/** "fined Evergreen £98,000": who has to pay, by the sum behind, though the name be an everyday word. */
function takeFined(page: Page, from: number): void {
  const word = page.words[from];
  if (word === undefined || word.gap !== 0 || !isNameShaped(word) || isFunctionWord(word.key)) return;
  const to = plainEnd(page, from);
  const last = page.words[to - 1];
  const sum = page.words[to];
  if (last === undefined || sum?.shape !== 'number' || isGivenName(word.key)) return;
  const isSum = /^\s+(?:[A-Z]{0,3}[£$€]|(?:EUR|USD|GBP) )$/.test(page.text.slice(last.end, sum.start));
  if (isSum && placeNamed(keyOf(page, from, to)) === undefined) take(page, from, to, from - 1);
}
