import { isDictionaryWord } from '../lexicon/dictionary.ts';
import { placeNamed } from '../lexicon/gazetteer.ts';
import { isCommon, isFunctionWord, isGivenName } from '../lexicon/lexicon.ts';
import { listedLength, placeLength } from '../lexicon/lookup.ts';
import { personFunctions, personTitles } from '../lists/cue-words.ts';
import { englishPublicHeads } from '../lists/institution-words.ts';
import { wordSet } from '../../../word-set.ts';
import { isCalendar, isNameShaped, isStart, keyOf, reason, type Page } from '../page/page.ts';
import { isHeadlineVerb, isRank, plainEnd } from '../page/plain-run.ts';
import { Gap } from '../page/words.ts';
import { takeWhole } from './take-whole.ts';

/** Heads of bodies that go on over "of" and "and", whatever their fields are. */
export const bodies = wordSet('department ministry office bureau');

/** Whose office names a body: "U.S. Attorney’s Office". */
const officeHolders = wordSet(
  'attorney attorneys sheriff commissioner ombudsman comptroller governor prosecutor coroner',
);

/** "Maryland Department of Health and Mental Hygiene", "State of Utah Office of Fair Trade": all of its fields, and whose it is. */
export function takeBody(page: Page, head: number): void {
  let to = head + 1;
  if (!/^(?:of|for)$/.test(page.words[to]?.key ?? '')) return;
  while (to - head < 16) {
    const next = fieldEnd(page, to);
    if (next === to) break;
    to = next;
  }
  if (to === head + 1) return;
  let from = head;
  while (from > 0 && head - from < 5 && isOwner(page, from)) from -= 1;
  // "State of Utah …", "University of Utah …".
  if (
    page.words[from - 1]?.key === 'of' &&
    /^(?:state|commonwealth|city|county|province|government|university|college)$/.test(
      page.words[from - 2]?.key ?? '',
    ) &&
    isNameShaped(page.words[from - 2]) &&
    page.words[from]?.gap === 0 &&
    page.taken[from - 2] === 0 &&
    from < head
  )
    from -= 2;
  takeWhole(page, from, to, reason(page, 'name.head', head, head + 1));
}

/** Is the word before `at` a part of whose body it is: "U.S.", "Los Angeles County"? */
function isOwner(page: Page, at: number): boolean {
  const word = page.words[at];
  const before = page.words[at - 1];
  return (
    word?.gap === 0 &&
    isNameShaped(before) &&
    page.taken[at - 1] === 0 &&
    (!before.isPossessive || officeHolders.has(before.key)) &&
    (!isFunctionWord(before.key) || isRank(before.key)) &&
    (officeHolders.has(before.key) || (!personFunctions.has(before.key) && !personTitles.has(before.key))) &&
    !isCalendar(page, at - 1)
  );
}

/** The end of one more field of a body: "of Health", "and Mental Hygiene", "Office of Inspector General", ", Education and Welfare". */
function fieldEnd(page: Page, at: number): number {
  const word = page.words[at];
  const before = page.words[at - 1];
  if (word === undefined || before === undefined || page.taken[at] === 1) return at;
  // "Human Services’ Office": two bodies.
  if (before.isPossessive || /['’]/.test(page.text[before.end] ?? '')) return at;
  if (isNameShaped(word) && (word.gap === 0 || word.gap === Gap.ampersand))
    return isFunctionWord(word.key) || isHeadlineVerb(page, at) ? at : at + 1;
  if (word.gap === Gap.comma && isNameShaped(word)) return endOfListed(page, at);
  if (word.gap !== 0 || word.shape !== 'lower') return at;
  const isJoin = word.key === 'and';
  if (!isJoin && !/^(?:of|for|on|to)$/.test(word.key)) return at;
  const noun = page.words[at + 1]?.key === 'the' && !isJoin ? at + 2 : at + 1;
  const field = page.words[noun];
  if (!isNameShaped(field) || field.gap !== 0 || page.taken[noun] === 1 || isCalendar(page, noun)) return at;
  if (!isJoin) return noun + 1;
  // "… of Health and Utah Safe Homes Corporation": whose the next body is.
  const where = placeLength(page, noun);
  if (where > 0 && page.words[noun + where]?.gap === 0 && isNameShaped(page.words[noun + where])) return at;
  return isField(page, noun) ? noun + 1 : at;
}

/** ", Family and Adult Services": fields of everyday words between commas, up to the one behind "and". */
function endOfListed(page: Page, from: number): number {
  let to = from;
  for (let fields = 0; fields < 4; fields += 1) {
    if (!isField(page, to)) return from;
    to = plainEnd(page, to);
    const next = page.words[to];
    if (next?.gap === Gap.comma && isNameShaped(next)) continue;
    const isLast = next?.gap === 0 && next.key === 'and' && page.words[to + 1]?.gap === 0;
    return isLast && isNameShaped(page.words[to + 1]) && isField(page, to + 1)
      ? plainEnd(page, to + 1)
      : from;
  }
  return from;
}

/** A field that a body has besides others ("Mental Hygiene"), and not another body, somebody, or somewhere. */
function isField(page: Page, from: number): boolean {
  const to = plainEnd(page, from);
  const word = page.words[from];
  if (word === undefined || word.shape !== 'capital' || listedLength(page, from) > 0) return false;
  if (placeNamed(keyOf(page, from, to)) !== undefined || isGivenName(word.key)) return false;
  for (let index = from; index < to; index += 1) {
    const key = page.words[index]?.key ?? '';
    if (index > from && bodies.has(key)) break;
    if (englishPublicHeads.has(key) && !/^(?:services?|commissioner)$/.test(key)) return false;
    if (!isCommon(key) && !isDictionaryWord(key) && !/(?:al|ic|ive|ary|ous|ment|tion)$/.test(key))
      return false;
  }
  return true;
}

/** "U.S. Attorney’s Office, Western District of Ohio": which of them, behind a comma. */
export function takeDistrict(page: Page, from: number): boolean {
  const holder = page.words[from]?.key === 'u.s' ? from + 1 : from;
  const office = page.words[holder + 1];
  const side = page.words[holder + 2];
  if (!/^attorneys?$/.test(page.words[holder]?.key ?? '') || office?.key !== 'office') return false;
  if (
    side?.gap !== Gap.comma ||
    !/^(?:northern|southern|eastern|western|middle|central|district)$/.test(side.key)
  )
    return false;
  const at = side.key === 'district' ? holder + 3 : holder + 4;
  const length = placeLength(page, at + 1);
  if (page.words[at]?.key !== 'of' || length === 0) return false;
  return takeWhole(page, from, at + 1 + length, reason(page, 'name.head', holder + 1, holder + 2));
}

/** "whose Attorney General’s Office publishes": of the state that was named before. */
export function takeProsecutor(page: Page, from: number): boolean {
  if (page.words[from]?.key !== 'attorney') return false;
  const words = page.words.slice(from, from + 3);
  if (words.map(({ key }) => key).join(' ') !== 'attorney general office') return false;
  if (
    words[1]?.isPossessive !== true ||
    words.some(({ shape, gap }, at) => shape === 'lower' || (at > 0 && gap !== 0))
  )
    return false;
  if (words[0]?.gap === 0 && isNameShaped(page.words[from - 1]) && !isStart(page, from - 1)) return false;
  return takeWhole(page, from, from + 3, reason(page, 'name.head', from + 2, from + 3));
}
